"""A subscriber: the facts that verdicts rest on, and the settings of alerts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from enum import StrEnum
from typing import Any, Final
from zlib import crc32

from bot.domain.invitation.sixty_days import Invitation
from bot.domain.people.answers import NOT_DATED, UNDATED, Given
from bot.domain.people.submission import Stated
from bot.domain.people.zones import zone
from bot.rules import Crs, rules_on

Answer = bool | None
"""Yes, no, or (None) not said."""

REMINDER_LEADS: Final = (60, 30, 7)
"""How many days before something lowers a score a reminder may be sent."""


@dataclass(frozen=True, slots=True)
class Profile:
    """One candidate's facts.

    ``score`` is the CRS score *without* a nomination's points. ``from_total`` says whether it
    was taken from a total that holds them (True), or was said not to hold them (False).
    ``submitted`` is when this profile was first submitted.
    A programme or category that is missing from its mapping has not been answered. ``given``
    holds the day and the definition of each answer, by programme or category; ``pnp`` stands for
    the nomination.

    ``scored`` is the person's own day on which the score was stored. ``answers`` are the
    calculator's, if the person wants them kept. ``interview`` holds those of an unfinished
    interview, last changed on the day ``interviewed`` (UTC). ``reminded`` holds the keys of the
    reminders that were sent.
    """

    name: str = "me"
    score: int | None = None
    nomination: Answer = None
    programs: Mapping[str, bool] = field(default_factory=dict)
    categories: Mapping[str, bool] = field(default_factory=dict)
    submitted: Stated | None = None
    from_total: Answer = None
    scored: date | None = None
    answers: Mapping[str, Any] | None = None
    interview: Mapping[str, Any] | None = None
    interviewed: date | None = None
    invitation: Invitation | None = None
    reminded: frozenset[str] = frozenset()
    given: Mapping[str, Given] = field(default_factory=dict)

    @property
    def key(self) -> str:
        """The profile in a button's data: unlike a place, it never means another profile later."""
        return f"{crc32(self.name.encode()):08x}"

    @property
    def applies_under(self) -> str | None:
        """The class of the invitation, where it is known; a nominee's is PNP.

        The operational manual ("Express Entry: Invitation to apply") puts PNP before the others.
        """
        named = None if self.invitation is None else self.invitation.program
        return named or ("pnp" if self.nomination else None)

    @property
    def scored_on(self) -> date:
        """The day that the score counts from."""
        return self.scored or UNDATED

    @property
    def scored_under(self) -> Crs:
        """The CRS on the day that the score counts from."""
        return rules_on(self.scored_on).crs

    @property
    def full_score(self) -> int | None:
        """The score with a nomination's points where there is one, at most the CRS's total."""
        return None if self.score is None else self.with_nomination(self.scored_under)

    def with_nomination(self, crs: Crs) -> int:
        """The score with a nomination's points by these rules, where there is a nomination."""
        points = crs.nomination if self.nomination else 0
        return min((self.score or 0) + points, crs.total)

    def answered(self, key: str) -> Given:
        """When the answer about this programme, category or nomination (``pnp``) was given."""
        return self.given.get(key, NOT_DATED)


def is_unclear(profile: Profile) -> bool:
    """Whether the score may hold a nomination's points: it is a nominee's, or too high without.

    While the ceiling is not known, a score above the last known one is only asked about.
    """
    if profile.score is None:
        return False
    crs = profile.scored_under
    likely = bool(profile.nomination) and profile.from_total is None
    if likely and profile.score > crs.nomination:
        return True
    if crs.ceiling is None:
        return profile.score > crs.last_ceiling and profile.from_total is None
    return profile.score > crs.ceiling


class Which(StrEnum):
    """Which draws a person wants to hear of."""

    MET = "met"
    MINE = "mine"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Alerts:
    """The settings of a person's alerts.

    ``quiet`` is from-to in the person's own time zone; ``reminders`` are those of
    ``REMINDER_LEADS`` that are wanted.
    """

    which: Which = Which.MINE
    quiet: tuple[time, time] | None = None
    muted: frozenset[str] = frozenset()
    news: bool = False
    reminders: frozenset[int] = frozenset(REMINDER_LEADS)


@dataclass(frozen=True, slots=True)
class Group:
    """The settings of a group, supergroup or channel: it receives facts and no verdicts.

    ``topic`` is the forum topic to post in, by its thread id; None is the chat itself.
    ``added_by`` is who let the bot in. It is known for as long as the bot may post there, so
    that this person can be notified when it no longer may. ``digest_after`` is the day of the last
    weekly digest, or of the last before it was turned on; None where none is wanted.
    """

    topic: int | None = None
    added_by: int | None = None
    digest_after: date | None = None


@dataclass(frozen=True, slots=True)
class Subscriber:
    """A chat that the bot writes to, and all that is stored about it.

    ``time_zone`` is an IANA name or ``UTC+05:30``. ``active`` is False after /stop or when the
    chat cannot be reached. ``pending`` is the one question that the person's next message
    answers. The first profile is the one that commands speak of unless ``current`` says other.
    ``group`` is None for a person. ``unreachable_since`` is the day (UTC) since which Telegram
    lets nothing through to the chat. ``explain_silence`` says that the first draw that would be
    kept back is still to be sent, with the reason why the next ones are not.
    """

    chat_id: int
    language: str = "en"
    time_zone: str = "UTC"
    active: bool = True
    profiles: tuple[Profile, ...] = (Profile(),)
    current: int = 0
    alerts: Alerts = Alerts()
    pending: str | None = None
    onboarded: bool = False
    group: Group | None = None
    unreachable_since: date | None = None
    explain_silence: bool = False

    def reached(self) -> Subscriber:
        """The same subscriber, reachable and active again."""
        return replace(self, active=True, unreachable_since=None)

    @property
    def profile(self) -> Profile:
        """The profile that commands speak of."""
        return self.profiles[self.current]

    def with_profile_at(self, place: int, profile: Profile) -> Subscriber:
        """The same subscriber with another profile in a place."""
        before, after = self.profiles[:place], self.profiles[place + 1 :]
        return replace(self, profiles=(*before, profile, *after))

    def without_profile_at(self, place: int) -> Subscriber:
        """The same subscriber without a profile; commands speak of the first one left."""
        profiles = self.profiles[:place] + self.profiles[place + 1 :]
        return replace(self, profiles=profiles, current=0)

    def place_of(self, key: str) -> int | None:
        """The place of the profile with this key, or None if it was removed."""
        keys = [profile.key for profile in self.profiles]
        return keys.index(key) if key in keys else None

    def with_profile(self, profile: Profile) -> Subscriber:
        """The same subscriber with the current profile replaced."""
        return self.with_profile_at(self.current, profile)

    def today(self, now: datetime) -> date:
        """The person's own day at this instant."""
        return now.astimezone(zone(self.time_zone)).date()
