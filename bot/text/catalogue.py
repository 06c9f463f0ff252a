"""The words of each language: one Fluent file each, and the one place where values are escaped.

A message is asked for by key. Messages are ready for Telegram's HTML: the templates may hold ``<b>
<i> <code> <a>``, and every value put into them is escaped unless it is ``Markup`` already. Numbers,
dates and plurals follow the language (CLDR, by babel): ``1,234`` and ``July 21, 2026`` in English;
in French ``1 234`` with a narrow no-break space (U+202F) and ``21 juillet 2026``.

Digits are 0 to 9 in every language: CLDR's own choice for all of ours (Arabic, Hindi and Punjabi
among them), and a score or a draw's number has to look as it does on IRCC's page. Hindi and
Punjabi set 229,904 apart as ``2,29,904``.

A language is the file ``locales/<tag>.ftl``: to add one, copy a file and translate it. This package
computes; its only input is those files.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from datetime import date, datetime, time
from functools import cache, cached_property, lru_cache
from html import unescape
from importlib.resources import files
from typing import Any, Final

from babel import Locale
from babel.core import get_global
from babel.dates import format_date, format_skeleton
from babel.numbers import format_decimal
from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.resolver import CurrentEnvironment, ResolverEnvironment
from fluent.runtime.types import FluentInt, FluentType
from fluent.syntax import ast

from bot.text.typography import NO_BREAK, typeset

FALLBACK: Final = "en"

REMEMBERED: Final = 4096
"""Sentences kept of each language: most of an alert's are the same for many people."""

_FOLDER = files("bot.text") / "locales"
_KEY = re.compile(r"^(-?[A-Za-z][\w-]*)(?= *=)", re.MULTILINE)
_REFERENCE = re.compile(r"\{\s*(-?[A-Za-z][\w-]*)")
_TAG = re.compile(r"<[^>]*>")
_SILENT_H = re.compile(r"h[aeiou](?<!i(?=[aeou]))")
_OWN_NAME = re.compile(r"^language-name = (.+)$", re.MULTILINE)


Values = tuple[tuple[str, type, object], ...]
"""The values of a message: name, type and value of each."""


class WordsMissing(LookupError):
    """No language has this message, or a value that it needs was not given."""


class Markup(str):
    """Text that is Telegram HTML already: put into a message as it is."""

    __slots__ = ()


def escape(text: str) -> Markup:
    """Plain text as Telegram HTML."""
    if isinstance(text, Markup):
        return text
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return Markup(text.replace('"', "&quot;"))


def unmarked(text: str) -> str:
    """Telegram HTML as plain text."""
    return unescape(_TAG.sub("", text))


def lines(*parts: str) -> Markup:
    """Parts below each other, each escaped if it is not markup; empty parts leave no line."""
    return Markup("\n".join(escape(part) for part in parts if part))


def paragraphs(*parts: str) -> Markup:
    """Parts with an empty line between them; empty parts leave none."""
    return Markup("\n\n".join(escape(part) for part in parts if part))


