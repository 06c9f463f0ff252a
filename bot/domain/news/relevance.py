"""Whether an article is about Express Entry, judged by its title and its first sentences."""

from __future__ import annotations

import re
from typing import Final

from bot.domain.news.articles import Article

LEAD: Final = 3
"""How many sentences after the title decide the subject of an article."""
_LONGEST_LEAD: Final = 2_000

_EXPRESS_ENTRY: Final = re.compile(
    r"\b(?:express entry|entrée express|comprehensive ranking system|category-based selection|"
    r"système de classement global)\b",
    re.IGNORECASE,
)
_OTHERS: Final = re.compile(
    r"\b(?:alberta|british columbia|b\.?c|manitoba|new brunswick|newfoundland|nova scotia|"
    r"nunavut|ontario|prince edward island|pei|qu[eé]bec|saskatchewan|yukon|"
    r"northwest territories|provinces?|territor(?:y|ies)|provincial (?:draws?|immigration)|"
    r"aaip|ainp|oinp|sinp|mpnp|nbpnp|nsnp|nlpnp|arrima|"
    r"nomination certificates?|parents and grandparents|pgp|sponsorship|"
    r"international experience canada|iec|entrepreneurs?|start-?up|atlantic|rural|caregivers?)\b",
    re.IGNORECASE,
)
"""Provinces and programs with separate draws."""
_BY_CANADA: Final = re.compile(
    r"\b(?:canada|ircc|federal|express entry (?:draw|round)s?)\b", re.IGNORECASE
)
_ADVICE: Final = re.compile(
    r"\?|^(?:how|why|what|when|who|where|which|should|can|could|is|are|do|does|will|everything|"
    r"all about)\b|\b(?:guide|tips|ways to|need to know|explained|predictions?|"
    r"look back|in review|in case you missed|highlights (?:for|of)|history of|full list|"
    r"more (?:top )?news)\b",
    re.IGNORECASE,
)
_DRAW: Final = r"(?:draws?|rounds?|invitations?|itas?|candidates|profiles)"
_HELD: Final = (
    r"(?:invit(?:es|ed|ing)|issu(?:es|ed|ing)|sen(?:ds|t)|holds|held|conduct(?:s|ed)|"
    r"new|latest|largest|biggest|results?)"
)
_REPORT: Final = re.compile(rf"\b{_HELD}\b.*\b{_DRAW}\b|\b{_DRAW}\b.*\b{_HELD}\b", re.IGNORECASE)
"""A title that reports a draw."""


def is_on_express_entry(article: Article) -> bool:
    """Whether it is about Express Entry: its categories, its rules, its mishaps.

    Reports of a draw do not count, because the alert says it better; nor do provinces or advice.
    """
    title = " ".join(article.title.split())
    if _ADVICE.search(title) or _REPORT.search(title) or _OTHERS.search(title):
        return False
    lead = re.split(r"(?<=[.!?…])\s+|\n+", article.body[:_LONGEST_LEAD])[:LEAD]
    if lead and _OTHERS.search(lead[0]) and not _BY_CANADA.search(title):
        return False
    return any(map(_EXPRESS_ENTRY.search, (title, *lead)))
