"""Draws in the conversation: lists, one draw, charts, the pool, forecasts and what-if."""
