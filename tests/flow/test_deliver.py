"""From the outbox to the chat: every outcome of a send, and nothing lost between."""

from __future__ import annotations

import asyncio
from contextlib import AbstractAsyncContextManager
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.domain.draws.recording import Known
from bot.domain.health.incidents import Incident
from bot.domain.notices.delivery import RESUMED, Failed, Gone, Limited, Moved, Refused, SendResult
from bot.domain.notices.notice import Alert, draw_broadcast
from bot.domain.people.profile import Profile, Subscriber
from bot.errors import StoreFull
from bot.flow.announce import announce
from bot.flow.deliver import Delivery
from bot.ports import UnreadableRow
from bot.stores.embedded import TinyStore
from tests.delivering import delivering
from tests.domain.build import draw
from tests.fakes import NOON, FakeClock, FakeMessenger

CEC = draw("297", "2024-05-31", 522)
BROADCAST = "draw:297:1"


class Scene:
    """A delivery with its world, and an announced draw."""

    def __init__(self, in_flight: int = 8) -> None:
        self.store = TinyStore.in_memory()
        self.messenger = FakeMessenger()
        self.events: list[Incident] = []
        self.clock = FakeClock()
        self.delivery = Delivery(
            self.store,
            self.messenger,
            self.events.append,
            self.clock,
            in_flight=in_flight,
            chance=lambda: 0.0,
        )

    async def announce(self, people: int) -> None:
        await self.store.put_subscribers(
            Subscriber(chat_id, profiles=(Profile(score=530, programs={"cec": True}),))
            for chat_id in range(1, people + 1)
        )
        now = self.clock.now()
        await self.store.record([Known(CEC, 1, now)], [draw_broadcast(CEC, 1, now)])
        await announce(self.store, self.clock)

    def running(self) -> AbstractAsyncContextManager[None]:
        return delivering(self.delivery)

    def answer_once(self, result: SendResult) -> None:
        """The first send comes to this, all others arrive."""
        answers = [result]
        self.messenger.answer = lambda _: answers.pop() if answers else None

    async def until_sent(self, count: int) -> None:
        await self.messenger.until(lambda: len(self.messenger.sent) == count)


@pytest.fixture
def scene() -> Scene:
    return Scene()


async def test_everybody_gets_it_once(scene: Scene) -> None:
    await scene.announce(50)
    async with scene.running():
        await scene.until_sent(50)
    assert scene.messenger.chats() == list(range(1, 51))
    tally = await scene.store.tally(BROADCAST)
    assert tally is not None
    assert (tally.sent, tally.waiting) == (50, 0)


async def test_no_more_than_so_many_are_in_flight(scene: Scene) -> None:
    await scene.announce(50)
    scene.messenger.gate.clear()
    async with scene.running():
        await scene.messenger.until(lambda: scene.messenger.at_once == 8)
        scene.messenger.gate.set()
        await scene.until_sent(50)
    assert scene.messenger.most_at_once == 8


async def test_a_stop_lets_sends_in_flight_finish_and_claims_no_more() -> None:
    scene = Scene(in_flight=2)
    await scene.announce(10)
    scene.messenger.gate.clear()
    async with scene.running():
        await scene.messenger.until(lambda: scene.messenger.at_once == 2)
        asyncio.get_running_loop().call_later(0.01, scene.messenger.gate.set)
    assert scene.messenger.chats() == [1, 2]
    tally = await scene.store.tally(BROADCAST)
    assert tally is not None
    assert (tally.sent, tally.waiting) == (2, 8)


@pytest.mark.parametrize(
    ("result", "wait"),
    [
        pytest.param(Limited(timedelta(seconds=5)), 5, id="429"),
        pytest.param(Failed("502"), 2, id="Telegram failed"),
    ],
)
async def test_what_fails_for_now_is_sent_again_later(
    scene: Scene, result: SendResult, wait: int
) -> None:
    await scene.announce(1)
    scene.answer_once(result)
    async with scene.running():
        await scene.messenger.until(lambda: scene.messenger.attempts == 1)
        scene.clock.go_on(seconds=wait)
        scene.delivery.wake.set()
        await scene.until_sent(1)
    assert scene.messenger.attempts == 2


