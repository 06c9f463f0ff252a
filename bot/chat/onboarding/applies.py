"""The tick list of what applies, in two pages that fit a phone: programmes and a nomination, then
categories.

Only the second page can say that the rest is no: by then every line has been shown.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Final

from bot.chat.frame.features import Feature, button
from bot.chat.frame.keyboards import back
from bot.chat.frame.pending import Ask, Destination, Way
from bot.chat.frame.screens import Button, Reply, Row, Screen, column, grid
from bot.chat.frame.taps import tap_data
from bot.chat.frame.visits import Answer, Onward, Visit, change, stale, way_of
from bot.domain.draws.categories import CURRENT_CATEGORIES, PROGRAMS
from bot.domain.people.profile import Answer as Said
from bot.domain.people.profile import Profile, Subscriber
from bot.domain.verdicts.ticks import TICKS, rest_is_no, said, say, turned
from bot.text.catalogue import Markup, Words, lines, paragraphs
from bot.text.names import type_name, type_short

_CATEGORIES: Final = "categories"
"""What the buttons call the second page."""

_MARKS: Final = {None: "▫️", True: "✔️", False: "✖️"}
_CODES: Final = {None: "u", True: "y", False: "n"}


class WhatApplies(Feature):
    """Answers the tick list; the way to go on travels in its buttons."""

    of_one_profile = True
    keeps = frozenset({Ask.APPLIES})

    @button("applies:show")
    async def show(self, visit: Visit) -> Answer:
        """A page as it stands."""
        way = way_of(visit)
        return stale(visit) if way is None else self._page(visit, way, _page_of(visit))

    @button("applies:criteria")
    async def criteria(self, visit: Visit) -> Answer:
        """What the lines of a page mean."""
        way = way_of(visit)
        if way is None:
            return stale(visit)
        return Reply(criteria_screen(visit.words, way, _page_of(visit)))

    @button("applies:turn")
    async def turn(self, visit: Visit) -> Answer:
        """A tapped line: not said, yes, no. One that showed another state is only refreshed."""
        way = way_of(visit)
        if way is None or len(visit.args) != 3 or visit.args[1] not in TICKS:
            return stale(visit)
        _, key, shown = visit.args
        page = _CATEGORIES if key in CURRENT_CATEGORIES else ""
        stored = said(visit.subscriber.profile, key)
        if _CODES[stored] != shown:
            return self._refreshed(visit, way, page)
        visit = await change(
            self._store, visit, partial(_with_answer, key=key, answer=turned(stored))
        )
        return self._page(visit, way, page)

    @button("applies:rest")
    async def rest(self, visit: Visit) -> Answer:
        """That's all: every line that was not said is no, if the list showed what is stored."""
        way = way_of(visit)
        if way is None:
            return stale(visit)
        if visit.args[1:] != (_codes(visit.subscriber.profile),):
            return self._refreshed(visit, way, _CATEGORIES)
        visit = await change(self._store, visit, _with_rest_no)
        return Onward(visit, way, Ask.APPLIES)

    @button("applies:unsure")
    async def unsure(self, visit: Visit) -> Answer:
        """The rest stays not said."""
        way = way_of(visit)
        return stale(visit) if way is None else Onward(visit, way, Ask.APPLIES)

    def _page(self, visit: Visit, way: Way, page: str) -> Reply:
        screen = categories_screen if page else applies_screen
        return Reply(screen(visit.words, visit.subscriber, way))

    def _refreshed(self, visit: Visit, way: Way, page: str) -> Reply:
        popup = visit.words.label("applies-refreshed-popup")
        return replace(self._page(visit, way, page), popup=popup)


def applies_screen(words: Words, subscriber: Subscriber, way: Way) -> Screen:
    """The first page: a line for each programme and the nomination, and the way to the second."""
    profile = subscriber.profile
    list_lines = (_line(type_name(key, words), profile, key, way) for key in (*PROGRAMS, "pnp"))
    onward = _tap("show", way, _CATEGORIES)
    rows = column((*list_lines, Button(words.label("applies-categories-button"), onward)))
    ((leave,),) = back(words, way)
    ending = _ending(words, way, leave, "")
    return Screen(_asked(words, way, "applies-ask"), (*rows, *ending))


def categories_screen(words: Words, subscriber: Subscriber, way: Way) -> Screen:
    """The second page: the categories by their short names."""
    profile = subscriber.profile
    names = (_line(type_short(key, words), profile, key, way) for key in CURRENT_CATEGORIES)
    rest = tap_data("applies", "rest", str(way), _codes(profile))
    first = Button(words.label("back-button"), tap_data("applies", "show", str(way)))
    rows = (*grid(names, 2), (Button(words.label("applies-rest-button"), rest),))
    ending = _ending(words, way, first, _CATEGORIES)
    return Screen(_asked(words, way, "applies-categories-ask"), (*rows, *ending))


def criteria_screen(words: Words, way: Way, page: str) -> Screen:
    """What each line of a page asks for, and the way back to it; a nomination speaks for itself."""
    keys = CURRENT_CATEGORIES if page else PROGRAMS
    text = paragraphs(words.say("applies-criteria"), *(_criteria(words, key) for key in keys))
    again = Button(words.label("back-button"), _tap("show", way, page))
    return Screen(text, ((again,),))


def _criteria(words: Words, key: str) -> Markup:
    return lines(
        words.say("applies-criteria-name", name=type_name(key, words)), words.say(f"criteria-{key}")
    )


def _asked(words: Words, way: Way, question: str) -> Markup:
    step = words.say("start-step-2") if way.place is Destination.START else ""
    return paragraphs(step, words.say(question))


def _line(name: str, profile: Profile, key: str, way: Way) -> Button:
    stored = said(profile, key)
    return Button(
        f"{_MARKS[stored]} {name}", tap_data("applies", "turn", str(way), key, _CODES[stored])
    )


def _ending(words: Words, way: Way, leave: Button, page: str) -> tuple[Row, ...]:
    """What ends either page."""
    unsure = Button(words.label("applies-unsure-button"), tap_data("applies", "unsure", str(way)))
    criteria = Button(words.label("applies-criteria-button"), _tap("criteria", way, page))
    return (unsure,), (leave, criteria)


def _tap(action: str, way: Way, page: str) -> str:
    return tap_data("applies", action, str(way), *((page,) if page else ()))


def _page_of(visit: Visit) -> str:
    return _CATEGORIES if visit.args[1:] == (_CATEGORIES,) else ""


def _codes(profile: Profile) -> str:
    """The whole list in short, as a button carries it."""
    return "".join(_CODES[said(profile, key)] for key in TICKS)


def _with_answer(subscriber: Subscriber, key: str, answer: Said) -> Subscriber:
    return subscriber.with_profile(say(subscriber.profile, key, answer))


def _with_rest_no(subscriber: Subscriber) -> Subscriber:
    return subscriber.with_profile(rest_is_no(subscriber.profile))
