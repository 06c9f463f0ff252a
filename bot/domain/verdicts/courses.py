"""The course of cut-offs over time for one person: which types, which draws, and their line."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, tzinfo
from typing import Final

from bot.domain.dates import year_before
from bot.domain.draws.categories import known_types
from bot.domain.draws.history import Typed
from bot.domain.people.profile import Profile
from bot.domain.verdicts.backtest import BackTest, Judged, judged_between
from bot.domain.verdicts.verdict import Line, Outcome

MOST_TYPES: Final = 5
"""More lines than this cannot be told apart in one picture."""


@dataclass(frozen=True, slots=True)
class Course:
    """The draws of some types up to the newest one, judged, newest first.

    ``line`` is the score that the cut-offs are compared with, including a nomination's points;
    None without a score, and where no draw was for this person.
    """

    types: tuple[str, ...]
    draws: BackTest
    line: int | None

    @property
    def met(self) -> int:
        """How many of the draws would have been met."""
        return sum(would_meet(judged) is True for judged in self.draws.judged)


def course(
    profile: Profile, draws: Sequence[Typed], years: int, key: str = "", own: tzinfo = UTC
) -> Course | None:
    """The last years before the newest draw: of one type, or of those that matter to a person.

    None without a draw.
    """
    if not draws:
        return None
    since = until = max(draw.date for draw, _ in draws)
    for _ in range(years):
        since = year_before(since)
    found = judged_between(profile, draws, since, until, own)
    types = (key,) if key else types_for(profile, found.judged)
    kept = tuple(judged for judged in found.judged if judged.draw_type.key in types)
    compared = (
        each.verdict.compared
        for each in kept
        if each.verdict.eligibility.answer is not False
        and each.verdict.line is not Line.SCORE_UNCLEAR
    )
    return Course(types, replace(found, judged=kept), next(compared, None))


def types_for(profile: Profile, judged: Sequence[Judged]) -> tuple[str, ...]:
    """The types that are for this person; else those that may be; else the most frequent.

    General draws, which are open to all candidates, are added to them. A nominee is shown the
    provincial draws alone: those are on another scale. Other people do not see them.
    """
    if profile.nomination:
        return ("pnp",)
    shown = [each for each in judged if each.draw_type.key in known_types()]
    general = {each.draw_type.key for each in shown} & {"general"}
    others = [each for each in shown if each.draw_type.key not in ("general", "pnp")]
    counts = (
        Counter(each.draw_type.key for each in others if each.verdict.eligibility.answer is answer)
        for answer in (True, None, False)
    )
    counted: Counter[str] = next(filter(None, counts), Counter())
    chosen = {key for key, _ in counted.most_common(MOST_TYPES - len(general))} | general
    return tuple(key for key in known_types() if key in chosen)


def would_meet(judged: Judged) -> bool | None:
    """Whether the draw would have been met, if it was for them; None if it cannot be known."""
    verdict = judged.verdict
    if verdict.eligibility.answer is False:
        return None
    outcome = verdict.if_eligible if verdict.outcome is Outcome.UNKNOWN else verdict.outcome
    return {Outcome.MET: True, Outcome.MISSED: False}.get(outcome or Outcome.UNKNOWN)