async def test_a_chat_that_is_gone_is_paused_and_not_erased(scene: Scene) -> None:
    await scene.announce(1)
    scene.answer_once(Gone("bot was blocked by the user"))
    async with scene.running():
        await scene.messenger.until(lambda: scene.messenger.attempts == 1)
    subscriber = await scene.store.subscriber(1)
    assert subscriber is not None
    assert not subscriber.active
    assert subscriber.profile.score == 530


async def test_a_group_that_moved_gets_it_at_its_new_place(scene: Scene) -> None:
    await scene.announce(1)
    scene.answer_once(Moved(-100))
    async with scene.running():
        await scene.until_sent(1)
    assert scene.messenger.chats() == [-100]
    assert await scene.store.subscriber(1) is None


async def test_a_refused_text_is_the_operator_s_business(scene: Scene) -> None:
    await scene.announce(1)
    scene.answer_once(Refused("can't parse entities"))
    async with scene.running():
        await scene.messenger.until(lambda: scene.messenger.attempts == 1)
    assert [str(incident.kind) for incident in scene.events] == ["alert_refused"]


async def test_so_many_gone_is_an_outage_and_halts_the_broadcast() -> None:
    scene = Scene(in_flight=1)
    await scene.announce(200)
    scene.messenger.answer = lambda _: Gone("bot was blocked by the user")
    async with scene.running():
        await scene.messenger.until(lambda: scene.messenger.attempts == 20)
    assert [str(incident.kind) for incident in scene.events] == ["delivery_halted"]
    tally = await scene.store.tally(BROADCAST)
    assert tally is not None
    assert tally.waiting == 180


async def test_after_a_halt_the_operator_lets_it_go_on() -> None:
    scene = Scene(in_flight=1)
    await scene.announce(30)
    scene.messenger.answer = lambda _: Gone("bot was blocked by the user")
    async with scene.running():
        await scene.messenger.until(lambda: bool(scene.events))
        scene.messenger.answer = lambda _: None
        await scene.store.remember(RESUMED, (NOON + timedelta(seconds=1)).isoformat())
        scene.delivery.wake.set()
        await scene.until_sent(10)


async def test_somebody_erased_meanwhile_gets_nothing(scene: Scene) -> None:
    await scene.announce(2)
    await scene.store.erase_subscriber(1)
    async with scene.running():
        await scene.until_sent(1)
    assert scene.messenger.chats() == [2]


async def test_a_row_that_cannot_be_read_any_more_holds_up_nobody(scene: Scene) -> None:
    await scene.announce(3)
    await scene.store.keep_row(UnreadableRow("subscribers", 1, "", {"chat_id": 1, "wage": 3}))
    async with scene.running():
        await scene.until_sent(2)
    assert scene.messenger.chats() == [2, 3]
    tally = await scene.store.tally(BROADCAST)
    assert tally is not None
    assert (tally.sent, tally.waiting, tally.given_up) == (2, 0, {"dropped": 1})


async def test_the_words_are_of_the_moment_of_sending(scene: Scene) -> None:
    await scene.announce(1)
    await scene.store.change_subscriber(1, lambda person: replace(person, language="fr"))
    async with scene.running():
        await scene.until_sent(1)
    assert scene.messenger.sent[0].subscriber.language == "fr"


async def test_a_fault_of_ours_in_one_message_does_not_stop_the_others(scene: Scene) -> None:
    await scene.announce(3)

    def broken(alert: Alert) -> SendResult | None:
        if alert.subscriber.chat_id == 2:
            raise KeyError("no such message")
        return None

    scene.messenger.answer = broken
    async with scene.running():
        await scene.until_sent(2)
    assert scene.messenger.chats() == [1, 3]
    assert [str(incident.kind) for incident in scene.events] == ["alert_refused"]


async def test_a_send_is_settled_as_soon_as_the_disk_has_room(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    await scene.announce(1)
    refusals = [StoreFull("no room")]
    settle = scene.store.settle

    async def full_once(*arguments: object) -> None:
        if refusals:
            raise refusals.pop()
        await settle(*arguments)

    monkeypatch.setattr(scene.store, "settle", full_once)
    monkeypatch.setattr("bot.flow.loop.INSIST_SECONDS", 0.0)
    async with scene.running():
        await scene.until_sent(1)
    tally = await scene.store.tally(BROADCAST)
    assert tally is not None
    assert tally.sent == 1
    assert scene.messenger.attempts == 1
