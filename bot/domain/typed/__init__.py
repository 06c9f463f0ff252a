"""What people type, read as values: scores, dates, time zones, occupations, draw types.

A reader returns the value or a fault that says what is wanted; it never guesses.
"""
