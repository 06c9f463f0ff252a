"""Long polling over real HTTP: no update and no refusal stops other people."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, Final

import pytest

from bot.bot_api import lifecycle, polling
from bot.bot_api.application import Telegram
from bot.domain.health.incidents import Incident
from bot.errors import AlreadyRunning
from bot.sandbox.api import BotApi
from bot.sandbox.state.updates import OTHER_POLLER
from tests.bot_api.echo import ADA, echo_bot, no_errand
from tests.bot_api.updates import FORWARD_WITHOUT_NAME, NO_INSTANCE, SECRET_WORD, UNREADABLE
from tests.fakes import FakeClock
from tests.people import PATIENCE


class Scene:
    """A bot that repeats each message, and the sandbox's Telegram."""

    def __init__(self, api: BotApi) -> None:
        self.api = api
        self.events: list[Incident] = []
        self.telegram = self.built()

    def built(self) -> Telegram:
        return echo_bot(self.api, FakeClock(), self.events.append)

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        stop = asyncio.Event()
        task = asyncio.create_task(self.telegram.polling.run(stop, no_errand))
        try:
            yield
        finally:
            stop.set()
            await asyncio.wait_for(task, PATIENCE)

    async def heard(self, text: str) -> None:
        """Wait until this was answered. Raises TimeoutError."""
        async with asyncio.timeout(PATIENCE):
            while f"heard {text}" not in self.answers():
                await self.api.wait_for_events(self.api.last_event(), 1.0)

    def answers(self) -> list[str]:
        return [row["text"] for row in self.api.messages(ADA) if row["from_bot"]]


@pytest.fixture
def scene(api: BotApi, monkeypatch: pytest.MonkeyPatch) -> Scene:
    """Pauses are short: the test is about their end."""
    monkeypatch.setattr(polling, "FIRST_PAUSE", 0.01)
    monkeypatch.setattr(polling, "LONGEST_PAUSE", 0.1)
    monkeypatch.setattr(polling, "CONFLICT_PAUSE", 0.05)
    monkeypatch.setattr(lifecycle, "RETRY_SECONDS", 0.05)
    return Scene(api)


