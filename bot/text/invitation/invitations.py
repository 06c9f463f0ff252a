"""An invitation in words: the days left, the next steps, and the profile's state."""

from __future__ import annotations

from datetime import date
from typing import Final

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

_NOTED: Final = 2
"""So many steps have their note: those to begin with. A screen stays within 1,200 characters."""


def invitation_text(invitation: Invitation, today: date, words: Words, typical: Markup) -> Markup:
    """The state of the invitation, the next steps, and its effect on the profile.

    ``typical`` says how long IRCC takes; it is shown once the application is in.
    """
    now = stage(invitation, today)
    dates = words.say("ita-dates", received=invitation.received, last=invitation.last_day)
    if now is Stage.OPEN:
        left = words.say("ita-open", days=days_left(invitation, today))
        title = lines(left, dates, words.say("ita-hour"))
    else:
        title = lines(words.say(f"ita-{now}"), dates)
    return paragraphs(
        title,
        words.say(f"ita-means-{consequence(now)}"),
        _steps(invitation, words) if now is Stage.OPEN else "",
        typical if now is Stage.APPLIED else "",
        words.say("ita-authority", url=words.label("ita-official-link")),
    )


def _steps(invitation: Invitation, words: Words) -> Markup:
    todo = checklist(invitation)
    letter = words.say("ita-cec-letter") if invitation.program == "cec" else ""
    done = [step for step in CHECKLIST if step in invitation.done]
    ticked = (words.say("ita-done", step=words.label(f"ita-{step}-button")) for step in done)
    if not todo:
        return lines(words.say("ita-all-done"), *ticked, letter)
    noted = (
        words.say(
            "ita-todo",
            step=words.label(f"ita-{step}-button"),
            note=words.say(f"ita-{step}-note"),
        )
        for step in todo[:_NOTED]
    )
    later = (
        words.say("ita-later", step=words.label(f"ita-{step}-button")) for step in todo[_NOTED:]
    )
    return lines(words.say("ita-first"), *noted, *later, *ticked, letter)


def calendar_events(invitation: Invitation, words: Words) -> list[Event]:
    """The days to be seen in a calendar, the last one named as such."""
    begun = invitation.received.isoformat()
    return [
        Event(
            f"invitation-{begun}-{lead}@draw-bot",
            day,
            words.label("ita-event", days=lead),
            words.label("ita-event-description"),
        )
        for lead, day in marked_days(invitation)
    ]
