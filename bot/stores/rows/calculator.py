"""The answers of the interview in a row: which values a key may have depends on its question."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from bot.domain.score.questions import ReplyKind, question_named
from bot.rules import occupations
from bot.stores.rows.reading import BadRow, check_known, moment, read, wrong
from bot.stores.rows.shapes import Day, Month, TestResults

_MONTH_LENGTH: Final = len("2024-03")


def check_calculator_answers(group: str, answers: Mapping[str, Any]) -> None:
    """Raise BadRow for an answer that no question asks for, or that its question does not take.

    A month may be a day as well.
    """
    for name, answer in answers.items():
        key = f"{group}: {name}"
        try:
            question = question_named(name)
        except KeyError:
            raise BadRow(f"{group}: unknown key {name!r}") from None
        if answer in question.choices:
            continue
        if question.kind is ReplyKind.CHOICE:
            check_known(key, [answer], question.choices)
        elif question.kind is ReplyKind.OCCUPATION:
            if not isinstance(answer, str) or answer not in occupations():
                raise wrong(key, answer, "is not a NOC code")
        elif question.kind is ReplyKind.RESULTS:
            read(TestResults, answer, key)
        elif question.kind is ReplyKind.MONTH and len(str(answer)) <= _MONTH_LENGTH:
            read(Month, answer, key)
        else:
            moment(key, read(Day, answer, key))
