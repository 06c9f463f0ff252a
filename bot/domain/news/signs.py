"""Early signs: what an article says of a draw that has just taken place.

A sign makes the watch look at IRCC's file at once; it is never announced. So of two mistakes
silence is the better one: what is told of a province's draw, of the past, of the future, or as
advice is no sign. English only: IRCC's newsroom does not announce draws in any language
(58 items from 2025-08-16 to 2026-08-22), and the others who do write English.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import IntEnum
from typing import Final

from bot.domain.draws.categories import classify
from bot.domain.draws.draw import Draw
from bot.domain.health.schedule import TORONTO
from bot.domain.news.articles import Article
from bot.domain.news.prose import sentences
from bot.domain.news.telling import ADVICE, FRESH, Told, is_of_others, read

_ONE_DAY_OFF, _SAME_DAY = timedelta(days=1), timedelta()
LEAD: Final = 3
"""So many sentences, after the title, say what an article is about."""

_FEDERAL: Final = re.compile(
    r"\b(?:express entry|crs|comprehensive ranking|canadian experience class|cec|"
    r"federal skilled)\b",
    re.IGNORECASE,
)
_SEVERAL: Final = re.compile(
    r"\b(?:two|three|both|separate|last) (?:[\w’'-]+ ){0,3}draws\b|"
    r"\bdraws (?:on|held|in|invited?|were|over|this|last|one)\b|\bdraws,",
    re.IGNORECASE,
)
_FACTS: Final = ("date", "type", "size", "cutoff")


class Sureness(IntEnum):
    """How sure it is that a draw took place: by words alone, by one fact, by day and figure."""

    WORDS = 1
    FIGURES = 2
    DATED = 3


@dataclass(frozen=True, slots=True)
class Sign:
    """What is said of a draw, each or nothing; ``type`` is a draw type's key."""

    date: date | None = None
    type: str | None = None
    size: int | None = None
    cutoff: int | None = None

    @property
    def sureness(self) -> Sureness:
        """How sure it is."""
        figures = self.size is not None or self.cutoff is not None
        if self.date is not None and figures:
            return Sureness.DATED
        return Sureness.FIGURES if figures or self.date is not None else Sureness.WORDS


def sign(article: Article) -> Sign | None:
    """What an article says of a draw that took place in the week before it, or None.

    An article without a date says nothing, since it may be of any age.
    """
    if article.published is None or ADVICE.search(article.title):
        return None
    day = article.published.astimezone(TORONTO).date()
    title = " ".join(sentences(article.title))
    told = [read(sentence, day) for sentence in (title, *sentences(article.body))]
    lead, rest = told[: LEAD + 1], told[LEAD + 1 :]
    if not _reports_federal_draw(lead):
        return None
    return _of_several(lead) or _details(_of_one(lead), rest)


def is_recorded(said: Sign, published: datetime, draws: Iterable[Draw]) -> bool:
    """Whether one of these draws is the one that an article of this instant (UTC) tells of.

    Where figures agree the days may differ by one: IRCC's own do, between page and file (#108).
    """
    day = published.astimezone(TORONTO).date()
    return any(_is_of(said, draw, day) for draw in draws)


def _reports_federal_draw(lead: list[Told]) -> bool:
    """Whether title and first sentences tell of a draw that IRCC has just held."""
    title = lead[0]
    if is_of_others([told.text for told in lead]):
        return False
    if any(told.past for told in lead) and not any(told.dates for told in lead):
        return False
    reports = [told for told in lead if told.reports]
    return bool(reports) and any(_FEDERAL.search(told.text) for told in (title, *reports))


def _of_several(lead: list[Told]) -> Sign | None:
    """Of several draws at once the figures are sums: only the last day is said."""
    if not any(told.reports and _SEVERAL.search(told.text) for told in lead):
        return None
    return Sign(
        date=max((day for told in lead if not told.apart for day in told.dates), default=None)
    )


def _of_one(lead: list[Told]) -> Sign:
    said = Sign()
    for told in lead:
        if not told.apart:
            said = _with(said, told)
    return said


def _details(said: Sign, rest: list[Told]) -> Sign:
    """What the further text adds: labelled lines, and what is said of the same day."""
    for told in rest:
        of_that_day = said.date in told.dates or (said.date is None and told.reports and told.dates)
        if told.labelled or (of_that_day and not told.apart):
            said = _with(said, told)
    return said


def _with(said: Sign, told: Told) -> Sign:
    """What was said, and what this sentence adds to it; one that contradicts adds nothing."""
    adds = Sign(
        max(told.dates, default=None),
        _one_type(told.types),
        next(iter(told.sizes), None),
        next(iter(told.cutoffs), None),
    )
    pairs = [(getattr(said, name), getattr(adds, name)) for name in _FACTS]
    if any(None not in pair and pair[0] != pair[1] for pair in pairs):
        return said
    return Sign(*(mine if mine is not None else new for mine, new in pairs))


def _one_type(named: tuple[str, ...]) -> str | None:
    if "general" in named:
        return "general"
    return named[0] if len(named) == 1 else None


def _is_of(said: Sign, draw: Draw, published: date) -> bool:
    facts = (draw.size, draw.cutoff, classify(draw.name).key)
    pairs = zip((said.size, said.cutoff, said.type), facts, strict=True)
    if any(one is not None and one != other for one, other in pairs):
        return False
    if said.date is None:
        return timedelta() <= published - draw.date <= FRESH
    return abs(said.date - draw.date) <= (
        _ONE_DAY_OFF if said.sureness is Sureness.DATED else _SAME_DAY
    )
