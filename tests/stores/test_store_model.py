"""Every store behaves as a plain model does, whatever happens in whatever order."""

from __future__ import annotations

import asyncio
import os
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from bot.domain.notices.delivery import Decision, Done, GiveUp, Retry
from bot.domain.notices.notice import Notice
from bot.domain.verdicts.verdict import Outcome
from bot.ports import Settlement
from tests.factories import NOON, broadcast, notice, subscriber
from tests.stores.worlds import World

pytestmark = pytest.mark.no_cover  # it repeats what other tests run, for long

LEASE = timedelta(seconds=60)
CHATS = st.integers(1, 6)
BROADCASTS = st.sampled_from(["1", "2", "3"])


@dataclass
class Entry:
    """A notice as the model has it."""

    notice: Notice
    due: datetime = NOON
    claimed: bool = False
    ended: str = ""
    message: int = 0


@dataclass
class Model:
    """People in the order of joining; per broadcast its entries and whether it is fanned out."""

    people: dict[int, int] = field(default_factory=dict)
    joined: int = 0
    broadcasts: dict[str, dict[int, Entry]] = field(default_factory=dict)
    fanned_out: set[str] = field(default_factory=set)
    moved: dict[int, int] = field(default_factory=dict)

    def now_called(self, chat_id: int) -> int:
        """The chat's id, by this one or by the one that it had before it moved."""
        return chat_id if chat_id in self.people else self.moved.get(chat_id, chat_id)

    def join(self, chat_id: int) -> None:
        if chat_id not in self.people:
            self.moved.pop(chat_id, None)
            self.joined += 1
            self.people[chat_id] = self.joined

    def erase(self, chat_id: int) -> None:
        if self.people.pop(chat_id, None) is None:
            return
        self.moved = {old: new for old, new in self.moved.items() if new != chat_id}
        for entries in self.broadcasts.values():
            entries.pop(chat_id, None)

    def move(self, old: int, new: int) -> None:
        if old not in self.people or old == new:
            return
        told = {
            name: entries[new]
            for name, entries in self.broadcasts.items()
            if new in entries and entries[new].ended == "sent"
        }
        self.erase(new)
        self.people[new] = self.people.pop(old)
        self.moved.pop(new, None)
        self.moved[old] = new
        for name, entries in self.broadcasts.items():
            if old in entries:
                entry = entries.pop(old)
                entry = told[name] if name in told and not entry.ended else entry
                entry.notice = replace(entry.notice, chat_id=new)
                entries[new] = entry

    def claim(self, limit: int, now: datetime) -> list[Notice]:
        due = [
            entry
            for name, entries in self.broadcasts.items()
            if name in self.fanned_out
            for entry in sorted(entries.values(), key=self._rank)
            if not entry.ended and entry.due <= now
        ]
        for entry in due[:limit]:
            if entry.claimed:
                entry.notice = replace(entry.notice, in_doubt=True)
            entry.claimed, entry.due = True, now + LEASE
        return [entry.notice for entry in due[:limit]]

    def _rank(self, entry: Entry) -> tuple[int, int]:
        return entry.notice.priority, self.people[entry.notice.chat_id]

    def settle(self, one: Notice, decision: Decision) -> None:
        entry = self.broadcasts[one.broadcast].get(self.now_called(one.chat_id))
        if entry is None or entry.ended:
            return
        entry.claimed = False
        match decision:
            case Done(message_id):
                entry.ended, entry.message = "sent", message_id
            case GiveUp(kind):
                entry.ended = kind
            case Retry(at, attempts, in_doubt):
                doubt = in_doubt or entry.notice.in_doubt
                entry.notice = replace(entry.notice, attempts=attempts, in_doubt=doubt)
                entry.due = at

    def open_again(self, now: datetime, *, forgets_moves: bool) -> None:
        self.moved = {} if forgets_moves else self.moved
        for entries in self.broadcasts.values():
            for entry in entries.values():
                entry.due = now if entry.claimed else entry.due


SETTINGS = settings(
    max_examples=int(os.environ.get("MODEL_EXAMPLES", "25")),
    stateful_step_count=40,
    deadline=None,
    derandomize=True,
    suppress_health_check=list(HealthCheck),
)


