"""A running bot ends all that it has begun."""

from __future__ import annotations

import asyncio
import threading

import pytest

from bot.service import _learn


async def test_a_stop_waits_for_one_language_at_most(monkeypatch: pytest.MonkeyPatch) -> None:
    """A thread cannot be cancelled, and a process ends only with its threads."""
    loop, begun, go_on = asyncio.get_running_loop(), asyncio.Event(), threading.Event()
    read = []

    def slow(language: str) -> None:
        read.append(language)
        loop.call_soon_threadsafe(begun.set)
        go_on.wait()

    monkeypatch.setattr("bot.service.catalogue", slow)
    learning = asyncio.create_task(_learn())
    await begun.wait()
    learning.cancel()
    go_on.set()
    await loop.shutdown_default_executor()
    assert len(read) == 1
