"""When a message is silent."""

from __future__ import annotations

from datetime import UTC, datetime, time

import pytest

from bot.domain.notices.notice import is_silent
from bot.domain.people.profile import Alerts, Subscriber
from bot.domain.people.quiet import within
from bot.domain.verdicts.verdict import Outcome


@pytest.mark.parametrize(
    ("start", "end", "at", "quiet"),
    [
        (time(22), time(7), time(23), True),
        (time(22), time(7), time(3), True),
        (time(22), time(7), time(7), False),
        (time(22), time(7), time(12), False),
        (time(1), time(5), time(1), True),
        (time(1), time(5), time(5), False),
        (time(8), time(8), time(8), False),
    ],
)
def test_hours_may_run_past_midnight(start: time, end: time, at: time, quiet: bool) -> None:
    assert within((start, end), at) is quiet


def test_quiet_hours_are_the_reader_s_own() -> None:
    now = datetime(2026, 7, 21, 17, tzinfo=UTC)
    quiet = Alerts(quiet=(time(22), time(7)))
    in_delhi = Subscriber(1, time_zone="Asia/Kolkata", alerts=quiet)
    in_toronto = Subscriber(2, time_zone="America/Toronto", alerts=quiet)
    assert is_silent(in_delhi, Outcome.MET, now)
    assert not is_silent(in_toronto, Outcome.MET, now)


def test_a_draw_that_is_not_for_you_makes_no_sound() -> None:
    assert is_silent(Subscriber(1), Outcome.NOT_FOR_YOU, datetime(2026, 7, 21, tzinfo=UTC))
