"""Export and import."""

from __future__ import annotations

import json
import os
import threading
from dataclasses import replace
from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest

from bot.domain.people.profile import Alerts, Profile, Subscriber, Which
from bot.domain.people.turnover import DAY_MARK, Turnover, day_mark, turnover
from bot.errors import ImportRefused, StoreError
from bot.flow.tidy import mark_day
from bot.ports import Store
from bot.stores.embedded import TinyStore
from bot.stores.exchange import Exchanged, export_store, import_store
from tests.factories import known, profile, subscriber
from tests.fakes import FakeClock
from tests.stores.test_store import EVERYTHING, FULL_DRAW
from tests.stores.worlds import World

HEADER = '{"kind": "header", "format": "draw-bot", "version": 1}'
THE_CONTRACTS_OWN = (
    '{"kind": "subscriber", "chat_id": 1001, "language": "en", "time_zone": "America/Toronto",'
    ' "active": true, "profiles": [{"name": "me", "score": 530, "nomination": "no",'
    ' "programs": {"cec": "yes", "fsw": "no"}, "categories": {"french": "no"},'
    ' "submitted": "2024-03-01T10:00:00Z"}],'
    ' "alerts": {"which": "mine", "quiet": ["22:00", "07:00"], "muted": ["pnp"]}}'
)
A_DRAW = (
    '{"kind": "draw", "number": "297", "date": "2024-05-31", "name": "Canadian Experience Class",'
    ' "size": 3000, "cutoff": 522, "tie_break": "2024-03-19T18:58:58Z", "revision": 1,'
    ' "first_seen": "2024-05-31T16:00:00Z"}'
)


@pytest.fixture
def store() -> Store:
    return TinyStore.in_memory()


def file_of(folder: Path, *lines: str) -> Path:
    path = folder / "bot.jsonl"
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return path


async def exported(store: Store, folder: Path) -> str:
    path = folder / "again.jsonl"
    await export_store(store, path)
    return path.read_text(encoding="utf-8")


async def test_the_contracts_own_example_is_read(store: Store, tmp_path: Path) -> None:
    await import_store(store, file_of(tmp_path, HEADER, THE_CONTRACTS_OWN))
    assert await store.subscriber(1001) == Subscriber(
        1001,
        time_zone="America/Toronto",
        profiles=(
            Profile(
                score=530,
                nomination=False,
                programs={"cec": True, "fsw": False},
                categories={"french": False},
                submitted=datetime(2024, 3, 1, 10, tzinfo=UTC),
            ),
        ),
        alerts=Alerts(Which.MINE, (time(22), time(7)), frozenset({"pnp"})),
    )


async def test_exporting_what_was_imported_gives_the_same_file(
    store: Store, tmp_path: Path
) -> None:
    path = file_of(tmp_path, HEADER, THE_CONTRACTS_OWN, A_DRAW)
    assert await import_store(store, path) == Exchanged(subscribers=1, draws=1)
    assert await exported(store, tmp_path) == path.read_text(encoding="utf-8")


async def test_the_export_is_in_order_of_kind_and_then_key(store: Store, tmp_path: Path) -> None:
    await store.put_subscribers(map(subscriber, [30, -5, 7, 1000]))
    await store.record(map(known, ["92", "91b", "9", "91a"]), [])
    rows = [json.loads(line) for line in (await exported(store, tmp_path)).splitlines()]
    assert [row.get("chat_id", row.get("number")) for row in rows] == [
        *(None, -5, 7, 30, 1000),
        *("9", "91a", "91b", "92"),
    ]


async def test_everything_about_everybody_survives_the_journey(
    store: Store, tmp_path: Path, world: World
) -> None:
    people = [
        EVERYTHING,
        subscriber(1, language="fr", time_zone="UTC-03:30", active=False, onboarded=True),
        subscriber(2, profiles=(profile(None), profile(480, name="Łu")), current=1, pending="x"),
        subscriber(3, profiles=(profile(nomination=True, submitted=date(2024, 3, 1)),)),
        subscriber(4, alerts=Alerts(Which.ALL, None, frozenset({"general", "stem"}), news=True)),
    ]
    draws = [
        replace(known("91a"), draw=FULL_DRAW),
        known("297", revision=2, name_fr="Catégorie de l’expérience canadienne", invited="CEC"),
    ]
    await store.put_subscribers(people)
    await store.record(draws, [])
    first = await exported(store, tmp_path)
    other = await world.begin()
    assert await import_store(other, tmp_path / "again.jsonl") == Exchanged(5, 2)
    assert [await other.subscriber(each.chat_id) for each in people] == people
    assert list((await other.draws()).values()) == draws
    assert await exported(other, tmp_path) == first
    await other.close()


