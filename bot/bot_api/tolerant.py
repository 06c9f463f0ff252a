"""A bot whose server may say less than Telegram does, answer in another form, or answer late.

python-telegram-bot builds an object of each answer, and fails where one field of it is missing or
new. It gets only the fields that the bot reads.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping
from inspect import Parameter, signature
from typing import Any, Final

from telegram import ChatMember
from telegram.error import NetworkError, TimedOut
from telegram.ext import ExtBot

from bot.bot_api.updates import MEMBER, PHOTO_SIZE, WEBHOOK_INFO

log = logging.getLogger(__name__)

OF_QUERIES: Final = ("answerCallbackQuery", "answerInlineQuery")
MOST_ANSWERS: Final = 64
"""How many taps and inline queries are answered at once. Their connections come on top of those for
messages, which still go out while Telegram holds these answers."""

ANSWER_SECONDS: Final = 15.0
"""A query that was not answered by then is too old for Telegram."""

_SHOWING_TEXT: Final = (
    "sendMessage",
    "sendDocument",
    "editMessageText",
    "editMessageReplyMarkup",
)
"""Of the messages that these methods return, nothing is read."""

_NO_RIGHTS: Final[Mapping[str, Any]] = {
    name: 0 if name == "until_date" else False
    for kind in ChatMember.__subclasses__()
    for name, parameter in signature(kind).parameters.items()
    if parameter.default is Parameter.empty and name != "user"
} | {"can_react_to_messages": False}  # PTB demands it, whatever its signature says
"""The fields of a member that an older server lacks."""


class TolerantBot(ExtBot[None]):
    """python-telegram-bot's bot, which is content with less."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._answering = asyncio.Semaphore(MOST_ANSWERS)
        self._missed: list[str] = []

    async def _post(self, endpoint: str, *arguments: Any, **options: Any) -> Any:
        if endpoint not in OF_QUERIES:
            answer = await super()._post(endpoint, *arguments, **options)
            if endpoint == "getMe":
                return self._identity(answer)
            return _READ[endpoint](answer) if endpoint in _READ else answer
        try:
            async with asyncio.timeout(ANSWER_SECONDS), self._answering:
                return await super()._post(endpoint, *arguments, **options)
        except TimeoutError:
            raise TimedOut("the query is too old to be answered") from None

    def _identity(self, answer: Any) -> dict[str, Any]:
        """The answer to getMe with all that PTB needs. Raises NetworkError."""
        if not isinstance(answer, dict) or type(answer.get("id")) is not int:
            raise NetworkError("the answer to getMe is not Telegram's")
        texts = {"first_name": "", "username": ""}
        missing = [name for name in texts if not isinstance(answer.get(name), str)]
        if missing and missing != self._missed:
            log.warning(
                "getMe lacks %s: links to the private chat are left out; look at TELEGRAM_API_URL",
                ", ".join(missing),
            )
        self._missed = missing
        return {**answer, **{name: texts[name] for name in missing}, "is_bot": True}


def _picture(answer: Any) -> dict[str, Any]:
    """The message that a picture became, with the picture alone."""
    sizes = answer.get("photo") if isinstance(answer, dict) else None
    photo = [size for size in sizes if PHOTO_SIZE(size)] if isinstance(sizes, list) else []
    return {"message_id": 0, "date": 0, "chat": {"id": 0, "type": ""}, "photo": photo}


def _member(answer: Any) -> dict[str, Any]:
    if not MEMBER(answer):
        raise NetworkError("the answer to getChatMember is not Telegram's")
    return {**_NO_RIGHTS, **{name: said for name, said in answer.items() if said is not None}}


def _members(answer: Any) -> list[dict[str, Any]]:
    if not isinstance(answer, list):
        raise NetworkError("the answer to getChatAdministrators is not Telegram's")
    return [_member(row) for row in answer if MEMBER(row)]


def _webhook(answer: Any) -> dict[str, Any]:
    if not WEBHOOK_INFO(answer):
        raise NetworkError("the answer to getWebhookInfo is not Telegram's")
    names = ("url", "pending_update_count", "last_error_date", "last_error_message")
    return {"has_custom_certificate": False, **{name: answer.get(name) for name in names}}


_READ: Final[Mapping[str, Callable[[Any], Any]]] = {
    **dict.fromkeys(_SHOWING_TEXT, lambda _: True),
    "sendPhoto": _picture,
    "editMessageMedia": _picture,
    "getChatMember": _member,
    "getChatAdministrators": _members,
    "getWebhookInfo": _webhook,
}
"""Reduce the answers to these methods to the fields that are read; all others are a plain yes."""
