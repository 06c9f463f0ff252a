"""Sending updates to the bot's webhook, a queue for each chat, again until it takes them."""

from __future__ import annotations

import asyncio
from urllib.parse import urlsplit, urlunsplit

import aiohttp

from bot.sandbox.state.stage import SandboxState, WebhookTarget
from bot.sandbox.state.state import Wire

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"
FIRST_PAUSE = 0.2
LONGEST_PAUSE = 60.0
ANSWER_SECONDS = 10.0


class WebhookSender:
    """Sends a stage's updates for as long as it has a webhook.

    ``origin`` takes the place of the URL's scheme and host: a public https address can so be
    played by a server on loopback.
    """

    def __init__(self, stage: SandboxState) -> None:
        self.origin: str | None = None
        self._stage = stage

    async def run(self) -> None:
        """Send until cancelled: each chat's updates in order, different chats' side by side."""
        timeout = aiohttp.ClientTimeout(total=ANSWER_SECONDS)
        async with aiohttp.ClientSession(timeout=timeout) as session:
            while await self._stage.webhook_set.wait():
                await self._send_to(session, self._stage.webhook)

    async def _send_to(self, session: aiohttp.ClientSession, webhook: WebhookTarget) -> None:
        """Send until another webhook is set, or none."""
        places = asyncio.Semaphore(webhook.max_connections)
        sending: dict[int, asyncio.Task[None]] = {}
        try:
            while self._stage.webhook is webhook:
                sending = {chat: task for chat, task in sending.items() if not task.done()}
                for chat_id in self._stage.updates.chats() - sending.keys():
                    sent = self._send_all(session, webhook, places, chat_id)
                    sending[chat_id] = asyncio.create_task(sent)
                await self._stage.updates.arrival()
        finally:
            for task in sending.values():
                task.cancel()
            await asyncio.gather(*sending.values(), return_exceptions=True)

    async def _send_all(
        self,
        session: aiohttp.ClientSession,
        webhook: WebhookTarget,
        places: asyncio.Semaphore,
        chat_id: int,
    ) -> None:
        """Send a chat's updates; one that is not taken comes again after a growing pause."""
        updates, pause = self._stage.updates, FIRST_PAUSE
        while (update := updates.first_of(chat_id)) is not None:
            async with places:
                fault = await self._post(session, webhook, update)
            if fault is None:
                updates.settle(update)
                pause = FIRST_PAUSE
                continue
            webhook.last_error, webhook.failed_at = fault, int(self._stage.now())
            await asyncio.sleep(pause)
            pause = min(2 * pause, LONGEST_PAUSE)
        updates.wake_webhook()

    async def _post(
        self, session: aiohttp.ClientSession, webhook: WebhookTarget, update: Wire
    ) -> str | None:
        headers = {SECRET_HEADER: webhook.secret} if webhook.secret else {}
        url = webhook.url
        if self.origin is not None:
            origin = urlsplit(self.origin)
            parts = urlsplit(url)._replace(scheme=origin.scheme, netloc=origin.netloc)
            url = urlunsplit(parts)
        try:
            async with session.post(url, json=update, headers=headers) as answer:
                if answer.ok:
                    return None
                return f"Wrong response from the webhook: {answer.status} {answer.reason}"
        except (aiohttp.ClientError, TimeoutError) as error:
            return f"Connection failed: {type(error).__name__}"
