"""Programmes: yes, no or can't tell, each with its reason; the 67 points as a range."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from bot.domain.people.answers import Given
from bot.domain.people.profile import Profile
from bot.domain.score.background import Background
from bot.domain.score.criteria import CriterionReason, Proviso, counts_for, teer
from bot.domain.score.crs import CanadianStudy, Candidate, Education, Spouse
from bot.domain.score.fsw import PointsRange, points
from bot.domain.score.language_tests import NO_LEVELS, Language, Levels
from bot.domain.score.programs import (
    ProgramFinding,
    offer_would_tell,
    programs,
    with_ticks,
)
from bot.domain.score.work import Where, Work, days_of
from bot.rules import rules_on

TODAY = date(2026, 11, 22)
RULES = rules_on(TODAY)
GRID = RULES.programs["fsw"].grid
assert GRID is not None
SOFTWARE, NURSE_AIDE, CARPENTER, CASHIER = "21231", "33102", "72310", "65100"


def all_four(level: int) -> Levels:
    """The same level in each ability."""
    return Levels(level, level, level, level)


def about(occupation: str | None = SOFTWARE, **facts: Any) -> Background:
    """A person of 30 with a bachelor's degree, CLB 9 and two years of recent Canadian work."""
    keys = ("works", "all_work", "job_offer", "two_year_study")
    beyond = {key: facts.pop(key) for key in keys if key in facts}
    defaults = {
        "age": 30,
        "education": Education.BACHELOR,
        "english": all_four(9),
        "canadian_work": 2,
    }
    candidate = Candidate(**{**defaults, **facts})
    works = () if occupation is None else (worked(occupation),)
    return Background(candidate, TODAY, **{"works": works, "all_work": bool(works), **beyond})


def worked(
    occupation: str = SOFTWARE,
    began: str | None = "2024-10",
    ended: str | None = "2026-11-22",
    where: Where | None = Where.CANADA,
) -> Work:
    """Work in an occupation: the last two years in Canada, unless told."""
    dates = [None if day is None else days_of(day) for day in (began, ended)]
    return Work(occupation, where, *dates)


def found(key: str, background: Background) -> ProgramFinding:
    """The finding for one programme."""
    return {finding.key: finding for finding in programs(background, RULES)}[key]


@pytest.mark.parametrize(
    ("background", "answer", "reason"),
    [
        (about(), True, CriterionReason.MET),
        (about(canadian_work=0), False, CriterionReason.TOO_LITTLE_WORK),
        (about(english=all_four(6)), False, CriterionReason.LANGUAGE_TOO_LOW),
        (about(NURSE_AIDE, english=all_four(5)), True, CriterionReason.MET),
        (about(NURSE_AIDE, english=all_four(4)), False, CriterionReason.LANGUAGE_TOO_LOW),
        (about(english=NO_LEVELS, french=all_four(7)), True, CriterionReason.MET),
        (about(None), None, CriterionReason.OCCUPATION_UNSAID),
        (about(None, english=all_four(5)), None, CriterionReason.OCCUPATION_UNSAID),
        (about(None, english=all_four(4)), False, CriterionReason.LANGUAGE_TOO_LOW),
        (about(CASHIER), False, CriterionReason.NOT_SKILLED),
        (about(CASHIER, all_work=False), None, CriterionReason.OCCUPATION_UNSAID),
        (about(works=(worked(where=Where.ABROAD),)), False, CriterionReason.TOO_LITTLE_WORK),
        (about(works=(worked(where=Where.BOTH),)), None, CriterionReason.RECENT_WORK_UNSAID),
        (about(works=(worked(began=None),)), None, CriterionReason.RECENT_WORK_UNSAID),
        (about(works=(worked(ended="2023-01"),)), False, CriterionReason.TOO_LITTLE_WORK),
        (
            about(works=(worked(), worked(NURSE_AIDE)), english=all_four(5)),
            True,
            CriterionReason.MET,
        ),
        (about(works=(worked(began="2026-01"), worked(NURSE_AIDE))), True, CriterionReason.MET),
        # Half a year in each of two occupations.
        (
            about(
                works=(
                    worked(began="2026-05-20"),
                    worked(NURSE_AIDE, "2025-03-01", "2025-09-01"),
                )
            ),
            True,
            CriterionReason.MET,
        ),
    ],
)
def test_the_canadian_experience_class(
    background: Background, answer: bool | None, reason: CriterionReason
) -> None:
    finding = found("cec", background)
    assert (finding.answer, finding.reason) == (answer, reason)


