"""The store in PostgreSQL, for as many processes as there are."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from datetime import date
from math import inf
from time import monotonic
from types import MappingProxyType
from typing import Any, Final, Self

import orjson

from bot.domain.draws.recording import Known
from bot.domain.notices.notice import Broadcast
from bot.stores.postgres.database import Database
from bot.stores.postgres.engine import PostgresEngine
from bot.stores.postgres.migrations import migrate
from bot.stores.sql.store import SqlStore

log = logging.getLogger(__name__)

LOOK_SECONDS: Final = 0.5
"""How long it may take until draws that another process recorded are seen in this one."""


class PostgresStore(SqlStore):
    """``ports.Store`` in a PostgreSQL database."""

    _is_sound = staticmethod(lambda _: True)
    _document = staticmethod(orjson.loads)

    def __init__(self, database: Database, term: int) -> None:
        """``term``: the one in which it may claim; ``release_claims`` takes up the present one."""
        super().__init__(PostgresEngine(database))
        self._database = database
        self._term = term
        self._edition = 0
        # Handing out a broadcast invalidates the draws that were read before, because its draw may
        # be newer.
        self._looked = self._outdated = -inf
        self._draws: Mapping[str, Known] = MappingProxyType({})

    @classmethod
    async def open(cls, url: str) -> Self:
        """The store at a ``postgresql://`` URL, its schema brought up to date.

        Raises SettingsError, StoreTooNew, StoreError.
        """
        database = await Database.open(url)
        try:
            await migrate(database)
            ((term,),) = await database.rows("term")
            return cls(database, term)
        except BaseException:
            await database.close()
            raise

    async def draws(self) -> Mapping[str, Known]:
        now = monotonic()
        if self._looked > max(now - LOOK_SECONDS, self._outdated):
            return self._draws
        ((edition,),) = await self._database.rows("draws_edition")
        if edition != self._edition:
            # What changes between the two queries is read again at the next look.
            self._draws = await self._recorded()
            self._edition = edition
        self._looked = now
        return self._draws

    async def record(self, *args: Any, **options: Any) -> None:
        await super().record(*args, **options)
        self._outdated = monotonic()

    async def unfinished_fan_outs(self) -> list[tuple[Broadcast, int]]:
        found = await super().unfinished_fan_outs()
        self._outdated = monotonic()
        return found

    async def broadcast(self, broadcast: str) -> Broadcast | None:
        found = await super().broadcast(broadcast)
        self._outdated = monotonic()
        return found

    async def release_claims(self) -> None:
        """A process that froze may have left a transaction open: its session is ended here, before
        the server would. Whatever of the former one's comes later finds that its term is over,
        since ``Leadership`` has begun another.
        """
        ((term, former),) = await self._database.rows("hold_term", holder=self._database.name)
        ended = await self._database.rows("end_sessions", holders=former)
        if ended:
            log.warning("ended %d transactions that the former leader left open", len(ended))
        await self._database.rows("release_claims", term=term, holder=self._database.name)
        self._term = int(term)

    async def back_up(self, day: date) -> None:
        """The server's own backups are better than any of ours."""
