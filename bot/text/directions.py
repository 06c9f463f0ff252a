"""Pieces that run from left to right inside a language that runs from right to left.

Without help, ``#297`` after an Arabic word is shown as ``297#``, a date backwards, and a line
that begins with an English name at the wrong side. So each such piece is set apart by isolates
(Unicode Standard Annex 9, section 2.4), when the words of a language are loaded: translators
type none. The mark of a verdict and the inside of a tag are left alone, and a piece stays whole:
``#297`` can still be found as it is.

Where such a piece comes before every letter of the language's own, a mark of direction stands
before it: a browser takes a line's direction from its first letter, even from one that is set
apart (Chromium, seen in November 2026).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

ISOLATE: Final = "\u2068"
"""First strong isolate: the text after it takes the direction of its first letter."""

END: Final = "\u2069"
LEFT_TO_RIGHT: Final = "\u200e"
RIGHT_TO_LEFT: Final = "\u200f"

_LEFT_ALONE: Final = frozenset(("mark",))
"""Values that are signs without a direction; a line has to begin with them."""

_TAG: Final = re.compile(r"(<[^>]*>?)")
_PIECE: Final = re.compile(r"[#/+×]?[A-Za-z0-9](?:[A-Za-z0-9 .:/+#'’–-]*[A-Za-z0-9])?")
_GLUED: Final = re.compile(r"[#/+×]$")
_OWN_LETTER: Final = re.compile(r"[\u0590-\u08ff]")
_TELLING: Final = re.compile(rf"<[^>]*>?|\n|{ISOLATE}|{_OWN_LETTER.pattern}")
"""What bears on how a line runs: its end, a piece set apart, a letter; and tags, which do not."""


class RightToLeft(Visitor):
    """Sets apart what runs from left to right in every pattern, in place."""

    def visit_Pattern(self, node: ast.Pattern) -> None:
        self.generic_visit(node)
        apart = list(_set_apart(node.elements))
        # A pattern of Latin letters alone is a name: the messages that use it set it apart.
        spoken = any(isinstance(each, ast.Placeable) or _is_own(each) for each in node.elements)
        node.elements = list(_led(apart)) if spoken else apart


def among_latin(name: str) -> str:
    """A name as it stands in a text that runs from left to right.

    One in Arabic or Hebrew letters would turn the whole line that begins with it, and the figures
    after it: it is set apart, with a mark of direction before it.
    """
    if any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in name):
        return f"{LEFT_TO_RIGHT}{ISOLATE}{name}{END}"
    return name


def without_directions(text: str) -> str:
    """The text without what sets its pieces apart."""
    return re.sub(f"[{ISOLATE}{END}{LEFT_TO_RIGHT}{RIGHT_TO_LEFT}]", "", text)


def _set_apart(
    elements: list[ast.TextElement | ast.Placeable],
) -> Iterator[ast.TextElement | ast.Placeable]:
    in_tag, glue = False, ""
    for element in elements:
        if isinstance(element, ast.TextElement):
            text = element.value
            inside, closed, rest = text.partition(">") if in_tag else ("", "", text)
            parts = _TAG.split(rest)
            in_tag = len(parts) > 1 and not parts[-1] and not parts[-2].endswith(">")
            # A sign at the end belongs to the value after it.
            sign = None if in_tag else _GLUED.search(parts[-1])
            glue = "" if sign is None else sign[0]
            parts[-1] = parts[-1].removesuffix(glue)
            for at, part in enumerate(parts):
                if not part.startswith("<"):
                    parts[at] = _PIECE.sub(lambda piece: ISOLATE + piece[0] + END, part)
            yield ast.TextElement(inside + closed + "".join(parts))
            continue
        named = element.expression
        is_value = isinstance(named, ast.VariableReference) and named.id.name not in _LEFT_ALONE
        if in_tag or not is_value:
            yield element
        else:
            yield from (ast.TextElement(ISOLATE + glue), element, ast.TextElement(END))
            glue = ""


def _led(
    elements: list[ast.TextElement | ast.Placeable],
) -> Iterator[ast.TextElement | ast.Placeable]:
    """The same, with a mark of direction before each piece that a line would be judged by."""
    told = False  # whether the line's direction has been told by now
    for element in elements:
        if not isinstance(element, ast.TextElement):
            told = told or _is_own(element)
            yield element
            continue
        led, end = "", 0
        for sign in _TELLING.finditer(element.value):
            led += element.value[end : sign.start()]
            end = sign.end()
            if sign[0] == ISOLATE and not told:
                led += RIGHT_TO_LEFT
            led += sign[0]
            if not sign[0].startswith("<"):
                told = sign[0] != "\n"
        yield ast.TextElement(led + element.value[end:])


def _is_own(element: ast.TextElement | ast.Placeable) -> bool:
    return any(_OWN_LETTER.search(text) for text in _own_texts([element]))


def _own_texts(elements: list[ast.TextElement | ast.Placeable]) -> Iterator[str]:
    for element in elements:
        if isinstance(element, ast.TextElement):
            yield element.value
        elif isinstance(element.expression, ast.SelectExpression):
            for variant in element.expression.variants:
                yield from _own_texts(variant.value.elements)
