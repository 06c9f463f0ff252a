"""Draws, charts, forecasts and the pool in words.

The verdict of one person is in ``text.verdicts``. Nothing is re-exported, because the
process that draws imports ``pictures`` alone, and stays small.
"""
