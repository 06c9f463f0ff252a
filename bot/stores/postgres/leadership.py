"""Which of several processes does what only one may do at a time.

The lock is an advisory lock on a dedicated session. PostgreSQL releases it when the session ends:
at once when the process dies or stops cleanly. The server also ends a session that was silent for
``SILENCE_SECONDS``, because its process was stopped with SIGSTOP, hangs, or is cut off. A heartbeat
keeps a healthy session alive. A leader gives up by its own clock before the server takes the lock.

The lock keeps one watch and one rate. It does not prevent double alerts: claims do. Each lead
begins a term of claims on the session that holds the lock, so a process that slept between getting
the lock and its first claim cannot end the term of its successor.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable
from typing import Final

from bot.errors import StoreDown
from bot.stores.postgres.database import (
    Address,
    Connection,
    connect,
    lock_key,
    plain_database_errors,
)
from bot.stores.sql.named_queries import POSTGRES, named_queries

_log = logging.getLogger(__name__)

SILENCE_SECONDS: Final = 9.0
HEARTBEAT_SHARE: Final = 0.2
"""How much of the silence passes between heartbeats."""

PATIENCE_SHARE: Final = 0.5
"""How much of the silence a heartbeat may take; with the pause before it, less than all."""

ASK_SECONDS: Final = 1.0
"""How often a process that does not lead asks whether it may."""

Work = Callable[[asyncio.Event], Awaitable[None]]
"""The work of a leader; it ends when the event is set."""


class DatabaseLeadership:
    """``ports.Leadership`` by a lock in PostgreSQL."""

    def __init__(self, url: str, name: str, *, silence: float = SILENCE_SECONDS) -> None:
        """``silence``: after how many seconds of it the lock is lost. Raises SettingsError."""
        self._address = Address(url)
        self._name = name
        self._silence = silence
        self._ask_every = min(ASK_SECONDS, silence * HEARTBEAT_SHARE)
        self._said: str | None = None

    async def lead(self, work: Work, stop: asyncio.Event) -> None:
        while not stop.is_set():
            try:
                connection = await connect(self._address)
                try:
                    if await self._becomes_ours(connection, stop):
                        await self._work(connection, work, stop)
                finally:
                    await connection.close()
            except StoreDown as error:
                self._say_once(str(error))
            await is_set_within(stop, self._ask_every)

    async def _becomes_ours(self, connection: Connection, stop: asyncio.Event) -> bool:
        """Ask for the lock until it is ours and begin a term, or until ``stop``.

        Raises StoreDown.
        """
        silence = f"{round(self._silence * 1000)}ms"
        await self._ask(connection, "SELECT set_config('idle_session_timeout', %s, false)", silence)
        key = lock_key(self._name)
        while not await self._ask(connection, "SELECT pg_try_advisory_lock(%s)", key):
            self._said = None
            if await is_set_within(stop, self._ask_every):
                return False
        await self._ask(connection, named_queries(POSTGRES)["begin_term"])
        return True

    async def _work(self, connection: Connection, work: Work, stop: asyncio.Event) -> None:
        self._said = None
        _log.info("%s: this process leads", self._name)

        async def watch() -> None:
            """Keep the session from being silent, until ``stop`` or until it is lost."""
            try:
                while not await is_set_within(stop, self._silence * HEARTBEAT_SHARE):
                    await self._ask(connection, "SELECT 1")
            except StoreDown as error:
                self._say_once(f"the lock is lost: {error}")

        over = asyncio.Event()
        working = asyncio.ensure_future(work(over))
        watching = asyncio.create_task(watch())
        try:
            await asyncio.wait({working, watching}, return_when=asyncio.FIRST_COMPLETED)
            over.set()
            await working
        finally:
            _log.info("%s: this process leads no longer", self._name)
            for task in (working, watching):
                task.cancel()
            await asyncio.gather(working, watching, return_exceptions=True)

    async def _ask(self, connection: Connection, query: str, *parameters: object) -> object:
        """Ask for one value. Raises StoreDown, also after a timeout."""

        async def answer() -> object:
            with plain_database_errors(self._address):
                cursor = await connection.execute(query, parameters)
                found = await cursor.fetchone()
            return None if found is None else found[0]

        asking = asyncio.create_task(answer())
        asking.add_done_callback(lambda late: late.cancelled() or late.exception())
        done, _ = await asyncio.wait({asking}, timeout=self._silence * PATIENCE_SHARE)
        if done:
            return asking.result()
        # A query that hangs would hang in being cancelled too: without its connection it ends.
        await connection.close()
        asking.cancel()
        raise StoreDown(f"PostgreSQL at {self._address} does not answer in time")

    def _say_once(self, words: str) -> None:
        if words != self._said:
            _log.warning("%s: %s", self._name, words)
        self._said = words


async def is_set_within(event: asyncio.Event, seconds: float) -> bool:
    """Wait for the event, at most so long; whether it came."""
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            await event.wait()
    return event.is_set()
