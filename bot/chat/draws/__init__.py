"""Draws in the conversation: lists, one draw, charts, the pool, forecasts and what-if.

Verdicts, forecasts and back tests are calculated in ``bot.domain``; here they become screens.
"""

from bot.chat.draws.draws import Draws, draw_screen, full_screen

__all__ = ["Draws", "draw_screen", "full_screen"]
