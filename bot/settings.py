"""Every setting of the bot: read from a mapping into one frozen value.

A bad value raises SettingsError with one line that names the setting, its fault and what is
wanted. Secrets are left out of ``repr`` and never appear in a message.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from bot.errors import SettingsError

_IRCC = "https://www.canada.ca/content/dam/ircc/documents/json"
_NEWSROOM = (
    "https://api.io.canada.ca/io-server/gc/news/en/v2"
    "?dept=departmentofcitizenshipandimmigration&type=newsreleases"
    "&sort=publishedDate&orderBy=desc&pick=50&format=atom"
)
_LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")
_TRUE, _FALSE = ("true", "yes", "1", "on"), ("false", "no", "0", "off")
_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
_CONTACT = re.compile(r"(https?://|mailto:)[!#-'*-;=?-~]+")
"""An address without a space, a bracket or a quotation mark: it stands in a header, in brackets."""
_CHAT = re.compile(r"-?[1-9][0-9]{0,15}")
"""Telegram's ids have 52 bits at most (core.telegram.org/bots/api#chat)."""
_YEAR_SECONDS = 365 * 24 * 3600
_TOKEN = re.compile(r"[0-9]+:[A-Za-z0-9_-]{10,}")


def _token(text: str) -> str:
    if not _TOKEN.fullmatch(text):
        raise ValueError("does not look like a token; wanted: 123456789:AA… from @BotFather")
    return text


def _url(text: str) -> str:
    if not _names_a_host(text):
        raise ValueError(f"{_shown(text)} is not a URL; wanted: http:// or https:// and a host")
    return text


def _names_a_host(url: str) -> bool:
    """Whether this is a URL of the web with a host and, where one is named, a port."""
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
    except ValueError:
        return False
    return (
        parts.scheme in ("http", "https")
        and bool(host)
        and port != 0
        and not re.search(r"[\s\x00-\x1f\x7f]", url)
    )


def _shown(url: str) -> str:
    """What was given for a URL, without a name and password before the host."""
    return repr(re.sub(r"(^|//).*@", r"\1", url))


def _http_url(text: str) -> str:
    return _url(text).rstrip("/")


def _https_url(text: str) -> str:
    if not text.lower().startswith("https://"):
        raise ValueError(f"{_shown(text)} is not public https; wanted: https:// and a host")
    return _http_url(text)


def _contact(text: str) -> str:
    if not _CONTACT.fullmatch(text):
        raise ValueError(
            f"{text!r} is not an address; wanted: https://example.org/bot or mailto:me@example.org"
        )
    return text


def _urls(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_url(part.strip()) for part in text.split(",") if part.strip()))


def _database_url(text: str) -> str:
    if not text.lower().startswith(("postgres://", "postgresql://")):
        raise ValueError("is not PostgreSQL's; wanted: postgresql://user:password@host/name")
    return text


