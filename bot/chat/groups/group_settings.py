"""A group's settings: the topic, the language, and the types of draws to post."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Final

from bot.chat.alerts import SHORT_LIST, zone_label
from bot.chat.frame.features import Audience, Feature, group_button, group_command
from bot.chat.frame.group_visits import GROUP_PLACE, GroupVisit, change_group
from bot.chat.frame.screens import Button, Reply, Row, Screen, grid
from bot.chat.frame.taps import tap_data
from bot.chat.frame.visits import with_muted
from bot.domain.draws.categories import known_types, types_in_force
from bot.domain.notices.digests import last_digest_day
from bot.domain.people.profile import Group, Subscriber
from bot.text.catalogue import LANGUAGES, Markup, lines, paragraphs
from bot.text.names import type_short
from bot.text.places import place_name

REMOTE_PLACE: Final = "groups"
"""The place of the same buttons in the private chat of the person who added the bot."""

_CHOSEN: Final = {True: "●", False: "○"}


class GroupSettings(Feature):
    """Answers an administrator's commands and buttons in a group."""

    audience = Audience.ADMINISTRATORS

    @group_command("start", Audience.ADMINISTRATORS)
    @group_command("alerts", Audience.ADMINISTRATORS, 20, in_menu=True)
    @group_button("show")
    async def show(self, visit: GroupVisit) -> Reply:
        """How things are set."""
        return Reply(settings_screen(visit))

    @group_command("here", Audience.ADMINISTRATORS, 10, in_menu=True)
    @group_button("here")
    async def here(self, visit: GroupVisit) -> Reply:
        """Post in this topic; in a group without topics, in the group."""

        def posting(chat: Subscriber) -> Subscriber:
            group = chat.group or Group()
            group = replace(group, topic=visit.topic, added_by=group.added_by or visit.person)
            return replace(chat.reached(), group=group)

        return await self._changed(visit, posting)

    @group_command("stop", Audience.ADMINISTRATORS, 40, in_menu=True)
    @group_button("stop")
    async def stop(self, visit: GroupVisit) -> Reply:
        """Post nothing, keep the settings."""
        if not visit.known:
            return Reply(settings_screen(visit))
        return await self._changed(visit, lambda group: replace(group, active=False))

    @group_command("language", Audience.ADMINISTRATORS, 30, in_menu=True)
    @group_button("languages")
    async def languages(self, visit: GroupVisit) -> Reply:
        """Every language, by its own name."""
        return Reply(languages_screen(visit))

    @group_button("language")
    async def language(self, visit: GroupVisit) -> Reply:
        """A chosen language."""
        if len(visit.args) != 1 or visit.args[0] not in LANGUAGES:
            return _stale(visit)
        return await self._changed(visit, lambda group: replace(group, language=visit.args[0]))

    @group_button("types")
    async def types(self, visit: GroupVisit) -> Reply:
        """The types of draws, and which are left out."""
        return Reply(posted_types_screen(visit))

    @group_button("type")
    async def type(self, visit: GroupVisit) -> Reply:
        """Leave a type out, or post it again, as the button says."""
        if len(visit.args) != 2 or visit.args[0] not in known_types():
            return _stale(visit)
        key, left_out = visit.args[0], visit.args[1] == "off"
        visit = await change_group(self._store, visit, partial(with_muted, key=key, muted=left_out))
        return Reply(posted_types_screen(visit))

    @group_button("digest")
    async def digest(self, visit: GroupVisit) -> Reply:
        """Turn the weekly digest on or off, as the button says."""
        if len(visit.args) != 1 or visit.args[0] not in ("on", "off"):
            return _stale(visit)
        last = last_digest_day(visit.group.time_zone, visit.now)
        after = last if visit.args[0] == "on" else None

        def turned(chat: Subscriber) -> Subscriber:
            return replace(chat, group=replace(chat.group or Group(), digest_after=after))

        return await self._changed(visit, turned)

    @group_button("zones")
    async def zones(self, visit: GroupVisit) -> Reply:
        """The time zones to choose from."""
        return Reply(_zones_screen(visit))

    @group_button("zone")
    async def zone(self, visit: GroupVisit) -> Reply:
        """A chosen time zone, by its place in the list."""
        place = visit.args[0] if len(visit.args) == 1 else ""
        if not place.isdecimal() or int(place) >= len(SHORT_LIST):
            return _stale(visit)
        name = SHORT_LIST[int(place)]
        return await self._changed(visit, lambda group: replace(group, time_zone=name))

    @group_command("delete", Audience.ADMINISTRATORS, 50, in_menu=True)
    async def erase(self, visit: GroupVisit) -> Reply:
        """Forget the group."""
        if visit.known:
            await self._store.erase_subscriber(visit.group.chat_id)
        return Reply(Screen(visit.words.say("group-erased")))

    async def _changed(self, visit: GroupVisit, how: Callable[[Subscriber], Subscriber]) -> Reply:
        return Reply(settings_screen(await change_group(self._store, visit, how)))