class StoreBesideModel(RuleBasedStateMachine):
    """``world`` opens the store that is compared, again and again."""

    world: World

    @initialize()
    def open(self) -> None:
        self.runner = asyncio.Runner()
        self.store = self.run(self.world.begin())
        self.model = Model()
        self.now = NOON
        self.claimed: list[Notice] = []

    def teardown(self) -> None:
        self.run(self.store.close())
        self.runner.close()

    def run(self, work: Any) -> Any:
        return self.runner.run(work)

    @rule(chat_id=CHATS)
    def join(self, chat_id: int) -> None:
        self.run(self.store.put_subscriber(subscriber(chat_id)))
        self.model.join(chat_id)

    @rule(chat_id=CHATS)
    def erase(self, chat_id: int) -> None:
        self.run(self.store.erase_subscriber(chat_id))
        self.model.erase(chat_id)

    @rule(old=CHATS, new=CHATS)
    def move(self, old: int, new: int) -> None:
        self.run(self.store.move_subscriber(old, new))
        self.model.move(old, new)

    @rule(
        number=BROADCASTS,
        chats=st.lists(st.tuples(CHATS, st.integers(0, 5)), max_size=6),
        last=st.booleans(),
    )
    def enqueue(self, number: str, chats: list[tuple[int, int]], last: bool) -> None:
        opened = broadcast(number)
        notices = [notice(chat, at, of=opened.id) for chat, at in chats]
        self.run(self.store.record([], [opened]))
        self.run(self.store.enqueue(opened.id, notices, None if last else 1, self.now))
        entries = self.model.broadcasts.setdefault(opened.id, {})
        for each in notices:
            chat_id = self.model.now_called(each.chat_id)
            if chat_id in self.model.people:
                entries.setdefault(chat_id, Entry(replace(each, chat_id=chat_id)))
        if last:
            self.model.fanned_out.add(opened.id)

    @rule(limit=st.integers(0, 4))
    def claim(self, limit: int) -> None:
        claimed = self.run(self.store.claim(limit, self.now, LEASE))
        assert claimed == self.model.claim(limit, self.now)
        self.claimed += claimed

    @rule(
        place=st.integers(0, 20),
        decision=st.one_of(
            st.builds(Done, st.integers(1, 10**12)),
            st.builds(GiveUp, st.sampled_from(["gone", "refused", "expired", "dropped"])),
            st.builds(
                Retry,
                st.integers(-5, 90).map(lambda seconds: NOON + timedelta(seconds=seconds)),
                st.integers(0, 255),
                st.booleans(),
            ),
        ),
    )
    def settle(self, place: int, decision: Decision) -> None:
        if place < len(self.claimed):
            one = self.claimed.pop(place)
            self.run(self.store.settle([Settlement(one, decision)], self.now))
            self.model.settle(one, decision)

    @rule(seconds=st.integers(1, 61))
    def time_goes_on(self, seconds: int) -> None:
        self.now += timedelta(seconds=seconds)

    @precondition(lambda self: self.world.outlives_a_stop)
    @rule(clean=st.booleans())
    def open_again(self, clean: bool) -> None:
        self.store = self.run(self.world.again(self.store, clean))
        self.model.open_again(self.now, forgets_moves=self.world.forgets_moves)
        self.claimed = []

    @invariant()
    def the_same_people_in_the_same_order(self) -> None:
        page, _ = self.run(self.store.subscribers_after(0, 100))
        order = sorted(self.model.people, key=self.model.people.__getitem__)
        assert [each.chat_id for each in page] == order

    @invariant()
    def the_same_records(self) -> None:
        for name, entries in self.model.broadcasts.items():
            tally = self.run(self.store.tally(name))
            ended = [entry.ended for entry in entries.values()]
            assert (tally.waiting, tally.sent) == (ended.count(""), ended.count("sent"))
            for chat_id in range(1, 7):
                told = self.run(self.store.told(name, chat_id))
                entry = entries.get(self.model.now_called(chat_id))
                sent = entry is not None and entry.ended == "sent"
                assert (told is not None) == sent
                if sent:
                    assert (told.message_id, told.outcome) == (entry.message, Outcome.MET)


def test_the_store_is_as_the_model(world: World) -> None:
    class Compared(StoreBesideModel):
        pass

    Compared.world = world
    run_state_machine_as_test(Compared, settings=SETTINGS)  # type: ignore[no-untyped-call]
