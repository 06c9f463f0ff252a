"""From the bytes of one of IRCC's files to its rows, told apart by what is wrong with them.

The files come without a charset. The English one has always been ASCII with CRLF; the French
one was Windows-1252 on 2026-09-18 and UTF-8 by 2026-10-03.
"""

from __future__ import annotations

import json
from collections.abc import Sequence

from bot.errors import SourceChanged, SourceRefused, SourceUnreadable


def rows(body: bytes) -> Sequence[object]:
    """The file's rows as they stand, whatever they are.

    Raises SourceRefused, SourceUnreadable, SourceChanged.
    """
    content = _json(_text(body))
    listed = content.get("rounds") if isinstance(content, dict) else None
    if not isinstance(listed, list):
        raise SourceChanged("the file is JSON, but it has no list of rounds")
    if not listed:
        raise SourceChanged("the file's list of rounds is empty")
    return listed


def _text(body: bytes) -> str:
    for encoding in ("utf-8-sig", "cp1252"):
        try:
            return body.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise SourceUnreadable("the file is neither UTF-8 nor Windows-1252")


def _json(text: str) -> object:
    start = text.lstrip()[:1000]
    if not start:
        raise SourceUnreadable("the file is empty")
    if start.startswith("<"):
        raise _page(start)
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        raise SourceUnreadable(f"the file is not JSON, or cut: {error}") from error


def _page(start: str) -> SourceRefused | SourceUnreadable:
    if "access denied" in start.casefold():
        return SourceRefused('a page that says "Access Denied" came in place of the file')
    return SourceUnreadable("a web page came in place of the file")
