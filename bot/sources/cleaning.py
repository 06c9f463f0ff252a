"""Text of other people's files, made fit for a message, a log and a terminal."""

from __future__ import annotations

import re
from typing import Final

_ESCAPE_SEQUENCE: Final = re.compile(
    r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|.?)"
)
"""What terminals act upon: colours, titles, moves of the cursor (ECMA-48)."""


def one_line(text: str) -> str:
    """The text with single spaces, and without what does not print: controls, escape sequences,
    characters that turn the direction of writing or have no width."""
    line = " ".join(text.split())
    if line.isprintable():
        return line
    printable = filter(str.isprintable, _ESCAPE_SEQUENCE.sub("", line))
    return " ".join("".join(printable).split())
