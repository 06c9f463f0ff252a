"""Asking for a file that changes now and then, politely and without trusting the answer.

A `Page` asks whether its file has changed since the last answer that could be read. HTTP/1.1
and an honest User-Agent, because the network before canada.ca resets clients that pass for
browsers, and HTTP/2 (seen in 2026).
"""

from __future__ import annotations

import asyncio
import re
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Final, Generic, TypeVar

import httpx

from bot.errors import (
    SourceDown,
    SourceError,
    SourceLimited,
    SourceRefused,
    SourceSlow,
    SourceTooLarge,
    SourceUnreadable,
)
from bot.ports import Clock
from bot.sources.aside import aside
from bot.sources.cleaning import one_line

T = TypeVar("T")

LARGEST_ANSWER: Final = 4 * 1024 * 1024
"""Bytes, packed and unpacked. IRCC's file grew to 0.8 MB in eleven years; the largest feed has
2 MB."""

MOST_REDIRECTS: Final = 3
LONGEST_WAIT: Final = timedelta(hours=1)
"""No Retry-After keeps the bot away from a source for longer."""
BELIEVED_FOR: Final = timedelta(hours=3)
MOST_UNCHANGED: Final = 10
"""After so long and so many answers "unchanged" in a row, the whole file is asked for: a cache may
say it of a file that has changed."""
LONGEST_SAID: Final = 200
"""Characters of an address or of a library's error that go into a message."""

_GZIP: Final = b"\x1f\x8b"
_UNREADABLE_CODINGS: Final = frozenset({"br", "compress", "deflate", "x-compress", "zstd"})
"""Content codings that were not asked for. Servers also name no coding at all here, such as
"none", "UTF-8" or nothing; then the body is taken as it comes."""


@dataclass(frozen=True, slots=True)
class Patience:
    """How many seconds to wait: for the connection, for each next piece, and for the whole answer.

    A server that sends a byte a second is never silent, so only the last of them ends its answer.
    """

    connect: float = 5
    read: float = 10
    overall: float = 20


@dataclass(frozen=True, slots=True)
class Validators:
    """ETag and Last-Modified of an answer, sent back to ask whether the file changed."""

    etag: str | None = None
    last_modified: str | None = None

    def headers(self) -> dict[str, str]:
        """The request headers that make a GET conditional; none for the first."""
        headers = {"If-None-Match": self.etag, "If-Modified-Since": self.last_modified}
        return {name: value for name, value in headers.items() if value is not None}


NO_VALIDATORS: Final = Validators()


@dataclass(frozen=True, slots=True)
class Answer:
    """A whole answer, unpacked, with what to ask again by."""

    body: bytes
    validators: Validators


class Web:
    """One HTTP client for all sources.

    ``user_agent`` names the project and its contact. It is called for each request: the
    bot's own page is known only once Telegram has been reached.
    """

    def __init__(
        self,
        clock: Clock,
        user_agent: Callable[[], str],
        *,
        patience: Patience | None = None,
        largest: int = LARGEST_ANSWER,
    ) -> None:
        self._clock = clock
        self._patience = patience or Patience()
        self._largest = largest
        self._user_agent = user_agent
        self._client = httpx.AsyncClient(
            headers={"Accept-Encoding": "gzip"},
            timeout=httpx.Timeout(self._patience.read, connect=self._patience.connect),
            follow_redirects=True,
            max_redirects=MOST_REDIRECTS,
            event_hooks={"response": [refuse_to_leave_https]},
        )

    def now(self) -> datetime:
        """The present instant, aware, in UTC."""
        return self._clock.now()

    async def get(
        self, url: str, validators: Validators = NO_VALIDATORS, *, seen: bool = False
    ) -> Answer | None:
        """The file at this URL, or None if it has not changed since the validators.

        ``seen`` allows the answer "unchanged" without validators, where the file is known.
        Raises SourceError; its ``retry_at`` says when the server wants to be asked again.
        """
        with _told_apart(url, lost=SourceDown):
            async with (
                asyncio.timeout(self._patience.overall),
                self._client.stream(
                    "GET", url, headers={"User-Agent": self._user_agent()} | validators.headers()
                ) as response,
            ):
                known = seen or bool(validators.headers())
                if response.status_code == httpx.codes.NOT_MODIFIED and known:
                    return None
                self._check(response)
                with _told_apart(url, lost=SourceUnreadable):
                    body = await _body(response, self._largest)
                return Answer(body, _validators(response))

    async def aclose(self) -> None:
        """Close every connection."""
        await self._client.aclose()

    def _check(self, response: httpx.Response) -> None:
        status = response.status_code
        if status == httpx.codes.OK:
            return
        retry_at = retry_after(response.headers.get("Retry-After"), self.now())
        kind: type[SourceError] = SourceDown
        if status in (401, 403, 451):
            kind = SourceRefused
        elif status == 429 or (status == 503 and retry_at is not None):
            kind = SourceLimited
        raise kind(f"{_called(response.url)} answered {status}", retry_at=retry_at)


