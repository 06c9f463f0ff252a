"""How a person wants to be told: which draws, quiet hours, muted types; and muting in one tap."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time
from functools import partial
from typing import Final

from bot.chat.alerts.reminder_settings import reminders_line
from bot.chat.draws import full_screen
from bot.chat.frame.archive import archive, type_of
from bot.chat.frame.features import Feature, HelpSection, button, command
from bot.chat.frame.screens import Button, Reply, Row, Screen, column, grid
from bot.chat.frame.taps import tap_data
from bot.chat.frame.visits import Answer, Visit, change, set_pending, stale, with_muted
from bot.chat.news import WISHES, switch
from bot.domain.draws.categories import Kind, known_types, types_in_force
from bot.domain.people.profile import Alerts, Subscriber, Which
from bot.text.catalogue import Markup, Words, lines, paragraphs
from bot.text.names import type_name, type_short
from bot.text.places import zone_name

QUIET_HOURS: Final = ((21, 7), (22, 7), (22, 8), (23, 7), (23, 8), (0, 8))
"""From and to, in hours of the person's own day, to choose from."""

_TICK: Final = {True: "●", False: "○"}


class AlertSettings(Feature):
    """Answers /alerts and its buttons, and the mute button under each alert."""

    @command("alerts", HelpSection.ALERTS, 10, in_menu=True)
    @command("settings")
    @button("alerts:show")
    async def show(self, visit: Visit) -> Answer:
        """The settings; a question that waited is given up."""
        visit = await set_pending(self._store, visit, None)
        return Reply(alerts_screen(visit.words, visit.subscriber))

    @button("alerts:which")
    async def which(self, visit: Visit) -> Answer:
        """Choose which draws to hear of."""
        if visit.args not in {(choice.value,) for choice in Which}:
            return stale(visit)
        which = Which(visit.args[0])
        return await self._changed(visit, lambda alerts: replace(alerts, which=which))

    @button("alerts:quiet")
    async def quiet(self, visit: Visit) -> Answer:
        """The quiet hours to choose from."""
        return Reply(quiet_screen(visit.words, visit.subscriber))

    @button("alerts:hours")
    async def hours(self, visit: Visit) -> Answer:
        """Chosen quiet hours, or none."""
        if visit.args == ("none",):
            return await self._changed(visit, lambda alerts: replace(alerts, quiet=None))
        chosen = {(str(start), str(end)): (time(start), time(end)) for start, end in QUIET_HOURS}
        hours = chosen.get((visit.args[0], visit.args[1])) if len(visit.args) == 2 else None
        if hours is None:
            return stale(visit)
        return await self._changed(visit, lambda alerts: replace(alerts, quiet=hours))

    @button("alerts:types")
    async def types(self, visit: Visit) -> Answer:
        """The types that can be muted."""
        return Reply(muted_types_screen(visit.words, visit.subscriber.alerts, visit.now.date()))

    @button("alerts:type")
    async def type(self, visit: Visit) -> Answer:
        """Mute or unmute a type in the list, as the button says."""
        if len(visit.args) != 2 or visit.args[0] not in known_types():
            return stale(visit)
        key, muted = visit.args[0], visit.args[1] == "on"
        visit = await change(self._store, visit, partial(with_muted, key=key, muted=muted))
        return Reply(muted_types_screen(visit.words, visit.subscriber.alerts, visit.now.date()))

    @button("alerts:resume")
    async def resume(self, visit: Visit) -> Answer:
        """Alerts again, after /stop."""
        visit = await change(self._store, visit, Subscriber.reached)
        return Reply(alerts_screen(visit.words, visit.subscriber))

    @button("alerts:news")
    async def news(self, visit: Visit) -> Answer:
        """News on Express Entry, or none."""
        wish = WISHES.get(visit.args)
        if wish is None:
            return stale(visit)
        return await self._changed(visit, lambda alerts: replace(alerts, news=wish))

    @button("mute:on")
    async def mute(self, visit: Visit) -> Answer:
        """Mute draws of this type."""
        return await self._mute(visit, True)

    @button("mute:off")
    async def unmute(self, visit: Visit) -> Answer:
        """The same button again: undo it."""
        return await self._mute(visit, False)

    async def _mute(self, visit: Visit, muted: bool) -> Answer:
        draws = await archive(self._store)
        draw = draws.find(visit.args[0]) if len(visit.args) == 1 else None
        if draw is None or type_of(draw).kind is Kind.UNKNOWN:
            return stale(visit)
        key = type_of(draw).key
        visit = await change(self._store, visit, partial(with_muted, key=key, muted=muted))
        popup = "alerts-muted-popup" if muted else "alerts-unmuted-popup"
        return Reply(
            full_screen(visit.words, visit.subscriber, draws, draw),
            visit.words.label(popup, type=type_name(key, visit.words)),
            buttons_only=True,
        )

    async def _changed(self, visit: Visit, how: Callable[[Alerts], Alerts]) -> Reply:
        visit = await change(
            self._store, visit, lambda stored: replace(stored, alerts=how(stored.alerts))
        )
        return Reply(alerts_screen(visit.words, visit.subscriber))


