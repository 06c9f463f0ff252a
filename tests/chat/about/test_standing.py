"""Fixed pages: /help names every command, /privacy lists the stored data, /status shows health."""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta

from bot.chat.frame.features import help_commands
from bot.domain.notices.notice import draw_broadcast
from bot.text.catalogue import Words
from tests.chat.talk import Talk
from tests.factories import NOON, notice, subscriber


async def test_help_names_every_command(either: tuple[Talk, Words]) -> None:
    talk, words = either
    heard = await talk.say("/help")
    for section, commands in help_commands().items():
        assert words.label(f"help-{section.value}") in heard["text"]
        for command in commands:
            assert f"/{command.name} – {words.label(f'menu-{command.name}')}" in heard["text"]


async def test_privacy_offers_the_file_and_the_erasing(either: tuple[Talk, Words]) -> None:
    talk, words = either
    await talk.begin(language=words.language)
    heard = await talk.say("/privacy")
    assert "/delete" in heard["text"]
    heard = await talk.tap(words.label("mydata-button"))
    assert heard["document"]
    await talk.tap(words.label("delete-button"))
    assert words.say("delete-ask") in [message["html"] for message in talk.messages()]


async def test_status_before_the_first_look_says_so(talk: Talk) -> None:
    heard = await talk.say("/status")
    assert "has not been read since I started" in heard["text"]
    assert "Newest draw: #297" in heard["text"]


async def test_status_tells_of_looks_that_fail(either: tuple[Talk, Words]) -> None:
    talk, words = either
    talk.pulse = talk.pulse.read(NOON).failed(NOON + timedelta(hours=1), "403")
    heard = await talk.say("/status")
    assert words.say("status-read", when="").strip() in heard["html"]
    assert "⚠️" in heard["text"]
    assert words.clock(time(17)) in heard["text"]
    assert "403" not in heard["text"]


async def test_status_tells_when_the_file_last_changed(either: tuple[Talk, Words]) -> None:
    talk, words = either
    talk.pulse = talk.pulse.read(NOON, changed=True).read(NOON + timedelta(hours=1))
    heard = await talk.say("/status")
    assert words.say("status-changed", when="").strip() in heard["html"]
    assert words.clock(time(16)) in heard["text"]
    assert words.clock(time(17)) in heard["text"]


async def test_status_tells_of_a_correction_once_there_is_one(talk: Talk) -> None:
    known = replace((await talk.store.draws())["297"], revision=3)
    told = [draw_broadcast(known.draw, revision, NOON) for revision in (1, 2)]
    await talk.store.record([known], told)
    await talk.store.put_subscriber(subscriber(5))
    await talk.store.enqueue(told[0].id, [], None, NOON)
    await talk.store.enqueue(told[1].id, [notice(5, of=told[1].id)], None, NOON)
    heard = await talk.say("/status")
    assert "Its alerts: 0 sent, 1 waiting." in heard["text"]


async def test_status_tells_how_the_newest_draw_went_out(talk: Talk) -> None:
    known = (await talk.store.draws())["297"]
    broadcast = draw_broadcast(known.draw, 1, NOON)
    await talk.store.record([known], [broadcast])
    await talk.store.enqueue(broadcast.id, [], None, NOON)
    await talk.say("/status")
    heard = await talk.tap("Refresh")
    assert "Its alerts: 0 sent, 0 waiting." in heard["text"]
