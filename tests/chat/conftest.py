"""Talks with the bot: in English, and in each language."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from typing import Any

import pytest

from bot.text.catalogue import Words, catalogue
from tests.chat.talk import Talk, talk_with


@pytest.fixture
async def talk() -> AsyncIterator[Talk]:
    """A newcomer's talk in English; it must end without a refusal or a report."""
    async with talk_with("en") as talk:
        yield talk
        _nothing_went_wrong(talk)


@pytest.fixture
async def failing() -> AsyncIterator[Talk]:
    """The same, where things are expected to go wrong."""
    async with talk_with("en") as talk:
        yield talk


@pytest.fixture(params=["en", "fr"])
async def either(request: pytest.FixtureRequest) -> AsyncIterator[tuple[Talk, Words]]:
    """A newcomer's talk in each language, and the words it is held in."""
    async with talk_with(request.param) as talk:
        yield talk, catalogue(request.param)
        _nothing_went_wrong(talk)


def _nothing_went_wrong(talk: Talk) -> None:
    assert [refusal for refusal in talk.api.refusals() if not _is_expected(refusal)] == []
    assert talk.reports() == []


def _is_expected(refusal: Mapping[str, Any]) -> bool:
    """Whether the bot ignores this refusal: an edit lost a race, or its message is gone."""
    text = str(refusal)
    return "not modified" in text or "to edit not found" in text
