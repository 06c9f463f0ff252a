"""Whatever is damaged: told and recovered, or refused with the way back, never a wrong answer."""

from __future__ import annotations

import os
import random
import shutil
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.domain.notices.delivery import Done
from bot.errors import RowUnreadable, StoreError
from bot.flow.announce import announce
from bot.ports import Settlement, Store
from bot.stores.embedded import Backups, TinyStore
from bot.stores.exchange import export_store, import_store
from tests.factories import NOON, broadcast, known, later, notice, subscriber
from tests.fakes import FakeClock
from tests.stores.folders import opened, spoil

TIMES = int(os.environ.get("DAMAGES", "40"))
PEOPLE = 300
LEASE = timedelta(minutes=5)
FILE = "draw-bot.sqlite3"
PAGE = 4096


@dataclass
class History:
    """Every stored version of each document; the last one is the final state."""

    people: dict[int, list[Any]] = field(default_factory=dict)
    told: dict[int, int] = field(default_factory=dict)
    draws: dict[str, Any] = field(default_factory=dict)


async def killed_store(folder: Path) -> tuple[Path, History]:
    """A folder as a kill leaves it, in the middle of a broadcast and with a full WAL."""
    history = History()
    people = [subscriber(chat_id, score=chat_id) for chat_id in range(1, PEOPLE + 1)]
    history.people = {person.chat_id: [person] for person in people}
    history.draws = {number: known(number) for number in map(str, range(278, 298))}
    async with opened(folder / "data") as store:
        await store.put_subscribers(people)
        await store.record(history.draws.values(), [broadcast("297")])
        await store.enqueue("draw:297:1", list(map(notice, history.people)), None, NOON)
        await store.back_up(date(2024, 5, 30))
    async with opened(folder / "data") as store:
        for claimed in await store.claim(100, NOON, LEASE):
            history.told[claimed.chat_id] = 5000 + claimed.chat_id
            await store.settle([Settlement(claimed, Done(history.told[claimed.chat_id]))], NOON)
        for chat_id in range(1, 60):
            changed = replace(history.people[chat_id][-1], language="fr")
            await store.put_subscriber(changed)
            history.people[chat_id].append(changed)
        return shutil.copytree(folder / "data", folder / "killed"), history


def flip(content: bytearray, chance: random.Random) -> None:
    content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)


def overwrite(content: bytearray, chance: random.Random) -> None:
    at = chance.randrange(len(content))
    content[at : at + 64] = chance.randbytes(min(64, len(content) - at))


