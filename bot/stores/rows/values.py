"""The single values of a row, read strictly: each reader returns the value or raises BadRow."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from datetime import UTC, date, datetime, time
from enum import StrEnum
from functools import lru_cache
from typing import Final, TypeVar

from bot.domain.draws.categories import UNKNOWN, known_types
from bot.domain.draws.draw import BANDS, number_key
from bot.domain.people.answers import NOT_DATED, Given
from bot.domain.people.profile_names import LONGEST_NAME, profile_name
from bot.domain.people.submission import Span, Stated
from bot.domain.people.zones import zone
from bot.rules import rulebook

_Value = TypeVar("_Value")
_Choice = TypeVar("_Choice", bound=StrEnum)

_LARGEST_ID: Final = 2**52 - 1
"""Telegram's ids have at most 52 significant bits (Bot API 10.1, "Chat")."""

_LARGEST: Final = 2**31 - 1
_LONGEST_TEXT: Final = 1000
_LONGEST_FAULT: Final = 300
_YEARS: Final = range(1900, 2101)
"""What lies outside is a slip, and a year later or a time zone further it is no date at all."""
_LANGUAGE: Final = re.compile(r"[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*")
_DAY: Final = re.compile(r"\d{4}-\d\d-\d\d")
_TIME: Final = re.compile(r"([01]\d|2[0-3]):[0-5]\d")
_INSTANT: Final = re.compile(
    r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?(Z|[+-]\d\d:\d\d)", re.ASCII
)
_ANSWERS: Final = {"yes": True, "no": False}


class BadRow(ValueError):
    """A row is invalid; the message names the key and its fault, and is short."""

    def __init__(self, fault: str) -> None:
        super().__init__(fault if len(fault) <= _LONGEST_FAULT else f"{fault[:_LONGEST_FAULT]}…")


def text(value: object) -> str:
    """A text of at most 1,000 characters."""
    if not isinstance(value, str):
        raise BadRow(f"{value!r} is not a text")
    if len(value) > _LONGEST_TEXT:
        raise BadRow(f"a text of {len(value)} characters is too long")
    return value


def name(value: object) -> str:
    """A name that the chat accepts for a profile."""
    typed = text(value)
    if not _is_name(typed):
        raise BadRow(f"{value!r} is not a name of 1 to {LONGEST_NAME} visible characters")
    return typed


@lru_cache(maxsize=1024)
def _is_name(value: str) -> bool:
    return profile_name(value, ()) == value


def text_or_none(value: object) -> str | None:
    """Any text, or null."""
    return None if value is None else text(value)


def flag(value: object) -> bool:
    """True or false."""
    if not isinstance(value, bool):
        raise BadRow(f"{value!r} is not true or false")
    return value


def amount(value: object) -> int:
    """A whole number from 0."""
    if type(value) is not int or not 0 <= value <= _LARGEST:
        raise BadRow(f"{value!r} is not a whole number from 0")
    return value


def score(value: object) -> int:
    """A CRS score."""
    most = rulebook().newest.crs.total
    if type(value) is not int or not 0 <= value <= most:
        raise BadRow(f"{value!r} is not a whole number from 0 to {most}")
    return value


def dated_score(value: object) -> tuple[int, date | None]:
    """A CRS score, or one with its day: ``{"answer": 530, "on": "2026-10-15"}``."""
    if not isinstance(value, dict):
        return score(value), None
    said, given = _long_form(value, score)
    return said, given.on


def chat_id(value: object) -> int:
    """A Telegram chat: a person's is positive, a group's negative."""
    if type(value) is not int or value == 0 or abs(value) > _LARGEST_ID:
        raise BadRow(f"{value!r} is not a chat id")
    return value


def language(value: object) -> str:
    """A language tag such as ``en`` or ``pt-br``, whether or not the bot speaks it."""
    if not isinstance(value, str) or not _is_language(value):
        raise BadRow(f"{value!r} is not a language tag")
    return value


@lru_cache(maxsize=1024)
def _is_language(value: str) -> bool:
    return _LANGUAGE.fullmatch(value) is not None


def time_zone(value: object) -> str:
    """An IANA name or ``UTC+05:30``."""
    name = text(value)
    try:
        zone(name)
    except ValueError:
        raise BadRow(f"{value!r} is not a time zone such as America/Toronto or UTC+05:30") from None
    return name


DatedAnswer = tuple[bool, Given]
"""An answer, with its day and the definition that it is about."""


def answer(value: object) -> DatedAnswer:
    """Yes or no, in the short form or the long one; "not said" is a missing key.

    The long form is ``{"answer": "yes", "on": "2026-03-01", "about": "2026-3"}``.
    """
    if isinstance(value, dict):
        return _long_form(value, yes_or_no)
    return yes_or_no(value), NOT_DATED


def yes_or_no(value: object) -> bool:
    """Yes or no, in the short form alone."""
    said = _ANSWERS.get(value) if isinstance(value, str) else None
    if said is None:
        raise BadRow(f"{value!r} is not yes or no")
    return said


