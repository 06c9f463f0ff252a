"""The HTTP under python-telegram-bot: aiohttp instead of httpx, for speed.

Errors branch by the message's fate:

NetworkError            (PTB's) it may have arrived
├── TimedOut            (PTB's) so may this
└── NotDelivered        Telegram certainly did not take it
RetryAfter              (PTB's)
└── TooManyRequests     the same, with the wait as a timedelta

PTB's other kinds (Forbidden, BadRequest, ChatMigrated, …) keep their meaning in PTB.

The bot's token is part of every URL, so no error keeps a URL, nor an error of aiohttp behind it.
"""

from __future__ import annotations

import io
import json
from dataclasses import dataclass
from datetime import timedelta
from http import HTTPStatus
from typing import Any, Final
from urllib.request import getproxies

import aiohttp
import orjson
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)
from telegram.request import BaseRequest, RequestData

from bot.bot_api.updates import LARGEST_ID

_JSON_HEADERS: Final = {"Content-Type": "application/json"}
_UNSAID_WAIT: Final = 5.0
LONGEST_WAIT: Final = 3600.0
"""Telegram is obeyed for an hour at most, then asked again."""

LARGEST_ANSWER: Final = 32 * 1024 * 1024
"""In bytes; a hundred updates of the longest texts take a tenth of it."""

LONGEST_REASON: Final = 200
"""As much of a refusal's words goes into logs and to the operator."""

_NOT_WRITTEN: Final = (
    aiohttp.ConnectionTimeoutError,
    aiohttp.ClientConnectorError,
    aiohttp.ClientConnectionResetError,
    aiohttp.InvalidURL,
)
_KINDS: Final[dict[int, type[TelegramError]]] = {
    HTTPStatus.BAD_REQUEST: BadRequest,
    HTTPStatus.UNAUTHORIZED: InvalidToken,
    HTTPStatus.FORBIDDEN: Forbidden,
    HTTPStatus.NOT_FOUND: InvalidToken,
    HTTPStatus.CONFLICT: Conflict,
}


_BEGINNINGS: Final[dict[int, str]] = {
    HTTPStatus.BAD_REQUEST: "Bad Request",
    HTTPStatus.FORBIDDEN: "Forbidden",
}
"""How Telegram's own words begin; a proxy's differ."""


_MOVED: Final = "upgraded to a supergroup"


class NotDelivered(NetworkError):
    """The request was not written, or Telegram says that it failed on its side."""


class TooManyRequests(RetryAfter):
    """Telegram's 429; nothing was sent."""

    __slots__ = ("_wait",)

    def __init__(self, wait: timedelta) -> None:
        self._wait = wait
        super().__init__(wait)

    @property
    def retry_after(self) -> timedelta:
        """The time in which nothing more may be sent."""
        return self._wait


@dataclass(frozen=True, slots=True)
class Timeouts:
    """How long each part of a request may take, in seconds.

    ``pool`` is the wait for one of the bounded connections; ``write`` counts for files only,
    since anything else fits into the socket's buffer. The whole may take their sum: an answer
    that comes byte by byte would take for ever.
    """

    pool: float = 30.0
    connect: float = 10.0
    write: float = 60.0
    read: float = 30.0


Limit = Any
"""What PTB passes for a timeout: seconds, None for no limit, or its mark for the default."""


