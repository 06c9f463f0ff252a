"""The sandbox's Telegram, with Ada."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bot.sandbox.api import BotApi
from tests.bot_api.echo import ADA


@pytest.fixture
async def api() -> AsyncIterator[BotApi]:
    """A Telegram that runs, and stops after the test."""
    api = BotApi()
    await api.start()
    api.create_person(ADA)
    yield api
    await api.stop()
