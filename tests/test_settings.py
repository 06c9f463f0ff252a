"""Settings: every name, every default, every refusal in one clear line."""

from __future__ import annotations

import os
import re
from pathlib import Path
from unittest.mock import Mock

import pytest

from bot.errors import SettingsError
from bot.settings import read_env_file, read_settings

TOKEN = "123456789:AAHfiqksKZ8WmR2zSjiQ7_v4TMcTzgXSZ"


def test_defaults_are_those_of_the_contract() -> None:
    settings = read_settings({})
    assert settings.token is None
    assert settings.telegram_url == "https://api.telegram.org"
    assert settings.data_dir == Path("./data")
    assert (settings.database_url, settings.allow_ephemeral) == (None, False)
    assert settings.rounds_url.endswith("/ee_rounds_123_en.json")
    assert (settings.poll_seconds, settings.poll_idle_seconds) == (30, 300)
    assert settings.send_rate is None
    assert settings.paid_broadcast is False
    assert settings.admin_chat_ids == ()
    assert (settings.log_level, settings.log_format) == ("INFO", "text")


@pytest.mark.parametrize(
    ("name", "value", "fault"),
    [
        ("TELEGRAM_BOT_TOKEN", "nonsense", "does not look like a token"),
        ("TELEGRAM_API_URL", "api.telegram.org", "not a URL"),
        ("TELEGRAM_API_URL", "http://[::1", "wanted: http://"),
        ("TELEGRAM_API_URL", "http://api.test:99999", "wanted: http://"),
        ("ROUNDS_URL", "http://:80/file", "not a URL"),
        ("ROUNDS_URL", "https://canada.ca/a file", "not a URL"),
        ("WEBHOOK_URL", "https://[bot.example", "wanted: http"),
        ("DATABASE_URL", "elsewhere://u:hush@h/d", "wanted: postgresql://"),
        ("DATABASE_URL", "bot", "wanted: postgresql://"),
        ("ALLOW_EPHEMERAL", "maybe", "true or false"),
        ("ROUNDS_URL", "ftp://canada.ca/x", "not a URL"),
        ("PROCESSING_TIMES_URL", "canada.ca/flpt-en.json", "not a URL"),
        ("FEED_URLS", "https://news.test/feed,news", "not a URL"),
        ("NOTICES_URL", "ftp://canada.ca/notices.html", "not a URL"),
        ("CONTACT", "me", "mailto:"),
        ("CONTACT", "https://example.org/a b", "mailto:"),
        ("CONTACT", "mailto:me@example.org)", "mailto:"),
        ("CONTACT", "https://example.org/a\nX: y", "mailto:"),
        ("WEBHOOK_URL", "http://bot.example", "https"),
        ("WEBHOOK_SECRET", "not allowed!", "A-Z"),
        ("PORT", "70000", "65535"),
        ("POLL_SECONDS", "0", "positive number"),
        ("POLL_SECONDS", "soon", "positive number"),
        ("POLL_IDLE_SECONDS", "-1", "positive number"),
        ("POLL_IDLE_SECONDS", "nan", "positive number"),
        ("POLL_SECONDS", "1e300", "more than a year"),
        ("POLL_IDLE_SECONDS", "1e12", "more than a year"),
        ("SEND_RATE", "0", "wanted: alerts a second"),
        ("SEND_RATE", "1001", "at most 1000"),
        ("PAID_BROADCAST", "perhaps", "true or false"),
        ("ADMIN_CHAT_IDS", "1001,me", "not a list of chats"),
        ("ADMIN_CHAT_IDS", "99999999999999999999", "not a list of chats"),
        ("LOG_LEVEL", "LOUD", "wanted: DEBUG"),
        ("LOG_FORMAT", "xml", "wanted: text, json"),
    ],
)
def test_a_bad_value_is_refused_in_one_line_that_names_it(
    name: str, value: str, fault: str
) -> None:
    with pytest.raises(SettingsError) as caught:
        read_settings({name: value})
    message = str(caught.value)
    assert message.startswith(f"{name} ")
    assert fault in message
    assert "\n" not in message


