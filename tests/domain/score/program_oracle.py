"""A second opinion on the federal programmes, written from the rules and not from the product.

A set of answers leaves several people possible. Each fact helps or does not matter, so two of
them are enough: the one with the least of everything and the one with the most. Yes means that
even the first qualifies, no that even the second does not, and between them it cannot be told.

Sources: the minimums of FSW, CEC and FST (notes on canada.ca, December 2025), and the selection
factors of the Federal Skilled Worker Program.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import Any

from bot.domain.score.background import Background
from bot.domain.score.crs import CanadianStudy, Candidate, Education, Spouse
from bot.domain.score.language_tests import Language, Levels
from bot.domain.score.work import Where, Work, days_of

TODAY = date(2026, 8, 20)
YEAR = 365
CODES = ("21231", "31301", "00012", "33102", "72310", "72401", "65100", "44101", "63200", "32101")
TRADES = ("72310", "72401", "63200")
EDUCATION_POINTS = (0, 5, 15, 19, 21, 22, 23, 25)
MANY = 40


@dataclass(frozen=True)
class Person:
    """A person without open answers: days of work by occupation, and all that counts."""

    stretches: Sequence[tuple[str, bool, date, date]]
    years: int
    study: bool
    offer: bool
    relative: bool
    partner_studied: bool


def programs_of(about: Background) -> Mapping[str, bool | None]:
    """Yes, no or None for each programme."""
    least, most = possible(about)
    answers = {}
    for key, rule in (("cec", cec), ("fsw", fsw), ("fst", fst)):
        worst, best = rule(about, least, False), rule(about, most, True)
        answers[key] = True if worst else None if best else False
    return answers


def possible(about: Background) -> tuple[Person, Person]:
    """The person with the least, and the one with the most, of the facts in the answers."""
    candidate = about.candidate
    years = candidate.canadian_work + candidate.foreign_work
    open_ended = candidate.canadian_work == 5 or candidate.foreign_work == 6
    studied = candidate.canadian_study is not CanadianStudy.NONE
    least = Person(
        [one for work in about.works for one in surely(work)],
        years,
        studied and about.two_year_study is True,
        about.job_offer is True,
        candidate.sibling,
        False,
    )
    most = Person(
        [maybe(work) for work in about.works],
        MANY if open_ended else years + 1,
        studied and about.two_year_study is not False,
        about.job_offer is not False,
        True,
        candidate.spouse is not None,
    )
    return least, most


def surely(work: Work) -> Iterator[tuple[str, bool, date, date]]:
    if work.began and work.ended:
        yield work.occupation, work.where is Where.CANADA, work.began[1], work.ended[0]


def maybe(work: Work) -> tuple[str, bool, date, date]:
    began = work.began[0] if work.began else date(1990, 1, 1)
    ended = work.ended[1] if work.ended else TODAY
    return work.occupation, work.where is not Where.ABROAD, began, ended


def days(person: Person, years: int, codes: Sequence[str], *, canada: bool) -> set[date]:
    since = TODAY.replace(year=TODAY.year - years)
    return {
        day
        for code, here, began, ended in person.stretches
        if code in codes and (here or not canada)
        for day in each_day(max(began, since + timedelta(days=1)), min(ended, TODAY))
    }


def each_day(first: date, last: date) -> Iterator[date]:
    for step in range((last - first).days + 1):
        yield first + timedelta(days=step)


def skilled(codes: Sequence[str], hardest: int = 0) -> list[str]:
    return [code for code in codes if hardest <= int(code[1]) <= 3]


def cec(about: Background, person: Person, lucky: bool) -> bool:
    """A year in Canada within three; CLB 7, or 5 for TEER 2 and 3."""
    candidate, lowest = about.candidate, best_lowest(about.candidate)
    if lowest < 5 or candidate.canadian_work == 0:
        return False
    other = lucky and not about.all_work
    codes = skilled(CODES) if lowest >= 7 or lucky else skilled(CODES, 2)
    if lucky and lowest < 7 and not other:
        # Work in TEER 0 and 1 may add to work in TEER 2 and 3, but is not enough alone.
        named = {code for code, *_ in person.stretches}
        if not named & set(skilled(CODES, 2)):
            return False
    return other or len(days(person, 3, codes, canada=True)) >= YEAR


def fsw(about: Background, person: Person, lucky: bool) -> bool:
    """A continuous year in one occupation within ten; CLB 7, high school, 67 points."""
    candidate = about.candidate
    if about.all_work and not about.works:
        return False
    if candidate.education is Education.LESS_THAN_SECONDARY or best_lowest(candidate) < 7:
        return False
    if selection_points(about, person) < 67:
        return False
    told = candidate.canadian_work + candidate.foreign_work >= 1
    long_enough = any(
        len(days(alone(person, place), 10, skilled(CODES), canada=False)) >= YEAR
        for place in range(len(person.stretches))
    )
    if lucky:
        return long_enough or not about.all_work
    _, most = possible(about)
    may_be = any(
        len(days(alone(most, place), 10, skilled(CODES), canada=False)) >= YEAR
        for place in range(len(most.stretches))
    )
    # Full years in the answers count as work without a break unless a date rules that out.
    return long_enough or (told and (may_be or not about.works))


def alone(person: Person, place: int) -> Person:
    return Person([person.stretches[place]], 0, False, False, False, False)


def fst(about: Background, person: Person, lucky: bool) -> bool:
    """Two years in a trade within five; CLB 5 and 4; an offer or a certificate."""
    candidate = about.candidate
    if not any(
        min(one.listening, one.speaking) >= 5 and min(one.reading, one.writing) >= 4
        for one in (candidate.english, candidate.french)
    ):
        return False
    if candidate.canadian_work + candidate.foreign_work == 0:
        return False
    if not candidate.certificate and not person.offer:
        return False
    if lucky and not about.all_work:
        return True
    return len(days(person, 5, TRADES, canada=False)) >= 2 * YEAR


def best_lowest(candidate: Candidate) -> int:
    return max(min(candidate.english.each), min(candidate.french.each))


def selection_points(about: Background, person: Person) -> int:
    return max(
        points_with(about, person, first, second)
        for first, second in (
            (about.candidate.english, about.candidate.french),
            (about.candidate.french, about.candidate.english),
        )
    )


def points_with(about: Background, person: Person, first: Levels, second: Levels) -> int:
    candidate, spouse = about.candidate, about.candidate.spouse
    if min(first.each) < 7:
        return 0
    language = sum(min(level, 9) - 3 for level in first.each) + 4 * (min(second.each) >= 5)
    education = EDUCATION_POINTS[list(Education).index(candidate.education)]
    work = next(
        worth
        for years, worth in ((6, 15), (4, 13), (2, 11), (1, 9), (0, 0))
        if person.years >= years
    )
    age = 0 if candidate.age < 18 else max(0, min(12, 47 - candidate.age))
    adaptability = 10 * (candidate.canadian_work >= 1) + 5 * sum(
        (
            person.study,
            person.offer,
            person.relative,
            person.partner_studied,
            spouse is not None and min(spouse.levels.each) >= 4,
            spouse is not None and spouse.canadian_work >= 1,
        )
    )
    return language + education + work + age + 10 * person.offer + min(adaptability, 10)


def random_background(random: Random) -> Background:
    """Random answers, some of them missing."""
    works = tuple(random_work(random) for _ in range(random.choice((0, 1, 1, 1, 2, 2, 3))))
    canadian, foreign = random.choice((0, 0, 1, 2, 5)), random.choice((0, 1, 1, 2, 3, 6))
    spouse = Spouse(random.choice(list(Education)), random_levels(random), random.choice((0, 1)))
    candidate = Candidate(
        age=random.randint(17, 50),
        education=random.choice(list(Education)),
        english=random_levels(random),
        french=random_levels(random),
        first=random.choice(list(Language)),
        canadian_work=canadian,
        foreign_work=foreign,
        certificate=random.random() < 0.3,
        canadian_study=random.choice(list(CanadianStudy)),
        sibling=random.random() < 0.3,
        spouse=random.choice((None, spouse)),
    )
    answers: tuple[Any, ...] = (True, False, None)
    return Background(
        candidate,
        TODAY,
        works,
        all_work=random.random() < 0.6,
        job_offer=random.choice(answers),
        two_year_study=random.choice(answers),
    )


def random_levels(random: Random) -> Levels:
    around = random.choice((0, 4, 5, 6, 7, 8, 9))
    return Levels(*(max(0, min(10, around + random.choice((-1, 0, 0, 0, 1)))) for _ in range(4)))


def random_work(random: Random) -> Work:
    began = date(2014, 1, 1) + timedelta(days=random.randint(0, 12 * YEAR))
    ended = min(TODAY, began + timedelta(days=random.choice((90, 300, 364, 365, 400, 730, 1500))))
    dates = [stated_day(random, day) for day in (began, ended)]
    stated = [None if day is None else days_of(day) for day in dates]
    where = random.choice((Where.CANADA, Where.ABROAD, Where.BOTH, None))
    return Work(random.choice(CODES), where, *stated)


def stated_day(random: Random, day: date) -> str | None:
    forms = (f"{day}", f"{day}", f"{day:%Y-%m}", f"{day.year}", None)
    return random.choice(forms)
