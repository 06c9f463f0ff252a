"""/groups in private: the settings of each group and channel that a person added the bot to."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from typing import Any

from bot.chat.frame.features import (
    ButtonPress,
    Feature,
    GroupButton,
    HelpSection,
    Mark,
    button,
    command,
)
from bot.chat.frame.group_visits import GroupHandler, GroupVisit
from bot.chat.frame.keyboards import cut_label
from bot.chat.frame.screens import Button, Reply, Screen, column
from bot.chat.frame.services import Services
from bot.chat.frame.taps import tap_data
from bot.chat.frame.visits import Answer, Visit, stale
from bot.chat.groups.group_settings import REMOTE_PLACE, GroupSettings
from bot.domain.people.profile import Subscriber


class GroupList(Feature):
    """Answers /groups and its buttons, for the person who added the bot to the group alone."""

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self._title_of = services.title_of
        self._settings = GroupSettings(services)

    @command("groups", HelpSection.ALERTS, 60)
    @button("groups:close")
    async def list(self, visit: Visit) -> Answer:
        """The chats, a button each."""
        words, mine = visit.words, visit.subscriber.chat_id
        groups = [
            each
            for each in await self._store.groups()
            if each.group is not None and each.group.added_by == mine
        ]
        if not groups:
            profile = Button(words.label("start-profile-button"), tap_data("profile", "show"))
            return Reply(Screen(words.say("groups-none"), ((profile,),)))
        buttons = [
            Button(
                cut_label(await self._title(each)),
                tap_data(REMOTE_PLACE, "show", str(each.chat_id)),
            )
            for each in groups
        ]
        return Reply(Screen(words.say("groups-title"), column(buttons)))

    def handlers(self, kind: type[Mark]) -> Iterator[tuple[Mark, Callable[..., Any]]]:
        """Its own, and every button of a group's settings, which here names the group first."""
        yield from super().handlers(kind)
        if issubclass(kind, ButtonPress):
            for mark, handler in self._settings.handlers(GroupButton):
                press = kind(f"{REMOTE_PLACE}:{mark.action}")
                yield press, partial(self._in_group, handler=handler)

    async def _in_group(self, visit: Visit, handler: GroupHandler) -> Answer:
        """Run the group's handler, and put the group's title above its answer."""
        chat_id, *args = visit.args or ("",)
        is_id = chat_id.removeprefix("-").isdecimal()
        stored = await self._store.subscriber(int(chat_id)) if is_id else None
        mine = visit.subscriber.chat_id
        if stored is None or stored.group is None or stored.group.added_by != mine:
            return stale(visit)
        there = GroupVisit(
            stored, True, stored.group.topic, mine, visit.now, tuple(args), remote=True
        )
        reply = await handler(there)
        if reply.screen is None:
            return reply
        title = visit.words.say("groups-one", title=await self._title(stored))
        return replace(reply, screen=reply.screen.under(title))

    async def _title(self, group: Subscriber) -> str:
        title = "" if self._title_of is None else await self._title_of(group.chat_id)
        return title.strip() or str(group.chat_id)
