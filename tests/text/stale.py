"""Find translations that are missing, or older than the English that they translate.

Each translated message has a mark above it: a hash of the English it was translated from::

    # en 1f2e3d4c
    yes = oui

``python -m tests.text.stale`` lists them for each language. With ``mark fr`` it writes the marks
of a whole file, once its translations have been read against today's English; with keys after
the language it marks those alone. It also removes messages that English no longer has.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Final

from fluent.syntax import FluentParser, FluentSerializer, ast

from bot.text.catalogue import FALLBACK, LANGUAGES

_FOLDER: Final = Path(__file__).resolve().parents[2] / "bot" / "text" / "locales"
_MARK: Final = re.compile(r"^en ([0-9a-f]{8})$", re.MULTILINE)
_MARK_LINE: Final = re.compile(r"# en [0-9a-f]{8}\n")


@dataclass(frozen=True, slots=True)
class Lack:
    """The keys that one language lacks, or has too many of, in the order of the files."""

    language: str
    missing: tuple[str, ...]
    stale: tuple[str, ...]
    left_over: tuple[str, ...]


def fingerprint(message: ast.Message) -> str:
    """The first 32 bits of a hash of a message; line breaks in the file do not change it."""
    said = FluentSerializer().serialize_entry(ast.Message(message.id, message.value))
    return sha256(said.encode()).hexdigest()[:8]


def lacks(language: str) -> Lack:
    """Compare the file of a language with the English one."""
    return lack(language, _read(FALLBACK), _read(language))


def lack(language: str, english: str, translated: str) -> Lack:
    """Compare the text of a language's file with that of the English one."""
    wanted = {message.id.name: fingerprint(message) for message in _messages(english)}
    given = {message.id.name: _mark(message) for message in _messages(translated)}
    return Lack(
        language,
        missing=tuple(key for key in wanted if key not in given),
        stale=tuple(key for key in wanted if key in given and given[key] != wanted[key]),
        left_over=tuple(key for key in given if key not in wanted),
    )


def marked(english: str, translated: str, keys: Collection[str] = ()) -> str:
    """The translated file with the marks of these keys, or of all if there are none."""
    prints = {message.id.name: fingerprint(message) for message in _messages(english)}
    for message in reversed(_messages(translated)):
        key, span = message.id.name, message.span
        if span is None or (keys and key not in keys):
            continue
        body = _MARK_LINE.sub("", translated[span.start : span.end])
        mark = f"# en {prints[key]}\n{body}" if key in prints else ""
        end = span.end if mark else span.end + 1
        translated = translated[: span.start] + mark + translated[end:]
    return translated


def report(found: Lack) -> Iterator[str]:
    """One line for each message that a language lacks, or none."""
    for state, keys in (
        ("missing", found.missing),
        ("stale", found.stale),
        ("left over", found.left_over),
    ):
        for key in keys:
            yield f"{found.language}: {state}: {key}"


def main(arguments: Sequence[str]) -> int:
    """List the missing and stale messages, or mark a language; return 2 for other arguments."""
    match arguments:
        case []:
            for language in sorted(set(LANGUAGES) - {FALLBACK}):
                sys.stdout.writelines(f"{line}\n" for line in report(lacks(language)))
            return 0
        case ["mark", language, *keys] if language in LANGUAGES and language != FALLBACK:
            text = marked(_read(FALLBACK), _read(language), keys)
            _path(language).write_text(text, encoding="utf-8")
            return 0
        case _:
            sys.stderr.write(__doc__ or "")
            return 2


@cache
def _messages(source: str) -> tuple[ast.Message, ...]:
    parsed = FluentParser().parse(source)
    return tuple(entry for entry in parsed.body if isinstance(entry, ast.Message))


def _mark(message: ast.Message) -> str:
    comment = message.comment.content if message.comment is not None else ""
    found = _MARK.search(comment or "")
    return found[1] if found else ""


def _path(language: str) -> Path:
    return _FOLDER / f"{language}.ftl"


def _read(language: str) -> str:
    return _path(language).read_text(encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
