"""Screens about an invitation to apply."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from bot.chat.frame.keyboards import cancel, guide_page
from bot.chat.frame.screens import Button, Row, Screen, Style, grid
from bot.chat.frame.taps import tap_data
from bot.domain.invitation.sixty_days import CHECKLIST, Invitation, Stage, checklist, stage
from bot.text.catalogue import Markup, Words
from bot.text.invitation import invitation_text
from bot.text.times import date_examples


def ask_screen(words: Words, days: Iterable[date], today: date) -> Screen:
    """When did it come? Days to tap, and how one is typed."""
    buttons = (
        Button(words.short_day(day), tap_data("ita", "day", day.isoformat())) for day in days
    )
    profile = Button(words.label("start-profile-button"), tap_data("profile", "show"))
    text = words.say("ita-ask", **date_examples(today, words))
    return Screen(text, (*grid(buttons, 3), (profile, cancel(words))))


def invitation_screen(words: Words, invitation: Invitation, today: date, typical: Markup) -> Screen:
    """The invitation's state, with the actions of this stage; ``typical`` is IRCC's time."""
    forget, reopen = _forget(words), _button(words, "reopen")
    rows: tuple[Row, ...]
    match stage(invitation, today):
        case Stage.OPEN:
            rows = _open_rows(words, invitation)
        case Stage.EXPIRED:
            label = words.label("ita-new-profile-button")
            renew = Button(label, tap_data("submitted", "show", "profile"))
            rows = ((renew,), _ends(words), (forget,))
        case Stage.DECLINED:
            rows = ((reopen, forget),)
        case Stage.APPLIED:
            rows = ((guide_page(words, "applied"),), (reopen,), (forget,))
    return Screen(invitation_text(invitation, today, words, typical), rows)


def not_invited_screen(words: Words) -> Screen:
    """Above the line by these facts, and no invitation: why that may be, and what to do."""
    profile = Button(words.label("start-profile-button"), tap_data("profile", "show"))
    later = Button(words.label("ita-came-later-button"), tap_data("ita", "show"))
    return Screen(words.say("ita-not"), ((later, profile),))


def _open_rows(words: Words, invitation: Invitation) -> tuple[Row, ...]:
    todo = checklist(invitation)
    shown = [step for step in CHECKLIST if step in todo or step in invitation.done]
    steps = []
    for step in shown:
        mark, turn = ("✔️", "off") if step in invitation.done else ("▫️", "on")
        label = f"{mark} {words.label(f'ita-{step}-button')}"
        steps.append(Button(label, tap_data("ita", "step", step, turn)))
    return (
        *grid(steps, 2),
        (_button(words, "calendar"), guide_page(words, "invited")),
        _ends(words),
        (_forget(words),),
    )


def _ends(words: Words) -> Row:
    """The possible ends, also after the sixty days, for people who report late."""
    return (_button(words, "applied", Style.GOOD_NEWS), _button(words, "declined"))


def _forget(words: Words) -> Button:
    return _button(words, "forget", Style.ERASES)


def _button(words: Words, action: str, style: Style | None = None) -> Button:
    return Button(words.label(f"ita-{action}-button"), tap_data("ita", action), style=style)