def _positive(text: str, wanted: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = 0.0
    if not 0 < value < float("inf"):
        raise ValueError(f"{text!r} is not a positive number; wanted: {wanted}")
    return value


def _seconds(text: str) -> float:
    value = _positive(text, "seconds, as 30 or 0.5")
    if value > _YEAR_SECONDS:
        raise ValueError(f"{text!r} is more than a year; wanted: seconds, as 30 or 0.5")
    return value


def _rate(text: str) -> float:
    value = _positive(text, "alerts a second, as 25")
    if value > 1000:
        raise ValueError(f"{text!r} is more than Telegram ever allows; wanted: at most 1000")
    return value


def _port(text: str) -> int:
    if not text.isascii() or not text.isdigit() or not 0 <= int(text) <= 65535:
        raise ValueError(f"{text!r} is not a port; wanted: a whole number from 0 to 65535")
    return int(text)


def _webhook_secret(text: str) -> str:
    if not _SECRET.fullmatch(text):
        raise ValueError("is not a secret token; wanted: 1 to 256 of A-Z, a-z, 0-9, _ and -")
    return text


def _flag(text: str) -> bool:
    if text.lower() in _TRUE:
        return True
    if text.lower() in _FALSE:
        return False
    raise ValueError(f"{text!r} is neither yes nor no; wanted: true or false")


def _chats(text: str) -> tuple[int, ...]:
    parts = [part.strip() for part in text.split(",") if part.strip()]
    if not all(_CHAT.fullmatch(part) for part in parts):
        raise ValueError(f"{text!r} is not a list of chats; wanted: 1001,1002")
    return tuple(map(int, parts))


def _one_of(*choices: str) -> Callable[[str], str]:
    def parse(text: str) -> str:
        for choice in choices:
            if text.lower() == choice.lower():
                return choice
        raise ValueError(f"{text!r} is not known; wanted: {', '.join(choices)}")

    return parse


def _setting(
    name: str,
    why: str,
    parse: Callable[[str], object],
    default: str | None = None,
    *,
    secret: bool = False,
    empty_is_off: bool = False,
) -> Any:
    """A field read from the environment variable ``name``; without a default it may be unset.

    An empty value means the default, or with ``empty_is_off`` that the thing is turned off.
    """
    about = {
        "name": name,
        "why": why,
        "parse": parse,
        "default": default,
        "empty_is_off": empty_is_off,
    }
    return field(repr=not secret, metadata=about)


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """All settings, read and checked. A field's metadata is its name, reason and default."""

    token: str | None = _setting(
        "TELEGRAM_BOT_TOKEN",
        "The bot's token from @BotFather; required by run.",
        _token,
        secret=True,
    )
    telegram_url: str = _setting(
        "TELEGRAM_API_URL",
        "The Bot API server, without /bot: Telegram's or your own.",
        _http_url,
        "https://api.telegram.org",
    )
    data_dir: Path = _setting(
        "DATA_DIR", "Where the embedded store keeps its files; created if missing.", Path, "./data"
    )
    database_url: str | None = _setting(
        "DATABASE_URL",
        "postgresql://user:password@host/name: use PostgreSQL in place of the embedded store.",
        _database_url,
        secret=True,
    )
    allow_ephemeral: bool = _setting(
        "ALLOW_EPHEMERAL",
        "Run the embedded store where the platform may wipe the disk: all is lost at a restart.",
        _flag,
        "false",
    )
    rounds_url: str = _setting(
        "ROUNDS_URL",
        "IRCC's file with all draws, in English.",
        _http_url,
        f"{_IRCC}/ee_rounds_123_en.json",
    )
    rounds_fr_url: str | None = _setting(
        "ROUNDS_FR_URL",
        "The same in French, for the French names; empty turns it off.",
        _http_url,
        f"{_IRCC}/ee_rounds_123_fr.json",
        empty_is_off=True,
    )
    feed_urls: tuple[str, ...] | None = _setting(
        "FEED_URLS",
        "RSS or Atom feeds, separated by commas: news, and early signs of a draw; empty: none.",
        _urls,
        _NEWSROOM,
        empty_is_off=True,
    )
    contact: str | None = _setting(
        "CONTACT",
        "Your page or mailto:address, for IRCC to know whom to write to; else the bot's own page.",
        _contact,
    )
    poll_seconds: float = _setting(
        "POLL_SECONDS",
        "Time between looks at ROUNDS_URL in the hours when IRCC publishes.",
        _seconds,
        "30",
    )
    poll_idle_seconds: float = _setting(
        "POLL_IDLE_SECONDS", "The same outside those hours.", _seconds, "300"
    )
    send_rate: float = _setting(
        "SEND_RATE",
        "Alerts per second over the whole bot; Telegram allows about 30 messages a second in all.",
        _rate,
        "25",
    )
    paid_broadcast: bool = _setting(
        "PAID_BROADCAST",
        "Pay Telegram Stars to send faster than 30 a second; then SEND_RATE may be up to 1000.",
        _flag,
        "false",
    )
    admin_chat_ids: tuple[int, ...] = _setting(
        "ADMIN_CHAT_IDS",
        "Chats of the operator, separated by commas: alarms, /stats, /broadcast and /resume.",
        _chats,
        "",
    )
    webhook_url: str | None = _setting(
        "WEBHOOK_URL",
        "Public https URL at which Telegram reaches this bot; unset: updates come by long polling.",
        _https_url,
    )
    webhook_secret: str | None = _setting(
        "WEBHOOK_SECRET",
        "What Telegram says with each update to show who it is; unset: derived from the token.",
        _webhook_secret,
        secret=True,
    )
    port: int | None = _setting(
        "PORT",
        "Where the webhook, /healthz and /metrics are served; web takes 8080 where it is unset.",
        _port,
    )
    log_level: str = _setting(
        "LOG_LEVEL", "How much to log: DEBUG, INFO, WARNING or ERROR.", _one_of(*_LEVELS), "INFO"
    )
    log_format: str = _setting(
        "LOG_FORMAT", "text for people, json for machines.", _one_of("text", "json"), "text"
    )

    @property
    def secret_shown(self) -> str:
        """What Telegram is told to show: the token's SHA-256, as hex, unless set."""
        said = f"webhook:{self.token}".encode()
        return self.webhook_secret or hashlib.sha256(said).hexdigest()


def read(environ: Mapping[str, str]) -> Settings:
    """The settings that this environment gives. Raises SettingsError."""
    values: dict[str, Any] = {
        item.name: _read_one(environ, item.metadata) for item in fields(Settings)
    }
    return Settings(**values)


def _read_one(environ: Mapping[str, str], about: Mapping[str, Any]) -> object:
    name = about["name"]
    text = environ.get(name, "").strip()
    if not text and not (about["empty_is_off"] and name in environ):
        text = about["default"]
    if not text:
        return about["parse"]("") if about["default"] == "" else None
    try:
        return about["parse"](text)
    except ValueError as error:
        raise SettingsError(f"{name} {error}") from None


def read_env_file(text: str) -> dict[str, str]:
    """The assignments of a ``.env`` file. Raises SettingsError with the line's number."""
    found = {}
    for number, line in enumerate(text.splitlines(), 1):
        line = line.strip().removeprefix("export ")
        if not line or line.startswith("#"):
            continue
        name, equals, value = line.partition("=")
        if not equals or not re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]*", name.strip()):
            raise SettingsError(f".env line {number} is not an assignment; wanted: NAME=value")
        found[name.strip()] = _unquote(value.strip())
    return found


def _unquote(value: str) -> str:
    if len(value) >= 2 and value[0] == value[-1] and value[0] in "\"'":
        return value[1:-1]
    return value.split(" #", 1)[0].rstrip()
