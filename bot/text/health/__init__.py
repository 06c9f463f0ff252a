"""Incidents in words, for the operator."""
