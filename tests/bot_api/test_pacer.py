"""Starts handed out in an event loop whose time leaps."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from itertools import pairwise
from typing import Any

import pytest
from telegram.error import BadRequest, NetworkError, TimedOut

from bot.bot_api.pacer import PacedRequests, Pacer
from bot.bot_api.transport import NotDelivered, TooManyRequests
from bot.chat.frame.group_visits import GOES_FIRST
from bot.domain.notices.pace import Lane, Pace
from tests.chat.leaping import now, run

ALICE, BOB, GROUP = 1001, 1002, -500


async def start(pacer: Pacer, lane: Lane, chat_id: int) -> float:
    """Wait for a start; its instant."""
    started = await pacer.slot(lane, chat_id)
    assert started == now()
    return started


def test_alerts_that_all_wait_start_evenly_and_in_order() -> None:
    async def scene() -> None:
        pacer = Pacer(Pace(25))
        starts = await asyncio.gather(
            *(start(pacer, Lane.ALERT, chat_id) for chat_id in range(1, 101))
        )
        assert starts[0] == 0.0
        assert all(
            later - earlier == pytest.approx(0.04, rel=0.01) for earlier, later in pairwise(starts)
        )

    run(scene())


def test_a_reply_overtakes_the_alerts_that_wait() -> None:
    async def scene() -> None:
        pacer = Pacer(Pace(25))
        alerts = [asyncio.create_task(start(pacer, Lane.ALERT, place)) for place in range(1, 51)]
        await alerts[10]

        asked = now()
        assert await start(pacer, Lane.REPLY, ALICE) == asked
        await asyncio.gather(*alerts)

    run(scene())


def test_one_chat_that_must_wait_holds_up_nobody_else() -> None:
    async def scene() -> None:
        pacer = Pacer(Pace(25))
        flood = [asyncio.create_task(start(pacer, Lane.REPLY, ALICE)) for _ in range(12)]
        await asyncio.sleep(0)

        assert await start(pacer, Lane.REPLY, BOB) == 0.0
        assert await asyncio.gather(*flood) == pytest.approx([0] * 9 + [1, 2, 3])

    run(scene())


def test_who_gives_up_waiting_leaves_its_place_to_the_next() -> None:
    async def scene() -> None:
        pacer = Pacer(Pace(1))
        await pacer.slot(Lane.ALERT, 1)
        second, third = (
            asyncio.create_task(start(pacer, Lane.ALERT, chat_id)) for chat_id in (2, 3)
        )
        await asyncio.sleep(0.5)

        second.cancel()

        assert await third == pytest.approx(1.003)

    run(scene())


def test_chats_refused_together_stop_the_alerts_that_wait_for_exactly_their_time() -> None:
    async def scene() -> None:
        pacer = Pacer(Pace(25))
        await pacer.slot(Lane.ALERT, ALICE)
        waiting = asyncio.create_task(start(pacer, Lane.ALERT, BOB))
        await asyncio.sleep(0)

        for chat_id in (1, 2, 3):
            pacer.limited(chat_id, 5.0, now())

        assert await start(pacer, Lane.REPLY, BOB) == 0.0
        assert await waiting == pytest.approx(5.0)
        assert pacer.rate() < 25

    run(scene())


class Telegram:
    """The call that the rate limiter wraps: it fails with each of ``faults``, then succeeds."""

    def __init__(self, *faults: Exception) -> None:
        self.called: list[float] = []
        self._faults = list(faults)

    async def __call__(self, endpoint: str, data: dict[str, Any]) -> bool:
        self.called.append(now())
        if self._faults:
            raise self._faults.pop(0)
        return True


async def call(
    requests: PacedRequests,
    telegram: Telegram,
    endpoint: str = "sendMessage",
    **data: Any,
) -> Any:
    """Make a call as PTB does."""
    data = data or {"chat_id": ALICE}
    return await requests.process_request(telegram, (endpoint, data), {}, endpoint, data, None)


def flood(seconds: float) -> TooManyRequests:
    return TooManyRequests(timedelta(seconds=seconds))


@pytest.mark.parametrize(
    ("endpoint", "starts"),
    [
        ("sendMessage", [0] * 9 + [1, 2]),
        ("sendPhoto", [0] * 9 + [1, 2]),
        ("editMessageText", [0] * 12),
        ("deleteMessage", [0] * 12),
    ],
)
def test_new_messages_in_a_chat_are_spaced_and_changed_ones_are_not(
    endpoint: str, starts: list[float]
) -> None:
    async def scene() -> None:
        pacer = Pacer(Pace(1))
        requests, telegram = PacedRequests(pacer), Telegram()
        await pacer.slot(Lane.ALERT, BOB)
        for _ in starts:
            await call(requests, telegram, endpoint)

        assert telegram.called == pytest.approx(starts)

    run(scene())


@pytest.mark.parametrize(
    ("endpoint", "data"),
    [
        ("answerCallbackQuery", {"callback_query_id": "7"}),
        ("setMyCommands", {"commands": []}),
        ("sendChatAction", {"chat_id": ALICE, "action": "typing"}),
        ("getChatMember", {"chat_id": GROUP, "user_id": ALICE}),
        ("getChatAdministrators", {"chat_id": GROUP}),
        ("getChat", {"chat_id": GROUP}),
    ],
)
def test_calls_that_show_nothing_in_a_chat_never_wait(endpoint: str, data: dict[str, Any]) -> None:
    async def scene() -> None:
        requests, telegram = PacedRequests(Pacer(Pace(1))), Telegram()
        for _ in range(50):
            await call(requests, telegram, endpoint, **data)

        assert telegram.called == [0.0] * 50

    run(scene())


def test_a_reply_that_meets_a_429_is_sent_once_more_after_the_wait() -> None:
    async def scene() -> None:
        requests, telegram = PacedRequests(Pacer(Pace(25))), Telegram(flood(3))

        assert await call(requests, telegram) is True
        assert telegram.called == [0.0, 3.0]

    run(scene())


def test_a_reply_that_meets_a_second_429_fails() -> None:
    async def scene() -> None:
        requests, telegram = PacedRequests(Pacer(Pace(25))), Telegram(flood(3), flood(3))

        with pytest.raises(TooManyRequests):
            await call(requests, telegram)
        await call(requests, telegram)
        assert telegram.called == [0.0, 3.0, 6.0]

    run(scene())


def test_a_reply_is_not_kept_for_longer_than_a_person_waits() -> None:
    async def scene() -> None:
        requests, telegram = PacedRequests(Pacer(Pace(25))), Telegram(flood(600))

        with pytest.raises(TooManyRequests):
            await call(requests, telegram)
        assert telegram.called == [0.0]

    run(scene())


def test_other_errors_pass_through_untouched() -> None:
    async def scene() -> None:
        requests, telegram = PacedRequests(Pacer(Pace(25))), Telegram(NetworkError("cut"))

        with pytest.raises(NetworkError, match="cut"):
            await call(requests, telegram)
        assert len(telegram.called) == 1

    run(scene())


def test_an_answer_that_telegram_did_not_take_is_sent_once_more() -> None:
    async def scene() -> None:
        requests = PacedRequests(Pacer(Pace(25)))
        away = NotDelivered("Bad Gateway (502)")

        assert await call(requests, Telegram(away)) is True
        with pytest.raises(NotDelivered):
            await call(requests, Telegram(away, away))

    run(scene())


@pytest.mark.parametrize(
    "endpoint", ["editMessageText", "editMessageMedia", "deleteMessage", "getChatMember"]
)
def test_what_may_be_made_twice_is_made_again_where_it_was_lost(endpoint: str) -> None:
    """After a change that arrived, Telegram says that nothing is to be changed."""

    async def scene() -> None:
        requests, cut = PacedRequests(Pacer(Pace(25))), NetworkError("cut")
        assert await call(requests, Telegram(cut), endpoint) is True
        with pytest.raises(NetworkError, match="cut"):
            await call(requests, Telegram(cut, cut), endpoint)
        for error in (BadRequest("message can't be edited"), TimedOut("no answer in time")):
            telegram = Telegram(error)
            with pytest.raises(type(error)):
                await call(requests, telegram, endpoint)
            assert len(telegram.called) == 1

    run(scene())


def test_an_administrators_answer_goes_before_others_that_wait_in_its_group() -> None:
    async def scene() -> None:
        requests, order = PacedRequests(Pacer(Pace(25))), []

        async def ask(name: str, *, first: bool) -> None:
            GOES_FIRST.set(first)
            await call(requests, Telegram(), "sendMessage", chat_id=GROUP)
            order.append(name)

        names = [f"member {number}" for number in range(8)]
        asked = [asyncio.create_task(ask(name, first=False)) for name in names]
        await asyncio.sleep(1)
        await asyncio.gather(asyncio.create_task(ask("administrator", first=True)), *asked)
        assert order.index("administrator") == 4
        assert sorted(order) == sorted([*names, "administrator"])

    run(scene())


class Older:
    """A server that does not know a part of the markup: it refuses each call that has it."""

    def __init__(self, fault: str, *unknown: str) -> None:
        self.told: list[dict[str, Any]] = []
        self._fault = fault
        self._unknown = unknown

    async def __call__(self, endpoint: str, data: dict[str, Any]) -> bool:
        self.told.append(dict(data))
        if any(part in str(data) for part in self._unknown):
            raise BadRequest(self._fault)
        return True


REPLY = {
    "chat_id": ALICE,
    "text": "<b>#297</b> <tg-time unix='1717171717'>noon</tg-time>",
    "parse_mode": "HTML",
    "reply_markup": "buttons",
}
ENTITIES = "can't parse entities: unsupported start tag"


@pytest.mark.parametrize(
    ("server", "told"),
    [
        (Older(ENTITIES, "tg-time"), REPLY | {"text": "<b>#297</b> noon"}),
        (
            Older(ENTITIES, "tg-time", "<b>"),
            {"chat_id": ALICE, "text": "#297 noon", "reply_markup": "buttons"},
        ),
        (
            Older("inline keyboard expected", "buttons"),
            {name: value for name, value in REPLY.items() if name != "reply_markup"},
        ),
    ],
    ids=["a tag", "all tags", "buttons"],
)
def test_a_reply_whose_markup_is_not_known_comes_with_less(
    server: Older, told: dict[str, Any]
) -> None:
    async def scene() -> None:
        data = dict(REPLY)
        arguments = ("sendMessage", data)
        requests = PacedRequests(Pacer(Pace(25)))
        assert await requests.process_request(server, arguments, {}, "sendMessage", data, None)
        assert server.told[-1] == told

    run(scene())


@pytest.mark.parametrize(
    ("fault", "calls"), [("message is too long", 1), (ENTITIES, 4)], ids=["text", "markup"]
)
def test_a_reply_that_is_refused_in_every_form_fails(fault: str, calls: int) -> None:
    async def scene() -> None:
        server, data = Older(fault, "297"), dict(REPLY)
        arguments = ("sendMessage", data)
        requests = PacedRequests(Pacer(Pace(25)))
        with pytest.raises(BadRequest, match=fault):
            await requests.process_request(server, arguments, {}, "sendMessage", data, None)
        assert len(server.told) == calls

    run(scene())


def test_while_a_chat_is_held_for_long_a_reply_fails_without_a_call() -> None:
    async def scene() -> None:
        requests, telegram = PacedRequests(Pacer(Pace(25))), Telegram(flood(600))
        for _ in range(2):
            with pytest.raises(TooManyRequests):
                await call(requests, telegram)
        assert telegram.called == [0.0]

    run(scene())


def test_in_a_group_changed_messages_count_like_new_ones() -> None:
    async def scene() -> None:
        requests, telegram = PacedRequests(Pacer(Pace(25))), Telegram()
        for endpoint in ("sendMessage", "editMessageText", "editMessageReplyMarkup") * 10:
            await call(requests, telegram, endpoint, chat_id=GROUP)
        for start in telegram.called:
            assert len([at for at in telegram.called if start <= at < start + 60]) <= 20

    run(scene())
