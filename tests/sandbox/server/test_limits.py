"""Both ways of counting, as arithmetic, and the 429 that a client sees."""

from __future__ import annotations

from datetime import timedelta

import pytest
from telegram import Bot
from telegram.error import RetryAfter

from bot.sandbox.api import BotApi
from bot.sandbox.server.limits import LimitRules, Limits


def passed(limits: Limits, times: list[float], group: bool = False, paid: bool = False) -> int:
    """How many of these sends pass, each to another chat."""
    return sum(limits.retry_after(chat, group, paid, now) is None for chat, now in enumerate(times))


def test_a_bucket_passes_a_burst_and_then_its_rate() -> None:
    limits = Limits(LimitRules("bucket", per_second=30))
    assert passed(limits, [0.0] * 40) == 30
    assert passed(limits, [0.5] * 40) == 15
    assert passed(limits, [100.0] * 40) == 30


def test_a_window_never_passes_more_in_any_second() -> None:
    limits = Limits(LimitRules("window", per_second=30))
    assert passed(limits, [0.0] * 15 + [0.9] * 25) == 30
    assert passed(limits, [0.99] * 5) == 0
    assert passed(limits, [1.0] * 20) == 15


@pytest.mark.parametrize("way", ["bucket", "window"])
def test_even_spacing_within_the_rate_always_passes(way: str) -> None:
    limits = Limits(LimitRules(way, per_second=30))
    assert passed(limits, [number / 29.9 for number in range(300)]) == 300


@pytest.mark.parametrize("way", ["bucket", "window"])
def test_paid_broadcasts_have_a_limit_of_their_own(way: str) -> None:
    limits = Limits(LimitRules(way))
    assert passed(limits, [0.0] * 1100, paid=True) == 1000
    assert passed(limits, [0.0] * 40) == 30


@pytest.mark.parametrize("way", ["bucket", "window"])
def test_one_chat_takes_a_short_burst_and_then_one_a_second(way: str) -> None:
    limits = Limits(LimitRules(way, chat_burst=3))
    waits = [limits.retry_after(1, False, False, 0.0) for _ in range(4)]
    assert waits[:3] == [None, None, None]
    assert waits[3] is not None
    assert limits.retry_after(2, False, False, 0.0) is None
    assert limits.retry_after(1, False, False, 3.0) is None


def test_a_group_takes_twenty_a_minute() -> None:
    limits = Limits(LimitRules("window", chat_burst=100))
    waits = [limits.retry_after(-5, True, False, float(second)) for second in range(30)]
    assert waits.count(None) == 20
    assert waits[20] == 40


def test_who_exceeds_a_limit_with_a_penalty_is_refused_until_it_ends() -> None:
    limits = Limits(LimitRules("window", per_second=2, penalty=5))
    assert passed(limits, [0.0, 0.0]) == 2
    assert limits.retry_after(9, False, False, 0.5) == 5
    assert limits.retry_after(9, False, False, 3.6) == 2
    assert limits.retry_after(9, False, False, 5.6) is None


async def test_a_client_is_told_how_long_to_wait(
    api: BotApi, bot: Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All within one second, however long it takes."""
    monkeypatch.setattr(api.stage, "clock", lambda: 0.0)
    api.create_people(1, 3)
    api.set_limits("window", per_second=2, penalty=7)
    await bot.send_message(1, "hello")
    await bot.send_message(2, "hello")
    with pytest.raises(RetryAfter) as caught:
        await bot.send_message(3, "hello")
    assert caught.value.retry_after == timedelta(seconds=7)
    assert api.refusals()[0]["detail"]["description"] == "Too Many Requests: retry after 7"
    assert [send["chat_id"] for send in api.sends()] == [1, 2]


async def test_edits_count_in_a_group_and_not_in_private(
    api: BotApi, bot: Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(api.stage, "clock", lambda: 0.0)
    api.create_person(1)
    api.create_group(-500)
    api.add_bot(1, -500)
    api.set_limits("window", per_second=99, chat_burst=99, group_per_minute=3)
    for chat_id, edits in ((-500, 2), (1, 9)):
        message = await bot.send_message(chat_id, "hello")
        for edit in range(edits):
            await message.edit_text(f"hello {edit}")
    with pytest.raises(RetryAfter):
        await bot.edit_message_text("bye", -500, 1)