async def test_a_missing_key_means_the_default(store: Store, tmp_path: Path) -> None:
    bare = '{"kind": "subscriber", "chat_id": 5}'
    with_empty = '{"kind": "subscriber", "chat_id": 6, "profiles": [{}], "alerts": {}}'
    await import_store(store, file_of(tmp_path, HEADER, bare, with_empty))
    assert await store.subscriber(5) == Subscriber(5)
    assert await store.subscriber(6) == Subscriber(6)


async def test_a_draw_that_does_not_say_when_it_was_seen_was_seen_on_its_day(
    store: Store, tmp_path: Path
) -> None:
    row = (
        '{"kind": "draw", "number": "1", "date": "2015-01-31", "name": "x", "size": 1, "cutoff": 2}'
    )
    await import_store(store, file_of(tmp_path, HEADER, row))
    seen = (await store.draws())["1"]
    assert (seen.revision, seen.first_seen) == (1, datetime(2015, 1, 31, tzinfo=UTC))


async def test_imported_chats_are_not_new_today(store: Store, tmp_path: Path) -> None:
    clock = FakeClock()
    await mark_day(store, clock)
    await import_store(store, file_of(tmp_path, HEADER, THE_CONTRACTS_OWN))
    await mark_day(store, clock)
    mark = day_mark(await store.recall(DAY_MARK), clock.now())
    assert mark is not None
    counted = await store.headcount(mark.newest_seat, clock.now().date())
    assert turnover(mark, counted) == Turnover(clock.now(), new=0, left=0, lost=0)


async def test_an_import_adds_and_replaces(store: Store, tmp_path: Path) -> None:
    await store.put_subscribers([subscriber(1), subscriber(1001, language="fr")])
    await store.record([known("297", cutoff=1), known("296")], [])
    await import_store(store, file_of(tmp_path, HEADER, THE_CONTRACTS_OWN, A_DRAW))
    assert await store.count_subscribers() == 2
    assert (await store.subscriber(1001)).language == "en"  # type: ignore[union-attr]
    assert {number: each.draw.cutoff for number, each in (await store.draws()).items()} == {
        "296": 522,
        "297": 522,
    }


@pytest.mark.parametrize(
    "layout",
    [
        "\ufeff{header}\n{row}\n",
        "{header}\r\n{row}\r\n",
        "{header}\n{row}",
        "{header}\n\n{row}\n\n",
    ],
    ids=["byte order mark", "CRLF", "no last line end", "blank lines"],
)
async def test_what_editors_do_to_files_is_no_harm(
    store: Store, tmp_path: Path, layout: str
) -> None:
    path = tmp_path / "edited.jsonl"
    path.write_bytes(layout.format(header=HEADER, row=THE_CONTRACTS_OWN).encode())
    assert await import_store(store, path) == Exchanged(1, 0)


def person(**changes: object) -> str:
    return json.dumps({"kind": "subscriber", "chat_id": 7} | changes)


def facts(**changes: object) -> str:
    return person(profiles=[changes])


def unreadable(**changes: object) -> str:
    return json.dumps({"kind": "unreadable", "table": "subscribers", "key": 7, "row": {}} | changes)


