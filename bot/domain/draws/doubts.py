"""Whether to believe a draw in the file, or to wait.

A draw in doubt is neither recorded nor announced, and is examined again at every poll. Its age is
the time for which the file has had it unchanged.

| doubt           | holds back                                   | until                        |
|-----------------|----------------------------------------------|------------------------------|
| ``FUTURE``      | a future day, named twice over               | the day is near, or another  |
| ``REPEATED``    | known facts; their old number is missing     | the facts differ, or the old |
|                 |                                              | number was a wrong one       |
| ``COPIED``      | known facts; their old number is still there | it is there at the next poll |
| ``MISNUMBERED`` | a new number that does not follow            | it is a day old              |
| ``MISDATED``    | an old new draw, or one that moved far       | it is an hour old            |
| ``CROWDED``     | more new draws of one day than ever          | they are a day old           |
| ``IMPLAUSIBLE`` | figures far from the type's history          | it is 15 minutes old         |
| ``SWEEPING``    | more corrections at once than ever           | they are an hour old         |
| ``DISPUTED``    | the French file contradicts                  | they agree, or 10 minutes on |
| ``RETURNED``    | a correction back to an older version        | an hour without the other    |
| ``HASTY``       | a second correction within an hour           | an hour after the last one   |
| ``UNCONFIRMED`` | a correction                                 | two polls have seen it       |

A draw cannot be news before it was held, and a row that only changed its number is the same draw,
so the first two are never announced. The operator is asked about those from ``MISNUMBERED`` to
``SWEEPING``, and the answer counts at once. The others only wait a little: neither one spoilt
answer nor two servers with different versions of the file may announce a draw twice, or send
corrections to and fro.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final

from bot.domain.draws.draw import Change, ChangeKind, Draw, facts
from bot.domain.draws.plausibility import MOVED_FAR, date_is_odd, figures_are_odd, odd_numbers

AHEAD: Final = timedelta(days=2)
"""A draw dated so far ahead cannot have been held, whatever the time zone."""

AGREEMENT_WITHIN: Final = timedelta(minutes=10)
"""How long a contradiction in the French file delays a draw; then the English one is believed."""

MOST_OF_A_DAY: Final = 3
"""Two draws on one day happened four times in 448 draws, three never."""
CROWDED_WITHIN: Final = timedelta(days=7)
"""Older draws are not announced, so there may be any number of them."""
MOST_CORRECTIONS: Final = 3
"""None of 83 captures of the file corrects more than one known draw."""
ANSWERS: Final = "answers"
"""The store's key of the operator's answers, "yes" or "no" by ``Held.question``."""
MOST_ANSWERS: Final = 100
CALM: Final = timedelta(hours=1)
"""At most one correction of a draw in this time; servers disagree for minutes, not hours."""


class Doubt(StrEnum):
    """Why a draw is not believed yet."""

    FUTURE = "future"
    REPEATED = "repeated"
    COPIED = "copied"
    MISNUMBERED = "misnumbered"
    MISDATED = "misdated"
    CROWDED = "crowded"
    IMPLAUSIBLE = "implausible"
    SWEEPING = "sweeping"
    DISPUTED = "disputed"
    RETURNED = "returned"
    HASTY = "hasty"
    UNCONFIRMED = "unconfirmed"

    @property
    def passes_soon(self) -> bool:
        """Whether the next polls decide."""
        return self in (Doubt.COPIED, Doubt.DISPUTED, Doubt.UNCONFIRMED)

    @property
    def is_asked(self) -> bool:
        """Whether the operator is asked, and decides."""
        return self in STANDS_FOR

    @property
    def leaves_a_remark(self) -> bool:
        """Whether the alert has a remark if the draw is believed because it stayed in the file."""
        return self in (Doubt.MISNUMBERED, Doubt.MISDATED, Doubt.IMPLAUSIBLE)


STANDS_FOR: Final = {
    Doubt.MISNUMBERED: timedelta(days=1),
    Doubt.MISDATED: timedelta(hours=1),
    Doubt.CROWDED: timedelta(days=1),
    Doubt.IMPLAUSIBLE: timedelta(minutes=15),
    Doubt.SWEEPING: timedelta(hours=1),
}
"""How long it has to stay in the file without an answer. A wrong figure of a draw is fixed within
minutes; a wrong number or dozens of draws do more harm, and are less likely to be true."""


@dataclass(frozen=True, slots=True)
class Held:
    """A draw held back since ``since`` (UTC).

    ``like`` is the number of a draw that it repeats. ``question`` identifies the question to the
    operator, or is empty; draws in one question share it.
    """

    draw: Draw
    doubt: Doubt
    since: datetime
    like: str = ""
    question: str = ""


@dataclass(frozen=True, slots=True)
class Sighting:
    """When a version of a draw was last seen (UTC), and at how many polls."""

    last: datetime
    times: int = 1


Sightings = Mapping[str, Mapping[str, Sighting]]
"""By a draw's number, then by the names of its versions (``version``)."""


