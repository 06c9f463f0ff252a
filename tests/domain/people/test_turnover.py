"""Chats that came, left and became unreachable today."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.domain.people.turnover import DayMark, Headcount, Turnover, day_mark, mark_row, turnover

MIDNIGHT = datetime(2026, 11, 28, tzinfo=UTC)
LATE = MIDNIGHT + timedelta(hours=23, minutes=59)


@pytest.mark.parametrize(
    ("stored", "later", "new", "left"),
    [
        pytest.param(90, 0, 0, 0, id="nothing happened"),
        pytest.param(93, 3, 3, 0, id="some came"),
        pytest.param(88, 0, 0, 2, id="some left"),
        pytest.param(91, 3, 3, 2, id="some came and others left"),
        pytest.param(1, 1, 1, 90, id="all left and one came"),
        pytest.param(91, 0, 0, 0, id="one joined while the mark was set"),
    ],
)
def test_a_mark_and_a_headcount_give_who_came_and_who_left(
    stored: int, later: int, new: int, left: int
) -> None:
    mark = DayMark(MIDNIGHT, 100, 90)
    today = turnover(mark, Headcount(stored, 100 + 2 * later, later, 4))
    assert today == Turnover(MIDNIGHT, new, left, 4)


ROW = mark_row(Headcount(90, 100, 90, 0), MIDNIGHT)


@pytest.mark.parametrize(
    ("row", "now", "found"),
    [
        pytest.param(ROW, MIDNIGHT, True, id="just set"),
        pytest.param(ROW, LATE, True, id="the day's last minute"),
        pytest.param(ROW, MIDNIGHT + timedelta(days=1), False, id="the next day"),
        pytest.param(ROW, MIDNIGHT - timedelta(seconds=1), False, id="the clock was set back"),
        pytest.param(None, LATE, False, id="no mark"),
        pytest.param({"since": 5}, LATE, False, id="another value"),
    ],
)
def test_a_mark_holds_for_its_day_in_utc(row: Any, now: datetime, found: bool) -> None:
    assert day_mark(row, now) == (DayMark(MIDNIGHT, 100, 90) if found else None)
