"""Verdicts in words, for one draw and for the last twelve months."""
