"""Draws: the latest one, one in full, and the list, paged in place."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.chat.frame.archive import Archive, archive, type_of
from bot.chat.frame.features import Audience, Feature, HelpSection, button, command, group_command
from bot.chat.frame.group_visits import GroupVisit, private_row
from bot.chat.frame.keyboards import about_me, alert_rows, details_rows
from bot.chat.frame.screens import Button, Reply, Row, Screen, grid
from bot.chat.frame.taps import tap_data
from bot.chat.frame.visits import Answer, Visit, stale
from bot.domain.draws.categories import known_types
from bot.domain.draws.draw import Draw
from bot.domain.draws.history import context as context_of
from bot.domain.people.profile import Subscriber
from bot.domain.people.zones import zone
from bot.domain.typed import DrawsAsked, draw_number
from bot.domain.verdicts.verdict import verdict
from bot.text.catalogue import Markup, Words, lines, paragraphs
from bot.text.draws.draws import draw_details, draw_line
from bot.text.names import draws_meant, type_meant, type_name, type_short
from bot.text.notices import alerts as alert_texts
from bot.text.notices import draw_facts

PAGE: Final = 8
MOST_SHOWN: Final = 24
"""How many draws one message lists at most."""
EVERY_TYPE: Final = "all"


class Draws(Feature):
    """Answers /last, /draw and their buttons."""

    audience = Audience.EVERYBODY

    @command("last", HelpSection.DRAWS, 10, in_menu=True)
    async def last(self, visit: Visit) -> Answer:
        """``/last``, ``/last cec``; ``/last 5`` and ``/last cec 2025`` list draws."""
        asked = draws_meant(visit.text, visit.words) if visit.text else DrawsAsked()
        if asked is None:
            return Reply(unknown_type_screen(visit.words, "draw", "latest"))
        if asked.count or asked.year or asked.number:
            return Reply(asked_screen(visit, await archive(self._store), asked))
        draws = await archive(self._store)
        return Reply(latest_screen(visit.words, visit.subscriber, draws, asked.key))

    @group_command("last", Audience.EVERYBODY, 60, in_menu=True)
    async def last_in_group(self, visit: GroupVisit) -> Reply:
        """The facts of the newest draw, or the newest of a type."""
        draws = await archive(self._store)
        return Reply(public_answer(visit, draws, in_full=False, listed=False))

    @group_command("draw", Audience.EVERYBODY, 80)
    async def one_in_group(self, visit: GroupVisit) -> Reply:
        """One draw in full."""
        draws = await archive(self._store)
        return Reply(public_answer(visit, draws, in_full=True, listed=False))

    @button("draw:latest")
    async def latest(self, visit: Visit) -> Answer:
        """A button for the newest draw, or the newest of a type."""
        key = visit.args[0] if visit.args else None
        if key is not None and key not in known_types():
            return stale(visit)
        draws = await archive(self._store)
        return Reply(latest_screen(visit.words, visit.subscriber, draws, key), fresh=True)

    @command("draw", HelpSection.DRAWS, 30)
    async def one(self, visit: Visit) -> Answer:
        """``/draw 297``: one draw in full; a type word means its latest."""
        number = draw_number(visit.text)
        if number is None:
            key = type_meant(visit.text, visit.words)
            if key is None:
                return Reply(Screen(visit.words.say("draw-ask"), _list_row(visit.words)))
            draws = await archive(self._store)
            return Reply(latest_screen(visit.words, visit.subscriber, draws, key))
        return Reply(asked_screen(visit, await archive(self._store), DrawsAsked(number=number)))

    @button("draw:details")
    async def details(self, visit: Visit) -> Answer:
        """Show one draw in full, in a new message."""
        draws = await archive(self._store)
        draw = draws.find(visit.args[0]) if visit.args else None
        if draw is None:
            return stale(visit)
        return Reply(full_screen(visit.words, visit.subscriber, draws, draw), fresh=True)

    @button("draw:show")
    async def show(self, visit: Visit) -> Answer:
        """A button for one draw with the verdict, in place."""
        draws = await archive(self._store)
        draw = draws.find(visit.args[0]) if visit.args else None
        if draw is None:
            return stale(visit)
        return Reply(draw_screen(visit.words, visit.subscriber, draws, draw))


class DrawList(Feature):
    """Answers /draws and its buttons: the list, paged in place."""

    of_one_profile = True
    audience = Audience.EVERYBODY

    @command("draws", HelpSection.DRAWS, 20, in_menu=True)
    async def listed(self, visit: Visit) -> Answer:
        """``/draws``, ``/draws french``: the newest page; ``/draws 3``, ``/draws cec 2025``."""
        asked = draws_meant(visit.text, visit.words) if visit.text else DrawsAsked()
        if asked is None:
            return Reply(unknown_type_screen(visit.words, "draws", "page", "0"))
        return Reply(asked_screen(visit, await archive(self._store), asked))

    @group_command("draws", Audience.EVERYBODY, 70, in_menu=True)
    async def listed_in_group(self, visit: GroupVisit) -> Reply:
        """List the latest draws, or the latest of a type, without marks."""
        draws = await archive(self._store)
        return Reply(public_answer(visit, draws, in_full=False, listed=True))

    @button("draws:page")
    async def page(self, visit: Visit) -> Answer:
        """A button for a page of the list, in place."""
        match visit.args:
            case (name, page) if page.isdecimal() and name in (*known_types(), EVERY_TYPE):
                key = None if name == EVERY_TYPE else name
                draws = await archive(self._store)
                return Reply(draws_screen(visit.words, visit.subscriber, draws, key, int(page)))
            case _:
                return stale(visit)

    @button("draws:filters")
    async def filters(self, visit: Visit) -> Answer:
        """The types to choose from, in place of the list."""
        draws = await archive(self._store)
        return Reply(filter_screen(visit.words, draws))


def public_draw(visit: GroupVisit, draws: Archive, draw: Draw, *, in_full: bool) -> Screen:
    """A draw's facts for a group, without a score."""
    words, time_zone = visit.words, visit.group.time_zone
    found = context_of(draw, type_of(draw), draws.draws)
    text = draw_facts(draw, found, time_zone, words)
    if in_full:
        text = paragraphs(text, draw_details(draw, time_zone, words))
    return Screen(text, ((about_me(draw.number, words),),))


