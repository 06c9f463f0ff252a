"""Levels from test results at every threshold of every chart, and results as people type them."""

from __future__ import annotations

import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.score.language_tests import (
    Language,
    Levels,
    Results,
    ResultsFault,
    expires,
    known_tests,
    language_of,
    levels,
    parse_results,
    scale_for,
)
from bot.rules import ABILITIES, Scale, rules_on
from tests.shared import SHARED, needs_shared

SCALES = rules_on(date(2026, 11, 22)).language.scales
TODAY = date(2026, 11, 22)
OLD_TEF_DAY = date(2023, 12, 10)


def today(test: str) -> Scale:
    """The scale of a test taken today."""
    scale = scale_for(test, TODAY)
    assert scale is not None
    return scale


IELTS, PTE = today("ielts"), today("pte")
CELPIP, TEF, TCF = (
    today("celpip"),
    today("tef"),
    today("tcf"),
)
OLD_TEF = scale_for("tef", OLD_TEF_DAY)
assert OLD_TEF is not None

# Each row: the scale, the ability, and the least result for levels 4 to 10.
CHARTS = [
    (IELTS, "listening", [4.5, 5, 5.5, 6, 7.5, 8, 8.5]),
    (IELTS, "reading", [3.5, 4, 5, 6, 6.5, 7, 8]),
    (IELTS, "writing", [4, 5, 5.5, 6, 6.5, 7, 7.5]),
    (IELTS, "speaking", [4, 5, 5.5, 6, 6.5, 7, 7.5]),
    (CELPIP, "listening", [4, 5, 6, 7, 8, 9, 10]),
    (CELPIP, "reading", [4, 5, 6, 7, 8, 9, 10]),
    (CELPIP, "writing", [4, 5, 6, 7, 8, 9, 10]),
    (CELPIP, "speaking", [4, 5, 6, 7, 8, 9, 10]),
    (PTE, "listening", [28, 39, 50, 60, 71, 82, 89]),
    (PTE, "reading", [33, 42, 51, 60, 69, 78, 88]),
    (PTE, "writing", [41, 51, 60, 69, 79, 88, 90]),
    (PTE, "speaking", [42, 51, 59, 68, 76, 84, 89]),
    (TEF, "listening", [306, 352, 393, 434, 462, 503, 546]),
    (TEF, "reading", [306, 352, 393, 434, 462, 503, 546]),
    (TEF, "writing", [268, 330, 379, 428, 472, 512, 558]),
    (TEF, "speaking", [328, 387, 422, 456, 494, 518, 556]),
    (OLD_TEF, "listening", [300, 350, 400, 450, 500, 533, 566]),
    (OLD_TEF, "reading", [300, 350, 400, 450, 500, 533, 566]),
    (OLD_TEF, "writing", [300, 350, 400, 450, 500, 533, 566]),
    (OLD_TEF, "speaking", [300, 350, 400, 450, 500, 533, 566]),
    (TCF, "listening", [331, 369, 398, 458, 503, 523, 549]),
    (TCF, "reading", [342, 375, 406, 453, 499, 524, 549]),
    (TCF, "writing", [4, 6, 7, 10, 12, 14, 16]),
    (TCF, "speaking", [4, 6, 7, 10, 12, 14, 16]),
]


@pytest.mark.parametrize(
    ("scale", "ability", "chart"),
    [pytest.param(*row, id=f"{row[0].test} {row[0].since} {row[1]}") for row in CHARTS],
)
def test_each_level_begins_at_its_least_result(
    scale: Scale, ability: str, chart: list[float]
) -> None:
    one = scale.abilities[ABILITIES.index(ability)]
    for level, least in enumerate(chart, start=4):
        assert one.level(least) == level
        assert one.level(least - one.step) < level
    assert one.level(one.highest) == 10
    assert one.level(one.lowest) == 0


def test_pte_core_has_a_row_for_level_three() -> None:
    assert levels(PTE, (18, 24, 32, 34)) == Levels(3, 3, 3, 3)


def test_a_usual_ielts() -> None:
    assert levels(IELTS, (8, 7.5, 6.5, 7)) == Levels(9, 9, 8, 9)
    assert levels(IELTS, (8, 7.5, 6.5, 7)).lowest == 8


@pytest.mark.parametrize(
    ("test", "taken", "since"),
    [
        ("tef", date(2019, 9, 30), None),
        ("tef", date(2019, 10, 1), date(2019, 10, 1)),
        ("tef", date(2023, 12, 10), date(2019, 10, 1)),
        ("tef", date(2023, 12, 11), date(2023, 12, 11)),
        ("pte", date(2024, 1, 29), None),
        ("pte", date(2024, 1, 30), date(2024, 1, 30)),
    ],
)
def test_a_scale_counts_from_its_day(test: str, taken: date, since: date | None) -> None:
    scale = scale_for(test, taken)
    assert (scale and scale.since) == since


