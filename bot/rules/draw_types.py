"""Draw types: names, words, colours, and the programmes that they ask for."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Final

from bot.rules.values import KEY, Localized, TableReader

KINDS: Final = ("general", "program", "category")
_FILLERS: Final = frozenset({"and", "occupation", "the", "program", "programme"})
_COLOUR: Final = re.compile(r"#[0-9a-f]{6}")
_MARKERS: Final = ("o", "s", "^", "v", "<", ">", "D", "d", "P", "X", "h", "H", "p", "8", "*")


@dataclass(frozen=True, slots=True)
class PublishedName:
    """Names that IRCC publishes: each of ``words``, perhaps some of ``also``, and nothing else."""

    words: frozenset[str]
    also: frozenset[str]

    def is_meant(self, words: frozenset[str]) -> bool:
        """Whether a name of these words (see ``name_words``) is such a name."""
        return self.words <= words <= self.words | self.also | _FILLERS


@dataclass(frozen=True, slots=True)
class DrawTypeRule:
    """One type of draw.

    ``kind`` is one of ``KINDS``. ``through`` are the programmes of which a candidate must be
    eligible for one; empty means every federal programme in force. ``nomination`` marks the type
    that asks for a provincial nomination. ``typed`` are the words that people type for it,
    ``shared`` those that decide only where no other type's word is present. ``listed``
    are its words in IRCC's list of invited programmes.
    """

    key: str
    kind: str
    published: tuple[PublishedName, ...]
    name: Localized
    short: Localized
    draw: Localized
    colour: str
    marker: str
    through: tuple[str, ...] = ()
    nomination: bool = False
    typed: tuple[str, ...] = ()
    shared: tuple[str, ...] = ()
    listed: str = ""
    criteria: Localized | None = None
    ended: bool = False

    @property
    def is_federal(self) -> bool:
        """Whether it is a federal programme: a person states their eligibility for it."""
        return self.kind == "program" and not self.nomination


_REQUIRED: Final = ("kind", "published", "name", "colour", "marker")
_OPTIONAL: Final = (
    *("short", "draw", "through", "nomination", "typed", "shared", "listed"),
    "criteria",
)
_KNOWN: Final = (*_REQUIRED, *_OPTIONAL)


def read_draw_types(
    table: TableReader, before: Mapping[str, DrawTypeRule]
) -> Mapping[str, DrawTypeRule]:
    """The draw types of an edition on top of the earlier ones, by kind, then by file.

    A key that is known already keeps every value that the edition leaves out; ``ended`` lists the
    types that end.
    """
    types = dict(before)
    ended = table.texts("ended", KEY, "cec") if "ended" in table else ()
    for key, inner in table.by_key():
        inner.only(_KNOWN)
        types[key] = _changed(inner, types[key]) if key in types else _new(key, inner)
    for key in ended:
        if key not in types:
            raise table.fault("ended", f"known draw types are wanted: {', '.join(types)}", key)
        types[key] = replace(types[key], ended=True)
    _refuse_conflicts(table, types)
    in_order = sorted(types.values(), key=lambda rule: (KINDS.index(rule.kind), rule.nomination))
    return MappingProxyType({rule.key: rule for rule in in_order})


def _new(key: str, table: TableReader) -> DrawTypeRule:
    name = table.localized("name")
    short = table.localized("short") if "short" in table else name
    rule = DrawTypeRule(
        key=key,
        kind=table.choice("kind", KINDS),
        published=_published(table),
        name=name,
        short=short,
        draw=Localized(f"{short.en} draw", f"tirage {short.fr}"),
        colour=_colour(table),
        marker=table.choice("marker", _MARKERS),
    )
    return _changed(table, rule)


def _changed(table: TableReader, rule: DrawTypeRule) -> DrawTypeRule:
    """The rule with each key that the table names; a type that is named again is open again."""
    changes: dict[str, object] = {"ended": False}
    if "kind" in table and table.choice("kind", KINDS) != rule.kind:
        raise table.fault("kind", f"a type keeps its kind, which is {rule.kind}")
    if "published" in table:
        changes["published"] = (*rule.published, *_published(table))
    if "colour" in table:
        changes["colour"] = _colour(table)
    if "marker" in table:
        changes["marker"] = table.choice("marker", _MARKERS)
    for key in ("name", "short", "draw", "criteria"):
        if key in table:
            changes[key] = table.localized(key)
    for key in ("typed", "shared"):
        if key in table:
            changes[key] = table.texts(key)
    if "through" in table:
        changes["through"] = table.texts("through", KEY, "cec")
    if "nomination" in table:
        changes["nomination"] = table.flag("nomination")
    if "listed" in table:
        changes["listed"] = table.text("listed")
    return replace(rule, **changes)  # type: ignore[arg-type]


def _published(table: TableReader) -> tuple[PublishedName, ...]:
    """``["french language (proficiency)"]``: words in brackets may be there."""
    texts = table.texts("published")
    required = [re.sub(r"\(.*?\)", " ", text) for text in texts]
    if not texts or not all(text.strip() for text in required):
        raise table.fault("published", "a list of names, such as 'trade (skilled)', is wanted")
    also = (" ".join(re.findall(r"\((.*?)\)", text)) for text in texts)
    return tuple(map(PublishedName, map(name_words, required), map(name_words, also)))


def name_words(text: str) -> frozenset[str]:
    """The words of a published name without case and plural: IRCC changes both at will."""
    return frozenset(
        word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word
        for word in re.findall(r"[^\W_]+", text.casefold())
    )


def _colour(table: TableReader) -> str:
    return table.take(
        "colour",
        "a colour such as #009e73 in lower case",
        lambda value: value if isinstance(value, str) and _COLOUR.fullmatch(value) else None,
    )


def _refuse_conflicts(table: TableReader, types: Mapping[str, DrawTypeRule]) -> None:
    """No published name may mean two types, and a type asks for federal programmes only."""
    federal = [rule.key for rule in types.values() if rule.is_federal]
    known: dict[frozenset[str], str] = {}
    for rule in types.values():
        for name in rule.published:
            other = known.setdefault(name.words, rule.key)
            if other != rule.key:
                words = " ".join(sorted(name.words))
                raise table.fault(f"{rule.key}.published", f"{words!r} names {other} already")
        for key in rule.through:
            if key not in federal:
                wanted = f"federal programmes are wanted: {', '.join(federal)}"
                raise table.fault(f"{rule.key}.through", wanted, key)