def public_answer(visit: GroupVisit, draws: Archive, *, in_full: bool, listed: bool) -> Screen:
    """The answer for a group: one draw, the latest of a type, or several."""
    words = visit.words
    asked = draws_meant(visit.text, visit.words) if visit.text else DrawsAsked()
    if asked is None:
        return Screen(words.say("draws-unknown-type"), (private_row(words),))
    if asked.count or asked.year or (listed and asked.number is None):
        few = replace(asked, count=asked.count or PAGE)
        some = some_screen(words, None, draws, few)
        return Screen(some.text, (private_row(words),))
    draw = draws.latest(asked.key) if asked.number is None else draws.find(asked.number)
    if draw is not None:
        return public_draw(visit, draws, draw, in_full=in_full)
    unknown = (
        words.say("draws-none-yet")
        if asked.number is None
        else words.say("draw-unknown", draw=asked.number)
    )
    return Screen(unknown, (private_row(words),))


def asked_screen(visit: Visit, draws: Archive, asked: DrawsAsked) -> Screen:
    """One draw by its number, some of the latest, those of a year, or the first page of all."""
    words, subscriber = visit.words, visit.subscriber
    if asked.number is not None:
        draw = draws.find(asked.number)
        if draw is None:
            return unknown_number_screen(words, draws, asked.number)
        return full_screen(words, subscriber, draws, draw)
    if asked.count or asked.year:
        return some_screen(words, subscriber, draws, asked)
    return draws_screen(words, subscriber, draws, asked.key, 0)


def draw_screen(words: Words, subscriber: Subscriber, draws: Archive, draw: Draw) -> Screen:
    """A draw in the form of an alert: the verdict first, then the facts and the question."""
    alert = draws.alert(subscriber, draw)
    return Screen(alert_texts.alert(alert, words), alert_rows(alert, words))


def full_screen(words: Words, subscriber: Subscriber, draws: Archive, draw: Draw) -> Screen:
    """One draw in full, under its verdict."""
    alert = draws.alert(subscriber, draw)
    rows = (*details_rows(alert, words), *_list_row(words))
    return Screen(alert_texts.draw_in_full(alert, words), rows)


def latest_screen(words: Words, subscriber: Subscriber, draws: Archive, key: str | None) -> Screen:
    """The newest draw, or the newest of a type."""
    draw = draws.latest(key)
    if draw is not None:
        return draw_screen(words, subscriber, draws, draw)
    if key is None:
        return Screen(words.say("draws-none-yet"))
    text = words.say("draws-none-of-type", type=type_name(key, words))
    return Screen(text, _list_row(words))


