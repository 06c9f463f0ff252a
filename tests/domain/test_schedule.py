"""When the source is looked at."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.domain.schedule import seconds_to_next_look


@pytest.mark.parametrize(
    ("now", "pause"),
    [
        pytest.param(datetime(2026, 7, 21, 14, tzinfo=UTC), 30, id="Tuesday 10:00 in summer"),
        pytest.param(datetime(2026, 7, 21, 13, 59, tzinfo=UTC), 300, id="Tuesday 09:59"),
        pytest.param(datetime(2026, 1, 20, 14, 59, tzinfo=UTC), 300, id="Tuesday 09:59 in winter"),
        pytest.param(datetime(2026, 1, 20, 15, tzinfo=UTC), 30, id="Tuesday 10:00 in winter"),
        pytest.param(datetime(2026, 7, 21, 22, 59, tzinfo=UTC), 30, id="Tuesday 18:59"),
        pytest.param(datetime(2026, 7, 21, 23, tzinfo=UTC), 300, id="Tuesday 19:00"),
        pytest.param(datetime(2026, 7, 25, 16, tzinfo=UTC), 300, id="Saturday noon"),
    ],
)
def test_often_in_the_hours_when_ircc_publishes(now: datetime, pause: float) -> None:
    assert seconds_to_next_look(now, 30, 300) == pause