class Words:
    """The messages of one language; a message that it lacks is given in English."""

    def __init__(self, language: str, source: str, fallback: Words | None = None) -> None:
        self.language = language
        self.locale = Locale.parse(language, sep="-")
        self._fallback = fallback
        _, *parts = _KEY.split(source)
        keys_and_texts = zip(parts[::2], parts[1::2], strict=True)
        self._sources = {key: key + text for key, text in keys_and_texts}
        self._added: set[str] = set()
        self._remembered = lru_cache(maxsize=REMEMBERED)(self._format)

    @cached_property
    def _bundle(self) -> FluentBundle:
        """The messages that take values and were asked for; it loads the data of the locale."""
        return FluentBundle([self.language], use_isolating=False)

    def say(self, key: str, **values: object) -> Markup:
        """The message as Telegram HTML. Raises WordsMissing."""
        return Markup(self._remembered(key, _typed(values), True))

    def label(self, key: str, **values: object) -> str:
        """The message as plain text: a button, a pop-up, a chart's title. Raises WordsMissing."""
        return self._remembered(key, _typed(values), False)

    def in_a_row(self, *sentences: str) -> Markup:
        """Sentences one after the other, each Telegram HTML already; empty ones are left out.

        The language defines the separator, which is empty in Chinese.
        """
        return Markup(self.label("sentence-space").join(filter(None, sentences)))

    def listed(self, *items: str) -> str:
        """Items as a list inside a sentence, as the language writes one; none give no text.

        It is Markup if all items are, so it can be put into a message like one of them.
        """
        return self._joined("list-comma", "list-and", items)

    def alternatives(self, *items: str) -> str:
        """Items of which one is enough, such as "CEC, FSW or FST"; otherwise like ``listed``."""
        return self._joined("list-or-comma", "list-or", items)

    def _joined(self, comma: str, last: str, items: tuple[str, ...]) -> str:
        """Items with one message between them, and another one that adds the last item."""
        if len(items) < 2:
            return items[0] if items else ""
        first, sound = self.label(comma).join(items[:-1]), _first_sound(items[-1])
        if all(isinstance(item, Markup) for item in items):
            return self.say(last, list=Markup(first), last=items[-1], sound=sound)
        return self.label(last, list=first, last=items[-1], sound=sound)

    def has(self, key: str) -> bool:
        """Whether there is such a message, here or in English."""
        return key in self._sources or (self._fallback is not None and self._fallback.has(key))

    def day(self, day: date) -> str:
        """A calendar day in full."""
        return self._ordinal(_date(day, self.locale, short=False), day)

    def short_day(self, day: date) -> str:
        """A calendar day with its month cut short, for rows."""
        return self._ordinal(_date(day, self.locale, short=True), day)

    def month(self, day: date) -> str:
        """The month of a day, cut short, with its year: for buttons."""
        return format_skeleton("yMMM", day, locale=self.locale)

    def month_in_full(self, day: date) -> str:
        """The month of a day with its year: for sentences."""
        return format_skeleton("yMMMM", day, locale=self.locale)

    def month_alone(self, day: date) -> str:
        """The month of a day, cut short, without its year: for a picture's axis."""
        return format_date(day, "LLL", locale=self.locale)

    def clock(self, at: time) -> str:
        """A time of day to the minute. Hours count to 24 in every language, as in IRCC's file.

        French writes ``9 h 05``, as Canada does (CLDR, ``fr_CA``); every other language ``09:05``.
        """
        if self.locale.language == "fr":
            return f"{at.hour}{NO_BREAK}h{NO_BREAK}{at:%M}"
        return f"{at:%H:%M}"

    def number(self, count: int) -> str:
        """A count as this language writes it."""
        return _number(count, self.locale)

    def decimal(self, value: float) -> str:
        """A measure with one decimal, as this language writes it."""
        return format_decimal(value, "#,##0.0", locale=self.locale)

    def _ordinal(self, written: str, day: date) -> str:
        """A date with the first of a month as the language writes it: 1er, 1º."""
        if day.day != 1:
            return written
        return re.sub(r"(?<!\d)1(?= )", self.label("ordinal-first"), written, count=1)

    def _format(self, key: str, values: Values, markup: bool) -> str:
        if (plain := self._plain(key)) is not None:
            return plain
        self._add(key)
        known = self._bundle.has_message(key)
        pattern = self._bundle.get_message(key).value if known else None
        fault: object = "no text" if known else "no such message"
        if pattern is not None:
            args = {name: self._value(value, markup=markup) for name, _, value in values}
            # FluentBundle.format_pattern would make its own numbers of ours, and write them anew.
            environment = ResolverEnvironment(self._bundle, [], current=CurrentEnvironment(args))
            try:
                text = pattern(environment)
            except ValueError as error:
                environment.errors.append(error)
            if not environment.errors:
                return text.format(self.locale) if isinstance(text, FluentType) else text
            fault = environment.errors[0]
        if self._fallback is not None:
            return self._fallback._format(key, values, markup)
        raise WordsMissing(f"{key}: {fault}")

    def _plain(self, key: str) -> str | None:
        """The text of a message that takes no values, which needs no data of the locale."""
        source = self._sources.get(key)
        if source is None or "{" in source:
            return None
        message = typeset(FluentResource(source), self.locale).body[0]
        if not isinstance(message, ast.Message) or message.value is None:
            return None
        elements = message.value.elements
        return "".join(one.value for one in elements if isinstance(one, ast.TextElement))

    def _add(self, key: str) -> None:
        """Give the bundle a message or term and all that it refers to, once."""
        source = self._sources.get(key)
        if source is None or key in self._added:
            return
        self._added.add(key)
        self._bundle.add_resource(typeset(FluentResource(source), self.locale))
        for each in _REFERENCE.findall(source):
            self._add(each)

    def _value(self, value: object, *, markup: bool) -> Any:
        match value:
            case str():
                return escape(value) if markup else str(value)
            case int():
                return _Number(value)
            case datetime():
                raise TypeError("an instant needs a time zone: use bot.text.times")
            case date():
                return self.day(value)
            case _:
                raise TypeError(f"cannot be put into words: {value!r}")


