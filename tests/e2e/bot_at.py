"""The real bot, with its clock set at the start.

    python -m tests.e2e.bot_at 2024-05-31T15:00:00+00:00 [run|web|worker [IDLE_SECONDS]]

``IDLE_SECONDS`` is how long the process that draws stays without work. A file that
``BOT_CLOCK_STEP`` names holds the seconds by which the clock was set since then; with it, checkups
and the check of the clock come every second.
"""

from __future__ import annotations

import argparse
import asyncio
import os
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from bot import app, clock, logs, service
from bot.__main__ import use_rules
from bot.charts.studio import IDLE
from bot.service import Half
from bot.settings import read_settings

STEP = "BOT_CLOCK_STEP"


class ShiftedClock:
    """The machine's clock, moved so that it now reads ``begin``."""

    def __init__(self, begin: datetime) -> None:
        self._offset = begin - datetime.now(UTC)
        self._step = Path(os.environ[STEP]) if STEP in os.environ else None

    def now(self) -> datetime:
        step = float(self._step.read_text()) if self._step is not None else 0.0
        return datetime.now(UTC) + self._offset + timedelta(seconds=step)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("at", type=datetime.fromisoformat)
    parser.add_argument("half", nargs="?", type=Half, default=Half.BOTH)
    parser.add_argument("idle", nargs="?", type=float, default=IDLE)
    given = parser.parse_args()
    settings = read_settings(os.environ)
    logs.configure(settings.log_level, settings.log_format)
    use_rules(settings)
    machine = ShiftedClock(given.at)
    clock.FIRST_DAY = machine.now() - timedelta(days=1)  # type: ignore[misc]
    service.JumpDetector = partial(service.JumpDetector, machine.now)  # type: ignore[misc,assignment]
    if STEP in os.environ:
        service.CLOCK_SECONDS = service.CHECKUP_SECONDS = 1.0  # type: ignore[misc]
    asyncio.run(app.run(settings, clock.SystemClock(machine.now), given.half, given.idle))


if __name__ == "__main__":
    main()
