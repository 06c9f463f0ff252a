"""The calculator in words: its questions and its results.

A score that a person types is no part of it; that belongs to ``chat.profile``.
"""

from bot.text.score.calculator import (
    answer_text,
    answers_text,
    choice_label,
    meant_choice,
    occupations_text,
    question_name,
    question_text,
    remark_text,
    reply_fault_text,
)
from bot.text.score.scores import breakdown_text, drops_text, findings_text, improvements_text

__all__ = [
    "answer_text",
    "answers_text",
    "breakdown_text",
    "choice_label",
    "drops_text",
    "findings_text",
    "improvements_text",
    "meant_choice",
    "occupations_text",
    "question_name",
    "question_text",
    "remark_text",
    "reply_fault_text",
]
