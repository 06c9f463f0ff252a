"""The score: examples from public material, the traps that calculators fall into, properties."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.people.profile import Profile
from bot.domain.score.crs import (
    CanadianStudy,
    Candidate,
    Education,
    JobOffer,
    Section,
    Spouse,
    better_first,
    crs_score,
)
from bot.domain.score.language_tests import NO_LEVELS, Language, Levels
from bot.rules import Ladder, rules_on
from tests.shared import SHARED, needs_shared

WITH_JOB_OFFERS = rules_on(date(2025, 3, 24)).crs
WITHOUT_JOB_OFFERS = GRID = rules_on(date(2026, 11, 2)).crs


def all_four(level: int) -> Levels:
    """The same level in each ability."""
    return Levels(level, level, level, level)


def bachelor(age: int = 30, **facts: Any) -> Candidate:
    """A candidate of 30 with a bachelor's degree and what else the test is about."""
    return Candidate(age=age, education=Education.BACHELOR, **facts)


def points(candidate: Candidate) -> dict[str, int]:
    """Everything that an example may state, by its name."""
    breakdown = crs_score(candidate, GRID)
    return {
        "total": breakdown.total,
        **{section.value: breakdown.section(section) for section in Section},
        **{factor.key: factor.points for factor in breakdown.factors},
    }


PERFECT = Candidate(
    age=25,
    education=Education.DOCTORAL,
    english=all_four(10),
    french=all_four(10),
    canadian_work=5,
    foreign_work=5,
    certificate=True,
    canadian_study=CanadianStudy.THREE_YEARS_OR_MORE,
    sibling=True,
    nomination=True,
    spouse=Spouse(Education.DOCTORAL, all_four(10), 5),
)

# Worked examples from public material of 2020 to 2026, with what each source states.
EXAMPLES = [
    pytest.param(
        Candidate(32, Education.DOCTORAL, english=all_four(10), foreign_work=5, canadian_work=2),
        {"core": 433, "transfer": 100, "total": 533},
        id="doctorate, 24 months in Canada",
    ),
    pytest.param(
        Candidate(27, Education.PROFESSIONAL, english=all_four(9), foreign_work=4),
        {"total": 469},
        id="ideal candidate of 2020",
    ),
    pytest.param(
        Candidate(
            33,
            Education.PROFESSIONAL,
            english=all_four(5),
            french=all_four(9),
            first=Language.FRENCH,
            foreign_work=3,
        ),
        {"transfer": 100, "additional": 50, "total": 501},
        id="French first",
    ),
    pytest.param(Candidate(50, Education.LESS_THAN_SECONDARY), {"total": 0}, id="nothing"),
    pytest.param(
        Candidate(29, Education.PROFESSIONAL, english=all_four(9), foreign_work=3, nomination=True),
        {"total": 1069},
        id="nominated",
    ),
    pytest.param(
        bachelor(24, english=all_four(9), french=all_four(7), foreign_work=1, sibling=True),
        {"core": 366, "transfer": 50, "additional": 65, "total": 481},
        id="French second, with a sibling",
    ),
    pytest.param(
        PERFECT,
        {"core": 460, "spouse": 40, "transfer": 100, "additional": 600, "total": 1200},
        id="everything",
    ),
    pytest.param(
        bachelor(english=Levels(7, 7, 6, 7)),
        {"transfer_education": 0, "transfer": 0},
        id="one ability at CLB 6",
    ),
    pytest.param(
        Candidate(30, Education.PROFESSIONAL, english=all_four(9), foreign_work=3, canadian_work=2),
        {"transfer": 100},
        id="full transferability",
    ),
    pytest.param(
        bachelor(english=Levels(8, 10, 9, 7), spouse=Spouse(Education.LESS_THAN_SECONDARY)),
        {"first_language": 99},
        id="mixed abilities with a spouse",
    ),
    pytest.param(
        Candidate(30, Education.TWO_CREDENTIALS, english=all_four(7)),
        {"transfer_education": 25},
        id="two credentials at CLB 7",
    ),
    pytest.param(
        bachelor(english=all_four(9), spouse=Spouse(Education.SECONDARY, all_four(6), 2)),
        {"spouse": 13},
        id="a spouse's points",
    ),
    pytest.param(
        bachelor(english=all_four(4), french=all_four(7)),
        {"additional": 25},
        id="French 7 with English 4",
    ),
    pytest.param(
        bachelor(english=all_four(9), foreign_work=3, canadian_work=2, certificate=True),
        {"transfer": 100},
        id="a trade certificate on top",
    ),
    pytest.param(
        bachelor(english=all_four(4), canadian_work=1),
        {"transfer_education": 13},
        id="a year in Canada at CLB 4",
    ),
]


