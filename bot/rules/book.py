"""The rulebook: every edition, merged into the rules of each day."""

from __future__ import annotations

import tomllib
from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from importlib.resources import files
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

from bot.rules.categories import CategoryDefinition, Definitions, read_categories
from bot.rules.crs import Crs, read_crs
from bot.rules.draw_types import DrawTypeRule, read_draw_types
from bot.rules.language_tests import NO_LANGUAGE_RULES, LanguageRules, read_language_tests
from bot.rules.periods import Periods, read_periods
from bot.rules.programs import ProgramDefinition, Programs, read_programs
from bot.rules.values import RuleFault, TableReader


@dataclass(frozen=True, slots=True)
class Citation:
    """A page that an edition was written from, and the day on which it was read."""

    page: str
    read: date


@dataclass(frozen=True, slots=True)
class Edition:
    """One change of the rules: ``day`` is its first day, ``announced`` when it became known.

    ``confirmed`` is False where only the fact of a change is known and not its figures. ``ours``
    is False for a file of the operator's. ``parts`` names the tables that it changes.
    """

    file: str
    day: date
    announced: date
    confirmed: bool
    title: str
    sources: tuple[Citation, ...]
    parts: tuple[str, ...]
    ours: bool = True


@dataclass(frozen=True, eq=False)
class Rules:
    """Everything that was in force on a day; ``edition`` is the newest one in it.

    Two days between the same editions share one object, so it may be a key of a cache.
    """

    edition: Edition | None
    types: Mapping[str, DrawTypeRule]
    definitions: Definitions
    programs: Programs
    crs: Crs
    language: LanguageRules
    periods: Periods
    federal: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()

    @property
    def described(self) -> tuple[ProgramDefinition, ...]:
        """The federal programmes in force whose minimums are known, in order."""
        return tuple(self.programs[key] for key in self.federal if key in self.programs)

    @property
    def defined(self) -> tuple[CategoryDefinition, ...]:
        """The definitions of the categories in force that have one, in order."""
        definitions = map(self.definition, self.categories)
        return tuple(one for one in definitions if one is not None)

    @cached_property
    def work_window(self) -> tuple[int, int]:
        """The months of work, and the years in which they must lie, that ended work fails first.

        Of all that programmes and categories in force ask for; zeros where nothing is.
        """
        asked = [(one.months, one.years) for one in self.described]
        asked += [(one.months, one.years) for one in self.defined if one.months]
        return min(asked, key=lambda each: 12 * each[1] - each[0], default=(0, 0))

    def definition(self, key: str) -> CategoryDefinition | None:
        """The definition of a category; None while the category has none."""
        known = self.definitions.get(key)
        return known[-1] if known else None

    @property
    def categories_since(self) -> date:
        """The first day of the newest definition in force."""
        return max((one.since for one in self.defined), default=date.min)

    def through(self, key: str) -> tuple[str, ...]:
        """The federal programmes of which a draw of this type asks for one."""
        return self.types[key].through or self.federal


_CRS: Final = Crs(
    since=date.min,
    confirmed=True,
    figures_since=None,
    total=1200,
    nomination=0,
    ceiling=None,
    last_ceiling=1200,
    caps=MappingProxyType({}),
    caps_with_partner=MappingProxyType({}),
    factors=(),
)
_NOTHING: Final = Rules(
    edition=None,
    types=MappingProxyType({}),
    definitions=MappingProxyType({}),
    programs=MappingProxyType({}),
    crs=_CRS,
    language=NO_LANGUAGE_RULES,
    periods=Periods(),
)

_LARGEST: Final = 1_000_000
"""Bytes of a file; the largest of ours has a hundredth of it."""

_HEAD: Final = ("day", "announced", "status", "title", "sources")
_PARTS: Final = ("draw_types", "categories", "programs", "crs", "language_tests", "periods")


class Rulebook:
    """Every edition in order, and the rules of each day.

    Raises RuleFault, with a text of one line, for an edition that cannot be used.
    """

    def __init__(self, sources: Iterable[tuple[str, str, bool]]) -> None:
        """``sources`` are the name, the text, and whether it is ours, of every file."""
        read = [_read(*source) for source in sources]
        # Figures that are known stand, whatever another file of their day only announces.
        read.sort(key=lambda one: (one[0].day, one[0].confirmed, not one[0].ours, one[0].file))
        rules = _NOTHING
        self._days: list[date] = []
        self._rules: list[Rules] = [rules]
        for edition, table in read:
            rules = _merged(rules, edition, table)
            self._days.append(edition.day)
            self._rules.append(rules)
        self.editions = tuple(edition for edition, _ in read)
        self._by_day: dict[date, Rules] = {}

    def on(self, day: date) -> Rules:
        """The rules of a day; before the first edition there are none."""
        found = self._by_day.get(day)
        if found is None:
            found = self._by_day[day] = self._rules[bisect_right(self._days, day)]
        return found

    @property
    def newest(self) -> Rules:
        """All editions merged, those of days to come as well: every name that is known."""
        return self._rules[-1]


