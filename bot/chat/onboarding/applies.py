"""What applies, in two pages that fit a phone: programmes and a nomination, then categories.

A line is ticked or not. One ticked programme makes the others no, and the page says so; a line
without a tick on the second page stays open until "None of these" is pressed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Final

from bot.chat.frame.features import Feature, button
from bot.chat.frame.keyboards import back
from bot.chat.frame.pending import Destination, QuestionKind, Way
from bot.chat.frame.screens import Button, Reply, Screen, Style, grid
from bot.chat.frame.taps import tap_data
from bot.chat.frame.visits import Answer, Onward, Visit, change, stale, way_of
from bot.domain.people.profile import Profile, Subscriber
from bot.domain.verdicts.ticks import (
    given_on,
    none_of,
    said_of,
    say,
    ticked,
    ticks_on,
    without_nomination,
)
from bot.rules import rules_on
from bot.text.catalogue import Markup, Words, lines, paragraphs
from bot.text.names import criteria_text, type_name, type_short

_CATEGORIES: Final = "categories"
"""The second page's name in buttons."""

_BOXES: Final = {True: "☑", False: "☐"}
_CODES: Final = {True: "y", False: "u"}


class WhatApplies(Feature):
    """Answers the tick list; its buttons carry the next place."""

    of_one_profile = True
    keeps = frozenset({QuestionKind.APPLIES})

    @button("applies:show")
    async def show(self, visit: Visit) -> Answer:
        """A page as it stands."""
        way = way_of(visit)
        return stale(visit) if way is None else _page(visit, way, _page_of(visit))

    @button("applies:criteria")
    async def criteria(self, visit: Visit) -> Answer:
        """List the criteria of the categories."""
        way = way_of(visit)
        return (
            stale(visit) if way is None else Reply(criteria_screen(visit.words, way, visit.today))
        )

    @button("applies:turn")
    async def turn(self, visit: Visit) -> Answer:
        """Tick or untick a line. A button that showed another state only refreshes the page."""
        way = way_of(visit)
        if way is None or len(visit.args) != 3 or visit.args[1] not in ticks_on(visit.today):
            return stale(visit)
        today = visit.today
        _, key, shown = visit.args
        page = _CATEGORIES if key in rules_on(today).categories else ""
        if _CODES[said_of(visit.subscriber.profile, key, today) is True] != shown:
            popup = visit.words.label("applies-refreshed-popup")
            return replace(_page(visit, way, page), popup=popup)
        visit = await self._with(visit, partial(ticked, key=key, today=today))
        return _page(visit, way, page)

    @button("applies:nomination")
    async def nomination(self, visit: Visit) -> Answer:
        """Ask for confirmation that the person holds a nomination certificate."""
        way = way_of(visit)
        return (
            stale(visit) if way is None else Reply(nomination_screen(visit.words, way, visit.today))
        )

    @button("applies:nominated")
    async def nominated(self, visit: Visit) -> Answer:
        """The answer to that."""
        way = way_of(visit)
        if way is None or len(visit.args) != 2 or visit.args[1] not in ("y", "n"):
            return stale(visit)
        answer, given = visit.args[1] == "y", given_on("pnp", visit.today)
        visit = await self._with(visit, lambda profile: say(profile, "pnp", answer, given))
        return _page(visit, way, "")

    @button("applies:next")
    async def next(self, visit: Visit) -> Answer:
        """Show the second page. A ticked programme without a nomination means no nomination."""
        way = way_of(visit)
        if way is None:
            return stale(visit)
        if has_program(visit.subscriber.profile, visit.today):
            visit = await self._with(visit, partial(without_nomination, today=visit.today))
        return _page(visit, way, _CATEGORIES)

    @button("applies:none")
    async def none(self, visit: Visit) -> Answer:
        """No line without a tick applies. Without a programme the categories are skipped."""
        way = way_of(visit)
        if way is None:
            return stale(visit)
        today = visit.today
        keys = rules_on(today).categories if _page_of(visit) else rules_on(today).federal
        visit = await self._with(visit, partial(none_of, keys=keys, today=today))
        if not _page_of(visit):
            visit = await self._with(visit, partial(without_nomination, today=today))
            if has_program(visit.subscriber.profile, today):
                return _page(visit, way, _CATEGORIES)
        return Onward(visit, way, QuestionKind.APPLIES)

    @button("applies:unsure")
    async def done(self, visit: Visit) -> Answer:
        """The end of the list; categories without a tick stay open."""
        way = way_of(visit)
        return stale(visit) if way is None else Onward(visit, way, QuestionKind.APPLIES)

    async def _with(self, visit: Visit, how: Callable[[Profile], Profile]) -> Visit:
        return await change(
            self._store, visit, lambda stored: stored.with_profile(how(stored.profile))
        )


