"""A bot whose server may say less of it than Telegram does."""

from __future__ import annotations

import logging
from typing import Any

from telegram.error import NetworkError
from telegram.ext import ExtBot

log = logging.getLogger(__name__)


class TolerantBot(ExtBot[None]):
    """python-telegram-bot's bot, which needs more of getMe than some servers say."""

    async def _post(self, endpoint: str, *arguments: Any, **options: Any) -> Any:
        answer = await super()._post(endpoint, *arguments, **options)
        if endpoint != "getMe":
            return answer
        if not isinstance(answer, dict) or type(answer.get("id")) is not int:
            raise NetworkError("the answer to getMe is not Telegram's")
        texts = {"first_name": "", "username": ""}
        missing = [name for name in texts if not isinstance(answer.get(name), str)]
        if missing:
            log.warning(
                "getMe lacks %s: links to the private chat are left out; look at TELEGRAM_API_URL",
                ", ".join(missing),
            )
        return {**answer, **{name: texts[name] for name in missing}, "is_bot": True}
