"""What buttons carry: written and read in one place, within Telegram's limit."""

from __future__ import annotations

import pytest

from bot.chat.frame.pending import (
    NOWHERE,
    TO_PROFILE,
    Ask,
    Pending,
    Place,
    Way,
    parse_pending,
    parse_way,
)
from bot.chat.frame.taps import LIMIT, Tap, parse_tap, tap_data


def test_what_is_written_is_read() -> None:
    data = tap_data("ask", "yes", "program", "297", "0", "cec")
    assert parse_tap(data) == Tap("ask", "yes", ("program", "297", "0", "cec"))


def test_data_that_telegram_would_refuse_is_not_written() -> None:
    with pytest.raises(ValueError, match="over 64 bytes"):
        tap_data("profile", "é" * LIMIT)


@pytest.mark.parametrize("data", ["", "1", "1:a", "0:a:b", "2:a:b", "a:b", "1:a:" + "x" * 61])
def test_foreign_data_means_nothing(data: str) -> None:
    assert parse_tap(data) is None


@pytest.mark.parametrize(
    "pending",
    [
        Pending(Ask.SCORE),
        Pending(Ask.SCORE, Way(Place.START, "297")),
        Pending(Ask.CONFIRM, NOWHERE, "522"),
        Pending(Ask.NOMINATED, Way(Place.DRAW, "91a"), "1130"),
        Pending(Ask.ZONE, TO_PROFILE),
    ],
)
def test_a_stored_question_is_read_as_it_was(pending: Pending) -> None:
    assert parse_pending(str(pending)) == pending


@pytest.mark.parametrize("text", [None, "", "nonsense", "score:moon", "score:moon:5", ":::"])
def test_a_stored_question_that_is_not_understood_is_none(text: str | None) -> None:
    assert parse_pending(text) is None


def test_a_way_is_read_as_it_was() -> None:
    for way in (NOWHERE, TO_PROFILE, Way(Place.DRAW, "297")):
        assert parse_way(str(way)) == way
    assert parse_way("moon") is None
