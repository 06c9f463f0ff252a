"""The control: what people do, what they see, and how Telegram shall behave.

The same methods serve tests in the same process (as methods of BotApi) and in another one
(``POST /control/<name>`` with a JSON object of arguments, see control_http). They return JSON.
"""

from __future__ import annotations

from typing import Any

from bot.sandbox.markup import Entity, to_html
from bot.sandbox.people import People
from bot.sandbox.stage import Stage
from bot.sandbox.state import Message

Row = dict[str, Any]


class Control:
    """The hands of the test (or of the chat page) on one stage."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self.people = People(stage)

    # people and what they do

    def create_person(
        self, person_id: int, name: str = "Ada", language_code: str | None = "en"
    ) -> Row:
        """A person with a private chat, which is open to the bot."""
        return self.people.create(person_id, name, language_code).wire()

    def create_people(self, first_id: int, count: int, language_code: str | None = "en") -> int:
        """Many people at once, with ids from ``first_id`` on."""
        for person_id in range(first_id, first_id + count):
            self.people.create(person_id, f"Person {person_id}", language_code)
        return count

    def say(self, person_id: int, text: str, chat_id: int | None = None) -> Row:
        """A person writes, in private or in a group; the message."""
        return self._row(self.people.say(person_id, text, chat_id))

    def tap(
        self,
        person_id: int,
        button: str,
        message_id: int | None = None,
        chat_id: int | None = None,
    ) -> str:
        """A person taps a button, named by text or data; by default of the newest message
        that has it. The id of the callback query."""
        return self.people.tap(person_id, button, message_id, chat_id)

    # what there is to see

    def messages(self, chat_id: int, after: int = 0) -> list[Row]:
        """A chat's messages as they now stand, oldest first, with ids above ``after``."""
        messages = self.people.chat(chat_id).messages.values()
        return [self._row(message) for message in messages if message.id > after]

    def events(self, after: int = 0, chat_id: int | None = None) -> list[Row]:
        """What happened since event number ``after``; see journal.Event."""
        return [event.row() for event in self.stage.journal.after(after, chat_id)]

    async def wait_for_events(
        self, after: int = 0, seconds: float = 10.0, chat_id: int | None = None
    ) -> list[Row]:
        """The same, but waits up to that many seconds for the first; empty if none came."""
        events = await self.stage.journal.wait(after, seconds, chat_id)
        return [event.row() for event in events]

    def last_event(self) -> int:
        """The number of the newest event, 0 before the first."""
        return self.stage.journal.last

    def sends(self, after: int = 0) -> list[Row]:
        """Everything the bot sent, in order of arrival, with monotonic times."""
        return [row for row in self.events(after) if row["kind"] == "message"]

    def calls(self) -> dict[str, int]:
        """How often each method was called, refused calls included."""
        return dict(self.stage.journal.calls)

    def answer_to(self, query_id: str) -> Row | None:
        """What the bot answered to a callback query; None while it has not."""
        query = self.stage.queries.get(query_id)
        return query.answer if query else None

    def release(self) -> None:
        """Send everybody away who waits for something."""
        self.stage.updates.end_poll("the server stops")

    def _row(self, message: Message) -> Row:
        wire = message.wire
        text: str = wire.get("text") or wire.get("caption") or ""
        entities: list[Entity] = wire.get("entities") or wire.get("caption_entities") or []
        return {
            **wire,
            "html": to_html(text, entities),
            "from_bot": message.from_bot,
            "silent": message.silent,
            "arrived": message.arrived,
            "version": message.version,
        }
