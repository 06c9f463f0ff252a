"""From the outbox to the chat: every outcome of a send, and nothing lost between."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from contextlib import AbstractAsyncContextManager
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.domain.draws.recording import Known
from bot.domain.health.incidents import Incident
from bot.domain.notices.delivery import (
    RESUMED,
    Failed,
    Gone,
    Limited,
    Moved,
    Refused,
    SendResult,
    Sent,
)
from bot.domain.notices.moves import MOVES, moved_since
from bot.domain.notices.notice import Alert, draw_broadcast
from bot.domain.people.profile import Group, Profile, Subscriber
from bot.errors import StoreFull
from bot.flow.announce import announce
from bot.flow.delivery import Delivery, deliver
from bot.ports import UnreadableRow
from bot.stores.embedded import TinyStore
from tests.delivering import delivering
from tests.domain.build import draw
from tests.fakes import FakeClock, FakeMessenger

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


def blocked(*chats: int) -> Callable[[Alert], SendResult | None]:
    """These chats have blocked the bot, all others are open."""
    gone = Gone("bot was blocked by the user")
    return lambda alert: gone if alert.subscriber.chat_id in chats else None


async def paused(scene: Scene, chats: Iterable[int]) -> list[int]:
    """Those of the chats that are paused."""
    people = [await scene.store.subscriber(chat_id) for chat_id in chats]
    return [person.chat_id for person in people if person is not None and not person.active]


@pytest.mark.parametrize(
    "gone",
    [
        pytest.param(range(1, 21), id="twenty at the front"),
        pytest.param(range(1, 101), id="a hundred at the front"),
        pytest.param(range(1, 201, 3), id="every third"),
    ],
)
@pytest.mark.parametrize("probes", [True, None], ids=["others are open", "nobody to try"])
async def test_chats_that_leave_stop_nobody_else(gone: range, probes: bool | None) -> None:
    scene = Scene()
    await scene.announce(200)
    scene.messenger.answer = blocked(*gone)
    scene.messenger.passes = lambda chat: False if chat in gone else probes
    async with scene.running():
        await scene.until_sent(200 - len(gone))
    assert await paused(scene, range(1, 201)) == list(gone)
    assert scene.delivery.halted is None


async def until_halted(scene: Scene, halted: bool) -> None:
    """Wait until alerts are halted, or until they are not. Raises TimeoutError."""
    async with asyncio.timeout(30):
        while (scene.delivery.halted is not None) is not halted:
            scene.delivery.wake.set()
            await asyncio.sleep(0.01)


async def outage(scene: Scene) -> None:
    """Announce to 60 people; after 10, Telegram refuses every chat. Returns once halted."""
    await scene.announce(60)
    scene.messenger.answer = blocked(*range(11, 61))
    scene.messenger.passes = lambda _: False
    await until_halted(scene, True)


async def test_where_open_chats_are_refused_too_alerts_are_halted_and_nobody_is_paused() -> None:
    scene = Scene()
    async with scene.running():
        await outage(scene)
        assert scene.delivery.halted == scene.clock.now()
    assert await paused(scene, range(1, 61)) == []
    tally = await scene.store.tally(BROADCAST)
    assert tally is not None
    assert (tally.sent, tally.given_up) == (10, {})


async def test_an_outage_pauses_no_group_either() -> None:
    """Groups are told after those who made the draw, before it shows that it is an outage."""
    scene, groups = Scene(), range(-5, 0)
    await scene.store.put_subscribers(Subscriber(chat_id, group=Group()) for chat_id in groups)
    missed = (Subscriber(chat_id, profiles=(Profile(score=400),)) for chat_id in range(101, 161))
    await scene.store.put_subscribers(missed)
    await scene.announce(10)
    gone = Gone("bot was kicked from the chat")
    scene.messenger.answer = lambda _: gone
    scene.messenger.passes = lambda _: False
    async with scene.running():
        await until_halted(scene, True)
        scene.messenger.answer = lambda _: None
        await ended(scene, 75)
    assert await paused(scene, [*groups, *range(1, 11), *range(101, 161)]) == []


async def test_many_closed_groups_are_no_outage() -> None:
    scene, groups = Scene(), range(-100, 0)
    await scene.store.put_subscribers(Subscriber(chat_id, group=Group()) for chat_id in groups)
    await scene.announce(10)
    gone = Gone("have no rights to send a message")
    scene.messenger.answer = lambda alert: gone if alert.subscriber.chat_id < 0 else None
    scene.messenger.passes = lambda _: False
    async with scene.running(), asyncio.timeout(30):
        while len(await paused(scene, groups)) < 100:  # noqa: ASYNC110
            await asyncio.sleep(0.01)
    assert scene.delivery.halted is None


async def ended(scene: Scene, alerts: int = 60) -> None:
    """Wait until the halt is over and every alert is sent."""
    scene.clock.go_on(minutes=1)
    scene.delivery.wake.set()
    await scene.until_sent(alerts)
    assert scene.delivery.halted is None


async def test_a_halt_ends_with_the_next_probe_that_gets_through() -> None:
    scene = Scene()
    async with scene.running():
        await outage(scene)
        scene.messenger.answer = blocked()
        scene.messenger.passes = lambda _: True
        await ended(scene)


async def test_a_halt_ends_with_the_next_alert_that_gets_through() -> None:
    scene = Scene()
    async with scene.running():
        await outage(scene)
        scene.messenger.answer = blocked()
        await ended(scene)


async def test_the_operator_may_have_alerts_tried_again_at_full_speed() -> None:
    scene = Scene()
    async with scene.running():
        await outage(scene)
        before = scene.messenger.attempts
        scene.clock.go_on(minutes=1)
        await scene.store.remember(RESUMED, scene.clock.now().isoformat())
        scene.delivery.wake.set()
        await scene.messenger.until(lambda: scene.messenger.attempts >= before + 20, 10.0)


async def test_sends_that_telegram_holds_make_room_for_others(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(deliver, "SLOW_AFTER_SECONDS", 0.01)
    monkeypatch.setattr(deliver, "MOST_SLOW", 5)
    scene = Scene(in_flight=2)
    await scene.announce(50)
    scene.messenger.gate.clear()
    async with scene.running():
        await scene.messenger.until(lambda: scene.messenger.at_once == 7)
        await asyncio.sleep(0.1)
        assert scene.messenger.at_once == 7, "what a crash leaves in doubt is bounded"
        assert scene.delivery.under_way == 7
        scene.messenger.gate.set()
        await scene.until_sent(50)


async def test_a_group_that_moved_forgets_the_numbers_of_its_messages(scene: Scene) -> None:
    await scene.announce(1)
    before = scene.clock.now() - timedelta(hours=1)
    scene.answer_once(Moved(-100))
    async with scene.running():
        await scene.until_sent(1)
    moves = await scene.store.recall(MOVES)
    assert moved_since(moves, -100, before)
    assert not moved_since(moves, -100, scene.clock.now() + timedelta(seconds=1))
    assert not moved_since(moves, -101, before)


async def test_a_topic_that_is_no_more_is_forgotten(scene: Scene) -> None:
    await scene.store.put_subscriber(Subscriber(-100, group=Group(topic=7)))
    now = scene.clock.now()
    await scene.store.record([Known(CEC, 1, now)], [draw_broadcast(CEC, 1, now)])
    await announce(scene.store, scene.clock)
    scene.messenger.answer = lambda _: Sent(1, topic_lost=True)
    async with scene.running():
        await scene.messenger.until(lambda: scene.messenger.attempts == 1)
    group = await scene.store.subscriber(-100)
    assert group is not None
    assert group.group == Group(topic=None)


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
    monkeypatch.setattr("bot.flow.loop.RETRY_SECONDS", 0.0)
    async with scene.running():
        await scene.until_sent(1)
    tally = await scene.store.tally(BROADCAST)
    assert tally is not None
    assert tally.sent == 1
    assert scene.messenger.attempts == 1
