"""Replies to the calculator's questions, in its order."""

from __future__ import annotations

from typing import Final

SINGLE: Final = {
    "spouse": "single",
    "born": "1996-05-17",
    "education": "bachelor_or_3plus_year",
    "canadian_study": "none",
    "first_test": "ielts",
    "first_results": "8 7.5 6.5 7",
    "first_taken": "2025-09-01",
    "second_test": "none",
    "canadian_work": "2",
    "foreign_work": "1",
    "sibling": "no",
    "nomination": "no",
    "occupation": "21231",
    "work_where": "canada",
    "work_began": "2023-06",
    "work_ended": "still",
    "occupation_2": "none",
}
"""A software engineer (NOC 21231) of 30 in November 2026, with IELTS and two years in Canada."""

SPOUSE: Final = {
    "spouse": "coming",
    "spouse_education": "secondary",
    "spouse_test": "tef",
    "spouse_results": "450 450 450 460",
    "spouse_canadian_work": "1",
    "spouse_born": "1994-01-01",
    "spouse_foreign_work": "0",
}
"""The further and different replies of a candidate whose spouse comes along."""