def row_of_draw(**changes: object) -> str:
    return json.dumps(json.loads(A_DRAW) | changes)


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ("nonsense", "not JSON"),
        ('{"kind": "subscriber", "chat_id": 7', "not JSON"),
        ("[1]", "not an object"),
        ('{"chat_id": 7}', "kind: None"),
        ('{"kind": ["draw"]}', "kind"),
        ('{"kind": "header", "format": "draw-bot", "version": 1}', "kind: 'header'"),
        (unreadable(key="x"), "key: 'x' is not a chat id"),
        (unreadable(key=True), "key: True is not a chat id"),
        (unreadable(table="draws", key=297), "key: 297 is not a text"),
        (unreadable(table="memories"), "table, key and row are wanted"),
        (unreadable(fault="x"), "table, key and row are wanted"),
        ('{"kind": "subscriber"}', "chat_id is missing"),
        (person(chat_id="7"), "chat_id: '7'"),
        (person(chat_id=0), "chat_id: 0"),
        (person(chat_id=True), "chat_id: True"),
        (person(chat_id=2**63), "chat_id"),
        (person(chat_id=10**30), "chat_id"),
        (person(nickname="x"), "unknown key 'nickname'"),
        (person(**{"odd` - at `$.x`": 1}), "unknown key 'odd` - at `$.x`'"),
        (facts(**{"two\nlines": 1}), "profiles: item 1: unknown key 'two\\nlines'"),
        (person(language="odd' - at `$.x`"), 'language: "odd\' - at `$.x`" is not'),
        (person(alerts={"which": "odd' - at `$.x`"}), 'which: "odd\' - at `$.x`" is none of'),
        (person(pending=json.loads("[" * 500 + "]" * 500)), "no store can keep it: Recursion"),
        (person(language=""), "language: ''"),
        (person(language="en us"), "language: 'en us'"),
        (person(time_zone="Mars/Olympus"), "time_zone: 'Mars/Olympus'"),
        (person(time_zone="../../etc/passwd"), "time_zone"),
        (person(time_zone="UTC+25:00"), "time_zone: 'UTC+25:00'"),
        (person(active="yes"), "active: 'yes'"),
        (person(profiles=[]), "profiles: [] is not a list of 1 to 10 profiles"),
        (person(profiles={}), "profiles: {} is not a list"),
        (person(profiles=[{}, 5]), "profiles: item 2: 5 is not an object"),
        (person(current=1), "current: there is no profile 1"),
        (facts(score=1201), "profiles: item 1: score: 1201 is not a whole number from 0 to 1200"),
        (facts(score=-1), "score: -1"),
        (facts(score=52.5), "score: 52.5"),
        (facts(score=True), "score: True"),
        (facts(nomination="maybe"), "nomination: 'maybe' is not yes or no"),
        (facts(nomination=None), "nomination: None"),
        (facts(programs={"pnp": "yes"}), "programs: unknown key 'pnp'"),
        (facts(categories={"french": True}), "categories: french: True is not yes or no"),
        (facts(programs={"cec": "yes", "fsw": {}}), "programs: fsw: answer is missing"),
        (facts(programs={"cec": {"answer": "yes", "on": 5}}), "cec: on: 5 is not a day such as"),
        (facts(score={"answer": "530"}), "score: answer: '530' is not a whole number from 0"),
        (facts(submitted="2024-02-30"), "submitted: '2024-02-30' is not a day"),
        (facts(submitted="2024-03-01T10:00:00"), "submitted: '2024-03-01T10:00:00' is not an"),
        (facts(submitted="2024-03-01T25:00:00Z"), "is not an instant"),
        (facts(submitted=20240301), "submitted"),
        (facts(submitted="2024-03-01T10:00:00Z/2024-03-01"), "is not an instant"),
        (facts(submitted="2024-03-01T10:00:00Z/2024-03-01T10:00:00Z"), "is not an interval"),
        (facts(from_total=True), "from_total"),
        (person(alerts={"which": "some"}), "alerts: which: 'some' is none of met, mine, all"),
        (person(alerts={"quiet": ["22:00"]}), "alerts: quiet: ['22:00'] is not two times"),
        (person(alerts={"quiet": ["22:00", "24:00"]}), "quiet: item 2: '24:00'"),
        (person(alerts={"muted": ["lottery"]}), "muted: 'lottery' is none of general, cec"),
        (row_of_draw(number="x1"), "number: not a draw number"),
        (row_of_draw(number=297), "number: 297"),
        (row_of_draw(size=-1), "size: -1"),
        (row_of_draw(date="31 May 2024"), "date"),
        (row_of_draw(pool={"counts": [1] * 15}), "pool: total is missing"),
        (row_of_draw(pool={"counts": [1], "total": 1}), "pool: counts: 15 bands are wanted"),
        (row_of_draw(name="x" * 1001), "… is not a text of at most 1,000 characters"),
        (row_of_draw(date="9999-12-31"), "date: 9999-12-31 is not in the years 1900 to 2100"),
        (person(profiles=[{}] * 11), "is not a list of 1 to 10 profiles"),
        (facts(name="x" * 31), "is not a name of 1 to 30"),
        (facts(name="two\nlines"), "is not a name"),
        (facts(submitted="9999-12-31"), "submitted: 9999-12-31 is not in the years"),
        (person(chat_id=2**52), "chat_id"),
        (row_of_draw(notes=["odd"]), "notes: item 1: 'odd' is none of"),
        ('{"kind": "draw", "number": "297"}', "date is missing"),
    ],
)
async def test_a_bad_line_is_named_and_nothing_is_imported(
    store: Store, tmp_path: Path, line: str, fault: str
) -> None:
    path = file_of(tmp_path, HEADER, A_DRAW, THE_CONTRACTS_OWN, line)
    with pytest.raises(ImportRefused) as refused:
        await import_store(store, path)
    assert refused.value.line == 4
    assert str(refused.value).startswith("line 4: ")
    assert fault in str(refused.value)
    assert await store.count_subscribers() == 0
    assert await store.draws() == {}


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (THE_CONTRACTS_OWN, "line 1: the first line must be"),
        ('{"kind": "header"}', "line 1: the first line must be"),
        ('{"kind": "header", "format": "other", "version": 1}', "line 1: the first line must be"),
        (HEADER.replace("1", '"1"'), "line 1: the first line must be"),
        (HEADER.replace("1", '1, "x": 1'), "line 1: the first line must be"),
        (HEADER.replace("1", "2"), "line 1: the file was written by a later version"),
        ("", "line 1: the file is empty"),
        (f"{HEADER}\n\xff\xfe\x00\n", "line 2: not JSON"),
    ],
)
async def test_a_file_that_begins_otherwise_is_refused(
    store: Store, tmp_path: Path, content: str, fault: str
) -> None:
    path = tmp_path / "bot.jsonl"
    path.write_bytes(content.encode("latin-1"))
    with pytest.raises(ImportRefused, match=fault):
        await import_store(store, path)


