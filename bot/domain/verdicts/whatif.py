"""Facts put in the place of a profile's own: another score, a nomination, a program, a category."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.domain.people.profile import MAX_SCORE_WITHOUT_NOMINATION, Profile
from bot.domain.score.crs_grid import GRIDS
from bot.domain.typed import ScoreFault, Wish, WishFault, typed_wish
from bot.domain.verdicts.backtest import with_member_of, with_nomination, with_score
from bot.domain.verdicts.ticks import TICKS, said


@dataclass(frozen=True, slots=True)
class Changes:
    """Facts to put in the place of a profile's own.

    ``score`` is without a nomination's 600 points; None leaves it as it is. ``joins`` are keys
    of ``TICKS``, in their order; ``pnp`` is a provincial nomination.
    """

    score: int | None = None
    joins: tuple[str, ...] = ()

    def turned(self, key: str) -> Changes:
        """The same with one key joined, or no longer joined."""
        joins = {*self.joins} ^ {key}
        return replace(self, joins=tuple(tick for tick in TICKS if tick in joins))

    def moved(self, points: int, profile: Profile) -> Changes:
        """The same so many points higher, within what a score can be; nothing without one."""
        start = profile.score if self.score is None else self.score
        if start is None:
            return self
        moved = min(max(start + points, 0), MAX_SCORE_WITHOUT_NOMINATION)
        return replace(self, score=None if moved == profile.score else moved)


def changed(profile: Profile, changes: Changes) -> Profile:
    """The same person with these facts."""
    if changes.score is not None:
        profile = with_score(profile, changes.score)
    for key in changes.joins:
        profile = with_nomination(profile) if key == "pnp" else with_member_of(profile, key)
    return profile


def leaves_out_french_points(profile: Profile, changes: Changes) -> bool:
    """Whether French is asked about without the points that it adds to a score at least."""
    raised = (changes.score or 0) - (profile.score or 0)
    return "french" in changes.joins and raised < GRIDS[-1].additional.french


def joinable(profile: Profile) -> tuple[str, ...]:
    """What this person has not said yes to, and so may ask about."""
    return tuple(key for key in TICKS if said(profile, key) is not True)


def typed_changes(text: str, profile: Profile) -> Changes | ScoreFault | WishFault:
    """What a typed wish means for this person, or why it cannot be asked about.

    A step up or down needs a score to be taken from, and may not leave the range of scores. A
    level that makes no category, such as CLB 9 in English, changes a score only through the
    answers of the calculator.
    """
    wish = typed_wish(text)
    if not isinstance(wish, Wish):
        return wish
    joins = tuple(key for key in TICKS if key in wish.types)
    if wish.level is not None and "french" not in joins:
        return WishFault.LEVEL
    if len(joins) < len(wish.types):
        return WishFault.UNKNOWN
    if wish.step is None:
        return Changes(wish.score, joins)
    return _stepped(Changes(joins=joins), wish.step, profile)


def _stepped(changes: Changes, step: int, profile: Profile) -> Changes | WishFault:
    if profile.score is None:
        return WishFault.NO_SCORE
    points = profile.score + step
    if points > MAX_SCORE_WITHOUT_NOMINATION:
        return WishFault.TOO_HIGH
    return WishFault.TOO_LOW if points < 0 else changes.moved(step, profile)