def test_a_yes_names_what_it_takes_for_granted() -> None:
    assert found("cec", about()).provisos == (Proviso.EMPLOYED_WITH_PERMIT,)
    assert Proviso.FUNDS in found("fsw", about()).provisos


@pytest.mark.parametrize(
    ("background", "answer", "reason"),
    [
        # 24 + 21 + 11 + 12 + 10 for work in Canada.
        (about(), True, CriterionReason.MET),
        (about(canadian_work=0, foreign_work=2), True, CriterionReason.MET),
        (about(works=(worked(began="2026-01"),)), False, CriterionReason.TOO_LITTLE_WORK),
        (
            about(works=(worked(began="2014", ended="2016-10"),)),
            False,
            CriterionReason.TOO_LITTLE_WORK,
        ),
        (about(works=(), canadian_work=0), False, CriterionReason.TOO_LITTLE_WORK),
        (about(None), True, CriterionReason.MET),
        (about(None, canadian_work=0), None, CriterionReason.OCCUPATION_UNSAID),
        (about(english=Levels(9, 9, 6, 9)), False, CriterionReason.LANGUAGE_TOO_LOW),
        (about(education=Education.LESS_THAN_SECONDARY), False, CriterionReason.EDUCATION_TOO_LOW),
        (about(CASHIER), False, CriterionReason.NOT_SKILLED),
        (
            about(works=(worked(CASHIER), worked(began="2016", ended="2019"))),
            True,
            CriterionReason.MET,
        ),
        # 16 + 21 + 9 + 12: the job offer and relatives would make it up to 78.
        (
            about(english=all_four(7), canadian_work=0, foreign_work=1),
            None,
            CriterionReason.POINTS_UNCERTAIN,
        ),
        # 16 + 5 + 9 + 12 leaves too much to hope for: 2 for another year, 10 and 10.
        (
            about(
                education=Education.SECONDARY,
                english=all_four(7),
                canadian_work=0,
                foreign_work=1,
            ),
            False,
            CriterionReason.TOO_FEW_POINTS,
        ),
        # French first qualifies where English does not.
        (about(english=all_four(6), french=all_four(9)), True, CriterionReason.MET),
    ],
)
def test_the_federal_skilled_worker_program(
    background: Background, answer: bool | None, reason: CriterionReason
) -> None:
    finding = found("fsw", background)
    assert (finding.answer, finding.reason) == (answer, reason)