class Page(Generic[T]):
    """One file of the web and how to read it; make one for each URL.

    ``parse`` runs in a thread, because meanwhile people have to be answered. An answer counts as
    seen only once it could be read, so that a bad one is asked for again.
    """

    def __init__(self, web: Web, url: str, parse: Callable[[bytes], T]) -> None:
        self.url = url
        self._web = web
        self._parse = parse
        self._validators = NO_VALIDATORS
        self._read = web.now()
        self._unchanged = 0
        self._wait_until: datetime | None = None
        self._one_at_a_time = asyncio.Lock()

    async def look(self) -> T | None:
        """The parsed file, or None if it has not changed. Raises SourceError."""
        async with self._one_at_a_time:
            now = self._web.now()
            # A wait that is longer than any we grant comes of a clock that was set back.
            if self._wait_until is not None and now < self._wait_until <= now + LONGEST_WAIT:
                message = f"told to ask no earlier than {self._wait_until:%Y-%m-%d %H:%M:%S} UTC"
                raise SourceLimited(message, retry_at=self._wait_until)
            doubted = self._unchanged >= MOST_UNCHANGED and abs(now - self._read) >= BELIEVED_FOR
            validators = NO_VALIDATORS if doubted else self._validators
            try:
                answer = await self._web.get(self.url, validators, seen=doubted)
            except SourceError as error:
                self._wait_until = error.retry_at
                raise
            if answer is None:
                self._unchanged = 0 if doubted else self._unchanged + 1
                return None
            content = await aside(self._parse, answer.body)
            self._validators, self._read, self._unchanged = answer.validators, now, 0
            return content

    def forget(self) -> None:
        """Ask for the whole file next time, because its content could not be stored."""
        self._validators = NO_VALIDATORS


def retry_after(value: str | None, now: datetime) -> datetime | None:
    """The instant (UTC) of a Retry-After header, in seconds or as a date; None for neither.

    At most an hour ahead, so that no header silences the bot for longer.
    https://www.rfc-editor.org/rfc/rfc9110#name-retry-after
    """
    if value is None:
        return None
    latest = now + LONGEST_WAIT
    if re.fullmatch("[0-9]{1,9}", value.strip()):
        return min(latest, now + timedelta(seconds=int(value)))
    try:
        at = parsedate_to_datetime(value)
        return min(latest, at.replace(tzinfo=at.tzinfo or UTC).astimezone(UTC))
    except (ValueError, OverflowError):
        return None


async def refuse_to_leave_https(response: httpx.Response) -> None:
    """Raise SourceDown where an https answer redirects to anything else."""
    if response.url.scheme != "https" or not response.has_redirect_location:
        return
    onward = response.url.join(response.headers["Location"])
    if onward.scheme != "https":
        raise SourceDown(f"{_called(response.url)} redirects to an address that is not https")


@contextmanager
def _told_apart(url: str, *, lost: type[SourceError]) -> Iterator[None]:
    """Errors of others as errors of ours; ``lost`` is what losing the connection means here."""
    name = _called(url)
    try:
        yield
    except (httpx.TimeoutException, TimeoutError) as error:
        raise SourceSlow(f"{name} did not answer in time") from error
    except (httpx.RemoteProtocolError, httpx.ReadError, zlib.error) as error:
        raise lost(f"{name} gave no whole answer: {_cut(error)}") from error
    except (httpx.HTTPError, httpx.InvalidURL, ValueError) as error:
        raise SourceDown(f"{name} cannot be reached: {_cut(error)}") from error


async def _body(response: httpx.Response, largest: int) -> bytes:
    """The unpacked body, never holding more than one byte above the largest allowed."""
    header = response.headers.get("Content-Encoding", "").lower()
    codings = {coding.strip() for coding in header.split(",")}
    if codings & _UNREADABLE_CODINGS:
        raise SourceUnreadable(f"{_called(response.url)} answered in {header[:20]!r}, unasked")
    gunzip = _Gunzip() if codings & {"gzip", "x-gzip"} else None
    received, body = 0, bytearray()
    async for chunk in response.aiter_raw():
        received += len(chunk)
        room = largest - len(body) + 1
        body += chunk[:room] if gunzip is None else gunzip(chunk, room)
        if max(received, len(body)) > largest:
            raise SourceTooLarge(f"{_called(response.url)} sent more than {largest} bytes")
    if gunzip is not None and not gunzip.ended:
        raise SourceUnreadable(f"{_called(response.url)} sent a gzip file that is cut")
    return bytes(body)


class _Gunzip:
    """Unpacks gzip of one or several members, and ignores bytes behind the last one."""

    def __init__(self) -> None:
        self._member = _gzip_member()
        self._waiting = b""

    @property
    def ended(self) -> bool:
        """Whether the last member is whole."""
        return self._member.eof

    def __call__(self, chunk: bytes, room: int) -> bytes:
        pieces, packed = [], self._waiting + chunk
        self._waiting = b""
        while packed and room > 0:
            if self._member.eof:
                if len(packed) < len(_GZIP):
                    self._waiting = packed
                    break
                if not packed.startswith(_GZIP):
                    break
                self._member = _gzip_member()
            pieces.append(self._member.decompress(packed, room))
            room -= len(pieces[-1])
            packed = self._member.unused_data
        return b"".join(pieces)


def _gzip_member() -> zlib._Decompress:
    return zlib.decompressobj(wbits=zlib.MAX_WBITS + 16)


def _validators(response: httpx.Response) -> Validators:
    """Those that can be sent back as they came."""
    tags = [response.headers.get(name, "") for name in ("ETag", "Last-Modified")]
    return Validators(*(tag if tag.isascii() and 0 < len(tag) < 1000 else None for tag in tags))


def _called(url: httpx.URL | str) -> str:
    """The address without what might be secret in it: a password, or the query."""
    return _cut(re.sub(r"^\w+://(?:[^/?#]*@)?|[?#].*", "", str(url)))


def _cut(value: object) -> str:
    """The text in one printable line that is no longer than a message may hold."""
    text = one_line(str(value))
    return text if len(text) <= LONGEST_SAID else f"{text[:LONGEST_SAID]}…"
