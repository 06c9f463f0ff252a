"""Alerts to Telegram: render, wait for a slot, send, and return the result."""

from __future__ import annotations

import asyncio
import logging
import math
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any, Final

from telegram.error import TelegramError

from bot.bot_api.lifecycle import NAME_SECONDS
from bot.bot_api.outcomes import edit_result_of, is_about_topic, send_result_of
from bot.bot_api.pacer import Pacer
from bot.bot_api.plainer import is_about_markup, plainer, without_styles, without_times
from bot.bot_api.transport import Transport
from bot.bot_api.updates import LARGEST_MESSAGE_ID
from bot.chat.frame.keyboards import linked
from bot.chat.frame.screens import Button, Screen
from bot.domain.health.incidents import Incident, IncidentKind
from bot.domain.health.measures import Measures
from bot.domain.notices.delivery import Failed, Gone, Limited, Moved, Refused, SendResult, Sent
from bot.domain.notices.messages import Message
from bot.domain.notices.pace import Lane

log = logging.getLogger(__name__)

PATIENCE_SECONDS: Final = 240.0
"""An alert that waits longer for its start (a long 429) goes back to the outbox, well before its
claim lapses there and it is claimed, and sent, a second time."""

HELD_SECONDS: Final = 2.0
"""An alert to a chat that Telegram holds for longer goes back at once: others need its place."""


DISPENSABLE: Final = {
    "reply_parameters": ("to be replied", "reply_message", "reply_to", "reply parameters"),
    "allow_paid_broadcast": ("balance", "stars", "paid"),
}
"""Parameters without which an alert is as good, by phrases of Telegram's refusals of them."""


