"""One sentence about draws: what it names, and whether it says that a draw took place just now."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from bot.domain.news.prose import counts, days, scores, types

FRESH: Final = timedelta(days=7)
"""What took place longer ago than this before it was written of is history."""

_OTHERS: Final = re.compile(
    r"\b(?:alberta|british columbia|bc|manitoba|new brunswick|newfoundland|nova scotia|nunavut|"
    r"ontario|prince edward island|pei|qu[eé]bec|saskatchewan|yukon|northwest territories|"
    r"provinces?|territor(?:y|ies)|provincial (?:draws?|immigration)|"
    r"aaip|ainp|oinp|sinp|mpnp|nbpnp|nsnp|nlpnp|arrima|"
    r"(?:apply|applications?|applying) for (?:an? )?(?:[\w ]+ )?provincial nominations?|"
    r"nomination certificates?|parents and grandparents|pgp|sponsorship|"
    r"international experience canada|iec|entrepreneurs?|start-?up|atlantic|rural|caregivers?)\b",
    re.IGNORECASE,
)
"""Provinces and programmes that hold draws of their own."""
_BY_CANADA: Final = re.compile(
    r"\b(?:canada|ircc|federal|express entry (?:draw|round)s?)\b", re.IGNORECASE
)
ADVICE: Final = re.compile(
    r"\?|^(?:how|why|what|when|who|where|which|should|can|could|is|are|do|does|will|everything|"
    r"all about)\b|\b(?:guide|tips|ways to|need to know|explained|predictions?|"
    r"look back|in review|in case you missed|highlights (?:for|of)|history of|full list|"
    r"more (?:top )?news)\b",
    re.IGNORECASE,
)
"""Titles of advice, and of summaries of many things."""
_DRAW: Final = re.compile(
    r"\b(?:draws?|rounds?|invitations?|invites?|invited|inviting|itas?)\b", re.IGNORECASE
)
_A_DRAW: Final = re.compile(r"\b(?:draws?|(?:invitation )?rounds?)\b", re.IGNORECASE)
_HELD: Final = re.compile(
    r"\b(?:held|holds|conducted|conducts|performed|took place|taken place|occurred|resumed|resumes|"
    r"sees|saw|seen|draw results|enough for|invit(?:ed|es|ing)|issu(?:ed|es|ing)|sent|sends|"
    r"turned up|receiv(?:ed?|es)|selected|selects|need|"
    r"(?:latest|recent|new|first|second|largest|biggest|surprise) (?:[\w-]+ ){0,2}draw)\b",
    re.IGNORECASE,
)
_INVITED: Final = re.compile(
    r"\b(?:invit(?:ed|es|ing)|issu(?:ed|es|ing)|sent|sends|went out|receiv(?:ed|e|es))\b",
    re.IGNORECASE,
)
_COMPARES: Final = re.compile(
    r"\b(?:previous|prior|preceding|earlier|last year’?'?s) (?:[\w-]+ ){0,2}(?:draws?|rounds?)\b",
    re.IGNORECASE,
)
_FORECAST: Final = re.compile(
    # Case counts here: "May" is a month.
    r"\bwill\b|\bset to\b|\b(?:is|are|be|was|were) (?:likely|expected|due|planned|scheduled)\b|"
    r"\bto (?:issue|resume|hold|invite|begin|conduct|target|return)\b|\bexpects?\b|"
    r"\b(?:forecast|predict|projected|projection)|"
    r"\b(?:next|upcoming|future) (?:[Ee]xpress [Ee]ntry )?(?:draws?|rounds?)\b|"
    r"\b(?:could|may|might|would|should|if)\b|\bplan(?:s|ning) to\b|"
    r"\b(?:consider|propos|postpon|paus|halt|miss)(?:e?s|e?d|ing)?\b"
)
_HABIT: Final = re.compile(
    r"\b(?:usually|typically|normally|generally|every (?:two|second|other|week|month|year)|"
    r"so far this year|this year to|per (?:year|month)|each (?:year|month))\b",
    re.IGNORECASE,
)
_LABELLED: Final = re.compile(
    r"(?:number of invitations|invitations issued|itas issued|crs score|crs cut-?off|cut-?off|"
    r"minimum crs|date(?: and time)? of (?:the )?(?:round|draw))[^:]{0,60}: ?\S",
    re.IGNORECASE,
)
_IN_YEAR: Final = re.compile(r"\b(?i:in|during|of|for) (?:[A-Z]\w+,? )?(20\d\d)\b")


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence and what it names.

    ``apart`` says that it tells of something else: another programme, the past or the future;
    ``past``, that it tells of a draw of another day.
    """

    text: str
    dates: tuple[date, ...]
    types: tuple[str, ...]
    sizes: tuple[int, ...]
    cutoffs: tuple[int, ...]
    apart: bool
    past: bool

    @property
    def reports(self) -> bool:
        """Whether it says that a draw took place."""
        held = _A_DRAW.search(self.text) and _HELD.search(self.text)
        invited = self.sizes and _INVITED.search(self.text)
        return not self.apart and bool(held or invited)

    @property
    def labelled(self) -> bool:
        """Whether it is a line such as "Invitations issued: 3,000"."""
        return not self.apart and bool(_LABELLED.match(self.text))


def is_of_others(opening: Sequence[str]) -> bool:
    """Whether a title, and the sentences after it, are about a province or another programme."""
    title, *text = opening
    if _OTHERS.search(title):
        return True
    return bool(text and _OTHERS.search(text[0])) and not _BY_CANADA.search(title)


def read(sentence: str, published: date) -> Told:
    """What a sentence of an article published on this day (Toronto) names."""
    named = days(sentence, published)
    about = bool(_DRAW.search(sentence) or _HELD.search(sentence))
    dates = tuple(day for day in named if about and timedelta() <= published - day <= FRESH)
    past = about and bool(named) and not dates
    apart = past or any(
        pattern.search(sentence) for pattern in (_OTHERS, _FORECAST, _HABIT, _COMPARES)
    )
    return Told(
        sentence,
        dates,
        tuple(types(sentence)),
        tuple(counts(sentence)),
        tuple(scores(sentence)),
        apart=apart or (not dates and _is_past(sentence, published)),
        past=past,
    )


def _is_past(sentence: str, published: date) -> bool:
    return any(int(year) < published.year for year in _IN_YEAR.findall(sentence))