@pytest.mark.parametrize(
    ("background", "answer", "reason"),
    [
        (about(CARPENTER, certificate=True), True, CriterionReason.MET),
        (about(CARPENTER, job_offer=True), True, CriterionReason.MET),
        (about(CARPENTER, job_offer=False), False, CriterionReason.NO_OFFER_OR_CERTIFICATE),
        (about(CARPENTER), None, CriterionReason.OFFER_UNSAID),
        (about(CARPENTER, canadian_work=0, job_offer=True), False, CriterionReason.TOO_LITTLE_WORK),
        (about(works=(worked(CARPENTER, "2025-01"),)), False, CriterionReason.TOO_LITTLE_WORK),
        (about(works=(worked(CARPENTER, None),)), None, CriterionReason.RECENT_WORK_UNSAID),
        # One certain "no" goes before an open criterion.
        (
            about(works=(worked(CARPENTER, None),), job_offer=False),
            False,
            CriterionReason.NO_OFFER_OR_CERTIFICATE,
        ),
        (about(CARPENTER, english=Levels(5, 4, 4, 5), certificate=True), True, CriterionReason.MET),
        (about(CARPENTER, english=Levels(5, 4, 4, 4)), False, CriterionReason.LANGUAGE_TOO_LOW),
        (about(CARPENTER, english=Levels(5, 3, 4, 5)), False, CriterionReason.LANGUAGE_TOO_LOW),
        (about(), False, CriterionReason.NOT_A_TRADE),
        (about(None), None, CriterionReason.OCCUPATION_UNSAID),
    ],
)
def test_the_federal_skilled_trades_program(
    background: Background, answer: bool | None, reason: CriterionReason
) -> None:
    finding = found("fst", background)
    assert (finding.answer, finding.reason) == (answer, reason)


@pytest.mark.parametrize(
    ("candidate", "certain"),
    [
        # The sums that the sources state: 12 + 24 + 21 + 9 and 12 + 23 + 24 + 11.
        (Candidate(30, Education.BACHELOR, english=all_four(9), foreign_work=1), 66),
        (Candidate(30, Education.PROFESSIONAL, english=all_four(9), foreign_work=2), 70),
        (Candidate(30, Education.PROFESSIONAL, english=Levels(7, 8, 9, 10), foreign_work=2), 67),
    ],
)
def test_the_selection_points_agree_with_public_sums(candidate: Candidate, certain: int) -> None:
    assert points(Background(candidate, TODAY), GRID).least == certain
    # A relative, and another year from parts of years: the second and the fourth add 2.
    more = 2 if candidate.foreign_work == 1 else 0
    refused = Background(candidate, TODAY, job_offer=False)
    assert points(refused, GRID) == PointsRange(certain, certain + more + 5)


@pytest.mark.parametrize(
    ("age", "worth"),
    [
        (17, 0), (18, 12), (35, 12), (36, 11), (37, 10), (38, 9), (39, 8), (40, 7), (41, 6),
        (42, 5), (43, 4), (44, 3), (45, 2), (46, 1), (47, 0), (60, 0),
    ],
)  # fmt: skip
def test_every_cell_of_the_selection_points_for_age(age: int, worth: int) -> None:
    assert (
        points(Background(Candidate(age, Education.LESS_THAN_SECONDARY), TODAY), GRID).least
        == worth
    )


@pytest.mark.parametrize(
    ("education", "worth"),
    list(zip(Education, [0, 5, 15, 19, 21, 22, 23, 25], strict=True)),
)
def test_every_cell_of_the_selection_points_for_education(education: Education, worth: int) -> None:
    assert points(Background(Candidate(60, education), TODAY), GRID).least == worth


@pytest.mark.parametrize(
    ("years", "worth"), [(0, 0), (1, 9), (2, 11), (3, 11), (4, 13), (5, 13), (6, 15), (9, 15)]
)
def test_every_cell_of_the_selection_points_for_work(years: int, worth: int) -> None:
    candidate = Candidate(60, Education.LESS_THAN_SECONDARY, foreign_work=years)
    assert points(Background(candidate, TODAY), GRID).least == worth


