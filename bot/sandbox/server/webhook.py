"""Sending updates to the bot's webhook, one after another, again until it takes them."""

from __future__ import annotations

import asyncio
from urllib.parse import urlsplit, urlunsplit

import aiohttp

from bot.sandbox.state.stage import SandboxState, WebhookTarget
from bot.sandbox.state.state import Wire

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"
RETRY_SECONDS = 0.2
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
        """Send until cancelled."""
        timeout = aiohttp.ClientTimeout(total=ANSWER_SECONDS)
        async with aiohttp.ClientSession(timeout=timeout) as session:
            while await self._stage.webhook_set.wait():
                update = await self._stage.updates.first()
                webhook = self._stage.webhook
                if webhook.url:
                    fault = await self._post(session, webhook, update)
                    if fault is None:
                        self._stage.updates.confirm(update["update_id"] + 1)
                        continue
                    webhook.last_error, webhook.failed_at = fault, int(self._stage.now())
                await asyncio.sleep(RETRY_SECONDS)

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
