"""A second opinion on every verdict, written from the published rules in another way.

The bot decides by cases. Here the draw is held: whatever a person has not said is tried both
ways, each possible person is ranked among the candidates, and the outcome is what became of
all of them.

* not for you: no possible person is in the group that the draw addresses;
* unknown: some are and some are not, or the score is unknown, or the profile was not in the pool;
* met, missed, tie: all are in the group, and all, none or some of them are ahead of the line;
* missed, too, where nobody possible is ahead of it, with a nomination that was not said either.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from itertools import product
from typing import NamedTuple

from bot.domain.draws.draw import Draw
from bot.domain.people.profile import Profile
from bot.domain.people.submission import Span, Stated

EVERYBODY = "everybody"
GROUPS = {
    "No Program Specified": EVERYBODY,
    "General": EVERYBODY,
    "Canadian Experience Class": "cec",
    "Provincial Nominee Program": "pnp",
    "Federal Skilled Trades": "fst",
    "Federal Skilled Worker": "fsw",
}
CATEGORY_BEGINS = {
    "French": "french",
    "Healthcare": "healthcare",
    "STEM": "stem",
    "Trade": "trades",
    "Transport": "transport",
    "Agriculture": "agriculture",
    "Education": "education",
    "Physicians": "physicians",
    "Senior managers": "senior_managers",
    "Skilled Military": "military",
}
CEILINGS = ((date(2020, 11, 1), 895), (date(2025, 3, 25), 695), (date(2026, 11, 3), None))
"""The most without a nomination since a day, None where it is not known; 200 of the first were
for a job offer."""
FIRST_TIE_BREAK_DRAW = 77
THE_BEGINNING = datetime(2000, 1, 1, tzinfo=UTC)
THE_END = datetime(2100, 1, 1, tzinfo=UTC)


class Candidate(NamedTuple):
    """A person without open facts; the first two are the rank: by score, then by time."""

    minus_score: int
    submitted: datetime
    memberships: frozenset[str]


def second_opinion(profile: Profile, draw: Draw, own: tzinfo = UTC) -> tuple[str, str | None]:
    """The outcome, and for an unknown one what would follow from being in the group."""
    group = _group(draw.name)
    moments = _submissions(profile.submitted, own)
    absent = _was_absent(moments, draw, own) if profile.submitted else False
    if absent:
        moments = _submissions(None, own)
    if group is None:
        return "unknown", _fate(list(_candidates(profile, EVERYBODY, moments)), profile, draw)
    candidates = list(_candidates(profile, group, moments))
    addressed = [each for each in candidates if _addresses(group, each.memberships)]
    if not addressed:
        return "not_for_you", None
    fate = _fate(addressed, profile, draw)
    certain = len(addressed) == len(candidates)
    if certain and not absent:
        return fate, None
    if fate == "missed":
        hopeful = replace(profile, nomination=True)
        open_one = profile.nomination is None and not certain
        luckiest = list(_candidates(hopeful, group, moments)) if open_one else addressed
        if _fate(luckiest, profile, draw) == "missed":
            return "missed", None
    return "unknown", fate


def _was_absent(moments: Sequence[datetime], draw: Draw, own: tzinfo) -> bool:
    """Whether, at each of these moments, the profile's twelve months do not hold the draw."""
    days = [moment.astimezone(own).date() for moment in moments]
    expired = [f"{day.year + 1}{day:-%m-%d}" < f"{draw.date:%Y-%m-%d}" for day in days]
    over = datetime.combine(draw.date, time(8), UTC) + timedelta(days=1)
    too_late = [moment > (draw.ran_at or over) for moment in moments]
    return all(expired) or all(too_late)


def _group(name: str) -> str | None:
    if name in GROUPS:
        return GROUPS[name]
    keys = [key for begin, key in CATEGORY_BEGINS.items() if name.startswith(begin)]
    return keys[0] if keys else None


def _addresses(group: str, memberships: frozenset[str]) -> bool:
    if group in (EVERYBODY, "cec", "fsw", "fst", "pnp"):
        return group == EVERYBODY or group in memberships
    return group in memberships and bool({"cec", "fsw", "fst"} & memberships)


def _candidates(profile: Profile, group: str, moments: Sequence[datetime]) -> Iterator[Candidate]:
    said = {**profile.programs, **profile.categories}
    if profile.nomination is not None or group != "pnp":
        said["pnp"] = profile.nomination or False
    facts = {"cec", "fsw", "fst", "pnp", group} - {EVERYBODY}
    possible = [
        [(fact, said[fact])] if fact in said else [(fact, True), (fact, False)]
        for fact in sorted(facts)
    ]
    for answers in product(*possible):
        memberships = frozenset(fact for fact, answer in answers if answer)
        score = min((profile.score or 0) + (600 if "pnp" in memberships else 0), 1200)
        for submitted in moments:
            yield Candidate(-score, submitted, memberships)


def _submissions(said: Stated | None, own: tzinfo) -> Sequence[datetime]:
    """The earliest and the latest moment that the statement leaves possible."""
    match said:
        case None:
            return (THE_BEGINNING, THE_END)
        case datetime():
            return (said,)
        case date():
            first = datetime(said.year, said.month, said.day, 0, 0, 0, tzinfo=own)
            last = datetime(said.year, said.month, said.day, 23, 59, 59, tzinfo=own, fold=1)
            return (first.astimezone(UTC), last.astimezone(UTC))
        case Span(start, end):
            return (start, end - timedelta(seconds=1))


def _fate(candidates: Sequence[Candidate], profile: Profile, draw: Draw) -> str:
    if profile.score is None or _may_include_a_nomination(profile):
        return "unknown"
    ranks = [candidate[:2] for candidate in candidates]
    invited = {rank < line for rank in ranks for line in _lines(draw)}
    return "tie" if len(invited) == 2 else "met" if invited == {True} else "missed"


def _may_include_a_nomination(profile: Profile) -> bool:
    """Whether a score is above every score without a nomination of the day it was given on."""
    assert profile.scored is not None
    assert profile.score is not None
    if profile.nomination and profile.from_total is None and profile.score > 600:
        return True
    since_then = [points for since, points in CEILINGS if since <= profile.scored]
    known = [points for points in since_then if points is not None]
    if not known or (since_then[-1] is None and profile.from_total is not None):
        return False
    return profile.score > known[-1]


def _lines(draw: Draw) -> Sequence[tuple[int, datetime]]:
    """The first rank that is not invited; two ranks if the tie-break is not known."""
    if int(draw.number.rstrip("ab")) < FIRST_TIE_BREAK_DRAW:
        moments = [THE_END + timedelta(days=1)]
    elif draw.tie_break is None:
        moments = [THE_BEGINNING - timedelta(days=1), THE_END + timedelta(days=1)]
    else:
        moments = [draw.tie_break]
    return [(-draw.cutoff, moment) for moment in moments]
