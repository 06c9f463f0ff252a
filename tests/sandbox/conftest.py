"""A Bot API for each test, and python-telegram-bot's client for it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

import pytest
from telegram import Bot

from bot.sandbox.api import BotApi
from tests.sandbox.client import client


@pytest.fixture(autouse=True)
def spans_of_time_are_timedeltas(monkeypatch: pytest.MonkeyPatch) -> None:
    """As the library's next version has them; without this it warns."""
    monkeypatch.setenv("PTB_TIMEDELTA", "1")


@pytest.fixture(autouse=True)
def the_server_never_stumbles(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """An exception in a handler of ours would only be logged; here it fails the test."""
    yield
    for phase in ("setup", "call"):
        stumbles = [r for r in caplog.get_records(phase) if r.name == "aiohttp.server"]
        assert not stumbles, stumbles[0].exc_info


@pytest.fixture
async def api() -> AsyncIterator[BotApi]:
    api = BotApi()
    await api.start()
    yield api
    await api.stop()


@pytest.fixture
async def bot(api: BotApi) -> AsyncIterator[Bot]:
    async with client(api) as bot:
        yield bot
