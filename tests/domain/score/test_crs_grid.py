"""Every cell of the published tables, written out by value, against the tables of the bot."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from bot.domain.score.crs_grid import (
    GRIDS,
    WITH_JOB_OFFERS,
    WITHOUT_JOB_OFFERS,
    CanadianStudy,
    Education,
    JobOffer,
    grid_for,
)
from tests.shared import SHARED, needs_shared

GRID = WITHOUT_JOB_OFFERS

# Each row: the value, points with a spouse, points without one.
AGES = [
    *((age, 0, 0) for age in range(18)),
    (18, 90, 99),
    (19, 95, 105),
    *((age, 100, 110) for age in range(20, 30)),
    (30, 95, 105),
    (31, 90, 99),
    (32, 85, 94),
    (33, 80, 88),
    (34, 75, 83),
    (35, 70, 77),
    (36, 65, 72),
    (37, 60, 66),
    (38, 55, 61),
    (39, 50, 55),
    (40, 45, 50),
    (41, 35, 39),
    (42, 25, 28),
    (43, 15, 17),
    (44, 5, 6),
    *((age, 0, 0) for age in range(45, 100)),
]
FIRST_LANGUAGE = [
    *((level, 0, 0) for level in range(4)),
    (4, 6, 6),
    (5, 6, 6),
    (6, 8, 9),
    (7, 16, 17),
    (8, 22, 23),
    (9, 29, 31),
    (10, 32, 34),
    (12, 32, 34),
]
SECOND_LANGUAGE = [
    *((level, 0, 0) for level in range(5)),
    (5, 1, 1),
    (6, 1, 1),
    (7, 3, 3),
    (8, 3, 3),
    (9, 6, 6),
    (10, 6, 6),
]
CANADIAN_WORK = [
    (0, 0, 0),
    (1, 35, 40),
    (2, 46, 53),
    (3, 56, 64),
    (4, 63, 72),
    (5, 70, 80),
    (6, 70, 80),
    (30, 70, 80),
]
LADDERS = [
    pytest.param(name, *row, id=f"{name} {row[0]}")
    for name, rows in [
        ("age", AGES),
        ("first_language", FIRST_LANGUAGE),
        ("second_language", SECOND_LANGUAGE),
        ("canadian_work", CANADIAN_WORK),
    ]
    for row in rows
]

# Each row: the level, points with a spouse, without one, and the spouse's own.
EDUCATION = [
    (Education.LESS_THAN_SECONDARY, 0, 0, 0),
    (Education.SECONDARY, 28, 30, 2),
    (Education.ONE_YEAR, 84, 90, 6),
    (Education.TWO_YEAR, 91, 98, 7),
    (Education.BACHELOR, 112, 120, 8),
    (Education.TWO_CREDENTIALS, 119, 128, 9),
    (Education.PROFESSIONAL, 126, 135, 10),
    (Education.DOCTORAL, 140, 150, 10),
]


@pytest.mark.parametrize(("table", "value", "with_spouse", "alone"), LADDERS)
def test_every_cell_of_the_core_tables(
    table: str, value: int, with_spouse: int, alone: int
) -> None:
    assert getattr(GRID.with_spouse, table).points(value) == with_spouse
    assert getattr(GRID.alone, table).points(value) == alone


@pytest.mark.parametrize(("level", "with_spouse", "alone", "spouse"), EDUCATION)
def test_every_cell_of_education(
    level: Education, with_spouse: int, alone: int, spouse: int
) -> None:
    assert GRID.with_spouse.education[level] == with_spouse
    assert GRID.alone.education[level] == alone
    assert GRID.spouse.education[level] == spouse


@pytest.mark.parametrize(
    ("level", "points"),
    [*((n, 0) for n in range(5)), (5, 1), (6, 1), (7, 3), (8, 3), (9, 5), (10, 5)],
)
def test_every_cell_of_the_spouses_language(level: int, points: int) -> None:
    assert GRID.spouse.language.points(level) == points


@pytest.mark.parametrize(
    ("years", "points"), [(0, 0), (1, 5), (2, 7), (3, 8), (4, 9), (5, 10), (9, 10)]
)
def test_every_cell_of_the_spouses_canadian_work(years: int, points: int) -> None:
    assert GRID.spouse.canadian_work.points(years) == points


def test_the_additional_points() -> None:
    tables = GRID.additional
    assert (tables.nomination, tables.sibling) == (600, 15)
    assert (tables.french, tables.french_with_english) == (25, 50)
    assert tables.canadian_study == {
        CanadianStudy.NONE: 0,
        CanadianStudy.ONE_OR_TWO_YEARS: 15,
        CanadianStudy.THREE_YEARS_OR_MORE: 30,
    }
    assert set(tables.job_offer.values()) == {0}


def test_the_caps() -> None:
    assert (GRID.with_spouse.cap, GRID.alone.cap, GRID.spouse.cap) == (460, 500, 40)
    assert (GRID.with_spouse.second_language_cap, GRID.alone.second_language_cap) == (22, 24)
    assert (GRID.transfer.part_cap, GRID.transfer.cap) == (50, 100)
    assert (GRID.additional.cap, GRID.cap) == (600, 1200)


def test_the_best_of_each_column_is_just_its_cap() -> None:
    for core in (GRID.alone, GRID.with_spouse):
        best = (
            core.age.points(25)
            + core.education[Education.DOCTORAL]
            + 4 * core.first_language.points(10)
            + min(4 * core.second_language.points(10), core.second_language_cap)
            + core.canadian_work.points(5)
        )
        assert best == core.cap


@pytest.mark.parametrize(
    ("day", "grid"),
    [
        (date(2020, 11, 1), WITH_JOB_OFFERS),
        (date(2025, 3, 24), WITH_JOB_OFFERS),
        (date(2025, 3, 25), WITHOUT_JOB_OFFERS),
        (date(2026, 11, 22), WITHOUT_JOB_OFFERS),
    ],
)
def test_the_tables_in_force_on_a_day(day: date, grid: object) -> None:
    assert grid_for(day) is grid


def test_no_tables_are_made_up_for_the_time_before_the_first_known_ones() -> None:
    with pytest.raises(ValueError, match="2020-10-31"):
        grid_for(date(2020, 10, 31))


def test_only_job_offers_changed_on_25_march_2025() -> None:
    before, after = WITH_JOB_OFFERS, WITHOUT_JOB_OFFERS
    assert before.additional.job_offer == {
        JobOffer.NONE: 0,
        JobOffer.SENIOR_MANAGER: 200,
        JobOffer.SKILLED: 50,
    }
    assert (before.alone, before.with_spouse) == (after.alone, after.with_spouse)
    assert (before.spouse, before.transfer, before.cap) == (after.spouse, after.transfer, after.cap)


def test_the_tables_stand_oldest_first_and_each_says_where_it_was_read() -> None:
    assert sorted(GRIDS, key=lambda grid: grid.since) == list(GRIDS)
    assert all(grid.source for grid in GRIDS)


@needs_shared
def test_the_tables_agree_with_the_file_that_they_were_read_from() -> None:
    published: dict[str, Any] = json.loads((SHARED / "crs_grid.json").read_text("utf-8"))
    core = published["A"]
    tables = {
        "age": core["age"],
        "first_language": core["first_official_language_per_ability"],
        "second_language": core["second_official_language_per_ability"],
        "canadian_work": core["canadian_work_years"],
    }
    for name, table in tables.items():
        for label, (with_spouse, alone) in table["rows"].items():
            for value in _values(label):
                assert getattr(GRID.with_spouse, name).points(value) == with_spouse
                assert getattr(GRID.alone, name).points(value) == alone
    for label, (with_spouse, alone) in core["education"]["rows"].items():
        assert GRID.with_spouse.education[Education(label)] == with_spouse
        assert GRID.alone.education[Education(label)] == alone


def _values(label: str) -> range:
    """The values that a row's label stands for: "20-29", "45+", "7"."""
    if label.endswith("+"):
        return range(int(label[:-1]), int(label[:-1]) + 5)
    first, _, last = label.partition("-")
    return range(int(first), int(last or first) + 1)