def zero_a_page(content: bytearray, chance: random.Random) -> None:
    at = chance.randrange(max(1, len(content) // PAGE)) * PAGE
    content[at : at + PAGE] = bytes(min(PAGE, len(content) - at))


def cut(content: bytearray, chance: random.Random) -> None:
    del content[chance.randrange(len(content)) :]


def swap_pages(content: bytearray, chance: random.Random) -> None:
    pages = len(content) // PAGE
    if pages > 1:
        one, other = (at * PAGE for at in chance.sample(range(pages), 2))
        first, second = content[one : one + PAGE], content[other : other + PAGE]
        content[one : one + PAGE], content[other : other + PAGE] = second, first


KINDS: tuple[Callable[[bytearray, random.Random], None], ...] = (
    *(flip, overwrite, zero_a_page, cut, swap_pages),
)


def damage(folder: Path, chance: random.Random) -> str:
    """Damage one file, and return a name for the damage."""
    files = [folder / FILE, folder / f"{FILE}-wal", Backups(folder).paths()[-1]]
    path = chance.choices(files, [5, 4, 1])[0]
    if chance.random() < 0.05:
        path.unlink()
        return f"missing {path.name[-10:]}"
    kind = chance.choice(KINDS)
    content = bytearray(path.read_bytes())
    kind(content, chance)
    path.write_bytes(content)
    return f"{kind.__name__} {path.name[-10:]}"


async def outcome(folder: Path, history: History, log: pytest.LogCaptureFixture) -> str:
    """Open a damaged folder; AssertionError if it serves a wrong value without reporting it."""
    log.clear()
    try:
        store = await TinyStore.open(folder)
    except StoreError as refused:
        assert len(str(refused).splitlines()) == 1
        return await restored(folder, history, str(refused))
    try:
        lost = await differences(store, history)
    except StoreError as refused:
        return f"refused while it ran: {type(refused).__name__}"
    finally:
        await store.close()
    if lost:
        assert "may be lost" in log.text, f"lost {lost} without a word"
        return "opened, and told of a loss"
    return "opened, with a row left out and told" if store.unreadable() else "nothing was lost"


async def differences(store: Store, history: History) -> int:
    """Count the differences from the final state; every served value was true once."""
    lost = 0
    for chat_id, versions in history.people.items():
        try:
            person = await store.subscriber(chat_id)
        except RowUnreadable:
            continue
        assert person is None or person in versions, f"{chat_id} is served wrongly"
        lost += person != versions[-1]
    for number, draw in (await store.draws()).items():
        assert draw == history.draws[number], f"draw {number} is served wrongly"
    for chat_id in range(1, PEOPLE + 1):
        told = await store.told("draw:297:1", chat_id)
        wanted = history.told.get(chat_id)
        assert told is None or told.message_id == wanted, f"{chat_id} was told otherwise"
        lost += (told is None) != (wanted is None)
    waiting = {each.chat_id for each in await store.claim(1000, later(hours=1), LEASE)}
    unreadable = {row.key for row in store.unreadable() or ()}
    lost += len(set(range(1, PEOPLE + 1)) - waiting - history.told.keys() - unreadable)
    return lost


async def restored(folder: Path, history: History, refused: str) -> str:
    """Go the way back that the refusal names."""
    if "The way back: cp " not in refused:
        return f"refused: {refused[-60:]}"
    copy, to = refused.partition("The way back: cp ")[2].partition(";")[0].split(" ")
    shutil.copyfile(copy, to)
    async with opened(folder) as store:
        people, _ = await store.subscribers_after(0, 1000)
    assert [person in history.people[person.chat_id] for person in people] == [True] * PEOPLE
    return "refused, and the way back leads back"


async def test_damage_is_told_or_refused_and_nothing_wrong_is_served(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    killed, history = await killed_store(tmp_path)
    chance, found = random.Random(297), Counter[str]()
    for place in range(TIMES):
        copy = shutil.copytree(killed, tmp_path / "copy")
        what = damage(copy, chance)
        try:
            found[await outcome(copy, history, caplog)] += 1
        except AssertionError as wrong:
            found[f"WRONG {place} {what}: {wrong}"[:150]] += 1
        shutil.rmtree(copy)
    assert not [outcome for outcome in found if outcome.startswith("WRONG")], found
    assert found["opened, and told of a loss"]
    assert found["refused, and the way back leads back"]


@pytest.mark.parametrize("is_fanned_out", [False, True])
async def test_a_damaged_broadcast_is_told_to_everybody(
    tmp_path: Path, is_fanned_out: bool
) -> None:
    """Its id says what its row said, before the fan-out and while it is sent."""
    path = tmp_path / "data" / FILE
    async with opened(path.parent) as store:
        await store.put_subscribers(map(subscriber, [1, 2, 3]))
        await store.record([known("297")], [broadcast("297")])
        if is_fanned_out:
            await store.enqueue("draw:297:1", list(map(notice, range(1, 4))), None, NOON)
        spoil(path, "broadcasts", "draw:297:1")
        assert await announce(store, FakeClock()) == (0 if is_fanned_out else 1)
        assert len(await store.claim(10, NOON, LEASE)) == 3
        assert await store.broadcast("draw:297:1") == broadcast("297")
        tally = await store.tally("draw:297:1")
        assert tally is not None
        assert (tally.broadcast, tally.waiting) == (broadcast("297"), 3)
        assert [row.table for row in await store.unreadable_rows()] == ["broadcasts"]


async def test_a_damaged_memory_is_listed_until_it_is_remembered_anew(tmp_path: Path) -> None:
    async with opened(tmp_path / "data") as store:
        await store.record([], [], dict.fromkeys(("rate", "press", "letters"), 1))
        for key in ("rate", "press", "letters"):
            spoil(tmp_path / "data" / FILE, "memories", key)
        assert [row.key for row in await store.unreadable_rows()] == ["letters", "press", "rate"]
        await store.remember("rate", 1)
        await store.record([], [], {"press": 2})
        assert [row.key for row in store.unreadable() or ()] == ["letters"]
        # An export has no memories, and an import takes none.
        await export_store(store, tmp_path / "file")
        await import_store(store, tmp_path / "file")
        assert await store.recall("letters") is None
