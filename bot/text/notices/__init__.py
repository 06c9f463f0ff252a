"""Notices in words: alerts, posts, reminders, the operator's letters.

Their sentences about a draw and about a verdict come from ``text.draws`` and ``text.verdicts``.
"""

from bot.text.notices.alerts import alert, question_asked
from bot.text.notices.groups import digest_text, draw_facts, post, shut_out_text
from bot.text.notices.letters import letter_text
from bot.text.notices.reminders import drop_line, reminding_text

__all__ = [
    "alert",
    "digest_text",
    "draw_facts",
    "drop_line",
    "letter_text",
    "post",
    "question_asked",
    "reminding_text",
    "shut_out_text",
]
