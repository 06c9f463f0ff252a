"""A PostgreSQL database: its connections, and its errors in the bot's own words.

Losing a connection is an ordinary event. A caller gets StoreDown in that moment;
no answered write is lost, and the pool reconnects at the next call.
"""

from __future__ import annotations

import logging
import secrets
from binascii import crc32
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from time import monotonic
from typing import Any, Final, Self
from weakref import WeakKeyDictionary

import orjson
import psycopg
from psycopg import AsyncConnection
from psycopg.conninfo import conninfo_to_dict, make_conninfo
from psycopg.types.json import set_json_dumps, set_json_loads
from psycopg_pool import AsyncConnectionPool, PoolClosed, PoolTimeout

from bot.errors import SettingsError, StoreDown, StoreError, StoreFull
from bot.stores.sql.named_queries import POSTGRES, named_queries

_log = logging.getLogger(__name__)

Connection = AsyncConnection[tuple[Any, ...]]

OLDEST_SERVER: Final = 140000
"""PostgreSQL 14 is the first that ends a session that has fallen silent."""

CONNECTIONS: Final = 8
WAIT_SECONDS: Final = 5.0
"""The longest wait for a connection; then StoreDown is raised."""

FRESH_SECONDS: Final = 1.0
"""A connection that was used more recently is not tested before its next use."""

STUCK_SECONDS: Final = 10
"""The server ends a transaction that is idle for so long, and releases its locks.

That timeout does not run inside a pipeline, so this module uses no pipelines.
"""

_UNLESS_SAID: Final = {
    "connect_timeout": "5",
    "keepalives_idle": "5",
    "keepalives_interval": "2",
    "keepalives_count": "3",
    "tcp_user_timeout": "10000",
    "application_name": "draw-bot",
}
"""Notice a network that swallows packets within seconds, not after TCP's quarter of an hour."""

_SESSION: Final = {
    "timezone": "UTC",
    "idle_in_transaction_session_timeout": f"{STUCK_SECONDS}s",
    "jit": "off",
    **{
        f"enable_{way}": "off"
        for way in ("seqscan", "bitmapscan", "hashjoin", "mergejoin", "material", "sort")
    },
}
"""Settings of each session.

Every query uses a key. The planner does not know it, because its statistics lag behind a queue
that grows to a million rows and shrinks again within minutes: it sorted the whole queue for a
claim, and read every subscriber for a page of a fan-out (80 ms in place of 5).
"""


class Address:
    """The address of a database and the credentials; ``str`` of it holds no secret."""

    def __init__(self, url: str) -> None:
        """Raises SettingsError; its words are not libpq's, which would quote the password."""
        unreadable = SettingsError(
            "DATABASE_URL cannot be read; wanted: postgresql://user:password@host:5432/name, "
            "with %40, %2F and %25 in place of @, / and % in the password"
        )
        try:
            said = conninfo_to_dict(url)
        except psycopg.Error:
            raise unreadable from None
        ports = str(said.get("port", "")).split(",")
        has_ports = all(not port or (port.isdecimal() and 0 < int(port) <= 65535) for port in ports)
        # An unescaped @ or / cuts the password short: libpq then takes the rest for the host or the
        # name, which are logged. A leading @ of a host is an abstract socket.
        holds_password = "@" in str(said.get("host", ""))[1:] or "@" in str(said.get("dbname", ""))
        if not has_ports or holds_password:
            raise unreadable
        self.conninfo = make_conninfo("", **(_UNLESS_SAID | said))
        self.application = str(said.get("application_name") or "draw-bot")
        self._secret = str(said.get("password") or "")
        self._name = f"{said.get('host') or 'localhost'}/{said.get('dbname') or 'default'}"

    def __str__(self) -> str:
        return self._name

    def describe(self, error: BaseException) -> str:
        """An error in one line without the password."""
        words = " ".join(str(error).split()) or type(error).__name__
        return words.replace(self._secret, "***") if self._secret else words


@contextmanager
def plain_database_errors(address: Address) -> Iterator[None]:
    """Say psycopg's errors as StoreErrors."""
    try:
        yield
    except psycopg.errors.DiskFull as error:
        raise StoreFull(f"PostgreSQL at {address}: {address.describe(error)}") from error
    except (psycopg.OperationalError, psycopg.InterfaceError, PoolTimeout, PoolClosed) as error:
        words = address.describe(error)
        raise StoreDown(f"PostgreSQL at {address} does not answer: {words}") from error
    except psycopg.Error as error:
        raise StoreError(f"PostgreSQL at {address}: {address.describe(error)}") from error


