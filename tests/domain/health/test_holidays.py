"""When the federal government is closed."""

from __future__ import annotations

from datetime import date, timedelta

import holidays
import pytest

from bot.domain.health.holidays import federal_holidays, is_working_day
from bot.sandbox.ircc.rounds import load_table


@pytest.mark.parametrize(
    ("day", "name"),
    [
        ("2026-01-01", "New Year's Day"),
        ("2024-03-29", "Good Friday"),
        ("2025-04-18", "Good Friday"),
        ("2026-04-03", "Good Friday"),
        ("2038-04-23", "Good Friday, as late as it gets"),
        ("2026-05-18", "Victoria Day"),
        ("2021-05-24", "Victoria Day on the 24th itself"),
        ("2026-07-01", "Canada Day"),
        ("2026-09-07", "Labour Day"),
        ("2026-09-30", "National Day for Truth and Reconciliation"),
        ("2026-10-12", "Thanksgiving"),
        ("2026-11-11", "Remembrance Day"),
        ("2026-12-25", "Christmas"),
        ("2026-12-28", "Boxing Day, which is a Saturday in 2026"),
        ("2021-12-27", "Christmas, which is a Saturday in 2021"),
        ("2021-12-28", "Boxing Day, which is a Sunday in 2021"),
        ("2022-12-27", "Christmas, a Sunday in 2022, whose Monday is Boxing Day"),
        ("2022-01-03", "New Year's Day, which is a Saturday in 2022"),
        ("2023-11-13", "Remembrance Day, which is a Saturday in 2023"),
    ],
)
def test_a_holiday_is_no_working_day(day: str, name: str) -> None:
    assert not is_working_day(date.fromisoformat(day)), name


@pytest.mark.parametrize(
    ("day", "name"),
    [
        ("2026-04-06", "Easter Monday"),
        ("2026-08-03", "the civic holiday"),
        ("2020-09-30", "before the National Day for Truth and Reconciliation"),
        ("2026-05-25", "the Monday after Victoria Day"),
        ("2026-12-24", "Christmas Eve"),
    ],
)
def test_a_day_that_is_a_holiday_only_elsewhere_is_a_working_day(day: str, name: str) -> None:
    assert is_working_day(date.fromisoformat(day)), name


def test_weekends_are_free() -> None:
    assert not is_working_day(date(2026, 7, 25))
    assert not is_working_day(date(2026, 7, 26))


def test_working_days_are_those_of_the_library_of_holidays() -> None:
    """The library loads the calendars of every country, 11 MB, so only this test uses it."""
    days = [date(2015, 1, 1) + timedelta(days=number) for number in range(365 * 80)]
    canada = holidays.country_holidays(
        "CA", years={day.year for day in days}, categories="government"
    )
    wrong = [
        day for day in days if is_working_day(day) != (day.weekday() < 5 and day not in canada)
    ]
    assert not wrong


@pytest.mark.parametrize("year", range(2015, 2060))
def test_every_year_takes_each_holiday_on_a_weekday_of_its_own(year: int) -> None:
    taken = [day for day in federal_holidays(year) if day.weekday() < 5]
    assert len(taken) == (10 if year >= 2021 else 9)


def test_no_draw_was_ever_held_on_a_holiday() -> None:
    weekday = [row.day for row in load_table() if row.day.weekday() < 5]
    assert [day for day in weekday if not is_working_day(day)] == []