async def test_a_file_that_is_not_there_is_an_error_in_one_line(
    store: Store, tmp_path: Path
) -> None:
    with pytest.raises(StoreError, match=r"nowhere\.jsonl: No such file"):
        await import_store(store, tmp_path / "nowhere.jsonl")


async def test_an_import_can_come_through_a_pipe(store: Store, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    writer = threading.Thread(target=pipe.write_text, args=(f"{HEADER}\n{THE_CONTRACTS_OWN}\n",))
    writer.start()
    assert await import_store(store, pipe) == Exchanged(1, 0)
    writer.join()


async def test_an_export_can_go_through_a_pipe(store: Store, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    read: list[str] = []
    reader = threading.Thread(target=lambda: read.append(pipe.read_text()))
    reader.start()
    await export_store(store, pipe)
    reader.join()
    assert read == [HEADER + "\n"]
    assert pipe.is_fifo()


async def test_an_export_is_for_its_owner_only(store: Store, tmp_path: Path) -> None:
    await exported(store, tmp_path)
    assert (tmp_path / "again.jsonl").stat().st_mode & 0o077 == 0


async def test_an_export_that_fails_leaves_the_earlier_one(tmp_path: Path) -> None:
    class Broken(TinyStore):
        async def draws(self) -> object:  # type: ignore[override]
            raise StoreError("broken")

    (tmp_path / "again.jsonl").write_text("earlier")
    with pytest.raises(StoreError, match="broken"):
        await exported(Broken.in_memory(), tmp_path)
    assert (tmp_path / "again.jsonl").read_text() == "earlier"
    assert os.listdir(tmp_path) == ["again.jsonl"]
