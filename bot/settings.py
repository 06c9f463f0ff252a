"""Every setting of the bot: read from a mapping into one frozen value.

A bad value raises SettingsError with one line that names the setting, its fault and a valid
value. ``repr`` leaves secrets out, and no message contains one.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from io import StringIO
from pathlib import Path
from typing import Any, Final

from dotenv.parser import parse_stream

from bot import setting_values
from bot.errors import SettingsError

_CANADA = "https://www.canada.ca"
_IRCC = f"{_CANADA}/content/dam/ircc/documents/json"
_NEWSROOM = (
    "https://api.io.canada.ca/io-server/gc/news/en/v2"
    "?dept=departmentofcitizenshipandimmigration&type=newsreleases"
    "&sort=publishedDate&orderBy=desc&pick=50&format=atom"
)
_QUOTES = "\"'“”‘’"
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")


def _setting(
    name: str,
    why: str,
    parse: Callable[[str], object],
    default: str | None = None,
    *,
    secret: bool = False,
    empty_is_off: bool = False,
    small_too: bool = False,
) -> Any:
    """A field read from the environment variable ``name``; without a default it may be unset.

    An empty value means the default, or with ``empty_is_off`` that the thing is turned off. With
    ``small_too`` the name may also be written in small letters, as other programs read it.
    """
    about = {
        "name": name,
        "why": why,
        "parse": parse,
        "default": default,
        "empty_is_off": empty_is_off,
        "small_too": small_too,
    }
    return field(repr=not secret, metadata=about)


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """All settings, read and checked. A field's metadata is its name, reason and default."""

    token: str | None = _setting(
        "TELEGRAM_BOT_TOKEN",
        "The bot's token from @BotFather; required by run.",
        setting_values.token,
        secret=True,
    )
    telegram_url: str = _setting(
        "TELEGRAM_API_URL",
        "The Bot API server, without /bot: Telegram's or your own.",
        setting_values.http_url,
        "https://api.telegram.org",
    )
    data_dir: Path = _setting(
        "DATA_DIR",
        "Folder of the embedded store's files; created if missing.",
        setting_values.folder,
        "./data",
    )
    rules_dir: Path | None = _setting(
        "RULES_DIR",
        "Folder with more rule editions, read after ours (docs/rules.md); unset: DATA_DIR/rules.",
        setting_values.folder,
    )
    database_url: str | None = _setting(
        "DATABASE_URL",
        "postgresql://user:password@host/name: PostgreSQL in place of the embedded store.",
        setting_values.database_url,
        secret=True,
    )
    allow_ephemeral: bool = _setting(
        "ALLOW_EPHEMERAL",
        "Run the embedded store where the platform may wipe the disk: a restart can lose all data.",
        setting_values.flag,
        "false",
    )
    rounds_url: str = _setting(
        "ROUNDS_URL",
        "IRCC's file with all draws, in English.",
        setting_values.http_url,
        f"{_IRCC}/ee_rounds_123_en.json",
    )
    rounds_fr_url: str | None = _setting(
        "ROUNDS_FR_URL",
        "The same in French, for French names and to compare figures; empty turns it off.",
        setting_values.http_url,
        f"{_IRCC}/ee_rounds_123_fr.json",
        empty_is_off=True,
    )
    processing_times_url: str | None = _setting(
        "PROCESSING_TIMES_URL",
        "IRCC's file of processing times for /guide and /ita, read daily; empty turns it off.",
        setting_values.http_url,
        f"{_IRCC}/flpt-en.json",
        empty_is_off=True,
    )
    feed_urls: tuple[str, ...] | None = _setting(
        "FEED_URLS",
        "RSS or Atom feeds with news on Express Entry, separated by commas; empty: none.",
        setting_values.urls,
        _NEWSROOM,
        empty_is_off=True,
    )
    notices_url: str | None = _setting(
        "NOTICES_URL",
        "IRCC's page of notices for /news, read at most once an hour; empty turns it off.",
        setting_values.http_url,
        f"{_CANADA}/en/immigration-refugees-citizenship/news/notices.html",
        empty_is_off=True,
    )
    contact: str | None = _setting(
        "CONTACT",
        "Your page or mailto:address: /guide shows it, and every request to IRCC names it.",
        setting_values.contact,
    )
    poll_seconds: float = _setting(
        "POLL_SECONDS",
        "Seconds between polls of ROUNDS_URL on working days, 10:00 to 19:00 in Toronto.",
        setting_values.seconds,
        "30",
    )
    poll_idle_seconds: float = _setting(
        "POLL_IDLE_SECONDS", "Seconds between polls at other times.", setting_values.seconds, "300"
    )
    send_rate: float | None = _setting(
        "SEND_RATE",
        "Alerts per second; unset: 25 at first, then as many as Telegram accepts.",
        setting_values.rate,
    )
    paid_broadcast: bool = _setting(
        "PAID_BROADCAST",
        "Pay Telegram Stars to send more than 30 alerts a second, at most 1000.",
        setting_values.flag,
        "false",
    )
    admin_chat_ids: tuple[int, ...] = _setting(
        "ADMIN_CHAT_IDS",
        "The operator's chats, separated by commas: alarms, /stats, /broadcast and /resume.",
        setting_values.chats,
        "",
    )
    alert_url: str | None = _setting(
        "ALERT_URL",
        "The bot posts JSON here when an incident begins or ends; needs no Telegram.",
        setting_values.http_url,
        secret=True,
    )
    webhook_url: str | None = _setting(
        "WEBHOOK_URL",
        "Public https URL to which Telegram sends updates; unset: the bot uses long polling.",
        setting_values.https_url,
    )
    webhook_secret: str | None = _setting(
        "WEBHOOK_SECRET",
        "Secret that Telegram sends with each update; unset: derived from the token.",
        setting_values.webhook_secret,
        secret=True,
    )
    port: int | None = _setting(
        "PORT",
        "Port of the webhook, /healthz and /metrics; unset: 8080 in run and web with WEBHOOK_URL.",
        setting_values.port,
    )
    http_proxy: str | None = _setting(
        "HTTP_PROXY",
        "http://host:port: proxy for http addresses of IRCC, the feeds and Telegram.",
        setting_values.proxy,
        secret=True,
        small_too=True,
    )
    https_proxy: str | None = _setting(
        "HTTPS_PROXY",
        "The same for https addresses.",
        setting_values.proxy,
        secret=True,
        small_too=True,
    )
    all_proxy: str | None = _setting(
        "ALL_PROXY",
        "The same for both; HTTP_PROXY and HTTPS_PROXY take precedence.",
        setting_values.proxy,
        secret=True,
        small_too=True,
    )
    no_proxy: str | None = _setting(
        "NO_PROXY",
        "Hosts that are reached without a proxy, separated by commas.",
        setting_values.no_proxy,
        small_too=True,
    )
    log_level: str = _setting(
        "LOG_LEVEL",
        "Lowest level that is logged: DEBUG, INFO, WARNING or ERROR.",
        setting_values.one_of(*_LEVELS),
        "INFO",
    )
    log_format: str = _setting(
        "LOG_FORMAT",
        "text for people, json for machines.",
        setting_values.one_of("text", "json"),
        "text",
    )

    @property
    def bot_token(self) -> str:
        """The bot's token. Raises SettingsError if it is not set."""
        if self.token is None:
            raise SettingsError(
                "TELEGRAM_BOT_TOKEN is not set: get a token from @BotFather and put it into .env"
            )
        return self.token

    @property
    def proxies(self) -> dict[str, str]:
        """The proxies by the names of the environment that httpx and aiohttp both read."""
        found = {
            "HTTP_PROXY": self.http_proxy or self.all_proxy,
            "HTTPS_PROXY": self.https_proxy or self.all_proxy,
            "NO_PROXY": self.no_proxy,
        }
        return {name: value for name, value in found.items() if value is not None}

    @property
    def secret_shown(self) -> str:
        """The webhook's secret token: the setting, or else a SHA-256 of the bot's token in hex."""
        said = f"webhook:{self.token}".encode()
        return self.webhook_secret or hashlib.sha256(said).hexdigest()


