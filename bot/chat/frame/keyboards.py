"""Buttons: how they become Telegram's, and those that several screens share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Final
from urllib.parse import urlencode

from telegram import InlineKeyboardButton, InlineKeyboardMarkup
from telegram.helpers import create_deep_linked_url

from bot.chat.frame.pending import Destination, Way
from bot.chat.frame.screens import Button, Row, Screen, Style
from bot.chat.frame.taps import tap_data
from bot.domain.draws.categories import Kind
from bot.domain.notices.drops import Cause
from bot.domain.notices.notice import Alert
from bot.domain.notices.reminding import Reminding
from bot.domain.people.profile import Profile, Subscriber
from bot.domain.score.older import newer_points, recomputed
from bot.domain.verdicts.eligibility import Question, QuestionTopic
from bot.domain.verdicts.verdict import Outcome
from bot.rules import rules_on
from bot.text.catalogue import Words
from bot.text.names import name_of_profile, short_name, type_short
from bot.text.notices import question_asked

ROUNDS_PAGE: Final = (
    "https://www.canada.ca/en/immigration-refugees-citizenship/corporate/mandate/"
    "policies-operational-instructions-agreements/ministerial-instructions/express-entry-rounds.html"
)
"""IRCC's page of all draws."""


OTHER_PROFILE: Final = "as"
"""The place of buttons that run a command again for another profile; its action is the command."""

MOST_BESIDE: Final = 4
LONGEST_LABEL: Final = 30


def markup(rows: Sequence[Row]) -> InlineKeyboardMarkup | None:
    """The rows as Telegram's keyboard; None without rows."""
    if not rows:
        return None
    return InlineKeyboardMarkup(
        [
            [
                InlineKeyboardButton(
                    button.label,
                    url=button.url or None,
                    callback_data=None if button.url else button.data,
                    style=button.style,
                )
                for button in row
            ]
            for row in rows
        ]
    )


def linked(screen: Screen, username: str) -> Screen:
    """The screen with its ways to the private chat as links to the bot of this name."""
    rows = tuple(
        tuple(
            Button(button.label, url=create_deep_linked_url(username, button.start))
            if button.start
            else button
            for button in row
        )
        for row in screen.rows
    )
    return replace(screen, rows=rows)


def cut_label(label: str, longest: int = LONGEST_LABEL) -> str:
    """The label with at most ``longest`` characters, by default as many as a phone shows."""
    return label if len(label) <= longest else label[: longest - 1].rstrip() + "…"


def about_me(draw: str, words: Words) -> Button:
    """The button that leads from a group or a card to the private chat, on this draw."""
    return Button(words.label("about-me-button"), start=f"draw-{draw}")


def cancel(words: Words) -> Button:
    """The button that drops the open question."""
    return Button(words.label("cancel-button"), tap_data("cancel", "now"))


def guide_page(words: Words, page: str) -> Button:
    """The button that opens a page of /guide."""
    return Button(words.label(f"guide-{page}-button"), tap_data("guide", "page", page))


def ways_out(words: Words, way: Way) -> tuple[Row, ...]:
    """The row under a question: back to where it was asked from, and Cancel.

    In the onboarding a question can be skipped instead.
    """
    if way.place is Destination.NOWHERE:
        return ((cancel(words),),)
    ((leave,),) = back(words, way)
    return ((leave,),) if way.place is Destination.START else ((leave, cancel(words)),)


def back(words: Words, way: Way) -> tuple[Row, ...]:
    """The row that leads back to where a screen was opened from; from a command, to the profile."""
    match way.place:
        case Destination.NOWHERE:
            label = words.label("start-profile-button")
            return ((Button(label, tap_data("profile", "show")),),)
        case Destination.START:
            data = tap_data("start", "score")
        case Destination.DRAW:
            data = tap_data("draw", "show", way.draw)
        case place:
            data = tap_data(place, "show")
    return ((Button(words.label("back-button"), data),),)


def profile_row(subscriber: Subscriber, command: str, words: Words) -> Row:
    """The other profiles of the chat, to run a command for each; empty without a command."""
    others = [each for each in subscriber.profiles if each is not subscriber.profile]
    if not command:
        return ()
    return tuple(
        Button(
            cut_label(f"👤 {name_of_profile(each, words)}"),
            tap_data(OTHER_PROFILE, command, each.key),
        )
        for each in others[:MOST_BESIDE]
    )


def yes_no(words: Words, place: str, *args: str) -> Row:
    """Yes and no, which carry the same facts to the same place."""
    return (
        Button(words.label("yes-button"), tap_data(place, "yes", *args)),
        Button(words.label("no-button"), tap_data(place, "no", *args)),
    )


def older_rows(profile: Profile, day: date, words: Words, asks: str) -> tuple[Row, ...]:
    """The buttons under a score from before new points: ``asks`` is where one gives a new one."""
    if newer_points(profile, day) is None:
        return ()
    points = recomputed(profile, day)
    new = Button(words.label("older-button"), asks)
    if points is None:
        return ((new,),)
    data = tap_data("score", "use", profile.key, str(points))
    return ((Button(words.label("older-computed-button", score=str(points)), data), new),)


def _older_row(alert: Alert, words: Words) -> Row:
    """The same under an alert, for the first profile whose score was compared."""
    asks_score = any(verdict.ask == Question(QuestionTopic.SCORE) for verdict in alert.verdicts)
    for profile, verdict in zip(alert.subscriber.profiles, alert.verdicts, strict=True):
        if verdict.compared is not None and not asks_score:
            data = tap_data("ask", "open", QuestionTopic.SCORE, alert.draw.number, profile.key)
            rows = older_rows(profile, alert.draw.date, words, data)
            return rows[0] if rows else ()
    return ()


