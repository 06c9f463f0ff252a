"""python-telegram-bot's own client, set up for a Bot API on loopback."""

from __future__ import annotations

from telegram import Bot
from telegram.request import HTTPXRequest

from bot.sandbox.api import BotApi


def client(api: BotApi) -> Bot:
    """The real client; it need not load certificates for loopback."""
    plain = {"verify": False}
    return Bot(
        api.token,
        base_url=f"{api.url}/bot",
        base_file_url=f"{api.url}/file/bot",
        request=HTTPXRequest(httpx_kwargs=plain),
        get_updates_request=HTTPXRequest(httpx_kwargs=plain),
    )
