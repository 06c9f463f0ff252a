"""Pictures: drawn once, sent by their file_id after that, and told in words where all fails."""

from __future__ import annotations

import asyncio

import pytest
from telegram import Update

from bot.chat.frame.picture_cache import SHELF, SHELVES, PictureCache, picture_digest
from bot.text.catalogue import Words
from bot.text.draws.pictures import Bar, CutoffChart, MonthsChart, PoolChart
from tests.chat.talk import Talk, labels

CEC = {"programs": {"cec": True, "fsw": False, "fst": False}}


def file_id(message: dict[str, object]) -> str:
    return message["photo"][-1]["file_id"]


@pytest.mark.parametrize(
    ("typed", "chart"),
    [
        ("", CutoffChart),
        ("french", CutoffChart),
        ("general", CutoffChart),
        ("pool", PoolChart),
        ("le bassin", PoolChart),
        ("months", MonthsChart),
        ("invitations", MonthsChart),
    ],
)
async def test_each_picture_comes_with_its_words(talk: Talk, typed: str, chart: type) -> None:
    await talk.begin(530, **CEC)
    heard = await talk.say(f"/chart {typed}")
    assert heard["photo"]
    assert heard["caption"]
    assert isinstance(talk.painter.drawn[-1], chart)


async def test_the_caption_counts_what_the_line_would_have_met(talk: Talk) -> None:
    await talk.begin(530, **CEC)
    heard = await talk.say("/chart")
    assert heard["caption"] == "Your score is 530: you’d have been invited in 12 of these 21 draws."
    assert talk.painter.drawn[-1].line == 530


async def test_a_picture_is_drawn_and_uploaded_once(talk: Talk) -> None:
    await talk.begin(530, **CEC)
    first = await talk.say("/chart")
    again = await talk.say("/chart")
    assert len(talk.painter.drawn) == 1
    assert file_id(first) == file_id(again)
    await talk.restart()
    await talk.say("/chart")
    assert len(talk.painter.drawn) == 1


async def test_another_line_is_another_picture(talk: Talk) -> None:
    await talk.begin(530, **CEC)
    await talk.say("/chart")
    await talk.begin(531, **CEC)
    await talk.say("/chart")
    assert len(talk.painter.drawn) == 2


async def test_people_who_ask_at_once_for_the_same_are_served_by_one_drawing(talk: Talk) -> None:
    others = range(2001, 2006)
    for person in others:
        talk.api.create_person(person)
        talk.api.say(person, "/chart months")
    bot = talk.application.bot
    updates = await bot.get_updates(timeout=0, allowed_updates=Update.ALL_TYPES)
    await asyncio.gather(*(talk.application.process_update(update) for update in updates))
    assert len(talk.painter.drawn) == 1
    for person in others:
        assert any(message.get("photo") for message in talk.api.messages(person))


async def test_one_picture_takes_the_place_of_another(talk: Talk) -> None:
    await talk.begin(530, **CEC)
    await talk.say("/chart")
    heard = await talk.tap("Three years")
    assert len(talk.messages()) == 1
    assert heard["caption"].startswith("Your score is 530: you’d have been invited in")
    await talk.tap("Invitations per month")
    assert len(talk.messages()) == 1
    await talk.tap("The pool")
    await talk.tap("My cut-offs")
    assert len(talk.messages()) == 1


async def test_fewer_than_three_draws_are_told_in_words(either: tuple[Talk, Words]) -> None:
    talk, words = either
    await talk.begin(530, language=words.language, **CEC)
    heard = await talk.say("/chart cec")
    assert "photo" not in heard
    assert heard["html"].startswith(words.say("chart-too-few"))
    assert "#297" in heard["text"]
    assert talk.painter.drawn == []


async def test_words_and_pictures_follow_each_other_and_replace_nothing(talk: Talk) -> None:
    await talk.begin(530, **CEC)
    await talk.say("/draw 297")
    await talk.tap("Chart")
    await talk.tap("My cut-offs")
    await talk.tap("Forecast")
    first, words, second, third = talk.messages()
    assert first["text"].startswith("✅ You would have been invited")
    assert words["text"].startswith("Too few draws")
    assert second["photo"]
    assert third["text"].startswith("What’s typical")


async def test_a_picture_that_cannot_be_drawn_is_told_in_words(
    failing: Talk, caplog: pytest.LogCaptureFixture
) -> None:
    await failing.begin(530, **CEC)
    failing.painter.broken = True
    heard = await failing.say("/chart")
    assert heard["text"].startswith("Your score is 530")
    assert "Three years" in labels(heard)
    assert "out of paint" in caplog.text
    failing.painter.broken = False
    heard = await failing.say("/chart")
    assert heard["photo"]
    failing.painter.broken = True
    heard = await failing.tap("Three years")
    assert heard["text"].startswith("Your score is 530")


async def test_a_file_id_that_telegram_no_longer_knows_is_drawn_again(failing: Talk) -> None:
    await failing.begin(530, **CEC)
    await failing.say("/chart")
    failing.api.stage.world.files.clear()
    heard = await failing.say("/chart")
    assert heard["photo"]
    assert len(failing.painter.drawn) == 2


async def test_no_more_pictures_are_remembered_than_there_is_room_for(talk: Talk) -> None:
    album = PictureCache(talk.services())
    for count in range(SHELVES * SHELF * 2):
        await album._keep(picture_digest(some_chart(count), 1), f"file-{count}")
    shelves = [await talk.store.recall(f"pictures-{shelf}") for shelf in range(SHELVES)]
    assert max(len(shelf) for shelf in shelves) == SHELF
    newest = picture_digest(some_chart(SHELVES * SHELF * 2 - 1), 1)
    assert await album.file_id(newest) == f"file-{SHELVES * SHELF * 2 - 1}"


async def test_a_stranger_sees_what_is_public(talk: Talk) -> None:
    heard = await talk.say("/chart")
    assert "Tell me your score and I can draw it in" in heard["caption"]
    assert await talk.store.subscriber(talk.me) is None


async def test_a_type_without_draws_in_this_time_is_told_in_words(talk: Talk) -> None:
    heard = await talk.say("/chart military")
    assert heard["text"].startswith("No draws of this type in this period")


async def test_an_unknown_picture_is_answered_with_those_there_are(
    either: tuple[Talk, Words],
) -> None:
    talk, words = either
    heard = await talk.say("/chart bananas")
    assert heard["html"] == words.say("chart-unknown")
    await talk.tap(words.label("chart-months-button"))
    assert talk.newest()["photo"]


async def test_a_button_from_elsewhere_changes_nothing(talk: Talk) -> None:
    await talk.begin(530)
    await talk.say("/chart")
    for button in ("1:chart:cutoffs:mine", "1:chart:cutoffs:mine:2", "1:chart:cutoffs:x:1"):
        assert "out of date" in await talk.tap_stale(button)


def some_chart(count: int) -> PoolChart:
    return PoolChart("", "", (Bar("", count, "", False),), None, "", "")