@dataclass(frozen=True, slots=True)
class Past:
    """Memory of earlier polls.

    ``answers`` are the operator's, by question. ``replaced`` are the versions of each draw that
    were corrected, and ``corrected`` is when (UTC) each was corrected last.
    """

    sightings: Sightings = field(default_factory=dict)
    replaced: Mapping[str, frozenset[str]] = field(default_factory=dict)
    corrected: Mapping[str, datetime] = field(default_factory=dict)
    answers: Mapping[str, bool] = field(default_factory=dict)


NO_PAST: Final = Past()


def with_answer(answers: Mapping[str, str] | None, question: str, answer: str) -> dict[str, str]:
    """The operator's latest MOST_ANSWERS answers, this one last."""
    others = {name: said for name, said in (answers or {}).items() if name != question}
    return dict([*others.items(), (question, answer)][-MOST_ANSWERS:])


def version(draw: Draw) -> str:
    """A short name for the draw's facts, the same in every process."""
    return hashlib.sha256(repr(facts(draw)).encode()).hexdigest()[:12]


def sighted(
    before: Sightings, changes: Iterable[Change], known: Mapping[str, Draw], now: datetime
) -> dict[str, dict[str, Sighting]]:
    """The versions seen within the last hour of each draw that has been seen in several."""
    published = {change.draw.number: change for change in changes}
    corrected = {n for n, change in published.items() if change.kind is ChangeKind.CORRECTED}
    found = {}
    for number in (corrected | before.keys()) & known.keys():
        versions = {
            name: sighting
            for name, sighting in before.get(number, {}).items()
            if now - sighting.last < CALM
        }
        change = published.get(number)
        if change is None or change.kind is not ChangeKind.VANISHED:
            name = version(known[number] if number not in corrected else published[number].draw)
            times = versions[name].times if name in versions else 0
            versions[name] = Sighting(now, times + 1)
        if versions.keys() - {version(known[number])}:
            found[number] = versions
    return found


def doubted(
    changes: Iterable[Change],
    known: Mapping[str, Draw],
    now: datetime,
    held: Mapping[str, Held],
    disputed: Iterable[str],
    past: Past = NO_PAST,
) -> dict[str, Held]:
    """The changed draws to hold back now, by number; ``held`` are those held back so far."""
    look = _looked(tuple(changes), known, now, held, disputed, past)
    found = {}
    for change in (*look.new, *look.corrected):
        number, doubt = change.draw.number, _doubt(change, look)
        if doubt is not None:
            before = held.get(number)
            goes_on = before is not None and (_same(change, before) or doubt is Doubt.DISPUTED)
            found[number] = Held(
                change.draw,
                doubt,
                before.since if before is not None and goes_on else now,
                look.like.get(number, ""),
                _question(change, doubt, look),
            )
    return found


def corrected_numbers(
    doubts: Mapping[str, Held], known: Mapping[str, Draw], now: datetime
) -> dict[str, str]:
    """The numbers of known draws that IRCC has corrected, with the right ones.

    The wrong number did not follow, the right one does, and the file has had it for ten minutes.
    """
    found = {}
    for number, held in doubts.items():
        if held.doubt is Doubt.REPEATED and now - held.since >= AGREEMENT_WITHIN:
            others = {key: draw for key, draw in known.items() if key != held.like}
            wrong = odd_numbers([known[held.like]], others)
            if wrong and not odd_numbers([held.draw], others):
                found[held.like] = number
    return found


@dataclass(frozen=True, slots=True)
class _Look:
    """The findings of one poll on which several doubts depend.

    ``like`` are the numbers of known draws that new ones repeat, ``gone`` the known numbers that
    the file lacks. ``sweeping`` and ``crowded`` hold the questions about all corrections together,
    and about all new draws of a day.
    """

    new: tuple[Change, ...]
    corrected: tuple[Change, ...]
    known: Mapping[str, Draw]
    now: datetime
    held: Mapping[str, Held]
    disputed: frozenset[str]
    past: Past
    like: Mapping[str, str]
    gone: frozenset[str]
    misnumbered: frozenset[str]
    crowded: Mapping[date, str]
    sweeping: str

    @property
    def sweeps(self) -> bool:
        """Whether there are more corrections than IRCC ever makes at once."""
        return len(self.corrected) > MOST_CORRECTIONS