@pytest.mark.parametrize("name", UNREADABLE)
async def test_an_update_that_cannot_be_built_is_skipped(
    scene: Scene, name: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    async with scene.running():
        number = scene.api.raw_update(UNREADABLE[name])
        scene.api.say(ADA, "next")
        await scene.heard("next")
        assert scene.api.calls()["getUpdates"] <= 4
    skipped = [line for line in caplog.messages if "skipped" in line]
    assert skipped == [f"update skipped: id={number} kind={name.split()[0]}"]
    assert SECRET_WORD not in caplog.text
    assert scene.api.pending_updates() == 0


async def test_the_operator_hears_of_skipped_updates_by_kind(scene: Scene) -> None:
    async with scene.running():
        for row in (FORWARD_WITHOUT_NAME, FORWARD_WITHOUT_NAME, NO_INSTANCE):
            scene.api.raw_update(row)
        scene.api.say(ADA, "next")
        await scene.heard("next")
    told = [(incident.kind, incident.subject) for incident in scene.events]
    assert told == [
        ("update_unreadable", "message"),
        ("update_unreadable", "message"),
        ("update_unreadable", "callback_query"),
    ]


async def test_each_update_is_answered_once_whatever_their_order(scene: Scene) -> None:
    for text in ("one", "two", "three"):
        scene.api.say(ADA, text)
    one, two, three = scene.api.stage.updates.peek(3)
    scene.api.fail("answer", "getUpdates", body={"ok": True, "result": [one, one, three, two]})
    scene.api.say(ADA, "last")
    async with scene.running():
        await scene.heard("last")
    assert sorted(scene.answers()) == ["heard last", "heard one", "heard three", "heard two"]


REFUSALS = {
    "401": {"code": 401, "description": "Unauthorized"},
    "404": {"code": 404, "description": "Not Found"},
    "409": {"code": 409, "description": "Conflict: can't use getUpdates while webhook is active"},
    "429 for an hour": {
        "code": 429,
        "description": "Too Many Requests: retry after 3600",
        "parameters": {"retry_after": 3600},
    },
    "502": {"code": 502, "description": "Bad Gateway"},
}


@pytest.mark.parametrize("refusal", REFUSALS)
async def test_a_refusal_in_mid_run_is_an_outage_that_ends(scene: Scene, refusal: str) -> None:
    async with scene.running():
        scene.api.say(ADA, "before")
        await scene.heard("before")
        scene.api.fail("refuse", "getUpdates", times=3, **REFUSALS[refusal])
        for text in ("during", "after"):  # the poll that stands is answered before the refusals
            scene.api.say(ADA, text)
            await scene.heard(text)
    assert scene.api.calls()["getUpdates"] >= 6
    assert scene.telegram.receiving.pulse.failing_since is None
    assert scene.telegram.receiving.is_heard(FakeClock().now())


async def test_while_it_is_refused_health_says_so(scene: Scene) -> None:
    async with scene.running():
        await scene.api.wait_for_calls("getUpdates", 2, PATIENCE)
        scene.api.fail("refuse", "getUpdates", times=None, code=401, description="Unauthorized")
        scene.api.say(ADA, "during")
        await scene.api.wait_for_calls("getUpdates", 6, PATIENCE)
        assert scene.telegram.receiving.pulse.fault == "Unauthorized"
        scene.api.recover()
        await scene.heard("during")


ODD = [{"ok": True, "result": True}, {"ok": True, "result": {}}, {}, [], 5, {"ok": False}]


@pytest.mark.parametrize("body", ODD)
async def test_an_odd_answer_to_a_poll_is_a_failed_poll(scene: Scene, body: Any) -> None:
    async with scene.running():
        scene.api.fail("answer", "getUpdates", times=2, body=body)
        scene.api.say(ADA, "next")
        await scene.heard("next")


async def test_updates_without_a_number_do_not_make_it_spin(scene: Scene) -> None:
    body = {"ok": True, "result": [{}, 5, {"update_id": 2**63}, {"update_id": "1"}]}
    scene.api.fail("answer", "getUpdates", times=3, body=body)
    scene.api.say(ADA, "next")
    async with scene.running():
        await scene.heard("next")


async def test_pending_updates_are_kept_and_what_was_answered_does_not_come_again(
    scene: Scene,
) -> None:
    scene.api.say(ADA, "first")
    async with scene.running():
        await scene.heard("first")
    assert scene.api.pending_updates() == 0
    scene.api.say(ADA, "second")
    scene.telegram = scene.built()
    async with scene.running():
        await scene.heard("second")
    assert scene.answers() == ["heard first", "heard second"]


async def test_only_the_kinds_that_are_used_are_asked_for(scene: Scene) -> None:
    async with scene.running():
        await scene.api.wait_for_calls("getUpdates", 1, PATIENCE)
    assert scene.api.stage.updates.allowed == (
        "message",
        "channel_post",
        "callback_query",
        "inline_query",
        "my_chat_member",
    )


async def test_who_has_polled_for_long_stays_and_the_newcomer_goes(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = Scene(scene.api)
    async with scene.running():
        await scene.api.wait_for_calls("getUpdates", 2, PATIENCE)
        monkeypatch.setattr(scene.telegram.polling, "_first_poll", -100.0)
        with pytest.raises(AlreadyRunning):
            async with asyncio.timeout(PATIENCE):
                await other.telegram.polling.run(asyncio.Event(), no_errand)
        scene.api.say(ADA, "still here")
        await scene.heard("still here")


@pytest.mark.parametrize("apart", [0.0, 0.05])
async def test_of_two_that_start_together_one_goes_on(scene: Scene, apart: float) -> None:
    scenes, stop = [scene, Scene(scene.api)], asyncio.Event()
    tasks = []
    for one in scenes:
        tasks.append(asyncio.create_task(one.telegram.polling.run(stop, no_errand)))
        await asyncio.sleep(apart)
    ended, going = await asyncio.wait(tasks, timeout=PATIENCE, return_when=asyncio.FIRST_COMPLETED)
    assert [type(task.exception()) for task in ended] == [AlreadyRunning]
    assert len(going) == 1
    scene.api.say(ADA, "hello")
    await scene.heard("hello")
    stop.set()
    await asyncio.gather(*going)


async def test_who_always_comes_second_gives_way(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a busy machine no 409 comes within moments of the first poll."""
    monkeypatch.setattr(polling, "NEWCOMER_SECONDS", 0.0)
    scene.api.fail(
        "refuse", "getUpdates", times=9, code=409, description=f"Conflict: {OTHER_POLLER}"
    )
    with pytest.raises(AlreadyRunning):
        await scene.telegram.polling.run(asyncio.Event(), no_errand)
    assert scene.api.calls()["getUpdates"] == polling.MOST_CONFLICTS


@pytest.mark.parametrize("lacking", ["username", "is_bot", "first_name"])
async def test_a_getme_that_says_less_is_one_line(
    scene: Scene, lacking: str, caplog: pytest.LogCaptureFixture
) -> None:
    me = {"id": 5, "is_bot": True, "first_name": "Bot", "username": "bot"}
    del me[lacking]
    scene.api.fail("answer", "getMe", times=None, body={"ok": True, "result": me})
    async with scene.running():
        scene.api.say(ADA, "hello")
        await scene.heard("hello")
    assert len([line for line in caplog.messages if "getMe" in line]) == (lacking != "is_bot")


async def test_a_getme_of_another_form_is_asked_again(scene: Scene) -> None:
    scene.api.fail("answer", "getMe", times=2, body={"ok": True, "result": [5]})
    async with scene.running():
        scene.api.say(ADA, "hello")
        await scene.heard("hello")


def numbered(number: int, text: str) -> dict[str, Any]:
    """An update with this number."""
    chat = {"id": ADA, "type": "private", "first_name": "Ada"}
    sender = {"id": ADA, "is_bot": False, "first_name": "Ada"}
    row = {"message_id": 1, "date": 1717171717, "chat": chat, "from": sender, "text": text}
    return {"update_id": number, "message": row}


async def test_updates_that_are_numbered_anew_are_answered(scene: Scene) -> None:
    """After a week without updates Telegram begins anywhere; its queue then lies behind us."""
    async with scene.running():
        for number, text in ((5, "a"), (2**31 - 100, "b"), (700, "c"), (701, "d"), (90, "e")):
            scene.api.raw_update(numbered(number, text))
            await scene.heard(text)
    assert sorted(scene.answers()) == [f"heard {letter}" for letter in "abcde"]
    assert scene.api.pending_updates() == 0


HASTY: Final[dict[str, tuple[str, dict[str, Any]]]] = {
    "an empty answer at once": ("answer", {"body": {"ok": True, "result": []}}),
    "a 429 that wants no pause": ("too_many", {"retry_after": 0}),
}


@pytest.mark.parametrize(("fault", "details"), HASTY.values(), ids=HASTY)
async def test_a_server_that_answers_in_haste_is_not_asked_in_haste(
    scene: Scene, monkeypatch: pytest.MonkeyPatch, fault: str, details: dict[str, Any]
) -> None:
    monkeypatch.setattr(polling, "FIRST_PAUSE", 0.5)
    monkeypatch.setattr(polling, "LONGEST_PAUSE", 60.0)
    async with scene.running():
        await scene.api.wait_for_calls("getUpdates", 2, PATIENCE)
        scene.api.fail(fault, "getUpdates", times=None, **details)
        scene.api.say(ADA, "during")
        before = await scene.api.wait_for_calls("getUpdates", 3, PATIENCE)
        await asyncio.sleep(1.0)
        assert scene.api.calls()["getUpdates"] - before <= 3
        scene.api.recover()
        scene.api.say(ADA, "after")
        await scene.heard("after")


async def test_a_webhook_that_somebody_sets_in_mid_run_is_taken_away(scene: Scene) -> None:
    async with scene.running():
        scene.api.say(ADA, "before")
        await scene.heard("before")
        await scene.telegram.application.bot.set_webhook("https://other.example/hook")
        scene.api.say(ADA, "after")
        await scene.heard("after")
    assert scene.api.calls()["deleteWebhook"] == 2


NULLS = ("caption", "sender_chat", "via_bot", "message_thread_id", "entities", "forward_origin")


@pytest.mark.parametrize("place", [*NULLS, "username", "language_code", "title"])
async def test_a_field_that_is_null_is_one_that_is_missing(scene: Scene, place: str) -> None:
    update = numbered(9, "hello")
    row = update["message"]
    row["from" if place in ("username", "language_code") else "chat"] |= {place: None}
    row |= {name: None for name in NULLS if name == place}
    async with scene.running():
        scene.api.raw_update({**update, "channel_post": None, "edited_message": None})
        await scene.heard("hello")
    assert not scene.telegram.receiving.skipped


async def test_our_new_name_is_learnt_in_mid_run(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    """@BotFather renames the bot: commands in groups and links bear the new name."""
    monkeypatch.setattr(lifecycle, "NAME_SECONDS", 0.01)
    async with scene.running():
        await scene.api.wait_for_calls("getUpdates", 2, PATIENCE)
        me = {"id": 5, "is_bot": True, "first_name": "Bot", "username": "renamed_bot"}
        scene.api.fail("refuse", "getMe", times=2, code=502, description="Bad Gateway")
        scene.api.fail("answer", "getMe", times=None, body={"ok": True, "result": me})
        async with asyncio.timeout(PATIENCE):
            while scene.telegram.page != "https://t.me/renamed_bot":
                await scene.api.wait_for_calls("getMe", scene.api.calls()["getMe"] + 1, PATIENCE)


@pytest.mark.parametrize("place", ["reply_to_message", "external_reply", "quote"])
async def test_whoever_answers_a_message_that_cannot_be_built_is_heard(
    scene: Scene, place: str
) -> None:
    update = numbered(9, "hello")
    update["message"][place] = FORWARD_WITHOUT_NAME["message"]
    async with scene.running():
        scene.api.raw_update(update)
        await scene.heard("hello")
    assert not scene.telegram.receiving.skipped
