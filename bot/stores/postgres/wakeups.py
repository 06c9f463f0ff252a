"""Notifications from other processes that notices wait.

The sender also polls now and then, so a lost notification costs a moment.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import Final

from bot.errors import StoreError
from bot.stores.postgres.database import Address, connect, plain_database_errors
from bot.stores.postgres.leadership import is_set_within

_log = logging.getLogger(__name__)

CHANNEL: Final = "draw_bot"
RETRY_SECONDS: Final = 5.0
LISTEN_SECONDS: Final = 1.0
"""How long a stop may go unnoticed."""


async def listen(url: str, wake: Callable[[], object], stop: asyncio.Event) -> None:
    """Call ``wake`` whenever a fan-out has ended somewhere, until ``stop``.

    Also after each time that the connection was lost: something may have been missed. Raises
    SettingsError.
    """
    address = Address(url)
    while not stop.is_set():
        try:
            async with await connect(address) as connection:
                with plain_database_errors(address):
                    await connection.execute(f"LISTEN {CHANNEL}")
                    wake()
                    while not stop.is_set():
                        async for _ in connection.notifies(timeout=LISTEN_SECONDS, stop_after=1):
                            wake()
        except StoreError as error:
            _log.info("nothing is heard from other processes for a while: %s", error)
            await is_set_within(stop, RETRY_SECONDS)
