"""The language files hold together: each complete, each used, each able to be shown."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from fluent.syntax import ast as ftl

from bot.text.catalogue import LANGUAGES
from tests.text.locales import KEYS_OF_THE_CATALOGUE, keys, placeholders, resource, texts
from tests.text.stale import lacks, report

BOT = Path(__file__).resolve().parents[2] / "bot"
OTHERS = sorted(set(LANGUAGES) - {"en"})
WHOLE = ("fr",)
"""The languages that may lack nothing; what others lack is said in English."""

ALLOWED_TAGS = {"b", "i", "u", "code", "a", "tg-time"}
LONGEST_LABEL = 64
PLAIN = re.compile(
    r"-(button|popup|hint)$|^(menu|type|card|page|crs-factor|crs-name)-"
    r"|^chart-(line|met|not-met|rest|period|(cutoffs|pool|months)-(title|period|mine|note))$"
)
"""Keys of messages that are shown as plain text."""

A_PROMISE = re.compile(
    r"you (were|are|have been) invited|vous (avez été|êtes) invité"
    r"|(usted|le) (fue|ha sido|han?) invitad|recibió una invitación|ha recibido una invitación"
    r"|você (foi|está) convidad|você recebeu um convite"
    r"|inimbitahan ka|naimbitahan ka (na|sa)\b|nakatanggap ka ng imbitasyon"
    r"|您(已|已经|被|已被)(收到)?邀请|您收到了?邀请"
    r"|(لقد|قد|تمت?) (دُعيت|دعيت|دعوتك)|تلقيت دعوة|وصلتك دعوة"
    r"|आपको (निमंत्रण मिला|आमंत्रित किया गया)( है|।)|आप आमंत्रित हैं"
    r"|ਤੁਹਾਨੂੰ ਸੱਦਾ (ਮਿਲਿਆ|ਮਿਲ ਗਿਆ|ਆ ਗਿਆ)( ਹੈ|।)|ਤੁਹਾਨੂੰ ਸੱਦਿਆ ਗਿਆ|ਸੱਦਾ ਲੈਣ ਵਾਲਿਆਂ ਵਿੱਚ ਹੋ(:|।| )",
    re.IGNORECASE,
)
"""Words that no message may contain; a new language adds its own."""

PROMISES = {
    "en": "you were invited",
    "fr": "vous êtes invité",
    "es": "ha recibido una invitación",
    "pt-BR": "você recebeu um convite",
    "fil": "naimbitahan ka na",
    "zh-Hans": "您已收到邀请",
    "ar": "وصلتك دعوة",
    "hi": "आपको निमंत्रण मिला है",
    "pa": "ਤੁਹਾਨੂੰ ਸੱਦਾ ਮਿਲਿਆ ਹੈ",
}
"""A promise in each language, which the pattern must find."""


@pytest.mark.parametrize("tag", LANGUAGES)
def test_every_line_of_a_file_is_understood(tag):
    junk = [entry.content for entry in resource(tag).body if isinstance(entry, ftl.Junk)]
    assert junk == []


@pytest.mark.parametrize("tag", LANGUAGES)
def test_no_key_is_given_twice(tag):
    given = keys(tag)
    assert sorted(key for key in set(given) if given.count(key) > 1) == []


@pytest.mark.parametrize("tag", OTHERS)
def test_the_messages_stand_in_the_order_of_english(tag):
    given = keys(tag)
    assert given == [key for key in keys("en") if key in given]


@pytest.mark.parametrize("tag", WHOLE)
def test_french_says_all_that_english_says_and_was_read_against_it(tag):
    """After a change: translate it, then ``python -m tests.text.stale mark fr KEY``."""
    assert list(report(lacks(tag))) == []


@pytest.mark.parametrize("tag", OTHERS)
def test_no_translation_is_left_over(tag):
    """``python -m tests.text.stale mark TAG KEY`` removes one that English no longer has."""
    assert lacks(tag).left_over == ()


@pytest.mark.parametrize("tag", OTHERS)
def test_each_message_speaks_of_the_same_values_in_every_language(tag):
    """A stale one may not: it is listed, and said in English where it lacks a value."""
    english, translated = placeholders("en"), placeholders(tag)
    fresh = set(translated) - set(lacks(tag).stale)
    different = {
        key: (values, translated[key])
        for key, values in english.items()
        if key in fresh and as_one(key, translated[key]) != as_one(key, values)
    }
    assert different == {}


def as_one(key: str, values: set[str]) -> set[str]:
    """An answer names the type or a draw of it, whichever reads better in the language; an "and"
    may depend on the sound after it."""
    is_answer = key.startswith(("answer-", "named-"))
    said = {"type" if is_answer and value == "draw" else value for value in values}
    return said - {"sound"} if key in ("list-and", "list-or") else said


@pytest.mark.parametrize("tag", LANGUAGES)
def test_templates_hold_only_markup_that_telegram_takes(tag):
    for key, pieces in texts(tag).items():
        text = "".join(pieces)
        tags = re.findall(r"<(/?)([a-z-]+)[^>]*>", text)
        assert {name for _, name in tags} <= ALLOWED_TAGS, key
        opened = [name for slash, name in tags if not slash]
        closed = [name for slash, name in tags if slash]
        assert sorted(opened) == sorted(closed), key
        rest = re.sub(r"</?[a-z-]+[^>]*>", "", text)
        assert not re.search(r"[<>]|&(?!amp;|lt;|gt;|quot;)", rest), key


@pytest.mark.parametrize("tag", LANGUAGES)
def test_plain_text_bears_no_markup_and_buttons_are_short(tag):
    for key, pieces in texts(tag).items():
        text = "".join(pieces)
        if PLAIN.search(key):
            assert not re.search(r"[<>&]", text), key
            assert "\n" not in text or key.startswith("page-"), key
        if key.endswith("-button"):
            assert len(text) <= LONGEST_LABEL, key


@pytest.mark.parametrize("tag", LANGUAGES)
def test_nobody_is_told_that_they_were_invited(tag):
    """IRCC's own draws have missed people and invited the wrong ones: only IRCC can say."""
    told = [key for key, pieces in texts(tag).items() if A_PROMISE.search("".join(pieces))]
    assert told == []


