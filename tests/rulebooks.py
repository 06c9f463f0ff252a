"""Rulebooks for tests: ours alone, or with invented editions, in use for as long as a block."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bot.rules import Edition, Rulebook, read_rulebook, use

EDITIONS = Path(__file__).parent / "rules" / "editions"
HEALTHCARE = "2027-02-18-healthcare"
LEADERSHIP = "2027-02-18-leadership"
WAGES = "2027-03-02-wages"
HIGH_SKILLED = "2027-04-01-high-skilled"


def book_with(folder: Path, *names: str) -> Rulebook:
    """Our rulebook and some of the invented editions, put into a folder as an operator would."""
    folder.mkdir(exist_ok=True)
    for name in names:
        text = (EDITIONS / f"{name}.toml").read_text(encoding="utf-8")
        (folder / f"{name}.toml").write_text(text, encoding="utf-8")
    return read_rulebook(folder)


def book_of(folder: Path, day: str, tables: str) -> Rulebook:
    """Our rulebook and a confirmed edition that begins on this day, with these tables."""
    head = f'day = {day}\nannounced = {day}\nstatus = "confirmed"\ntitle = "A test"\n'
    source = f'[[sources]]\npage = "invented for a test"\nread = {day}\n'
    (folder / f"{day}-test.toml").write_text(head + source + tables, encoding="utf-8")
    return read_rulebook(folder)


def edition_named(book: Rulebook, name: str) -> Edition:
    """The edition of this name, whatever the days of the others are."""
    (found,) = [each for each in book.editions if each.file == f"{name}.toml"]
    return found


@contextmanager
def in_use(book: Rulebook) -> Iterator[Rulebook]:
    """This rulebook in place of the one in use, which returns at the end."""
    before = use(book)
    try:
        yield book
    finally:
        use(before)
