"""A person's stored profiles, the questions that fill them, and leaving.

The tick list of programs and categories is in ``onboarding``, the calculator in ``calculator``.
"""

from bot.chat.profile.jobs import Jobs
from bot.chat.profile.leaving import Erasing, Leaving
from bot.chat.profile.profile import facts_text, profile_screen
from bot.chat.profile.score import Score, ask_score_text, fault_text, kept_text
from bot.chat.profile.submitted import Submitted, ask_text, date_rows

__all__ = [
    "Erasing",
    "Jobs",
    "Leaving",
    "Score",
    "Submitted",
    "ask_score_text",
    "ask_text",
    "date_rows",
    "facts_text",
    "fault_text",
    "kept_text",
    "profile_screen",
]