def _looked(
    changes: tuple[Change, ...],
    known: Mapping[str, Draw],
    now: datetime,
    held: Mapping[str, Held],
    disputed: Iterable[str],
    past: Past,
) -> _Look:
    new = tuple(change for change in changes if change.kind is ChangeKind.NEW)
    corrected = tuple(change for change in changes if change.kind is ChangeKind.CORRECTED)
    numbers = {facts(draw): number for number, draw in known.items()} if new else {}
    repeated = {change.draw.number: numbers.get(facts(change.draw), "") for change in new}
    recent = [change.draw for change in new if now.date() - change.draw.date <= CROWDED_WITHIN]
    a_day = Counter(draw.date for draw in recent)
    return _Look(
        new=new,
        corrected=corrected,
        known=known,
        now=now,
        held=held,
        disputed=frozenset(disputed if known else ()),
        past=past,
        like={number: like for number, like in repeated.items() if like},
        gone=frozenset(c.draw.number for c in changes if c.kind is ChangeKind.VANISHED),
        misnumbered=odd_numbers([change.draw for change in new], known) if known else frozenset(),
        crowded={
            day: _asked(change for change in new if change.draw.date == day)
            for day, count in a_day.items()
            if known and count > MOST_OF_A_DAY
        },
        sweeping=_asked(corrected),
    )


def _doubt(change: Change, look: _Look) -> Doubt | None:
    if change.draw.date - look.now.date() > AHEAD:
        return Doubt.FUTURE
    like = look.like.get(change.draw.number)
    if like is not None and like in look.gone:
        return Doubt.REPEATED
    before = look.held.get(change.draw.number)
    suspicion = _suspicion(change, look)
    if suspicion is not None:
        answer = look.past.answers.get(_question(change, suspicion, look))
        if answer is None and before is not None and _same(change, before):
            answer = look.now - before.since >= STANDS_FOR[suspicion]
        if not answer:
            return suspicion
    if like is not None and not _stood(change, before):
        return Doubt.COPIED
    if change.draw.number in look.disputed and (
        before is None or look.now - before.since < AGREEMENT_WITHIN
    ):
        return Doubt.DISPUTED
    return _of_a_correction(change, look) if change.kind is ChangeKind.CORRECTED else None


def _suspicion(change: Change, look: _Look) -> Doubt | None:
    """The doubt about this change that the operator has to decide, if any."""
    draw = change.draw
    if not look.known:
        return None
    others = (*look.known.values(), *(other.draw for other in look.new))
    if change.before is None:
        if look.sweeps and draw.number in look.like:
            return Doubt.SWEEPING
        if draw.number in look.misnumbered:
            return Doubt.MISNUMBERED
        if draw.date in look.crowded:
            return Doubt.CROWDED
        if date_is_odd(draw, others):
            return Doubt.MISDATED
    elif look.sweeps:
        return Doubt.SWEEPING
    elif abs(draw.date - change.before.date) > MOVED_FAR:
        return Doubt.MISDATED
    return Doubt.IMPLAUSIBLE if figures_are_odd(draw, others) else None


def _question(change: Change, doubt: Doubt, look: _Look) -> str:
    match doubt:
        case Doubt.SWEEPING:
            return look.sweeping
        case Doubt.CROWDED:
            return look.crowded[change.draw.date]
        case _:
            return _asked([change]) if doubt.is_asked else ""


def _asked(together: Iterable[Change]) -> str:
    """The name of the question whether these changes are right."""
    names = sorted(f"{change.draw.number}:{version(change.draw)}" for change in together)
    return hashlib.sha256(" ".join(names).encode()).hexdigest()[:12]


def _of_a_correction(change: Change, look: _Look) -> Doubt | None:
    """The doubt about a correction that time decides: a servers' disagreement, or haste."""
    number, name = change.draw.number, version(change.draw)
    versions, before = look.past.sightings.get(number, {}), look.held.get(number)
    if name in look.past.replaced.get(number, ()):
        current = versions.get(version(look.known[number]))
        since = current.last if current is not None else before.since if before else look.now
        if look.now - since < CALM:
            return Doubt.RETURNED
    last = look.past.corrected.get(number)
    if last is not None and look.now - last < CALM:
        return Doubt.HASTY
    seen_twice = name in versions and versions[name].times > 1
    return None if seen_twice or _stood(change, before) else Doubt.UNCONFIRMED


def _stood(change: Change, before: Held | None) -> bool:
    """Whether the last poll had the same facts."""
    return before is not None and _same(change, before)


def _same(change: Change, before: Held) -> bool:
    return facts(before.draw) == facts(change.draw)
