"""Draws, charts, forecasts and the pool in words."""