@pytest.mark.parametrize(("candidate", "stated"), EXAMPLES)
def test_public_examples_come_out_as_their_sources_say(
    candidate: Candidate, stated: dict[str, int]
) -> None:
    ours = points(candidate)
    assert {key: ours[key] for key in stated} == stated


# What public calculators state wrongly: the candidate, the line, their figure, the right one.
KNOWN_WRONG = [
    pytest.param(
        bachelor(english=all_four(7)), "transfer_education", 25, 13, id="one degree at CLB 7"
    ),
    pytest.param(
        bachelor(english=all_four(9)), "transfer_education", 50, 25, id="one degree at CLB 9"
    ),
    pytest.param(
        bachelor(
            35, english=all_four(7), foreign_work=2, spouse=Spouse(Education.LESS_THAN_SECONDARY)
        ),
        "total",
        284,
        272,
        id="a married bachelor",
    ),
    pytest.param(bachelor(english=all_four(7)), "total", 293, 306, id="no transferability"),
    pytest.param(
        bachelor(english=all_four(5), french=all_four(7)), "french", 25, 50, id="French, English 5"
    ),
    pytest.param(
        bachelor(english=all_four(4), french=all_four(7)), "french", 50, 25, id="French, English 4"
    ),
    pytest.param(bachelor(english=all_four(7)), "first_language", 64, 68, id="CLB 7 alone"),
    pytest.param(
        bachelor(spouse=Spouse(Education.LESS_THAN_SECONDARY, all_four(4))),
        "spouse_language",
        4,
        0,
        id="a spouse's CLB 4",
    ),
]


@pytest.mark.parametrize(("candidate", "line", "wrong", "right"), KNOWN_WRONG)
def test_known_wrong_expectations_do_not_come_out(
    candidate: Candidate, line: str, wrong: int, right: int
) -> None:
    assert wrong != points(candidate)[line] == right


@pytest.mark.parametrize("tier", [0, 1, 2])
@pytest.mark.parametrize("band", [0, 1, 2])
def test_every_cell_of_the_transferability_tables(tier: int, band: int) -> None:
    cell = [[0, 0, 0], [0, 13, 25], [0, 25, 50]][tier][band]
    language, work = all_four([6, 7, 9][band]), band
    educations = [
        [Education.LESS_THAN_SECONDARY, Education.SECONDARY],
        [Education.ONE_YEAR, Education.TWO_YEAR, Education.BACHELOR],
        [Education.TWO_CREDENTIALS, Education.PROFESSIONAL, Education.DOCTORAL],
    ][tier]
    for education in educations:
        by_language = points(Candidate(30, education, english=language))
        by_work = points(Candidate(30, education, canadian_work=work))
        assert by_language["transfer_education"] == by_work["transfer_education"] == cell
    for years in [[0], [1, 2], [3, 4, 9]][tier]:
        by_language = points(bachelor(english=language, foreign_work=years))
        by_work = points(bachelor(foreign_work=years, canadian_work=work))
        assert by_language["transfer_foreign_work"] == by_work["transfer_foreign_work"] == cell


@pytest.mark.parametrize(
    ("lowest", "expected"), [(0, 0), (4, 0), (5, 25), (6, 25), (7, 50), (10, 50)]
)
def test_every_cell_of_the_trade_certificate(lowest: int, expected: int) -> None:
    candidate = bachelor(english=Levels(10, 10, 10, lowest), certificate=True)
    assert points(candidate)["transfer_certificate"] == expected
    assert points(replace(candidate, certificate=False))["transfer_certificate"] == 0


