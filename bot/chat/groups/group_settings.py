"""What a group's administrators choose: where, in which language, and which draws are posted."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Final

from bot.chat.alerts.alerts import MUTABLE
from bot.chat.frame.screens import Button, Reply, Row, Screen, grid
from bot.chat.frame.services import Services
from bot.chat.frame.taps import tap_data
from bot.domain.people.profile import Group, Subscriber
from bot.ports import Store
from bot.text.catalogue import LANGUAGES, Markup, Words, catalogue, lines, paragraphs
from bot.text.names import type_short

PLACE: Final = "group"
"""The place of every button under a group's settings."""

_CHOSEN: Final = {True: "●", False: "○"}


@dataclass(frozen=True, slots=True)
class GroupVisit:
    """What an administrator did in a group, and in which of its topics.

    ``group`` is as stored, or as it would begin where ``known`` is False. ``person`` is who did
    it, None for an administrator who stays anonymous.
    """

    group: Subscriber
    known: bool
    topic: int | None
    person: int | None
    args: tuple[str, ...] = ()

    @property
    def words(self) -> Words:
        """The words of the group's language."""
        return catalogue(self.group.language)

    @property
    def posted(self) -> bool:
        """Whether draws are posted here."""
        return self.known and self.group.active


GroupHandler = Callable[[GroupVisit], Awaitable[Reply]]


class GroupSettings:
    """Answers an administrator's commands and taps in a group."""

    def __init__(self, services: Services) -> None:
        self._store = services.store

    async def show(self, visit: GroupVisit) -> Reply:
        """How things are set."""
        return Reply(settings_screen(visit))

    async def here(self, visit: GroupVisit) -> Reply:
        """Post in this topic; in a group without topics, in the group."""
        how = partial(_posting, topic=visit.topic, person=visit.person)
        return await self._changed(visit, how)

    async def stop(self, visit: GroupVisit) -> Reply:
        """Post nothing, keep the settings."""
        if not visit.known:
            return Reply(settings_screen(visit))
        return await self._changed(visit, lambda group: replace(group, active=False))

    async def languages(self, visit: GroupVisit) -> Reply:
        """Every language, by its own name."""
        return Reply(languages_screen(visit))

    async def language(self, visit: GroupVisit) -> Reply:
        """A chosen language."""
        if len(visit.args) != 1 or visit.args[0] not in LANGUAGES:
            return _stale(visit)
        return await self._changed(visit, lambda group: replace(group, language=visit.args[0]))

    async def types(self, visit: GroupVisit) -> Reply:
        """The types of draws, and which are left out."""
        return Reply(types_screen(visit))

    async def type(self, visit: GroupVisit) -> Reply:
        """Leave a type out, or post it again; the button says what it does."""
        if len(visit.args) != 2 or visit.args[0] not in MUTABLE:
            return _stale(visit)
        key, left_out = visit.args[0], visit.args[1] == "off"
        visit = await change_group(self._store, visit, partial(_with, key=key, left_out=left_out))
        return Reply(types_screen(visit))

    async def erase(self, visit: GroupVisit) -> Reply:
        """Forget the group."""
        if visit.known:
            await self._store.erase_subscriber(visit.group.chat_id)
        return Reply(Screen(visit.words.say("group-erased")))

    async def _changed(self, visit: GroupVisit, how: Callable[[Subscriber], Subscriber]) -> Reply:
        return Reply(settings_screen(await change_group(self._store, visit, how)))


async def change_group(
    store: Store, visit: GroupVisit, how: Callable[[Subscriber], Subscriber]
) -> GroupVisit:
    """The visit with the group changed and stored; a new group is stored so."""
    changed = await store.change_subscriber(visit.group.chat_id, how)
    if changed is None:
        changed = how(visit.group)
        await store.put_subscriber(changed)
    return replace(visit, group=changed, known=True)


def settings_screen(visit: GroupVisit) -> Screen:
    """How things are set, and buttons to change it."""
    words = visit.words
    rows = (
        _place_row(visit),
        (_button(words, "group-types-button", "types"),),
        (_button(words, "profile-language-button", "languages", value=LANGUAGES[words.language]),),
        _end_row(visit),
    )
    return Screen(paragraphs(words.say("group-title"), _standing(visit)), rows)


def languages_screen(visit: GroupVisit) -> Screen:
    """Every language there is."""
    spoken = visit.words.language
    buttons = (
        Button(f"{_CHOSEN[tag == spoken]} {name}", tap_data(PLACE, "language", tag))
        for tag, name in LANGUAGES.items()
    )
    return Screen(visit.words.say("group-language-ask"), (*grid(buttons, 2), _back(visit.words)))


def types_screen(visit: GroupVisit) -> Screen:
    """Each type of draw, and whether it is posted."""
    muted = visit.group.alerts.muted
    buttons = (_type_button(visit.words, key, key in muted) for key in MUTABLE)
    return Screen(visit.words.say("group-types-ask"), (*grid(buttons, 2), _back(visit.words)))


def _standing(visit: GroupVisit) -> Markup:
    words, group = visit.words, visit.group.group
    if not visit.posted:
        return words.say("group-off")
    topic = None if group is None else group.topic
    where = "group-on" if topic is None else "group-on-topic"
    muted = words.listed(*(type_short(key, words) for key in sorted(visit.group.alerts.muted)))
    return lines(words.say(where), words.say("group-left-out", types=muted) if muted else "")


def _place_row(visit: GroupVisit) -> Row:
    stored = visit.group.group or Group()
    if visit.posted and stored.topic == visit.topic:
        return (_button(visit.words, "group-stop-button", "stop"),)
    return (_button(visit.words, "group-here-button", "here"),)


def _end_row(visit: GroupVisit) -> Row:
    return (_button(visit.words, "group-close-button", "close"),)


def _type_button(words: Words, key: str, left_out: bool) -> Button:
    mark = "▫️" if left_out else "✔️"
    data = tap_data(PLACE, "type", key, "on" if left_out else "off")
    return Button(f"{mark} {type_short(key, words)}", data)


def _button(words: Words, label: str, action: str, **values: str) -> Button:
    return Button(words.label(label, **values), tap_data(PLACE, action))


def _back(words: Words) -> Row:
    return (_button(words, "back-button", "show"),)


def _stale(visit: GroupVisit) -> Reply:
    return Reply(popup=visit.words.label("stale-popup"))


def _posting(chat: Subscriber, topic: int | None, person: int | None) -> Subscriber:
    group = chat.group or Group()
    group = replace(group, topic=topic, added_by=group.added_by or person)
    return replace(chat.reached(), group=group)


def _with(chat: Subscriber, key: str, left_out: bool) -> Subscriber:
    before = chat.alerts.muted
    after = before | {key} if left_out else before - {key}
    return replace(chat, alerts=replace(chat.alerts, muted=after))
