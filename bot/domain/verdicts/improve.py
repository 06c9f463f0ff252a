"""What would raise a score: changes that a person can make, with their points and what they turn.

A change is a new background. Its worth is measured twice: in points, and by how many of the last
twelve months' draws would have had another outcome. The second is the caller's to count, with a
function that takes a profile; so it also sees the doors that a change opens (French, CEC).

Changes that take time are measured as of today: the birthdays on the way are not taken off.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import islice
from typing import Final

from bot.domain.people.profile import Profile
from bot.domain.score import programs
from bot.domain.score.background import Background, RecentWork
from bot.domain.score.category_rules import FRENCH_LEVEL, CategoryRules, categories
from bot.domain.score.crs import better_first, score
from bot.domain.score.crs_grid import Education, Grid
from bot.domain.score.language_tests import ABILITIES, Language, Levels

_HIGHEST_LEVEL: Final = 10
_BANDS: Final = (5, 7, 9)
"""The levels at which all four abilities together open something."""
_YEARS_AHEAD: Final = 3


@dataclass(frozen=True, slots=True)
class Change:
    """Something to do: its key, how far (a level to reach, years more), and who one would be."""

    key: str
    target: int | Education
    after: Background


@dataclass(frozen=True, slots=True)
class Improvement:
    """What a change is worth: in points, and in draws that would have been met besides.

    ``draws_turned`` is None where it cannot be told: a spouse's own eligibility is not asked.
    """

    key: str
    target: int | Education
    points: int
    draws_turned: int | None


def improvements(
    about: Background,
    profile: Profile,
    grid: Grid,
    rules: CategoryRules,
    draws_met: Callable[[Profile], int],
    swapped: Background | None = None,
) -> tuple[Improvement, ...]:
    """The changes that would raise the score or turn a draw: most draws turned first.

    ``draws_met`` counts the draws that a profile would have met; ``swapped`` is the couple with
    the spouse as principal applicant, where it is known.
    """
    base = score(about.candidate, grid).total
    met = draws_met(_stored(about, profile, grid, rules))
    found = [
        Improvement(
            change.key,
            change.target,
            score(change.after.candidate, grid).total - base,
            draws_met(_stored(change.after, profile, grid, rules)) - met,
        )
        for change in changes(about, grid)
    ]
    if swapped is not None:
        points = score(swapped.candidate, grid).total - base
        found.append(Improvement("spouse_as_principal", 1, points, None))
    useful = (one for one in found if one.points > 0 or one.draws_turned)
    return tuple(sorted(useful, key=lambda one: (-(one.draws_turned or 0), -one.points)))


def changes(about: Background, grid: Grid) -> Iterator[Change]:
    """Every change that is worth measuring, in no order that matters."""
    yield from _more_language(about, grid)
    yield from _french(about, grid)
    yield from _more_work(about, grid)
    yield from _more_study(about, grid)
    if not about.candidate.nomination:
        yield _changed("nomination", 1, about, grid, nomination=True)


def _changed(
    key: str, target: int | Education, about: Background, grid: Grid, **facts: object
) -> Change:
    candidate = replace(about.candidate, **facts)  # type: ignore[arg-type]
    return Change(key, target, replace(about, candidate=better_first(candidate, grid)))


def _stored(about: Background, profile: Profile, grid: Grid, rules: CategoryRules) -> Profile:
    """The profile as it would be stored for this background."""
    ticked = programs.with_ticks(profile, programs.programs(about), categories(about, rules))
    return replace(
        ticked,
        score=score(about.candidate, grid).without_nomination,
        nomination=about.candidate.nomination,
        from_total=about.candidate.nomination,
    )


def _more_language(about: Background, grid: Grid) -> Iterator[Change]:
    """One level more in one ability, and all four up to the next band."""
    levels = about.candidate.first_levels
    for ability in ABILITIES:
        level = getattr(levels, ability)
        if level < _HIGHEST_LEVEL:
            raised = replace(levels, **{ability: level + 1})
            yield _first_language(f"first_{ability}", level + 1, about, grid, raised)
    band = next((band for band in _BANDS if levels.lowest < band), None)
    if band is not None and not _one_ability_makes(band, levels):
        raised = _at_least(levels, band)
        yield _first_language("first_all", band, about, grid, raised)


def _one_ability_makes(band: int, levels: Levels) -> bool:
    """Whether a single ability, one level up, brings all four there: that is a change already."""
    return sum(band - level for level in levels.each if level < band) == 1


def _first_language(
    key: str, target: int | Education, about: Background, grid: Grid, levels: Levels
) -> Change:
    if about.candidate.first is Language.ENGLISH:
        return _changed(key, target, about, grid, english=levels)
    return _changed(key, target, about, grid, french=levels)


def _at_least(levels: Levels, band: int) -> Levels:
    return Levels(*(max(level, band) for level in levels.each))


def _french(about: Background, grid: Grid) -> Iterator[Change]:
    candidate = about.candidate
    if candidate.first is Language.ENGLISH and candidate.french.lowest < FRENCH_LEVEL:
        raised = _at_least(candidate.french, FRENCH_LEVEL)
        yield _changed("french", FRENCH_LEVEL, about, grid, french=raised)


def _more_work(about: Background, grid: Grid) -> Iterator[Change]:
    """The first year of more work that adds points, in Canada and abroad."""
    abroad = about.recent_work if about.recent_work is RecentWork.CANADA else RecentWork.ABROAD
    for key, recent in (("canadian_work", RecentWork.CANADA), ("foreign_work", abroad)):
        worked = replace(about, recent_work=recent)
        yield from islice(_years_that_count(key, worked, grid), 1)


def _years_that_count(key: str, about: Background, grid: Grid) -> Iterator[Change]:
    base = score(about.candidate, grid).total
    for years in range(1, _YEARS_AHEAD + 1):
        worked = getattr(about.candidate, key) + years
        change = _changed(key, years, about, grid, **{key: worked})
        if score(change.after.candidate, grid).total > base:
            yield change


def _more_study(about: Background, grid: Grid) -> Iterator[Change]:
    """The next level of education that adds points."""
    base = score(about.candidate, grid).total
    ordered: tuple[Education, ...] = tuple(Education)
    higher = ordered[ordered.index(about.candidate.education) + 1 :]
    studied = (_changed("education", level, about, grid, education=level) for level in higher)
    counts = (one for one in studied if score(one.after.candidate, grid).total > base)
    yield from islice(counts, 1)
