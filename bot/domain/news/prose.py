"""What English sentences about draws name: days, counts of invitations, scores, types of draw."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import Final

LONGEST: Final = 1000
"""No sentence is longer; what goes on without end is not prose."""
_BEFORE: Final = 60

_MONTHS: Final = (
    *("january", "february", "march", "april", "may", "june", "july"),
    *("august", "september", "october", "november", "december"),
)
_ANY_MONTH: Final = "|".join(f"{month[:3]}(?:{month[3:]}|t)?" for month in _MONTHS)
_MONTH: Final = f"(?P<month>{_ANY_MONTH})"
_DAY: Final = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?"
_LAST_DAY: Final = r"(?: (?:and|&) (?P<last>[0-3]?\d)(?:st|nd|rd|th)?)?"
_YEAR: Final = r"(?:,? (?P<year>20\d\d))?\b(?!,\d)"
_DATES: Final = (
    re.compile(rf"\b{_MONTH} {_DAY}{_LAST_DAY}{_YEAR}", re.IGNORECASE),
    re.compile(rf"\b{_DAY} {_MONTH}{_YEAR}", re.IGNORECASE),
)
_IN_A_YEAR: Final = re.compile(
    rf"\b(?:in|(?<!total )of|for|since|during|(?:{_ANY_MONTH}),?) 20\d\d\b", re.IGNORECASE
)
_COMPARED: Final = re.compile(
    r"\b(?:since|until|before|after|between|than|as of|compared (?:to|with)|"
    r"(?:since|previous) (?:\w+ ){1,4}(?:on|of))(?: the)?\W*$",
    re.IGNORECASE,
)
_TODAY: Final = re.compile(r"\b(?:today|this (?:morning|afternoon)|just held)\b", re.IGNORECASE)
_YESTERDAY: Final = re.compile(r"\byesterday\b(?!['’])", re.IGNORECASE)

_INITIALS: Final = re.compile(r"\b([A-Z])\.([A-Z])\.")
_SHORTENED: Final = re.compile(r"\b(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|No)\.(?= ?\d)")
_END: Final = re.compile(r"(?<=[a-z)][.!?])(?=\d)|(?<=[.!?…])[\"”’)\]]*\s+|\n+")

_PEOPLE: Final = r"(?:invitations?|invites?|itas?|candidates|profiles|applicants|people|workers)"
_COUNT: Final = r"(?P<number>\d{1,3}(?:,\d{3})+|\d{1,6})(?![\d,]*\d|[.:]\d|%|st|nd|rd|th)"
_COUNTS: Final = (
    re.compile(rf"(?<![\d,.])\b{_COUNT} (?:[\w()/’'-]+ ){{0,6}}?{_PEOPLE}\b", re.IGNORECASE),
    re.compile(
        r"\b(?:invitations?|itas?)\b(?: to apply)?(?: \(itas?\))?(?: issued)?: ?" + _COUNT,
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:invit(?:ed|es|ing)|issu(?:ed|es|ing)|sen(?:t|ds|ding))"
        rf"(?: (?:out|a|total|of|another|over|new|more)){{0,4}} {_COUNT}",
        re.IGNORECASE,
    ),
)
_SCORE: Final = r"(?P<number>[1-9]\d{1,3})(?![\d,]*\d|[.:]\d|%|-\d)"
_SCORES: Final = (
    re.compile(
        r"\b(?:crs|comprehensive ranking (?:system|score)|scores?|cut-?offs?|minimum)\b"
        rf"[^\d.;]{{0,60}}?(?:\bfrom \d{{2,4}} to )?{_SCORE}"
        rf"(?! (?:[\w-]+ ){{0,2}}(?:points? )?(?:{_PEOPLE}|lower|higher|more|less)\b)",
        re.IGNORECASE,
    ),
    re.compile(rf"(?<![\d,.])\b{_SCORE} (?:crs|or (?:above|higher))\b", re.IGNORECASE),
)
_NOT_IT: Final = re.compile(r"\b(?:by|below|under|above|over)\b[^.]{0,12}$", re.IGNORECASE)
"""What stands before a number that is a difference, or a bound."""
_POSSIBLE_SCORES: Final = range(60, 1201)
"""The lowest cut-off was 75 (#176); no day of a month is taken for a score."""

_NAMED: Final = (
    ("general", r"all[- ]program|all programs|no program specified|general (?:draw|round)"),
    ("cec", r"cec|canadian experience class"),
    ("pnp", r"pnp|provincial nominees?|(?:have|with) (?:a )?provincial nominations?"),
    ("fst", r"fstp?|federal skilled trades?"),
    ("fsw", r"fswp?|federal skilled workers?"),
    ("french", r"french(?:[- ]language|[- ]speak\w+)?|francophones?"),
    ("healthcare", r"health[- ]?care"),
    ("stem", r"stem (?:occupations?|draw|round|category)"),
    ("trades", r"trades? (?:occupations?|draw|round|category)"),
    ("transport", r"transport(?:ation)? (?:occupations?|draw|round|category)"),
    ("agriculture", r"agri(?:culture|-food)"),
    ("education", r"education (?:occupations?|draw|round|category)"),
    ("physicians", r"physicians?|doctors"),
    ("senior_managers", r"senior managers?"),
    ("researchers", r"researchers?"),
    ("military", r"military recruits?"),
)
_TYPES: Final = tuple(
    (key, re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE)) for key, pattern in _NAMED
)


