"""/groups in private: the settings of each group and channel that a person added the bot to."""

from __future__ import annotations

from dataclasses import replace

from bot.chat.frame.features import Feature, HelpSection, button, command
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

    @button("groups:show")
    async def show(self, visit: Visit) -> Answer:
        """The settings of one of them."""
        return await self._in_group(visit, self._settings.show)

    @button("groups:here")
    async def post(self, visit: Visit) -> Answer:
        """Post there again, in the topic that was chosen there."""
        return await self._in_group(visit, self._settings.here)

    @button("groups:stop")
    async def stop(self, visit: Visit) -> Answer:
        """Post nothing there."""
        return await self._in_group(visit, self._settings.stop)

    @button("groups:languages")
    async def languages(self, visit: Visit) -> Answer:
        """The languages to choose from."""
        return await self._in_group(visit, self._settings.languages)

    @button("groups:language")
    async def language(self, visit: Visit) -> Answer:
        """A chosen language."""
        return await self._in_group(visit, self._settings.language)

    @button("groups:types")
    async def types(self, visit: Visit) -> Answer:
        """The types of draws to choose from."""
        return await self._in_group(visit, self._settings.types)

    @button("groups:type")
    async def type(self, visit: Visit) -> Answer:
        """Leave a type out, or post it again."""
        return await self._in_group(visit, self._settings.type)

    @button("groups:digest")
    async def digest(self, visit: Visit) -> Answer:
        """Turn the weekly digest on or off."""
        return await self._in_group(visit, self._settings.digest)

    @button("groups:zones")
    async def zones(self, visit: Visit) -> Answer:
        """The time zones to choose from."""
        return await self._in_group(visit, self._settings.zones)

    @button("groups:zone")
    async def zone(self, visit: Visit) -> Answer:
        """A chosen time zone."""
        return await self._in_group(visit, self._settings.zone)

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
        return title or str(group.chat_id)
