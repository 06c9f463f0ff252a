"""Years after a day, also from a 29th of February."""

from __future__ import annotations

from datetime import date

import pytest

from bot.domain.dates import completed_years, years_after


@pytest.mark.parametrize(
    ("day", "years", "after"),
    [
        (date(2024, 3, 1), 2, date(2026, 3, 1)),
        (date(2024, 2, 29), 4, date(2028, 2, 29)),
        (date(2024, 2, 29), 2, date(2026, 2, 28)),
        (date(2024, 2, 29), 0, date(2024, 2, 29)),
    ],
)
def test_a_leap_day_falls_on_the_28th_in_other_years(day: date, years: int, after: date) -> None:
    assert years_after(day, years) == after


@pytest.mark.parametrize(
    ("since", "day", "years"),
    [
        (date(1996, 5, 17), date(2026, 5, 16), 29),
        (date(1996, 5, 17), date(2026, 5, 17), 30),
        (date(1996, 2, 29), date(2026, 2, 27), 29),
        (date(1996, 2, 29), date(2026, 2, 28), 30),
        (date(1996, 2, 29), date(2028, 2, 28), 31),
        (date(1996, 2, 29), date(2028, 2, 29), 32),
        (date(2026, 5, 17), date(2026, 5, 16), 0),
        (date(2026, 5, 17), date(2020, 5, 16), 0),
    ],
)
def test_a_year_is_completed_on_its_anniversary(since: date, day: date, years: int) -> None:
    assert completed_years(since, day) == years
