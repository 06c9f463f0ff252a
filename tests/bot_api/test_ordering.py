"""Updates of one chat keep their order; a slow one holds up nobody else."""

from __future__ import annotations

import asyncio

from telegram import Chat, Message, Update, User

from bot.bot_api.ordering import InOrder
from bot.domain.people.rate_limit import BURST
from tests.chat.leaping import run
from tests.factories import NOON


def update(chat_id: int) -> Update:
    """A message in this chat."""
    return Update(1, message=Message(1, NOON, Chat(chat_id, Chat.PRIVATE)))


def in_group(person: int) -> Update:
    """A message of this person in a group."""
    sender = User(person, "Ada", is_bot=False)
    return Update(1, message=Message(1, NOON, Chat(-500, Chat.GROUP), from_user=sender))


async def test_one_chat_waits_for_itself_and_for_nobody_else() -> None:
    order, slow, done = InOrder(), asyncio.Event(), []

    async def work(name: str, gate: asyncio.Event | None = None) -> None:
        if gate is not None:
            await gate.wait()
        done.append(name)

    first = asyncio.create_task(order.process_update(update(1), work("slow", slow)))
    await asyncio.sleep(0)
    second = asyncio.create_task(order.process_update(update(1), work("after slow")))
    await asyncio.wait_for(order.process_update(update(2), work("another chat")), 30)
    assert done == ["another chat"]
    slow.set()
    await asyncio.gather(first, second)
    assert done == ["another chat", "slow", "after slow"]


async def test_a_failure_lets_the_next_update_through() -> None:
    order, done = InOrder(), []

    async def fail() -> None:
        raise RuntimeError("no")

    async def work() -> None:
        done.append("next")

    failed, _ = await asyncio.gather(
        order.process_update(update(1), fail()),
        order.process_update(update(1), work()),
        return_exceptions=True,
    )
    assert isinstance(failed, RuntimeError)
    assert done == ["next"]


async def test_nothing_is_kept_of_chats_that_are_done_with() -> None:
    order = InOrder()

    async def work() -> None:
        return None

    async with order:
        await asyncio.gather(*(order.process_update(update(n % 3), work()) for n in range(9)))
        await order.process_update(object(), work())
    assert order._lines == {}


async def test_a_flood_of_one_chat_is_dropped_beyond_what_can_be_answered() -> None:
    order, gate, done = InOrder(most_waiting=3), asyncio.Event(), []

    async def work(number: int) -> None:
        await gate.wait()
        done.append(number)

    tasks = [asyncio.create_task(order.process_update(update(1), work(n))) for n in range(5)]
    other = asyncio.create_task(order.process_update(update(2), work(9)))
    await asyncio.sleep(0)
    gate.set()
    await asyncio.gather(*tasks, other)
    assert sorted(done) == [0, 1, 2, 9]
    await order.process_update(update(1), work(5))
    assert done[-1] == 5


def test_a_flood_of_one_person_in_a_group_leaves_the_others_their_answers() -> None:
    """Two hundred in one instant: the loop's time stands still where nobody waits."""
    done = []

    async def work(person: int) -> None:
        done.append(person)

    async def scene() -> None:
        order = InOrder()
        for _ in range(200):
            await order.process_update(in_group(1), work(1))
        await order.process_update(in_group(2), work(2))

    run(scene())
    assert done == [1] * BURST + [2]
