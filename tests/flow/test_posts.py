"""Groups are told the facts of each draw: once, in their turn, and wherever they move."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import Any

import pytest

from bot.domain.draws.recording import Known
from bot.domain.notices.delivery import Gone, Moved
from bot.domain.notices.letters import letter_broadcast, match_letter
from bot.domain.notices.notice import Alert, draw_broadcast
from bot.domain.notices.posts import Post, ShutOut
from bot.domain.people.profile import Alerts, Group, Subscriber
from bot.flow.announce import announce
from bot.flow.checkup import Events
from bot.flow.delivery import Delivery
from bot.stores.embedded import TinyStore
from tests.delivering import delivering
from tests.domain.build import draw
from tests.factories import subscriber
from tests.fakes import FakeClock, FakeMessenger

CEC = draw("297", "2024-05-31", 522)
LOWER = replace(CEC, cutoff=515)
GROUP, FORUM = -500, -1002
MET, MISSED, ADDER = 1, 2, 3


def group(chat_id: int = GROUP, **rest: object) -> Subscriber:
    return Subscriber(chat_id, group=Group(topic=7, added_by=ADDER), **rest)


class Scene:
    """The end of the pipe with its world."""

    def __init__(self) -> None:
        self.store = TinyStore.in_memory()
        self.messenger = FakeMessenger()
        self.clock = FakeClock()
        self.delivery = Delivery(
            self.store,
            self.messenger,
            Events().report,
            self.clock,
            in_flight=1,
            chance=lambda: 0.0,
        )

    async def tell(self, draw=CEC, revision: int = 1) -> None:
        """Announce a revision of the draw, and deliver until nothing waits."""
        now = self.clock.now()
        broadcast = draw_broadcast(draw, revision, now)
        await self.store.record([Known(draw, revision, now)], [broadcast])
        await announce(self.store, self.clock)
        async with delivering(self.delivery), asyncio.timeout(30):
            while await self._waits(broadcast.id):  # noqa: ASYNC110
                await asyncio.sleep(0)

    async def _waits(self, broadcast: str) -> bool:
        tally = await self.store.tally(broadcast)
        return tally is None or tally.waiting > 0

    def posts(self) -> list[Post]:
        return [sent for sent in self.messenger.sent if isinstance(sent, Post)]


@pytest.fixture
def scene() -> Scene:
    return Scene()


async def test_a_group_gets_facts_after_those_who_made_it_and_before_the_rest(
    scene: Scene,
) -> None:
    people = [subscriber(MISSED, score=400), group(), subscriber(MET, score=530)]
    await scene.store.put_subscribers(people)
    await scene.tell()
    assert scene.messenger.chats() == [MET, GROUP, MISSED]
    assert [type(sent) for sent in scene.messenger.sent] == [Alert, Post, Alert]
    assert scene.posts()[0].draw == CEC


@pytest.mark.parametrize(
    "quiet", [group(active=False), group(alerts=Alerts(muted=frozenset({"cec"})))]
)
async def test_a_group_that_does_not_want_it_gets_nothing(scene: Scene, quiet: Subscriber) -> None:
    await scene.store.put_subscriber(quiet)
    await scene.tell()
    assert scene.messenger.sent == []


async def test_a_correction_takes_the_place_of_the_post(scene: Scene) -> None:
    await scene.store.put_subscriber(group())
    await scene.tell()
    await scene.tell(LOWER, 2)
    assert [(post.draw.cutoff, post.edits) for post in scene.posts()] == [(522, None), (515, 1)]


async def test_a_correction_of_long_ago_is_left_alone(scene: Scene) -> None:
    await scene.store.put_subscriber(group())
    await scene.tell()
    scene.clock.go_on(hours=49)
    await scene.tell(LOWER, 2)
    assert len(scene.posts()) == 1


async def test_a_group_that_came_after_the_first_post_gets_the_corrected_one(scene: Scene) -> None:
    await scene.tell()
    await scene.store.put_subscriber(group())
    await scene.tell(LOWER, 2)
    assert [(post.draw.cutoff, post.edits) for post in scene.posts()] == [(515, None)]


async def test_a_group_that_moved_gets_the_post_once_at_its_new_place(scene: Scene) -> None:
    await scene.store.put_subscriber(group())
    scene.messenger.answer = lambda message: (
        Moved(FORUM) if message.subscriber.chat_id == GROUP else None
    )
    await scene.tell()
    assert scene.messenger.chats() == [FORUM]
    assert await scene.store.subscriber(GROUP) is None
    assert await scene.store.subscriber(FORUM) == group(FORUM)


@pytest.mark.parametrize("title", ["Draw watchers", ""])
async def test_a_group_that_cannot_be_posted_in_is_paused_and_who_added_the_bot_told(
    scene: Scene, title: str
) -> None:
    scene.messenger.titles = {GROUP: title}
    adder = subscriber(ADDER, active=False)
    await scene.store.put_subscribers([group(), adder])
    scene.messenger.answer = lambda message: (
        Gone("TOPIC_CLOSED") if message.subscriber.chat_id == GROUP else None
    )
    await scene.tell()
    assert scene.messenger.sent == [ShutOut(adder, title)]
    shut_out_on = scene.clock.now().date()
    assert await scene.store.subscriber(GROUP) == Subscriber(
        GROUP, active=False, group=Group(topic=7), unreachable_since=shut_out_on
    )


async def test_nobody_waits_for_messages_to_whoever_added_the_bot_to_many_groups(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A hundred closed groups of one person, who is told of one a second."""
    monkeypatch.setattr("bot.flow.delivery.follow_up.LAST_SECONDS", 0.0)
    closed = [group(GROUP - place) for place in range(1, 101) if GROUP - place != FORUM]
    await scene.store.put_subscribers([subscriber(ADDER, active=False), *closed, group(FORUM)])
    never = asyncio.Event()
    send = scene.messenger.send_alert

    async def hold(message: Any, on_wire: Any) -> Any:
        if isinstance(message, ShutOut):
            await never.wait()
        return await send(message, on_wire)

    scene.messenger.send_alert = hold  # type: ignore[method-assign]
    scene.messenger.answer = lambda message: (
        None if message.subscriber.chat_id == FORUM else Gone("CHAT_WRITE_FORBIDDEN")
    )
    await scene.tell()
    assert scene.messenger.chats() == [FORUM]
    assert [each.active for each in await scene.store.groups()].count(True) == 1


async def test_an_operators_letter_reaches_no_group(scene: Scene) -> None:
    broadcast = letter_broadcast("20240531T160000", scene.clock.now())
    assert match_letter(broadcast, group()) is None
    assert match_letter(broadcast, subscriber(MET)) is not None
