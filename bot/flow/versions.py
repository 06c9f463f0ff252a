"""Which versions of a draw the file has had, so that no version is announced twice."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from bot.domain.draws.corrections import as_it_was, facts_key
from bot.domain.draws.doubts import ANSWERS, Past, Sightings, sighted, version
from bot.domain.draws.draw import Change, ChangeKind
from bot.domain.draws.recording import Known
from bot.domain.notices.notice import broadcast_id
from bot.ports import Store


class Versions:
    """Keeps the versions seen since the start; of earlier ones it reads the announced corrections
    from the store."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._sightings: Sightings = {}
        self._replaced: dict[str, frozenset[str]] = {}
        self._corrected: dict[str, datetime] = {}

    async def announced(self, changes: Iterable[Change]) -> frozenset[str]:
        """The numbers of corrected draws that were announced. Raises StoreError."""
        found = set()
        for change in changes:
            if change.kind is ChangeKind.CORRECTED:
                number = change.draw.number
                if await self._store.broadcast(broadcast_id(number, 1)) is not None:
                    found.add(number)
        return frozenset(found)

    async def past(
        self, changes: Iterable[Change], known: Mapping[str, Known], now: datetime
    ) -> Past:
        """The versions of the changed draws, with this poll counted. Raises StoreError."""
        changes = tuple(changes)
        draws = {number: entry.draw for number, entry in known.items()}
        self._sightings = sighted(self._sightings, changes, draws, now)
        for change in changes:
            number = change.draw.number
            if change.kind is ChangeKind.CORRECTED and number not in self._replaced:
                await self._recall(known[number])
        said: Mapping[str, str] = {}
        if any(change.kind in (ChangeKind.NEW, ChangeKind.CORRECTED) for change in changes):
            said = await self._store.recall(ANSWERS) or {}
        answers = {question: answer == "yes" for question, answer in said.items()}
        return Past(self._sightings, self._replaced, self._corrected, answers)

    def recorded(self, before: Mapping[str, Known], now: Iterable[Known], at: datetime) -> None:
        """Remember which versions were replaced, and when (UTC)."""
        for entry in now:
            number = entry.draw.number
            old = before.get(number)
            if old is not None and entry.revision > old.revision:
                self._replaced[number] = self._replaced.get(number, frozenset()) | {
                    version(old.draw)
                }
                self._corrected[number] = at

    async def _recall(self, entry: Known) -> None:
        """Read the earlier revisions of a draw, and when the last one was announced."""
        number, found = entry.draw.number, set()
        for revision in range(1, entry.revision):
            facts = await self._store.recall(facts_key(number, revision))
            if facts is not None:
                found.add(version(as_it_was(entry.draw, facts)))
        self._replaced[number] = frozenset(found)
        last = await self._store.broadcast(broadcast_id(number, entry.revision))
        if last is not None and entry.revision > 1:
            self._corrected[number] = last.opened