def settings_screen(visit: GroupVisit) -> Screen:
    """How things are set, and buttons to change it."""
    words = visit.words
    stored = visit.group.group or Group()
    is_posted_here = visit.posted and stored.topic == visit.topic
    where = ("group-stop-button", "stop") if is_posted_here else ("group-here-button", "here")
    leave = "back-button" if visit.remote else "group-close-button"
    has_digest = stored.digest_after is not None
    digest = _switch(visit, words.label("group-digest-button"), has_digest, "digest")
    zone = _button(visit, "group-zone-button", "zones")
    digests = (digest, zone) if has_digest else (digest,)
    rows = (
        (_button(visit, *where),),
        (_button(visit, "group-types-button", "types"),),
        (_button(visit, "profile-language-button", "languages", value=LANGUAGES[words.language]),),
        *((digests,) if visit.posted else ()),
        (_button(visit, leave, "close"),),
    )
    return Screen(paragraphs(words.say("group-title"), _standing(visit)), rows)


def languages_screen(visit: GroupVisit) -> Screen:
    """Every language there is."""
    spoken = visit.words.language
    buttons = (
        Button(f"{_CHOSEN[tag == spoken]} {name}", _data(visit, "language", tag))
        for tag, name in LANGUAGES.items()
    )
    return Screen(visit.words.say("group-language-ask"), (*grid(buttons, 2), _back(visit)))


def posted_types_screen(visit: GroupVisit) -> Screen:
    """Each type of draw, and whether it is posted."""
    muted = visit.group.alerts.muted
    buttons = (
        _switch(visit, type_short(key, visit.words), key not in muted, "type", key)
        for key in types_in_force(date.max)
    )
    return Screen(visit.words.say("group-types-ask"), (*grid(buttons, 2), _back(visit)))


def _zones_screen(visit: GroupVisit) -> Screen:
    """The short list of time zones; a name would not fit into the data of a private button."""
    buttons = (
        Button(zone_label(name, visit.words), _data(visit, "zone", str(place)))
        for place, name in enumerate(SHORT_LIST)
    )
    text = visit.words.say("group-zone-ask", zone=place_name(visit.group.time_zone, visit.words))
    return Screen(text, (*grid(buttons, 2), _back(visit)))


def _standing(visit: GroupVisit) -> Markup:
    words, group = visit.words, visit.group.group
    if not visit.posted:
        return words.say("group-off")
    topic = None if group is None else group.topic
    where = "group-on" if topic is None else "group-on-topic"
    muted = words.listed(*(type_short(key, words) for key in sorted(visit.group.alerts.muted)))
    wants_digest = group is not None and group.digest_after is not None
    zone = place_name(visit.group.time_zone, words)
    return lines(
        words.say(where),
        words.say("group-left-out", types=muted) if muted else "",
        words.say("group-digest", zone=zone) if wants_digest else "",
    )


def _switch(visit: GroupVisit, label: str, is_on: bool, action: str, *args: str) -> Button:
    """A button that turns a thing off if it is on, and on if it is off."""
    mark, turn = ("✔️", "off") if is_on else ("▫️", "on")
    return Button(f"{mark} {label}", _data(visit, action, *args, turn))


def _button(visit: GroupVisit, label: str, action: str, **values: str) -> Button:
    return Button(visit.words.label(label, **values), _data(visit, action))


def _back(visit: GroupVisit) -> Row:
    return (_button(visit, "back-button", "show"),)


def _data(visit: GroupVisit, action: str, *args: str) -> str:
    """Callback data; in the private chat it also names the group."""
    if visit.remote:
        return tap_data(REMOTE_PLACE, action, str(visit.group.chat_id), *args)
    return tap_data(GROUP_PLACE, action, *args)


def _stale(visit: GroupVisit) -> Reply:
    return Reply(popup=visit.words.label("stale-popup"))
