"""Telegram's HTML: what becomes of each tag, and that reading and writing agree."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.sandbox.messages.entities import to_html, trim, units
from bot.sandbox.messages.markup import parse_html
from bot.sandbox.messages.texts import with_found
from bot.sandbox.state.refusals import CallRefused


def entity(kind: str, offset: int, length: int, **more: Any) -> dict[str, Any]:
    return {"type": kind, "offset": offset, "length": length, **more}


TAGS = [
    ("plain", "plain", []),
    ("a &lt; b &amp; c &gt; d &quot;", 'a < b & c > d "', []),
    ("&nbsp; &#233;&#x2705;", "&nbsp; é✅", []),
    ("<b>x</b>", "x", [entity("bold", 0, 1)]),
    ("<STRONG>x</STRONG>", "x", [entity("bold", 0, 1)]),
    ("<i>x</><u>y</u>", "xy", [entity("italic", 0, 1), entity("underline", 1, 1)]),
    ("🍁<s>x</s>", "🍁x", [entity("strikethrough", 2, 1)]),
    ("<b></b>x", "x", []),
    ("<b>a<i>b</i></b>", "ab", [entity("bold", 0, 2), entity("italic", 1, 1)]),
    (
        '<a href="https://x.ca/?a=1&amp;b">x</a>',
        "x",
        [entity("text_link", 0, 1, url="https://x.ca/?a=1&b")],
    ),
    ("<a href='https://x.ca'>x</a>", "x", [entity("text_link", 0, 1, url="https://x.ca/")]),
    ("<a>x</a>", "x", []),
    ("<a href='no link'>x</a>", "x", []),
    ("<a>canada.ca</a>", "canada.ca", [entity("text_link", 0, 9, url="http://canada.ca/")]),
    ("<a href=canada.ca>x</a>", "x", [entity("text_link", 0, 1, url="http://canada.ca/")]),
    ("&laquo;&#12345678;&lt", "&laquo;&#12345678;<", []),
    ('<span class="tg-spoiler">x</span>', "x", [entity("spoiler", 0, 1)]),
    ("<tg-spoiler>x</tg-spoiler>", "x", [entity("spoiler", 0, 1)]),
    ("<code>x</code>", "x", [entity("code", 0, 1)]),
    (
        '<pre><code class="language-json">x</code></pre>',
        "x",
        [entity("pre", 0, 1, language="json")],
    ),
    (
        '<code class="language-json"><pre>x</pre></code>',
        "x",
        [entity("pre", 0, 1, language="json")],
    ),
    (
        '<pre>y<code class="language-json">x</code></pre>',
        "yx",
        [entity("pre", 0, 2), entity("code", 1, 1)],
    ),
    ("<blockquote>x</blockquote>", "x", [entity("blockquote", 0, 1)]),
    ("<blockquote expandable>x</blockquote>", "x", [entity("expandable_blockquote", 0, 1)]),
    (
        '<tg-emoji emoji-id="53681">👍</tg-emoji>',
        "👍",
        [entity("custom_emoji", 0, 2, custom_emoji_id="53681")],
    ),
    (
        '<tg-time unix="1647531900" format="wDT">22:45</tg-time>',
        "22:45",
        [entity("date_time", 0, 5, unix_time=1647531900, date_time_format="wDT")],
    ),
]


@pytest.mark.parametrize(("source", "text", "entities"), TAGS)
def test_a_tag_becomes_an_entity(source: str, text: str, entities: list[dict[str, Any]]) -> None:
    assert parse_html(source) == (text, entities)


@pytest.mark.parametrize("source", [source for source, _, _ in TAGS])
def test_what_is_written_as_html_reads_the_same(source: str) -> None:
    text, entities = parse_html(source)
    assert parse_html(to_html(text, entities)) == (text, entities)


@given(st.text(alphabet="<>/abi=\"' &;xé🍁\n"))
def test_any_text_is_read_or_refused(source: str) -> None:
    try:
        text, entities = parse_html(source)
    except CallRefused as refusal:
        assert refusal.description.startswith("Bad Request: can't parse entities: ")
    else:
        assert all(0 < e["length"] <= units(text) - e["offset"] for e in entities)


@given(st.text(alphabet="<>&abc é🍁\n"))
def test_an_escaped_text_comes_back_whole(text: str) -> None:
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    assert parse_html(escaped) == (text, [])
    assert to_html(text, []) == escaped


def test_white_space_at_both_ends_is_cut_with_the_entities_moved() -> None:
    text, entities = trim(*parse_html(" \n<b> bold </b> "))
    assert (text, entities) == ("bold", [entity("bold", 0, 4)])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("/start draw-297", [("bot_command", "/start")]),
        (
            "see /draw, or /last@sandbox_draw_bot",
            [("bot_command", "/draw"), ("bot_command", "/last@sandbox_draw_bot")],
        ),
        ("1/2 and/or </b>", []),
        ("#297 is no tag, #draw297 is", [("hashtag", "#draw297")]),
        ("https://canada.ca/x.", [("url", "https://canada.ca/x")]),
        ("ask @BotFather, me@x.org", [("mention", "@BotFather"), ("email", "me@x.org")]),
    ],
)
def test_telegram_marks_some_things_by_itself(text: str, found: list[tuple[str, str]]) -> None:
    entities = with_found(text, [])
    assert [(e["type"], text[e["offset"] : e["offset"] + e["length"]]) for e in entities] == found


def test_telegram_marks_nothing_within_code_or_a_link() -> None:
    text, entities = parse_html("<code>/score 522</code>")
    assert with_found(text, entities) == entities
