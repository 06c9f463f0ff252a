"""The real bot, with its clock set at the start.

    python -m tests.e2e.bot_at 2024-05-31T15:00:00+00:00 [run|web|worker [IDLE_SECONDS]]

``IDLE_SECONDS`` is how long the process that draws stays without work.
"""

from __future__ import annotations

import argparse
import asyncio
import os
from datetime import UTC, datetime

from bot import app, logs
from bot.__main__ import use_rules
from bot.charts.studio import IDLE
from bot.service import Half
from bot.settings import read_settings


class ShiftedClock:
    """The machine's clock, moved so that it now reads ``begin``."""

    def __init__(self, begin: datetime) -> None:
        self._offset = begin - datetime.now(UTC)

    def now(self) -> datetime:
        return datetime.now(UTC) + self._offset


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("at", type=datetime.fromisoformat)
    parser.add_argument("half", nargs="?", type=Half, default=Half.BOTH)
    parser.add_argument("idle", nargs="?", type=float, default=IDLE)
    given = parser.parse_args()
    settings = read_settings(os.environ)
    logs.configure(settings.log_level, settings.log_format)
    use_rules(settings)
    asyncio.run(app.run(settings, ShiftedClock(given.at), given.half, given.idle))