class TelegramMessenger:
    """The Messenger over Telegram.

    It calls the transport itself: PTB's ``send_message`` takes twice the processor time, most
    of it for a Message of which only the id is wanted (``python -m tests.bench.send``).
    ``bot_url`` is PTB's ``Bot.base_url``, which holds the token.
    """

    def __init__(
        self,
        transport: Transport,
        bot_url: str,
        pacer: Pacer,
        render: Callable[[Message], Screen],
        *,
        report: Callable[[Incident], None],
        paid: bool = False,
        measures: Measures | None = None,
    ) -> None:
        self._transport = transport
        self._url = bot_url
        self._pacer = pacer
        self._render = render
        self._report = report
        self._paid = paid
        self._measures = measures or Measures()
        self._knows_times = self._knows_styles = True
        self._username, self._named_until = "", -math.inf

    async def send_alert(self, alert: Message, on_wire: Callable[[], None]) -> SendResult:
        """Wait for a start, then send or edit; every failure is returned as a value."""
        try:
            screen = self._render(alert)
        except Exception as error:
            log.exception("a message on %s cannot be put into words", alert.about)
            return Refused(f"{type(error).__name__}: {error}")
        chat_id = alert.subscriber.chat_id
        if (held := self._pacer.held(chat_id)) > HELD_SECONDS:
            return Limited(timedelta(seconds=held))
        try:
            async with asyncio.timeout(PATIENCE_SECONDS):
                start = await self._pacer.slot(Lane.ALERT, chat_id)
        except TimeoutError:
            return Limited(timedelta())
        on_wire()
        began = asyncio.get_running_loop().time()
        result = await self._call(alert, screen)
        self._measures.send_seconds.observe(asyncio.get_running_loop().time() - began)
        self._measures.sends[type(result).__name__.lower()] += 1
        if isinstance(result, Limited):
            self._pacer.limited(chat_id, result.retry_after.total_seconds(), start)
        elif not isinstance(result, Failed):
            self._pacer.passed(start)
        return result

    async def probe(self, chat_id: int) -> bool | None:
        """Whether a chat is open to the bot, by an action that leaves no message."""
        fields = {"chat_id": chat_id, "action": "typing"}
        try:
            await self._transport.call(f"{self._url}/sendChatAction", fields)
        except TelegramError as error:
            return False if isinstance(send_result_of(error), Gone) else None
        return True

    async def title(self, chat_id: int) -> str:
        """A group's title: it is asked for, because no title is stored."""
        try:
            chat = await self._transport.call(f"{self._url}/getChat", {"chat_id": chat_id})
        except TelegramError as error:
            log.info("a chat's title cannot be had: chat=%s fault=%s", chat_id, error)
            return ""
        return str(chat.get("title") or "") if isinstance(chat, dict) else ""

    async def _call(self, alert: Message, screen: Screen) -> SendResult:
        try:
            screen = await self._linked(screen)
        except TelegramError as error:  # about ourselves, and nothing about the chat
            return Failed(f"getMe: {error.message}")
        if alert.edits is not None:
            # core.telegram.org/bots/api#editmessagetext
            fields = _shown(alert, screen) | {"message_id": alert.edits}
            return await self._posted("editMessageText", fields)
        # core.telegram.org/bots/api#sendmessage, Bot API 10.1
        fields = _shown(alert, screen) | {"disable_notification": alert.silent}
        group = alert.subscriber.group
        if group is not None and group.topic is not None:
            fields["message_thread_id"] = group.topic
        if alert.reply_to is not None:
            fields["reply_parameters"] = {
                "message_id": alert.reply_to,
                "allow_sending_without_reply": True,
            }
        if self._paid:
            fields["allow_paid_broadcast"] = True
        return await self._posted("sendMessage", fields)

    async def _linked(self, screen: Screen) -> Screen:
        """The screen with links to the private chat, for which Telegram is asked our own name."""
        if not any(button.start for row in screen.rows for button in row):
            return screen
        now = asyncio.get_running_loop().time()
        if now >= self._named_until:
            try:
                me = await self._transport.call(f"{self._url}/getMe", {})
            except TelegramError:
                if not self._username:
                    raise
            else:
                self._username = str(me.get("username") or "") if isinstance(me, dict) else ""
                self._named_until = now + NAME_SECONDS
        if self._username:
            return linked(screen, self._username)
        rows = [tuple(button for button in row if not button.start) for row in screen.rows]
        return replace(screen, rows=tuple(row for row in rows if row))

    async def _posted(self, method: str, fields: dict[str, Any]) -> SendResult:
        """Make the call; without its topic, or with less markup, where Telegram knows neither."""
        if not self._knows_times:
            fields = {**fields, "text": without_times(fields["text"])}
        if not self._knows_styles:
            fields = without_styles(fields)
        result, error = await self._tried(method, fields)
        if error is not None and is_about_topic(error) and "message_thread_id" in fields:
            del fields["message_thread_id"]
            again, error = await self._tried(method, fields)
            result = Sent(again.message_id, topic_lost=True) if isinstance(again, Sent) else again
        for name, phrases in DISPENSABLE.items():
            if name not in fields or not isinstance(result, Refused):
                continue
            if any(phrase in result.fault.casefold() for phrase in phrases):
                log.warning("Telegram refuses %s, which is left out: %s", name, result.fault)
                del fields[name]
                result, error = await self._tried(method, fields)
        if error is None or not isinstance(result, Refused) or not is_about_markup(error.message):
            return result
        # An alert is not given up because of its markup: it is sent with ever less.
        fault = result.fault
        self._report(Incident(IncidentKind.MARKUP_REFUSED, method, {"fault": fault}))
        self._knows_times = self._knows_times and "tg-time" not in fault.casefold()
        self._knows_styles = self._knows_styles and "style" not in fault.casefold()
        for version in plainer(fields, fault):
            await self._pacer.slot(Lane.ALERT, fields["chat_id"])
            result, _ = await self._tried(method, version)
            if not isinstance(result, Refused):
                break
        return result

    async def _tried(
        self, method: str, fields: dict[str, Any]
    ) -> tuple[SendResult, TelegramError | None]:
        """What one call comes to, and the error behind it."""
        edits = fields.get("message_id")
        try:
            answer = await self._transport.call(f"{self._url}/{method}", fields)
        except TelegramError as error:
            result = send_result_of(error) if edits is None else edit_result_of(error, edits)
            if isinstance(result, Moved) and fields["chat_id"] > 0:
                # If this were believed, the person's alert would go to a group.
                return Failed("people do not move"), error
            return result, error
        number = answer.get("message_id") if isinstance(answer, dict) else None
        if edits is not None:
            return Sent(edits), None
        if type(number) is not int or not 0 < number < LARGEST_MESSAGE_ID:
            return Failed("the answer is no message", in_doubt=True), None
        return Sent(number), None


def _shown(alert: Message, screen: Screen) -> dict[str, Any]:
    fields: dict[str, Any] = {
        "chat_id": alert.subscriber.chat_id,
        "text": screen.text,
        "parse_mode": "HTML",
        "link_preview_options": {"is_disabled": True},
    }
    if screen.rows:
        keyboard = [[_button(button) for button in row] for row in screen.rows]
        fields["reply_markup"] = {"inline_keyboard": keyboard}
    return fields


def _button(button: Button) -> dict[str, str]:
    tapped = {"url": button.url} if button.url else {"callback_data": button.data}
    style = {} if button.style is None else {"style": str(button.style)}
    return {"text": button.label, **tapped, **style}