SWITCHED_OFF: Final = {
    item.metadata["name"]: "" for item in fields(Settings) if item.metadata["empty_is_off"]
}
"""Every source that an empty address turns off, turned off."""


def read_settings(environ: Mapping[str, str]) -> Settings:
    """Read the settings from an environment. Raises SettingsError.

    The quotes and comments of a ``.env`` file, which ``docker --env-file`` keeps, are refused.
    """
    values: dict[str, Any] = {}
    for item in fields(Settings):
        about = item.metadata
        name, default, parse = about["name"], about["default"], about["parse"]
        small = environ.get(name.lower(), "") if about["small_too"] else ""
        text = environ.get(name, small).strip()
        if not text and not (about["empty_is_off"] and name in environ):
            text = default
        if not text:
            values[item.name] = parse("") if default == "" else None
            continue
        if text[0] in _QUOTES or text[-1] in _QUOTES:
            raise SettingsError(f"{name} has quotes in it; wanted: the value without them")
        if re.search(r"(?:^|\s)#", text):
            raise SettingsError(f"{name} has a comment in it; wanted: the value alone")
        try:
            values[item.name] = parse(text)
        except ValueError as error:
            raise SettingsError(f"{name} {error}") from None
    return Settings(**values)


def read_env_file(text: str) -> dict[str, str]:
    """The assignments of a ``.env`` file. Raises SettingsError with the line's number."""
    found = {}
    for binding in parse_stream(StringIO(text)):
        key, value = binding.key, binding.value
        is_assignment = value is not None and key and _NAME.fullmatch(key)
        if binding.error or (key and not is_assignment):
            before = binding.original.string
            number = binding.original.line + before[: -len(before.lstrip())].count("\n")
            raise SettingsError(f".env line {number} is not an assignment; wanted: NAME=value")
        if key:
            found[key] = value or ""
    return found
