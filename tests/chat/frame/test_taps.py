"""What buttons carry: written and read in one place, within Telegram's limit."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.chat.frame.pending import (
    NOWHERE,
    TO_PROFILE,
    Destination,
    Pending,
    QuestionKind,
    Way,
    parse_pending,
    parse_way,
)
from bot.chat.frame.taps import LIMIT, Tap, pack, parse_tap, tap_data, unpack


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
        Pending(QuestionKind.SCORE),
        Pending(QuestionKind.SCORE, Way(Destination.START, "297")),
        Pending(QuestionKind.CONFIRM, NOWHERE, "522"),
        Pending(QuestionKind.NOMINATED, Way(Destination.DRAW, "91a"), "1130"),
        Pending(QuestionKind.ZONE, TO_PROFILE),
    ],
)
def test_a_stored_question_is_read_as_it_was(pending: Pending) -> None:
    assert parse_pending(str(pending)) == pending


@pytest.mark.parametrize("text", [None, "", "nonsense", "score:moon", "score:moon:5", ":::"])
def test_a_stored_question_that_is_not_understood_is_none(text: str | None) -> None:
    assert parse_pending(text) is None


def test_a_way_is_read_as_it_was() -> None:
    for way in (NOWHERE, TO_PROFILE, Way(Destination.DRAW, "297")):
        assert parse_way(str(way)) == way
    assert parse_way("moon") is None


KEYS = tuple(f"category-{number}" for number in range(40))


@pytest.mark.parametrize("chosen", [(), KEYS[:1], KEYS[3:9], KEYS[-1:], KEYS])
def test_chosen_keys_are_unpacked_as_they_were_packed(chosen: tuple[str, ...]) -> None:
    code = pack(chosen, KEYS)
    assert unpack(code, KEYS) == chosen
    assert len(code) <= 16


@pytest.mark.parametrize("code", ["", "-", "1", "pnp.french", "zz.0000", "1.", "f" * 17 + ".0000"])
def test_foreign_codes_are_not_unpacked(code: str) -> None:
    assert unpack(code, KEYS) is None


def test_a_code_from_before_the_keys_changed_is_not_unpacked() -> None:
    code = pack(KEYS[:2], KEYS)
    assert unpack(code, (*KEYS, "a-new-category")) is None
    assert unpack(code, (KEYS[1], KEYS[0], *KEYS[2:])) is None


@pytest.mark.parametrize("ask", list(QuestionKind))
def test_a_question_is_open_for_fifteen_minutes(ask: QuestionKind) -> None:
    asked = datetime(2026, 11, 28, 12, 0, tzinfo=UTC)
    pending = parse_pending(str(Pending(ask, TO_PROFILE, "1", asked)))
    assert pending == Pending(ask, TO_PROFILE, "1", asked)
    assert pending.is_open(asked + timedelta(minutes=14, seconds=59))
    assert not pending.is_open(asked + timedelta(minutes=15))
    assert not pending.dropped().is_open(asked)


@pytest.mark.parametrize("stored", ["score:start.297", "name:profile", "crs::born"])
def test_a_question_stored_without_a_time_keeps_its_place_but_is_not_open(stored: str) -> None:
    pending = parse_pending(stored)
    assert pending is not None
    assert str(pending) == stored
    assert not pending.is_open(datetime(2026, 11, 28, tzinfo=UTC))