def sentences(text: str) -> Iterator[str]:
    """The sentences of a text, each on one line; a line of the text is at least one."""
    for sentence in _END.split(_SHORTENED.sub(r"\1", _INITIALS.sub(r"\1\2", text))):
        if stripped := " ".join(sentence.split()).lstrip("•–-*· "):
            yield stripped[:LONGEST]


def days(sentence: str, published: date) -> list[date]:
    """The days that a sentence names, without those that it only compares with.

    A day without a year is the last one up to the day of publication.
    """
    found: list[date] = []
    for pattern in _DATES:
        for match in pattern.finditer(sentence):
            if not _COMPARED.search(_before(sentence, match.start())):
                found += _days_of(match.groupdict(), published)
    if _TODAY.search(sentence):
        found.append(published)
    if _YESTERDAY.search(sentence):
        found.append(published - timedelta(days=1))
    return found


def counts(sentence: str) -> list[int]:
    """The numbers of invitations, or of the people invited, that a sentence names."""
    return _numbers(_undated(sentence), _COUNTS)


def scores(sentence: str) -> list[int]:
    """The scores that a sentence names."""
    found = _numbers(_undated(sentence), _SCORES)
    return [number for number in found if number in _POSSIBLE_SCORES]


def types(sentence: str) -> list[str]:
    """The keys of the types of draw that a sentence names."""
    return [key for key, pattern in _TYPES if pattern.search(sentence)]


def _before(sentence: str, place: int) -> str:
    return sentence[max(0, place - _BEFORE) : place]


def _undated(sentence: str) -> str:
    """The sentence with a dash for each day and year, which are no counts."""
    for pattern in (*_DATES, _IN_A_YEAR):
        sentence = pattern.sub("–", sentence)
    return sentence


def _days_of(named: dict[str, str | None], published: date) -> Iterator[date]:
    month = 1 + [name[:3] for name in _MONTHS].index((named["month"] or "")[:3].casefold())
    for day in (named["day"], named.get("last")):
        if day is not None:
            year = published.year if named["year"] is None else int(named["year"])
            yield from _existing(year, month, int(day), published, guessed=named["year"] is None)


def _existing(year: int, month: int, day: int, published: date, *, guessed: bool) -> Iterator[date]:
    try:
        named = date(year, month, day)
        yield named.replace(year=year - 1) if guessed and named > published else named
    except ValueError:
        return


def _numbers(sentence: str, patterns: Iterable[re.Pattern[str]]) -> list[int]:
    found = (
        int(match["number"].replace(",", ""))
        for pattern in patterns
        for match in pattern.finditer(sentence)
        if not _NOT_IT.search(_before(sentence, match.start("number")))
    )
    return list(dict.fromkeys(found))
