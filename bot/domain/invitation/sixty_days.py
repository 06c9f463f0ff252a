"""The sixty days after an invitation to apply: the days left, the checklist, the consequences.

An invitation is valid for 60 calendar days (since 2018-06-26; it was 90 before, and again until
2021-06-28), without extensions in practice. While it is open the profile is locked and not in
later draws. If the candidate declines within the 60 days, the profile is active again for the
rest of its twelve months; no source says whether it keeps its first submission time. A candidate
who neither applies nor declines is out of the pool and needs a new profile with a new submission
date.
Sources: visaonecanada.com's copy of the operational manual; public repositories, 2026-09;
passagecanada.com. The account shows the exact hour; here the last day is counted in full days.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from bot.rules import rules_on

LEADS: Final = (45, 30, 14, 7, 3, 1)
"""How many days before the end a reminder is sent."""

# Police certificates take longest (canada.ca, "Invitations to apply"). The medical exam has to come
# before the application again since 2025-08-21 (IRCC's notice of 2025-08-12, as several sites tell
# it); from 2023-10-01 until then it came after.
CHECKLIST: Final = (
    "police_certificates",
    "medical_exam",
    "reference_letters",
    "proof_of_funds",
    "translations",
    "civil_documents",
    "passport_and_photo",
    "forms_and_fees",
)
"""The parts of an application, the slowest first."""

_FUNDS: Final = "proof_of_funds"

_OVER: Final = -1
_OLD_NEWS_DAYS: Final = 30


class Stage(StrEnum):
    """The stage of an invitation."""

    OPEN = "open"
    APPLIED = "applied"
    DECLINED = "declined"
    EXPIRED = "expired"


class Consequence(StrEnum):
    """The consequence of a stage for the profile."""

    PROFILE_LOCKED = "profile_locked"
    OUT_OF_THE_POOL = "out_of_the_pool"
    PROFILE_ACTIVE_AGAIN = "profile_active_again"
    NEW_PROFILE_NEEDED = "new_profile_needed"


_CONSEQUENCES: Final = {
    Stage.OPEN: Consequence.PROFILE_LOCKED,
    Stage.APPLIED: Consequence.OUT_OF_THE_POOL,
    Stage.DECLINED: Consequence.PROFILE_ACTIVE_AGAIN,
    Stage.EXPIRED: Consequence.NEW_PROFILE_NEEDED,
}


@dataclass(frozen=True, slots=True)
class Invitation:
    """An invitation received on a day; ``program`` is the class that it is for, where known.

    ``ended`` is the outcome that the person stated: ``APPLIED`` or ``DECLINED``.
    """

    received: date
    program: str | None = None
    ended: Stage | None = None
    done: frozenset[str] = frozenset()

    @property
    def last_day(self) -> date:
        """The last day to apply, by the rules in force when the invitation was received."""
        return self.received + timedelta(days=valid_days(self.received))


def valid_days(received: date) -> int:
    """How many days there are to apply in, for an invitation of this day."""
    return rules_on(received).periods.invitation_days


@dataclass(frozen=True, slots=True)
class Countdown:
    """A reminder that is due, and the key that a sent one is remembered by.

    ``days_left`` is negative once the invitation is over.
    """

    days_left: int
    lead: int
    key: str


def stage(invitation: Invitation, today: date) -> Stage:
    """The stage of the invitation on this day."""
    if invitation.ended is not None:
        return invitation.ended
    return Stage.OPEN if today <= invitation.last_day else Stage.EXPIRED


def consequence(of: Stage) -> Consequence:
    """The consequence of this stage for the profile."""
    return _CONSEQUENCES[of]


def keeps_alerts_quiet(invitation: Invitation, today: date) -> bool:
    """Whether draws are no news: the profile is locked, or an application is in."""
    return stage(invitation, today) in (Stage.OPEN, Stage.APPLIED)


def days_left(invitation: Invitation, today: date) -> int:
    """Full days to the last day; 0 on it, negative after it."""
    return (invitation.last_day - today).days


def checklist(invitation: Invitation) -> tuple[str, ...]:
    """The remaining steps, in order. CEC asks for no proof of funds."""
    unneeded = {_FUNDS} if invitation.program == "cec" else set()
    return tuple(step for step in CHECKLIST if step not in invitation.done | unneeded)


def due_countdown(invitation: Invitation, today: date, sent: Collection[str]) -> Countdown | None:
    """The one reminder to send now, unless it or a closer one was sent already.

    Leads that downtime let pass are not made up for.
    """
    left = days_left(invitation, today)
    reached = [lead for lead in LEADS if 0 <= left <= lead]
    if stage(invitation, today) is not Stage.OPEN or not reached:
        return None
    lead = min(reached)
    if any(_key(invitation, closer) in sent for closer in LEADS if closer <= lead):
        return None
    return Countdown(left, lead, _key(invitation, lead))


def over(invitation: Invitation, today: date, sent: Collection[str]) -> Countdown | None:
    """The one message that the sixty days are over, unless it was sent or is late by a month."""
    left = days_left(invitation, today)
    key = _key(invitation, _OVER)
    if stage(invitation, today) is not Stage.EXPIRED or key in sent or -left > _OLD_NEWS_DAYS:
        return None
    return Countdown(left, _OVER, key)


def marked_days(invitation: Invitation) -> tuple[tuple[int, date], ...]:
    """The days for a calendar, soonest first: each lead (0 for the last day itself) and its day."""
    last = invitation.last_day
    return tuple((lead, last - timedelta(days=lead)) for lead in (*LEADS, 0))


def _key(invitation: Invitation, lead: int) -> str:
    return f"invitation:{invitation.received.isoformat()}:{lead}"