def _long_form(value: dict[str, object], read: Callable[[object], _Value]) -> tuple[_Value, Given]:
    for key in value.keys() - {"answer", "on", "about"}:
        raise BadRow(f"unknown key {key!r}")
    if "answer" not in value:
        raise BadRow("answer is missing")
    on = day(value["on"]) if "on" in value else None
    about = text(value["about"]) if "about" in value else None
    return read(value["answer"]), Given(on, about)


Answers = tuple[dict[str, bool], dict[str, Given]]
"""Answers by key, and of those in the long form the day and the definition."""


def answers(keys: Callable[[], Collection[str]]) -> Callable[[object], Answers]:
    """A reader of answers about some of the keys that the rulebook in use has."""

    def read(value: object) -> Answers:
        if not isinstance(value, dict):
            raise BadRow("not an object")
        for key in value.keys() - keys():
            raise BadRow(f"unknown key {key!r}")
        try:
            # Most answers are in the short form, and rows are read by the million.
            return {key: _ANSWERS[said] for key, said in value.items()}, {}
        except (KeyError, TypeError):
            read = {key: answer(said) for key, said in value.items()}
        given = {key: about for key, (_, about) in read.items() if about is not NOT_DATED}
        return {key: said for key, (said, _) in read.items()}, given

    return read


def choice(kind: type[_Choice]) -> Callable[[object], _Choice]:
    """A reader of one of an enum's values."""

    def read(value: object) -> _Choice:
        try:
            return kind(text(value))
        except BadRow:
            raise
        except ValueError:
            raise BadRow(f"{value!r} is none of {', '.join(kind)}") from None

    return read


def listed(value: object, read: Callable[[object], _Value]) -> tuple[_Value, ...]:
    """A list whose items ``read`` accepts; a fault names the item, counted from 1."""
    if not isinstance(value, list):
        raise BadRow("not a list")
    items = []
    for place, item in enumerate(value, 1):
        try:
            items.append(read(item))
        except BadRow as fault:
            raise BadRow(f"item {place}: {fault}") from None
    return tuple(items)


def pool_counts(value: object) -> tuple[int, ...]:
    """How many candidates stand in each band of the pool; none where IRCC gave none."""
    counts = listed(value, amount)
    if len(counts) not in (0, len(BANDS)):
        raise BadRow(f"{len(BANDS)} bands are wanted, and not {len(counts)}")
    return counts


def draw_types(value: object) -> frozenset[str]:
    """Keys of draw types."""
    keys = listed(value, text)
    for key in keys:
        if key not in {*known_types(), UNKNOWN.key}:
            raise BadRow(f"{key!r} is not a draw type")
    return frozenset(keys)


def draw_number(value: object) -> str:
    """A draw's number, as text."""
    try:
        number_key(text(value))
    except BadRow:
        raise
    except ValueError as fault:
        raise BadRow(str(fault)) from None
    return text(value)


def day(value: object) -> date:
    """A calendar day such as ``2024-03-01``."""
    if isinstance(value, str) and _DAY.fullmatch(value):
        try:
            found = date.fromisoformat(value)
        except ValueError:
            found = date.max
        if found.year in _YEARS:
            return found
    raise BadRow(f"{value!r} is not a day such as 2024-03-01")


def instant(value: object) -> datetime:
    """An instant such as ``2024-03-01T10:00:00Z``, with any offset; handed out in UTC."""
    if isinstance(value, str) and _INSTANT.fullmatch(value):
        try:
            found = datetime.fromisoformat(value).astimezone(UTC)
        except (ValueError, OverflowError):
            found = datetime.max.replace(tzinfo=UTC)
        if found.year in _YEARS:
            return found
    raise BadRow(f"{value!r} is not an instant such as 2024-03-01T10:00:00Z")


def submission(value: object) -> Stated:
    """An instant, a day where the time is not known, or two instants with a slash between."""
    if isinstance(value, str) and "/" in value:
        start, end = (instant(part) for part in value.split("/", 1))
        if start >= end:
            raise BadRow(f"{value!r} is not an interval: its end is not after its start")
        return Span(start, end)
    if isinstance(value, str) and "T" in value:
        return instant(value)
    return day(value)


def quiet_hours(value: object) -> tuple[time, time]:
    """From and to, such as ``["22:00", "07:00"]``."""
    moments = listed(value, _moment)
    if len(moments) != 2:
        raise BadRow("two times are wanted: from and to")
    return moments[0], moments[1]


def _moment(value: object) -> time:
    if not isinstance(value, str) or not _TIME.fullmatch(value):
        raise BadRow(f"{value!r} is not a time such as 22:00")
    return time.fromisoformat(value)


def written_submission(stated: Stated) -> str:
    """The form of a submission in a row."""
    if isinstance(stated, Span):
        return f"{written_instant(stated.start)}/{written_instant(stated.end)}"
    return written_instant(stated) if isinstance(stated, datetime) else stated.isoformat()


def written_instant(moment: datetime) -> str:
    """The form of an aware instant in a row."""
    return moment.astimezone(UTC).isoformat().replace("+00:00", "Z")
