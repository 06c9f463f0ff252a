"""The last twelve months of draws, with one person's facts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from bot.domain.categories import DrawType
from bot.domain.draws import Draw
from bot.domain.profiles import Profile
from bot.domain.typed_dates import year_before
from bot.domain.verdicts import Outcome, verdict


@dataclass(frozen=True, slots=True)
class Lookback:
    """How many draws there were, and how they would have gone.

    ``for_you`` counts those that the person was eligible for; ``met`` and ``ties`` are part of
    it. ``unknown`` counts those where the facts do not suffice to say.
    """

    draws: int
    for_you: int
    met: int
    ties: int
    unknown: int


def lookback(profile: Profile, draws: Iterable[tuple[Draw, DrawType]], today: date) -> Lookback:
    """How the draws of the twelve months up to this day would have gone for this person."""
    since = year_before(today)
    outcomes = Counter(
        verdict(profile, draw, draw_type).outcome
        for draw, draw_type in draws
        if since < draw.date <= today
    )
    met, ties = outcomes[Outcome.MET], outcomes[Outcome.TIE]
    return Lookback(
        draws=outcomes.total(),
        for_you=met + ties + outcomes[Outcome.MISSED],
        met=met,
        ties=ties,
        unknown=outcomes[Outcome.UNKNOWN],
    )