@pytest.mark.parametrize(
    ("french", "english", "expected"),
    [(6, 10, 0), (7, 0, 25), (7, 4, 25), (7, 5, 50), (10, 10, 50)],
)
def test_french_counts_whichever_language_is_first(
    french: int, english: int, expected: int
) -> None:
    for first in Language:
        candidate = bachelor(
            english=Levels(10, 10, english, 10) if english else NO_LEVELS,
            french=Levels(10, french, 10, 10),
            first=first,
        )
        assert points(candidate)["french"] == expected


@pytest.mark.parametrize(
    ("spouse", "cap"), [(None, 24), (Spouse(Education.LESS_THAN_SECONDARY), 22)]
)
def test_the_second_language_is_capped(spouse: Spouse | None, cap: int) -> None:
    candidate = bachelor(english=all_four(10), french=all_four(10), spouse=spouse)
    assert points(candidate)["second_language"] == cap


@pytest.mark.parametrize(
    ("offer", "worth"),
    [(JobOffer.NONE, 0), (JobOffer.SKILLED, 50), (JobOffer.SENIOR_MANAGER, 200)],
)
def test_a_job_offer_counts_only_in_the_old_tables(offer: JobOffer, worth: int) -> None:
    candidate = bachelor(english=all_four(7), job_offer=offer)
    assert crs_score(candidate, WITHOUT_JOB_OFFERS).total == 306
    assert crs_score(candidate, WITH_JOB_OFFERS).total == 306 + worth


def test_the_stored_score_and_the_nomination_make_the_total() -> None:
    francophone = bachelor(english=all_four(9), french=all_four(7), foreign_work=1, sibling=True)
    alone, nominated = (
        crs_score(replace(francophone, nomination=said), GRID) for said in (False, True)
    )
    assert alone.without_nomination == alone.total
    assert nominated.total == alone.total - alone.section(Section.ADDITIONAL) + 600
    stored = Profile(score=nominated.without_nomination, nomination=True)
    assert stored.full_score == nominated.total


def test_the_first_language_is_the_one_that_scores_more() -> None:
    candidate = bachelor(english=all_four(5), french=all_four(9))
    chosen = better_first(candidate, GRID)
    assert chosen.first is Language.FRENCH
    assert better_first(bachelor(english=all_four(9)), GRID).first is Language.ENGLISH


def test_a_factor_that_is_not_there_gives_no_points() -> None:
    assert crs_score(bachelor(), GRID).points("spouse_education") == 0


LEVELS = st.builds(Levels, *[st.integers(0, 10)] * 4)
SPOUSES = st.builds(Spouse, st.sampled_from(Education), LEVELS, st.integers(0, 8))
CANDIDATES = st.builds(
    Candidate,
    age=st.integers(0, 80),
    education=st.sampled_from(Education),
    english=LEVELS,
    french=LEVELS,
    first=st.sampled_from(Language),
    canadian_work=st.integers(0, 8),
    foreign_work=st.integers(0, 8),
    certificate=st.booleans(),
    canadian_study=st.sampled_from(CanadianStudy),
    sibling=st.booleans(),
    nomination=st.booleans(),
    job_offer=st.sampled_from(JobOffer),
    spouse=st.none() | SPOUSES,
)
GRIDS = st.sampled_from([WITH_JOB_OFFERS, WITHOUT_JOB_OFFERS])


@given(CANDIDATES, GRIDS)
def test_no_cap_is_ever_exceeded(candidate: Candidate, grid: Any) -> None:
    breakdown = crs_score(candidate, grid)
    core = 460 if candidate.spouse else 500
    assert 0 <= breakdown.section(Section.CORE) <= core
    assert 0 <= breakdown.section(Section.SPOUSE) <= 40
    assert 0 <= breakdown.section(Section.TRANSFER) <= 100
    assert 0 <= breakdown.section(Section.ADDITIONAL) <= 600
    assert breakdown.total <= 1200
    assert all(factor.points >= 0 for factor in breakdown.factors)


