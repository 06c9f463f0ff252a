"""Damages the files of a killed store at random, and checks that the store reports it."""

from __future__ import annotations

import logging
import random
import shutil
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from bot.domain.notices.delivery import Done
from bot.errors import RowUnreadable, StoreError
from bot.ports import Settlement
from bot.stores.embedded import Backups, TinyStore
from tests.factories import NOON, broadcast, known, later, notice, subscriber

PEOPLE = 300
LEASE = timedelta(minutes=5)
FILE = "draw-bot.sqlite3"
PAGE = 4096
LOG = logging.getLogger("bot.stores")


@dataclass
class History:
    """Every stored version of each document; the last one is the final state."""

    people: dict[int, list[Any]] = field(default_factory=dict)
    told: dict[int, int] = field(default_factory=dict)
    draws: dict[str, Any] = field(default_factory=dict)


async def killed_store(folder: Path) -> tuple[Path, History]:
    """A folder as a kill leaves it, in the middle of a broadcast and with a full WAL."""
    history = History()
    store = await TinyStore.open(folder / "data")
    people = [subscriber(chat_id, score=chat_id) for chat_id in range(1, PEOPLE + 1)]
    await store.put_subscribers(people)
    history.people = {person.chat_id: [person] for person in people}
    for number in map(str, range(278, 298)):
        history.draws[number] = known(number)
    await store.record(history.draws.values(), [broadcast("297")])
    await store.enqueue(
        "draw:297:1", [notice(chat_id) for chat_id in range(1, PEOPLE + 1)], None, NOON
    )
    await store.back_up(date(2024, 5, 30))
    await store.close()
    store = await TinyStore.open(folder / "data")
    for claimed in await store.claim(100, NOON, LEASE):
        history.told[claimed.chat_id] = 5000 + claimed.chat_id
        await store.settle([Settlement(claimed, Done(history.told[claimed.chat_id]))], NOON)
    for chat_id in range(1, 60):
        changed = replace(history.people[chat_id][-1], language="fr")
        await store.put_subscriber(changed)
        history.people[chat_id].append(changed)
    left = shutil.copytree(folder / "data", folder / "killed")
    await store.close()
    return left, history


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


class _Words(logging.Handler):
    """Collects the log lines of the store."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.said.append(record.getMessage())


async def outcome(folder: Path, history: History) -> str:
    """Open a damaged folder; AssertionError if it serves a wrong value without reporting it."""
    words = _Words()
    LOG.addHandler(words)
    try:
        store = await TinyStore.open(folder)
    except StoreError as refused:
        assert len(str(refused).splitlines()) == 1
        return await _restored(folder, history, str(refused))
    finally:
        LOG.removeHandler(words)
    try:
        lost = await _lost(store, history)
    except StoreError as refused:
        return f"refused while it ran: {type(refused).__name__}"
    finally:
        await store.close()
    if lost:
        assert any("may be lost" in line for line in words.said), f"lost {lost} without a word"
        return "opened, and told of a loss"
    if store.unreadable():
        return "opened, with a row left out and told"
    return "nothing was lost"


async def _lost(store: TinyStore, history: History) -> int:
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


async def _restored(folder: Path, history: History, refused: str) -> str:
    """Go the way back that the refusal names."""
    if "The way back: cp " not in refused:
        return f"refused: {refused[-60:]}"
    copy, to = refused.partition("The way back: cp ")[2].partition(";")[0].split(" ")
    shutil.copyfile(copy, to)
    store = await TinyStore.open(folder)
    people, _ = await store.subscribers_after(0, 1000)
    assert [person in history.people[person.chat_id] for person in people] == [True] * PEOPLE
    await store.close()
    return "refused, and the way back leads back"


async def counted(folder: Path, times: int, seed: int) -> Counter[str]:
    """So many random damages, each of a fresh copy, by what became of them."""
    killed, history = await killed_store(folder)
    chance, found = random.Random(seed), Counter[str]()
    for place in range(times):
        copy = shutil.copytree(killed, folder / "copy")
        what = damage(copy, chance)
        try:
            found[await outcome(copy, history)] += 1
        except AssertionError as wrong:
            found[f"WRONG {place} {what}: {wrong}"[:150]] += 1
        shutil.rmtree(copy)
    return found
