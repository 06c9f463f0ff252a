"""python-telegram-bot's own client, set up for a Bot API on loopback."""

from __future__ import annotations

from telegram import Bot
from telegram.request import HTTPXRequest

from bot.sandbox.api import BotApi
from tests.people import PATIENCE


def client(api: BotApi) -> Bot:
    """The real client; it need not load certificates for loopback, and does not give up soon."""
    return Bot(
        api.token,
        base_url=f"{api.url}/bot",
        base_file_url=f"{api.url}/file/bot",
        request=_request(),
        get_updates_request=_request(),
    )


def _request() -> HTTPXRequest:
    return HTTPXRequest(
        read_timeout=PATIENCE,
        write_timeout=PATIENCE,
        connect_timeout=PATIENCE,
        pool_timeout=PATIENCE,
        httpx_kwargs={"verify": False},
    )