def draws_screen(
    words: Words, subscriber: Subscriber, draws: Archive, key: str | None, page: int
) -> Screen:
    """A page of draws, newest first, each with this person's mark."""
    found = draws.newest_first(key)
    pages = max(1, -(-len(found) // PAGE))
    page = min(page, pages - 1)
    shown = found[page * PAGE : (page + 1) * PAGE]
    name = words.label("draws-all") if key is None else type_name(key, words)
    text = paragraphs(
        words.say("draws-title", type=name, page=page + 1, pages=pages),
        lines(*(_row(words, subscriber, draw) for draw in shown))
        if shown
        else words.say("draws-none-yet"),
    )
    return Screen(text, (*_open_rows(shown), *_page_rows(words, key, page, pages)))


def some_screen(
    words: Words, subscriber: Subscriber | None, draws: Archive, asked: DrawsAsked
) -> Screen:
    """As many of the latest as asked for, of a type and a year where one is given.

    Without a subscriber no draw bears a mark.
    """
    found = [draw for draw in draws.newest_first(asked.key) if asked.year in (None, draw.date.year)]
    shown = found[: min(asked.count or MOST_SHOWN, MOST_SHOWN)]
    name = words.label("draws-all") if asked.key is None else type_name(asked.key, words)
    text = paragraphs(
        words.say("draws-some", type=name, count=len(shown), all=len(found)),
        lines(*(_row(words, subscriber, draw) for draw in shown))
        if shown
        else words.say("draws-none-asked"),
    )
    return Screen(text, (*_open_rows(shown), *_page_rows(words, asked.key, 0, 1)))


def filter_screen(words: Words, draws: Archive) -> Screen:
    """The types of which there has been a draw, newest first."""
    keys = dict.fromkeys(type_of(draw).key for draw in draws.newest_first())
    known = (key for key in keys if key in known_types())
    every = Button(words.label("draws-all-button"), tap_data("draws", "page", EVERY_TYPE, "0"))
    buttons = (Button(type_short(key, words), tap_data("draws", "page", key, "0")) for key in known)
    return Screen(words.say("draws-filter"), ((every,), *grid(buttons, 2)))


def unknown_number_screen(words: Words, draws: Archive, number: str) -> Screen:
    """There is no such draw; its parts where it was split, and which one is the newest."""
    newest = draws.latest()
    text = words.say("draw-unknown", draw=number)
    if newest is not None:
        text = paragraphs(text, words.say("draw-newest", draw=newest.number))
    return Screen(text, (*_open_rows(draws.parts(number)), *_list_row(words)))


def unknown_type_screen(words: Words, place: str, action: str, *rest: str) -> Screen:
    """The word means no type; the types as buttons, which lead to this place."""
    buttons = (
        Button(type_short(key, words), tap_data(place, action, key, *rest)) for key in known_types()
    )
    return Screen(words.say("draws-unknown-type"), grid(buttons, 2))


def _row(words: Words, subscriber: Subscriber | None, draw: Draw) -> Markup:
    kind = type_of(draw)
    if subscriber is None:
        return draw_line(draw, kind, None, words)
    mine = verdict(subscriber.profile, draw, kind, zone(subscriber.time_zone))
    return draw_line(draw, kind, mine, words)


def _open_rows(shown: list[Draw]) -> tuple[Row, ...]:
    return grid(
        (Button(f"#{draw.number}", tap_data("draw", "details", draw.number)) for draw in shown), 4
    )


def _page_rows(words: Words, key: str | None, page: int, pages: int) -> tuple[Row, ...]:
    newer = _page_button(words.label("draws-newer-button"), key, page - 1) if page else None
    older = (
        _page_button(words.label("draws-older-button"), key, page + 1) if page < pages - 1 else None
    )
    choose = Button(words.label("draws-filter-button"), tap_data("draws", "filters"))
    turns = tuple(button for button in (newer, older) if button is not None)
    return (*((turns,) if turns else ()), (choose,))


def _page_button(label: str, key: str | None, page: int) -> Button:
    return Button(label, tap_data("draws", "page", key or EVERY_TYPE, str(page)))


def _list_row(words: Words) -> tuple[Row, ...]:
    return (
        (Button(words.label("draws-open-button"), tap_data("draws", "page", EVERY_TYPE, "0")),),
    )
