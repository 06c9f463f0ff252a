"""How early reminders come before a score drops."""

from __future__ import annotations

from dataclasses import replace

from bot.chat.frame.features import Feature, button
from bot.chat.frame.screens import Button, Reply, Screen
from bot.chat.frame.taps import tap_data
from bot.chat.frame.visits import Answer, Visit, change, stale
from bot.domain.people.profile import REMINDER_LEADS, Subscriber
from bot.text.catalogue import Markup, Words


class ReminderSettings(Feature):
    """Answers the reminders' part of /alerts."""

    @button("alerts:reminders")
    async def show(self, visit: Visit) -> Answer:
        """The choices."""
        return Reply(reminders_screen(visit.words, visit.subscriber))

    @button("alerts:lead")
    async def turn(self, visit: Visit) -> Answer:
        """Turn one lead on or off, as the button says."""
        leads = {str(lead): lead for lead in REMINDER_LEADS}
        if len(visit.args) != 2 or visit.args[0] not in leads:
            return stale(visit)
        lead, wanted = leads[visit.args[0]], visit.args[1] == "on"

        def turned(stored: Subscriber) -> Subscriber:
            before = stored.alerts.reminders
            after = before | {lead} if wanted else before - {lead}
            return replace(stored, alerts=replace(stored.alerts, reminders=after))

        visit = await change(self._store, visit, turned)
        return Reply(reminders_screen(visit.words, visit.subscriber))


def reminders_screen(words: Words, subscriber: Subscriber) -> Screen:
    """Each lead, and whether it is wanted."""
    chosen = subscriber.alerts.reminders
    rows = []
    for lead in REMINDER_LEADS:
        mark, turn = ("🔔", "off") if lead in chosen else ("🔕", "on")
        label = words.label("alerts-lead-button", mark=mark, days=lead)
        rows.append((Button(label, tap_data("alerts", "lead", str(lead), turn)),))
    back = Button(words.label("back-button"), tap_data("alerts", "show"))
    return Screen(words.say("alerts-reminders-ask"), (*rows, (back,)))


def reminders_line(words: Words, subscriber: Subscriber) -> Markup:
    """The choice in a line of the settings."""
    chosen = sorted(subscriber.alerts.reminders, reverse=True)
    if not chosen:
        return words.say("alerts-no-reminders")
    return words.say("alerts-reminders", days=words.listed(*map(str, chosen)))
