"""Calculator answers and invitations of a profile as JSON, and back."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, Final

from bot.domain.draws.categories import known_programs
from bot.domain.invitation.sixty_days import CHECKLIST, Invitation, Stage
from bot.domain.people.profile import REMINDER_LEADS, Profile
from bot.domain.score import interview
from bot.domain.score.interview import InterviewQuestion, ReplyKind
from bot.rules import occupations
from bot.stores.rows.values import BadRow, day, listed, text

_ABILITIES: Final = 4
_HIGHEST_RESULT: Final = 699
"""TEF and TCF count up to it; no other test gives more."""

_MONTH: Final = re.compile(r"(?:19|20)\d\d(?:-(?:0[1-9]|1[0-2]))?", re.ASCII)
_KEY: Final = re.compile(r"[a-z_]+:\d{4}-\d\d-\d\d:-?\d+")
_TOLD_ENDS: Final = (Stage.APPLIED, Stage.DECLINED)


def candidacy_row(profile: Profile) -> dict[str, Any]:
    """The rest of a profile's row: answers, an invitation, reminders."""
    row: dict[str, Any] = {}
    if profile.scored is not None:
        row["scored"] = profile.scored.isoformat()
    if profile.answers is not None:
        row["answers"] = dict(profile.answers)
    if profile.interview is not None:
        row["interview"] = dict(profile.interview)
    if profile.interviewed is not None:
        row["interviewed"] = profile.interviewed.isoformat()
    if profile.invitation is not None:
        row["invitation"] = invitation_row(profile.invitation)
    if profile.reminded:
        row["reminded"] = sorted(profile.reminded)
    return row


def calculator_answers(value: object) -> dict[str, Any]:
    """Answers by question, as the interview keeps them."""
    if not isinstance(value, dict):
        raise BadRow("not an object")
    return {key: _answer(key, said) for key, said in value.items()}


def _answer(key: str, said: object) -> Any:
    try:
        asked = interview.question(key)
    except KeyError:
        raise BadRow(f"unknown key {key!r}") from None
    try:
        return said if said in asked.choices else _READERS[asked.kind](asked, said)
    except BadRow as fault:
        raise BadRow(f"{key}: {fault}") from None


def _no_choice(asked: InterviewQuestion, said: object) -> Any:
    raise BadRow(f"{said!r} is none of {', '.join(asked.choices)}")


def _month(asked: InterviewQuestion, said: object) -> str:
    """A day, a month such as ``2024-03``, or a year."""
    if not _MONTH.fullmatch(text(said)):
        return day(said).isoformat()
    return text(said)


def _results(asked: InterviewQuestion, said: object) -> list[float]:
    results = listed(said, _result)
    if len(results) != _ABILITIES:
        raise BadRow("four results are wanted")
    return list(results)


def _result(value: object) -> float:
    if type(value) not in (int, float) or not 0 <= value <= _HIGHEST_RESULT:  # type: ignore[operator]
        raise BadRow(f"{value!r} is not a test result")
    return value  # type: ignore[return-value]


def _occupation(asked: InterviewQuestion, said: object) -> str:
    if text(said) not in occupations():
        raise BadRow(f"{said!r} is not a NOC code")
    return text(said)


_READERS: Final[Mapping[ReplyKind, Callable[[InterviewQuestion, object], Any]]] = {
    ReplyKind.CHOICE: _no_choice,
    ReplyKind.DATE: lambda _, said: day(said).isoformat(),
    ReplyKind.MONTH: _month,
    ReplyKind.RESULTS: _results,
    ReplyKind.OCCUPATION: _occupation,
}


def invitation_row(invitation: Invitation) -> dict[str, Any]:
    """An invitation as it stands in a row."""
    row: dict[str, Any] = {"received": invitation.received.isoformat()}
    if invitation.program is not None:
        row["program"] = invitation.program
    if invitation.ended is not None:
        row["ended"] = invitation.ended.value
    if invitation.done:
        row["done"] = [step for step in CHECKLIST if step in invitation.done]
    return row


def program(value: object) -> str:
    """A federal programme."""
    if value not in known_programs():
        raise BadRow(f"{value!r} is none of {', '.join(known_programs())}")
    return text(value)


def ended(value: object) -> Stage:
    """How the person said that an invitation ended."""
    if value not in _TOLD_ENDS:
        raise BadRow(f"{value!r} is none of {', '.join(_TOLD_ENDS)}")
    return Stage(text(value))


def steps(value: object) -> frozenset[str]:
    """Steps of the checklist."""
    done = listed(value, text)
    for step in done:
        if step not in CHECKLIST:
            raise BadRow(f"{step!r} is none of {', '.join(CHECKLIST)}")
    return frozenset(done)


def leads(value: object) -> frozenset[int]:
    """How many days before a reminder is wanted."""
    return frozenset(listed(value, _lead))


def _lead(value: object) -> int:
    if type(value) is not int or value not in REMINDER_LEADS:
        raise BadRow(f"{value!r} is none of {', '.join(map(str, REMINDER_LEADS))}")
    return value


def keys(value: object) -> frozenset[str]:
    """Keys of reminders that were sent."""
    return frozenset(listed(value, _key))


def _key(value: object) -> str:
    if not _KEY.fullmatch(text(value)):
        raise BadRow(f"{value!r} is not a reminder such as profile:2024-03-01:30")
    return text(value)
