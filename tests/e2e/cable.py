"""A cable between a process and PostgreSQL that can be cut: then all that is sent is swallowed."""

from __future__ import annotations

import asyncio
import contextlib
from pathlib import Path
from types import TracebackType
from typing import Self

_SOCKET = ".s.PGSQL.5432"


class Cable:
    """A port of loopback that leads to the server whose socket is in this folder; any free port
    unless told."""

    def __init__(self, folder: Path, port: int = 0) -> None:
        self._socket = folder / _SOCKET
        self.port = port
        self._whole = asyncio.Event()
        self._whole.set()
        self._ends: set[asyncio.StreamWriter] = set()

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._join, "127.0.0.1", self.port)
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._server.close()
        self.mend()

    def url(self, database: str) -> str:
        """The database's address over this cable."""
        port = self._server.sockets[0].getsockname()[1]
        return f"postgresql://postgres@127.0.0.1:{port}/{database}"

    def cut(self) -> None:
        """Swallow all traffic from now on, without a word to either side."""
        self._whole.clear()

    def mend(self) -> None:
        """A new cable: what went over the old one is over."""
        for end in self._ends:
            end.close()
        self._whole.set()

    async def _join(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        there, server = await asyncio.open_unix_connection(str(self._socket))
        self._ends |= {writer, server}
        with contextlib.suppress(OSError):
            await asyncio.gather(self._pass(reader, server), self._pass(there, writer))
        for end in (writer, server):
            end.close()
        self._ends -= {writer, server}

    async def _pass(self, source: asyncio.StreamReader, sink: asyncio.StreamWriter) -> None:
        while part := await source.read(1 << 16):
            await self._whole.wait()
            sink.write(part)
            await sink.drain()
        sink.close()
