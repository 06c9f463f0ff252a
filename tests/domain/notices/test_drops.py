"""What will lower a score, and reminders that are sent once whatever the clock does."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.notices.drops import LEADS, Cause, Drop, come_since, drops, due_reminders
from tests.rulebooks import book_of, in_use

TODAY = date(2026, 11, 22)

ANSWERS: dict[str, Any] = {
    "spouse": "single",
    "born": "1994-03-10",
    "education": "bachelor_or_3plus_year",
    "canadian_study": "none",
    "first_test": "ielts",
    "first_results": [8.0, 7.5, 7.0, 7.0],
    "first_taken": "2025-02-01",
    "second_test": "tef",
    "second_results": [450.0, 450.0, 450.0, 460.0],
    "second_taken": "2025-06-01",
    "canadian_work": "1",
    "foreign_work": "0",
    "sibling": "no",
    "nomination": "no",
    "occupation": "31301",
    "recent_work": "canada",
    "work_ended": "2026-05-31",
}


def causes(found: tuple[Drop, ...]) -> list[tuple[Cause, date]]:
    """What happens when."""
    return [(drop.cause, drop.day) for drop in found]


def test_everything_that_is_known_to_end_is_foretold_soonest_first() -> None:
    found = drops(ANSWERS, datetime(2026, 1, 15, 10, tzinfo=UTC), TODAY)
    assert causes(found)[:5] == [
        (Cause.PROFILE, date(2027, 1, 15)),
        (Cause.FIRST_TEST, date(2027, 2, 1)),
        (Cause.BIRTHDAY, date(2027, 3, 10)),
        (Cause.SECOND_TEST, date(2027, 6, 1)),
        (Cause.BIRTHDAY, date(2028, 3, 10)),
    ]
    assert (Cause.WORK_WINDOW, date(2028, 5, 31)) in causes(found)


def test_work_that_goes_on_closes_no_window() -> None:
    found = drops({**ANSWERS, "work_ended": "still"}, None, TODAY)
    assert Cause.WORK_WINDOW not in [drop.cause for drop in found]


def test_each_of_two_occupations_has_its_window_if_it_was_long_enough() -> None:
    second = {"occupation_2": "42202", "work_began_2": "2023-01", "work_ended_2": "2025-03"}
    found = drops({**ANSWERS, **second}, None, TODAY)
    windows = [drop.day for drop in found if drop.cause is Cause.WORK_WINDOW]
    assert windows == [date(2027, 3, 1), date(2028, 5, 31)]
    short = {**second, "work_began_2": "2024-12"}
    found = drops({**ANSWERS, **short}, None, TODAY)
    assert [drop.day for drop in found if drop.cause is Cause.WORK_WINDOW] == [date(2028, 5, 31)]


SHORTER_WINDOW = """\
[categories.transport]
label = "2026-4"
codes = ["72404"]
months = 8
years = 2
"""


def test_the_window_of_work_is_the_first_to_close_by_the_rules_of_the_day(tmp_path: Path) -> None:
    book = book_of(tmp_path, "2026-11-20", SHORTER_WINDOW)
    with in_use(book):
        before, after = (drops(ANSWERS, None, date(2026, 11, day)) for day in (19, 20))
    assert (Cause.WORK_WINDOW, date(2028, 5, 31)) in causes(before)
    # Eight months within two years are too old 16 months after the last day of work.
    assert (Cause.WORK_WINDOW, date(2027, 9, 30)) in causes(after)


def test_each_drop_says_what_it_costs() -> None:
    by_key = {drop.key: drop for drop in drops(ANSWERS, None, TODAY)}
    # On the 33rd birthday the points for age fall from 94 to 88.
    assert by_key["birthday:2027-03-10"].points == 6
    # Four times 31 for English become four times 17 for French, now first; 24 for French as the
    # second language less 12 for it; the upper band of the degree; 50 for French become 25.
    assert by_key["first_test:2027-02-01"].points == 31 * 4 + 12 - 17 * 4 + 12 + 25
    assert by_key["work_window:2028-05-31"].points is None


def test_two_drops_on_one_day_share_what_the_score_loses() -> None:
    together = {**ANSWERS, "first_taken": "2025-03-10"}
    by_key = {drop.key: drop for drop in drops(together, None, TODAY)}
    apart = {drop.key: drop for drop in drops(ANSWERS, None, TODAY)}
    test = apart["first_test:2027-02-01"].points
    assert by_key["birthday:2027-03-10"].points == 6
    assert by_key["first_test:2027-03-10"].points == test


def test_birthdays_without_a_cost_are_no_drop() -> None:
    young = {**ANSWERS, "born": "2003-03-10"}
    assert Cause.BIRTHDAY not in [cause for cause, _ in causes(drops(young, None, TODAY))]
    older = {**ANSWERS, "born": "1970-03-10"}
    assert Cause.BIRTHDAY not in [cause for cause, _ in causes(drops(older, None, TODAY))]


def test_what_is_not_said_is_not_foretold() -> None:
    assert drops({}, None, TODAY) == ()
    half_done = {"spouse": "single", "born": "1994-03-10", "first_taken": "skip"}
    assert drops(half_done, None, TODAY) == ()
    only_profile = drops({}, date(2026, 1, 15), TODAY)
    assert causes(only_profile) == [(Cause.PROFILE, date(2027, 1, 15))]


def test_what_has_ended_already_is_no_drop() -> None:
    assert drops({"first_taken": "2020-01-01"}, date(2025, 1, 1), TODAY) == ()


@pytest.mark.parametrize(
    ("answers", "submitted", "drop"),
    [
        ({"first_taken": "2024-02-29"}, None, (Cause.FIRST_TEST, date(2026, 2, 28))),
        (
            {"occupation": "31301", "work_ended": "2024-02-29"},
            None,
            (Cause.WORK_WINDOW, date(2026, 2, 28)),
        ),
        ({}, date(2024, 2, 29), (Cause.PROFILE, date(2025, 2, 28))),
    ],
)
def test_a_29_february_ends_on_the_28th(
    answers: dict[str, Any], submitted: date | None, drop: tuple[Cause, date]
) -> None:
    assert causes(drops(answers, submitted, date(2024, 3, 1))) == [drop]


def test_a_birthday_on_29_february_comes_every_year() -> None:
    born = {**ANSWERS, "born": "1992-02-29", "first_taken": "skip", "second_taken": "skip"}
    days = [day for cause, day in causes(drops(born, None, TODAY)) if cause is Cause.BIRTHDAY]
    assert days[:2] == [date(2027, 2, 28), date(2028, 2, 29)]


DROP = Drop(Cause.PROFILE, date(2027, 3, 1))


@pytest.mark.parametrize(
    ("days_before", "lead"),
    [
        (61, None), (60, 60), (59, 60), (31, 60), (30, 30), (8, 30), (7, 7), (1, 7), (0, None),
        (-5, None),
    ],
)  # fmt: skip
def test_the_closest_lead_reached_is_due(days_before: int, lead: int | None) -> None:
    reminders = due_reminders([DROP], DROP.day - timedelta(days=days_before), set())
    assert [reminder.lead for reminder in reminders] == ([] if lead is None else [lead])


def test_only_the_leads_that_were_chosen_are_due() -> None:
    day = DROP.day - timedelta(days=20)
    assert due_reminders([DROP], day, set(), leads=(7,)) == ()
    assert [reminder.lead for reminder in due_reminders([DROP], day, set(), leads=(60, 7))] == [60]


def sent_over(days: list[int], sent: set[str] | None = None) -> list[str]:
    """The keys sent when the bot looks on these days before the drop, remembering what it sent."""
    sent = set() if sent is None else sent
    keys = []
    for before in days:
        for reminder in due_reminders([DROP], DROP.day - timedelta(days=before), sent):
            keys.append(reminder.key)
            sent.add(reminder.key)
    return keys


def test_looked_at_every_day_each_reminder_is_sent_once() -> None:
    assert sent_over(list(range(100, -10, -1))) == [
        f"profile:2027-03-01:{lead}" for lead in (60, 30, 7)
    ]


def test_looked_at_twice_a_day_and_after_a_restart_nothing_is_sent_again() -> None:
    sent: set[str] = set()
    first = sent_over([60, 60, 59, 30], sent)
    assert sent_over([30, 30, 29], sent) == []
    assert len(first) == 2


def test_after_downtime_one_reminder_says_enough() -> None:
    assert sent_over([70, 5, 4, 3]) == ["profile:2027-03-01:7"]


def test_a_clock_that_goes_back_sends_nothing_again() -> None:
    assert sent_over([70, 30, 45, 60, 30, 7, 65, 60, 7]) == [
        "profile:2027-03-01:30",
        "profile:2027-03-01:7",
    ]


@given(st.lists(st.integers(-20, 100), max_size=40))
def test_whatever_the_clock_does_each_is_sent_at_most_once_and_ever_closer(
    days: list[int],
) -> None:
    keys = sent_over(days)
    leads = [int(key.rsplit(":", 1)[1]) for key in keys]
    assert leads == sorted(set(leads), reverse=True)
    assert set(leads) <= set(LEADS)


def test_another_day_is_another_reminder() -> None:
    sent = {"profile:2027-03-01:60"}
    moved = Drop(Cause.PROFILE, date(2027, 3, 11))
    assert len(due_reminders([moved], date(2027, 1, 15), sent)) == 1


def test_the_day_depends_on_the_persons_time_zone_and_nothing_else() -> None:
    before_midnight, after = date(2026, 12, 30), date(2026, 12, 31)
    assert due_reminders([DROP], before_midnight, set()) == ()
    assert [reminder.lead for reminder in due_reminders([DROP], after, set())] == [60]


def test_a_stored_score_is_out_of_date_once_a_drop_has_come() -> None:
    stored = date(2026, 11, 22)
    assert come_since(ANSWERS, None, stored, date(2027, 1, 31)) == ()
    since = come_since(ANSWERS, None, stored, date(2027, 3, 10))
    assert causes(since) == [
        (Cause.FIRST_TEST, date(2027, 2, 1)),
        (Cause.BIRTHDAY, date(2027, 3, 10)),
    ]