async def connect(address: Address) -> Connection:
    """Open a dedicated connection in autocommit mode. Raises StoreError."""
    with plain_database_errors(address):
        connection = await AsyncConnection.connect(address.conninfo, autocommit=True)
        try:
            await _configure(connection)
        except BaseException:
            await connection.close()
            raise
        return connection


class Database:
    """A pool of connections; each call takes one, and gives it back.

    ``name``: what its sessions are called in the server, and no other process's.
    """

    def __init__(self, address: Address, connections: int = CONNECTIONS) -> None:
        self.address = address
        self.name = f"{address.application:.40} {secrets.token_hex(8)}"
        self._answers = True
        self._used: WeakKeyDictionary[Connection, float] = WeakKeyDictionary()
        self._pool = AsyncConnectionPool(
            address.conninfo,
            kwargs={"autocommit": True, "application_name": self.name},
            min_size=1,
            max_size=connections,
            open=False,
            configure=_configure,
            check=self._check,
            timeout=WAIT_SECONDS,
            # Stop retrying soon: the next caller starts a new attempt without a back-off.
            reconnect_timeout=1.0,
        )

    @classmethod
    async def open(cls, url: str, connections: int = CONNECTIONS) -> Self:
        """Reach the database, by so many connections at most. Raises SettingsError, StoreError."""
        database = cls(Address(url), connections)
        connection = await connect(database.address)
        async with connection:
            if connection.info.server_version < OLDEST_SERVER:
                raise StoreError(f"PostgreSQL at {database.address} is older than version 14")
            if (encoding := connection.info.parameter_status("server_encoding")) != "UTF8":
                raise StoreError(
                    f"PostgreSQL at {database.address} keeps text in {encoding}, which has no room "
                    "for many names; wanted: a database in UTF8, as CREATE DATABASE bot ENCODING "
                    "'UTF8' TEMPLATE template0 makes it"
                )
        await database._pool.open()
        return database

    async def close(self) -> None:
        """Let go of every connection; closing twice is harmless."""
        await self._pool.close()

    async def _check(self, connection: Connection) -> None:
        """See that a connection still stands, unless it did a moment ago."""
        if monotonic() - self._used.get(connection, 0.0) > FRESH_SECONDS:
            await AsyncConnectionPool.check_connection(connection)
        self._used[connection] = monotonic()

    @asynccontextmanager
    async def connection(self) -> AsyncIterator[Connection]:
        """A connection in autocommit. Raises StoreError."""
        try:
            with plain_database_errors(self.address):
                async with self._pool.connection() as connection:
                    yield connection
            if not self._answers:
                _log.info("PostgreSQL at %s answers again", self.address)
            self._answers = True
        except StoreDown as error:
            # Logged once for an outage; each caller gets the error too.
            if self._answers:
                _log.warning("%s; nothing is lost, it is asked again and again", error)
            self._answers = False
            raise

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Connection]:
        """A connection in a transaction, kept if the block ends well. Raises StoreError."""
        async with self.connection() as connection, connection.transaction():
            yield connection

    async def rows(self, query: str, **parameters: Any) -> list[tuple[Any, ...]]:
        """Return all rows of a named query, in a separate transaction. Raises StoreError."""
        async with self.connection() as connection:
            return await rows(connection, query, **parameters)


async def rows(connection: Connection, query: str, **parameters: Any) -> list[tuple[Any, ...]]:
    """Run a named query; all rows that it returns."""
    cursor = await connection.execute(named_queries(POSTGRES)[query], parameters)
    return await cursor.fetchall() if cursor.description else []


def lock_key(name: str) -> int:
    """The number of an advisory lock; ours begin with "draw", since others may have some too."""
    return 0x64726177 << 32 | crc32(name.encode())


async def _configure(connection: Connection) -> None:
    set_json_loads(orjson.loads, connection)
    set_json_dumps(orjson.dumps, connection)
    for name, value in _SESSION.items():
        await connection.execute("SELECT set_config(%s, %s, false)", (name, value))
