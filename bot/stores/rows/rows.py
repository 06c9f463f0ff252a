"""Domain values as JSON objects and back: one shape for every store and for export.

Reading is strict: an unknown key or an impossible value raises ``BadRow``, which says where.
A key that is missing means the default or "not said". Writing omits facts that were not said.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any, Final

from bot.domain.draws.categories import known_categories, known_programs
from bot.domain.draws.draw import Draw, Note, Pool
from bot.domain.draws.recording import Known
from bot.domain.invitation.sixty_days import Invitation
from bot.domain.notices.notice import Broadcast, Topic
from bot.domain.people.answers import NOT_DATED, Given
from bot.domain.people.profile import Alerts, Answer, Group, Profile, Subscriber, Which
from bot.domain.people.profile_names import MOST_PROFILES
from bot.stores.rows import candidacies
from bot.stores.rows.values import (
    BadRow,
    amount,
    answer,
    answers,
    chat_id,
    choice,
    dated_score,
    day,
    draw_number,
    draw_types,
    flag,
    instant,
    language,
    listed,
    name,
    pool_counts,
    quiet_hours,
    submission,
    text,
    text_or_none,
    time_zone,
    written_instant,
    written_submission,
    yes_or_no,
)

Row = dict[str, Any]

_DEFAULT_ALERTS: Final = Alerts()
_DEFAULT_ALERTS_ROW: Final = {"which": _DEFAULT_ALERTS.which.value}
"""The usual settings; they are immutable, so one object serves for all."""
_Readers = Mapping[str, Callable[[Any], Any]]


def subscriber_row(subscriber: Subscriber) -> Row:
    """Everything stored about a person, or about a group."""
    row: Row = {
        "chat_id": subscriber.chat_id,
        "language": subscriber.language,
        "time_zone": subscriber.time_zone,
        "active": subscriber.active,
    }
    if subscriber.group is None:
        row["profiles"] = [_profile_row(profile) for profile in subscriber.profiles]
    row["alerts"] = _alerts_row(subscriber.alerts)
    if subscriber.current:
        row["current"] = subscriber.current
    if subscriber.pending is not None:
        row["pending"] = subscriber.pending
    if subscriber.onboarded:
        row["onboarded"] = True
    if subscriber.explain_silence:
        row["explain_silence"] = True
    if subscriber.group is not None:
        facts = {"topic": subscriber.group.topic, "added_by": subscriber.group.added_by}
        row["group"] = {key: value for key, value in facts.items() if value is not None}
    if subscriber.unreachable_since is not None:
        row["unreachable_since"] = subscriber.unreachable_since.isoformat()
    return row


def subscriber_from(row: object) -> Subscriber:
    """The person that a row describes. Raises BadRow."""
    subscriber = Subscriber(**_fields(row, SUBSCRIBER, required=("chat_id",)))
    if subscriber.current >= len(subscriber.profiles):
        raise BadRow(f"current: there is no profile {subscriber.current}")
    return subscriber


def draw_row(known: Known) -> Row:
    """A draw as recorded."""
    draw = known.draw
    row: Row = {
        "number": draw.number,
        "date": draw.date.isoformat(),
        "name": draw.name,
        "size": draw.size,
        "cutoff": draw.cutoff,
    }
    if draw.tie_break is not None:
        row["tie_break"] = written_instant(draw.tie_break)
    if draw.ran_at is not None:
        row["ran_at"] = written_instant(draw.ran_at)
    if draw.invited:
        row["invited"] = draw.invited
    if draw.url:
        row["url"] = draw.url
    if draw.pool is not None:
        row["pool"] = _pool_row(draw.pool)
    if draw.notes:
        row["notes"] = list(draw.notes)
    if draw.name_fr is not None:
        row["name_fr"] = draw.name_fr
    return row | {"revision": known.revision, "first_seen": written_instant(known.first_seen)}


def draw_from(row: object) -> Known:
    """The recorded draw that a row describes; first seen on its date where that is missing.

    Raises BadRow.
    """
    fields = _fields(row, DRAW, required=("number", "date", "name", "size", "cutoff"))
    revision = fields.pop("revision", 1)
    first_seen = fields.pop("first_seen", None)
    draw = Draw(**fields)
    midnight = datetime(draw.date.year, draw.date.month, draw.date.day, tzinfo=UTC)
    return Known(draw, revision, first_seen or midnight)


def broadcast_row(broadcast: Broadcast) -> Row:
    """A broadcast without its notices."""
    return {
        "id": broadcast.id,
        "topic": broadcast.topic.value,
        "subject": broadcast.subject,
        "revision": broadcast.revision,
        "opened": written_instant(broadcast.opened),
    }


def broadcast_from(row: object) -> Broadcast:
    """The broadcast that a row describes. Raises BadRow."""
    return Broadcast(**_fields(row, BROADCAST, required=tuple(BROADCAST)))


def _profile_row(profile: Profile) -> Row:
    row: Row = {"name": profile.name}
    if profile.score is not None:
        row["score"] = profile.score
    if profile.nomination is not None:
        row["nomination"] = _said(profile.nomination, profile.given.get(_NOMINATION))
    if profile.programs:
        row["programs"] = _answers_row(profile.programs, profile)
    if profile.categories:
        row["categories"] = _answers_row(profile.categories, profile)
    if profile.submitted is not None:
        row["submitted"] = written_submission(profile.submitted)
    if profile.from_total is not None:
        row["from_total"] = _said(profile.from_total, None)
    return row | candidacies.candidacy_row(profile)


def _alerts_row(alerts: Alerts) -> Row:
    row: Row = {"which": alerts.which.value}
    if alerts.quiet is not None:
        row["quiet"] = [moment.strftime("%H:%M") for moment in alerts.quiet]
    if alerts.muted:
        row["muted"] = sorted(alerts.muted)
    if alerts.news:
        row["news"] = True
    if alerts.reminders != Alerts().reminders:
        row["reminders"] = sorted(alerts.reminders, reverse=True)
    return row


def _pool_row(pool: Pool) -> Row:
    row: Row = {"counts": list(pool.counts), "total": pool.total}
    return row if pool.as_of is None else {"as_of": pool.as_of.isoformat()} | row


def _answers_row(said: Mapping[str, bool], profile: Profile) -> Row:
    return {key: _said(value, profile.given.get(key)) for key, value in said.items()}


def _said(value: Answer, given: Given | None) -> object:
    """The short form of an answer without a day, else the long one."""
    answer = "yes" if value else "no"
    if given is None or given == NOT_DATED:
        return answer
    row = {"answer": answer}
    if given.on is not None:
        row["on"] = given.on.isoformat()
    if given.about is not None:
        row["about"] = given.about
    return row


def _fields(row: object, readers: _Readers, required: tuple[str, ...] = ()) -> dict[str, Any]:
    if not isinstance(row, dict):
        raise BadRow("not an object")
    try:
        fields = {key: readers[key](value) for key, value in row.items()}
    except (BadRow, KeyError):
        # Rows are read by the million and are nearly always sound: only now find out which key.
        fields = {key: _field(key, value, readers) for key, value in row.items()}
    for key in required:
        if key not in fields:
            raise BadRow(f"{key} is missing")
    return fields


def _field(key: str, value: object, readers: _Readers) -> Any:
    reader = readers.get(key)
    if reader is None:
        raise BadRow(f"unknown key {key!r}")
    try:
        return reader(value)
    except BadRow as fault:
        raise BadRow(f"{key}: {fault}") from None


_NOMINATION: Final = "pnp"


def _profile(value: object) -> Profile:
    """A profile; the days of its answers are taken out of their long forms."""
    fields = _fields(value, PROFILE)
    given: dict[str, Given] = {}
    for group in ("programs", "categories"):
        if group in fields:
            fields[group], dated = fields[group]
            given |= dated
    if "nomination" in fields:
        fields["nomination"], about = fields["nomination"]
        if about is not NOT_DATED:
            given[_NOMINATION] = about
    if "score" in fields:
        fields["score"], scored = fields["score"]
        if scored is not None:
            fields.setdefault("scored", scored)
    return Profile(**fields, given=given)


def _profiles(value: object) -> tuple[Profile, ...]:
    profiles = listed(value, _profile)
    if not profiles:
        raise BadRow("at least one profile is wanted")
    if len(profiles) > MOST_PROFILES:
        raise BadRow(f"at most {MOST_PROFILES} profiles are wanted, and not {len(profiles)}")
    return profiles


def _alerts(value: object) -> Alerts:
    return _DEFAULT_ALERTS if value == _DEFAULT_ALERTS_ROW else Alerts(**_fields(value, ALERTS))


_INVITATION: Final[_Readers] = {
    "received": day,
    "program": candidacies.program,
    "ended": candidacies.ended,
    "done": candidacies.steps,
}
PROFILE: Final[_Readers] = {
    "name": name,
    "score": dated_score,
    "nomination": answer,
    "programs": answers(known_programs),
    "categories": answers(known_categories),
    "submitted": submission,
    "from_total": yes_or_no,
    "scored": day,
    "answers": candidacies.calculator_answers,
    "interview": candidacies.calculator_answers,
    "interviewed": day,
    "invitation": lambda value: Invitation(**_fields(value, _INVITATION, required=("received",))),
    "reminded": candidacies.keys,
}
ALERTS: Final[_Readers] = {
    "which": choice(Which),
    "quiet": quiet_hours,
    "muted": draw_types,
    "news": flag,
    "reminders": candidacies.leads,
}
_GROUP: Final[_Readers] = {"topic": amount, "added_by": chat_id}
SUBSCRIBER: Final[_Readers] = {
    "chat_id": chat_id,
    "language": language,
    "time_zone": time_zone,
    "active": flag,
    "profiles": _profiles,
    "current": amount,
    "alerts": _alerts,
    "pending": text_or_none,
    "onboarded": flag,
    "group": lambda value: Group(**_fields(value, _GROUP)),
    "unreachable_since": day,
    "explain_silence": flag,
}
POOL: Final[_Readers] = {
    "as_of": day,
    "counts": pool_counts,
    "total": amount,
}
DRAW: Final[_Readers] = {
    "number": draw_number,
    "date": day,
    "name": text,
    "size": amount,
    "cutoff": amount,
    "tie_break": instant,
    "ran_at": instant,
    "invited": text,
    "url": text,
    "pool": lambda value: Pool(
        **{"as_of": None} | _fields(value, POOL, required=("counts", "total"))
    ),
    "notes": lambda value: listed(value, choice(Note)),
    "name_fr": text_or_none,
    "revision": amount,
    "first_seen": instant,
}
BROADCAST: Final[_Readers] = {
    "id": text,
    "topic": choice(Topic),
    "subject": text,
    "revision": amount,
    "opened": instant,
}
