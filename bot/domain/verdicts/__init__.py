"""A draw held against a person: eligibility, the verdict, the twelve months, and what would help.

The figures that a verdict rests on come from ``draws``, ``people`` and ``score``.
"""
