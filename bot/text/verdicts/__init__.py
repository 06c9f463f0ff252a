"""Verdicts in words, for one draw and for the last twelve months.

Whole messages do not belong here: an alert is put together in ``text.notices``.
"""

from bot.text.verdicts.doubts import out_of_pool
from bot.text.verdicts.older import older_text
from bot.text.verdicts.verdicts import (
    advice,
    answer_line,
    marked,
    named_answer,
    verdict_question,
    where,
    why,
)
from bot.text.verdicts.whatif import what_if_text
from bot.text.verdicts.years import remarks

__all__ = [
    "advice",
    "answer_line",
    "marked",
    "named_answer",
    "older_text",
    "out_of_pool",
    "remarks",
    "verdict_question",
    "what_if_text",
    "where",
    "why",
]
