"""Notices in words: alerts, posts, reminders, the operator's letters.

Their sentences about a draw and about a verdict come from ``text.draws`` and ``text.verdicts``.
"""

from bot.text.notices.alerts import alert, question_asked
from bot.text.notices.groups import facts_text, post, shut_out_text
from bot.text.notices.letters import letter_text
from bot.text.notices.reminders import drop_line, reminding_text

__all__ = [
    "alert",
    "drop_line",
    "facts_text",
    "letter_text",
    "post",
    "question_asked",
    "reminding_text",
    "shut_out_text",
]
