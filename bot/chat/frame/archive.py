"""The recorded draws, as the conversation asks for them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from functools import lru_cache
from string import ascii_lowercase

from bot.domain.draws.categories import DrawType, classify
from bot.domain.draws.draw import Draw
from bot.domain.draws.history import context
from bot.domain.draws.recording import Known
from bot.domain.notices.notice import Alert, draw_broadcast, match, verdicts
from bot.domain.people.profile import Subscriber
from bot.ports import Store

_type_of = lru_cache(maxsize=1024)(classify)


@dataclass(frozen=True, slots=True)
class Archive:
    """Every recorded draw with the meaning of its name, oldest first."""

    draws: tuple[tuple[Draw, DrawType], ...]

    def find(self, number: str) -> Draw | None:
        """The draw with this number."""
        return next((draw for draw, _ in self.draws if draw.number == number), None)

    def parts(self, number: str) -> list[Draw]:
        """The draws that share this number: 91a and 91b for 91."""
        return [draw for draw, _ in self.draws if draw.number.rstrip(ascii_lowercase) == number]

    def latest(self, key: str | None = None) -> Draw | None:
        """The newest draw, or the newest of a type."""
        found = self.newest_first(key)
        return found[0] if found else None

    def newest_first(self, key: str | None = None) -> list[Draw]:
        """All draws, or all of a type."""
        return [draw for draw, kind in reversed(self.draws) if key in (None, kind.key)]

    def newest_heard_of(self, subscriber: Subscriber, now: datetime) -> Draw | None:
        """The newest draw that this person's alert settings let through."""
        subscriber = replace(subscriber, explain_silence=False)
        heard = (
            draw
            for draw, kind in reversed(self.draws)
            if match(draw_broadcast(draw, 1, now), draw, kind, subscriber) is not None
        )
        return next(heard, None)

    def alert(self, subscriber: Subscriber, draw: Draw) -> Alert:
        """The draw with this person's verdicts, as an alert would tell of it."""
        kind = _type_of(draw.name)
        judged = verdicts(subscriber, draw, kind)
        return Alert(subscriber, draw, kind, judged, context(draw, kind, self.draws), silent=True)


async def archive(store: Store) -> Archive:
    """The draws as they now stand."""
    return archive_of(await store.draws())


def archive_of(known: Mapping[str, Known]) -> Archive:
    """The draws with the meaning of their names."""
    return Archive(tuple((entry.draw, _type_of(entry.draw.name)) for entry in known.values()))


def type_of(draw: Draw) -> DrawType:
    """The draw's type by its name."""
    return _type_of(draw.name)