def alert_rows(alert: Alert, words: Words) -> tuple[Row, ...]:
    """At most two rows under an alert: the verdict's question, and further reading."""
    asked = question_row(alert, words) or _older_row(alert, words) or invited_row(alert, words)
    settings = Button(words.label("settings-button"), tap_data("alerts", "show"))
    whatif = Button(words.label("whatif-button"), tap_data("whatif", "open"))
    return (*((asked,) if asked else ()), (details(alert, words), whatif, settings))


def details_rows(alert: Alert, words: Words) -> tuple[Row, ...]:
    """The buttons under a draw in full: its pictures, sharing it, and muting its type."""
    key = "mine" if alert.draw_type.kind is Kind.UNKNOWN else alert.draw_type.key
    chart = Button(words.label("chart-button"), tap_data("chart", "cutoffs", key, "1"))
    pool = Button(words.label("chart-pool-button"), tap_data("pool", "show"))
    asked = question_row(alert, words) or invited_row(alert, words)
    draw = alert.draw
    name = short_name(draw, alert.draw_type, words)
    text = f"#{draw.number} · {words.short_day(draw.date)} · {name} · {draw.cutoff}"
    query = urlencode({"url": draw.url or ROUNDS_PAGE, "text": text})
    share = Button(words.label("share-button"), url=f"https://t.me/share/url?{query}")
    rows = (asked, (chart, pool, share), _mute(alert, words))
    return tuple(row for row in rows if row)


def invited_row(alert: Alert, words: Words) -> Row:
    """The question whether the invitation came; empty if no profile met the draw."""
    beside = enumerate(zip(alert.subscriber.profiles, alert.verdicts, strict=True))
    met = (
        place
        for place, (profile, verdict) in beside
        if verdict.outcome is Outcome.MET and profile.invitation is None
    )
    place = next(met, None)
    if place is None:
        return ()
    got = tap_data("ita", "got", alert.draw.number, alert.subscriber.profiles[place].key)
    return (
        Button(words.label("ita-got-button"), got, style=Style.GOOD_NEWS),
        Button(words.label("ita-missed-button"), tap_data("ita", "missed")),
    )


def details(alert: Alert, words: Words) -> Button:
    """The button that shows the draw in full."""
    return Button(words.label("details-button"), tap_data("draw", "details", alert.draw.number))


def _mute(alert: Alert, words: Words) -> Row:
    if alert.draw_type.kind is Kind.UNKNOWN:
        return ()
    key = alert.draw_type.key
    muted = key in alert.subscriber.alerts.muted
    label = "unmute-button" if muted else "mute-button"
    action = "off" if muted else "on"
    name = type_short(key, words)
    return (Button(words.label(label, type=name), tap_data("mute", action, alert.draw.number)),)


def question_row(alert: Alert, words: Words) -> Row:
    """The buttons that answer the question an alert ends with; empty where it asks nothing."""
    found = question_asked(alert)
    if found is None:
        return ()
    place, question = found
    draw, profile = alert.draw.number, alert.subscriber.profiles[place].key
    match question.topic:
        case QuestionTopic.SCORE | QuestionTopic.SUBMITTED | QuestionTopic.NOMINATION_IN_SCORE:
            label = words.label(f"ask-{question.topic}-button")
            return (Button(label, tap_data("ask", "open", question.topic, draw, profile)),)
        case QuestionTopic.ANY_PROGRAM:
            return _which_program(words, alert, profile)
        case _:
            return yes_no(words, "ask", question.topic, draw, profile, question.key)


def reminding_rows(told: Reminding, words: Words) -> tuple[Row, ...]:
    """The buttons under a reminder, one for each thing that is due."""
    rows: list[Row] = []
    for due in told.due:
        profile = told.subscriber.profiles[due.place].key
        if due.countdown is not None:
            label = words.label("reminder-invitation-button")
            rows.append((Button(label, tap_data("ita", "show", profile)),))
        older = any(one.drop.cause is Cause.NEW_POINTS for one in due.reminders)
        if older:
            asks = tap_data("score", "open", str(Way(Destination.PROFILE)))
            rows += older_rows(told.subscriber.profiles[due.place], told.today, words, asks)
        elif any(one.drop.cause is not Cause.FUNDS for one in due.reminders):
            label = words.label("reminder-calculator-button")
            rows.append((Button(label, tap_data("crs", "profile", profile)),))
    if any(one.drop.cause is Cause.FUNDS for due in told.due for one in due.reminders):
        rows.append((guide_page(words, "funds"),))
    settings = Button(words.label("reminder-settings-button"), tap_data("alerts", "reminders"))
    return (*rows, (settings,))


def _which_program(words: Words, alert: Alert, profile: str) -> Row:
    draw = alert.draw.number

    def yes(key: str) -> str:
        return tap_data("ask", "yes", QuestionTopic.PROGRAM, draw, profile, key)

    programs = rules_on(alert.draw.date).through(alert.draw_type.key)
    none = tap_data("ask", "no", QuestionTopic.ANY_PROGRAM, draw, profile)
    return (
        *(Button(type_short(key, words), yes(key)) for key in programs),
        Button(words.label("ask-none-button"), none),
    )
