"""The last twelve months' draws for a person, with the present facts and with changed ones.

Each draw is judged as an alert would judge it (``verdicts.verdict``), on the facts as they are
today: a score as it stands now, a submission as it was, and a profile as if it had been in the
pool all the time (``out_of_pool`` are those when it was not). An answer about other rules than
those of a draw leaves it untold: see ``by_other_rules``.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, tzinfo

from bot.domain.dates import year_before
from bot.domain.draws.categories import DrawType
from bot.domain.draws.draw import Draw
from bot.domain.draws.history import Typed, in_order
from bot.domain.people.profile import Profile
from bot.domain.people.submission import Presence
from bot.domain.verdicts.verdict import Line, Outcome, Verdict, verdict


@dataclass(frozen=True, slots=True)
class Judged:
    """A draw with its verdict."""

    draw: Draw
    draw_type: DrawType
    verdict: Verdict

    @property
    def for_them(self) -> bool:
        """Whether the draw was for this person, whatever the score."""
        return self.verdict.eligibility.answer is True

    @property
    def met(self) -> bool:
        """Whether they would have been invited."""
        return self.verdict.outcome is Outcome.MET

    @property
    def by_tie_break_only(self) -> bool:
        """Whether the submission time alone put them in."""
        return self.met and self.verdict.line is Line.AT_BEFORE


@dataclass(frozen=True, slots=True)
class BackTest:
    """The draws after ``since`` up to and including ``until``, newest first, each judged."""

    since: date
    until: date
    judged: tuple[Judged, ...]

    @property
    def for_them(self) -> tuple[Judged, ...]:
        """The draws that were for this person: met, missed, at the line, or without a score."""
        return self._that(lambda judged: judged.for_them)

    @property
    def met(self) -> tuple[Judged, ...]:
        """The draws in which they would have been invited."""
        return self._that(lambda judged: judged.met)

    @property
    def by_tie_break_only(self) -> tuple[Judged, ...]:
        """The draws met at the very cut-off, thanks to an early submission."""
        return self._that(lambda judged: judged.by_tie_break_only)

    @property
    def missed(self) -> tuple[Judged, ...]:
        """The draws for them whose line they were below, or after."""
        return self._that(lambda judged: judged.verdict.outcome is Outcome.MISSED)

    @property
    def tied(self) -> tuple[Judged, ...]:
        """The draws at whose cut-off the unknown submission time decides."""
        return self._that(lambda judged: judged.verdict.outcome is Outcome.TIE)

    @property
    def unknown(self) -> tuple[Judged, ...]:
        """The draws that cannot be told: eligibility or the score is not known."""
        return self._that(lambda judged: judged.verdict.outcome is Outcome.UNKNOWN)

    @property
    def out_of_pool(self) -> tuple[Judged, ...]:
        """The draws not missed when the profile was not in the pool; judged as if it had been."""
        return self._that(
            lambda judged: (
                judged.verdict.presence is not Presence.IN_POOL
                and judged.verdict.outcome in (Outcome.MET, Outcome.TIE)
            )
        )

    @property
    def by_other_rules(self) -> tuple[Judged, ...]:
        """The draws that cannot be told because the answer is about other rules than theirs."""
        return self._that(lambda judged: judged.verdict.eligibility.is_outdated)

    @property
    def nearest_miss(self) -> Judged | None:
        """The missed draw with the fewest points lacking, the newest of several."""
        return max(self.missed, key=lambda judged: judged.verdict.distance or 0, default=None)

    def _that(self, holds: Callable[[Judged], bool]) -> tuple[Judged, ...]:
        return tuple(judged for judged in self.judged if holds(judged))


@dataclass(frozen=True, slots=True)
class Comparison:
    """The same draws on two sets of facts: as they are, and what if."""

    now: BackTest
    then: BackTest

    @property
    def gained(self) -> tuple[Judged, ...]:
        """The draws that would be met then and are not now, as judged then; newest first."""
        return _only(self.then.met, self.now.met)

    @property
    def lost(self) -> tuple[Judged, ...]:
        """The draws that are met now and would not be then, as judged now; newest first."""
        return _only(self.now.met, self.then.met)

    @property
    def opened(self) -> tuple[Judged, ...]:
        """The draws that would be for them then and are not, or not surely, now."""
        return _only(self.then.for_them, self.now.for_them)


def back_test(profile: Profile, draws: Sequence[Typed], today: date, own: tzinfo = UTC) -> BackTest:
    """The last twelve months up to ``today`` for this person; draws may be in any order."""
    return judged_between(profile, draws, year_before(today), today, own)


def judged_between(
    profile: Profile, draws: Sequence[Typed], since: date, until: date, own: tzinfo = UTC
) -> BackTest:
    """The same for the draws after one day up to another, included."""
    in_time = [typed for typed in draws if since < typed[0].date <= until]
    newest_first = sorted(in_time, key=lambda typed: in_order(typed[0]), reverse=True)
    judged = (
        Judged(draw, kind, verdict(profile, draw, kind, own, as_if_in_pool=True))
        for draw, kind in newest_first
    )
    return BackTest(since, until, tuple(judged))


def what_if(
    now: Profile, then: Profile, draws: Sequence[Typed], today: date, own: tzinfo = UTC
) -> Comparison:
    """The last twelve months with the present facts and with the changed ones."""
    return Comparison(back_test(now, draws, today, own), back_test(then, draws, today, own))


def with_score(profile: Profile, score: int) -> Profile:
    """The same person with another score; it is without a nomination's points."""
    return replace(profile, score=score, from_total=False)


def _only(those: Sequence[Judged], others: Sequence[Judged]) -> tuple[Judged, ...]:
    numbers = {judged.draw.number for judged in others}
    return tuple(judged for judged in those if judged.draw.number not in numbers)