def test_a_second_language_and_adaptability_add_to_the_certain_points() -> None:
    nobody = Candidate(60, Education.LESS_THAN_SECONDARY)
    facts: list[tuple[dict[str, Any], int]] = [
        ({"french": all_four(5)}, 4),
        ({"french": Levels(5, 5, 5, 4)}, 0),
        ({"sibling": True}, 5),
        ({"canadian_study": CanadianStudy.THREE_YEARS_OR_MORE}, 0),
        ({"canadian_study": CanadianStudy.ONE_OR_TWO_YEARS}, 0),
        ({"spouse": Spouse(Education.SECONDARY, all_four(4))}, 5),
        ({"spouse": Spouse(Education.SECONDARY, all_four(3))}, 0),
        ({"spouse": Spouse(Education.SECONDARY, canadian_work=1)}, 5),
        ({"canadian_work": 1}, 9 + 10),
        ({"canadian_work": 1, "sibling": True}, 9 + 10),
    ]
    for fact, worth in facts:
        assert points(Background(replace(nobody, **fact), TODAY), GRID).least == worth, fact
    # An offer counts twice; a year from parts of years, and a relative, may be added.
    assert points(Background(nobody, TODAY, job_offer=True), GRID) == PointsRange(15, 15 + 9 + 5)


@pytest.mark.parametrize(
    ("study", "two_years", "least", "most"),
    [
        (CanadianStudy.NONE, None, 0, 0),
        (CanadianStudy.ONE_OR_TWO_YEARS, None, 0, 5),
        # A master's of one year counts as three for the CRS.
        (CanadianStudy.THREE_YEARS_OR_MORE, None, 0, 5),
        (CanadianStudy.THREE_YEARS_OR_MORE, True, 5, 5),
        (CanadianStudy.ONE_OR_TWO_YEARS, False, 0, 0),
    ],
)
def test_studies_in_canada_count_where_they_took_two_academic_years(
    study: CanadianStudy, two_years: bool | None, least: int, most: int
) -> None:
    student = Candidate(60, Education.LESS_THAN_SECONDARY, canadian_study=study, foreign_work=6)
    found = points(Background(student, TODAY, job_offer=False, two_year_study=two_years), GRID)
    assert found == PointsRange(15 + least, 15 + most + 5)


@pytest.mark.parametrize(
    ("occupation", "trade"),
    [
        ("72310", True), ("73300", True), ("82021", True), ("83101", True), ("92100", True),
        ("93100", True), ("63200", True), ("63202", True), ("62200", True),
        ("72600", False), ("93200", False), ("63210", False), ("62201", False), ("21231", False),
        ("70010", False),
    ],
)  # fmt: skip
def test_which_occupations_are_skilled_trades(occupation: str, trade: bool) -> None:
    assert counts_for(occupation, RULES.programs["fst"]) is trade


def test_the_second_digit_says_how_skilled_an_occupation_is() -> None:
    assert [teer(code) for code in ("00012", "21231", "32101", "33102", "44100", "65100")] == [
        0, 1, 2, 3, 4, 5,
    ]  # fmt: skip
    assert counts_for("33102", RULES.programs["cec"])
    assert not counts_for("44100", RULES.programs["cec"])


def test_an_offer_is_worth_asking_for_only_where_it_could_tell() -> None:
    assert offer_would_tell(about(CARPENTER), RULES)
    assert offer_would_tell(about(english=all_four(7), canadian_work=0, foreign_work=1), RULES)
    assert not offer_would_tell(about(CARPENTER, certificate=True), RULES)
    assert not offer_would_tell(about(), RULES)


def test_ticks_put_down_every_answer_and_leave_the_rest() -> None:
    profile = Profile(programs={"cec": True, "fst": True}, categories={"french": True})
    findings = programs(about(works=(worked(began=None),)), RULES)
    french = [ProgramFinding("french", False, CriterionReason.FRENCH_TOO_LOW)]
    ticked = with_ticks(profile, findings, french, RULES, TODAY)
    assert ticked.programs == {"cec": True, "fsw": True, "fst": False}
    assert ticked.categories == {"french": False}
    assert ticked.given == {
        "fsw": Given(TODAY),
        "fst": Given(TODAY),
        "french": Given(TODAY, "2026-2"),
    }


def test_the_order_of_languages_does_not_decide_eligibility() -> None:
    for first in Language:
        background = about(english=all_four(6), french=all_four(9), first=first)
        assert found("fsw", background).answer is True
