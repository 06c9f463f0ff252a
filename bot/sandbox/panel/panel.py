"""The panel next to the chat: IRCC, the clock and the people of the try-out.

``GET /panel`` returns the state of them all. ``POST /panel/<name>`` with a JSON object of
arguments does one thing and returns the new state, or 400 for a fault.
"""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Iterable, Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Any, Final

from aiohttp import web

from bot.sandbox.clock import MovableClock
from bot.sandbox.ircc import INVENTED, IrccServer, NothingToPublish, Publisher, Row
from bot.sandbox.panel.control import Control
from bot.sandbox.panel.people import NoSuchThing

State = dict[str, Any]
Begin = Callable[[date], Awaitable[None]]

WELL: Final = "well"
SOURCE_FAULTS: Final[Mapping[str, tuple[str, Mapping[str, Any]]]] = {
    "denied": ("denied", {}),
    "down": ("status", {"status": 503}),
    "hang": ("hang", {}),
    "cut": ("cut", {}),
}
"""The ways in which IRCC's server can be made to fail, and what each is to the server."""

TITLES: Final[Mapping[str, str]] = {"group": "Draw watchers", "channel": "Express Entry news"}
BOT_STATUS: Final[Mapping[str, str]] = {"group": "member", "channel": "administrator"}
"""A bot can post in a channel only as its administrator."""
FIRST_GROUP: Final = -501


class Panel:
    """The actions of the person who tries the bot; ``begin`` restarts it on another day.

    ``languages`` are those that the bot speaks: their own names by their tags.
    """

    def __init__(
        self,
        control: Control,
        server: IrccServer,
        publisher: Publisher,
        clock: MovableClock,
        begin: Begin,
        languages: Mapping[str, str],
    ) -> None:
        self._control = control
        self._server = server
        self._publisher = publisher
        self._clock = clock
        self._begin = begin
        self._languages = languages
        self._source = WELL

    def state(self) -> State:
        """How everything stands."""
        first, last = self._publisher.days
        upcoming = self._publisher.upcoming
        world = self._control.stage.world
        return {
            "bot": world.bot(),
            "now": self._clock.now().isoformat(),
            "newest": _draw(self._publisher.newest),
            "upcoming": None if upcoming is None else _draw(upcoming),
            "days": [first.isoformat(), last.isoformat()],
            "source": self._source,
            "languages": {tag.casefold(): name for tag, name in self._languages.items()},
            "people": [
                {
                    "id": person.id,
                    "name": person.first_name,
                    "language": person.language_code,
                    "status": world.chats[person.id].bot_status,
                }
                for person in world.people.values()
            ],
            "groups": [
                {"id": chat.id, "title": chat.title, "kind": chat.kind}
                for chat in world.chats.values()
                if chat.kind != "private"
            ],
            "last_event": self._control.last_event(),
        }

    # IRCC

    def publish_next(self) -> None:
        """IRCC publishes the next recorded draw, on its own day."""
        self._publisher.publish_next()

    def publish_correction(self, cutoff: int) -> None:
        """IRCC corrects the cut-off of the newest draw."""
        self._publisher.correct(int(cutoff))

    def publish_unknown(self, name: str = INVENTED) -> None:
        """IRCC publishes a draw under a name that it never used."""
        self._publisher.publish_invented(name.strip() or INVENTED)

    def source(self, fault: str) -> None:
        """IRCC's server fails in one of SOURCE_FAULTS, or is ``well`` again."""
        if fault != WELL and fault not in SOURCE_FAULTS:
            raise NoSuchThing(f"the source cannot fail by {fault!r}")
        self._server.recover()
        if fault != WELL:
            kind, detail = SOURCE_FAULTS[fault]
            self._server.fail(kind, times=None, **detail)
        self._source = fault

    # time

    def jump(self, hours: int) -> None:
        """The clock goes forward by so many hours."""
        if hours < 0:
            raise ValueError("the clock only goes forward")
        self._clock.move_to(self._clock.now() + timedelta(hours=hours))

    def jump_to(self, day: str) -> None:
        """The clock goes forward to that day, at the same time of day (UTC)."""
        now = self._clock.now()
        then = datetime.combine(date.fromisoformat(day), now.time(), UTC)
        if then < now:
            raise ValueError("the clock only goes forward; to go back, begin on that day")
        self._clock.move_to(then)

    async def begin(self, day: str) -> None:
        """The bot starts again on that day and keeps every person."""
        first, last = self._publisher.days
        chosen = date.fromisoformat(day)
        if not first <= chosen <= last:
            raise ValueError(f"the recorded draws go from {first} to {last}")
        self.source(WELL)
        await self._begin(chosen)

    # people

    def add_person(self, name: str, language: str) -> None:
        """A new person before /start."""
        person_id = max(self._control.stage.world.people, default=1000) + 1
        self._control.create_person(person_id, name.strip() or "Somebody", language, started=False)

    def add_group(self, person_id: int, kind: str) -> None:
        """A person opens a ``group`` or a ``channel`` of theirs and lets the bot in."""
        if kind not in TITLES:
            raise NoSuchThing(f"a chat cannot be a {kind!r}")
        chat_id = min([FIRST_GROUP + 1, *self._control.stage.world.chats]) - 1
        self._control.create_group(chat_id, TITLES[kind], kind)
        self._control.promote(person_id, chat_id)
        self._control.add_bot(person_id, chat_id, BOT_STATUS[kind])

    def set_language(self, person_id: int, language: str) -> None:
        """A person's Telegram is in another language from now on."""
        self._control.people.person(person_id).language_code = language

    def block(self, person_id: int) -> None:
        """A person blocks the bot."""
        self._control.block(person_id)

    def unblock(self, person_id: int) -> None:
        """A person lets the bot write again."""
        self._control.unblock(person_id)

    # over HTTP

    def routes(self) -> Iterable[web.RouteDef]:
        """Where the panel is served."""
        return [web.get("/panel", self.show), web.post("/panel/{name}", self.act)]

    async def show(self, request: web.Request) -> web.Response:
        """Answer with the state."""
        return web.json_response(self.state())

    async def act(self, request: web.Request) -> web.Response:
        """Do one of ``DEEDS``, and answer with the new state."""
        try:
            name = request.match_info["name"]
            if name not in DEEDS:
                raise NoSuchThing(f"the panel has no {name!r}")
            done = getattr(self, name)(**json.loads(await request.read() or b"{}"))
            if done is not None:
                await done
        except (NoSuchThing, NothingToPublish, TypeError, ValueError) as fault:
            return web.json_response({"fault": str(fault)}, status=400)
        stage = self._control.stage
        stage.journal.write(stage.clock(), "panel")
        return web.json_response(self.state())


DEEDS: Final = frozenset(
    {
        *("publish_next", "publish_correction", "publish_unknown", "source"),
        *("jump", "jump_to", "begin"),
        *("add_person", "add_group", "set_language", "block", "unblock"),
    }
)
"""The panel's actions over HTTP."""


def _draw(row: Row) -> State:
    return {
        "number": row.number,
        "day": row.day.isoformat(),
        "name": row.name,
        "cutoff": row.cutoff,
        "size": row.size,
    }
