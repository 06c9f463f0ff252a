"""Addresses that reach nothing: no test fetches from a real server."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from bot.settings import SWITCHED_OFF

NOWHERE: Final = "http://127.0.0.1:9"
OFFLINE: Final = {
    **SWITCHED_OFF,
    "TELEGRAM_API_URL": NOWHERE,
    "ROUNDS_URL": f"{NOWHERE}/rounds.json",
}
"""The settings of a bot that can reach no server."""


@contextmanager
def nobody() -> Iterator[str]:
    """A URL that refuses every connection.

    Its port stays bound: a released one may go to another program at once, or to the
    caller, which then talks to itself.
    """
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        yield f"http://127.0.0.1:{taken.getsockname()[1]}"
