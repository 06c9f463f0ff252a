"""What pictures say: the facts as they are, in the reader's language, drawable in their font."""

from __future__ import annotations

from datetime import date
from types import SimpleNamespace

import pytest

from bot.domain.draws.draw import BANDS
from bot.domain.draws.pool import snapshots
from bot.domain.draws.tallies import Month, monthly
from bot.domain.people.profile import Profile
from bot.domain.verdicts.courses import course
from bot.text.catalogue import catalogue
from bot.text.draws.charts import cutoff_chart, drawable, months_chart, pool_chart, round_steps
from bot.text.draws.pictures import REST
from tests.domain.table import draws, typed_draws

CEC = Profile(score=515, programs={"cec": True}, submitted=date(2026, 3, 1))


def test_every_draw_of_the_types_is_a_point_and_the_met_ones_are_marked():
    found = course(CEC, typed_draws(), 1)
    chart = cutoff_chart(found, catalogue("en"))
    (series,) = chart.series
    assert len(series.points) == len(found.draws.judged)
    assert [point.cutoff for point in series.points if point.met] == [
        judged.draw.cutoff for judged in reversed(found.draws.met)
    ]
    assert (chart.line, chart.since, chart.until) == (515, date(2025, 10, 1), date(2026, 10, 1))
    assert all(chart.since < day <= chart.until for day, _ in chart.days)
    assert len(chart.days) <= 6


def test_equal_facts_are_the_same_picture_and_others_another():
    once = cutoff_chart(course(CEC, typed_draws(), 1), catalogue("en"))
    assert once == cutoff_chart(course(CEC, typed_draws(), 1), catalogue("en"))
    assert once != cutoff_chart(course(CEC, typed_draws(), 1), catalogue("fr"))
    assert once != cutoff_chart(course(CEC, typed_draws()[:-4], 1), catalogue("en"))


def test_the_pool_has_every_band_and_the_readers_stands_out():
    as_of, pool = list(snapshots(draws()).items())[-1]
    chart = pool_chart(as_of, pool, 485, catalogue("fr"))
    assert sum(bar.count for bar in chart.bars) == pool.total
    assert chart.bars[chart.mine].label == "481–490"
    assert [bar.wide for bar in chart.bars] == [high - low > 9 for low, high in BANDS]
    assert chart.mine_label == "vous\u00a0: 485"
    assert pool_chart(as_of, pool, None, catalogue("en")).mine is None


def test_months_are_divided_into_five_types_and_the_rest():
    months = monthly(typed_draws(), date(2026, 10, 1))
    chart = months_chart(months, catalogue("en"))
    assert len(chart.parts) == 6
    assert chart.parts[-1].key == REST
    for place, month in enumerate(months):
        assert sum(part.counts[place] for part in chart.parts) == sum(month.invited.values())


def test_a_type_without_a_name_is_among_the_rest():
    chart = months_chart([Month(date(2027, 2, 1), {"unknown": 250, "cec": 1})], catalogue("en"))
    assert [part.key for part in chart.parts] == ["cec", REST]


@pytest.mark.parametrize(
    ("highest", "wanted"),
    [
        (0, (0,)),
        (6, (0, 1, 2, 3, 4, 5, 6)),
        (21_000, (0, 5000, 10_000, 15_000, 20_000, 25_000)),
        (27_332, (0, 5000, 10_000, 15_000, 20_000, 25_000, 30_000)),
    ],
)
def test_an_axis_is_marked_at_round_numbers(highest, wanted):
    assert round_steps(highest) == wanted


@pytest.mark.parametrize(
    ("language", "own_name", "drawn_in"),
    [
        ("fr", "Français", "fr"),
        ("uk", "Українська", "uk"),
        ("hi", "हिन्दी", "en"),
        ("ar", "العربية", "en"),
    ],
)
def test_a_script_that_the_font_cannot_set_is_drawn_in_english(
    monkeypatch, language, own_name, drawn_in
):
    monkeypatch.setattr("bot.text.draws.charts.LANGUAGES", {language: own_name})
    assert drawable(SimpleNamespace(language=language)).language == drawn_in
