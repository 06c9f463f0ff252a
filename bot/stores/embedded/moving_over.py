"""The store of release 0.1.0 becomes a SQLite file, once, at the first start."""

from __future__ import annotations

import logging
import os
import shutil
from datetime import UTC, datetime, timedelta
from itertools import chain, repeat
from pathlib import Path
from typing import Any, Final

from bot.domain.verdicts.verdict import Outcome
from bot.errors import StoreDamaged
from bot.stores.embedded.connections import open_connection, run_transaction
from bot.stores.embedded.old_files import Change, copies_of_old_files, old_changes, old_files
from bot.stores.files import plain_errors, prepared, sync
from bot.stores.rows import broadcast_from
from bot.stores.sql import transactions
from bot.stores.sql.steps import (
    KEYS,
    MEMORIES,
    SUBSCRIBERS,
    Document,
    Key,
    Put,
    Transaction,
    ask,
    one_step,
)

log = logging.getLogger(__name__)

KEPT: Final = "before-sqlite"
KEPT_FOR: Final = timedelta(days=7)

_OUTCOMES: Final = (
    *(Outcome.MET, Outcome.TIE, Outcome.MISSED, Outcome.NOT_FOR_YOU, Outcome.UNKNOWN),
    None,
)
_STATES: Final = ("waiting", "claimed", "sent", "gone", "refused", "expired", "dropped", "erased")
_OPEN: Final = 2
"""States below this number are in the outbox."""

_Tables = dict[str, dict[Key, Document]]


def move_over(folder: Path, draft: Path) -> None:
    """Bring the old files into the empty store in ``draft``, and compare. Raises StoreError."""
    expected: _Tables = {table: {} for table in KEYS}
    with open_connection(draft, writes=True) as database:
        database.connection.execute("BEGIN")
        for change in old_changes(folder):
            run_transaction(database, _followed(change, expected))
        run_transaction(database, one_step(ask("forget_former_ids_of_all")))
        database.connection.execute("DELETE FROM erased")
        database.connection.execute("COMMIT")
        for name, documents in expected.items():
            table = database.table(name)
            if len(table) != len(documents) or any(
                table.get(doc_id=key) != document  # type: ignore[arg-type]
                for key, document in documents.items()
            ):
                raise StoreDamaged(f"{draft} does not hold the same {name} as the files before it")


def put_aside(folder: Path) -> None:
    """Move the old files and their backups to ``before-sqlite``."""
    old = old_files(folder)
    if not old:
        return
    kept = prepared(folder / KEPT)
    with plain_errors(folder):
        for path in old:
            os.replace(path, kept / path.name)
        for path in copies_of_old_files(folder):
            os.replace(path, prepared(kept / "backups") / path.name)
        sync(folder)
    log.info("the store of release 0.1.0 is now in SQLite; its files are kept in %s", kept)


def forget_old_files(folder: Path, *, now: datetime | None = None) -> None:
    """Remove the old files: at ``now`` if they are older than ``KEPT_FOR``, else at once."""
    kept = folder / KEPT
    with plain_errors(kept):
        if not kept.exists():
            return
        since = datetime.fromtimestamp(kept.stat().st_ctime, UTC)
        if now is None or now - since > KEPT_FOR:
            shutil.rmtree(kept)
            log.info("%s is removed, as was announced", kept)


def _followed(change: Change, expected: _Tables) -> Transaction[None]:
    """The transaction that applies a change of the old store to the new one, and to ``expected``,
    the documents that the new one is to hold."""
    people = expected[SUBSCRIBERS]
    match change:
        case ["put", "subscribers", chat_id, row]:
            people[chat_id] = row
            # An upsert would use up a seat for a known chat, and the records refer to seats.
            if not (yield ask("replace_old", chat_id=chat_id, facts=row)):
                yield from transactions.put_people({chat_id: row})
        case ["put", table, key, row]:
            expected[table][key] = {"key": key} | row if table == MEMORIES else row
            yield Put(table, {key: expected[table][key]})
        case ["seat", seat, chat_id, row]:
            people[chat_id] = row
            yield ask("seat_old", seat=seat, chat_id=chat_id, facts=row)
        case ["last_seat", seat]:
            yield ask("last_seat_old", seat=seat)
        case ["drop", "subscribers", chat_id]:
            del people[chat_id]
            yield from transactions.erase_person(chat_id)
        case ["move", old, new, row]:
            del people[old]
            people[new] = row
            yield from transactions.move_person(old, new)
        case ["open", row]:
            yield from transactions.record({}, [broadcast_from(row)], {})
        case _:
            yield from _followed_in_the_outbox(change)


