"""The control: people's actions, their screens, and how Telegram behaves.

The same methods serve tests in the same process (as methods of BotApi) and in another one
(``POST /control/<name>`` with a JSON object of arguments, see control_http). They return JSON,
and raise NoSuchThing where something is asked for that is not there.
"""

from __future__ import annotations

from typing import Any

from bot.sandbox.faults import Faults, OrderedFault
from bot.sandbox.messages.entities import Entity, to_html
from bot.sandbox.panel.people import NoSuchThing, People
from bot.sandbox.server.about import menu
from bot.sandbox.server.limits import LimitRules, Limits
from bot.sandbox.server.webhook import WebhookSender
from bot.sandbox.state.stage import SandboxState
from bot.sandbox.state.state import ForumTopic, Message

Row = dict[str, Any]

FAILURES = frozenset(
    {
        "refuse",
        "too_many",
        "answer",
        "html",
        "hold",
        "hang",
        "cut",
        "hang_after",
        "cut_after",
        "slow",
    }
)
"""The ways in which a call can be made to fail; see Control.fail."""


class Control:
    """The hands of the test (or of the chat page) on one stage."""

    def __init__(self, stage: SandboxState) -> None:
        self.stage = stage
        self.people = People(stage)
        self.limits = Limits(LimitRules())
        self.faults = Faults()
        self.delay = 0.0
        self.strict = True
        self.webhook = WebhookSender(stage)

    # people and chats

    def create_person(
        self,
        person_id: int,
        name: str = "Ada",
        language_code: str | None = "en",
        started: bool = True,
    ) -> Row:
        """A person with a private chat; the bot may write first only where they ``started``."""
        return self.people.create(person_id, name, language_code, started=started).wire()

    def create_people(self, first_id: int, count: int, language_code: str | None = "en") -> int:
        """Many people at once, with ids from ``first_id`` on."""
        for person_id in range(first_id, first_id + count):
            self.people.create(person_id, f"Person {person_id}", language_code)
        return count

    def create_group(
        self,
        chat_id: int,
        title: str = "Draw watchers",
        kind: str = "group",
        topics: dict[int, str] | None = None,
    ) -> Row:
        """A ``group``, ``supergroup`` (``topics`` by thread id) or ``channel``, without the bot."""
        by_thread = {int(thread): name for thread, name in topics.items()} if topics else None
        return self.people.create_chat(chat_id, kind, title, by_thread).wire()

    def block(self, person_id: int) -> None:
        """A person blocks the bot."""
        self.people.set_bot_status(person_id, person_id, "kicked")

    def unblock(self, person_id: int) -> None:
        """A person lets the bot write again."""
        self.people.set_bot_status(person_id, person_id, "member")

    def block_quietly(self, first_id: int, count: int) -> None:
        """Many people have blocked the bot while it was not looking: it gets no update."""
        for person_id in range(first_id, first_id + count):
            self.people.chat(person_id).bot_status = "kicked"

    def deactivate(self, person_id: int) -> None:
        """A person's account is deleted."""
        self.people.person(person_id).deactivated = True

    def add_bot(self, person_id: int, chat_id: int, status: str = "member") -> None:
        """A person takes the bot into a group, or makes it ``administrator``."""
        self.people.set_bot_status(person_id, chat_id, status)

    def promote(self, person_id: int, chat_id: int) -> None:
        """A person becomes an administrator of a group or channel."""
        self.people.person(person_id)
        self.people.chat(chat_id).administrators.add(person_id)

    def remove_bot(self, person_id: int, chat_id: int) -> None:
        """A person throws the bot out of a group."""
        self.people.set_bot_status(person_id, chat_id, "kicked")

    def allow_writing(self, chat_id: int, allowed: bool) -> None:
        """Whether the bot has the right to write in a group."""
        self.people.chat(chat_id).may_write = allowed

    def set_topic(self, chat_id: int, thread: int, name: str = "", closed: bool = False) -> None:
        """Open, close or add a topic of a supergroup."""
        chat = self.people.chat(chat_id)
        chat.topics = {**(chat.topics or {}), thread: ForumTopic(name, closed)}

    def migrate(self, person_id: int, chat_id: int, new_id: int, quietly: bool = False) -> Row:
        """A group becomes a supergroup with a new id; ``quietly``, the bot gets no update."""
        return self.people.migrate(person_id, chat_id, new_id, quietly=quietly).wire()

    # people's actions

    def say(self, person_id: int, text: str, chat_id: int | None = None, **how: Any) -> Row:
        """A person writes, in private or in a group; for ``how`` see People.say. The message."""
        return self._row(self.people.say(person_id, text, chat_id, **how))

    def edit(self, person_id: int, message_id: int, text: str) -> Row:
        """A person corrects an earlier message."""
        return self._row(self.people.edit(person_id, message_id, text))

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

    def tap_data(self, person_id: int, data: str, message_id: int) -> str:
        """A stale button: the message does not bear this data any more, or is gone."""
        return self.people.tap_data(person_id, data, message_id)

    def inline(self, person_id: int, text: str) -> str:
        """A person types the bot's name and a text; the id of the inline query."""
        return self.people.inline(person_id, text)

    def raw_update(self, update: Row) -> int:
        """The bot gets this update as it is, of whatever form; its ``update_id``."""
        return self.stage.updates.put_raw(update)

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

    def refusals(self, after: int = 0) -> list[Row]:
        """Every call that was refused, with its method, code and description."""
        return [row for row in self.events(after) if row["kind"] == "refused"]

    def calls(self) -> dict[str, int]:
        """How often each method was called, refused calls included."""
        return dict(self.stage.journal.calls)

    async def wait_for_calls(self, method: str, times: int = 1, seconds: float = 10.0) -> int:
        """How often a method was called, once that is ``times``, or after ``seconds``."""
        return await self.stage.journal.wait_for_calls(method, times, seconds)

    def answer_to(self, query_id: str) -> Row | None:
        """The bot's answer to a callback or inline query; None while it has not."""
        query = self.stage.queries.get(query_id)
        return query.answer if query else None

    async def wait_for_answer(self, query_id: str, seconds: float = 10.0) -> Row | None:
        """The same, waited for."""
        query = self.stage.queries.get(query_id)
        deadline = self.stage.clock() + seconds
        while query is not None and query.answer is None:
            left = deadline - self.stage.clock()
            if left <= 0:
                break
            await self.stage.journal.wait(self.last_event(), left, query.chat_id)
        return self.answer_to(query_id)

    def menu(self, person_id: int) -> list[Row]:
        """The commands that a person's menu shows, by scope and language."""
        person = self.people.person(person_id)
        return menu(self.stage, person_id, person.language_code)

    def pending_updates(self) -> int:
        """How many updates the bot has not confirmed yet."""
        return len(self.stage.updates)

    # how Telegram shall behave

    def set_limits(self, way: str = "bucket", **rules: int) -> None:
        """Enforce limits from now on; see limits.Rules for ``way`` and the numbers."""
        self.limits = Limits(LimitRules(way, **rules))

    def set_delay(self, seconds: float) -> None:
        """Wait so long before each answer; long polls are not delayed further."""
        self.delay = seconds

    def fail(
        self,
        kind: str,
        method: str | None = None,
        chat_id: int | None = None,
        times: int | None = 1,
        **detail: Any,
    ) -> None:
        """Order a failure for the next ``times`` calls (None: until ``recover``) that fit.

        ``refuse`` (``code=403, description="Forbidden: …", parameters={…}``), ``too_many``
        (``retry_after=5``), ``answer`` (``body`` of any form, with ``status=200``), ``html``
        (``status=502``), ``hold`` (``seconds=8`` before it is carried out), ``hang`` and ``cut``
        (nothing recorded), ``hang_after`` and ``cut_after`` (the call was carried out, the answer
        is lost), ``slow`` (``seconds=2`` before the answer).
        """
        if kind not in FAILURES:
            raise NoSuchThing(f"a call cannot fail by {kind!r}")
        fits = {"method": method, "chat_id": chat_id}
        wanted = {name: value for name, value in fits.items() if value is not None}
        self.faults.order(OrderedFault(kind, times, wanted, detail))

    def recover(self) -> None:
        """No ordered failure is left."""
        self.faults.lift()

    def pass_unknown_parameters(self, passed: bool = True) -> None:
        """Ignore parameters and fields that the sandbox does not know, as Telegram does."""
        self.strict = not passed

    def deliver_webhooks_to(self, origin: str | None) -> None:
        """Send updates to this scheme, host and port in place of the webhook's."""
        self.webhook.origin = origin

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
