"""Ten thousand spoilt files, each with up to four slips in its structure: the watch survives."""

from __future__ import annotations

import json
import logging
import random
import re
from collections.abc import Callable
from datetime import UTC, datetime, time, timedelta
from typing import Any

import psutil
import pytest

from bot.domain.draws.reading import Reading
from bot.domain.draws.recording import Known
from bot.domain.health import findings
from bot.domain.notices.notice import Notice, draw_broadcast
from bot.domain.people.profile import Profile, Subscriber
from bot.errors import SourceError
from bot.flow.watch import Watch
from bot.sandbox.ircc.rounds import load_table, render
from bot.sources.ircc import parse_english
from bot.stores.embedded import TinyStore
from bot.text.catalogue import catalogue
from bot.text.health.incidents import incident_text
from tests.fakes import FakeClock

pytestmark = pytest.mark.no_cover  # it repeats what other tests run, for long

FILES = 10_000
ROWS = 30
BODY = render(load_table()[:ROWS])
MOST_MEGABYTES = 150
MOST_LINES = ROWS + 10
"""Log lines of one file: a new doubt about each row, and what the file lacks."""
PERSON = Subscriber(7_000_001, profiles=(Profile("Rosalind", score=511),))
PERSONAL = re.compile("7_?000_?001|Rosalind")

Rows = list[dict[str, Any]]
ODD: tuple[object, ...] = (
    *("", " ", "0", "1", "-1", "999,999", "12,34", "null", "None", "N/A", "<b>9</b>", "&nbsp;"),
    *("é" * 300, "\x00", "\x1b[31m", "\u202e", "\ud800", "💥" * 50, "x" * 30_000, "'; DROP TABLE"),
    *(None, True, 0, -1, 2**63, 10**400, 1.5, float("nan"), float("inf"), [], {}, ["a"], {"a": 1}),
    *("2026-02-30", "31 May 2026", "May 31, 2026", "2026/05/31", "31 mai 2026", "0001-01-01"),
    *("Canadian Experience Class", "Catégorie de l’expérience canadienne", "General", "522", "{}"),
)


def one_field(rows: Rows, chance: random.Random) -> None:
    row = chance.choice(rows)
    row[chance.choice([*row, "drawNumber", "drawCRS"])] = chance.choice(ODD)


def exchanged(rows: Rows, chance: random.Random) -> None:
    one, other = chance.choice(rows), chance.choice(rows)
    key = chance.choice([*one, "drawName"])
    one[key], other[key] = other.get(key), one.get(key)


def two_fields_of_a_row(rows: Rows, chance: random.Random) -> None:
    row = chance.choice(rows)
    one, other = chance.choice([*row, "drawSize"]), chance.choice([*row, "drawCRS"])
    row[one], row[other] = row.get(other), row.get(one)


def another_number(rows: Rows, chance: random.Random) -> None:
    row = chance.choice(rows)
    row["drawNumber"] = f"{chance.randrange(10 ** chance.randrange(1, 9))}{chance.choice('  abz')}"


def all_shifted(rows: Rows, chance: random.Random) -> None:
    key, by = chance.choice(("drawNumber", "drawCRS")), chance.choice((-1, 1, 50, 1000))
    for row in rows:
        if str(row.get(key)).isdigit():
            row[key] = str(int(row[key]) + by)


def copied(rows: Rows, chance: random.Random) -> None:
    rows.insert(chance.randrange(len(rows) + 1), dict(chance.choice(rows)))


def left_out(rows: Rows, chance: random.Random) -> None:
    del rows[chance.randrange(len(rows)) :: chance.randrange(1, 4)]
    rows.append({})


def mixed(rows: Rows, chance: random.Random) -> None:
    chance.shuffle(rows)


def foreign(rows: Rows, chance: random.Random) -> None:
    rows.insert(0, {f"k{n}": "v" * chance.randrange(50) for n in range(chance.randrange(200))})


SLIPS: tuple[Callable[[Rows, random.Random], None], ...] = (
    *(one_field, one_field, exchanged, two_fields_of_a_row, another_number, all_shifted),
    *(copied, left_out, mixed, foreign),
)


def spoilt(chance: random.Random) -> bytes:
    """The file after one to four slips, and now and then after one of its bytes."""
    rows = json.loads(BODY)["rounds"]
    for _ in range(chance.randrange(1, 5)):
        chance.choice(SLIPS)(rows, chance)
    body = json.dumps({"classes": "", "rounds": rows}).encode("utf-8", "surrogatepass")
    if chance.random() < 0.3:
        place = chance.randrange(len(body))
        body = body[:place] + chance.randbytes(chance.randrange(4)) + body[place + 2 :]
    if chance.random() < 0.05:
        body = body[: chance.randrange(len(body))]
    return body


class Spoilt:
    """A source that reads the bytes it is given."""

    body = BODY

    async def look(self) -> Reading | None:
        return parse_english(self.body)


@pytest.mark.no_cover
async def test_ten_thousand_spoilt_files_stop_and_fill_nothing(
    caplog: pytest.LogCaptureFixture,
) -> None:
    chance, source, store = random.Random(16), Spoilt(), TinyStore.in_memory()
    draws = parse_english(BODY).draws
    clock = FakeClock(datetime.combine(draws[0].date, time(16), UTC))
    told = draw_broadcast(draws[0], 1, clock.now())
    await store.record([Known(draw, 1, clock.now()) for draw in draws], [told])
    await store.put_subscriber(PERSON)
    await store.enqueue(told.id, [Notice(told.id, PERSON.chat_id, 0, None)], None, clock.now())
    caplog.set_level(logging.INFO)
    watch, words, process = Watch(source, store, clock), catalogue("en"), psutil.Process()
    for number in range(FILES):
        if number == FILES // 10:
            before = process.memory_info().rss
        source.body = spoilt(chance)
        caplog.clear()
        try:
            await watch.step()
        except SourceError as error:
            assert len(str(error)) < 500
        assert len(caplog.messages) <= MOST_LINES
        assert all(line.isprintable() and len(line) < 300 for line in caplog.messages)
        assert PERSONAL.search(caplog.text) is None
        known = await store.draws()
        content = findings.of_content(watch.reading, known, clock.now()) if watch.reading else []
        for incident in (*content, *findings.of_held(watch.held), *findings.of_draws(known, NOW)):
            assert incident_text(incident, words).isprintable()
        clock.go_on(seconds=30)
    assert process.memory_info().rss - before < MOST_MEGABYTES * 1_000_000

    source.body = BODY
    clock.set(datetime.combine(draws[0].date, time(20), UTC) + timedelta(days=7))
    for _ in range(150):
        await watch.step()
        clock.go_on(seconds=30)
    known = await store.draws()
    assert {draw.number: draw.cutoff for draw in draws}.items() <= {
        number: entry.draw.cutoff for number, entry in known.items()
    }.items()


NOW = datetime.combine(parse_english(BODY).draws[0].date, time(16), UTC)
