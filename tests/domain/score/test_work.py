"""How much work surely, and possibly, lies within a window."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.score.work import Amount, Days, Where, Work, days_of, longest, together

TODAY = date(2026, 8, 20)


def work(began: str, ended: str, where: Where | None = Where.ABROAD, code: str = "21231") -> Work:
    return Work(code, where, days_of(began), days_of(ended))


@pytest.mark.parametrize(
    ("stated", "first", "last"),
    [
        ("2024-02-10", date(2024, 2, 10), date(2024, 2, 10)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2024-12", date(2024, 12, 1), date(2024, 12, 31)),
        ("2024", date(2024, 1, 1), date(2024, 12, 31)),
    ],
)
def test_a_month_or_a_year_means_all_of_its_days(stated: str, first: date, last: date) -> None:
    assert days_of(stated) == (first, last)


@pytest.mark.parametrize(
    ("one", "reaches"),
    [
        (work("2023-01-01", "2023-12-31"), True),
        (work("2023-01-01", "2023-12-30"), False),
        (work("2023-01", "2024-01"), None),
        (work("2023-01", "2024-03"), True),
        (work("2023-01", "2023-11"), False),
        (Work("21231", Where.ABROAD, days_of("2020-01")), None),
        (work("2010-01-01", "2016-09-01"), False),
    ],
)
def test_a_year_of_work_is_certain_possible_or_impossible(one: Work, reaches: bool | None) -> None:
    assert longest([one], TODAY, 10, in_canada=False).reaches(12) is reaches


def test_work_outside_the_window_does_not_count() -> None:
    one = work("2020-01-01", "2024-02-19", Where.CANADA)
    assert together([one], TODAY, 3, in_canada=True) == Amount(183, 183)


@pytest.mark.parametrize(
    ("where", "least", "most"),
    [(Where.CANADA, 10, 10), (Where.ABROAD, 0, 0), (Where.BOTH, 0, 10), (None, 0, 10)],
)
def test_in_canada_only_work_there_is_certain(where: Where | None, least: int, most: int) -> None:
    one = work("2026-01-01", "2026-01-10", where)
    assert together([one], TODAY, 3, in_canada=True) == Amount(least, most)


DATES = st.dates(date(2022, 1, 1), date(2026, 8, 20))


@given(st.lists(st.tuples(DATES, DATES), max_size=4))
def test_what_overlaps_counts_once(pairs: list[Days]) -> None:
    works = [Work("21231", Where.CANADA, (a, a), (b, b)) for a, b in pairs]
    days = {a + timedelta(days=step) for a, b in pairs for step in range((b - a).days + 1)}
    in_window = {day for day in days if date(2023, 8, 21) <= day <= TODAY}
    found = together(works, TODAY, 3, in_canada=True)
    assert found == Amount(len(in_window), len(in_window))