def _followed_in_the_outbox(change: Change) -> Transaction[None]:
    match change:
        case ["broadcast", row]:
            yield from _broadcast(row)
        case ["enqueue", broadcast, records, cursor, now]:
            serial = yield from _serial(broadcast)
            rows = [
                [serial, seat, priority, _OUTCOMES[outcome], 0, 0, 0, None]
                for seat, priority, outcome in records
            ]
            yield ask("add_old_notices", rows=rows)
            yield ask("reach", broadcast=broadcast, cursor=cursor, now=now)
        case ["claim", broadcast, seats, until]:
            serial = yield from _serial(broadcast)
            rows = [[seat] for seat in seats]
            ((lapsed,),) = yield ask("count_claimed_old", serial=serial, rows=rows)
            yield ask("count_doubts", serial=serial, many=lapsed)
            yield ask("claim", serial=serial, until=until, rows=rows)
        case ["settle", now, settlements]:
            for broadcast, seat, state, *rest in settlements:
                serial = yield from _serial(broadcast)
                yield from _settle(serial, seat, _STATES[state], rest, now)
        case ["prune", broadcasts]:
            for broadcast in broadcasts:
                serial = yield from _serial(broadcast)
                yield ask("prune_records", serial=serial, limit=-1)
                yield ask("prune_broadcast", serial=serial)
        case [kind, *_]:
            raise LookupError(f"release 0.1.0 wrote no change {kind!r}")


def _broadcast(row: dict[str, Any]) -> Transaction[None]:
    """A broadcast of a snapshot with its records."""
    yield from transactions.record({}, [broadcast_from(row["broadcast"])], {})
    serial = yield from _serial(row["broadcast"]["id"])
    due = dict(row["due"])
    names = ("seats", "states", "priorities", "outcomes", "attempts", "doubtful", "messages")
    records = list(zip(*(row[name] for name in names), strict=True))
    yield ask(
        "add_old_notices",
        rows=[
            [serial, seat, priority, _OUTCOMES[outcome], attempts, state, doubtful, due.get(seat)]
            for seat, state, priority, outcome, attempts, doubtful, _ in records
            if state < _OPEN
        ],
    )
    # Of the instants of settling, only the first and the last are known.
    times = chain([row["first_sent"] or 0], repeat(row["last_sent"] or 0))
    yield ask(
        "add_records",
        rows=[
            [serial, seat, _STATES[state], message or None, _OUTCOMES[outcome], next(times)]
            for seat, state, _, outcome, _, _, message in records
            if _OPEN <= state < len(_STATES) - 1
        ],
    )
    yield ask(
        "stand_old",
        serial=serial,
        reached=row["cursor"],
        fanned_out=row["fanned_out"],
        doubts=row["doubts"],
    )


def _settle(serial: int, seat: int, state: str, rest: list[Any], now: int) -> Transaction[None]:
    if state == "waiting":
        due, attempts, in_doubt = rest
        place = {"serial": serial, "seat": seat}
        yield ask("put_back", **place, due=due, attempts=attempts, in_doubt=in_doubt)
        yield ask("count_doubts", serial=serial, many=int(in_doubt))
    else:
        ((_, _, outcome),) = yield ask("take_out", rows=[[serial, seat]])
        message = rest[0] if rest else None
        yield ask("add_records", rows=[[serial, seat, state, message, outcome, now]])


def _serial(broadcast: str) -> Transaction[int]:
    ((serial,),) = yield ask("serial_old", broadcast=broadcast)
    return int(serial)
