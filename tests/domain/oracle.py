"""A second opinion on every verdict, written from the published rules in another way.

The bot decides by cases. Here the draw is held: whatever a person has not said is tried both
ways, each possible person is ranked among the candidates, and the outcome is what became of
all of them.

* not for you: no possible person is in the group that the draw addresses;
* unknown: some are and some are not, or the score is unknown;
* met, missed, tie: all are in the group, and all, none or some of them are ahead of the line.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from itertools import product
from typing import NamedTuple

from bot.domain.draws.draw import Draw
from bot.domain.people.profile import Profile

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
FIRST_TIE_BREAK_DRAW = 77
THE_BEGINNING = datetime(2000, 1, 1, tzinfo=UTC)
THE_END = datetime(2100, 1, 1, tzinfo=UTC)


class Candidate(NamedTuple):
    """Somebody with nothing left open; the first two are the rank: by score, then by time."""

    minus_score: int
    submitted: datetime
    memberships: frozenset[str]


def second_opinion(profile: Profile, draw: Draw) -> tuple[str, str | None]:
    """The outcome, and for an unknown one what would follow from being in the group."""
    group = _group(draw.name)
    if group is None:
        return "unknown", _fate(list(_candidates(profile, EVERYBODY, draw)), profile, draw)
    candidates = list(_candidates(profile, group, draw))
    addressed = [each for each in candidates if _addresses(group, each.memberships)]
    if not addressed:
        return "not_for_you", None
    fate = _fate(addressed, profile, draw)
    return (fate, None) if len(addressed) == len(candidates) else ("unknown", fate)


def _group(name: str) -> str | None:
    if name in GROUPS:
        return GROUPS[name]
    keys = [key for begin, key in CATEGORY_BEGINS.items() if name.startswith(begin)]
    return keys[0] if keys else None


def _addresses(group: str, memberships: frozenset[str]) -> bool:
    if group in (EVERYBODY, "cec", "fsw", "fst", "pnp"):
        return group == EVERYBODY or group in memberships
    return group in memberships and bool({"cec", "fsw", "fst"} & memberships)


def _candidates(profile: Profile, group: str, draw: Draw) -> Iterator[Candidate]:
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
        for submitted in _submissions(profile.submitted):
            yield Candidate(-score, submitted, memberships)


def _submissions(said: datetime | date | None) -> Sequence[datetime]:
    if said is None:
        return (THE_BEGINNING, THE_END)
    if isinstance(said, datetime):
        return (said,)
    midnight = datetime.combine(said, time(), UTC)
    return (midnight, midnight + timedelta(days=1, seconds=-1))


def _fate(candidates: Sequence[Candidate], profile: Profile, draw: Draw) -> str:
    if profile.score is None or profile.score > 695:
        return "unknown"
    ranks = [candidate[:2] for candidate in candidates]
    invited = {rank < line for rank in ranks for line in _lines(draw)}
    return "tie" if len(invited) == 2 else "met" if invited == {True} else "missed"


def _lines(draw: Draw) -> Sequence[tuple[int, datetime]]:
    """The rank from which on nobody is invited; two, where the tie-break is not known."""
    if int(draw.number.rstrip("ab")) < FIRST_TIE_BREAK_DRAW:
        moments = [THE_END + timedelta(days=1)]
    elif draw.tie_break is None:
        moments = [THE_BEGINNING - timedelta(days=1), THE_END + timedelta(days=1)]
    else:
        moments = [draw.tie_break]
    return [(-draw.cutoff, moment) for moment in moments]