def read_rulebook(extra: Path | None = None) -> Rulebook:
    """Our editions, and those of an operator's folder after them, where there is one.

    Raises RuleFault, also for a folder, or a file of it, that cannot be read.
    """
    ours = files("bot.rules").joinpath("editions")
    sources = [
        (each.name, each.read_text(encoding="utf-8"), True)
        for each in ours.iterdir()
        if each.name.endswith(".toml")
    ]
    theirs = _editions_in(extra) if extra is not None else []
    sources += ((path.name, _text_of(path), False) for path in theirs)
    return Rulebook(sources)


def _editions_in(folder: Path) -> list[Path]:
    try:
        return sorted(each for each in folder.iterdir() if each.suffix.lower() == ".toml")
    except OSError as fault:
        if isinstance(fault, FileNotFoundError | NotADirectoryError) and not folder.exists():
            return []  # the store says more of a DATA_DIR that is no folder
        raise RuleFault(
            f"{folder}: a folder that can be read is wanted: {fault.strerror}"
        ) from None


def _text_of(path: Path) -> str:
    """The text of a file; an editor's byte order mark is no part of it."""
    try:
        # A device or a named pipe may never end.
        if not path.is_file():
            raise RuleFault(f"{path.name}: cannot be read: a file is wanted")
        if path.stat().st_size > _LARGEST:
            raise RuleFault(f"{path.name}: a file of at most {_LARGEST} bytes is wanted")
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as fault:
        wanted = f"text in UTF-8 is wanted ({fault.reason} at byte {fault.start})"
        raise RuleFault(f"{path.name}: cannot be read: {wanted}") from None
    except OSError as fault:
        raise RuleFault(f"{path.name}: cannot be read: {fault.strerror}") from None


def _read(file: str, text: str, ours: bool) -> tuple[Edition, TableReader]:
    try:
        values: dict[str, Any] = tomllib.loads(text)
    except RecursionError:
        raise RuleFault(f"{file}: not valid TOML: nested too deeply") from None
    except tomllib.TOMLDecodeError as fault:
        raise RuleFault(f"{file}: not valid TOML: {fault}") from None
    except ValueError:
        raise RuleFault(f"{file}: not valid TOML: a number has too many digits") from None
    table = TableReader(file, values)
    edition = Edition(
        file=file,
        day=table.day("day"),
        announced=table.day("announced"),
        confirmed=table.choice("status", ("confirmed", "announced")) == "confirmed",
        title=table.text("title"),
        sources=_sources(table),
        parts=tuple(part for part in _PARTS if part in values),
        ours=ours,
    )
    # A file is named by its first day, so that a folder reads in order.
    if not edition.file.startswith(f"{edition.day}-"):
        wanted = f"one that begins with {edition.day}- is wanted"
        raise table.fault("day", f"the file's name begins with another day; {wanted}")
    for key in table.keys:
        if key not in _PARTS:
            raise table.fault(key, f"unknown key; known here: {', '.join((*_HEAD, *_PARTS))}")
    if not edition.parts:
        raise table.fault("", f"one of {', '.join(_PARTS)} is wanted")
    if not edition.confirmed and edition.parts != ("crs",):
        raise table.fault("status", 'only a change of the crs may be "announced"')
    return edition, table


def _sources(table: TableReader) -> tuple[Citation, ...]:
    found = []
    for inner in table.tables("sources"):
        inner.only(("page", "read"))
        found.append(Citation(inner.text("page"), inner.day("read")))
    if not found:
        raise table.fault("sources", "a page and the day it was read are wanted")
    return tuple(found)


def _merged(before: Rules, edition: Edition, table: TableReader) -> Rules:
    after = replace(before, edition=edition)
    if "draw_types" in table:
        types = read_draw_types(table.table("draw_types"), after.types)
        in_force = [rule for rule in types.values() if not rule.ended]
        after = replace(
            after,
            types=types,
            federal=tuple(rule.key for rule in in_force if rule.is_federal),
            categories=tuple(rule.key for rule in in_force if rule.kind == "category"),
        )
    if "categories" in table:
        definitions = read_categories(
            table.table("categories"), edition.day, after.definitions, after.types
        )
        after = replace(after, definitions=definitions)
    if "programs" in table:
        programs = read_programs(table.table("programs"), after.programs, after.types)
        after = replace(after, programs=programs)
    if "crs" in table:
        crs = read_crs(
            table.table("crs"), edition.day, confirmed=edition.confirmed, before=after.crs
        )
        after = replace(after, crs=crs)
    if "language_tests" in table:
        language = read_language_tests(table.table("language_tests"), edition.day, after.language)
        after = replace(after, language=language)
    if "periods" in table:
        periods = read_periods(table.table("periods"), edition.day, after.periods, after.types)
        after = replace(after, periods=periods)
    return after
