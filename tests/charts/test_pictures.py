"""Every picture fits a phone: nothing is cut off, nothing overlaps, and it is small to send."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from itertools import combinations, pairwise
from typing import Any

import pytest
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.text import Text

from bot.charts.bands import pool_figure
from bot.charts.cutoffs import cutoffs_figure
from bot.charts.drawing import draw
from bot.charts.months import months_figure
from bot.charts.style import settings
from bot.domain.draws.categories import known_types
from bot.domain.draws.pool import snapshots
from bot.domain.draws.tallies import monthly
from bot.domain.people.profile import Profile
from bot.domain.verdicts.courses import course
from bot.rules import rulebook
from bot.text.catalogue import Words
from bot.text.draws.charts import cutoff_chart, drawable, months_chart, pool_chart
from bot.text.draws.pictures import Chart, CutoffChart, Point, PoolChart, Series
from tests.domain.table import draws, typed_draws
from tests.text.locales import all_words

TYPES = rulebook().newest.types
PEOPLE = {
    "cec": Profile(score=515, programs={"cec": True}, submitted=date(2026, 3, 1)),
    "newcomer": Profile(),
    "newcomer with a score": Profile(score=440),
    "nominee": Profile(score=140, nomination=True),
    "far below": Profile(score=0, programs={"cec": True}),
    "many": Profile(
        score=480,
        programs={"cec": True},
        categories=dict.fromkeys(("french", "physicians", "senior_managers", "transport"), True),
    ),
}
MONTHS = (date(2015, 12, 31), date(2018, 6, 1), date(2024, 5, 31), date(2026, 10, 1))
BYTES = 150_000


def every_chart(words: Words) -> Iterator[Chart]:
    """Each kind, for each person, in thin years and in thick ones."""
    for profile in PEOPLE.values():
        for years in (1, 3):
            found = course(profile, typed_draws(), years)
            assert found is not None
            yield cutoff_chart(found, words)
    for key in ("military", "researchers", "senior_managers"):
        found = course(PEOPLE["cec"], typed_draws(), 1, key)
        assert found is not None
        yield cutoff_chart(found, words)
    as_of, pool = list(snapshots(draws()).items())[-1]
    for score in (None, 0, 375, 515, 1200):
        yield pool_chart(as_of, pool, score, words)
    for until in MONTHS:
        yield months_chart(monthly(typed_draws(), until), words)


def figure_of(chart: Chart) -> Figure:
    match chart:
        case CutoffChart():
            return cutoffs_figure(chart)
        case PoolChart():
            return pool_figure(chart)
        case _:
            return months_figure(chart)


def boxes(figure: Figure) -> list[tuple[str, Any]]:
    """Every piece of text with its place, in pixels."""
    figure.draw_without_rendering()
    shown = [text for text in _texts(figure) if text.get_text().strip()]
    return [(text.get_text(), text.get_window_extent()) for text in shown]


def _texts(figure: Figure) -> Iterator[Text]:
    yield from figure.texts
    for legend in figure.legends:
        yield from legend.get_texts()
    for axes in figure.axes:
        yield from axes.texts
        for axis in (axes.xaxis, axes.yaxis):
            low, high = sorted(axis.get_view_interval())
            yield from (t.label1 for t in axis.get_major_ticks() if low <= t.get_loc() <= high)


DRAWN = [words for words in all_words() if drawable(words) is words]


@pytest.fixture(params=DRAWN, ids=lambda words: words.language)
def words(request: pytest.FixtureRequest) -> Words:
    """Each language that is drawn in its own words."""
    found: Words = request.param
    return found


def test_scripts_that_the_pictures_font_lacks_are_drawn_in_english() -> None:
    fallen_back = [words for words in all_words() if words not in DRAWN]
    assert {words.language for words in fallen_back} == {"ar", "hi", "pa", "zh-Hans"}
    assert {drawable(words).language for words in fallen_back} == {"en"}


@pytest.mark.no_cover
def test_no_text_is_cut_off_and_none_overlaps(words: Words) -> None:
    for chart in every_chart(words):
        with settings():
            figure = figure_of(chart)
            placed = boxes(figure)
        page = figure.bbox
        for text, box in placed:
            assert page.x0 <= box.x0 and box.x1 <= page.x1, (text, chart)
            assert page.y0 <= box.y0 and box.y1 <= page.y1, (text, chart)
        for (one, here), (other, there) in combinations(placed, 2):
            assert not here.overlaps(there), (one, other, chart)


def test_every_picture_is_as_wide_as_a_phone_times_three_and_small(words: Words) -> None:
    for chart in list(every_chart(words))[::3]:
        png = draw(chart)
        width, height = struct.unpack(">II", png[16:24])
        assert (width, height) == (1080, 1170)
        assert len(png) < BYTES, chart


def test_types_are_told_apart_by_shape_and_those_of_one_time_by_colour() -> None:
    assert len({(TYPES[key].colour, TYPES[key].marker) for key in known_types()}) == len(
        known_types()
    )
    for years in range(3, 12):
        until = date(2026, 10, 1) - timedelta(days=365 * (years - 3))
        known = [typed for typed in typed_draws() if typed[0].date <= until]
        found = course(Profile(), known, 3)
        assert found is not None
        colours = [TYPES[key] for key in found.types]
        assert len(set(colours)) == len(colours), found.types


def test_no_two_programmes_or_current_categories_share_a_colour_by_mistake() -> None:
    assert TYPES["fsw"].colour != TYPES["stem"].colour


@pytest.mark.parametrize("cutoffs", [(522,), (520, 521), (520, 521, 521), (336, 784)])
def test_cutoffs_are_ticked_at_whole_numbers(cutoffs: tuple[int, ...]) -> None:
    points = tuple(Point(date(2024, 5, day), each, None) for day, each in enumerate(cutoffs, 1))
    found = course(Profile(), typed_draws(), 1, "researchers")
    assert found is not None
    chart = cutoff_chart(found, all_words()[0])
    with settings():
        figure = cutoffs_figure(
            replace(chart, series=(Series("cec", "CEC", points, "#0072b2", "o"),))
        )
        figure.canvas.draw()
    (plot,) = figure.axes
    ticks = [label.get_text() for label in plot.get_yticklabels()]
    assert ticks
    assert all(tick.isdecimal() for tick in ticks)


def test_no_line_leads_across_a_pause_of_more_than_six_months() -> None:
    found = course(Profile(), typed_draws(), 3, "stem")
    assert found is not None
    (series,) = cutoff_chart(found, all_words()[0]).series
    held = [point.day for point in series.points]
    expected = [after - before > timedelta(days=184) for before, after in pairwise(held)]
    assert [point.after_gap for point in series.points] == [False, *expected]
    years = course(Profile(), typed_draws(), 9, "cec")
    assert years is not None
    chart = cutoff_chart(years, all_words()[0])
    with settings():
        (plot,) = cutoffs_figure(chart).axes
    across = [line for line in plot.lines if line.get_linestyle() == "-" and _spans_2023(line)]
    assert across == []


def _spans_2023(line: Line2D) -> bool:
    days = [float(day) for day in line.get_xdata()]
    return bool(days) and min(days) < date(2022, 1, 1).toordinal() < max(days)


def test_the_same_chart_is_drawn_the_same(words: Words) -> None:
    found = course(PEOPLE["cec"], typed_draws(), 1)
    assert found is not None
    chart = cutoff_chart(found, words)
    assert draw(chart) == draw(replace(chart))
