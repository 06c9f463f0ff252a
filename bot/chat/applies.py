"""The tick list of what applies: programmes, a nomination, categories."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Final

from bot.chat.keyboards import back
from bot.chat.pending import Ask, Place, Way
from bot.chat.screens import Button, Reply, Row, Screen, column
from bot.chat.services import Services
from bot.chat.taps import tap_data
from bot.chat.visits import Answer, Onward, Visit, change, stale, way_of
from bot.domain.categories import CURRENT_CATEGORIES, PROGRAMS
from bot.domain.profiles import Answer as Said
from bot.domain.profiles import Profile, Subscriber
from bot.domain.ticks import TICKS, rest_is_no, said, say, turned
from bot.text.catalogue import Markup, Words, lines, paragraphs
from bot.text.names import type_name

CRITERIA: Final = (*PROGRAMS, *CURRENT_CATEGORIES)
"""The lines that need an explanation; a nomination speaks for itself."""

_MARKS: Final = {None: "▫️", True: "✔️", False: "✖️"}
_CODES: Final = {None: "u", True: "y", False: "n"}


class Applies:
    """Answers the tick list; the way to go on travels in its buttons."""

    def __init__(self, services: Services) -> None:
        self._store = services.store

    async def show(self, visit: Visit) -> Answer:
        """The list as it stands."""
        way = way_of(visit)
        return stale(visit) if way is None else self._screen(visit, way)

    async def criteria(self, visit: Visit) -> Answer:
        """What the lines mean."""
        way = way_of(visit)
        return stale(visit) if way is None else Reply(criteria_screen(visit.words, way))

    async def turn(self, visit: Visit) -> Answer:
        """A tapped line: not said, yes, no. One that showed another state is only refreshed."""
        way = way_of(visit)
        if way is None or len(visit.args) != 3 or visit.args[1] not in TICKS:
            return stale(visit)
        _, key, shown = visit.args
        stored = said(visit.subscriber.profile, key)
        if _CODES[stored] != shown:
            return self._refreshed(visit, way)
        visit = await change(
            self._store, visit, partial(_with_answer, key=key, answer=turned(stored))
        )
        return self._screen(visit, way)

    async def rest(self, visit: Visit) -> Answer:
        """That's all: every line that was not said is no, if the list showed what is stored."""
        way = way_of(visit)
        if way is None:
            return stale(visit)
        if visit.args[1:] != (_codes(visit.subscriber.profile),):
            return self._refreshed(visit, way)
        await change(self._store, visit, _with_rest_no)
        return Onward(way, Ask.APPLIES)

    async def unsure(self, visit: Visit) -> Answer:
        """The rest stays not said."""
        way = way_of(visit)
        return stale(visit) if way is None else Onward(way, Ask.APPLIES)

    def _screen(self, visit: Visit, way: Way) -> Reply:
        return Reply(applies_screen(visit.words, visit.subscriber, way))

    def _refreshed(self, visit: Visit, way: Way) -> Reply:
        popup = visit.words.label("applies-refreshed-popup")
        return replace(self._screen(visit, way), popup=popup)


def applies_screen(words: Words, subscriber: Subscriber, way: Way) -> Screen:
    """The list: a line for each programme, the nomination, and each category."""
    list_lines = (_line(words, key, said(subscriber.profile, key), way) for key in TICKS)
    step = words.say("start-step-2") if way.place is Place.START else ""
    return Screen(
        paragraphs(step, words.say("applies-ask")),
        (*column(list_lines), *_endings(words, subscriber.profile, way), *back(words, way)),
    )


def criteria_screen(words: Words, way: Way) -> Screen:
    """What each programme and category asks for, and the way back to the list."""
    text = paragraphs(words.say("applies-criteria"), *(_criteria(words, key) for key in CRITERIA))
    again = Button(words.label("back-button"), tap_data("applies", "show", str(way)))
    return Screen(text, ((again,),))


def _criteria(words: Words, key: str) -> Markup:
    return lines(
        words.say("applies-criteria-name", name=type_name(key, words)), words.say(f"criteria-{key}")
    )


def _line(words: Words, key: str, stored: Said, way: Way) -> Button:
    label = f"{_MARKS[stored]} {type_name(key, words)}"
    return Button(label, tap_data("applies", "turn", str(way), key, _CODES[stored]))


def _endings(words: Words, profile: Profile, way: Way) -> tuple[Row, ...]:
    rest = tap_data("applies", "rest", str(way), _codes(profile))
    unsure = tap_data("applies", "unsure", str(way))
    criteria = tap_data("applies", "criteria", str(way))
    return column(
        (
            Button(words.label("applies-rest-button"), rest),
            Button(words.label("applies-unsure-button"), unsure),
            Button(words.label("applies-criteria-button"), criteria),
        )
    )


def _codes(profile: Profile) -> str:
    """The whole list in short, as a button carries it."""
    return "".join(_CODES[said(profile, key)] for key in TICKS)


def _with_answer(subscriber: Subscriber, key: str, answer: Said) -> Subscriber:
    return subscriber.with_profile(say(subscriber.profile, key, answer))


def _with_rest_no(subscriber: Subscriber) -> Subscriber:
    return subscriber.with_profile(rest_is_no(subscriber.profile))
