"""Facts put in the place of a profile's own: another score, a nomination, a program, a category."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from bot.domain.draws.categories import known_types
from bot.domain.people.profile import Profile
from bot.domain.score.background import background
from bot.domain.score.crs import Candidate, Education, better_first, crs_score
from bot.domain.score.language_tests import Language, Levels
from bot.domain.typed import LevelWish, ScoreFault, Wish, WishFault, typed_wish
from bot.domain.verdicts.backtest import with_score
from bot.domain.verdicts.ticks import NOMINATION, given_on, said_of, say, ticks_on
from bot.rules import Crs, Ladder, rules_on

_ANY_AGE, _GOOD_LEVEL = 30, 9
"""An age and an English level that the points for French do not depend on."""


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
        """The same changes with the score moved by so many points, within its limits."""
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
    return "french" in changes.joins and raised < french_points(crs)[0]


def french_points(crs: Crs) -> tuple[int, int]:
    """The points for French at the level that its factor asks for: NCLC 7 in 2026.

    Without English, and at most, with the second language's points.
    """
    factor = crs.factor("french")
    crossing = None if factor is None else factor.crossing
    if crossing is None or not isinstance(crossing.rows.table, Ladder):
        return 0, 0
    level, _ = crossing.rows.table.steps[-1]
    english = Candidate(_ANY_AGE, Education.BACHELOR, english=Levels(*[_GOOD_LEVEL] * 4))
    both = replace(english, french=Levels(*[level] * 4))
    most = crs_score(both, crs).total - crs_score(english, crs).total
    return min(crossing.points[-1]), most


def with_french(changes: Changes, profile: Profile, today: date) -> Changes:
    """The same with French joined, or no longer; its points are counted where they are known."""
    turned = changes.turned("french")
    level = _asked_of_french(today)
    if level is None or "french" not in turned.joins or changes.score is not None:
        return turned
    return replace(turned, score=score_with_level(profile, level, today))


def _asked_of_french(today: date) -> LevelWish | None:
    """The level that the category of French asks for; None while it is not defined."""
    definition = rules_on(today).definition("french")
    return None if definition is None else LevelWish("fr", definition.level)


def score_with_level(profile: Profile, wish: LevelWish, today: date) -> int | None:
    """The stored score with a language at this level in all abilities, by the kept answers.

    None without them and without a score. It is by the last points that are known.
    """
    crs = rules_on(today).crs
    if profile.score is None or not profile.answers:
        return None
    try:
        candidate = background(profile.answers, today).candidate
    except KeyError:
        return None
    is_french = wish.language == Language.FRENCH
    levels = candidate.french if is_french else candidate.english
    raised = Levels(*(max(level, wish.level) for level in levels.each))
    wished = replace(candidate, french=raised) if is_french else replace(candidate, english=raised)
    after = better_first(wished, crs)
    gained = crs_score(after, crs).without_nomination - crs_score(candidate, crs).without_nomination
    return profile.score + gained


def joinable(profile: Profile, today: date) -> tuple[str, ...]:
    """The facts that this person has not said yes to, and so may ask about."""
    return tuple(key for key in ticks_on(today) if said_of(profile, key, today) is not True)


def typed_changes(text: str, profile: Profile, today: date) -> Changes | ScoreFault | WishFault:
    """The changes that a typed wish means for this person, or why the bot cannot answer it.

    A step up or down needs a score to be taken from, and may not leave the range of scores. The
    points of a level are known only from kept answers of the calculator.
    """
    wish = typed_wish(text, rules_on(today).crs)
    if not isinstance(wish, Wish):
        return wish
    joins = tuple(key for key in ticks_on(today) if key in wish.types)
    level = wish.level or (_asked_of_french(today) if "french" in joins else None)
    by_level = None if level is None else score_with_level(profile, level, today)
    if wish.level is not None and by_level is None and "french" not in joins:
        return WishFault.LEVEL
    if len(joins) < len(wish.types):
        return WishFault.UNKNOWN
    if wish.step is None:
        return Changes(by_level if wish.score is None else wish.score, joins)
    crs = rules_on(today).crs
    if profile.score is None:
        return WishFault.NO_SCORE
    points = profile.score + wish.step
    if points > crs.last_ceiling:
        return WishFault.TOO_HIGH
    return WishFault.TOO_LOW if points < 0 else Changes(joins=joins).moved(wish.step, profile, crs)