def test_the_token_is_never_shown() -> None:
    assert TOKEN not in repr(read_settings({"TELEGRAM_BOT_TOKEN": TOKEN}))
    with pytest.raises(SettingsError) as caught:
        read_settings({"TELEGRAM_BOT_TOKEN": "123456789;secret"})
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize(
    ("name", "url"),
    [
        ("ROUNDS_URL", "ftp://me:hush@files.test/rounds"),
        ("FEED_URLS", "me:hush@news.test/feed"),
        ("TELEGRAM_API_URL", "http://me:hush@api.test:port"),
        ("WEBHOOK_URL", "http://me:hu/sh@bot.example"),
    ],
)
def test_a_password_in_a_url_is_never_shown(name: str, url: str) -> None:
    with pytest.raises(SettingsError) as caught:
        read_settings({name: url})
    assert "hu" not in str(caught.value).removeprefix(name)
    assert "test" in str(caught.value) or "bot.example" in str(caught.value)


def test_an_empty_value_means_the_default() -> None:
    assert read_settings({"POLL_SECONDS": " "}).poll_seconds == 30


def test_an_env_file_fills_names_quotes_and_comments() -> None:
    text = "# ours\n\nexport A=1\nB = 'two words'\nC=three # why\nD=\n"
    assert read_env_file(text) == {"A": "1", "B": "two words", "C": "three", "D": ""}


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ('A="./data" # ours', "./data"),
        ("A='./data'\t# ours", "./data"),
        ("A=./data\t# ours", "./data"),
        ("A= # default", ""),
        ("A=#hash", "#hash"),
        ("export A = ./data", "./data"),
        ('A="two\nlines"', "two\nlines"),
        ("A=pass$word${x}", "pass$word${x}"),
    ],
)
def test_an_env_file_is_read_as_other_programs_read_it(line: str, value: str) -> None:
    assert read_env_file(f"{line}\nB=1\n") == {"A": value, "B": "1"}


@pytest.mark.parametrize(
    ("value", "fault"),
    [
        ('"./data"', "has quotes in it"),
        ("'./data'", "has quotes in it"),
        ("./data'", "has quotes in it"),
        ("# default", "has a comment in it"),
        ("./data # default", "has a comment in it"),
        ("~nobody-of-this-name/data", "names no user's home"),
    ],
)
def test_what_docker_keeps_of_an_env_file_is_named_and_no_folder(value: str, fault: str) -> None:
    with pytest.raises(SettingsError, match=f"^DATA_DIR .*{fault}"):
        read_settings({"DATA_DIR": value})


@pytest.mark.parametrize("value", ["x" * 300, "a\0b"], ids=["long", "nul"])
def test_a_folder_that_no_system_has_is_named(value: str) -> None:
    with pytest.raises(SettingsError, match=r"^RULES_DIR '.*' cannot be used .*; wanted: a folder"):
        read_settings({"RULES_DIR": value})


def test_a_folder_of_another_user_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "stat", Mock(side_effect=PermissionError(13, "Permission denied")))
    with pytest.raises(SettingsError, match=r"^DATA_DIR 'data' cannot be used \(Permission denied"):
        read_settings({"DATA_DIR": "data"})


