"""A bot whose server may say less of it than Telegram does, or answer late."""

from __future__ import annotations

import asyncio
import logging
from typing import Any, Final

from telegram.error import NetworkError, TimedOut
from telegram.ext import ExtBot

log = logging.getLogger(__name__)

OF_QUERIES: Final = ("answerCallbackQuery", "answerInlineQuery")
MOST_ANSWERS: Final = 64
"""How many taps and inline queries are answered at once. Their connections come on top of those for
messages, which still go out while Telegram holds these answers."""

ANSWER_SECONDS: Final = 15.0
"""A query that was not answered by then is too old for Telegram."""


class TolerantBot(ExtBot[None]):
    """python-telegram-bot's bot, which needs more of getMe than some servers say."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._answering = asyncio.Semaphore(MOST_ANSWERS)

    async def _post(self, endpoint: str, *arguments: Any, **options: Any) -> Any:
        if endpoint not in OF_QUERIES:
            answer = await super()._post(endpoint, *arguments, **options)
            return _identity(answer) if endpoint == "getMe" else answer
        try:
            async with asyncio.timeout(ANSWER_SECONDS), self._answering:
                return await super()._post(endpoint, *arguments, **options)
        except TimeoutError:
            raise TimedOut("the query is too old to be answered") from None


def _identity(answer: Any) -> dict[str, Any]:
    """The answer to getMe with all that PTB needs. Raises NetworkError."""
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
