"""Alerts as Telegram gets them, and what the flow hears of them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta

import pytest
from telegram import InlineKeyboardButton, InlineKeyboardMarkup
from telegram.ext import ExtBot

from bot.chat.messenger import Rendered, TelegramMessenger
from bot.chat.pacer import PacedRequests, Pacer
from bot.chat.transport import Timeouts, Transport
from bot.domain.delivery import Failed, Gone, Limited, Moved, Refused, Sent
from bot.domain.notices import Alert
from bot.domain.pace import Lane, Pace
from bot.domain.profiles import Subscriber
from tests.chat.wire import CUT, HANG, TOKEN, Bytes, Wire, ok, refusal, wire
from tests.domain.build import CEC, draw

KEYBOARD = InlineKeyboardMarkup([[InlineKeyboardButton("Details", callback_data="d:297")]])
ALERT = Alert(Subscriber(1001), draw(), CEC, (), None, silent=False)


def render(alert: Alert) -> Rendered:
    """Words enough to see where they went."""
    return Rendered(f"<b>#{alert.draw.number}</b>", KEYBOARD)


@pytest.fixture
async def server() -> AsyncIterator[Wire]:
    async with wire() as served:
        yield served


@pytest.fixture
async def bot(server: Wire) -> AsyncIterator[ExtBot[Lane]]:
    async with Transport(4, Timeouts(read=0.2)) as transport:
        yield ExtBot(
            TOKEN,
            base_url=f"{server.url}/bot",
            request=transport,
            rate_limiter=PacedRequests(Pacer(Pace(1000))),
        )


async def test_an_alert_goes_out_with_its_words_and_buttons(
    server: Wire, bot: ExtBot[Lane]
) -> None:
    assert await TelegramMessenger(bot, render).send_alert(ALERT) == Sent(7)

    (request,) = server.requests
    assert request.line.endswith("/sendMessage HTTP/1.1")
    assert request.fields == {
        "chat_id": 1001,
        "text": "<b>#297</b>",
        "parse_mode": "HTML",
        "disable_notification": False,
        "link_preview_options": {"is_disabled": True},
        "reply_markup": KEYBOARD.to_dict(),
    }


async def test_an_alert_may_come_silently(server: Wire, bot: ExtBot[Lane]) -> None:
    await TelegramMessenger(bot, render).send_alert(replace(ALERT, silent=True))

    assert server.requests[0].fields["disable_notification"] is True


async def test_a_correction_answers_the_first_message_if_that_still_stands(
    server: Wire, bot: ExtBot[Lane]
) -> None:
    await TelegramMessenger(bot, render).send_alert(replace(ALERT, reply_to=55))

    assert server.requests[0].fields["reply_parameters"] == {
        "message_id": 55,
        "allow_sending_without_reply": True,
    }


async def test_alerts_are_paid_for_only_where_the_operator_says_so(
    server: Wire, bot: ExtBot[Lane]
) -> None:
    await TelegramMessenger(bot, render).send_alert(ALERT)
    await TelegramMessenger(bot, render, paid=True).send_alert(
        replace(ALERT, subscriber=Subscriber(1002))
    )

    free, paid = (request.fields for request in server.requests)
    assert "allow_paid_broadcast" not in free
    assert paid["allow_paid_broadcast"] is True


@pytest.mark.parametrize(
    ("given", "kind"),
    [
        (ok(), Sent),
        (refusal(429, "Too Many Requests", retry_after=5), Limited),
        (refusal(403, "Forbidden: bot was blocked by the user"), Gone),
        (refusal(400, "Bad Request: chat not found"), Gone),
        (refusal(400, "Bad Request: can't parse entities"), Refused),
        (refusal(400, "Bad Request: upgraded", migrate_to_chat_id=-100), Moved),
        (refusal(500, "Internal Server Error"), Failed),
        (HANG, Failed),
        (CUT, Failed),
    ],
)
async def test_whatever_happens_is_a_value_and_one_request(
    server: Wire, bot: ExtBot[Lane], given: Bytes, kind: type
) -> None:
    server.answers.append(given)

    assert isinstance(await TelegramMessenger(bot, render).send_alert(ALERT), kind)
    assert len(server.requests) == 1


async def test_a_429_stops_the_alerts_that_follow_but_no_reply(
    server: Wire, bot: ExtBot[Lane]
) -> None:
    messenger = TelegramMessenger(bot, render)
    server.answers.append(refusal(429, "Too Many Requests", retry_after=3600))

    assert await messenger.send_alert(ALERT) == Limited(timedelta(hours=1))
    following = asyncio.create_task(
        messenger.send_alert(replace(ALERT, subscriber=Subscriber(1002)))
    )
    await bot.send_message(1003, "a reply")

    assert [request.fields["chat_id"] for request in server.requests] == [1001, 1003]
    assert not following.done()
    following.cancel()
