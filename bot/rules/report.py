"""The rulebook in words for the operator: editions with status and sources, and their contents."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from bot.rules.book import Edition, Rulebook, Rules
from bot.rules.categories import CategoryDefinition
from bot.rules.crs import Crs
from bot.rules.programs import ProgramDefinition


def editions_on(book: Rulebook, day: date) -> Iterator[Edition]:
    """The editions in force on a day, oldest first."""
    return (edition for edition in book.editions if edition.day <= day)


def edition_line(edition: Edition) -> str:
    """An edition in one line: file, first day, status, title, pages with the day of reading."""
    status = "confirmed" if edition.confirmed else "announced, its figures are not known"
    pages = "; ".join(f"{one.page} (read {one.read})" for one in edition.sources)
    place = "" if edition.ours else " [RULES_DIR]"
    return f"{edition.file}{place}: {status}; {edition.title}; {pages}"


def rules_report(book: Rulebook, day: date) -> Iterator[str]:
    """The editions in force on a day and their contents, line by line."""
    rules = book.on(day)
    yield f"Editions in force on {day}:"
    for edition in editions_on(book, day):
        yield f"  {edition_line(edition)}"
    coming = [edition for edition in book.editions if edition.day > day]
    if coming:
        yield "Editions to come:"
        yield from (f"  {edition_line(edition)}" for edition in coming)
    yield "Draw types:"
    for rule in rules.types.values():
        ended = ", ended" if rule.ended else ""
        through = f", needs one of {', '.join(rule.through)}" if rule.through else ""
        yield f"  {rule.key}: {rule.kind}, {rule.name.en}{through}{ended}"
    yield "Programs:"
    yield from (f"  {_program(one)}" for one in rules.described)
    yield "Categories:"
    yield from (f"  {_category(one)}" for one in rules.defined)
    yield "CRS:"
    yield from (f"  {line}" for line in _crs(rules.crs))
    yield "Language tests:"
    tests = {scale.test: scale for scale in rules.language.scales}
    yield f"  valid for {rules.language.valid_years} years"
    yield from (f"  {key} ({one.language}), scale since {one.since}" for key, one in tests.items())
    yield "Periods and amounts:"
    yield from (f"  {line}" for line in _periods(rules))


def _program(program: ProgramDefinition) -> str:
    place = "in Canada" if program.in_canada else "anywhere"
    levels = ", ".join(f"TEER {teer}: {level}" for teer, level in sorted(program.levels.items()))
    spoken = f"spoken {program.spoken}, written {program.written}" if program.spoken else levels
    grid = f"; {program.grid.pass_mark} points of the selection grid" if program.grid else ""
    offer = "; a job offer or a certificate" if program.offer_or_certificate else ""
    education = f"; {program.education} education" if program.education else ""
    work = f"{program.months} months of work in {program.years} years, {place}"
    return f"{program.key}: {work}; CLB or NCLC {spoken}{education}{grid}{offer}"


def _category(one: CategoryDefinition) -> str:
    if one.level:
        return f"{one.key} {one.label}, since {one.since}: NCLC {one.level} in all four abilities"
    size = "list not known" if one.codes is None else f"{len(one.codes)} occupations"
    place = ", in Canada" if one.in_canada else ""
    work = f"{one.months} months in {one.years} years{place}"
    continuous = ", continuous" if one.continuous else ""
    codes = "" if one.codes is None else f": {' '.join(sorted(one.codes))}"
    return f"{one.key} {one.label}, since {one.since}: {work}{continuous}, {size}{codes}"


def _crs(crs: Crs) -> Iterator[str]:
    status = "confirmed" if crs.confirmed else "announced: the figures are not known"
    figures = "" if crs.confirmed else f"; the last known figures are of {crs.figures_since}"
    yield f"since {crs.since}, {status}{figures}"
    ceiling = "not known" if crs.ceiling is None else str(crs.ceiling)
    yield f"the most without a nomination: {ceiling}; a nomination adds {crs.nomination}"
    yield f"factors: {', '.join(factor.key for factor in crs.factors)}"
    if crs.questions:
        yield f"new questions: {', '.join(question.key for question in crs.questions)}"


def _periods(rules: Rules) -> Iterator[str]:
    periods = rules.periods
    profile, invitation = periods.profile_months, periods.invitation_days
    yield f"a profile lives {profile} months, an invitation {invitation} days"
    if periods.funds is not None:
        amounts = ", ".join(f"{amount:,}" for amount in periods.funds.by_size)
        yield f"settlement funds since {periods.funds.since}, by family size: CAD {amounts}"
    if periods.fees is not None:
        fees = periods.fees
        yield (
            f"fees since {fees.since}: CAD {fees.processing} + {fees.permanent_residence} an adult,"
            f" {fees.child} a child, biometrics {fees.biometrics} or {fees.biometrics_family}"
        )
    if periods.processing_times is not None:
        times = periods.processing_times
        months = ", ".join(f"{key} {count}" for key, count in times.months.items())
        yield f"processing times of {times.since}, in months: {months}"
