"""Every error that the bot raises on purpose, grouped by the caller's reaction.

BotError
├── SettingsError        a setting is wrong: report it, exit 2
├── AlreadyRunning       another process holds the store or the token: report it, exit 3
├── StoreError           the store cannot be read or written: report it, exit 1
│   ├── StoreDamaged     its file cannot be understood; nothing was overwritten
│   ├── StoreTooNew      its file was written by a later version of the bot
│   ├── RowUnreadable    one row cannot be understood; it is kept, other chats are served
│   ├── StoreFull        the disk refuses the write; confirmed writes are safe
│   └── StoreDown        the database does not answer: nothing is lost, try again
├── ImportRefused        a line of an import file is wrong; nothing was imported
├── ChartFailed          a chart could not be drawn: send the text alone
└── SourceError          a poll of IRCC failed: keep the known draws, poll again later
    ├── SourceRefused    403 or an "Access Denied" page
    ├── SourceLimited    429, or 503 with Retry-After
    ├── SourceDown       5xx, or no connection
    ├── SourceSlow       a timeout
    ├── SourceTooLarge   more bytes than any real file
    ├── SourceUnreadable not JSON, cut, empty, or HTML
    └── SourceChanged    JSON of another shape, or no row that can be read
"""

from __future__ import annotations

from datetime import datetime


class BotError(Exception):
    """Root of everything the bot raises on purpose; the message is fit for the operator."""


class SettingsError(BotError):
    """A setting is missing or wrong; the message names it, its fault and a valid value."""


class AlreadyRunning(BotError):
    """Another process holds a resource that only one process may hold."""


class StoreError(BotError):
    """The store cannot be read or written."""


class StoreDamaged(StoreError):
    """The store's file cannot be understood; it was left as it is."""


class StoreTooNew(StoreError):
    """The store's file was written by a later version of the bot."""


class RowUnreadable(StoreError):
    """One row of the store cannot be understood; it was left as it is."""


class StoreFull(StoreError):
    """The disk refuses the write."""


class StoreDown(StoreError):
    """The database does not answer at the moment; confirmed writes are safe."""


class ImportRefused(BotError):
    """A line of an import file is wrong; ``line`` counts from 1 and nothing was imported."""

    def __init__(self, line: int, fault: str) -> None:
        super().__init__(f"line {line}: {fault}")
        self.line = line


class ChartFailed(BotError):
    """The drawing process did not return the chart."""


class SourceError(BotError):
    """A poll of a source failed; no known draw is lost.

    ``retry_at`` is the instant (UTC) before which the source asked not to be called again.
    """

    def __init__(self, message: str, *, retry_at: datetime | None = None) -> None:
        super().__init__(message)
        self.retry_at = retry_at


class SourceRefused(SourceError):
    """The source refuses us: 403, or a page that says "Access Denied"."""


class SourceLimited(SourceError):
    """The source asks for fewer requests: 429, or 503 with Retry-After."""


class SourceDown(SourceError):
    """The source fails on its side, or cannot be reached."""


class SourceSlow(SourceError):
    """The source did not connect or answer in time."""


class SourceTooLarge(SourceError):
    """The answer is larger than any real file."""


class SourceUnreadable(SourceError):
    """The answer is empty, cut, HTML, or not JSON."""


class SourceChanged(SourceError):
    """The answer is JSON of another shape, or none of its rows can be read."""
