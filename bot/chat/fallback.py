"""Whatever is not a command: answers to the question that waits, numbers, draws, stray text."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping

from bot.chat.draws.draws import Draws
from bot.chat.frame.pending import Ask, Pending, Way
from bot.chat.frame.screens import Reply
from bot.chat.frame.visits import Answer, Visit, onboarding
from bot.chat.guide import crossroads
from bot.chat.profile.score import Score
from bot.chat.profile.submitted import Submitted
from bot.domain.typed import (
    ScoreFault,
    draw_type,
    marked_draw_number,
    score,
    yes_or_no,
)

Typed = Callable[[Visit, Way], Awaitable[Answer | None]]
"""What reads an answer that was typed; None where it is not one after all."""


class Fallback:
    """Answers every message that no command answers; never with silence.

    ``typed`` reads the answers to questions that take any text.
    """

    def __init__(
        self, score: Score, submitted: Submitted, draws: Draws, typed: Mapping[Ask, Typed]
    ) -> None:
        self._score = score
        self._submitted = submitted
        self._draws = draws
        self._typed = typed

    async def text(self, visit: Visit) -> Answer:
        """Typed text: an answer to the question that waits, or what it may mean by itself."""
        pending = visit.pending
        answer = None if pending is None else await self._answer(visit, pending)
        return answer or await self._unasked(visit)

    async def command(self, visit: Visit) -> Answer:
        """A command that does not exist."""
        return self._say(visit, "fallback-command")

    async def forwarded(self, visit: Visit) -> Answer:
        """What somebody else wrote, passed on: it says nothing about this person."""
        return self._say(visit, "fallback-forwarded")

    async def other(self, visit: Visit) -> Answer:
        """A picture, a document, a sticker: none is wanted."""
        return self._say(visit, "fallback-other")

    async def _answer(self, visit: Visit, pending: Pending) -> Answer | None:
        match pending.ask:
            case Ask.SUBMITTED if not isinstance(score(visit.text), int):
                return await self._submitted.typed(visit, pending.way)
            case Ask.CONFIRM | Ask.NOMINATED:
                said = yes_or_no(visit.text)
                return None if said is None else await self._score.say(visit, said)
            case Ask.SUBMITTED:
                return None
            case Ask.SCORE if marked_draw_number(visit.text) is not None:
                return None
            case other:
                typed = self._typed.get(other)
                return None if typed is None else await typed(visit, pending.way)

    async def _unasked(self, visit: Visit) -> Answer:
        if marked_draw_number(visit.text) is not None:
            return await self._draws.one(visit)
        typed = score(visit.text)
        if isinstance(typed, int):
            return await self._score.confirm(visit, typed)
        if typed is not ScoreFault.NOT_A_NUMBER:
            return await self._score.typed(visit, onboarding(visit))
        if draw_type(visit.text) is not None:
            return await self._draws.last(visit)
        return self._say(visit, "fallback-text")

    def _say(self, visit: Visit, key: str) -> Reply:
        return Reply(crossroads(visit.words).under(visit.words.say(key)))
