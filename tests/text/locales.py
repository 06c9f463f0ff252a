"""The language files as their parser sees them, for tests that compare one with another."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from bot.text.catalogue import LANGUAGES, Words, catalogue

KEYS_OF_THE_CATALOGUE = {"language-name"}
"""Read by the catalogue itself, before a file is parsed."""

SPACES = {"list-comma", "sentence-space"}
"""Messages that are only separators between others."""

SENTENCE_ENDS = (".", "?", "!", "。", "？", "؟", "।")
"""The ends of sentences in the scripts of these languages."""


@cache
def resource(tag: str) -> ast.Resource:
    """The file of a language, parsed but not typeset."""
    source = files("bot.text") / "locales" / f"{tag}.ftl"
    return FluentParser(with_spans=False).parse(source.read_text(encoding="utf-8"))


def messages(tag: str) -> list[ast.Message]:
    """Its messages, in order."""
    return [entry for entry in resource(tag).body if isinstance(entry, ast.Message)]


def keys(tag: str) -> list[str]:
    """The keys of its messages, in order."""
    return [message.id.name for message in messages(tag)]


@cache
def placeholders(tag: str) -> dict[str, set[str]]:
    """The values that each message speaks of."""
    return {message.id.name: _variables(message) for message in messages(tag)}


def texts(tag: str) -> dict[str, list[str]]:
    """The pieces of plain text in each message, as translated."""
    return {message.id.name: _pieces(message) for message in messages(tag)}


def all_words() -> list[Words]:
    """Every language's words."""
    return [catalogue(tag) for tag in LANGUAGES]


def _variables(message: ast.Message) -> set[str]:
    visitor = _Collector()
    visitor.visit(message)
    return visitor.variables


def _pieces(message: ast.Message) -> list[str]:
    visitor = _Collector()
    visitor.visit(message)
    return visitor.pieces


class _Collector(Visitor):
    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.pieces: list[str] = []

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.variables.add(node.id.name)

    def visit_TextElement(self, node: ast.TextElement) -> None:
        self.pieces.append(node.value)
