"""Rows: every field of the domain is in them, and they say as little as they can."""

from __future__ import annotations

from dataclasses import fields
from datetime import date

import pytest

from bot.domain.draws.draw import Draw, Pool
from bot.domain.draws.recording import Known
from bot.domain.invitation.sixty_days import Invitation
from bot.domain.notices.notice import Broadcast
from bot.domain.people.profile import Alerts, Group, Profile, Subscriber
from bot.domain.people.submission import Span
from bot.stores.rows import rows, shapes
from bot.stores.rows.reading import BadRow
from tests.domain.build import utc
from tests.factories import broadcast, draw, known, subscriber


def names(kind: type) -> set[str]:
    return {field.name for field in fields(kind)}


@pytest.mark.parametrize(
    ("shape", "wanted"),
    [
        (shapes.SubscriberShape, names(Subscriber)),
        (shapes.ProfileShape, names(Profile) - {"given"}),
        (shapes.InvitationShape, names(Invitation)),
        (shapes.AlertsShape, names(Alerts)),
        (shapes.GroupShape, names(Group)),
        (shapes.DrawShape, names(Draw) | names(Known) - {"draw"}),
        (shapes.PoolShape, names(Pool)),
        (shapes.BroadcastShape, names(Broadcast)),
    ],
)
def test_every_field_of_the_domain_has_its_key(shape: type[shapes.Shape], wanted: set[str]) -> None:
    assert set(shape.__struct_fields__) == wanted


def test_what_was_not_said_is_not_written() -> None:
    assert rows.subscriber_row(Subscriber(7)) == {
        "chat_id": 7,
        "language": "en",
        "time_zone": "UTC",
        "active": True,
        "profiles": [{"name": "me"}],
        "alerts": {"which": "mine"},
    }


@pytest.mark.parametrize(
    ("group", "written"),
    [
        (Group(), {}),
        (Group(topic=7, added_by=1001), {"topic": 7, "added_by": 1001}),
        (Group(digest_after=date(2026, 11, 28)), {"digest_after": "2026-11-28"}),
    ],
)
def test_a_group_is_written_without_a_profile(group: Group, written: dict[str, int]) -> None:
    row = rows.subscriber_row(Subscriber(-500, group=group))
    assert row["group"] == written
    assert "profiles" not in row
    assert rows.subscriber_from(row) == Subscriber(-500, group=group)


def test_a_bare_draw_is_written_without_what_it_lacks() -> None:
    row = rows.draw_row(Known(draw(tie_break=None), 1, known().first_seen))
    assert row.keys() == {"number", "date", "name", "size", "cutoff", "revision", "first_seen"}


def test_a_broadcast_comes_back_as_written() -> None:
    assert rows.broadcast_from(rows.broadcast_row(broadcast())) == broadcast()


@pytest.mark.parametrize("missing", ["id", "topic", "subject", "revision", "opened"])
def test_a_broadcast_wants_all_of_its_keys(missing: str) -> None:
    row = rows.broadcast_row(broadcast())
    del row[missing]
    with pytest.raises(BadRow, match=f"{missing} is missing"):
        rows.broadcast_from(row)


def test_an_instant_with_another_offset_is_the_same_instant() -> None:
    row = rows.subscriber_row(subscriber())
    row["profiles"] = [{"submitted": "2024-03-01T05:00:00-05:00"}]
    profile = rows.subscriber_from(row).profile
    assert rows.subscriber_row(Subscriber(7, profiles=(profile,)))["profiles"] == [
        {"name": "me", "submitted": "2024-03-01T10:00:00Z"}
    ]


def test_a_submission_known_to_the_minute_and_a_score_from_a_total_are_kept() -> None:
    minute = Span(utc("2024-03-01T10:00:00"), utc("2024-03-01T10:01:00"))
    told = Subscriber(7, profiles=(Profile(score=90, submitted=minute, from_total=True),))
    row = rows.subscriber_row(told)
    assert row["profiles"] == [
        {
            "name": "me",
            "score": 90,
            "submitted": "2024-03-01T10:00:00Z/2024-03-01T10:01:00Z",
            "from_total": "yes",
        }
    ]
    assert rows.subscriber_from(row) == told
