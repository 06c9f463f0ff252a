"""People who talk to the bot under test, in this process or in another one."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any, Final, Protocol

import aiohttp

from bot.sandbox.panel.control import Control
from bot.sandbox.panel.control_http import call_control

Message = dict[str, Any]

PATIENCE: Final = 60.0
"""Seconds that a busy machine may take to answer."""


class Controls(Protocol):
    """A way to the control of a Bot API."""

    async def ask(self, control: str, /, **arguments: Any) -> Any: ...


class Here:
    """The control of a Bot API in this process."""

    def __init__(self, control: Control) -> None:
        self._control = control

    async def ask(self, control: str, /, **arguments: Any) -> Any:
        return await call_control(self._control, control, arguments)


class Elsewhere:
    """The control of a Bot API in another process; use as an async context manager."""

    def __init__(self, url: str) -> None:
        self._url = url

    async def __aenter__(self) -> Elsewhere:
        self._session = aiohttp.ClientSession()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._session.close()

    async def ask(self, control: str, /, **arguments: Any) -> Any:
        async with self._session.post(f"{self._url}/control/{control}", json=arguments) as answer:
            body = await answer.json()
            if answer.status != 200:
                raise LookupError(body["fault"])
            return body


class Person:
    """A person with a private chat with the bot."""

    def __init__(self, controls: Controls, person_id: int) -> None:
        self._controls = controls
        self.id = person_id

    @classmethod
    async def create(
        cls, controls: Controls | Control, person_id: int, name: str = "Ada", language: str = "en"
    ) -> Person:
        """A new person."""
        way = Here(controls) if isinstance(controls, Control) else controls
        await way.ask("create_person", person_id=person_id, name=name, language_code=language)
        return cls(way, person_id)

    async def say(self, text: str) -> Message:
        """Write to the bot."""
        return await self._controls.ask("say", person_id=self.id, text=text)

    async def tap(self, button: str, message_id: int | None = None) -> str:
        """Tap a button by its text or data; the newest message that has it, unless named."""
        return await self._controls.ask(
            "tap", person_id=self.id, button=button, message_id=message_id
        )

    async def tap_and_read(self, button: str, message_id: int | None = None) -> Message:
        """Tap, and wait for the answer under the button."""
        answer = await self._controls.ask(
            "wait_for_answer", query_id=await self.tap(button, message_id), seconds=PATIENCE
        )
        if answer is None:
            raise TimeoutError(f"the tap on {button!r} was not answered")
        return answer

    async def messages(self) -> list[Message]:
        """The present messages of the chat, oldest first."""
        return await self._controls.ask("messages", chat_id=self.id)

    async def wait_for(
        self, predicate: Callable[[Message], bool], seconds: float = PATIENCE
    ) -> Message:
        """The newest message of the bot that fulfils ``predicate``, as soon as there is one."""
        deadline = asyncio.get_running_loop().time() + seconds
        while True:
            seen = await self._controls.ask("last_event")
            messages = await self.messages()
            for message in reversed(messages):
                if message["from_bot"] and predicate(message):
                    return message
            left = deadline - asyncio.get_running_loop().time()
            if left <= 0:
                texts = [message["html"] for message in messages]
                raise TimeoutError(f"no such message within {seconds} s; the chat holds {texts}")
            await self._controls.ask("wait_for_events", after=seen, seconds=left, chat_id=self.id)

    async def hear(self, part: str, seconds: float = PATIENCE) -> Message:
        """The newest message of the bot whose text contains ``part``."""
        return await self.wait_for(lambda message: part in message["html"], seconds)
