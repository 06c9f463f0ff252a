"""Alerts as Telegram gets them, and what the flow hears of them."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.bot_api.messenger import PATIENCE_SECONDS, TelegramMessenger
from bot.bot_api.pacer import Pacer
from bot.bot_api.transport import Timeouts, TooManyRequests, Transport
from bot.chat.frame.screens import Button, Screen
from bot.domain.notices.delivery import Failed, Gone, Limited, Moved, Refused, Sent, Unneeded
from bot.domain.notices.notice import Alert
from bot.domain.notices.pace import Lane, Pace
from bot.domain.people.profile import Subscriber
from bot.flow.deliver import LEASE
from bot.sandbox.api import BotApi
from bot.text.catalogue import Markup
from tests.chat.leaping import now, run
from tests.chat.wire import CUT, HANG, TOKEN, Bytes, Wire, ok, refusal, wire
from tests.domain.build import CEC, draw

PATIENT = Timeouts(pool=60, connect=60, read=60)
"""However busy the machine is, what does come is waited for."""

ALERT = Alert(Subscriber(1001), draw(), CEC, (), None, silent=False)
TO_ANOTHER = replace(ALERT, subscriber=Subscriber(1002))


def render(alert: Alert) -> Screen:
    """Words enough to see where they went."""
    return Screen(
        Markup(f"<b>#{alert.draw.number} ✅</b>"),
        ((Button("Details", "d:297"), Button("IRCC", url="https://canada.ca")),),
    )


@pytest.fixture
async def server() -> AsyncIterator[Wire]:
    async with wire() as served:
        yield served


@pytest.fixture
async def transport() -> AsyncIterator[Transport]:
    async with Transport(4, PATIENT) as opened:
        yield opened


@pytest.fixture
def pacer() -> Pacer:
    return Pacer(Pace(1000))


@pytest.fixture
def messenger(server: Wire, transport: Transport, pacer: Pacer) -> TelegramMessenger:
    return TelegramMessenger(transport, f"{server.url}/bot{TOKEN}", pacer, render)


async def test_an_alert_goes_out_with_its_words_and_buttons(
    server: Wire, messenger: TelegramMessenger
) -> None:
    assert await messenger.send_alert(ALERT) == Sent(7)

    (request,) = server.requests
    assert request.line == f"POST /bot{TOKEN}/sendMessage HTTP/1.1"
    assert request.fields == {
        "chat_id": 1001,
        "text": "<b>#297 ✅</b>",
        "parse_mode": "HTML",
        "disable_notification": False,
        "link_preview_options": {"is_disabled": True},
        "reply_markup": {
            "inline_keyboard": [
                [
                    {"text": "Details", "callback_data": "d:297"},
                    {"text": "IRCC", "url": "https://canada.ca"},
                ]
            ]
        },
    }


async def test_an_alert_without_buttons_has_no_keyboard(
    server: Wire, transport: Transport, pacer: Pacer
) -> None:
    messenger = TelegramMessenger(
        transport, f"{server.url}/bot{TOKEN}", pacer, lambda _: Screen(Markup("hi"))
    )
    await messenger.send_alert(ALERT)

    assert "reply_markup" not in server.requests[0].fields


async def test_telegram_itself_would_take_an_alert(transport: Transport, pacer: Pacer) -> None:
    api = BotApi()
    url = await api.start(token=TOKEN)
    api.create_person(1001)
    messenger = TelegramMessenger(transport, f"{url}/bot{TOKEN}", pacer, render, paid=True)
    try:
        results = [
            await messenger.send_alert(replace(ALERT, silent=True)),
            await messenger.send_alert(replace(ALERT, reply_to=1)),
            await messenger.send_alert(TO_ANOTHER),
        ]
    finally:
        await api.stop()

    assert results == [Sent(1), Sent(2), Gone("Chat not found")]


async def test_an_alert_may_come_silently(server: Wire, messenger: TelegramMessenger) -> None:
    await messenger.send_alert(replace(ALERT, silent=True))

    assert server.requests[0].fields["disable_notification"] is True


async def test_a_correction_answers_the_first_message_if_that_still_stands(
    server: Wire, messenger: TelegramMessenger
) -> None:
    await messenger.send_alert(replace(ALERT, reply_to=55))

    assert server.requests[0].fields["reply_parameters"] == {
        "message_id": 55,
        "allow_sending_without_reply": True,
    }


async def test_a_message_may_be_edited_in_its_place(
    server: Wire, messenger: TelegramMessenger
) -> None:
    assert await messenger.send_alert(replace(ALERT, edits=55)) == Sent(55)

    (request,) = server.requests
    assert request.line == f"POST /bot{TOKEN}/editMessageText HTTP/1.1"
    assert request.fields.keys() == {
        "chat_id",
        "message_id",
        "text",
        "parse_mode",
        "link_preview_options",
        "reply_markup",
    }
    assert request.fields["message_id"] == 55


async def test_what_telegram_itself_says_to_edits(transport: Transport, pacer: Pacer) -> None:
    api = BotApi()
    url = await api.start(token=TOKEN)
    api.create_person(1001)
    messenger = TelegramMessenger(transport, f"{url}/bot{TOKEN}", pacer, render)
    corrected = replace(ALERT, draw=draw("298"))
    try:
        await messenger.send_alert(ALERT)
        results = [
            await messenger.send_alert(replace(corrected, edits=1)),
            await messenger.send_alert(replace(corrected, edits=1)),
            await messenger.send_alert(replace(corrected, edits=99)),
            await messenger.send_alert(replace(TO_ANOTHER, edits=1)),
        ]
    finally:
        await api.stop()

    assert results == [
        Sent(1),
        Sent(1),
        Unneeded("Message to edit not found"),
        Gone("Chat not found"),
    ]


@pytest.mark.parametrize(("paid", "said"), [(False, None), (True, True)])
async def test_alerts_are_paid_for_only_where_the_operator_says_so(
    server: Wire, transport: Transport, pacer: Pacer, paid: bool, said: bool | None
) -> None:
    messenger = TelegramMessenger(transport, f"{server.url}/bot{TOKEN}", pacer, render, paid=paid)
    await messenger.send_alert(ALERT)

    assert server.requests[0].fields.get("allow_paid_broadcast") is said


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
        (CUT, Failed),
    ],
)
async def test_whatever_happens_is_a_value_and_one_request(
    server: Wire, messenger: TelegramMessenger, given: Bytes, kind: type
) -> None:
    server.answers.append(given)

    assert isinstance(await messenger.send_alert(ALERT), kind)
    assert len(server.requests) == 1


async def test_no_answer_in_time_is_a_value_too(server: Wire, pacer: Pacer) -> None:
    server.answers.append(HANG)
    async with Transport(1, replace(PATIENT, read=0.2)) as hurried:
        messenger = TelegramMessenger(hurried, f"{server.url}/bot{TOKEN}", pacer, render)
        assert isinstance(await messenger.send_alert(ALERT), Failed)

    await server.came(1)
    assert len(server.requests) == 1


async def test_an_alert_that_cannot_be_put_into_words_is_refused_and_logged(
    transport: Transport, pacer: Pacer, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(_: Alert) -> Screen:
        raise LookupError("no such word")

    messenger = TelegramMessenger(transport, "http://127.0.0.1:1/bot", pacer, fail)

    assert await messenger.send_alert(ALERT) == Refused("LookupError: no such word")
    assert "#297" in caplog.text


class Limiting(Transport):
    """Telegram wants a pause of an hour, whatever it is asked."""

    asked = 0

    async def call(self, url: str, fields: dict[str, Any]) -> Any:
        self.asked += 1
        raise TooManyRequests(timedelta(hours=1))


def test_a_429_sends_the_alerts_that_follow_back_to_the_outbox_and_stops_no_reply() -> None:
    async def scene() -> None:
        transport, pacer = Limiting(1), Pacer(Pace(25))
        messenger = TelegramMessenger(transport, "http://telegram/bot", pacer, render)

        assert await messenger.send_alert(ALERT) == Limited(timedelta(hours=1))
        await pacer.slot(Lane.REPLY, 1003)
        replied = now()
        assert replied < 1
        assert await messenger.send_alert(TO_ANOTHER) == Limited(timedelta())
        assert now() - replied == pytest.approx(PATIENCE_SECONDS)
        assert transport.asked == 1

    assert timedelta(seconds=PATIENCE_SECONDS) < LEASE / 2
    run(scene())
