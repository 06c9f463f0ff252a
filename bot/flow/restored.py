"""A store that was restored from a backup announces no draw again without the operator.

The bot cannot know which draws it announced since the backup. So it records the new draws of the
first poll without announcing them, and asks the operator about each. No answer means no.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from bot.domain.draws.doubts import ANSWERS
from bot.domain.draws.recording import NEWS_FOR, Known, Plan
from bot.domain.health.findings import again_question
from bot.domain.notices.notice import draw_broadcast
from bot.ports import RESTORED, Store

log = logging.getLogger(__name__)


class Restored:
    """``asked`` are the draws that the operator is asked about, by number."""

    def __init__(self, store: Store) -> None:
        self.asked: Mapping[str, Known] = {}
        self._store = store

    async def withheld(self, decided: Plan) -> tuple[Plan, dict[str, Any]]:
        """The plan without its announcements at the first poll after a restore, and the rows to
        record with it. Raises StoreError."""
        restored = await self._store.recall(RESTORED)
        if restored is None or "asked" in restored:
            return decided, {}
        numbers = [entry.draw.number for entry in decided.announce]
        log.warning(
            "the store was put back to its backup of %s: not announced again: %s",
            restored["backup"],
            ", ".join(numbers) or "no draw",
        )
        return replace(decided, announce=(), corrected=()), {RESTORED: {"asked": numbers}}

    async def step(self, now: datetime) -> None:
        """Announce the draws that the operator confirms. Raises StoreError."""
        restored = await self._store.recall(RESTORED) or {}
        known, said = await self._store.draws(), await self._store.recall(ANSWERS) or {}
        asked = {number: known[number] for number in restored.get("asked", ()) if number in known}
        answers = {number: said.get(again_question(number)) for number in asked}
        broadcasts = [
            draw_broadcast(asked[number].draw, asked[number].revision, now)
            for number, answer in answers.items()
            if answer == "yes"
        ]
        self.asked = {
            number: entry
            for number, entry in asked.items()
            if answers[number] is None and now - entry.first_seen < NEWS_FOR
        }
        if len(self.asked) < len(restored.get("asked", ())):
            remaining = {"asked": list(self.asked)} if self.asked else None
            await self._store.record([], broadcasts, {RESTORED: remaining})