def _first_sound(text: str) -> str:
    """The vowel that a word begins with, where the "and" and "or" of a language depend on it.

    A leading h is silent, as in Spanish, but not before a diphthong: "Inés" and "Hilda" give "i",
    "hielo" gives "h".
    """
    plain = unicodedata.normalize("NFD", unmarked(text).casefold())
    letters = plain.encode("ascii", "ignore").decode()
    return letters[1:2] if _SILENT_H.match(letters) else letters[:1]


def _typed(values: Mapping[str, object]) -> Values:
    # Markup and plain text may be equal, and are put into a message in different ways.
    return tuple((name, type(value), value) for name, value in values.items())


class _Number(FluentInt):
    """A number that Fluent can choose a plural by, written once and remembered."""

    def format(self, locale: Locale) -> str:
        return _number(int(self), locale)


@lru_cache(maxsize=4096)
def _number(value: int, locale: Locale) -> str:
    return format_decimal(value, locale=locale)


@lru_cache(maxsize=8192)
def _date(day: date, locale: Locale, *, short: bool) -> str:
    if short:
        # The month is in letters: Arabic's own medium form has only figures, and no order.
        return format_skeleton("yMMMd", day, locale=locale)
    return format_date(day, "long", locale=locale)


def _own_names() -> dict[str, str]:
    names = {}
    for entry in sorted(_FOLDER.iterdir(), key=lambda entry: entry.name):
        tag, dot, ending = entry.name.rpartition(".")
        if dot and ending == "ftl":
            match = _OWN_NAME.search(_source(tag))
            if match is None:
                raise WordsMissing(f"locales/{tag}.ftl does not say its language-name")
            names[tag] = match[1].strip()
    return names


def _source(tag: str) -> str:
    return (_FOLDER / f"{tag}.ftl").read_text(encoding="utf-8")


LANGUAGES: Final[Mapping[str, str]] = _own_names()
"""Every language there is a file for: its tag, and its name in itself."""


@lru_cache(maxsize=256)
def catalogue(language: str) -> Words:
    """The words for a language tag such as ``fr-CA``: itself, else its base, else English.

    A base language with files for its regions only resolves to one of them: ``pt`` for ``pt-BR``,
    ``zh-CN`` for ``zh-Hans``. Codes that CLDR knows by another name are found: ``tl`` is ``fil``.
    """
    return _load(closest(language, LANGUAGES))


def closest(language: str, available: Iterable[str]) -> str:
    """The available tag for a language code, else that of its base language, else English."""
    tags = {tag.casefold(): tag for tag in sorted(available)}
    wanted = language.replace("_", "-").casefold()
    base = _base(wanted)
    regions = (tag for tag in tags.values() if _base(tag) == base)
    return tags.get(wanted) or tags.get(base) or next(regions, FALLBACK)


def _base(tag: str) -> str:
    code = tag.split("-")[0].casefold()
    return str(get_global("language_aliases").get(code, code))


@cache
def _load(tag: str) -> Words:
    fallback = None if tag == FALLBACK else _load(FALLBACK)
    return Words(tag, _source(tag), fallback)
