"""One action in a group or channel, as a value."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextvars import ContextVar
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from bot.chat.frame.screens import Button, Reply, Row
from bot.chat.frame.visits import Visit
from bot.domain.people.profile import Subscriber
from bot.ports import Store
from bot.text.catalogue import Words, catalogue

GROUP_PLACE: Final = "group"
"""The place of every button in a group."""

GOES_FIRST: Final = ContextVar("goes_first", default=False)
"""Whether this task's answer precedes others that wait in its chat: it is an administrator's."""


@dataclass(frozen=True, slots=True)
class GroupVisit:
    """An action in a group, with its time (UTC) and its topic.

    ``group`` is as stored, or a new one where ``known`` is False. ``person`` is the person who
    acted, None for an administrator who stays anonymous. ``text`` follows a command;
    ``remote`` says that the group is changed from the private chat of the person who
    added the bot.
    """

    group: Subscriber
    known: bool
    topic: int | None
    person: int | None
    now: datetime
    args: tuple[str, ...] = ()
    text: str = ""
    remote: bool = False

    @property
    def words(self) -> Words:
        """The words of the group's language."""
        return catalogue(self.group.language)

    @property
    def public(self) -> Visit:
        """The same as a visit by a person without stored facts."""
        reader = Subscriber(
            self.group.chat_id, language=self.words.language, time_zone=self.group.time_zone
        )
        return Visit(reader, False, self.now, self.text)

    @property
    def posted(self) -> bool:
        """Whether draws are posted here."""
        return self.known and self.group.active


def private_row(words: Words) -> Row:
    """The button that opens the private chat."""
    return (Button(words.label("group-button"), start="hello"),)


GroupHandler = Callable[[GroupVisit], Awaitable[Reply]]


async def change_group(
    store: Store, visit: GroupVisit, how: Callable[[Subscriber], Subscriber]
) -> GroupVisit:
    """The visit with the group changed and stored; a new group is stored so."""
    changed = await store.change_subscriber(visit.group.chat_id, how)
    if changed is None:
        changed = how(visit.group)
        await store.put_subscriber(changed)
    return replace(visit, group=changed, known=True)
