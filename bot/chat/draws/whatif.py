"""What if: the last twelve months with other facts, typed or tapped together. Nothing is stored."""

from __future__ import annotations

from datetime import date
from typing import Final

from bot.chat.frame.archive import Archive, archive
from bot.chat.frame.features import Audience, Feature, HelpSection, button, command
from bot.chat.frame.screens import Button, Reply, Row, Screen, grid
from bot.chat.frame.taps import pack, tap_data, unpack
from bot.chat.frame.visits import Answer, Visit, stale
from bot.chat.profile import fault_text
from bot.domain.draws.categories import known_types
from bot.domain.people.profile import Profile
from bot.domain.typed import ScoreFault, WishFault
from bot.domain.verdicts.backtest import what_if
from bot.domain.verdicts.whatif import (
    Changes,
    changed,
    french_points,
    joinable,
    leaves_out_french_points,
    typed_changes,
    with_french,
)
from bot.rules import rulebook, rules_on
from bot.text.catalogue import Words, paragraphs
from bot.text.names import type_short
from bot.text.verdicts import older_text, what_if_text

STEPS: Final = (-20, -10, 10, 20)
_AS_IT_IS: Final = "-"

EXAMPLE: Final = 489
"""The score in the example of a total with a nomination, without it."""


class WhatIf(Feature):
    """Answers /whatif; the changes that are asked about travel in its buttons."""

    of_one_profile = True
    for_each_profile = "whatif"
    audience = Audience.EVERYBODY

    @command("whatif", HelpSection.INSIGHT, 10, in_menu=True)
    async def command(self, visit: Visit) -> Answer:
        """``/whatif 505``, ``/whatif +20``, ``/whatif french``; alone it offers what to change."""
        if not visit.text:
            return await self._reply(visit, Changes())
        match typed_changes(visit.text, visit.subscriber.profile, visit.today):
            case Changes() as changes:
                return await self._reply(visit, changes)
            case ScoreFault() as fault:
                note = fault_text(visit.words, fault)
            case WishFault() as fault:
                crs = rules_on(visit.today).crs
                note = visit.words.say(
                    f"whatif-fault-{fault}",
                    most=str(crs.last_ceiling),
                    nomination=str(crs.nomination),
                    full=str(EXAMPLE + crs.nomination),
                )
        return Reply((await self._screen(visit, Changes())).under(note))

    @button("whatif:open")
    async def open(self, visit: Visit) -> Answer:
        """Open what-if in a new message."""
        return Reply(await self._screen(visit, Changes()), fresh=True)

    @button("whatif:show")
    async def show(self, visit: Visit) -> Answer:
        """A button with changes, in place."""
        changes = parse_changes(visit.args)
        return stale(visit) if changes is None else await self._reply(visit, changes)

    @button("whatif:choose")
    async def choose(self, visit: Visit) -> Answer:
        """The programmes and categories to choose from, in place."""
        changes = parse_changes(visit.args)
        if changes is None:
            return stale(visit)
        return Reply(choice_screen(visit.words, visit.subscriber.profile, changes, visit.today))

    async def _reply(self, visit: Visit, changes: Changes) -> Reply:
        return Reply(await self._screen(visit, changes))

    async def _screen(self, visit: Visit, changes: Changes) -> Screen:
        return what_if_screen(visit, await archive(self._store), changes)


def what_if_screen(visit: Visit, draws: Archive, changes: Changes) -> Screen:
    """The year with these changes, and what else to change."""
    words, profile = visit.words, visit.subscriber.profile
    if not draws.draws:
        return Screen(words.say("draws-none-yet"))
    today = visit.now.date()
    compared = what_if(profile, changed(profile, changes, today), draws.draws, today, visit.zone)
    older = older_text(profile, today, words) if changes.score is None else ""
    text = paragraphs(what_if_text(profile, changes, compared, words), older)
    return Screen(text, _rows(words, profile, changes, today))


def choice_screen(words: Words, profile: Profile, changes: Changes, today: date) -> Screen:
    """Every programme and category that was not said yes to."""
    keys = joinable(profile, today)
    buttons = (
        _join_to(type_short(key, words), key, changes, changes.turned(key), words) for key in keys
    )
    back = Button(words.label("back-button"), changes_data("show", changes))
    return Screen(words.say("whatif-choose"), (*grid(buttons, 2), (back,)))


def parse_changes(args: tuple[str, ...]) -> Changes | None:
    """The changes in a button; None where they cannot be understood."""
    if len(args) != 2:
        return None
    score, joins = args
    keys = unpack(joins, known_types())
    if keys is None:
        return None
    if score == _AS_IT_IS:
        return Changes(joins=keys)
    in_reach = score.isdecimal() and int(score) <= rulebook().newest.crs.total
    return Changes(int(score), keys) if in_reach else None


def _rows(words: Words, profile: Profile, changes: Changes, today: date) -> tuple[Row, ...]:
    usual = {
        "pnp": ("whatif-nomination-button", changes.turned("pnp")),
        "french": ("whatif-french-button", with_french(changes, profile, today)),
    }
    joins = tuple(
        _join_to(words.label(label), key, changes, after, words)
        for key, (label, after) in usual.items()
        if key in joinable(profile, today)
    )
    more = Button(words.label("whatif-more-button"), changes_data("choose", changes))
    reset = Button(words.label("whatif-reset-button"), changes_data("show", Changes()))
    rows = (
        *_steps(profile, changes, today),
        *_count_row(words, profile, changes, today),
        joins,
        (more,),
        (reset,) if changes != Changes() else (),
    )
    return tuple(row for row in rows if row)


def _steps(profile: Profile, changes: Changes, today: date) -> tuple[Row, ...]:
    """Points up and down from the score asked about; empty without a score."""
    if profile.score is None and changes.score is None:
        return ()
    crs = rules_on(today).crs
    moved = ((points, changes.moved(points, profile, crs)) for points in STEPS)
    return (
        tuple(
            Button(f"{points:+}".replace("-", "−"), changes_data("show", after))
            for points, after in moved
        ),
    )


def _count_row(words: Words, profile: Profile, changes: Changes, today: date) -> tuple[Row, ...]:
    """What French may add to the score, to count it on a tap."""
    crs = rules_on(today).crs
    start = profile.score if changes.score is None else changes.score
    if start is None or not leaves_out_french_points(profile, changes, crs):
        return ()
    return (
        tuple(
            Button(
                words.label("whatif-count-button", points=str(points)),
                changes_data("show", changes.moved(points, profile, crs)),
            )
            for points in french_points(crs)
        ),
    )


def _join_to(label: str, key: str, changes: Changes, after: Changes, words: Words) -> Button:
    joined = "whatif-leave-button" if key in changes.joins else "whatif-join-button"
    return Button(words.label(joined, type=label), changes_data("show", after))


def changes_data(action: str, changes: Changes) -> str:
    """The callback data of a button with these changes."""
    score = _AS_IT_IS if changes.score is None else str(changes.score)
    return tap_data("whatif", action, score, pack(changes.joins, known_types()))
