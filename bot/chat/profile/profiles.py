"""Several profiles in one chat: a couple's, or a consultant's clients.

Each has its own name and facts. One of them is the current one, of which commands speak;
alerts tell of all of them.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Final

from bot.chat.frame.features import Feature, button, typed_answer
from bot.chat.frame.keyboards import LONGEST_LABEL, cancel, cut_label
from bot.chat.frame.pending import TO_PROFILE, Pending, QuestionKind, Way
from bot.chat.frame.screens import Button, Reply, Screen, Style, column
from bot.chat.frame.taps import tap_data
from bot.chat.frame.visits import (
    NO_NOTE,
    Answer,
    Onward,
    Visit,
    change,
    set_pending,
    stale,
    turned_to,
)
from bot.chat.profile.profile import profile_screen
from bot.domain.people.profile import Profile, Subscriber
from bot.domain.people.profile_names import LONGEST_NAME, MOST_PROFILES, NameFault, profile_name
from bot.text import names
from bot.text.catalogue import Markup, paragraphs

_CURRENT: Final = {True: "●", False: "○"}


class ProfileList(Feature):
    """Answers the buttons that list, add, name and remove profiles."""

    @button("who:show")
    async def show(self, visit: Visit) -> Answer:
        """Every profile; a question that waited is given up."""
        return Reply(profiles_screen(await set_pending(self._store, visit, None)))

    @button("who:pick")
    async def pick(self, visit: Visit) -> Answer:
        """Commands speak of this one from now on."""
        meant = await turned_to(self._store, visit, visit.args[0]) if visit.args else None
        return stale(visit) if meant is None else Reply(profile_screen(meant))

    @button("who:add")
    async def add(self, visit: Visit) -> Answer:
        """Ask for the name of one more."""
        if len(visit.subscriber.profiles) >= MOST_PROFILES:
            return Reply(popup=visit.words.label("who-full-popup", most=MOST_PROFILES))
        return await self._asked(visit, "")

    @button("who:rename")
    async def rename(self, visit: Visit) -> Answer:
        """Ask for another name for the current one."""
        return await self._asked(visit, visit.subscriber.profile.key)

    @typed_answer(QuestionKind.NAME)
    async def typed(self, visit: Visit, way: Way) -> Answer:
        """Store a typed name, or ask again and name the fault."""
        renamed = "" if visit.pending is None else visit.pending.value
        place = visit.subscriber.place_of(renamed) if renamed else None
        if renamed and place is None:
            return await self.show(visit)
        others = [each for each in visit.subscriber.profiles if each.key != renamed]
        shown = (names.name_of_profile(each, visit.words) for each in others)
        name = profile_name(visit.text, (*(each.name for each in others), *shown))
        if isinstance(name, NameFault):
            note = visit.words.say(f"who-fault-{name}", longest=LONGEST_NAME)
            return await self._asked(visit, renamed, note)
        visit = await change(self._store, visit, partial(with_name, name=name, place=place))
        kept = "who-added" if place is None else "who-renamed"
        return Onward(visit, TO_PROFILE, note=visit.words.say(kept, name=name))

    @button("who:remove")
    async def remove(self, visit: Visit) -> Answer:
        """Ask once whether the current one is to be removed."""
        if len(visit.subscriber.profiles) == 1:
            return stale(visit)
        words, profile = visit.words, visit.subscriber.profile
        name = names.name_of_profile(profile, words)
        data = tap_data("who", "erase", profile.key)
        yes = Button(words.label("who-remove-yes-button"), data, style=Style.ERASES)
        no = Button(words.label("delete-no-button"), tap_data("who", "show"))
        return Reply(Screen(words.say("who-remove-ask", name=name), ((yes,), (no,))))

    @button("who:erase")
    async def erase(self, visit: Visit) -> Answer:
        """Remove the profile that the button names, with all its facts."""
        place = visit.subscriber.place_of(visit.args[0]) if visit.args else None
        if place is None or len(visit.subscriber.profiles) == 1:
            return stale(visit)

        def without(stored: Subscriber) -> Subscriber:
            return replace(stored.without_profile_at(place), pending=None)

        return Reply(profiles_screen(await change(self._store, visit, without)))

    async def _asked(self, visit: Visit, renamed: str, note: Markup = NO_NOTE) -> Reply:
        visit = await set_pending(
            self._store, visit, Pending(QuestionKind.NAME, TO_PROFILE, renamed)
        )
        back = Button(visit.words.label("back-button"), tap_data("who", "show"))
        row = (back, cancel(visit.words))
        return Reply(Screen(visit.words.say("who-ask"), (row,)).under(note))


def profiles_screen(visit: Visit) -> Screen:
    """Every profile with its score, the current one marked."""
    words, subscriber = visit.words, visit.subscriber
    buttons = []
    for profile in subscriber.profiles:
        score = words.label("not-said") if profile.score is None else str(profile.score)
        mark = _CURRENT[profile is subscriber.profile]
        room = LONGEST_LABEL - len(f"{mark}  · {score}")
        name = cut_label(names.name_of_profile(profile, words), room)
        buttons.append(Button(f"{mark} {name} · {score}", tap_data("who", "pick", profile.key)))
    buttons += [
        Button(words.label("who-add-button"), tap_data("who", "add")),
        Button(_with_name(visit, "who-rename-button"), tap_data("who", "rename")),
    ]
    if len(subscriber.profiles) > 1:
        remove = _with_name(visit, "who-remove-button")
        buttons.append(Button(remove, tap_data("who", "remove")))
    buttons.append(Button(words.label("back-button"), tap_data("profile", "show")))
    text = paragraphs(words.say("who-title"), words.say("who-explained", most=MOST_PROFILES))
    return Screen(text, column(buttons))


def _with_name(visit: Visit, key: str) -> str:
    """A label with the current profile's name, which is cut where it makes the label too long."""
    words, name = visit.words, names.name_of_profile(visit.subscriber.profile, visit.words)
    room = LONGEST_LABEL - len(words.label(key, name=""))
    return words.label(key, name=cut_label(name, room))


def with_name(subscriber: Subscriber, name: str, place: int | None) -> Subscriber:
    """The subscriber with the profile in this place renamed, or with one more of this name.

    The new one becomes the current one; beyond the limit of a chat nothing is added.
    """
    subscriber = replace(subscriber, pending=None)
    if place is not None:
        renamed = replace(subscriber.profiles[place], name=name)
        return subscriber.with_profile_at(place, renamed)
    if len(subscriber.profiles) >= MOST_PROFILES:
        return subscriber
    profiles = (*subscriber.profiles, Profile(name=name))
    return replace(subscriber, profiles=profiles, current=len(profiles) - 1)
