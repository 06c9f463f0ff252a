"""Marks and pieces that a language sets apart in its own way, put right when its words are loaded.

Translators type ordinary spaces and apostrophes; readers see typographic ones.
"""

from __future__ import annotations

import re
from typing import Final

from babel import Locale
from babel.core import get_global
from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

from bot.text.directions import RightToLeft

NARROW: Final = "\u202f"
NO_BREAK: Final = "\u00a0"

_RIGHT_TO_LEFT: Final = frozenset(
    ("Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa", "Yezi")
)
"""Scripts in use today that run from right to left (Unicode 16, Scripts and Bidi_Class)."""


def typeset(resource: ast.Resource, locale: Locale) -> ast.Resource:
    """The same messages with the language's own spaces and directions, changed in place."""
    if locale.language == "fr":
        _French().visit(resource)
    if is_right_to_left(locale):
        RightToLeft().visit(resource)
    return resource


def is_right_to_left(locale: Locale) -> bool:
    """Whether the locale's script runs from right to left.

    The answer does not load the data of the locale, as ``Locale.text_direction`` does.
    """
    likely = get_global("likely_subtags").get(locale.language, "")
    script = locale.script or next(iter(likely.split("_")[1:]), "")
    return script in _RIGHT_TO_LEFT


def french(text: str) -> str:
    """French spacing: narrow no-break before ``; ! ?`` and inside « », no-break before ``:``."""
    text = re.sub(r" ([;!?»])", NARROW + r"\1", text)
    text = text.replace("« ", "«" + NARROW).replace(" :", NO_BREAK + ":")
    return text.replace("'", "’")


class _French(Visitor):
    def visit_TextElement(self, node: ast.TextElement) -> None:
        node.value = french(node.value)
