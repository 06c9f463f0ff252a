"""Clean text from downloaded files for messages, logs and terminals."""

from __future__ import annotations

import re
from html import escape
from typing import Final
from urllib.parse import urlsplit

_ESCAPE_SEQUENCE: Final = re.compile(
    r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|.?)"
)
"""Sequences that terminals act upon: colours, titles, moves of the cursor (ECMA-48)."""


def one_line(text: str) -> str:
    """The text with single spaces, without characters that do not print: controls, escape
    sequences, and characters without width or that change the direction of writing."""
    line = " ".join(text.split())
    if line.isprintable():
        return line
    printable = filter(str.isprintable, _ESCAPE_SEQUENCE.sub("", line))
    return " ".join("".join(printable).split())


def web_link(address: str, longest: int) -> str:
    """The address where it is http or https and fits into a message, or "".

    ``longest`` counts characters as the message holds them: each "&" takes five.
    """
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    of_the_web = parts.scheme in ("http", "https") and bool(parts.netloc)
    fits = len(escape(address)) <= longest and address.isprintable() and " " not in address
    return address if of_the_web and fits else ""