class Transport(BaseRequest):
    """PTB's requests over aiohttp: connections kept open, at most ``in_flight`` at once."""

    def __init__(self, in_flight: int, timeouts: Timeouts | None = None) -> None:
        self._in_flight = in_flight
        self._timeouts = timeouts or Timeouts()
        self._session: aiohttp.ClientSession | None = None
        self._usual = self._limits()

    @property
    def read_timeout(self) -> float | None:
        """Seconds that an answer may take where the call does not say otherwise."""
        return self._timeouts.read

    async def initialize(self) -> None:
        """Open the pool of connections; doing it twice is harmless."""
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=self._in_flight, keepalive_timeout=30),
                cookie_jar=aiohttp.DummyCookieJar(),
                headers={"User-Agent": self.USER_AGENT},
                # Reading the environment takes longer than the rest of a request.
                trust_env=bool(getproxies()),
            )

    async def shutdown(self) -> None:
        """Close every connection; doing it twice is harmless."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Limit = BaseRequest.DEFAULT_NONE,
        write_timeout: Limit = BaseRequest.DEFAULT_NONE,
        connect_timeout: Limit = BaseRequest.DEFAULT_NONE,
        pool_timeout: Limit = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """Make one request for PTB: 200 and the answer's body. Raises TelegramError."""
        files = request_data is not None and request_data.contains_files
        limits = self._limits(read_timeout, write_timeout, connect_timeout, pool_timeout, files)
        body: dict[str, Any] = {}
        if request_data is not None and not files:
            body = _json(request_data.parameters)
        elif request_data is not None:
            form = aiohttp.FormData(quote_fields=False)
            for name, value in request_data.json_parameters.items():
                form.add_field(name, value)
            for name, (filename, data, mimetype) in request_data.multipart_data.items():
                file = io.BytesIO(data) if isinstance(data, bytes) else data
                form.add_field(name, file, filename=filename, content_type=mimetype)
            body = {"data": form}
        return HTTPStatus.OK, await self._content(method, url, body, limits)

    async def call(self, url: str, fields: dict[str, Any]) -> Any:
        """Call a method with JSON fields, without PTB's objects around it, at half the cost.

        Gives Telegram's result. Raises TelegramError, of the same kinds as PTB's own calls.
        """
        content = await self._content("POST", url, _json(fields), self._usual)
        return self.parse_json_payload(content)["result"]

    async def _content(
        self, method: str, url: str, body: dict[str, Any], limits: aiohttp.ClientTimeout
    ) -> bytes:
        """The body of a good answer. Raises TelegramError once aiohttp's error is out of sight."""
        answer = await self._exchange(method, url, body, limits)
        if isinstance(answer, TelegramError):
            raise answer
        return answer

    async def _exchange(
        self, method: str, url: str, body: dict[str, Any], limits: aiohttp.ClientTimeout
    ) -> bytes | TelegramError:
        if self._session is None:
            return NotDelivered("the transport is closed")
        try:
            response = await self._session.request(
                method, url, timeout=limits, allow_redirects=False, **body
            )
            content = await _read(response)
        except (aiohttp.ClientError, OSError) as error:
            name = type(error).__name__
            if isinstance(error, _NOT_WRITTEN):
                return NotDelivered(f"no connection to Telegram: {name}")
            if isinstance(error, TimeoutError):
                return TimedOut("no answer from Telegram in time")
            return NetworkError(f"the connection to Telegram broke: {name}")
        return content if response.status < 300 else _refusal(response.status, content)

    def _limits(
        self,
        read: Limit = BaseRequest.DEFAULT_NONE,
        write: Limit = BaseRequest.DEFAULT_NONE,
        connect: Limit = BaseRequest.DEFAULT_NONE,
        pool: Limit = BaseRequest.DEFAULT_NONE,
        files: bool = False,
    ) -> aiohttp.ClientTimeout:
        read = _chosen(read, self._timeouts.read)
        connect = _chosen(connect, self._timeouts.connect)
        acquire = _sum(_chosen(pool, self._timeouts.pool), connect)
        total = _sum(acquire, _chosen(write, self._timeouts.write) if files else 0.0, read)
        return aiohttp.ClientTimeout(
            total=total, connect=acquire, sock_connect=connect, sock_read=read
        )

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """Telegram's answer as an object. Raises NetworkError for anything else."""
        answer = _object(payload)
        if answer is None or answer.get("ok") is not True or "result" not in answer:
            raise NetworkError("the answer is not Telegram's")
        return answer


def _chosen(limit: Limit, default: float) -> float | None:
    return default if limit is BaseRequest.DEFAULT_NONE else limit


def _sum(*limits: float | None) -> float | None:
    known = [limit for limit in limits if limit is not None]
    return sum(known) if len(known) == len(limits) else None


async def _read(response: aiohttp.ClientResponse) -> bytes:
    """The body. Raises ClientPayloadError where it is larger than any answer of Telegram's."""
    parts, size = [], 0
    try:
        async for part in response.content.iter_any():
            parts.append(part)
            size += len(part)
            if size > LARGEST_ANSWER:
                raise aiohttp.ClientPayloadError("too large")
    except BaseException:
        response.close()
        raise
    return b"".join(parts)


def _json(fields: dict[str, Any]) -> dict[str, Any]:
    return {"data": orjson.dumps(fields), "headers": _JSON_HEADERS}


def _refusal(status: int, content: bytes) -> TelegramError:
    """The error in a refusal; only Telegram itself is believed about a chat or a text.

    Source: core.telegram.org/bots/api#making-requests and #responseparameters, Bot API 10.1.
    """
    answer = _object(content)
    if (
        answer is None
        or not isinstance(answer.get("description"), str)
        or answer.get("ok") is not False
        or answer.get("error_code") != status
    ):
        return NetworkError(f"HTTP {status} from something that is not Telegram")
    description = " ".join(answer["description"].split())[:LONGEST_REASON]
    parameters = answer.get("parameters")
    parameters = parameters if isinstance(parameters, dict) else {}
    if status == HTTPStatus.TOO_MANY_REQUESTS:
        return TooManyRequests(_wait(parameters.get("retry_after")))
    if "migrate_to_chat_id" in parameters:
        chat_id = parameters["migrate_to_chat_id"]
        if type(chat_id) is int and -LARGEST_ID < chat_id < 0:
            return ChatMigrated(chat_id)
        return NotDelivered("the group moved to a chat that cannot be")
    if _MOVED in description:
        return NotDelivered("the group moved, and Telegram does not say where")
    if status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        return NotDelivered(f"{description} ({status})")
    if not description.startswith(_BEGINNINGS.get(status, "")):
        return NetworkError(f"HTTP {status} in words that are not Telegram's")
    return _KINDS.get(status, NetworkError)(description)


def _wait(retry_after: object) -> timedelta:
    """How long to wait; a number in any form is understood, and never obeyed for days."""
    try:
        seconds = float(retry_after)  # type: ignore[arg-type]
    except (TypeError, ValueError):
        seconds = _UNSAID_WAIT
    if not seconds >= 0:  # also for NaN
        seconds = _UNSAID_WAIT
    return timedelta(seconds=min(seconds, LONGEST_WAIT))


def _object(content: bytes) -> dict[str, Any] | None:
    try:
        answer = orjson.loads(content)
    except orjson.JSONDecodeError:
        # One text, such as half a surrogate pair, must not cost the whole batch of updates;
        # updates.py skips the one it is in.
        try:
            answer = json.loads(content.decode(errors="replace"))
        except (ValueError, RecursionError):
            return None
    return answer if isinstance(answer, dict) else None