def test_a_folder_may_begin_at_home(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/ada")
    assert read_settings({"DATA_DIR": "~/draws"}).data_dir == Path("/home/ada/draws")


@pytest.mark.parametrize("parameter", ["pgbouncer=true", "schema=public", "sslmode=require&x=1"])
def test_a_parameter_that_postgresql_does_not_know_is_named(parameter: str) -> None:
    with pytest.raises(SettingsError) as caught:
        read_settings({"DATABASE_URL": f"postgres://bot:hush@db.example/bot?{parameter}"})
    name = parameter.rpartition("&")[2].partition("=")[0]
    assert f"DATABASE_URL has a parameter '{name}'" in str(caught.value)
    assert "hush" not in str(caught.value)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("CONTACT", "ftp://hush"),
        ("CONTACT", "my secret hush"),
        ("ROUNDS_URL", "ftp://files.test/rounds?key=hush"),
        ("FEED_URLS", "news.test/feed#hush"),
        ("POLL_SECONDS", "123456789:hushhushhush"),
        ("PORT", "postgres://bot:hush@db.example/bot"),
        ("LOG_LEVEL", "hush hush"),
        ("DATABASE_URL", "postgres://bot:hu/sh@db example/bot"),
    ],
)
def test_a_value_that_may_hold_a_secret_is_not_repeated(name: str, value: str) -> None:
    with pytest.raises(SettingsError) as caught:
        read_settings({name: value})
    assert str(caught.value).startswith(f"{name} ")
    assert "hush" not in str(caught.value)
    assert "hu/sh" not in str(caught.value)


def test_an_empty_french_url_turns_it_off() -> None:
    assert read_settings({"ROUNDS_FR_URL": ""}).rounds_fr_url is None
    assert read_settings({}).rounds_fr_url == read_settings({}).rounds_url.replace("_en", "_fr")


def test_a_bad_line_of_an_env_file_is_named() -> None:
    with pytest.raises(SettingsError, match="line 2"):
        read_env_file("A=1\nnonsense\n")
    with pytest.raises(SettingsError, match="line 4"):
        read_env_file("A=1\n\n\nB\n")
    with pytest.raises(SettingsError, match="line 1"):
        read_env_file('A="1\n')


def test_feeds_are_ircc_s_newsroom_or_those_that_are_named_or_none() -> None:
    (newsroom,) = read_settings({}).feed_urls or ()
    assert newsroom.startswith("https://api.io.canada.ca/")
    assert "format=atom" in newsroom
    named = read_settings(
        {"FEED_URLS": "https://a.test/feed/, https://b.test/rss,https://b.test/rss"}
    )
    assert named.feed_urls == ("https://a.test/feed/", "https://b.test/rss")
    assert not read_settings({"FEED_URLS": ""}).feed_urls


def test_notices_are_irccs_page_or_none() -> None:
    assert (read_settings({}).notices_url or "").endswith("/news/notices.html")
    assert read_settings({"NOTICES_URL": ""}).notices_url is None


def test_processing_times_come_from_the_file_beside_the_draws_or_not_at_all() -> None:
    settings = read_settings({})
    beside = settings.rounds_url.rpartition("/")[0] + "/flpt-en.json"
    assert settings.processing_times_url == beside
    assert read_settings({"PROCESSING_TIMES_URL": ""}).processing_times_url is None


@pytest.mark.parametrize("scheme", ["postgres", "postgresql"])
def test_a_database_is_named_by_either_scheme(scheme: str) -> None:
    url = f"{scheme}://bot:hush@db.example:5433/bot?sslmode=verify-full"
    assert read_settings({"DATABASE_URL": url}).database_url == url


def test_the_databases_password_is_never_shown() -> None:
    assert "hush" not in repr(read_settings({"DATABASE_URL": "postgres://bot:hush@db.example/bot"}))
    with pytest.raises(SettingsError) as caught:
        read_settings({"DATABASE_URL": "elsewhere://bot:hush@db.example/bot"})
    assert "hush" not in str(caught.value)


def test_the_webhook_s_secret_comes_from_the_token_unless_set() -> None:
    derived = read_settings({"TELEGRAM_BOT_TOKEN": TOKEN}).secret_shown
    assert re.fullmatch(r"[0-9a-f]{64}", derived)
    assert derived == read_settings({"TELEGRAM_BOT_TOKEN": TOKEN}).secret_shown
    assert derived != read_settings({"TELEGRAM_BOT_TOKEN": f"{TOKEN}x"}).secret_shown
    chosen = {"TELEGRAM_BOT_TOKEN": TOKEN, "WEBHOOK_SECRET": "hush"}
    assert read_settings(chosen).secret_shown == "hush"
    assert "hush" not in repr(read_settings(chosen))
