"""Draws counted: by year, by month, and their records."""

from __future__ import annotations

from datetime import date

from bot.domain.draws.tallies import (
    Month,
    Records,
    TypeTally,
    monthly,
    records,
    tallies,
    year_so_far,
)
from tests.domain.build import NAMES, draw, typed

DRAWS = [
    typed(draw("1", "2025-12-31", 515, size=5000)),
    typed(draw("2", "2026-01-01", 511, size=8000)),
    typed(draw("3", "2026-01-20", 746, size=681, name=NAMES["pnp"])),
    typed(draw("4", "2026-01-21", 509, size=6000)),
    typed(draw("5", "2026-03-02", 710, size=264, name=NAMES["pnp"])),
    typed(draw("6", "2026-03-31", 509, size=2250)),
    typed(draw("7", "2026-04-01", 477, size=3000, name=NAMES["trades"])),
]


def test_the_year_so_far_counts_each_type_and_the_largest_comes_first() -> None:
    assert year_so_far(DRAWS, date(2026, 3, 31)) == (
        TypeTally("cec", 3, 16250, 509, 511),
        TypeTally("pnp", 2, 945, 710, 746),
    )


def test_a_tally_includes_both_its_days() -> None:
    assert tallies(DRAWS, date(2025, 12, 31), date(2026, 1, 1)) == (
        TypeTally("cec", 2, 13000, 511, 515),
    )


def test_a_span_without_draws_has_no_tally() -> None:
    assert tallies(DRAWS, date(2026, 2, 1), date(2026, 2, 28)) == ()


def test_the_months_are_counted_by_type_and_an_empty_one_is_there() -> None:
    assert monthly(DRAWS, date(2026, 3, 30), months=4) == (
        Month(date(2025, 12, 1), {"cec": 5000}),
        Month(date(2026, 1, 1), {"cec": 14000, "pnp": 681}),
        Month(date(2026, 2, 1), {}),
        Month(date(2026, 3, 1), {"pnp": 264}),
    )


def test_a_draw_of_today_counts() -> None:
    march = monthly(DRAWS, date(2026, 3, 31), months=1)
    assert march == (Month(date(2026, 3, 1), {"pnp": 264, "cec": 2250}),)


def test_twelve_months_end_with_this_one() -> None:
    months = monthly(DRAWS, date(2026, 1, 31))
    assert (months[0].first, months[-1].first) == (date(2025, 2, 1), date(2026, 1, 1))
    assert len(months) == 12


def test_records_name_the_newest_of_equals() -> None:
    cec = [each for each, draw_type in DRAWS if draw_type.key == "cec"]
    assert records(cec) == Records(
        lowest=DRAWS[5][0], highest=DRAWS[0][0], smallest=DRAWS[5][0], largest=DRAWS[1][0]
    )
    assert records([]) is None
