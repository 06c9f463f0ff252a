"""An invitation in words: the days left, what to do first, and what follows for the profile."""

from __future__ import annotations

from datetime import date

from bot.domain.invitation.icalendar import Event
from bot.domain.invitation.sixty_days import (
    CHECKLIST,
    Invitation,
    Stage,
    checklist,
    consequence,
    days_left,
    marked_days,
    stage,
)
from bot.text.catalogue import Markup, Words, lines, paragraphs
from bot.text.guide import processing_times


def invitation_text(invitation: Invitation, today: date, words: Words) -> Markup:
    """Where the invitation stands, what to do, and what it means."""
    now = stage(invitation, today)
    return paragraphs(
        _title(invitation, now, today, words),
        words.say(f"ita-means-{consequence(now)}"),
        _steps(invitation, words) if now is Stage.OPEN else "",
        words.say("guide-funds-cec") if now is Stage.OPEN and invitation.program == "cec" else "",
        processing_times(words, today, invitation.program) if now is Stage.APPLIED else "",
        words.say("ita-authority", url=words.label("ita-official-link")),
    )


def _title(invitation: Invitation, now: Stage, today: date, words: Words) -> Markup:
    dates = words.say("ita-dates", received=invitation.received, last=invitation.last_day)
    if now is not Stage.OPEN:
        return lines(words.say(f"ita-{now}"), dates)
    left = words.say("ita-open", days=days_left(invitation, today))
    return lines(left, dates, words.say("ita-hour"))


def _steps(invitation: Invitation, words: Words) -> Markup:
    todo = checklist(invitation)
    done = [step for step in CHECKLIST if step in invitation.done]
    ticked = (words.say("ita-done", step=words.label(f"ita-{step}-button")) for step in done)
    if not todo:
        return lines(words.say("ita-all-done"), *ticked)
    rows = (
        words.say("ita-todo", step=words.label(f"ita-{step}-button"), note=_note(step, words))
        for step in todo
    )
    return lines(words.say("ita-first"), *rows, *ticked)


def _note(step: str, words: Words) -> Markup:
    return words.say(f"ita-{step}-note")


def calendar_events(invitation: Invitation, words: Words) -> list[Event]:
    """The days to be seen in a calendar, the last one named as such."""
    begun = invitation.received.isoformat()
    return [
        Event(f"invitation-{begun}-{lead}@draw-bot", day, _event(lead, words), _ahead(words))
        for lead, day in marked_days(invitation)
    ]


def _event(lead: int, words: Words) -> str:
    return words.label("ita-event", days=lead)


def _ahead(words: Words) -> str:
    return words.label("ita-event-description")
