"""Subscribers and their facts: profiles, alert settings, quiet hours, time zones, rate limit.

Reading typed text, judging a profile against a draw, and storage belong elsewhere.
"""
