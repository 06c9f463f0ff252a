"""What a person is reminded of, over all profiles, and what is remembered of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any, Final

import pytest

from bot.domain.invitation.sixty_days import Invitation, Stage
from bot.domain.notices.drops import Cause
from bot.domain.notices.notice import Topic
from bot.domain.notices.reminding import match_reminders, reminder_broadcast, reminding
from bot.domain.people.profile import Alerts, Profile, Subscriber
from tests.rulebooks import book_of, in_use

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
TODAY = NOON.date()
ANSWERS: dict[str, Any] = {"first_test": "ielts", "first_taken": "2024-12-01"}
"""The results expire on 2026-12-01, in nine days."""


def somebody(*profiles: Profile, **rest: Any) -> Subscriber:
    return Subscriber(1, profiles=profiles or (Profile(submitted=TODAY),), **rest)


def causes(person: Subscriber, now: datetime = NOON) -> list[Cause]:
    told = reminding(person, now)
    if told is None:
        return []
    return [reminder.drop.cause for due in told.due for reminder in due.reminders]


def test_whoever_said_nothing_is_reminded_of_nothing() -> None:
    assert reminding(Subscriber(1), NOON) is None


def test_all_that_is_due_is_one_message() -> None:
    expiring = Profile(submitted=TODAY - timedelta(days=345), answers=ANSWERS)
    assert causes(somebody(expiring)) == [Cause.FIRST_TEST, Cause.PROFILE]


def test_what_was_sent_is_due_no_more_and_what_is_long_past_is_forgotten() -> None:
    old = frozenset({"profile:2025-01-01:7", "birthday:2026-11-01:7"})
    person = somebody(Profile(answers=ANSWERS, reminded=old))
    told = reminding(person, NOON)
    assert told is not None
    noted = told.noted(person)
    assert reminding(noted, NOON) is None
    assert noted.profile.reminded == {"birthday:2026-11-01:7", "first_test:2026-12-01:30"}


def test_noting_goes_by_a_profiles_name_where_another_was_removed_meanwhile() -> None:
    me, her = Profile(answers=ANSWERS), Profile(name="Grace", answers=ANSWERS)
    told = reminding(somebody(me, her), NOON)
    assert told is not None
    keys = told.due[0].keys
    assert told.noted(somebody(her)) == somebody(replace(her, reminded=keys))
    stranger = somebody(Profile(name="Ada", answers=ANSWERS))
    assert told.noted(stranger) == stranger


def test_noting_keeps_what_has_changed_since_the_message_was_made() -> None:
    person = somebody(Profile(answers=ANSWERS), Profile(name="Bo", answers=ANSWERS))
    told = reminding(person, NOON)
    assert told is not None
    since = replace(person, profiles=(Profile(score=500, answers=ANSWERS),), language="fr")
    noted = told.noted(since)
    assert noted == replace(since, profiles=(replace(since.profile, reminded=told.due[0].keys),))


@pytest.mark.parametrize(
    ("invitation", "expected"),
    [
        (Invitation(TODAY), [Cause.FIRST_TEST]),
        (Invitation(TODAY, ended=Stage.APPLIED), []),
        (Invitation(TODAY, ended=Stage.DECLINED), [Cause.FIRST_TEST, Cause.PROFILE]),
        (Invitation(TODAY - timedelta(days=99)), [Cause.FIRST_TEST, Cause.PROFILE]),
    ],
)
def test_with_an_open_invitation_only_tests_matter(
    invitation: Invitation, expected: list[Cause]
) -> None:
    submitted = TODAY - timedelta(days=345)
    profile = Profile(submitted=submitted, answers=ANSWERS, invitation=invitation)
    assert causes(somebody(profile)) == expected


@pytest.mark.parametrize(
    ("zone", "hour", "expected"),
    [("UTC", 8, False), ("UTC", 9, True), ("Asia/Tokyo", 0, True), ("America/Toronto", 13, False)],
)
def test_it_comes_from_nine_in_the_morning_on(zone: str, hour: int, expected: bool) -> None:
    person = somebody(Profile(answers=ANSWERS), time_zone=zone)
    now = NOON.replace(hour=hour)
    notice = match_reminders(reminder_broadcast(now), person, now)
    assert (notice is not None) is expected


def test_in_quiet_hours_it_comes_without_a_sound() -> None:
    quiet = Alerts(quiet=(time(11), time(13)))
    told = reminding(somebody(Profile(answers=ANSWERS), alerts=quiet), NOON)
    assert told is not None
    assert told.silent
    later = reminding(somebody(Profile(answers=ANSWERS), alerts=quiet), NOON + timedelta(hours=2))
    assert later is not None
    assert not later.silent


def test_a_broadcast_is_named_by_its_hour() -> None:
    broadcast = reminder_broadcast(NOON + timedelta(minutes=59))
    assert (broadcast.id, broadcast.topic) == ("reminder:2026-11-22T12", Topic.REMINDER)


def test_a_day_is_the_persons_own() -> None:
    person = somebody(Profile(invitation=Invitation(date(2026, 10, 8))), time_zone="Asia/Tokyo")
    told = reminding(person, datetime(2026, 11, 22, 16, tzinfo=UTC))
    assert told is not None
    assert told.today == date(2026, 11, 23)
    assert told.due[0].countdown is not None
    assert told.due[0].countdown.days_left == 14


FUNDS_BY = date(2025, 7, 28)
"""The last day that the edition of 2025-07-07 names."""


def reminded_of_funds(
    day: str, profile: Profile, *others: Profile, leads: tuple[int, ...] = (60, 30, 7)
) -> list[str]:
    """The keys of the reminders of funds on this day."""
    person = Subscriber(1, profiles=(profile, *others), alerts=Alerts(reminders=frozenset(leads)))
    told = reminding(person, datetime.fromisoformat(f"{day}T12:00:00").replace(tzinfo=UTC))
    due = () if told is None else told.due
    return [key for one in due for key in one.keys if key.startswith("funds:")]


@pytest.mark.parametrize(
    ("day", "profile", "keys"),
    [
        ("2025-07-06", Profile(score=480), []),
        ("2025-07-07", Profile(score=480), ["funds:2025-07-28:30"]),
        ("2025-07-21", Profile(score=480), ["funds:2025-07-28:7"]),
        ("2025-07-27", Profile(score=480), ["funds:2025-07-28:7"]),
        ("2025-07-28", Profile(score=480), []),
        ("2026-07-07", Profile(score=480), []),
        ("2025-07-10", Profile(), []),
        ("2025-07-10", Profile(submitted=date(2025, 3, 1)), ["funds:2025-07-28:30"]),
        ("2025-07-10", Profile(score=480, reminded=frozenset({"funds:2025-07-28:30"})), []),
        ("2025-07-21", Profile(score=480, reminded=frozenset({"funds:2025-07-28:7"})), []),
        ("2025-07-10", Profile(score=480, programs={"cec": True, "fsw": False}), [30]),
        ("2025-07-10", Profile(score=480, programs=dict.fromkeys(("fsw", "fst"), False)), []),
        ("2025-07-10", Profile(score=480, invitation=Invitation(date(2025, 6, 20))), []),
    ],
)
def test_the_day_for_new_funds_is_a_reminder_for_who_may_need_them(
    day: str, profile: Profile, keys: list[object]
) -> None:
    wanted = [f"funds:{FUNDS_BY}:{key}" if isinstance(key, int) else key for key in keys]
    assert reminded_of_funds(day, profile) == wanted


def test_of_several_profiles_the_first_that_may_need_funds_is_reminded() -> None:
    cec = Profile(score=480, programs={"cec": True, "fsw": False, "fst": False})
    both = Profile("Bo", score=470), Profile("Cy", score=460)
    assert reminded_of_funds("2025-07-10", cec, *both) == ["funds:2025-07-28:30"]


UNDESCRIBED: Final = """\
[draw_types.rural]
kind = "program"
name = { en = "Rural Class", fr = "Catégorie rurale" }
published = ["Rural Class"]
colour = "#123456"
marker = "D"

[periods.settlement_funds]
by_size = [16000, 20000]
each_more = 4000
update_by = 2027-02-01
"""


def test_a_programme_without_minimums_asks_for_no_funds(tmp_path: Path) -> None:
    book = book_of(tmp_path, "2027-01-05", UNDESCRIBED)
    denied = Profile(score=480, programs={"fsw": False, "fst": False})
    with in_use(book):
        assert reminded_of_funds("2027-01-10", Profile(score=480)) == ["funds:2027-02-01:30"]
        assert reminded_of_funds("2027-01-10", denied) == []


def test_who_wants_no_reminders_gets_none_of_funds() -> None:
    assert reminded_of_funds("2025-07-10", Profile(score=480), leads=()) == []
