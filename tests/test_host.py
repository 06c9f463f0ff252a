"""The machine that the bot runs on: proxies, certificates, consoles, systems, folders."""

from __future__ import annotations

import io
import os
import signal
import subprocess
import sys
from pathlib import Path

import certifi
import pytest

from bot import host
from bot.errors import SettingsError
from bot.settings import read_settings
from tests.test_main import TOKEN, draw_bot

LOADED = "from bot.__main__ import main; print(1, flush=True)"
ROOT = Path(__file__).resolve().parents[1]


class TestProxies:
    """IRCC, the feeds and Telegram are reached through the same ones."""

    @pytest.mark.parametrize(
        ("given", "used"),
        [
            ({}, {}),
            ({"HTTP_PROXY": "http://p:1"}, {"HTTP_PROXY": "http://p:1"}),
            ({"https_proxy": "http://p:1"}, {"HTTPS_PROXY": "http://p:1"}),
            ({"ALL_PROXY": "p:1"}, {"HTTP_PROXY": "http://p:1", "HTTPS_PROXY": "http://p:1"}),
            (
                {"ALL_PROXY": "http://a:1", "HTTPS_PROXY": "http://b:2"},
                {"HTTP_PROXY": "http://a:1", "HTTPS_PROXY": "http://b:2"},
            ),
            ({"NO_PROXY": " [::1], localhost,"}, {"NO_PROXY": "::1,localhost"}),
        ],
    )
    def test_they_are_read_like_settings(self, given: dict[str, str], used: dict[str, str]) -> None:
        assert read_settings(given).proxies == used

    @pytest.mark.parametrize(
        ("name", "value", "fault"),
        [
            ("ALL_PROXY", "socks5://me:hush@proxy:1080", "is a SOCKS proxy"),
            ("ALL_PROXY", "socks://proxy", "is a SOCKS proxy"),
            ("HTTPS_PROXY", "ftp://me:hush@proxy", "is not a proxy"),
            ("http_proxy", "http://me:hush@proxy:port", "is not a proxy"),
            ("NO_PROXY", "local host", "is not a list of hosts"),
            ("NO_PROXY", "[::1", "NO_PROXY"),
        ],
    )
    def test_one_that_cannot_be_used_is_named(self, name: str, value: str, fault: str) -> None:
        if fault == "NO_PROXY":
            assert read_settings({name: value}).no_proxy == "::1"
            return
        with pytest.raises(SettingsError, match=fault) as caught:
            read_settings({name: value})
        assert str(caught.value).startswith(f"{name.upper()} ")
        assert "hush" not in str(caught.value)

    def test_the_settings_replace_what_the_environment_had(self) -> None:
        environ = {"all_proxy": "socks://x", "http_proxy": "http://a", "PATH": "/bin"}
        host.use_proxies({"HTTPS_PROXY": "http://b"}, environ)
        assert environ == {"HTTPS_PROXY": "http://b", "PATH": "/bin"}


class TestCertificates:
    """OpenSSL's variables are tried before anything needs them."""

    @pytest.mark.parametrize(
        ("name", "value"),
        [
            ("SSL_CERT_FILE", "/nowhere/ca.pem"),
            ("SSL_CERT_FILE", str(Path(__file__))),
            ("SSL_CERT_DIR", "/nowhere"),
        ],
    )
    def test_one_that_names_nothing_is_a_wrong_setting(self, name: str, value: str) -> None:
        with pytest.raises(SettingsError, match=f"^{name} "):
            host.refuse_bad_certificates({name: value})

    def test_a_good_one_is_taken(self) -> None:
        host.refuse_bad_certificates({"SSL_CERT_FILE": certifi.where()})
        host.refuse_bad_certificates({})

    def test_the_process_says_so_in_one_line(self, tmp_path: Path) -> None:
        ran = draw_bot(tmp_path, "check", SSL_CERT_FILE="/nowhere/ca.pem")
        assert ran.returncode == 2
        assert ran.stderr.startswith("draw-bot: SSL_CERT_FILE is wrong (No such file")
        assert ran.stderr.count("\n") == 1


def test_a_console_in_ascii_shows_a_question_mark(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    console = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
    monkeypatch.setattr(sys, "stdout", console)
    host.print_in_any_encoding()
    print("né à 李")  # noqa: T201
    console.flush()
    assert console.buffer.getvalue() == b"n? ? ?\n"  # type: ignore[attr-defined]
    ran = draw_bot(tmp_path, "export", "é.jsonl", PYTHONIOENCODING="ascii", LC_ALL="C")
    assert (ran.returncode, "Traceback" in ran.stderr) == (0, False)


def test_windows_is_refused_in_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from bot.__main__ import main

    monkeypatch.setattr(sys, "platform", "win32")
    assert main(["run"]) == 2
    said = capsys.readouterr().err
    assert "Windows is not supported" in said
    assert said.count("\n") == 1


@pytest.mark.parametrize("command", [["run"], ["export", "file"], ["import", "file"], ["try"]])
def test_an_old_sqlite_is_refused_in_one_line(tmp_path: Path, command: list[str]) -> None:
    code = (
        "import sqlite3, sys; sqlite3.sqlite_version = '3.37.2'\n"
        "sqlite3.sqlite_version_info = (3, 37, 2)\n"
        "from bot.__main__ import main; sys.exit(main())"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code, *command],
        cwd=tmp_path,
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "TELEGRAM_BOT_TOKEN": TOKEN},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert ended.returncode == 2
    assert "SQLite 3.37.2 is too old; wanted: 3.38.0 or later" in ended.stderr.splitlines()[-1]
    assert "Traceback" not in ended.stderr
    assert list(tmp_path.rglob("*.sqlite3*")) == []


@pytest.mark.parametrize(("mode", "warned"), [(0o777, True), (0o755, False), (0o700, False)])
def test_a_folder_that_everybody_may_write_to_is_warned_of(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, mode: int, warned: bool
) -> None:
    tmp_path.chmod(mode)
    host.warn_of_open_folder(tmp_path)
    assert bool(caplog.records) is warned


@pytest.mark.parametrize("after", [0.02, 0.1, 0.2, 0.3])
def test_an_interrupt_during_the_start_is_no_traceback(tmp_path: Path, after: float) -> None:
    """Wherever the interrupt falls: in the interpreter's start, while loading, or after it."""
    process = subprocess.Popen(
        [
            sys.executable,
            "-c",
            "from bot.__main__ import main; print(1, flush=True); main(['run'])",
        ],
        cwd=tmp_path,
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "TELEGRAM_BOT_TOKEN": TOKEN},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "1\n"
    try:
        process.wait(after)
    except subprocess.TimeoutExpired:
        process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=60)
    assert process.returncode == 0
    assert "Traceback" not in said