def _page(visit: Visit, way: Way, page: str) -> Reply:
    screen = categories_screen if page else programs_screen
    return Reply(screen(visit.words, visit.subscriber, way, visit.today))


def has_program(profile: Profile, today: date) -> bool:
    """Whether a federal programme is ticked."""
    return any(said_of(profile, key, today) for key in rules_on(today).federal)


def programs_screen(words: Words, subscriber: Subscriber, way: Way, today: date) -> Screen:
    """The first page: the programmes with their criteria, and the nomination."""
    profile, programs = subscriber.profile, rules_on(today).federal
    is_any = has_program(profile, today)
    text = paragraphs(
        _step(words, way),
        words.say("applies-programs-ask"),
        lines(*(_criteria(words, key, today) for key in programs)),
        words.say("applies-others-no") if is_any else "",
    )
    box = _BOXES[profile.nomination is True]
    points = str(rules_on(today).crs.nomination)
    nominated = words.label("applies-nomination-button", nomination=points)
    nomination = Button(f"{box} {nominated}", _tap("nomination", way))
    none = Button(words.label("applies-none-button"), _tap("none", way))
    onward = Button(words.label("next-button"), _tap("next", way), style=Style.ONWARD)
    rows = (
        tuple(_line(words, profile, key, way, today) for key in programs),
        (nomination,),
        (onward,) if is_any else (none, onward),
        *back(words, way),
    )
    return Screen(text, rows)


def categories_screen(words: Words, subscriber: Subscriber, way: Way, today: date) -> Screen:
    """The second page: the categories by their short names."""
    profile, keys = subscriber.profile, rules_on(today).categories
    is_any = any(said_of(profile, key, today) for key in keys)
    none = words.label("applies-no-others-button" if is_any else "applies-none-button")
    leave = words.label("next-button" if way.place is Destination.START else "done-button")
    rows = (
        *grid((_line(words, profile, key, way, today) for key in keys), 2),
        (
            Button(words.label("job-button"), tap_data("job", "open", str(way))),
            Button(words.label("applies-criteria-button"), _tap("criteria", way)),
        ),
        (
            Button(words.label("back-button"), _tap("show", way)),
            Button(none, _tap("none", way, _CATEGORIES)),
            Button(leave, _tap("unsure", way), style=Style.ONWARD),
        ),
    )
    canadian = [one.key for one in rules_on(today).defined if one.in_canada]
    named = words.label("list-comma").join(type_short(key, words) for key in canadian)
    text = paragraphs(
        _step(words, way),
        words.say("applies-categories-ask"),
        words.say("applies-categories-canada", categories=named) if canadian else Markup(),
    )
    return Screen(text, rows)


def nomination_screen(words: Words, way: Way, today: date) -> Screen:
    """The one question about a nomination certificate."""
    yes = Button(words.label("applies-nominated-button"), _tap("nominated", way, "y"))
    no = Button(words.label("no-button"), _tap("nominated", way, "n"))
    points = str(rules_on(today).crs.nomination)
    return Screen(words.say("applies-nomination-ask", nomination=points), ((yes, no),))


def criteria_screen(words: Words, way: Way, today: date) -> Screen:
    """The criteria of each category, and a Back button."""
    criteria = (_criteria(words, key, today) for key in rules_on(today).categories)
    text = paragraphs(words.say("applies-criteria"), *criteria)
    again = Button(words.label("back-button"), _tap("show", way, _CATEGORIES))
    return Screen(text, ((again,),))


def _criteria(words: Words, key: str, today: date) -> Markup:
    name = type_name(key, words)
    if key in rules_on(today).federal:
        name = f"{type_short(key, words)}, {name}"
    title = words.say("applies-criteria-name", name=name)
    return lines(title, criteria_text(key, today, words))


def _step(words: Words, way: Way) -> Markup:
    return words.say("start-step-2") if way.place is Destination.START else Markup()


def _line(words: Words, profile: Profile, key: str, way: Way, today: date) -> Button:
    is_ticked = said_of(profile, key, today) is True
    label = f"{_BOXES[is_ticked]} {type_short(key, words)}"
    return Button(label, _tap("turn", way, key, _CODES[is_ticked]))


def _tap(action: str, way: Way, *args: str) -> str:
    return tap_data("applies", action, str(way), *args)


def _page_of(visit: Visit) -> str:
    return _CATEGORIES if visit.args[1:] == (_CATEGORIES,) else ""
