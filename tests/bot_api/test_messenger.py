"""Alerts as Telegram gets them, and their outcomes for the flow."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.bot_api.messenger import PATIENCE_SECONDS, TelegramMessenger
from bot.bot_api.pacer import Pacer
from bot.bot_api.transport import Timeouts, TooManyRequests, Transport
from bot.chat.frame.screens import Button, Screen, Style
from bot.domain.health.incidents import Incident
from bot.domain.notices.delivery import (
    Failed,
    Gone,
    Limited,
    Moved,
    Refused,
    SendResult,
    Sent,
    Unneeded,
)
from bot.domain.notices.notice import Alert
from bot.domain.notices.pace import Lane, Pace
from bot.domain.people.profile import Group, Subscriber
from bot.flow.delivery import LEASE
from bot.sandbox.api import BotApi
from bot.text.catalogue import Markup
from tests.chat.leaping import now, run
from tests.chat.wire import CUT, HANG, TOKEN, Bytes, Wire, answer, ok, refusal, wire
from tests.domain.build import CEC, draw

PATIENT = Timeouts(pool=60, connect=60, read=60)
"""On a busy machine the test waits for the expected answer."""

ALERT = Alert(Subscriber(1001), draw(), CEC, (), None, silent=False)
TO_ANOTHER = replace(ALERT, subscriber=Subscriber(1002))


def on_wire() -> None:
    """The request is being written."""


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
    return TelegramMessenger(transport, f"{server.url}/bot{TOKEN}", pacer, render, report=print)


async def test_an_alert_goes_out_with_its_words_and_buttons(
    server: Wire, messenger: TelegramMessenger
) -> None:
    assert await messenger.send_alert(ALERT, on_wire) == Sent(7)

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
        transport, f"{server.url}/bot{TOKEN}", pacer, lambda _: Screen(Markup("hi")), report=print
    )
    await messenger.send_alert(ALERT, on_wire)

    assert "reply_markup" not in server.requests[0].fields


async def test_telegram_itself_would_take_an_alert(transport: Transport, pacer: Pacer) -> None:
    api = BotApi()
    url = await api.start(token=TOKEN)
    api.create_person(1001)
    messenger = TelegramMessenger(
        transport, f"{url}/bot{TOKEN}", pacer, render, report=print, paid=True
    )
    try:
        results = [
            await messenger.send_alert(replace(ALERT, silent=True), on_wire),
            await messenger.send_alert(replace(ALERT, reply_to=1), on_wire),
            await messenger.send_alert(TO_ANOTHER, on_wire),
        ]
    finally:
        await api.stop()

    assert results == [Sent(1), Sent(2), Gone("Chat not found")]


async def test_an_alert_may_come_silently(server: Wire, messenger: TelegramMessenger) -> None:
    await messenger.send_alert(replace(ALERT, silent=True), on_wire)

    assert server.requests[0].fields["disable_notification"] is True


async def test_a_correction_answers_the_first_message_if_that_still_stands(
    server: Wire, messenger: TelegramMessenger
) -> None:
    await messenger.send_alert(replace(ALERT, reply_to=55), on_wire)

    assert server.requests[0].fields["reply_parameters"] == {
        "message_id": 55,
        "allow_sending_without_reply": True,
    }


async def test_a_message_may_be_edited_in_its_place(
    server: Wire, messenger: TelegramMessenger
) -> None:
    assert await messenger.send_alert(replace(ALERT, edits=55), on_wire) == Sent(55)

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
    messenger = TelegramMessenger(transport, f"{url}/bot{TOKEN}", pacer, render, report=print)
    corrected = replace(ALERT, draw=draw("298"))
    try:
        await messenger.send_alert(ALERT, on_wire)
        results = [
            await messenger.send_alert(replace(corrected, edits=1), on_wire),
            await messenger.send_alert(replace(corrected, edits=1), on_wire),
            await messenger.send_alert(replace(corrected, edits=99), on_wire),
            await messenger.send_alert(replace(TO_ANOTHER, edits=1), on_wire),
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
    messenger = TelegramMessenger(
        transport, f"{server.url}/bot{TOKEN}", pacer, render, report=print, paid=paid
    )
    await messenger.send_alert(ALERT, on_wire)

    assert server.requests[0].fields.get("allow_paid_broadcast") is said


@pytest.mark.parametrize(
    ("given", "kind"),
    [
        (ok(), Sent),
        (refusal(429, "Too Many Requests", retry_after=5), Limited),
        (refusal(403, "Forbidden: bot was blocked by the user"), Gone),
        (refusal(400, "Bad Request: chat not found"), Gone),
        (refusal(400, "Bad Request: message is too long"), Refused),
        (refusal(500, "Internal Server Error"), Failed),
        (CUT, Failed),
    ],
)
async def test_whatever_happens_is_a_value_and_one_request(
    server: Wire, messenger: TelegramMessenger, given: Bytes, kind: type
) -> None:
    server.answers.append(given)

    assert isinstance(await messenger.send_alert(ALERT, on_wire), kind)
    assert len(server.requests) == 1


async def test_a_group_that_became_another_is_a_value_too(
    server: Wire, messenger: TelegramMessenger
) -> None:
    server.answers.append(refusal(400, "Bad Request: upgraded", migrate_to_chat_id=-1001))
    assert await messenger.send_alert(POST, on_wire) == Moved(-1001)


async def test_no_answer_in_time_is_a_value_too(server: Wire, pacer: Pacer) -> None:
    server.answers.append(HANG)
    async with Transport(1, replace(PATIENT, read=0.2)) as hurried:
        messenger = TelegramMessenger(
            hurried, f"{server.url}/bot{TOKEN}", pacer, render, report=print
        )
        assert isinstance(await messenger.send_alert(ALERT, on_wire), Failed)

    await server.came(1)
    assert len(server.requests) == 1


async def test_an_alert_that_cannot_be_put_into_words_is_refused_and_logged(
    transport: Transport, pacer: Pacer, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(_: Alert) -> Screen:
        raise LookupError("no such word")

    messenger = TelegramMessenger(transport, "http://127.0.0.1:1/bot", pacer, fail, report=print)

    assert await messenger.send_alert(ALERT, on_wire) == Refused("LookupError: no such word")
    assert "#297" in caplog.text


class Limiting(Transport):
    """Telegram wants a pause of an hour, whatever it is asked."""

    asked = 0

    async def call(self, url: str, fields: dict[str, Any]) -> Any:
        self.asked += 1
        raise TooManyRequests(timedelta(hours=1))


def test_a_429_holds_its_chat_and_neither_others_nor_replies() -> None:
    async def scene() -> None:
        transport, pacer = Limiting(1), Pacer(Pace(25))
        messenger = TelegramMessenger(transport, "http://telegram/bot", pacer, render, report=print)

        assert await messenger.send_alert(ALERT, on_wire) == Limited(timedelta(hours=1))
        assert await messenger.send_alert(ALERT, on_wire) == Limited(timedelta(hours=1))
        assert transport.asked == 1, "what is held goes back without asking"
        assert await messenger.send_alert(TO_ANOTHER, on_wire) == Limited(timedelta(hours=1))
        assert transport.asked == 2
        await pacer.slot(Lane.REPLY, 1003)
        assert now() < 1

    assert timedelta(seconds=PATIENCE_SECONDS) < LEASE / 2
    run(scene())


DETAILS = Button("Details", "d:297")
TIMED = "<b>#297</b> <tg-time unix='1717171717'>noon</tg-time> &amp; more"
UNKNOWN_TAG = 'Bad Request: can\'t parse entities: Unsupported start tag "tg-time"'


async def timed_alert(
    server: Wire,
    transport: Transport,
    pacer: Pacer,
    *answers: Bytes,
    button: Button = DETAILS,
) -> tuple[list[SendResult], list[dict[str, Any]], list[Incident]]:
    """Two alerts with a time and a button and this answer; the calls and the reports."""
    events: list[Incident] = []
    screen = Screen(Markup(TIMED), ((button,),))
    messenger = TelegramMessenger(
        transport, f"{server.url}/bot{TOKEN}", pacer, lambda _: screen, report=events.append
    )
    server.answers += answers
    results = [await messenger.send_alert(alert, on_wire) for alert in (ALERT, TO_ANOTHER)]
    return results, [request.fields for request in server.requests], events


async def test_a_server_that_does_not_know_a_tag_gets_the_alert_without_it(
    server: Wire, transport: Transport, pacer: Pacer
) -> None:
    results, asked, events = await timed_alert(server, transport, pacer, refusal(400, UNKNOWN_TAG))
    assert results == [Sent(7), Sent(7)]
    plainer = "<b>#297</b> noon &amp; more"
    assert [fields["text"] for fields in asked] == [TIMED, plainer, plainer]
    assert [incident.kind for incident in events] == ["markup_refused"]


async def test_a_server_that_knows_no_markup_gets_plain_words(
    server: Wire, transport: Transport, pacer: Pacer
) -> None:
    no = refusal(400, 'Bad Request: can\'t parse entities: Unsupported start tag "b"')
    results, asked, _ = await timed_alert(server, transport, pacer, no, no)
    assert results[0] == Sent(7)
    assert (asked[2]["text"], "parse_mode" in asked[2]) == ("#297 noon & more", False)
    assert "reply_markup" in asked[2]


async def test_a_server_that_refuses_a_colour_gets_the_buttons_without_it(
    server: Wire, transport: Transport, pacer: Pacer
) -> None:
    no = "Bad Request: can't parse inline keyboard button: invalid button style specified"
    styled = Button("Details", "d:297", style=Style.GOOD_NEWS)
    results, asked, _ = await timed_alert(server, transport, pacer, refusal(400, no), button=styled)
    assert results == [Sent(7), Sent(7)]
    buttons = [fields["reply_markup"]["inline_keyboard"][0][0] for fields in asked]
    plain = {"text": "Details", "callback_data": "d:297"}
    assert buttons == [{**plain, "style": "success"}, plain, plain]
    assert {fields["text"] for fields in asked} == {TIMED}


async def test_a_server_that_refuses_the_buttons_gets_the_words(
    server: Wire, transport: Transport, pacer: Pacer
) -> None:
    no = refusal(400, "Bad Request: can't parse reply keyboard markup JSON object")
    results, asked, _ = await timed_alert(server, transport, pacer, no)
    assert results[0] == Sent(7)
    assert (asked[1]["text"], "reply_markup" in asked[1]) == (TIMED, False)


async def test_what_is_refused_in_plain_words_too_is_ours_to_mend(
    server: Wire, transport: Transport, pacer: Pacer
) -> None:
    no = refusal(400, "Bad Request: can't parse entities")
    results, _, _ = await timed_alert(server, transport, pacer, no, no, no, no)
    assert results == [Refused("Can't parse entities"), Sent(7)]


POST = replace(ALERT, subscriber=Subscriber(-100, group=Group(topic=7)))


@pytest.mark.parametrize("fault", ["TOPIC_CLOSED", "TOPIC_DELETED", "message thread not found"])
async def test_a_topic_that_is_gone_falls_back_to_general(
    server: Wire, messenger: TelegramMessenger, fault: str
) -> None:
    server.answers.append(refusal(400, f"Bad Request: {fault}"))
    assert await messenger.send_alert(POST, on_wire) == Sent(7, topic_lost=True)
    first, second = (request.fields for request in server.requests)
    assert (first["message_thread_id"], "message_thread_id" in second) == (7, False)


async def test_where_general_is_closed_too_the_group_is_gone(
    server: Wire, messenger: TelegramMessenger
) -> None:
    server.answers += [refusal(400, "Bad Request: TOPIC_CLOSED")] * 2
    assert await messenger.send_alert(POST, on_wire) == Gone("Topic_closed")


ODD = [
    {"ok": True, "result": True},
    {"ok": True, "result": {}},
    {"ok": True, "result": {"message_id": "7"}},
    {"ok": True, "result": {"message_id": 2**63}},
    {"ok": True, "result": {"message_id": None}},
    {"ok": True},
    {"ok": False, "result": {"message_id": 7}},
    {},
    [],
    7,
]


@pytest.mark.parametrize("body", ODD)
async def test_an_odd_answer_is_a_failed_send(
    server: Wire, messenger: TelegramMessenger, body: Any
) -> None:
    server.answers.append(answer(200, json.dumps(body).encode()))
    assert isinstance(await messenger.send_alert(ALERT, on_wire), Failed)


@pytest.mark.parametrize(
    ("given", "passes"),
    [
        (answer(200, b'{"ok": true, "result": true}'), True),
        (refusal(403, "Forbidden: bot was blocked by the user"), False),
        (refusal(400, "Bad Request: chat not found"), False),
        (refusal(429, "Too Many Requests: retry after 5", retry_after=5), None),
        (refusal(500, "Internal Server Error"), None),
        (CUT, None),
    ],
)
async def test_a_probe_tells_whether_a_chat_is_open(
    server: Wire, messenger: TelegramMessenger, given: Bytes, passes: bool | None
) -> None:
    server.answers.append(given)
    assert await messenger.probe(1001) is passes
    assert server.requests[0].fields == {"chat_id": 1001, "action": "typing"}


async def test_links_to_the_private_chat_bear_the_name_that_telegram_says(
    server: Wire, transport: Transport, pacer: Pacer
) -> None:
    about_me = Screen(Markup("hi"), ((DETAILS, Button("About me", start="draw-297")),))
    messenger = TelegramMessenger(
        transport, f"{server.url}/bot{TOKEN}", pacer, lambda _: about_me, report=print
    )
    server.answers.append(refusal(502, "Bad Gateway"))
    assert isinstance(await messenger.send_alert(ALERT, on_wire), Failed)
    server.answers.append(ok({"id": 5, "is_bot": True, "username": "pool_bot"}))
    for alert in (ALERT, TO_ANOTHER):
        assert await messenger.send_alert(alert, on_wire) == Sent(7)
    methods = [request.line.split("/")[2].split()[0] for request in server.requests]
    assert methods == ["getMe", "getMe", "sendMessage", "sendMessage"]
    (row,) = server.requests[-1].fields["reply_markup"]["inline_keyboard"]
    assert [button.get("url") for button in row] == [None, "https://t.me/pool_bot?start=draw-297"]


async def test_without_a_name_such_links_are_left_out(
    server: Wire, transport: Transport, pacer: Pacer
) -> None:
    rows = ((Button("About me", start="draw-297"),), (DETAILS,))
    messenger = TelegramMessenger(
        transport,
        f"{server.url}/bot{TOKEN}",
        pacer,
        lambda _: Screen(Markup("hi"), rows),
        report=print,
    )
    server.answers.append(ok({"id": 5, "is_bot": True}))
    assert await messenger.send_alert(ALERT, on_wire) == Sent(7)
    assert server.requests[-1].fields["reply_markup"]["inline_keyboard"] == [
        [{"text": "Details", "callback_data": "d:297"}]
    ]


@pytest.mark.parametrize("status", [400, 401, 403, 404, 429, 500])
async def test_a_refusal_of_our_own_name_is_not_the_chats(
    server: Wire, transport: Transport, pacer: Pacer, status: int
) -> None:
    """A group is neither paused nor left out because Telegram does not say who we are."""
    post = Screen(Markup("hi"), ((Button("About me", start="draw-297"),),))
    messenger = TelegramMessenger(
        transport, f"{server.url}/bot{TOKEN}", pacer, lambda _: post, report=print
    )
    beginning = {400: "Bad Request: ", 403: "Forbidden: "}.get(status, "")
    server.answers.append(refusal(status, f"{beginning}chat not found", retry_after=900))
    result = await messenger.send_alert(POST, on_wire)
    assert isinstance(result, Failed)
    assert not result.in_doubt
    assert pacer.held(-100) == 0
    server.answers.append(ok({"id": 5, "username": "pool_bot"}))
    assert await messenger.send_alert(POST, on_wire) == Sent(7)


async def test_a_name_that_changed_is_in_the_next_links(
    server: Wire, transport: Transport, pacer: Pacer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.bot_api.messenger.NAME_SECONDS", 0.0)
    post = Screen(Markup("hi"), ((Button("About me", start="draw-297"),),))
    messenger = TelegramMessenger(
        transport, f"{server.url}/bot{TOKEN}", pacer, lambda _: post, report=print
    )
    names = [
        ok({"id": 5, "username": "old_bot"}),
        ok({"id": 5, "username": "new_bot"}),
        refusal(502, "Bad Gateway"),
    ]
    links = []
    for name in names:
        server.answers.append(name)
        assert await messenger.send_alert(POST, on_wire) == Sent(7)
        ((button,),) = server.requests[-1].fields["reply_markup"]["inline_keyboard"]
        links.append(button["url"].split("?")[0])
    assert links == ["https://t.me/old_bot", "https://t.me/new_bot", "https://t.me/new_bot"]


async def test_a_person_does_not_move_to_a_group(
    server: Wire, messenger: TelegramMessenger
) -> None:
    """Their verdict and their score would be posted there."""
    server.answers.append(refusal(400, "Bad Request: upgraded", migrate_to_chat_id=-100))
    assert await messenger.send_alert(ALERT, on_wire) == Failed("people do not move")


@pytest.mark.parametrize(
    ("fault", "left_out"),
    [
        ("message to be replied not found", "reply_parameters"),
        ("REPLY_MESSAGE_ID_INVALID", "reply_parameters"),
        ("BALANCE_TOO_LOW", "allow_paid_broadcast"),
        ("REPLY_MARKUP_INVALID", "reply_markup"),
    ],
)
async def test_an_alert_goes_out_without_what_telegram_does_not_grant(
    server: Wire, transport: Transport, pacer: Pacer, fault: str, left_out: str
) -> None:
    messenger = TelegramMessenger(
        transport, f"{server.url}/bot{TOKEN}", pacer, render, report=print, paid=True
    )
    server.answers.append(refusal(400, f"Bad Request: {fault}"))
    assert await messenger.send_alert(replace(ALERT, reply_to=55), on_wire) == Sent(7)
    first, second = (request.fields for request in server.requests)
    assert first.keys() - second.keys() == {left_out}


@pytest.mark.parametrize("fault", ["TOPIC_CLOSED", "TOPIC_DELETED", "MESSAGE_EDIT_TIME_EXPIRED"])
async def test_an_edit_that_comes_too_late_costs_the_group_nothing(
    server: Wire, messenger: TelegramMessenger, fault: str
) -> None:
    server.answers.append(refusal(400, f"Bad Request: {fault}"))
    assert isinstance(await messenger.send_alert(replace(POST, edits=5), on_wire), Unneeded)
