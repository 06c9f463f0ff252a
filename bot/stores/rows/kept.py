"""Rows that this bot wrote itself, read back without proving each value.

A fan-out reads everybody: at a million people the proofs, which an import needs, are a third of
the work.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any, Final

from bot.domain.people.profile import Alerts, Profile, Subscriber
from bot.errors import StoreDamaged
from bot.stores.rows import values
from bot.stores.rows.rows import ALERTS, PROFILE, SUBSCRIBER, Row

_Readers = Mapping[str, Callable[[Any], Any]]

_PROVE_ONLY: Final = frozenset(
    {
        *(values.text, values.text_or_none, values.flag, values.amount),
        *(values.score, values.chat_id, values.language, values.time_zone),
    }
)
"""Readers that return what they are given, if they return."""

DEFAULT_ALERTS: Final = Alerts()
_DEFAULT_ROW: Final = {"which": DEFAULT_ALERTS.which.value}
"""What nearly everybody has; nothing of it can be changed, so one is enough for all."""


def kept_subscriber(row: Row) -> Subscriber:
    """The person of a row that ``subscriber_row`` made; uses the row up. Raises StoreDamaged."""
    try:
        return Subscriber(**_converted(row, _SUBSCRIBER))
    except (ValueError, TypeError, AttributeError) as fault:
        raise StoreDamaged(f"the store holds a row that cannot be read: {fault}") from fault


def _converted(row: Row, readers: _Readers) -> Row:
    for key in row.keys() & readers.keys():
        row[key] = readers[key](row[key])
    return row


def _profiles(rows: list[Row]) -> tuple[Profile, ...]:
    return tuple([Profile(**_converted(row, _PROFILE)) for row in rows])


def _alerts(row: Row) -> Alerts:
    return DEFAULT_ALERTS if row == _DEFAULT_ROW else Alerts(**_converted(row, _ALERTS))


def _said(row: dict[str, Any]) -> dict[str, bool]:
    for key in row:
        row[key] = row[key] == "yes"
    return row


def _moment(written: str) -> datetime | date:
    return datetime.fromisoformat(written) if "T" in written else date.fromisoformat(written)


def _converting(readers: _Readers) -> _Readers:
    return {key: read for key, read in readers.items() if read not in _PROVE_ONLY}


_PROFILE: Final[_Readers] = {
    **_converting(PROFILE),
    "programs": _said,
    "categories": _said,
    "submitted": _moment,
}
_ALERTS: Final = _converting(ALERTS)
_SUBSCRIBER: Final[_Readers] = {**_converting(SUBSCRIBER), "profiles": _profiles, "alerts": _alerts}