def test_each_test_is_of_one_language() -> None:
    french = {test for test in known_tests() if language_of(test) is Language.FRENCH}
    assert french == {"tef", "tcf"}


@pytest.mark.parametrize(
    ("taken", "gone"),
    [(date(2025, 3, 1), date(2027, 3, 1)), (date(2024, 2, 29), date(2026, 2, 28))],
)
def test_results_are_valid_for_two_years(taken: date, gone: date) -> None:
    assert expires(taken) == gone


@pytest.mark.parametrize(
    "text",
    [
        "8 7.5 6.5 7",
        "  8   7.5  6.5  7 ",
        "8, 7.5, 6.5, 7",
        "8,7.5,6.5,7",
        "8 7,5 6,5 7",
        "8; 7,5; 6,5; 7",
        "8/7.5/6.5/7",
        "8.0 7.5 6.5 7.0",
        "8\n7.5\n6.5\n7",
        "8 ７.5 6.5 7",
        "L8 R7.5 W6.5 S7",
        "l: 8, r: 7.5, w: 6.5, s: 7",
        "L 8, R 7,5, W 6,5, S 7",
        "S7 W6.5 R7.5 L8",
        "Listening 8 Reading 7.5 Writing 6.5 Speaking 7",
        "listening=8 reading=7.5 writing=6.5 speaking=7",
    ],
)
def test_results_are_read_as_people_have_them(text: str) -> None:
    assert parse_results(text, IELTS) == (8, 7.5, 6.5, 7)


@pytest.mark.parametrize("text", ["CO 503 CE 524 EE 14 EO 16", "ce 524, co 503, eo 16, ee 14"])
def test_the_french_tests_own_labels_are_read(text: str) -> None:
    assert parse_results(text, TCF) == (503, 524, 14, 16)


@pytest.mark.parametrize(
    "text",
    ["", "8", "8 7.5 6.5", "8 7.5 6.5 7 7.5", "eight", "8 7.5 six 7", "L8 R7.5", "8" * 200, "....",
     "L. R. W. S.", "8 7.5 nan 7"],
)  # fmt: skip
def test_anything_but_four_numbers_is_a_fault(text: str) -> None:
    assert parse_results(text, IELTS) in {ResultsFault.NOT_FOUR, ResultsFault.NOT_ON_SCALE}


@pytest.mark.parametrize(
    ("text", "scale"),
    [
        ("9.5 7 7 7", IELTS),
        ("7.3 7 7 7", IELTS),
        ("80 75 65 70", IELTS),
        ("13 9 9 9", CELPIP),
        ("8.5 9 9 9", CELPIP),
        ("9 60 60 60", PTE),
        ("700 500 500 500", TEF),
        ("500 500 21 10", TCF),
    ],
)
def test_a_result_that_the_test_cannot_give_is_a_fault(text: str, scale: Scale) -> None:
    assert parse_results(text, scale) is ResultsFault.NOT_ON_SCALE


@given(st.text(max_size=60))
def test_no_text_breaks_the_reading(text: str) -> None:
    for scale in SCALES:
        found = parse_results(text, scale)
        if not isinstance(found, ResultsFault):
            assert all(0 <= level <= 10 for level in levels(scale, found).each)


@given(st.sampled_from(SCALES), st.data())
def test_a_better_result_never_gives_a_lower_level(scale: Scale, data: st.DataObject) -> None:
    ability = data.draw(st.sampled_from(scale.abilities))
    result = data.draw(st.floats(ability.lowest, ability.highest - ability.step))
    assert ability.level(result + ability.step) >= ability.level(result)


@needs_shared
def test_the_charts_agree_with_the_file_that_they_were_read_from() -> None:
    published = json.loads((SHARED / "crs_grid.json").read_text("utf-8"))["clb_conversion"]
    named = {
        "IELTS_GT": IELTS,
        "CELPIP_G": CELPIP,
        "PTE_CORE": PTE,
        "TEF_CANADA": TEF,
        "TEF_CANADA_2019_10_01_to_2023_12_10": OLD_TEF,
        "TCF_CANADA": TCF,
    }
    for name, scale in named.items():
        for level, row in published[name].items():
            if level.isdigit():
                least: Results = tuple(row.get(a, row.get("all")) for a in ABILITIES)  # type: ignore[assignment]
                assert set(levels(scale, least).each) == {int(level)}, (name, level)
