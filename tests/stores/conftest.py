"""Fixtures over every store."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bot.ports import Store
from tests.stores.worlds import WORLDS, World


@pytest.fixture(params=WORLDS)
def world(request: pytest.FixtureRequest) -> World:
    """The place of each store in turn."""
    made: World = request.param(request)
    return made


@pytest.fixture
async def store(world: World) -> AsyncIterator[Store]:
    """An empty store of each kind in turn."""
    store = await world.begin()
    yield store
    await store.close()
