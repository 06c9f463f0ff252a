"""The last resort: unknown commands, stray text, forwarded messages, pictures."""

from __future__ import annotations

from typing import ClassVar

from bot.chat.frame.features import Feature
from bot.chat.frame.screens import Reply
from bot.chat.frame.visits import Answer, Visit
from bot.chat.onward import crossroads


class Fallback(Feature):
    """Answers calmly and changes nothing."""

    POLITE: ClassVar = frozenset({"thanks", "hello"})

    async def command(self, visit: Visit) -> Answer:
        """A command that does not exist."""
        return self._say(visit, "fallback-command")

    async def text(self, visit: Visit) -> Answer:
        """Text that nothing understands."""
        return self._say(visit, "fallback-text")

    async def polite(self, visit: Visit, wish: str) -> Answer:
        """A greeting or thanks."""
        return self._say(visit, f"fallback-{wish}")

    async def forwarded(self, visit: Visit) -> Answer:
        """Someone else's words, which say nothing about this person."""
        return self._say(visit, "fallback-forwarded")

    async def other(self, visit: Visit) -> Answer:
        """Decline a picture, a document or a sticker."""
        return self._say(visit, "fallback-other")

    def _say(self, visit: Visit, key: str) -> Reply:
        return Reply(crossroads(visit.words).under(visit.words.say(key)))
