"""IRCC at work: publishes the recorded draws one after another, corrects them, invents names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time
from typing import Final

from bot.domain.draws.draw import number_key
from bot.domain.health.schedule import TORONTO
from bot.sandbox.clock import MovableClock
from bot.sandbox.ircc.ircc import EN_PATH, FR_PATH, IrccServer
from bot.sandbox.ircc.rounds import Row, load_table, render

HOUR: Final = time(14, 30)
"""When the sandbox publishes, in Toronto: in the middle of IRCC's hours."""

INVENTED: Final = "Quantum technology occupations (Version 1)"
INVENTED_FR: Final = "Professions des technologies quantiques (version 1)"
INVENTED_SIZE: Final = 1500
INVENTED_CUTOFF: Final = 480


class NothingToPublish(LookupError):
    """The table has no such draw."""


class Publisher:
    """Puts IRCC's two files on its server, and moves the clock to the day of the published draw."""

    def __init__(
        self, server: IrccServer, clock: MovableClock, table: Sequence[Row] | None = None
    ) -> None:
        self._server = server
        self._clock = clock
        rows = load_table() if table is None else table
        self._table = sorted(rows, key=lambda row: number_key(row.number))
        self._published: list[Row] = []
        self._left: list[Row] = []

    @property
    def newest(self) -> Row:
        """The newest draw that is published."""
        return self._published[-1]

    @property
    def upcoming(self) -> Row | None:
        """The recorded draw that comes next; None after the last."""
        return self._left[0] if self._left else None

    @property
    def days(self) -> tuple[date, date]:
        """The first day and the last on which the record can begin."""
        return self._table[0].day, self._table[-1].day

    def begin(self, day: date) -> None:
        """It is this day, within ``days``: the draws up to it are published, the others wait."""
        self._published = [row for row in self._table if row.day <= day]
        self._left = [row for row in self._table if row.day > day]
        self._clock.move_to(_working_hour(day))
        self._put()

    def publish_next(self) -> Row:
        """The next recorded draw, on its own day. Raises NothingToPublish after the last."""
        if not self._left:
            raise NothingToPublish("every recorded draw is published")
        row = self._left.pop(0)
        self._clock.move_to(max(self._clock.now(), _working_hour(row.day)))
        self._published.append(row)
        self._put()
        return row

    def correct(self, cutoff: int) -> Row:
        """The newest draw again, with another cut-off."""
        self._published[-1] = replace(self.newest, cutoff=cutoff)
        self._put()
        return self.newest

    def publish_invented(self, name: str = INVENTED) -> Row:
        """A draw of today under a name never seen before, numbered like 91a."""
        number = self.newest.number
        # The number that sorts right after: 296, 296a, 296b.
        is_plain, following = number[-1].isdigit(), chr(ord(number[-1]) + 1)
        row = Row(
            number=f"{number}a" if is_plain else number[:-1] + following,
            day=self._clock.now().astimezone(TORONTO).date(),
            name=name,
            size=INVENTED_SIZE,
            cutoff=INVENTED_CUTOFF,
            name_fr=INVENTED_FR if name == INVENTED else None,
        )
        self._published.append(row)
        self._put()
        return row

    def _put(self) -> None:
        changed = self._clock.now()
        self._server.publish(render(self._published), EN_PATH, changed)
        self._server.publish(render(self._published, language="fr"), FR_PATH, changed)


def _working_hour(day: date) -> datetime:
    return datetime.combine(day, HOUR, TORONTO).astimezone(UTC)
