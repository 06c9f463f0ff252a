"""People's actions: write, tap, block, run groups. Each deed becomes an update for the bot."""

from __future__ import annotations

import itertools

from bot.sandbox.messages.keyboards import find_button
from bot.sandbox.messages.texts import with_found
from bot.sandbox.state.chats import change_bot_status
from bot.sandbox.state.stage import Query, SandboxState
from bot.sandbox.state.state import BOT_USERNAME, Chat, ForumTopic, Message, Person, Wire

ANONYMOUS: Wire = {
    "id": 1087968824,
    "is_bot": True,
    "first_name": "Group",
    "username": "GroupAnonymousBot",
}
"""The sender that Telegram names for an anonymous administrator."""


class NoSuchThing(LookupError):
    """The control asks for a missing thing, or for an action that is not possible."""


class People:
    """The people of a stage, and their hands."""

    def __init__(self, stage: SandboxState) -> None:
        self._stage = stage
        self._query_ids = itertools.count(1)

    # who and what there is

    def create(
        self, person_id: int, name: str, language_code: str | None, *, started: bool = True
    ) -> Person:
        """A person, and the private chat with the bot."""
        person = Person(person_id, name, language_code)
        status = "member" if started else "never"
        self._stage.world.people[person_id] = person
        self._stage.world.chats[person_id] = Chat(person_id, "private", name, status)
        return person

    def create_chat(
        self, chat_id: int, kind: str, title: str, topics: dict[int, str] | None
    ) -> Chat:
        """A group, supergroup or channel, without the bot."""
        threads = {thread: ForumTopic(name) for thread, name in topics.items()} if topics else None
        chat = Chat(chat_id, kind, title, "left", threads)
        self._stage.world.chats[chat_id] = chat
        return chat

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

    def message(self, chat: Chat, message_id: int) -> Message:
        """The message with this id."""
        if message_id not in chat.messages:
            raise NoSuchThing(f"chat {chat.id} has no message {message_id}")
        return chat.messages[message_id]

    # writing

    def say(
        self,
        person_id: int,
        text: str,
        chat_id: int | None = None,
        *,
        reply_to: int | None = None,
        thread: int | None = None,
        anonymous: bool = False,
        forwarded: bool = False,
    ) -> Message:
        """A text message; commands in it are marked as Telegram marks them.

        ``anonymous`` is an administrator who writes as the group itself.
        """
        person, chat = self.person(person_id), self.chat(chat_id or person_id)
        if chat.kind == "private" and chat.bot_status == "kicked":
            raise NoSuchThing(f"person {chat.id} has blocked the bot and cannot write to it")
        if chat.bot_status == "never":
            chat.bot_status = "member"
        content: Wire = _text(text)
        if reply_to is not None:
            content["reply_to_message"] = self.message(chat, reply_to).wire
        if thread is not None:
            content |= {"message_thread_id": thread, "is_topic_message": True}
        if forwarded:
            content["forward_origin"] = {
                "type": "hidden_user",
                "date": int(self._stage.now()),
                "sender_user_name": "Somebody",
            }
        if anonymous:
            content |= {"from": ANONYMOUS, "sender_chat": chat.wire()}
        message = self._put(chat, None if chat.kind == "channel" else person, content)
        if self._bot_hears(chat, message.wire):
            kind = "channel_post" if chat.kind == "channel" else "message"
            self._stage.updates.put(kind, message.wire)
        return message

    def edit(self, person_id: int, message_id: int, text: str) -> Message:
        """A person edits a message of theirs in private."""
        message = self.message(self.chat(person_id), message_id)
        kept = {key: value for key, value in message.wire.items() if key != "entities"}
        message.wire = kept | _text(text) | {"edit_date": int(self._stage.now())}
        message.version += 1
        self._stage.journal.write(self._stage.clock(), "edited", person_id, message_id)
        self._stage.updates.put("edited_message", message.wire)
        return message

    def _put(self, chat: Chat, person: Person | None, content: Wire) -> Message:
        at = self._stage.clock()
        sender = person.wire() if person else None
        message = self._stage.add_message(chat, sender, content, at=at)
        self._stage.journal.write(at, "said", chat.id, message.id)
        return message

    def _bot_hears(self, chat: Chat, message: Wire) -> bool:
        """Privacy mode: in a group a bot hears commands, replies to it and its name.

        https://core.telegram.org/bots/features#privacy-mode
        """
        if chat.bot_status not in ("member", "administrator"):
            return False
        if chat.kind in ("private", "channel") or chat.bot_status == "administrator":
            return True
        text = message["text"]
        replied = message.get("reply_to_message", {}).get("from", {}).get("username")
        to_another = text.startswith("/") and "@" in text.split()[0]
        named = f"@{BOT_USERNAME}" in text
        return named or replied == BOT_USERNAME or (text.startswith("/") and not to_another)

    # tapping and asking

    def tap(
        self, person_id: int, button: str, message_id: int | None, chat_id: int | None = None
    ) -> str:
        """Tap an inline button by its text or data; the id of the callback query."""
        person, chat = self.person(person_id), self.chat(chat_id or person_id)
        if message_id is not None:
            message: Message | None = self.message(chat, message_id)
        else:
            newest_first = reversed(chat.messages.values())
            bearers = (each for each in newest_first if find_button(each.markup, button))
            message = next(bearers, None)
        if message is None:
            raise NoSuchThing(f"no message in chat {chat.id} has a button {button!r}")
        found = find_button(message.markup, button)
        if found is None or "callback_data" not in found:
            raise NoSuchThing(f"message {message.id} has no button {button!r} that can be tapped")
        return self._tapped(person, chat, message.wire, found["callback_data"])

    def tap_data(self, person_id: int, data: str, message_id: int) -> str:
        """Send callback data that the message need not bear any more: a stale button."""
        person, chat = self.person(person_id), self.chat(person_id)
        known = chat.messages.get(message_id)
        # The Bot API has a stand-in for a deleted message.
        deleted = {"chat": chat.wire(), "message_id": message_id, "date": 0}
        return self._tapped(person, chat, deleted if known is None else known.wire, data)

    def _tapped(self, person: Person, chat: Chat, message: Wire, data: str) -> str:
        query = self._ask(chat.id)
        update = {"id": query.id, "from": person.wire(), "message": message, "data": data}
        self._stage.updates.put("callback_query", update | {"chat_instance": str(chat.id)})
        detail = {"query_id": query.id, "data": data}
        self._stage.journal.write(query.asked, "tapped", chat.id, message["message_id"], detail)
        return query.id

    def inline(self, person_id: int, text: str) -> str:
        """Type the bot's name and a text in some chat; the id of the inline query."""
        person = self.person(person_id)
        query = self._ask(None)
        update = {"id": query.id, "from": person.wire(), "query": text, "offset": ""}
        self._stage.updates.put("inline_query", update | {"chat_type": "sender"})
        return query.id

    def _ask(self, chat_id: int | None) -> Query:
        query = Query(str(next(self._query_ids)), chat_id, self._stage.clock())
        self._stage.queries[query.id] = query
        return query

    # letting the bot in and out

    def set_bot_status(self, person_id: int, chat_id: int, status: str) -> None:
        """Block, unblock, add, promote or remove the bot; it hears of it."""
        person, chat = self.person(person_id), self.chat(chat_id)
        joins = chat.bot_status in ("left", "kicked") and status in ("member", "administrator")
        change_bot_status(self._stage, chat, status, person.wire())
        if joins and chat.kind in ("group", "supergroup"):
            chat.members.add(person_id)
            message = self._put(chat, person, {"new_chat_members": [self._stage.world.bot()]})
            self._stage.updates.put("message", message.wire)

    def migrate(self, person_id: int, chat_id: int, new_id: int, *, quietly: bool = False) -> Chat:
        """Make a supergroup of a group; the bot hears it in both, unless it went ``quietly``."""
        person, old = self.person(person_id), self.chat(chat_id)
        new = Chat(new_id, "supergroup", old.title, old.bot_status, members=old.members)
        new.administrators = old.administrators
        self._stage.world.chats[new_id] = new
        told = [
            self._put(old, person, {"migrate_to_chat_id": new_id}),
            self._put(new, person, {"migrate_from_chat_id": chat_id}),
        ]
        old.moved_to = new_id
        for message in () if quietly else told:
            self._stage.updates.put("message", message.wire)
        return new


def _text(text: str) -> Wire:
    entities = with_found(text, [])
    return {"text": text, "entities": entities} if entities else {"text": text}
