"""Read values from a TOML table strictly: a fault is one line: file, key, wanted value.

A reader takes each key once. ``only`` refuses every other key, so a misspelt key is never
ignored silently.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final, TypeVar
from unicodedata import category

T = TypeVar("T")

KEY: Final = re.compile(r"[a-z][a-z0-9_]{0,30}")
"""A key of a draw type, a factor or a question: it is part of buttons, so it is short."""

_NOC_CODE: Final = re.compile(r"[0-9]{5}")


_LONGEST: Final = 300
"""Characters of a text: the longest of ours has half of it, and a message has room for several."""

_UNSEEN: Final = ("Cc", "Cf", "Zl", "Zp")
"""Categories of characters that break a line, or are invisible."""

_SHOWN: Final = 60
"""Characters of a key or a value that a fault shows."""


class RuleFault(ValueError):
    """An edition that cannot be used; the text is one line for the operator.

    Names of files and keys may hold any character: those that cannot be printed are escaped.
    """

    def __init__(self, text: str) -> None:
        super().__init__("".join(each if each.isprintable() else repr(each)[1:-1] for each in text))


@dataclass(frozen=True, slots=True)
class Localized:
    """A text in English and French; every other language shows the English one."""

    en: str
    fr: str

    def text(self, language: str) -> str:
        """The text for a language tag such as ``fr`` or ``fr-CA``."""
        return self.fr if language.split("-")[0] == "fr" else self.en


class TableReader:
    """One table of a file; ``path`` is where it is, such as ``draw_types.healthcare``."""

    def __init__(self, file: str, values: Mapping[str, Any], path: str = "") -> None:
        self._file = file
        self._left = dict(values)
        self._path = path

    def fault(self, key: str, wanted: str, found: object = None) -> RuleFault:
        """The error for a key of this table."""
        where = ".".join(filter(None, (self._path, _short(key))))
        seen = "" if found is None else f", not {_seen(found)}"
        return RuleFault(": ".join(filter(None, (self._file, where, f"{wanted}{seen}"))))

    def __contains__(self, key: str) -> bool:
        return key in self._left

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys that are left, in the order of the file."""
        return tuple(self._left)

    def only(self, wanted: Iterable[str]) -> None:
        """Refuse a key that the table may not have; ``wanted`` are those that it may."""
        known = tuple(wanted)
        for key in self._left:
            if key not in known:
                raise self.fault(key, f"unknown key; known here: {', '.join(known)}")

    def take(self, key: str, wanted: str, read: Callable[[Any], T | None]) -> T:
        """The value of a required key; ``read`` gives None for a value that is not wanted."""
        if key not in self._left:
            raise self.fault(key, f"missing; {wanted} is wanted")
        value = self._left.pop(key)
        found = read(value)
        if found is None:
            raise self.fault(key, f"{wanted} is wanted", value)
        return found

    def text(self, key: str) -> str:
        """A text of one line that is not empty."""
        wanted = f"a text of one line and at most {_LONGEST} characters"
        return self.take(key, wanted, _line)

    def day(self, key: str) -> date:
        """A day such as ``2026-02-18``, without quotation marks."""

        def read(value: object) -> date | None:
            return value if isinstance(value, date) and not isinstance(value, datetime) else None

        return self.take(key, "a day such as 2026-02-18 without quotation marks", read)

    def choice(self, key: str, options: Iterable[str]) -> str:
        """One of some words."""
        known = tuple(options)
        wanted = f"one of {', '.join(known)}"
        place = self.take(key, wanted, lambda value: known.index(value) if value in known else None)
        return known[place]

    def number(self, key: str, least: int = 0, most: int = 100_000) -> int:
        """A whole number within bounds, both included."""
        wanted = f"a whole number from {least} to {most}"
        return self.take(key, wanted, lambda value: whole(value, least, most))

    def number_or_unknown(self, key: str, least: int, most: int) -> int | None:
        """A whole number within bounds, or None for the word ``"unknown"``."""
        if self._left.get(key) == "unknown":
            del self._left[key]
            return None
        wanted = f'a whole number from {least} to {most}, or "unknown"'
        return self.take(key, wanted, lambda value: whole(value, least, most))

    def flag(self, key: str) -> bool:
        """True or false."""
        wanted = "true or false"
        return self.take(key, wanted, lambda value: value if isinstance(value, bool) else None)

    def texts(
        self, key: str, like: re.Pattern[str] | None = None, example: str = ""
    ) -> tuple[str, ...]:
        """A list of different texts, each like the pattern where one is given, and the example."""

        def read(value: object) -> tuple[str, ...] | None:
            if not isinstance(value, list) or None in map(_line, value):
                return None
            if len(set(value)) < len(value):
                return None
            return tuple(value) if like is None or all(map(like.fullmatch, value)) else None

        wanted = "a list of texts" + (f' such as "{example}"' if like else "")
        return self.take(key, wanted, read)

    def texts_among(self, key: str, known: Sequence[str], wanted: str) -> tuple[str, ...]:
        """A list of some of the ``known`` texts; empty where the key is missing."""
        named = self.texts(key) if key in self else ()
        for each in named:
            if each not in known:
                raise self.fault(key, f"{wanted} {', '.join(known)}", each)
        return named

    def codes(
        self, key: str, wanted: str = 'a list of NOC codes such as "31301"'
    ) -> frozenset[str]:
        """A list of different codes of the NOC, at least one."""

        def read(value: object) -> frozenset[str] | None:
            if not isinstance(value, list) or not value:
                return None
            if not all(isinstance(each, str) and _NOC_CODE.fullmatch(each) for each in value):
                return None
            return frozenset(value) if len(set(value)) == len(value) else None

        return self.take(key, wanted, read)

    def codes_or_unknown(self, key: str) -> frozenset[str] | None:
        """A list of codes of the NOC, or None for the word ``"unknown"``."""
        if self._left.get(key) == "unknown":
            del self._left[key]
            return None
        return self.codes(key, 'a list of NOC codes such as "31301", or "unknown"')

    def numbers(self, key: str) -> tuple[float, ...]:
        """A list of numbers, each within 100,000 of zero."""

        def read(value: object) -> tuple[float, ...] | None:
            if not isinstance(value, list):
                return None
            return tuple(value) if all(number(each) is not None for each in value) else None

        return self.take(key, "a list of numbers", read)

    def localized(self, key: str) -> Localized:
        """A table with ``en`` and ``fr``."""
        inner = self.table(key)
        inner.only(("en", "fr"))
        return Localized(inner.text("en"), inner.text("fr"))

    def table(self, key: str) -> TableReader:
        """A table inside this one."""
        value = self.take(key, "a table", lambda value: value if isinstance(value, dict) else None)
        return TableReader(self._file, value, f"{self._path}.{key}" if self._path else key)

    def tables(self, key: str) -> tuple[TableReader, ...]:
        """A list of tables."""

        def read(value: object) -> list[dict[str, Any]] | None:
            if not isinstance(value, list):
                return None
            return value if all(isinstance(each, dict) for each in value) else None

        value = self.take(key, "a list of tables", read)
        path = f"{self._path}.{key}" if self._path else key
        return tuple(
            TableReader(self._file, each, f"{path}[{place}]") for place, each in enumerate(value, 1)
        )

    def by_key(self) -> tuple[tuple[str, TableReader], ...]:
        """Every table inside this one, by its key."""
        for key in self._left:
            if not KEY.fullmatch(key):
                raise self.fault(key, "a key like job_offer is wanted: small letters, digits, _")
        return tuple((key, self.table(key)) for key in self.keys)

    def points(self, key: str) -> dict[str, int]:
        """Points by step or by choice: ``{ 18 = 99, 19 = 105 }``."""
        wanted = "a table of whole numbers"
        return self.take(key, wanted, lambda value: _whole_by_key(value, 0, 1200) or None)

    def years(self, key: str, known: Sequence[str]) -> dict[str, int]:
        """Completed years of some of the ``known`` kinds: ``{ canadian_work = 1 }``."""

        def read(value: object) -> dict[str, int] | None:
            found = _whole_by_key(value, 1, 20)
            return found if found is not None and found.keys() <= set(known) else None

        return self.take(key, f"completed years of some of {', '.join(known)}", read)


def _whole_by_key(value: object, least: int, most: int) -> dict[str, int] | None:
    if not isinstance(value, dict):
        return None
    return value if all(whole(each, least, most) is not None for each in value.values()) else None


def _line(value: object) -> str | None:
    """A text that a message has room for and that can be seen; None for anything else."""
    if not isinstance(value, str) or not value.strip() or len(value) > _LONGEST:
        return None
    return None if any(category(each) in _UNSEEN for each in value) else value


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…"


def _seen(value: object) -> str:
    """A value of a file, in a few characters."""
    return _short(str(value) if isinstance(value, date) else repr(value))


def number(value: object) -> float | None:
    """A number within 100,000 of zero; None for anything else, infinity among it."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return value if math.isfinite(value) and abs(value) <= 100_000 else None


def whole(value: object, least: int, most: int) -> int | None:
    """A whole number within bounds; None for anything else, True and False among it."""
    if isinstance(value, bool) or not isinstance(value, int):
        return None
    return value if least <= value <= most else None