def alerts_screen(words: Words, subscriber: Subscriber) -> Screen:
    """The alert settings, with buttons to change them."""
    alerts = subscriber.alerts
    resume = Button(words.label("alerts-resume-button"), tap_data("alerts", "resume"))
    return Screen(
        paragraphs(words.say("alerts-title"), _summary(words, subscriber)),
        (
            *column(
                Button(
                    f"{_TICK[which is alerts.which]} {words.label(f'alerts-which-{which}-button')}",
                    tap_data("alerts", "which", which),
                )
                for which in Which
            ),
            (Button(words.label("alerts-quiet-button"), tap_data("alerts", "quiet")),),
            (Button(words.label("alerts-types-button"), tap_data("alerts", "types")),),
            switch(words, subscriber, "alerts"),
            (Button(words.label("reminder-settings-button"), tap_data("alerts", "reminders")),),
            (Button(words.label("start-zone-button"), tap_data("zone", "show", "alerts")),),
            *(() if subscriber.active else ((resume,),)),
            (Button(words.label("start-profile-button"), tap_data("profile", "show")),),
        ),
    )


def quiet_screen(words: Words, subscriber: Subscriber) -> Screen:
    """The quiet hours to choose from."""
    buttons = (
        Button(
            f"{words.clock(start)} – {words.clock(end)}",
            tap_data("alerts", "hours", str(start.hour), str(end.hour)),
        )
        for start, end in ((time(start), time(end)) for start, end in QUIET_HOURS)
    )
    none = Button(words.label("alerts-no-quiet-button"), tap_data("alerts", "hours", "none"))
    text = words.say("alerts-quiet-ask", zone=zone_name(subscriber.time_zone, words))
    return Screen(text, (*grid(buttons, 2), (none,), _back(words)))


def muted_types_screen(words: Words, alerts: Alerts, today: date) -> Screen:
    """Each type of draw in force, and whether it is muted."""
    keys = types_in_force(today)
    buttons = []
    for key in keys:
        mark, turn = ("🔕", "off") if key in alerts.muted else ("🔔", "on")
        label = f"{mark} {type_short(key, words)}"
        buttons.append(Button(label, tap_data("alerts", "type", key, turn)))
    return Screen(words.say("alerts-types-ask"), (*grid(buttons, 2), _back(words)))


def _summary(words: Words, subscriber: Subscriber) -> Markup:
    alerts = subscriber.alerts
    muted = words.listed(*(type_short(key, words) for key in sorted(alerts.muted)))
    quiet = words.say("alerts-no-quiet")
    if alerts.quiet is not None:
        start, end = map(words.clock, alerts.quiet)
        zone = zone_name(subscriber.time_zone, words)
        quiet = words.say("alerts-quiet", start=start, end=end, zone=zone)
    is_invited = any(profile.invitation is not None for profile in subscriber.profiles)
    return lines(
        words.say("alerts-active" if subscriber.active else "alerts-paused"),
        words.say(f"alerts-which-{alerts.which}"),
        quiet,
        words.say("alerts-muted", types=muted or words.label("none")),
        reminders_line(words, subscriber),
        words.say("alerts-invited") if is_invited else "",
        words.say("alerts-silent"),
        words.say("alerts-news-on" if alerts.news else "alerts-news-off"),
    )


def _back(words: Words) -> Row:
    return (Button(words.label("back-button"), tap_data("alerts", "show")),)
