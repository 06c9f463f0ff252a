"""Turn the bytes of one of IRCC's files into its rows, with an error for each kind of fault.

The files come without a charset. The English one has always been ASCII with CRLF; the French
one was Windows-1252 on 2026-09-18 and UTF-8 by 2026-10-03. They are edited by hand, so a file
that is not quite JSON is read a second time, tolerantly. That reading never makes a row of
anything else: it drops and adds commas between rows and fields, unescapes what needs no escape,
and leaves out single rows that remain unreadable.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from bot.errors import SourceChanged, SourceRefused, SourceUnreadable

MOST_OF: Final = {b"{": 5_000, b"[": 5_000, b",": 500_000, b'"': 1_000_000, b"\\": 100_000}
"""More marks of a kind than this are no file of draws, and parsing them would take the memory of
millions of objects. On 2026-10-01 the file had 448 rows, 30,000 commas and 64,000 quotes."""

_DECODER: Final = json.JSONDecoder(strict=False)
"""Takes tabs and line feeds inside strings."""

_SLIP: Final = re.compile(
    r"""
      (?P<string> "(?:[^"\\]++|\\.)*+"? ) (?P<before_another> (?=\s*+") )?
    | (?P<needless> ,(?=\s*+[,\]}]) )
    | (?P<between_rows> \}(?=\s*+\{) )
    """,
    re.VERBOSE | re.DOTALL,
)
"""Possessive, so that no text takes more than one pass."""
_ESCAPE: Final = re.compile(r"\\(u[0-9a-fA-F]{4}|.)", re.DOTALL)
_ESCAPABLE: Final = frozenset('"\\/bfnrtu')
_LIST: Final = re.compile(r'\{[^{}\[\]]*"rounds"\s*+:\s*+\[')
_ROW: Final = re.compile(r"[\s,]*+(\{[^{}]*+\})")
_LIST_END: Final = re.compile(r"[\s,]*+\][^{}\[\]]*+\}")


@dataclass(frozen=True, slots=True)
class Document:
    """The file's rows as they stand, whatever they are; ``slip`` is why the first, strict reading
    failed, or empty."""

    rows: Sequence[object]
    slip: str = ""


def read_document(body: bytes) -> Document:
    """The rows of a file. Raises SourceRefused, SourceUnreadable, SourceChanged."""
    content, slip = read_json(body)
    listed = content.get("rounds") if isinstance(content, dict) else None
    if not isinstance(listed, list):
        raise SourceChanged("the file is JSON, but it has no list of rounds")
    if not listed:
        raise SourceChanged("the file's list of rounds is empty")
    return Document(listed, slip)


def read_json(body: bytes) -> tuple[object, str]:
    """The content of a JSON file, and the error of the strict reading or "".

    Raises SourceRefused, SourceUnreadable.
    """
    for mark, most in MOST_OF.items():
        if body.count(mark) > most:
            raise SourceUnreadable(f"the file has more than {most} of {mark.decode()}")
    return _json(_text(body))


def _text(body: bytes) -> str:
    for encoding in ("utf-8-sig", "cp1252"):
        try:
            return body.decode(encoding)
        except UnicodeDecodeError:
            continue
    return body.decode("utf-8-sig", errors="replace")


def _json(text: str) -> tuple[object, str]:
    """The parsed text, and the error of the strict reading or "". Raises SourceError."""
    start = text.lstrip()[:1000]
    if not start:
        raise SourceUnreadable("the file is empty")
    if start.startswith("<"):
        if "access denied" in start.casefold():
            raise SourceRefused('a page that says "Access Denied" came in place of the file')
        raise SourceUnreadable("a web page came in place of the file")
    try:
        return json.loads(text), ""
    except RecursionError as error:
        raise SourceUnreadable("the file is nested too deeply") from error
    except ValueError as error:
        strictly = str(error)
    text = text.lstrip()
    try:
        try:
            return _DECODER.raw_decode(_mended(text))[0], strictly
        except ValueError:
            return {"rounds": _row_by_row(text)}, strictly
    except (ValueError, RecursionError) as error:
        raise SourceUnreadable(f"the file is not JSON, or cut: {strictly}") from error


def _mended(text: str) -> str:
    def mend(slip: re.Match[str]) -> str:
        if slip["needless"]:
            return ""
        if slip["between_rows"]:
            return "},"
        comma = "," if slip["before_another"] is not None else ""
        string = _ESCAPE.sub(
            lambda escape: escape[0] if escape[1][0] in _ESCAPABLE else escape[1], slip["string"]
        )
        return string + comma

    return _SLIP.sub(mend, text)


def _row_by_row(text: str) -> list[object]:
    """Each row by itself, one that cannot be read as its text. Raises ValueError.

    Between rows there may be only commas: whatever else is there might be a comment that takes
    a row out of the file. The list has to end, or the file is cut.
    """
    listed = _LIST.match(text)
    if listed is None:
        raise ValueError("no list of rounds begins")
    rows: list[object] = []
    place = listed.end()
    while (row := _ROW.match(text, place)) is not None:
        try:
            rows.append(_DECODER.decode(_mended(row[1])))
        except ValueError:
            rows.append(row[1])
        place = row.end()
    if _LIST_END.match(text, place) is None:
        raise ValueError("the list of rounds does not end")
    return rows
