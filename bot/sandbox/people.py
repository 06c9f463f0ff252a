"""What people do: write, tap, block, add the bot to a group. Each deed becomes an update."""

from __future__ import annotations

from bot.sandbox.keyboards import find_button
from bot.sandbox.stage import Query, Stage
from bot.sandbox.state import Chat, Message, Person, Wire
from bot.sandbox.texts import with_found


class NoSuchThing(LookupError):
    """The control asks for a person, chat, message or button that is not there."""


class People:
    """The people of a stage, and their hands."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage

    def create(self, person_id: int, name: str, language_code: str | None) -> Person:
        """A person, and the private chat with the bot."""
        person = Person(person_id, name, language_code)
        self._stage.world.people[person_id] = person
        self._stage.world.chats[person_id] = Chat(person_id, "private", name, "member")
        return person

    def say(self, person_id: int, text: str, chat_id: int | None = None) -> Message:
        """A text message; commands in it are marked as Telegram marks them."""
        person, chat = self.person(person_id), self.chat(chat_id or person_id)
        content: Wire = {"text": text}
        if entities := with_found(text, []):
            content["entities"] = entities
        at = self._stage.clock()
        message = self._stage.add_message(chat, person.wire(), content, at=at)
        self._stage.journal.write(at, "said", chat.id, message.id)
        self._stage.updates.put("message", message.wire)
        return message

    def tap(
        self, person_id: int, button: str, message_id: int | None, chat_id: int | None = None
    ) -> str:
        """Tap an inline button by its text or data; the id of the callback query."""
        person, chat = self.person(person_id), self.chat(chat_id or person_id)
        message = self._bearer(chat, button, message_id)
        found = find_button(message.wire.get("reply_markup", {}), button)
        if found is None or "callback_data" not in found:
            raise NoSuchThing(f"message {message.id} has no button {button!r} that can be tapped")
        query = self._ask(chat.id)
        self._stage.updates.put(
            "callback_query",
            {
                "id": query.id,
                "from": person.wire(),
                "message": message.wire,
                "chat_instance": str(chat.id),
                "data": found["callback_data"],
            },
        )
        return query.id

    def _ask(self, chat_id: int | None) -> Query:
        query = Query(str(len(self._stage.queries) + 1), chat_id, self._stage.clock())
        self._stage.queries[query.id] = query
        return query

    def _bearer(self, chat: Chat, button: str, message_id: int | None) -> Message:
        if message_id is not None:
            if message_id not in chat.messages:
                raise NoSuchThing(f"chat {chat.id} has no message {message_id}")
            return chat.messages[message_id]
        for message in reversed(chat.messages.values()):
            if find_button(message.wire.get("reply_markup", {}), button):
                return message
        raise NoSuchThing(f"no message in chat {chat.id} has a button {button!r}")

    def person(self, person_id: int) -> Person:
        """The person with this id."""
        if person_id not in self._stage.world.people:
            raise NoSuchThing(f"there is no person {person_id}")
        return self._stage.world.people[person_id]

    def chat(self, chat_id: int) -> Chat:
        """The chat with this id."""
        if chat_id not in self._stage.world.chats:
            raise NoSuchThing(f"there is no chat {chat_id}")
        return self._stage.world.chats[chat_id]
