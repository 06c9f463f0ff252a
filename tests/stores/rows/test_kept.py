"""Rows of our own, read back without proof, give the same people as with it."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from bot.domain.invitation.sixty_days import Invitation
from bot.domain.people.profile import Group, Profile, Subscriber
from bot.errors import StoreDamaged
from bot.stores.rows import values
from bot.stores.rows.kept import kept_subscriber
from bot.stores.rows.rows import subscriber_from, subscriber_row
from tests.factories import subscriber
from tests.stores.test_store import EVERYTHING

INVITED = Profile(
    scored=date(2024, 5, 30),
    invitation=Invitation(date(2024, 5, 31), program="cec"),
    reminded=frozenset({"profile:2024-03-01:30"}),
    answers={},
)


@pytest.mark.parametrize(
    "somebody",
    [
        Subscriber(1),
        subscriber(2),
        EVERYTHING,
        Subscriber(3, profiles=(Profile(score=0), INVITED)),
        Subscriber(-4, group=Group(topic=7, added_by=1)),
    ],
    ids=["nothing", "a little", "everything", "an invitation", "a group"],
)
def test_somebody_is_the_same_with_and_without_proof(somebody: Subscriber) -> None:
    text = json.dumps(subscriber_row(somebody))
    assert kept_subscriber(json.loads(text)) == subscriber_from(json.loads(text)) == somebody


@pytest.mark.parametrize(
    ("read", "value"),
    [
        (values.text, "a"),
        (values.text_or_none, None),
        (values.flag, False),
        (values.amount, 7),
        (values.score, 1200),
        (values.chat_id, -1001),
        (values.language, "pt-br"),
        (values.time_zone, "UTC+05:30"),
    ],
)
def test_what_is_not_proved_would_be_the_same_if_it_were(read: Any, value: object) -> None:
    assert read(value) is value


@pytest.mark.parametrize(
    "row",
    [
        {},
        {"chat_id": 1, "shoe": 42},
        {"chat_id": 1, "profiles": [{"submitted": "soon"}]},
        {"chat_id": 1, "profiles": 7},
        {"chat_id": 1, "alerts": []},
    ],
    ids=["nobody", "an unknown key", "a bad value", "no list", "no object"],
)
def test_a_row_that_is_none_of_ours_is_damage(row: dict[str, Any]) -> None:
    with pytest.raises(StoreDamaged):
        kept_subscriber(row)
