"""The command line: its output and its exit status, mostly in a separate process."""

from __future__ import annotations

import asyncio
import errno
import gc
import json
import logging
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from bot.__main__ import main
from bot.errors import AlreadyRunning, SettingsError, StoreError
from bot.rules import rulebook, use
from bot.service import Half
from bot.settings import Settings
from bot.stores.embedded import TinyStore
from tests.addresses import NOWHERE, OFFLINE
from tests.factories import subscriber

ROOT = Path(__file__).resolve().parents[1]
TOKEN = "123456789:AAHfiqksKZ8WmR2zSjiQ7vv4TMcTzgXSZ"


def draw_bot(folder: Path, *arguments: str, **settings: str) -> subprocess.CompletedProcess[str]:
    """Run ``python -m bot`` in an empty folder, offline but for these settings."""
    kept = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT)}
    return subprocess.run(
        [sys.executable, "-m", "bot", *arguments],
        cwd=folder,
        env=kept | OFFLINE | settings,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_without_a_token_it_says_in_one_line_what_to_do(tmp_path: Path) -> None:
    ran = draw_bot(tmp_path)
    assert ran.returncode == 2
    assert ran.stderr.count("\n") == 1
    assert "TELEGRAM_BOT_TOKEN" in ran.stderr
    assert "@BotFather" in ran.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_bad_setting_stops_the_start(tmp_path: Path) -> None:
    ran = draw_bot(tmp_path, TELEGRAM_BOT_TOKEN=TOKEN, POLL_SECONDS="soon")
    assert ran.returncode == 2
    assert ran.stderr.startswith("draw-bot: POLL_SECONDS 'soon'")


def test_an_env_file_fills_what_the_environment_lacks(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("POLL_SECONDS=soon\nSEND_RATE=often\n")
    ran = draw_bot(tmp_path, POLL_SECONDS="30")
    assert "SEND_RATE" in ran.stderr


def test_an_env_file_may_begin_with_a_byte_order_mark(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("SEND_RATE=often\n", encoding="utf-8-sig")
    assert "SEND_RATE" in draw_bot(tmp_path).stderr


def test_an_env_file_that_is_no_text_stops_the_start_in_one_line(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("LOG_FORMAT=text  # für alle\n", encoding="utf-16")
    ran = draw_bot(tmp_path)
    assert ran.returncode == 2
    assert (
        ran.stderr
        == "draw-bot: .env cannot be read (it is not UTF-8); wanted: a text file in UTF-8\n"
    )


@pytest.mark.parametrize("command", ["run", "check", "export", "import"])
def test_each_command_explains_itself(tmp_path: Path, command: str) -> None:
    ran = draw_bot(tmp_path, command, "--help")
    assert ran.returncode == 0
    assert "usage: draw-bot" in ran.stdout


@pytest.mark.parametrize("port", ["65536", "-1", "soon"])
def test_a_port_that_is_none_is_refused(tmp_path: Path, port: str) -> None:
    ran = draw_bot(tmp_path, "try", f"--port={port}")
    assert ran.returncode == 2
    assert f"'{port}' is not a port; wanted: a whole number from 0 to 65535" in ran.stderr
    assert "Traceback" not in ran.stderr


def test_a_store_can_be_moved_by_two_commands(tmp_path: Path) -> None:
    lines = [
        {"kind": "header", "format": "draw-bot", "version": 1},
        {"kind": "subscriber", "chat_id": 1001, "language": "fr"},
    ]
    given = tmp_path / "given.jsonl"
    given.write_text("".join(json.dumps(line) + "\n" for line in lines))
    assert draw_bot(tmp_path, "import", "given.jsonl").returncode == 0
    assert draw_bot(tmp_path, "export", "first.jsonl").returncode == 0
    assert draw_bot(tmp_path, "import", "first.jsonl", DATA_DIR="other").returncode == 0
    assert draw_bot(tmp_path, "export", "second.jsonl", DATA_DIR="other").returncode == 0
    first = (tmp_path / "first.jsonl").read_bytes()
    assert b"1001" in first
    assert (tmp_path / "second.jsonl").read_bytes() == first


def test_a_bad_file_is_refused_by_its_line_and_changes_nothing(tmp_path: Path) -> None:
    header = json.dumps({"kind": "header", "format": "draw-bot", "version": 1})
    good = json.dumps({"kind": "subscriber", "chat_id": 1001})
    bad = json.dumps({"kind": "subscriber", "chat_id": 1002, "colour": "red"})
    (tmp_path / "bad.jsonl").write_text(f"{header}\n{good}\n{bad}\n")
    ran = draw_bot(tmp_path, "import", "bad.jsonl")
    assert ran.returncode == 1
    assert "line 3" in ran.stderr
    draw_bot(tmp_path, "export", "after.jsonl")
    assert "1001" not in (tmp_path / "after.jsonl").read_text()


def test_a_folder_that_cannot_be_one_is_a_wrong_setting(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("not a folder")
    ran = draw_bot(tmp_path, "export", "people.jsonl")
    assert ran.returncode == 2
    assert ran.stderr.startswith(
        "draw-bot: DATA_DIR cannot be a folder: data: File exists; wanted: "
    )


def test_a_folder_in_place_of_the_env_file_is_a_wrong_setting(tmp_path: Path) -> None:
    """Docker makes one where it is to mount a file that does not exist."""
    (tmp_path / ".env").mkdir()
    ran = draw_bot(tmp_path, "rules")
    assert ran.returncode == 2
    assert ran.stderr.startswith("draw-bot: .env cannot be read (Is a directory); wanted: a text")


def test_check_says_a_line_about_each_part(tmp_path: Path) -> None:
    ran = draw_bot(tmp_path, "check", TELEGRAM_BOT_TOKEN=TOKEN, FEED_URLS=f"{NOWHERE}/feed")
    assert ran.returncode == 1
    parts = [line.partition(":")[0] for line in ran.stdout.splitlines() if line[0] != " "]
    assert parts == ["settings", "rules", "store", "backup", "rounds", "feed 1", "telegram"]
    assert "store: ok" in ran.stdout
    assert "backup: ok, none yet" in ran.stdout
    assert "rounds: WRONG" in ran.stdout
    for setting in ("ROUNDS_URL", "FEED_URLS", "TELEGRAM_API_URL"):
        assert f"; look at {setting} and the network, or try again\n" in ran.stdout
    assert TOKEN not in ran.stdout + ran.stderr


def check_alone(folder: Path, *options: str, **settings: str) -> subprocess.CompletedProcess[str]:
    """``check`` without any reachable host."""
    given = {"TELEGRAM_BOT_TOKEN": TOKEN, "FEED_URLS": NOWHERE, **settings}
    return draw_bot(folder, "check", *options, **given)


def checked(folder: Path, **settings: str) -> str:
    """The output of the command."""
    return check_alone(folder, **settings).stdout


def test_a_release_is_not_held_up_by_an_outage_of_others(tmp_path: Path) -> None:
    ran = check_alone(tmp_path, "--release")
    assert ran.returncode == 0
    for part in ("rounds", "feed 1", "telegram"):
        assert f"{part}: WRONG" in ran.stdout


@pytest.mark.parametrize(
    ("setting", "value"),
    [("DATABASE_URL", "postgresql://bot@127.0.0.1:9/bot"), ("TELEGRAM_BOT_TOKEN", "")],
    ids=["no database", "no token"],
)
def test_a_release_fails_of_what_is_ours(tmp_path: Path, setting: str, value: str) -> None:
    assert check_alone(tmp_path, "--release", **{setting: value}).returncode == 1


def test_a_release_fails_where_run_would_refuse_to_keep_anything(tmp_path: Path) -> None:
    ran = check_alone(tmp_path, "--release", DYNO="release.1")
    assert ran.returncode == 1
    assert "store: WRONG, DATABASE_URL is not set, and Heroku wipes DATA_DIR" in ran.stdout


async def test_check_reads_the_newest_backup_back(tmp_path: Path) -> None:
    store = await TinyStore.open(tmp_path / "data")
    await store.put_subscriber(subscriber(1))
    await store.back_up(date(2024, 5, 31))
    await store.close()
    said = await asyncio.to_thread(checked, tmp_path)
    assert "backup: ok, the newest, of 2024-05-31, was read back: 1 subscribers, 0 draws\n" in said
    (copy,) = (tmp_path / "data" / "backups").iterdir()
    copy.write_bytes(copy.read_bytes()[:-20])
    assert "backup: WRONG" in await asyncio.to_thread(checked, tmp_path)


def test_check_tries_the_database_where_there_is_one(tmp_path: Path, database_url: str) -> None:
    said = checked(tmp_path, DATABASE_URL=database_url)
    assert "store: ok, PostgreSQL at " in said
    assert "backup" not in said
    assert list(tmp_path.iterdir()) == []


def test_from_a_laptop_to_a_platform_in_two_commands(tmp_path: Path, database_url: str) -> None:
    lines = [
        '{"kind": "header", "format": "draw-bot", "version": 1}',
        *map('{{"kind": "subscriber", "chat_id": {}}}'.format, range(1, 1500)),
    ]
    (tmp_path / "people.jsonl").write_text("\n".join(lines))
    platform = {"DATABASE_URL": database_url}
    assert draw_bot(tmp_path, "import", "people.jsonl").returncode == 0
    assert draw_bot(tmp_path, "export", "laptop.jsonl").returncode == 0
    assert draw_bot(tmp_path, "import", "laptop.jsonl", **platform).returncode == 0
    assert draw_bot(tmp_path, "export", "platform.jsonl", **platform).returncode == 0
    files = [(tmp_path / f"{name}.jsonl").read_bytes() for name in ("laptop", "platform")]
    assert files[0] == files[1]
    assert files[0].count(b"\n") == 1500


def test_a_bad_file_changes_nothing_in_the_database(tmp_path: Path, database_url: str) -> None:
    lines = [
        '{"kind": "header", "format": "draw-bot", "version": 1}',
        *map('{{"kind": "subscriber", "chat_id": {}}}'.format, range(1, 1500)),
        '{"kind": "subscriber", "chat_id": "me"}',
    ]
    (tmp_path / "people.jsonl").write_text("\n".join(lines))
    ran = draw_bot(tmp_path, "import", "people.jsonl", DATABASE_URL=database_url)
    assert ran.returncode == 1
    assert "line 1501: chat_id" in ran.stderr
    assert "holds 0 subscribers" in checked(tmp_path, DATABASE_URL=database_url)


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """An empty folder as the working directory of this process, which has no settings."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(os, "environ", {"PATH": os.environ["PATH"]})
    before = rulebook()
    yield tmp_path
    use(before)
    gc.enable()
    gc.unfreeze()


@pytest.mark.parametrize(
    ("command", "error", "status"),
    [
        ("check", KeyboardInterrupt(), 130),
        ("run", KeyboardInterrupt(), 0),
        ("run", SettingsError("PORT is taken"), 2),
        ("run", AlreadyRunning("the store is in use"), 3),
        ("run", StoreError("the disk is broken"), 1),
    ],
)
def test_each_end_has_its_status(
    here: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    command: str,
    error: BaseException,
    status: int,
) -> None:
    async def fail(*_: object) -> int:
        raise error

    monkeypatch.setattr("bot.__main__._command", fail)
    assert main([command]) == status
    assert capsys.readouterr().err == f"draw-bot: {str(error) or 'interrupted'}\n"


@pytest.mark.parametrize(
    ("arguments", "half"),
    [([], Half.BOTH), (["run"], Half.BOTH), (["web"], Half.WEB), (["worker"], Half.WORKER)],
)
def test_a_command_runs_its_half(
    here: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], half: Half
) -> None:
    ran = []

    async def run(settings: Settings, half: Half) -> None:
        ran.append((settings.poll_seconds, half))

    monkeypatch.setattr("bot.app.run", run)
    (here / ".env").write_text("POLL_SECONDS=17\n")
    assert main(arguments) == 0
    assert ran == [(17, half)]


def test_try_is_quiet_and_takes_a_port(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tried = []

    async def tryout(port: int, say: Callable[[str], None]) -> None:
        tried.append((port, logging.getLogger().level))

    monkeypatch.setattr("bot.tryout.tryout", tryout)
    assert main(["try", "--port", "0"]) == 0
    assert tried == [(0, logging.WARNING)]


def test_commands_print_what_they_did(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", "out.jsonl"]) == 0
    assert main(["import", "out.jsonl"]) == 0
    assert main(["rules", "--on", "2024-05-31"]) == 0
    said = capsys.readouterr().out
    assert said.startswith(
        "exported 0 subscribers and 0 draws to out.jsonl\n"
        "imported 0 subscribers and 0 draws from out.jsonl\n"
        "Editions in force on 2024-05-31:\n"
    )


def test_check_fails_where_nothing_is_set(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / ".env").write_text("".join(f"{name}={value}\n" for name, value in OFFLINE.items()))
    assert main(["check"]) == 1
    assert "telegram: WRONG, TELEGRAM_BOT_TOKEN is not set" in capsys.readouterr().out


def test_an_env_file_that_may_not_be_read_stops_the_start_in_one_line(
    here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (here / ".env").write_text("POLL_SECONDS=17\n")

    def refuse(*_: object, **__: object) -> str:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(Path, "read_text", refuse)
    assert main(["run"]) == 2
    assert capsys.readouterr().err == (
        "draw-bot: .env cannot be read (Permission denied); wanted: a text file in UTF-8\n"
    )


@pytest.mark.parametrize(
    ("folder", "said"),
    [("away", "is not a folder; wanted: one with TOML files"), ("mine", "mine.toml")],
)
def test_an_operators_editions_that_cannot_be_used_stop_the_start(
    here: Path, capsys: pytest.CaptureFixture[str], folder: str, said: str
) -> None:
    (here / "mine").mkdir()
    (here / "mine" / "mine.toml").write_text("no = edition\n")
    (here / ".env").write_text(f"RULES_DIR={folder}\n")
    assert main(["run"]) == 2
    error = capsys.readouterr().err
    assert error.startswith("draw-bot: RULES_DIR: ")
    assert said in error
