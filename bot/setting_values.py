"""Parsers for each kind of setting.

Each takes the text and returns the value, or raises ValueError. Its message follows the setting's
name, and states the fault and a valid value. It never contains a secret.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from datetime import date
from pathlib import Path
from urllib.parse import urlsplit

_TRUE, _FALSE = ("true", "yes", "1", "on"), ("false", "no", "0", "off")
_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
_CONTACT = re.compile(r"(https?://|mailto:)[!#-'*-;=?-~]+")
"""An address without a space, a bracket or a quotation mark: it stands in a header, in brackets."""
_CHAT = re.compile(r"-?[1-9][0-9]{0,15}")
"""Telegram's ids have 52 bits at most (core.telegram.org/bots/api#chat)."""
_YEAR_SECONDS = 365 * 24 * 3600
_HARMLESS = re.compile(r"[\w.,+-]{1,12}")
_NO_PROXY = re.compile(r"\*|[A-Za-z0-9.:/_-]+")
_PARAMETER = re.compile(r'invalid URI query parameter: "([^"]*)"')
_TOKEN = re.compile(r"[0-9]+:[A-Za-z0-9_-]{10,}")


def token(text: str) -> str:
    """The bot's token, as @BotFather writes it."""
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
    """The value given for a URL, without a name and password before the host, and without the
    query, which may hold a key."""
    return repr(re.sub(r"[?#].*", "", re.sub(r"(^|//).*@", r"\1", url)))


def _quoted(text: str) -> str:
    """The value where it is too short and plain to be a secret that was put in the wrong place."""
    return repr(text) if _HARMLESS.fullmatch(text) else "its value"


def http_url(text: str) -> str:
    """The URL of a host, without a slash at the end."""
    return _url(text).rstrip("/")


def https_url(text: str) -> str:
    """The same, over https alone: Telegram calls no other webhook."""
    if not text.lower().startswith("https://"):
        raise ValueError(f"{_shown(text)} is not public https; wanted: https:// and a host")
    return http_url(text)


def contact(text: str) -> str:
    """A page or ``mailto:`` address."""
    if not _CONTACT.fullmatch(text):
        raise ValueError(
            "is not an address; wanted: https://example.org/bot or mailto:me@example.org"
        )
    return text


def urls(text: str) -> tuple[str, ...]:
    """URLs separated by commas, each once."""
    return tuple(dict.fromkeys(_url(part.strip()) for part in text.split(",") if part.strip()))


def database_url(text: str) -> str:
    """PostgreSQL's URL, with parameters that its client library knows."""
    if not text.lower().startswith(("postgres://", "postgresql://")):
        raise ValueError("is not PostgreSQL's; wanted: postgresql://user:password@host/name")
    from psycopg import ProgrammingError  # takes a while to load, and few need it
    from psycopg.conninfo import conninfo_to_dict

    try:
        conninfo_to_dict(text)
    except ProgrammingError as error:
        parameter = _PARAMETER.search(str(error))
        if parameter is None:
            raise ValueError(
                "cannot be read; wanted: postgresql://user:password@host/name, with percent signs "
                "for other characters than letters and digits"
            ) from None
        raise ValueError(
            f"has a parameter {parameter[1]!r} that PostgreSQL does not know; "
            "wanted: the address without it"
        ) from None
    return text


def folder(text: str) -> Path:
    """A folder that this user may enter, if it is there; ``~`` is the home of the user."""
    try:
        path = Path(text).expanduser()
        os.stat(f"{path}/.")
    except RuntimeError:
        raise ValueError(f"{text!r} names no user's home; wanted: a folder") from None
    except (FileNotFoundError, NotADirectoryError):
        pass  # it is made, or refused, where it is used
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "it is not a path"
        raise ValueError(
            f"{text[:60]!r} cannot be used ({reason}); wanted: a folder of the bot's user"
        ) from None
    return path


def proxy(text: str) -> str:
    """The URL of an HTTP proxy; without a scheme it is http."""
    if text.lower().startswith("socks"):
        raise ValueError("is a SOCKS proxy; wanted: an HTTP proxy, as http://host:port")
    url = text if "://" in text else f"http://{text}"
    if not _names_a_host(url):
        raise ValueError(f"{_shown(text)} is not a proxy; wanted: http://host:port")
    return url


def no_proxy(text: str) -> str:
    """Hosts to reach without a proxy, separated by commas; IPv6 with or without brackets."""
    hosts = [part.strip().removeprefix("[").removesuffix("]") for part in text.split(",")]
    hosts = [host for host in hosts if host]
    if not all(_NO_PROXY.fullmatch(host) for host in hosts):
        raise ValueError("is not a list of hosts; wanted: localhost,127.0.0.1,.example.org")
    return ",".join(hosts)


def _positive(text: str, wanted: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = 0.0
    if not 0 < value < float("inf"):
        raise ValueError(f"{_quoted(text)} is not a positive number; wanted: {wanted}")
    return value


def seconds(text: str) -> float:
    """More than none, a year at most."""
    value = _positive(text, "seconds, as 30 or 0.5")
    if value > _YEAR_SECONDS:
        raise ValueError(f"{_quoted(text)} is more than a year; wanted: seconds, as 30 or 0.5")
    return value


def rate(text: str) -> float:
    """Alerts a second, 1,000 at most."""
    value = _positive(text, "alerts a second, as 25")
    if value > 1000:
        raise ValueError(f"{_quoted(text)} is more than Telegram ever allows; wanted: at most 1000")
    return value


def port(text: str) -> int:
    """A port; 0 means any free one."""
    if not text.isascii() or not text.isdigit() or not 0 <= int(text) <= 65535:
        raise ValueError(f"{_quoted(text)} is not a port; wanted: a whole number from 0 to 65535")
    return int(text)


def webhook_secret(text: str) -> str:
    """A secret token of Telegram's (core.telegram.org/bots/api#setwebhook)."""
    if not _SECRET.fullmatch(text):
        raise ValueError("is not a secret token; wanted: 1 to 256 of A-Z, a-z, 0-9, _ and -")
    return text


def flag(text: str) -> bool:
    """Yes or no, in any of the usual words."""
    if text.lower() in _TRUE:
        return True
    if text.lower() in _FALSE:
        return False
    raise ValueError(f"{_quoted(text)} is neither yes nor no; wanted: true or false")


def chats(text: str) -> tuple[int, ...]:
    """Chat ids, separated by commas."""
    parts = [part.strip() for part in text.split(",") if part.strip()]
    if not all(_CHAT.fullmatch(part) for part in parts):
        raise ValueError(f"{_quoted(text)} is not a list of chats; wanted: 1001,1002")
    return tuple(map(int, parts))


def calendar_day(text: str) -> date:
    """A calendar day, such as 2026-02-18."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ValueError(f"{text!r} is not a day; wanted: one such as 2026-02-18") from None


def one_of(*choices: str) -> Callable[[str], str]:
    """One of these words, in any case."""

    def parse(text: str) -> str:
        for choice in choices:
            if text.lower() == choice.lower():
                return choice
        raise ValueError(f"{_quoted(text)} is not known; wanted: {', '.join(choices)}")

    return parse
