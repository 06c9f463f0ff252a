"""Leaving, wholly or for a while: /stop, /delete, /mydata; blocking and unblocking."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from bot.chat.frame.features import Feature, HelpSection, button, command
from bot.chat.frame.pending import NOWHERE, Pending, QuestionKind
from bot.chat.frame.screens import Button, File, Reply, Screen, Style
from bot.chat.frame.services import Services
from bot.chat.frame.taps import tap_data
from bot.chat.frame.visits import Answer, Onward, Visit, change, set_pending, stale
from bot.domain.notices.posts import let_in, shut_out
from bot.domain.people.profile import Subscriber
from bot.ports import Store


class Leaving(Feature):
    """Answers what pauses or shows a person's data."""

    keeps = frozenset({QuestionKind.DELETE})

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self._stored_about = services.stored_about
        self._clock = services.clock

    @command("stop", HelpSection.ALERTS, 50)
    async def stop(self, visit: Visit) -> Answer:
        """Pause the alerts; everything is kept."""
        if not visit.known:
            return Reply(Screen(visit.words.say("delete-nothing")))
        await change(self._store, visit, paused)
        resume = Button(visit.words.label("alerts-resume-button"), tap_data("alerts", "resume"))
        erase = Button(visit.words.label("delete-button"), tap_data("delete", "ask"))
        return Reply(Screen(visit.words.say("stop-done"), ((resume, erase),)))

    @command("mydata", HelpSection.DATA, 10)
    @button("mydata:send")
    async def my_data(self, visit: Visit) -> Answer:
        """Everything stored, as a file."""
        if not visit.known:
            return Reply(Screen(visit.words.say("delete-nothing")))
        groups = [group.chat_id for group in await _added_by(self._store, visit.subscriber.chat_id)]
        file = as_file(visit.subscriber, self._stored_about, groups)
        erase = Button(visit.words.label("delete-button"), tap_data("delete", "ask"))
        text = visit.words.say("mydata-follows")
        return Reply(Screen(text, ((erase,),)), file=file, fresh=True)

    async def blocked(self, chat_id: int) -> None:
        """The person blocked the bot: pause, keep everything."""
        day = self._clock.now().date()
        await self._store.change_subscriber(chat_id, lambda chat: shut_out(chat, day))

    async def unblocked(self, chat_id: int) -> None:
        """The person unblocked the bot: resume."""
        await self._store.change_subscriber(chat_id, Subscriber.reached)


class Erasing(Feature):
    """Erases a person, also one whose row cannot be read."""

    keeps = frozenset({QuestionKind.DELETE})
    serves_unreadable = True

    @command("delete", HelpSection.DATA, 20)
    @button("delete:ask")
    async def delete(self, visit: Visit) -> Answer:
        """Ask once, with a button. Of a stranger only a group that they added can be known.

        No question can be noted in a row that cannot be read.
        """
        words = visit.words
        label, data = words.label("delete-yes-button"), tap_data("delete", "yes")
        yes = Button(label, data, style=Style.ERASES)
        if visit.unreadable is not None:
            return Reply(Screen(words.say("delete-ask"), ((yes,),)))
        if not visit.known:
            await self._erase(visit.subscriber.chat_id)
            return Reply(Screen(words.say("delete-nothing")))
        await set_pending(self._store, visit, Pending(QuestionKind.DELETE))
        no = Button(words.label("delete-no-button"), tap_data("delete", "no"))
        return Reply(Screen(words.say("delete-ask"), ((yes,), (no,))))

    @button("delete:yes")
    async def delete_yes(self, visit: Visit) -> Answer:
        """Erase everything at once; not for an old question that other things came after."""
        asked = visit.question is not None and visit.question.ask is QuestionKind.DELETE
        if not asked and visit.unreadable is None:
            return stale(visit)
        await self._erase(visit.subscriber.chat_id)
        return Reply(Screen(visit.words.say("delete-done")))

    async def _erase(self, person: int) -> None:
        """Forget the person, also as the one who let the bot into a group."""
        for group in await _added_by(self._store, person):
            await self._store.change_subscriber(group.chat_id, without_adder)
        await self._store.erase_subscriber(person)

    @button("delete:no")
    async def delete_no(self, visit: Visit) -> Answer:
        """Keep everything."""
        visit = await set_pending(self._store, visit, None)
        return Onward(visit, NOWHERE, note=visit.words.say("delete-kept"))


async def _added_by(store: Store, person: int) -> list[Subscriber]:
    """The groups that the person let the bot into."""
    groups = await store.groups()
    return [each for each in groups if each.group and each.group.added_by == person]


def as_file(
    subscriber: Subscriber,
    stored_about: Callable[[Subscriber], Mapping[str, object]],
    groups: Sequence[int],
) -> File:
    """Everything stored about a person, as a readable line of the export format.

    ``groups`` are the chats that they let the bot into.
    """
    row = {"kind": "subscriber", **stored_about(subscriber)}
    if groups:
        row["groups"] = list(groups)
    return File("my-data.json", json.dumps(row, ensure_ascii=False, indent=2).encode() + b"\n")


def without_adder(chat: Subscriber) -> Subscriber:
    """The group without who let the bot in."""
    return replace(chat, group=let_in(chat.group, None))


def paused(subscriber: Subscriber) -> Subscriber:
    """No alerts, until resumed."""
    return replace(subscriber, active=False)
