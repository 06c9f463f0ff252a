"""The composition root follows the settings, waits for its store, and ends in time."""

from __future__ import annotations

import asyncio
import gc
import json
import logging
import os
import re
from datetime import timedelta
from pathlib import Path

import pytest

from bot import app
from bot.app import (
    COLLECTOR,
    built,
    export_to,
    fit_for,
    import_from,
    reached,
    remembered_every,
    settle_memory,
    user_agent,
    warn_of_refusals,
)
from bot.errors import ImportRefused, SettingsError, StoreDamaged, StoreDown
from bot.flow.watch import REMEMBERED_EVERY
from bot.service import Half
from bot.settings import read_settings
from bot.stores.backend import FolderBackend, backend_of
from tests.fakes import FakeClock

DATABASE = {"DATABASE_URL": "postgresql://bot@127.0.0.1:9/bot"}
WEBHOOK = {"WEBHOOK_URL": "https://bot.example/hook"}


def test_the_user_agent_names_the_contact() -> None:
    named = user_agent("mailto:me@example.org")
    assert re.fullmatch(r"draw-bot/\S+ \(\+mailto:me@example\.org\)", named)


def test_the_user_agent_has_no_contact_by_default() -> None:
    assert re.fullmatch(r"draw-bot/\S+", user_agent(None))


@pytest.mark.parametrize(
    ("said", "warned"),
    [
        ({}, False),
        ({"SEND_RATE": "30"}, False),
        ({"SEND_RATE": "31"}, True),
        ({"SEND_RATE": "1000", "PAID_BROADCAST": "true"}, False),
    ],
)
def test_a_rate_that_telegram_refuses_is_warned_of(
    said: dict[str, str], warned: bool, caplog: pytest.LogCaptureFixture
) -> None:
    warn_of_refusals(read_settings(said))
    assert ("PAID_BROADCAST" in caplog.text) is warned


@pytest.mark.parametrize(
    ("half", "said", "port"),
    [
        (Half.BOTH, {}, None),
        (Half.BOTH, WEBHOOK, 8080),
        (Half.BOTH, WEBHOOK | {"PORT": "9000"}, 9000),
        (Half.WEB, DATABASE | WEBHOOK, 8080),
        (Half.WORKER, DATABASE, None),
        (Half.WORKER, DATABASE | WEBHOOK, None),
        (Half.WORKER, DATABASE | {"PORT": "9000"}, 9000),
    ],
)
def test_each_half_has_the_port_that_it_needs(
    half: Half, said: dict[str, str], port: int | None
) -> None:
    assert fit_for(half, read_settings(said)).port == port


@pytest.mark.parametrize(
    ("half", "said", "missing"),
    [
        (Half.WEB, WEBHOOK, "DATABASE_URL is not set, and web shares"),
        (Half.WORKER, {}, "DATABASE_URL is not set, and worker shares"),
        (Half.WEB, DATABASE, "WEBHOOK_URL is not set"),
    ],
)
def test_a_half_says_what_it_lacks(half: Half, said: dict[str, str], missing: str) -> None:
    with pytest.raises(SettingsError, match=missing):
        fit_for(half, read_settings(said))


async def test_without_a_token_nothing_is_built(tmp_path: Path) -> None:
    settings = read_settings({"DATA_DIR": str(tmp_path / "data")})
    with pytest.raises(SettingsError, match="TELEGRAM_BOT_TOKEN is not set"):
        async with built(settings, FakeClock()):
            pass
    assert os.listdir(tmp_path) == []


def test_each_poll_is_stored_only_where_other_processes_read_of_it(tmp_path: Path) -> None:
    assert remembered_every(backend_of(None, tmp_path)) == REMEMBERED_EVERY
    assert remembered_every(backend_of(DATABASE["DATABASE_URL"], tmp_path)) == timedelta()


class Late(FolderBackend):
    """A backend that raises these errors in turn before it answers."""

    def __init__(self, *errors: Exception) -> None:
        super().__init__(Path())
        self.errors = list(errors)
        self.asked = asyncio.Event()

    async def reach(self) -> None:
        self.asked.set()
        if self.errors:
            raise self.errors.pop(0)


DOWN = StoreDown("the database does not answer")


async def test_a_database_that_starts_later_is_waited_for(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(app, "REACH_AGAIN_SECONDS", 0.001)
    assert await reached(Late(DOWN, DOWN, DOWN), asyncio.Event())
    assert caplog.messages == [f"{DOWN}; waiting for it, 60 seconds at most"]


async def test_a_database_that_stays_away_ends_the_start(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(app, "REACH_SECONDS", 0.0)
    with pytest.raises(StoreDown):
        await reached(Late(DOWN), asyncio.Event())


async def test_a_damaged_store_is_not_waited_for() -> None:
    with pytest.raises(StoreDamaged):
        await reached(Late(StoreDamaged("torn")), asyncio.Event())


async def test_a_stop_ends_the_wait_for_the_database(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(app, "REACH_AGAIN_SECONDS", 1e6)
    stop, backend = asyncio.Event(), Late(*[DOWN] * 9)
    waiting = asyncio.create_task(reached(backend, stop))
    await backend.asked.wait()
    stop.set()
    assert await waiting is False


async def test_a_stop_that_takes_too_long_ends_the_process(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    ended: asyncio.Future[int] = asyncio.get_running_loop().create_future()
    monkeypatch.setattr(app, "STOP_SECONDS", 0.0)
    monkeypatch.setattr(os, "_exit", ended.set_result)
    monkeypatch.setattr(logging, "shutdown", lambda: None)
    stop = asyncio.Event()
    app._stop_in_time(stop)
    app._stop_in_time(stop)  # a second signal ends it no sooner
    assert await ended == 0
    assert stop.is_set()
    assert "the process ends as it is" in caplog.text


def test_loaded_objects_are_exempt_from_collections() -> None:
    before, frozen = gc.get_threshold(), gc.get_freeze_count()
    try:
        settle_memory()
        assert gc.get_threshold() == COLLECTOR
        assert gc.get_freeze_count() > frozen
    finally:
        gc.set_threshold(*before)
        gc.unfreeze()


def lines(path: Path, *subscribers: dict[str, object]) -> Path:
    """An export file with these subscribers."""
    header = {"kind": "header", "format": "draw-bot", "version": 1}
    rows = [header, *({"kind": "subscriber", **row} for row in subscribers)]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    return path


async def test_a_store_moves_by_a_file(tmp_path: Path) -> None:
    here, there = (read_settings({"DATA_DIR": str(tmp_path / name)}) for name in ("here", "there"))
    given = lines(tmp_path / "given.jsonl", {"chat_id": 1001}, {"chat_id": 1002})
    moved = tmp_path / "moved.jsonl"
    assert await import_from(here, given) == f"imported 2 subscribers and 0 draws from {given}"
    assert await export_to(here, moved) == f"exported 2 subscribers and 0 draws to {moved}"
    await import_from(there, moved)
    await export_to(there, tmp_path / "again.jsonl")
    assert (tmp_path / "again.jsonl").read_bytes() == moved.read_bytes()


async def test_of_a_file_with_a_bad_line_nothing_is_taken(tmp_path: Path) -> None:
    here = read_settings({"DATA_DIR": str(tmp_path / "here")})
    given = lines(tmp_path / "given.jsonl", {"chat_id": 1001}, {"chat_id": "me"})
    with pytest.raises(ImportRefused, match="line 3"):
        await import_from(here, given)
    assert (await export_to(here, tmp_path / "out.jsonl")).startswith("exported 0 subscribers")
