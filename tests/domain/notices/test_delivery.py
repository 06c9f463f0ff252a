"""What follows from each of Telegram's answers, and how long the pauses are."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.notices.delivery import (
    FIRST_RETRY,
    LONGEST_RETRY,
    Decision,
    Done,
    Failed,
    GiveUp,
    Gone,
    Limited,
    Moved,
    Refused,
    Retry,
    SendResult,
    Sent,
    backoff,
    decide,
)

NOW = datetime(2026, 8, 19, 15, 46, tzinfo=UTC)
RECENT = NOW - timedelta(minutes=1)
A_DAY_AGO = NOW - timedelta(days=1)


def seconds(number: float) -> timedelta:
    return timedelta(seconds=number)


@pytest.mark.parametrize(
    ("result", "attempts", "opened", "decision"),
    [
        (Sent(7), 0, RECENT, Done(7)),
        (Sent(7), 9, A_DAY_AGO, Done(7)),
        (Limited(seconds(35)), 0, RECENT, Retry(NOW + seconds(35), 0)),
        (Limited(seconds(35)), 3, RECENT, Retry(NOW + seconds(35), 3)),
        (Limited(seconds(35)), 3, A_DAY_AGO, Retry(NOW + seconds(35), 3)),
        (Moved(-100), 2, RECENT, Retry(NOW, 3)),
        (Moved(-100), 3, RECENT, Retry(NOW + seconds(8), 4)),
        (Gone("blocked"), 0, RECENT, GiveUp("gone", "blocked")),
        (Refused("bad markup"), 0, RECENT, GiveUp("refused", "bad markup")),
        (Failed("502"), 0, RECENT, Retry(NOW + seconds(1), 1)),
        (Failed("502"), 1, RECENT, Retry(NOW + seconds(2), 2)),
        (Failed("502"), 4, RECENT, Retry(NOW + seconds(16), 5)),
        (Failed("502"), 40, RECENT, Retry(NOW + LONGEST_RETRY / 2, 41)),
        (Failed("read timeout", True), 0, RECENT, Retry(NOW + seconds(1), 1, True)),
        (Failed("502"), 40, A_DAY_AGO + seconds(1), Retry(NOW + LONGEST_RETRY / 2, 41)),
        (Failed("502"), 40, A_DAY_AGO, GiveUp("expired", "502")),
        # After two failures no day has passed: the clock is ahead.
        (Failed("502"), 2, A_DAY_AGO, Retry(NOW + timedelta(seconds=4), 3)),
    ],
)
def test_each_answer_has_one_consequence(
    result: SendResult, attempts: int, opened: datetime, decision: Decision
) -> None:
    found = decide(result, attempts=attempts, opened=opened, now=NOW, jitter=0.0)
    assert found == decision


@pytest.mark.parametrize(
    ("attempts", "jitter", "pause"),
    [
        (0, 0.0, 1),
        (0, 0.5, 1.5),
        (1, 0.0, 2),
        (1, 0.5, 3),
        (2, 0.0, 4),
        (7, 0.0, 128),
        (8, 0.0, 256),
        (9, 0.0, 300),
        (9, 0.5, 450),
        (10**6, 0.0, 300),
    ],
)
def test_a_pause_doubles_up_to_ten_minutes(attempts: int, jitter: float, pause: float) -> None:
    assert backoff(attempts, jitter) == seconds(pause)


def test_a_pause_lies_in_the_upper_half_of_its_span() -> None:
    for attempts in range(30):
        whole = min(FIRST_RETRY * 2**attempts, LONGEST_RETRY)
        for jitter in (0.0, 0.3, 0.999):
            assert whole / 2 <= backoff(attempts, jitter) < whole
