"""Facts put in the place of a profile's own: another score, a nomination, a program, a category."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from bot.domain.draws.categories import known_types
from bot.domain.people.profile import Profile
from bot.domain.typed import ScoreFault, Wish, WishFault, typed_wish
from bot.domain.verdicts.backtest import with_score
from bot.domain.verdicts.ticks import NOMINATION, given_on, said_of, say, ticks_on
from bot.rules import Crs, rules_on


@dataclass(frozen=True, slots=True)
class Changes:
    """Facts to put in the place of a profile's own.

    ``score`` is without a nomination's points; None leaves it as it is. ``joins`` are keys of the
    tick list, in the rulebook's order; ``pnp`` is a provincial nomination.
    """

    score: int | None = None
    joins: tuple[str, ...] = ()

    def turned(self, key: str) -> Changes:
        """The same with one key joined, or no longer joined."""
        joins = {*self.joins} ^ {key}
        return replace(self, joins=tuple(key for key in known_types() if key in joins))

    def moved(self, points: int, profile: Profile, crs: Crs) -> Changes:
        """The same so many points higher, within what a score can be; nothing without one."""
        start = profile.score if self.score is None else self.score
        if start is None:
            return self
        moved = min(max(start + points, 0), crs.last_ceiling)
        return replace(self, score=None if moved == profile.score else moved)


def changed(profile: Profile, changes: Changes, today: date) -> Profile:
    """The same person with these facts, as if they had given them today."""
    if changes.score is not None:
        profile = replace(with_score(profile, changes.score), scored=today)
    for key in changes.joins:
        profile = say(profile, key, True, given_on(key, today))
    if NOMINATION in changes.joins:
        # The stored score is without a nomination's points, unless it was taken from a total.
        profile = replace(profile, from_total=profile.from_total or False)
    return profile


def leaves_out_french_points(profile: Profile, changes: Changes, crs: Crs) -> bool:
    """Whether French is asked about without the points that it adds to a score at least."""
    raised = (changes.score or 0) - (profile.score or 0)
    factor = crs.factor("french")
    crossing = None if factor is None else factor.crossing
    least = min(crossing.points[-1]) if crossing is not None else 0
    return "french" in changes.joins and raised < least


def joinable(profile: Profile, today: date) -> tuple[str, ...]:
    """The facts that this person has not said yes to, and so may ask about."""
    return tuple(key for key in ticks_on(today) if said_of(profile, key, today) is not True)


def typed_changes(text: str, profile: Profile, today: date) -> Changes | ScoreFault | WishFault:
    """What a typed wish means for this person, or why it cannot be asked about.

    A step up or down needs a score to be taken from, and may not leave the range of scores. A
    level that makes no category, such as CLB 9 in English, changes a score only through the
    answers of the calculator.
    """
    wish = typed_wish(text)
    if not isinstance(wish, Wish):
        return wish
    joins = tuple(key for key in ticks_on(today) if key in wish.types)
    if wish.level is not None and "french" not in joins:
        return WishFault.LEVEL
    if len(joins) < len(wish.types):
        return WishFault.UNKNOWN
    if wish.step is None:
        return Changes(wish.score, joins)
    return _stepped(Changes(joins=joins), wish.step, profile, rules_on(today).crs)


def _stepped(changes: Changes, step: int, profile: Profile, crs: Crs) -> Changes | WishFault:
    if profile.score is None:
        return WishFault.NO_SCORE
    points = profile.score + step
    if points > crs.last_ceiling:
        return WishFault.TOO_HIGH
    return WishFault.TOO_LOW if points < 0 else changes.moved(step, profile, crs)
