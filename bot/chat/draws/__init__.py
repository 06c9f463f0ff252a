"""Draws in the conversation: lists, one draw, charts, the pool, forecasts and what-if.

Verdicts, forecasts and back tests are calculated in ``bot.domain``; here they become screens.
"""
