"""The form of a stored row, by number, and how a row of an earlier form is read."""

from __future__ import annotations

from typing import Final

from msgspec import DecodeError, json

from bot.domain.people.profile import Subscriber
from bot.stores.rows.reading import BadRow
from bot.stores.rows.rows import Row, subscriber_of
from bot.stores.rows.shapes import SubscriberShape

FORM: Final = 2
"""The form of this release. Rows without a number are of form 1 (release 0.1.0)."""


class _StoredSubscriber(SubscriberShape):
    """A subscriber with the keys that a store adds: the form, and perhaps a checksum."""

    form: int = 1
    sum: str = ""


_STORED: Final = json.Decoder(_StoredSubscriber)


def with_form(row: Row) -> Row:
    """A row as it is stored: with the number of its form."""
    return {"form": FORM} | row


def in_present_form(stored: object) -> Row:
    """A stored row in the present form, without the number. Raises BadRow."""
    if not isinstance(stored, dict) or "kept" in stored:
        raise BadRow("not an object")
    if "damaged" in stored:
        raise BadRow("its checksum is wrong")
    row = dict(stored)
    form = row.pop("form", 1)
    if type(form) is not int or form < 1:
        raise BadRow(f"form: {form!r} is not the number of a form")
    if form > FORM:
        raise BadRow(f"form {form} is of a later version of the bot")
    return row


def stored_subscriber(stored: bytes | str) -> Subscriber:
    """The person in stored JSON. Raises BadRow without a reason, which is found more slowly."""
    try:
        shape = _STORED.decode(stored)
    except DecodeError as fault:
        raise BadRow(str(fault)) from None
    if not 1 <= shape.form <= FORM:
        raise BadRow(f"form {shape.form}")
    return subscriber_of(shape)
