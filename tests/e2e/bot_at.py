"""``python -m tests.e2e.bot_at 2024-05-31T15:00:00+00:00 [web|worker]``: the real bot, begun at
that time."""

from __future__ import annotations

import asyncio
import os
import sys
from datetime import UTC, datetime

from bot import app, logs
from bot.__main__ import use_rules
from bot.service import Half
from bot.settings import read_settings


class ShiftedClock:
    """The machine's clock, moved so that it now reads ``begin``."""

    def __init__(self, begin: datetime) -> None:
        self._offset = begin - datetime.now(UTC)

    def now(self) -> datetime:
        return datetime.now(UTC) + self._offset


if __name__ == "__main__":
    at, *half = sys.argv[1:]
    settings = read_settings(os.environ)
    logs.configure(settings.log_level, settings.log_format)
    use_rules(settings)
    clock = ShiftedClock(datetime.fromisoformat(at))
    asyncio.run(app.run(settings, clock, Half(half[0] if half else "run")))
