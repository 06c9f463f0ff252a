"""``python -m tests.e2e.bot_at 2024-05-31T15:00:00+00:00``: the real bot, begun at that time."""

from __future__ import annotations

import asyncio
import os
import sys
from datetime import UTC, datetime

from bot import app, logs
from bot.settings import read


class ShiftedClock:
    """The machine's clock, moved so that it now reads ``begin``."""

    def __init__(self, begin: datetime) -> None:
        self._offset = begin - datetime.now(UTC)

    def now(self) -> datetime:
        return datetime.now(UTC) + self._offset


if __name__ == "__main__":
    logs.configure("INFO", "text")
    asyncio.run(app.run(read(os.environ), ShiftedClock(datetime.fromisoformat(sys.argv[1]))))
