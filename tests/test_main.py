"""The command line: what it says and how it exits, as a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
TOKEN = "123456789:AAHfiqksKZ8WmR2zSjiQ7vv4TMcTzgXSZ"


def draw_bot(folder: Path, *arguments: str, **settings: str) -> subprocess.CompletedProcess[str]:
    """Run ``python -m bot`` in a folder of its own, with these settings and no others."""
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), **settings}
    return subprocess.run(
        [sys.executable, "-m", "bot", *arguments],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        timeout=30,
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


@pytest.mark.parametrize("command", ["run", "check", "export", "import"])
def test_each_command_explains_itself(tmp_path: Path, command: str) -> None:
    ran = draw_bot(tmp_path, command, "--help")
    assert ran.returncode == 0
    assert "usage: draw-bot" in ran.stdout


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


def test_check_says_a_line_about_each_part(tmp_path: Path) -> None:
    nowhere = "http://127.0.0.1:9"
    ran = draw_bot(
        tmp_path,
        "check",
        TELEGRAM_BOT_TOKEN=TOKEN,
        TELEGRAM_API_URL=nowhere,
        ROUNDS_URL=f"{nowhere}/rounds.json",
        FEED_URLS=f"{nowhere}/feed",
    )
    assert ran.returncode == 1
    parts = [line.partition(":")[0] for line in ran.stdout.splitlines()]
    assert parts == ["settings", "store", "rounds", "feed 1", "telegram"]
    assert "store: ok" in ran.stdout
    assert "rounds: WRONG" in ran.stdout
    assert TOKEN not in ran.stdout + ran.stderr
