"""The three steps of /start, and the tick list of programs and categories.

The questions for the score and the submission date belong to ``profile``.
"""

from bot.chat.onboarding.start import Start

__all__ = ["Start"]
