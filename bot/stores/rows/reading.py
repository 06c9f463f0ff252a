"""Read a row by its shape. A fault names the key, its value, and the description of the shape."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from datetime import UTC, date, datetime
from enum import EnumType
from types import UnionType
from typing import Any, Final, TypeVar, Union, get_args, get_origin, get_type_hints

from msgspec import Struct, ValidationError, convert

_Moment = TypeVar("_Moment", bound=date)

_LONGEST_FAULT: Final = 300
_LONGEST_VALUE: Final = 80
_YEARS: Final = range(1900, 2101)
"""What lies outside is a slip, and a year later or a time zone further it is no date at all."""

_FAULT: Final = re.compile(r"(.*?)(?: - at `\$([^`]*)`)?", re.DOTALL)
_KEY_FAULT: Final = re.compile(
    r"Object (?:contains (unknown)|missing required) field `(.*)`", re.DOTALL
)
_STEP: Final = re.compile(r"\.(\w+)|\[(\d+)\]|\[\.\.\.\]")


class BadRow(ValueError):
    """A row is invalid; the message names the key and its fault, and is short."""

    def __init__(self, fault: str) -> None:
        super().__init__(fault if len(fault) <= _LONGEST_FAULT else f"{fault[:_LONGEST_FAULT]}…")


def read(shape: Any, value: Any, key: str = "") -> Any:
    """The value of a key (or a whole row) in a shape, which is any type that msgspec knows.

    Raises BadRow.
    """
    try:
        return convert(value, shape)
    except ValidationError as fault:
        where = f"{key}: " if key else ""
        raise BadRow(where + _in_plain_words(shape, value, str(fault))) from None


def moment(key: str, stated: _Moment) -> _Moment:
    """A day, or an instant in UTC, in a year that can be meant. Raises BadRow."""
    if stated.year in _YEARS:
        found = stated.astimezone(UTC) if isinstance(stated, datetime) else stated
        if found.year in _YEARS:
            return found
    raise BadRow(f"{key}: {stated} is not in the years 1900 to 2100")


def wrong(key: str, value: object, fault: str) -> BadRow:
    """The fault of a value, such as "is not a NOC code"."""
    return BadRow(f"{key}: {_shown(value)} {fault}")


def check_known(key: str, values: Iterable[object], known: Collection[object]) -> None:
    """Raise BadRow for the first of the values that is not known."""
    for value in values:
        if value not in known:
            raise wrong(key, value, _is_none_of(known))


def _in_plain_words(shape: Any, value: Any, fault: str) -> str:
    """A fault in msgspec's words, such as "Expected `int` <= 9 - at `$.profiles[0].score`", with
    the value and the shape's description in place of types and patterns."""
    # The place is at the end: a key or a value in the words before may look like one.
    said, place = _FAULT.fullmatch(fault).groups()  # type: ignore[union-attr]
    where = ""
    for key, item in _STEP.findall(place or ""):
        shape = _part(shape, key)
        if key:
            value = value[key]
        elif item:
            key, value = f"item {int(item) + 1}", value[int(item)]
        else:
            key, value = next(each for each in value.items() if not _fits(each[1], shape))
        where += f"{key}: "
    about_key = _KEY_FAULT.fullmatch(said)
    if about_key is None:
        return f"{where}{_shown(value)} {_fault(shape)}"
    unknown, key = about_key.groups()
    return where + (f"unknown key {key!r}" if unknown else f"{key} is missing")


def _part(shape: Any, key: str) -> Any:
    """The shape of a key, or of any item of a list, or of any value of a dict."""
    for each in _kinds(shape):
        kind = each.__origin__ if hasattr(each, "__metadata__") else each
        if isinstance(kind, type) and issubclass(kind, Struct) and key in kind.__struct_fields__:
            return get_type_hints(kind, include_extras=True)[key]
        if get_origin(kind) in (list, tuple, dict) and not key:
            return get_args(kind)[-1]
    raise LookupError(f"{shape} has no part {key!r}")


def _kinds(shape: Any) -> tuple[Any, ...]:
    """The type, or those of a union."""
    return get_args(shape) if get_origin(shape) in (Union, UnionType) else (shape,)


def _fits(value: object, shape: Any) -> bool:
    try:
        convert(value, shape)
    except ValidationError:
        return False
    return True


def _fault(shape: Any) -> str:
    """The words for a value that does not fit a shape."""
    first = _kinds(shape)[0]
    if hasattr(first, "__metadata__"):
        return f"is not {first.__metadata__[0].description}"
    if isinstance(first, EnumType):
        return _is_none_of(first)
    return "is not a list" if get_origin(first) is list else "is not an object"


def _is_none_of(known: Iterable[object]) -> str:
    return f"is none of {', '.join(map(str, known))}"


def _shown(value: object) -> str:
    shown = repr(value)
    return shown if len(shown) <= _LONGEST_VALUE else f"{shown[:_LONGEST_VALUE]}…"
