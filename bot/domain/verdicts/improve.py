"""Changes that would raise a score, with their points and the draws that they turn.

A change is a new background. Its worth is measured twice: in points, and by how many of the last
twelve months' draws would have had another outcome. The second is the caller's to count, with a
function that takes a profile; so it also sees the doors that a change opens (French, CEC).

Changes that take time are measured as of today: the birthdays on the way are not taken off.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import islice
from typing import Final

from bot.domain.people.profile import Profile
from bot.domain.score import programs
from bot.domain.score.background import Background
from bot.domain.score.category_rules import categories
from bot.domain.score.crs import CanadianStudy, Education, better_first, crs_score
from bot.domain.score.language_tests import Language, Levels
from bot.domain.score.work import DAYS_A_YEAR, Where, Work
from bot.rules import ABILITIES, Crs, Ladder, Rules, rules_on

_HIGHEST_LEVEL: Final = 10
_YEARS_AHEAD: Final = 3


@dataclass(frozen=True, slots=True)
class FactChange:
    """One change: its key, its target (a level to reach, more years), and the person after it."""

    key: str
    target: int | str
    after: Background


@dataclass(frozen=True, slots=True)
class Improvement:
    """The worth of a change: in points, and in more draws that would have been met.

    ``draws_turned`` is None where it cannot be told: a spouse's own eligibility is not asked.
    """

    key: str
    target: int | str
    points: int
    draws_turned: int | None


def improvements(
    about: Background,
    profile: Profile,
    today: date,
    draws_met: Callable[[Profile], int],
    swapped: Background | None = None,
) -> tuple[Improvement, ...]:
    """The changes that would raise the score or turn a draw: most draws turned first.

    ``draws_met`` counts the draws that a profile would have met; ``swapped`` is the couple with
    the spouse as principal applicant, where it is known.
    """
    rules = rules_on(today)
    crs = rules.crs
    base = crs_score(about.candidate, crs).total
    met = draws_met(_stored(about, profile, today))
    found = [
        Improvement(
            change.key,
            change.target,
            crs_score(change.after.candidate, crs).total - base,
            draws_met(_stored(change.after, profile, today)) - met,
        )
        for change in changes(about, rules)
    ]
    if swapped is not None:
        points = crs_score(swapped.candidate, crs).total - base
        found.append(Improvement("spouse_as_principal", 1, points, None))
    useful = (one for one in found if one.points > 0 or one.draws_turned)
    return tuple(sorted(useful, key=lambda one: (-(one.draws_turned or 0), -one.points)))


def changes(about: Background, rules: Rules) -> Iterator[FactChange]:
    """Every change that is worth measuring, in no order that matters."""
    crs = rules.crs
    yield from _better_languages(about, crs)
    yield from _more_work(about, crs)
    studied = (
        _changed("education", level, about, crs, education=level)
        for level in _higher(about.candidate.education)
    )
    yield from _first_that_counts(studied, about, crs)
    yield from _of_partner(about, crs)
    yield from _other_facts(about, rules)
    if not about.candidate.nomination:
        yield _changed("nomination", 1, about, crs, nomination=True)


def _higher(education: Education) -> tuple[Education, ...]:
    ordered = tuple(Education)
    return ordered[ordered.index(education) + 1 :]


def _first_that_counts(
    found: Iterable[FactChange], about: Background, crs: Crs
) -> Iterator[FactChange]:
    """The first of these changes that adds points, if any does."""
    base = crs_score(about.candidate, crs).total
    yield from islice((one for one in found if crs_score(one.after.candidate, crs).total > base), 1)


def _changed(
    key: str, target: int | str, about: Background, crs: Crs, **facts: object
) -> FactChange:
    candidate = replace(about.candidate, **facts)  # type: ignore[arg-type]
    return FactChange(key, target, replace(about, candidate=better_first(candidate, crs)))


def _stored(about: Background, profile: Profile, today: date) -> Profile:
    """The profile as it would be stored today for this background."""
    rules = rules_on(today)
    found = programs.programs(about, rules), categories(about, rules)
    ticked = programs.with_ticks(profile, *found, rules, today)
    return replace(
        ticked,
        score=crs_score(about.candidate, rules.crs).without_nomination,
        nomination=about.candidate.nomination,
        from_total=about.candidate.nomination,
    )


def _better_languages(about: Background, crs: Crs) -> Iterator[FactChange]:
    """One level more in one ability, all four up to the next band, and the other language.

    The other official language is tried at each level that gives points, in all four abilities.
    """
    candidate = about.candidate
    levels = candidate.first_levels
    for ability in ABILITIES:
        level = getattr(levels, ability)
        if level < _HIGHEST_LEVEL:
            raised = replace(levels, **{ability: level + 1})
            yield _first_language(f"first_{ability}", level + 1, about, crs, raised)
    band = next((band for band in _bands(crs) if levels.lowest < band), None)
    # A single ability, one level up, that brings all four there is a change already.
    if band is not None and sum(band - each for each in levels.each if each < band) != 1:
        raised = _at_least(levels, band)
        yield _first_language("first_all", band, about, crs, raised)
    key = "french" if candidate.first is Language.ENGLISH else "english"
    for band in _bands(crs):
        if candidate.second_levels.lowest < band:
            raised = _at_least(candidate.second_levels, band)
            yield _changed(key, band, about, crs, **{key: raised})


def _bands(crs: Crs) -> tuple[int, ...]:
    """The levels at which all four abilities together give points, lowest first."""
    crossings = (factor.crossing for factor in crs.factors if factor.crossing is not None)
    columns = (column for crossing in crossings for column in crossing.columns)
    tables = (column.table for column in columns if column.input == "first_lowest")
    steps = {step for table in tables if isinstance(table, Ladder) for step, _ in table.steps}
    return tuple(sorted(steps))


def _first_language(
    key: str, target: int | str, about: Background, crs: Crs, levels: Levels
) -> FactChange:
    if about.candidate.first is Language.ENGLISH:
        return _changed(key, target, about, crs, english=levels)
    return _changed(key, target, about, crs, french=levels)


def _at_least(levels: Levels, band: int) -> Levels:
    return Levels(*(max(level, band) for level in levels.each))


def _more_work(about: Background, crs: Crs) -> Iterator[FactChange]:
    """The first year of more work that adds points, in Canada and abroad.

    A year of work up to today is in the occupation that was named first.
    """
    began = about.today - timedelta(days=DAYS_A_YEAR - 1)
    for key, where in (("canadian_work", Where.CANADA), ("foreign_work", Where.ABROAD)):
        later = about
        if about.occupation is not None:
            year = Work(about.occupation, where, (began, began), (about.today, about.today))
            later = replace(about, works=(*about.works, year))
        done = getattr(about.candidate, key)
        worked = (
            _changed(key, years, later, crs, **{key: done + years})
            for years in range(1, _YEARS_AHEAD + 1)
        )
        yield from _first_that_counts(worked, about, crs)


def _of_partner(about: Background, crs: Crs) -> Iterator[FactChange]:
    """The changes of an accompanying partner: a test, a year of work in Canada, studies."""
    spouse = about.candidate.spouse
    if spouse is None:
        return
    for band in _bands(crs):
        if spouse.levels.lowest < band:
            tested = replace(spouse, levels=_at_least(spouse.levels, band))
            yield _changed("spouse_language", band, about, crs, spouse=tested)
    worked = replace(spouse, canadian_work=spouse.canadian_work + 1)
    yield _changed("spouse_canadian_work", 1, about, crs, spouse=worked)
    studied = (
        _changed("spouse_education", level, about, crs, spouse=replace(spouse, education=level))
        for level in _higher(spouse.education)
    )
    yield from _first_that_counts(studied, about, crs)


def _other_facts(about: Background, rules: Rules) -> Iterator[FactChange]:
    """Studies in Canada, a sibling there, a certificate in the person's trade, and every answer to
    a question that an edition of the rules added."""
    candidate, crs = about.candidate, rules.crs
    ordered: tuple[CanadianStudy, ...] = tuple(CanadianStudy)
    for study in ordered[ordered.index(candidate.canadian_study) + 1 :]:
        yield _changed("canadian_study", study, about, crs, canadian_study=study)
    if not candidate.sibling:
        yield _changed("sibling", 1, about, crs, sibling=True)
    trade = any(programs.may_need_certificate(work.occupation, rules) for work in about.works)
    if trade and not candidate.certificate:
        yield _changed("certificate", 1, about, crs, certificate=True)
    for question in crs.questions:
        listed = question.occupations is None or about.occupation in question.occupations
        worked = (getattr(candidate, key) >= years for key, years in question.least.items())
        if listed and all(worked):
            for choice in question.choices:
                extra = {**candidate.extra, question.key: choice}
                yield _changed(question.key, choice, about, crs, extra=extra)
