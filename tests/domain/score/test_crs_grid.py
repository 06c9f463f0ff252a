"""Every cell of the published tables, written out by value, against the tables of the bot."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from bot.domain.score.crs import Education
from bot.rules import CrsFactor, Ladder, rules_on
from tests.shared import SHARED, needs_shared

CRS = rules_on(date(2026, 11, 2)).crs
WITH_JOB_OFFERS = rules_on(date(2025, 3, 24)).crs


def factor(key: str) -> CrsFactor:
    """A factor of the tables."""
    found = CRS.factor(key)
    assert found is not None
    return found


def cell(key: str, value: int | str, *, with_spouse: bool) -> int:
    """The points in one column of a factor's table."""
    table = factor(key).with_partner if with_spouse else factor(key).alone
    return table.points(int(value)) if isinstance(table, Ladder) else table[str(value)]


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
    assert cell(table, value, with_spouse=True) == with_spouse
    assert cell(table, value, with_spouse=False) == alone


@pytest.mark.parametrize(("level", "with_spouse", "alone", "spouse"), EDUCATION)
def test_every_cell_of_education(
    level: Education, with_spouse: int, alone: int, spouse: int
) -> None:
    assert cell("education", level, with_spouse=True) == with_spouse
    assert cell("education", level, with_spouse=False) == alone
    assert cell("spouse_education", level, with_spouse=True) == spouse


@pytest.mark.parametrize(
    ("level", "points"),
    [*((n, 0) for n in range(5)), (5, 1), (6, 1), (7, 3), (8, 3), (9, 5), (10, 5)],
)
def test_every_cell_of_the_spouses_language(level: int, points: int) -> None:
    assert cell("spouse_language", level, with_spouse=True) == points


@pytest.mark.parametrize(
    ("years", "points"), [(0, 0), (1, 5), (2, 7), (3, 8), (4, 9), (5, 10), (9, 10)]
)
def test_every_cell_of_the_spouses_canadian_work(years: int, points: int) -> None:
    assert cell("spouse_canadian_work", years, with_spouse=True) == points


def test_the_additional_points() -> None:
    assert CRS.nomination == cell("nomination", "yes", with_spouse=False) == 600
    assert cell("sibling", "yes", with_spouse=False) == 15
    studies = ("none", "one_or_two_year", "three_plus_year")
    assert [cell("canadian_study", one, with_spouse=False) for one in studies] == [0, 15, 30]
    offers = ("none", "senior_manager", "skilled")
    assert [cell("job_offer", one, with_spouse=False) for one in offers] == [0, 0, 0]


def test_the_caps() -> None:
    assert dict(CRS.caps) == {"core": 500, "spouse": 40, "transfer": 100, "additional": 600}
    assert CRS.caps_with_partner["core"] == 460
    assert (factor("second_language").cap, factor("second_language").cap_with_partner) == (24, 22)
    assert factor("transfer_education").cap == factor("transfer_foreign_work").cap == 50
    assert CRS.total == 1200


@pytest.mark.parametrize("with_spouse", [True, False])
def test_the_best_of_each_column_is_just_its_cap(with_spouse: bool) -> None:
    second = factor("second_language")
    best = (
        cell("age", 25, with_spouse=with_spouse)
        + cell("education", Education.DOCTORAL, with_spouse=with_spouse)
        + 4 * cell("first_language", 10, with_spouse=with_spouse)
        + (second.cap_with_partner if with_spouse else second.cap)
        + cell("canadian_work", 5, with_spouse=with_spouse)
    )
    assert best == (CRS.caps_with_partner if with_spouse else CRS.caps)["core"]


def test_the_ceiling_is_the_best_of_all_without_a_nomination() -> None:
    french = factor("french").crossing
    assert french is not None
    extra = max(french.points[-1]) + 30 + 15
    assert CRS.ceiling == CRS.caps["core"] + CRS.caps["transfer"] + extra == 695
    assert WITH_JOB_OFFERS.ceiling == 895


def test_no_points_are_made_up_for_the_time_before_the_first_known_ones() -> None:
    crs = rules_on(date(2020, 10, 31)).crs
    assert crs.factors == ()
    assert crs.figures_since is None


def test_only_job_offers_changed_on_25_march_2025() -> None:
    before = {one.key: one for one in WITH_JOB_OFFERS.factors}
    after = {one.key: one for one in CRS.factors}
    assert [key for key in after if before[key] != after[key]] == ["job_offer"]
    assert before["job_offer"].alone == {"none": 0, "senior_manager": 200, "skilled": 50}
    assert (WITH_JOB_OFFERS.caps, WITH_JOB_OFFERS.total) == (CRS.caps, CRS.total)


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
                assert cell(name, value, with_spouse=True) == with_spouse
                assert cell(name, value, with_spouse=False) == alone
    for label, (with_spouse, alone) in core["education"]["rows"].items():
        assert cell("education", label, with_spouse=True) == with_spouse
        assert cell("education", label, with_spouse=False) == alone


def _values(label: str) -> range:
    """The values that a row's label stands for: "20-29", "45+", "7"."""
    if label.endswith("+"):
        return range(int(label[:-1]), int(label[:-1]) + 5)
    first, _, last = label.partition("-")
    return range(int(first), int(last or first) + 1)
