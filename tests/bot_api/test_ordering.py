"""One person's updates in order, different people's side by side, and everything bounded."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest
from telegram import Chat, ChatMemberLeft, ChatMemberUpdated, Message, Update, User

from bot.bot_api.inbox import OwnInbox
from bot.bot_api.ordering import MOST_OF_A_CHAT, MOST_OF_ONE, UpdateQueue
from bot.domain.health.measures import Histogram
from bot.domain.health.receiving import Receiving
from bot.domain.people.rate_limit import BURST
from bot.errors import StoreDown
from tests.factories import NOON
from tests.fakes import FakeClock

GROUP = -500


def update(person: int, number: int = 1, chat: int | None = None) -> Update:
    """A message of this person, in private or in a group."""
    kind = Chat.PRIVATE if chat is None else Chat.GROUP
    sender = User(person, "Ada", is_bot=False)
    return Update(number, message=Message(1, NOON, Chat(chat or person, kind), from_user=sender))


def left(chat: int) -> Update:
    """The bot was shut out of a chat."""
    user = User(1, "Ada", is_bot=False)
    member = ChatMemberLeft(user)
    change = ChatMemberUpdated(Chat(chat, Chat.PRIVATE), user, NOON, member, member)
    return Update(1, my_chat_member=change)


class Scene:
    """A queue whose handler waits for ``gates`` where there is one for the person."""

    def __init__(self, inbox: OwnInbox | None = None, **limits: int) -> None:
        self.done: list[tuple[int, int]] = []
        self.gates: dict[int, asyncio.Event] = {}
        self.receiving = Receiving()
        self.fail: Callable[[int], bool] = lambda _: False
        self.queue = UpdateQueue(
            self.handle, inbox or OwnInbox(), self.receiving, FakeClock(), Histogram(), **limits
        )

    async def handle(self, update: Update) -> None:
        user = update.effective_user
        assert user is not None
        if user.id in self.gates:
            await self.gates[user.id].wait()
        if self.fail(update.update_id):
            raise RuntimeError("no")
        self.done.append((user.id, update.update_id))

    async def drained(self) -> list[tuple[int, int]]:
        async with asyncio.timeout(30):
            await self.queue.drain()
        return self.done


async def test_one_person_waits_for_themselves_and_holds_up_nobody_else() -> None:
    scene = Scene()
    scene.gates[1] = asyncio.Event()
    for number in (1, 2):
        await scene.queue.offer(update(1, number, GROUP))
    await scene.queue.offer(update(2, 3, GROUP))
    for _ in range(10):
        await asyncio.sleep(0)
    assert scene.done == [(2, 3)], "in a group too the order is by person"
    scene.gates[1].set()
    assert await scene.drained() == [(2, 3), (1, 1), (1, 2)]


async def test_a_failure_lets_the_next_update_through(caplog: pytest.LogCaptureFixture) -> None:
    scene = Scene()
    scene.fail = lambda number: number == 1
    for number in (1, 2):
        await scene.queue.offer(update(1, number))
    assert await scene.drained() == [(1, 2)]
    assert "could not be handled" in caplog.text


async def test_nothing_is_kept_of_people_who_are_done_with() -> None:
    scene = Scene()
    for number in range(9):
        await scene.queue.offer(update(number % 3 + 1, number))
    assert scene.receiving.waiting == 9
    assert scene.receiving.oldest() == FakeClock().now()
    await scene.drained()
    assert (scene.queue._queues, scene.queue._running) == ({}, {})
    assert (scene.receiving.waiting, scene.receiving.oldest()) == (0, None)


async def test_a_flood_of_one_person_is_dropped_and_the_others_are_answered() -> None:
    """Two hundred come in one instant, and the burst is all that the bot takes."""
    scene = Scene()
    scene.gates[1] = asyncio.Event()
    for number in range(200):
        await scene.queue.offer(update(1, number, GROUP))
    await scene.queue.offer(update(2, 201, GROUP))
    scene.gates[1].set()
    done = await scene.drained()
    assert [person for person, _ in done].count(1) == BURST < MOST_OF_ONE
    assert (2, 201) in done
    assert scene.receiving.dropped == 200 - BURST


async def test_under_overload_the_oldest_and_the_newest_go_in_turn_and_the_rest_is_bounded() -> (
    None
):
    scene = Scene(at_once=1, most_waiting=10)
    scene.gates[1] = asyncio.Event()
    await scene.queue.offer(update(1, 1))
    for person in range(2, 22):
        await scene.queue.offer(update(person, person))
    scene.gates[1].set()
    done = [person for person, _ in await scene.drained()]
    assert done[:5] == [1, 21, 12, 20, 13]
    assert scene.receiving.dropped == 10


async def test_how_the_bot_stands_in_a_chat_is_never_dropped() -> None:
    scene = Scene(at_once=1, most_waiting=3)
    scene.gates[9] = asyncio.Event()
    await scene.queue.offer(update(9, 1))
    await scene.queue.offer(left(1))
    for person in range(2, 8):
        await scene.queue.offer(update(person, person))
    scene.gates[9].set()
    assert (1, 1) in await scene.drained()


async def test_a_stop_that_cannot_wait_begins_nothing_more() -> None:
    scene = Scene(at_once=2)
    for person in range(1, 6):
        scene.gates[person] = asyncio.Event()
        await scene.queue.offer(update(person, person))
    ending = asyncio.create_task(scene.queue.drain())
    await asyncio.sleep(0)
    ending.cancel()
    await asyncio.gather(ending, return_exceptions=True)
    for gate in scene.gates.values():
        gate.set()
    await asyncio.sleep(0)
    assert scene.done == []
    assert (scene.receiving.waiting, scene.queue.oldest()) == (0, None)


class AwayInbox(OwnInbox):
    """An inbox whose database is away."""

    async def turn(self, update_id: int, chat_id: int) -> None:
        raise StoreDown("no turn")

    async def done(self, update_id: int) -> None:
        raise StoreDown("no end")


async def test_while_the_database_is_away_people_are_still_answered(
    caplog: pytest.LogCaptureFixture,
) -> None:
    scene = Scene(inbox=AwayInbox())
    await scene.queue.offer(update(1, 10))
    assert await scene.drained() == [(1, 10)]
    assert caplog.messages == [
        "the order among processes is not known: no turn",
        "the end of an update is not recorded: no end",
    ]


async def test_the_inbox_of_one_process_forgets_the_oldest(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.bot_api.inbox.MOST", 2)
    inbox = OwnInbox()
    accepted = [await inbox.accept(number, 1) for number in (1, 2, 2, 3, 3, 2, 1)]
    assert accepted == [True, True, False, True, False, False, True]


async def test_who_writes_as_a_channel_holds_up_neither_the_group_nor_its_administrators() -> None:
    """Telegram shows both as a bot, in whose name whole chats write."""
    bot = User(136817688, "Channel", is_bot=True)
    group, channel = Chat(GROUP, Chat.SUPERGROUP), Chat(-1001, Chat.CHANNEL)
    seen: list[int] = []

    async def handle(update: Update) -> None:
        seen.append(update.update_id)

    queue = UpdateQueue(handle, OwnInbox(), Receiving(), FakeClock(), Histogram())
    for number in range(2 * BURST):
        message = Message(1, NOON, group, from_user=bot, sender_chat=channel)
        await queue.offer(Update(number, message=message))
    anonymous = Message(1, NOON, group, from_user=bot, sender_chat=group)
    await queue.offer(Update(1000, message=anonymous))
    await queue.drain()
    assert len(seen) == BURST + 1
    assert 1000 in seen


async def test_a_chat_that_is_held_occupies_a_part_of_the_places_only() -> None:
    scene = Scene(at_once=MOST_OF_A_CHAT + 1)
    held = asyncio.Event()
    members = range(1, 2 * MOST_OF_A_CHAT + 1)
    for member in members:
        scene.gates[member] = held
        await scene.queue.offer(update(member, member, GROUP))
    for person in (1001, 1002, 1003):
        await scene.queue.offer(update(person, person))
    for _ in range(20):
        await asyncio.sleep(0)
    assert sorted(scene.done) == [(1001, 1001), (1002, 1002), (1003, 1003)]
    held.set()
    done = await scene.drained()
    assert sorted(done) == sorted([(each, each) for each in (*members, 1001, 1002, 1003)])
    assert (scene.queue._held, scene.queue._in_chat) == ({}, {})


async def test_what_waits_for_a_held_chat_is_bounded_too() -> None:
    scene = Scene(at_once=100, most_waiting=10)
    held = asyncio.Event()
    members = range(1, MOST_OF_A_CHAT + 31)
    for member in members:
        scene.gates[member] = held
        await scene.queue.offer(update(member, member, GROUP))
    assert scene.receiving.dropped == 20
    held.set()
    assert len(await scene.drained()) == MOST_OF_A_CHAT + 10