@given(CANDIDATES)
def test_the_columns_with_and_without_a_spouse_are_never_mixed(candidate: Candidate) -> None:
    breakdown = crs_score(candidate, GRID)
    for key, values in {
        "age": [candidate.age],
        "first_language": candidate.first_levels.each,
        "canadian_work": [candidate.canadian_work],
    }.items():
        factor = GRID.factor(key)
        assert factor is not None
        table = factor.with_partner if candidate.spouse else factor.alone
        assert isinstance(table, Ladder)
        assert breakdown.points(key) == sum(map(table.points, values))
    assert (breakdown.section(Section.SPOUSE) == 0) or candidate.spouse


def _raised(levels: Levels, ability: int) -> Levels:
    each = [min(level + (place == ability), 10) for place, level in enumerate(levels.each)]
    return Levels(*each)


EDUCATIONS, STUDIES = list(Education), list(CanadianStudy)

IMPROVEMENTS = {
    "education": lambda c, _: replace(
        c, education=EDUCATIONS[min(EDUCATIONS.index(c.education) + 1, len(EDUCATIONS) - 1)]
    ),
    "english": lambda c, ability: replace(c, english=_raised(c.english, ability)),
    "french": lambda c, ability: replace(c, french=_raised(c.french, ability)),
    "canadian work": lambda c, _: replace(c, canadian_work=c.canadian_work + 1),
    "foreign work": lambda c, _: replace(c, foreign_work=c.foreign_work + 1),
    "certificate": lambda c, _: replace(c, certificate=True),
    "study": lambda c, _: replace(
        c, canadian_study=STUDIES[min(STUDIES.index(c.canadian_study) + 1, len(STUDIES) - 1)]
    ),
    "sibling": lambda c, _: replace(c, sibling=True),
    "nomination": lambda c, _: replace(c, nomination=True),
    "spouse's language": lambda c, ability: replace(
        c, spouse=c.spouse and replace(c.spouse, levels=_raised(c.spouse.levels, ability))
    ),
    "spouse's work": lambda c, _: replace(
        c, spouse=c.spouse and replace(c.spouse, canadian_work=c.spouse.canadian_work + 1)
    ),
}


@settings(max_examples=40)
@pytest.mark.parametrize("factor", IMPROVEMENTS)
@given(candidate=CANDIDATES, ability=st.integers(0, 3))
def test_the_score_never_falls_when_one_factor_improves(
    factor: str, candidate: Candidate, ability: int
) -> None:
    improved = IMPROVEMENTS[factor](candidate, ability)
    assert crs_score(improved, GRID).total >= crs_score(candidate, GRID).total


@needs_shared
def test_every_example_of_the_collection_agrees() -> None:
    collection = json.loads((SHARED / "crs_examples.json").read_text("utf-8"))
    names = {"A": "core", "B": "spouse", "C": "transfer", "D": "additional", "total": "total"}
    details = {"C_education": "transfer_education", "C_foreign": "transfer_foreign_work"}
    for example in collection["examples"]:
        ours = points(_candidate(example["inputs"]))
        for key, stated in example["expected_by_source"].items():
            detail = key.removeprefix("detail.")
            line = names.get(key) or details.get(detail, detail)
            assert ours[line] == stated, example["name"]


def _candidate(inputs: dict[str, Any]) -> Candidate:
    tests = [inputs["first_language"], inputs.get("second_language")]
    by_language = {test["lang"]: Levels(*test["clb"]) for test in tests if test}
    spouse = inputs.get("spouse")
    return Candidate(
        age=inputs["age"],
        education=Education(inputs["education"]),
        english=by_language.get("en", NO_LEVELS),
        french=by_language.get("fr", NO_LEVELS),
        first=Language(inputs["first_language"]["lang"]),
        canadian_work=inputs.get("canadian_work_years", 0),
        foreign_work=inputs.get("foreign_work_years", 0),
        certificate=inputs.get("certificate_of_qualification", False),
        canadian_study=CanadianStudy(inputs.get("canadian_study", "none")),
        sibling=inputs.get("sibling_in_canada", False),
        nomination=inputs.get("provincial_nomination", False),
        spouse=spouse
        and Spouse(
            Education(spouse["education"]), Levels(*spouse["clb"]), spouse["canadian_work_years"]
        ),
    )
