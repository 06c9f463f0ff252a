"""A handler that fails: one calm line, one report, nothing of the person's facts, no retry."""

from __future__ import annotations

import logging

import pytest
from telegram.error import BadRequest

from bot.chat.frame.errors import REPORTS_AT_ONCE, describe
from bot.domain.people.profile import Subscriber
from bot.errors import StoreDown, StoreFull
from tests.chat.talk import Talk, labels


class Broken:
    """A store that fails in one method with an error that quotes the arguments."""

    def __init__(self, store: object, method: str, error: Exception) -> None:
        self._store, self._method, self._error = store, method, error

    def __getattr__(self, name: str) -> object:
        if name != self._method:
            return getattr(self._store, name)

        async def fail(*_: object) -> None:
            raise self._error

        return fail


async def broken(talk: Talk, method: str, error: Exception) -> None:
    """From now on the bot's store fails so."""
    talk.store = Broken(talk.store, method, error)  # type: ignore[assignment]
    await talk.restart()


async def test_the_person_the_operator_and_the_log_are_told_once_each(
    failing: Talk, caplog: pytest.LogCaptureFixture
) -> None:
    await failing.begin(530)
    await broken(failing, "change_subscriber", ValueError("score 541 of chat 1001"))
    with caplog.at_level(logging.ERROR):
        heard = await failing.say("/score 541")
    reports = failing.reports()
    assert "something went wrong on my side" in heard["text"]
    assert len(reports) == 1
    reference = heard["text"].split()[-1].rstrip(".")
    assert reference in reports[0]["text"]
    assert [record for record in caplog.records if reference in record.message]
    for text in (reports[0]["text"], caplog.text):
        told = text.replace(reference, "")  # at random, it may look like any number
        assert "ValueError" in told
        assert "541" not in told
        assert "1001" not in told
    assert (await failing.settle()) is None
    assert failing.reports() == reports


async def test_of_a_database_that_is_away_only_the_person_hears(
    failing: Talk, caplog: pytest.LogCaptureFixture
) -> None:
    await failing.begin(530)
    await broken(failing, "change_subscriber", StoreDown("PostgreSQL at db/bot does not answer"))
    with caplog.at_level(logging.INFO):
        heard = await failing.say("/score 541")
    assert "something went wrong on my side" in heard["text"]
    assert failing.reports() == []
    assert [record for record in caplog.records if record.name == "bot.chat.frame.errors"] == []


async def test_a_failed_tap_is_answered_all_the_same(failing: Talk) -> None:
    await failing.begin(530)
    await failing.say("/profile")
    await broken(failing, "change_subscriber", ValueError("no"))
    heard = await failing.tap("1:score:open:profile")
    assert failing.popup() == ""
    assert "something went wrong" in heard["text"]


async def test_in_the_language_of_the_person(failing: Talk) -> None:
    await failing.begin(530, language="fr")
    await broken(failing, "draws", StoreFull("the disk is full"))
    heard = await failing.say("/last")
    assert "un problème est survenu de mon côté" in heard["text"]
    assert "StoreFull (the disk is full)" in failing.reports()[0]["text"]


async def test_a_store_that_cannot_be_read_at_all_is_told_in_the_clients_language(
    failing: Talk,
) -> None:
    await broken(failing, "subscriber", StoreFull("the disk is full"))
    heard = await failing.say("/last")
    assert "something went wrong" in heard["text"]


async def test_a_person_who_blocked_the_bot_is_no_failure(failing: Talk) -> None:
    failing.api.say(failing.me, "/help")
    failing.api.block_quietly(failing.me, 1)
    await failing.settle()
    assert failing.reports() == []


async def test_telegram_refusing_our_text_is_reported_with_its_words(failing: Talk) -> None:
    failing.api.fail(
        "refuse", "sendMessage", failing.me, code=400, description="Bad Request: can't parse"
    )
    heard = await failing.say("/help")
    assert "something went wrong" in heard["text"]
    assert "BadRequest (Can't parse)" in failing.reports()[0]["text"]
    assert labels(heard) == []


def test_words_of_foreign_errors_are_left_out() -> None:
    assert describe(BadRequest("chat not found")) == "BadRequest (chat not found) at no place"
    assert describe(KeyError("530")) == "KeyError at no place"
    assert "530" not in describe(ValueError(Subscriber(530)))


async def test_the_operator_hears_of_a_fault_once_an_hour(failing: Talk) -> None:
    await failing.begin(530)
    await broken(failing, "change_subscriber", ValueError("no"))
    for _ in range(10):
        heard = await failing.say("/score 541")
        assert "something went wrong on my side" in heard["text"]
    assert len(failing.reports()) == 1


async def test_the_operator_hears_of_few_faults_an_hour_however_many_there_are(
    failing: Talk,
) -> None:
    await failing.begin(530)
    for number in range(10):
        description = f"Bad Request: fault {number}"
        failing.api.fail("refuse", "sendMessage", code=400, description=description)
        await failing.say("/help")
    assert len(failing.reports()) == REPORTS_AT_ONCE