def test_a_promise_is_found_in_every_language():
    assert set(PROMISES) == set(LANGUAGES)
    assert [tag for tag, promise in PROMISES.items() if not A_PROMISE.search(promise)] == []


def test_every_message_is_used():
    """A key is used where the sources hold it, or an f-string that it fits, as ``type-{key}``."""
    literals, patterns = set(), []
    for source in _sources():
        for node in ast.walk(source):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                literals.add(node.value)
            elif isinstance(node, ast.JoinedStr):
                patterns += _pattern(node)
    unused = {
        key
        for key in set(keys("en")) - KEYS_OF_THE_CATALOGUE
        if key not in literals and not any(pattern.fullmatch(key) for pattern in patterns)
    }
    assert unused == set()


def test_every_message_that_is_asked_for_exists():
    known = set(keys("en"))
    asked = {name for call in _calls() for name in _names(call.args[0])}
    made = {pattern for call in _calls() for pattern in _pattern(call.args[0])}
    assert asked - known == set()
    assert {p.pattern for p in made if not any(map(p.fullmatch, known))} == set()


def test_every_value_that_a_message_needs_is_given():
    needs = placeholders("en")
    lacking = {}
    for call in _calls():
        key = call.args[0]
        if not isinstance(key, ast.Constant) or any(word.arg is None for word in call.keywords):
            continue
        lacks = needs.get(key.value, set()) - {word.arg for word in call.keywords}
        if lacks:
            lacking[key.value] = lacks
    assert lacking == {}


def _sources() -> Iterator[ast.Module]:
    for path in sorted(BOT.rglob("*.py")):
        yield ast.parse(path.read_text(encoding="utf-8"))


def _calls() -> Iterator[ast.Call]:
    """Every ``….say(key, …)`` and ``….label(key, …)`` on words."""
    for source in _sources():
        for node in ast.walk(source):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and node.func.attr in ("say", "label")
                and "words" in ast.unparse(node.func.value)
                and node.args
            ):
                yield node


def _names(key: ast.expr) -> list[str]:
    """The keys written out in the place of a key: one, or one for each side of a condition."""
    match key:
        case ast.Constant(value=str(name)):
            return [name]
        case ast.IfExp(body=yes, orelse=no):
            return [*_names(yes), *_names(no)]
        case _:
            return []


def _pattern(key: ast.expr) -> list[re.Pattern[str]]:
    """The keys that an f-string can make, where it begins as a key does."""
    match key:
        case ast.JoinedStr(values=[ast.Constant(value=str(first)), *_] as parts):
            written = (
                re.escape(str(part.value)) if isinstance(part, ast.Constant) else "[a-z0-9_-]+"
                for part in parts
            )
            return [re.compile("".join(written))] if re.match("[a-z][a-z-]*-", first) else []
        case _:
            return []
