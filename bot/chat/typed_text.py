"""Routes text that is no command: to the open question, or by the text's own meaning."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import partial
from typing import Any, Final

from bot.chat.draws import Draws
from bot.chat.fallback import Fallback
from bot.chat.frame.features import Command, Feature, Route, TextHandler, TypedAnswer
from bot.chat.frame.pending import Pending, QuestionKind
from bot.chat.frame.services import Services
from bot.chat.frame.visits import Answer, Visit, onboarding
from bot.chat.profile import Jobs, Score
from bot.domain.typed import (
    OCCUPATIONS,
    PlainWish,
    ScoreFault,
    is_job_title,
    marked_draw_number,
    plain,
    plain_wish,
    typed_score,
)
from bot.rules import rules_on
from bot.text.names import type_meant

LEAST_PLAUSIBLE: Final = 100
"""A smaller number is no score in practice: it may be a day, a number of years or a test result."""


ALWAYS: Final = frozenset({"cancel", "stop", "help", "menu"})
"""Plain words that work whatever is asked."""

FREE_TEXT: Final = frozenset(
    {
        QuestionKind.CONFIRM,
        QuestionKind.NOMINATED,
        QuestionKind.NAME,
        QuestionKind.CALCULATOR,
        QuestionKind.APPLIES,
        QuestionKind.DELETE,
    }
)
"""Questions whose answer may be any word, even one that is a plain wish elsewhere."""

COMMAND_OF: Final = {"menu": "help"}
"""The command that fulfils a plain wish, where the two have different names."""


class TextRouter:
    """Finds the handlers that may understand a text, in the order in which to try them."""

    def __init__(self, services: Services, features: Iterable[Feature]) -> None:
        self._score = Score(services)
        self._draws = Draws(services)
        self._jobs = Jobs(services)
        self._fallback = Fallback(services)
        self._readers: dict[str, tuple[TypedAnswer, Callable[..., Any], Feature]] = {
            mark.ask: (mark, method, feature)
            for feature in features
            for mark, method in feature.handlers(TypedAnswer)
        }
        self._commands = {
            mark.name: Route(method, feature)
            for feature in features
            for mark, method in feature.handlers(Command)
        }

    def routes(self, visit: Visit) -> Iterator[Route]:
        """Try fixed words, a draw's number, the open question, then other meanings."""
        wish = plain_wish(visit.text)
        takes_words = visit.question is None or visit.question.ask in FREE_TEXT
        if wish is not None and (wish.asks in ALWAYS or not takes_words):
            yield from self._wished(wish)
        if marked_draw_number(visit.text) is not None:
            yield Route(self._draws.one, self._draws)
        is_score = is_plausible_score(visit)
        if visit.question is not None:
            yield from self._reader(visit.question, only_numbers=is_score)
        if wish is not None:
            yield from self._wished(wish)
        is_type = type_meant(visit.text, visit.words) is not None
        late = visit.pending if visit.question is None and not is_score and not is_type else None
        if late is not None and late.ask is QuestionKind.CALCULATOR and late.asked is not None:
            # Answers to the calculator take long to look up. If nothing else came after its
            # question, that question still reads otherwise unknown text.
            yield from self._reader(late, only_numbers=False)
        yield from self._unasked(visit)
        yield Route(self._fallback.text, self._fallback)

    def _wished(self, wish: PlainWish) -> Iterator[Route]:
        """The command that plain words ask for, or a polite answer to polite words."""
        if wish.asks in self._fallback.POLITE:
            yield Route(partial(self._fallback.polite, wish=wish.asks), self._fallback)
        route = self._commands.get(COMMAND_OF.get(wish.asks, wish.asks))
        if route is not None:
            yield Route(_with_text(route.handler, wish.text), route.feature)

    def _reader(self, question: Pending, *, only_numbers: bool) -> Iterator[Route]:
        """The reader of a question's answer, or none where only those of numbers are wanted."""
        if question.ask in self._readers:
            mark, method, feature = self._readers[question.ask]
            if mark.wants_numbers or not only_numbers:
                yield Route(partial(method, way=question.way), feature)

    def _unasked(self, visit: Visit) -> Iterator[Route]:
        text = visit.text
        if plain(text) in OCCUPATIONS:
            yield Route(partial(self._jobs.typed, way=onboarding(visit)), self._jobs)
        points = _typed_score(visit)
        if isinstance(points, int):
            yield Route(partial(self._score.offered, typed=points), self._score)
        elif points is not ScoreFault.NOT_A_NUMBER:
            yield Route(self._score.command, self._score)
        if is_job_title(text):
            yield Route(partial(self._jobs.typed, way=onboarding(visit)), self._jobs)
        if type_meant(text, visit.words) is not None:
            yield Route(self._draws.last, self._draws)


def _with_text(handler: TextHandler, text: str) -> TextHandler:
    """The handler of a command, with this as the text after it."""

    async def answer(visit: Visit) -> Answer | None:
        return await handler(replace(visit, text=text))

    return answer


def is_plausible_score(visit: Visit) -> bool:
    """Whether the text reads as a plausible score."""
    points = _typed_score(visit)
    return isinstance(points, int) and points >= LEAST_PLAUSIBLE


def _typed_score(visit: Visit) -> int | ScoreFault:
    return typed_score(visit.text, rules_on(visit.today).crs)
