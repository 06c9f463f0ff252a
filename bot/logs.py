"""How the bot logs: lines for people or JSON for machines, without a token or a password.

A line of an update or a step carries its name (bot/traces.py).
"""

from __future__ import annotations

import json
import logging
import re
import sys
from datetime import UTC, datetime
from typing import Final

from bot.traces import trace

_TOKEN: Final = re.compile(r"[0-9]{6,}:[A-Za-z0-9_-]{20,}")
_PASSWORD: Final = re.compile(
    r"(\b[a-z][a-z\d+.-]*://[^:@/\s]*:)(?!\d+/)[^@\s]+(?=@)|(\bpassword=)[^&\s\"'\\]+",
    re.IGNORECASE,
)
"""A password in a URL of any scheme; digits before a slash are a port."""


def configure(level: str, style: str) -> None:
    """Send everything of this level and above to standard error, in this style."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_JsonFormatter() if style == "json" else _TextFormatter())
    logging.basicConfig(level=level, handlers=[handler], force=True)
    for chatty in ("httpx", "httpcore", "telegram", "aiohttp", "asyncio"):
        logging.getLogger(chatty).setLevel(max(logging.WARNING, logging.getLevelName(level)))
    # Where the log itself cannot be written, as on a full disk, nothing is said about that either.
    logging.raiseExceptions = False
    # The pool logs every attempt to reconnect; the store logs an outage once.
    logging.getLogger("psycopg.pool").setLevel(logging.ERROR)


def masked(text: str) -> str:
    """The text with bot tokens and the passwords of URLs replaced by placeholders."""
    return _PASSWORD.sub(r"\1\2<password>", _TOKEN.sub("<token>", text))


class _TextFormatter(logging.Formatter):
    """``2026-07-21T14:50:03Z INFO bot.flow.watch [watch-17]: …``"""

    def format(self, record: logging.LogRecord) -> str:
        where = f"{record.name} [{trace()}]" if trace() else record.name
        fields = (
            f"{name}={json.dumps(value, ensure_ascii=False) if ' ' in value else value}"
            for name, value in _fields(record).items()
        )
        message = " ".join((_message(self, record), *fields))
        return masked(f"{_time(record)} {record.levelname} {where}: {message}")


class _JsonFormatter(logging.Formatter):
    """One JSON object a line."""

    def format(self, record: logging.LogRecord) -> str:
        entry = {
            "time": _time(record),
            "level": record.levelname,
            "logger": record.name,
            "message": _message(self, record),
            **_fields(record),
        }
        if trace():
            entry["request"] = trace()
        return masked(json.dumps(entry, ensure_ascii=False))


def _fields(record: logging.LogRecord) -> dict[str, str]:
    """The fields of a line that was logged with ``extra={"fields": …}``."""
    fields: dict[str, str] = getattr(record, "fields", {})
    return fields


def _time(record: logging.LogRecord) -> str:
    at = datetime.fromtimestamp(record.created, UTC)
    return at.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _message(formatter: logging.Formatter, record: logging.LogRecord) -> str:
    message = record.getMessage()
    if record.exc_info:
        message += "\n" + formatter.formatException(record.exc_info)
    return message
