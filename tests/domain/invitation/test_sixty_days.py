"""The sixty days after an invitation."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from bot.domain.invitation.sixty_days import (
    CHECKLIST,
    Consequence,
    Invitation,
    Stage,
    checklist,
    consequence,
    days_left,
    due_countdown,
    keeps_alerts_quiet,
    marked_days,
    stage,
)

RECEIVED = date(2026, 9, 29)
INVITATION = Invitation(RECEIVED)
LAST_DAY = date(2026, 11, 28)


def test_the_last_day_is_the_sixtieth() -> None:
    assert INVITATION.last_day == LAST_DAY
    assert days_left(INVITATION, RECEIVED) == 60
    assert days_left(INVITATION, LAST_DAY) == 0


def test_sixty_days_count_over_a_29_february() -> None:
    assert Invitation(date(2028, 2, 1)).last_day == date(2028, 4, 1)
    assert Invitation(date(2027, 2, 1)).last_day == date(2027, 4, 2)


@pytest.mark.parametrize(
    ("ended", "day", "where", "meaning", "quiet"),
    [
        (None, RECEIVED, Stage.OPEN, Consequence.PROFILE_LOCKED, True),
        (None, LAST_DAY, Stage.OPEN, Consequence.PROFILE_LOCKED, True),
        (None, LAST_DAY + timedelta(1), Stage.EXPIRED, Consequence.NEW_PROFILE_NEEDED, False),
        (Stage.APPLIED, LAST_DAY + timedelta(1), Stage.APPLIED, Consequence.OUT_OF_THE_POOL, True),
        (Stage.DECLINED, RECEIVED, Stage.DECLINED, Consequence.PROFILE_ACTIVE_AGAIN, False),
    ],
)
def test_each_stage_has_its_consequence(
    ended: Stage | None, day: date, where: Stage, meaning: Consequence, quiet: bool
) -> None:
    invitation = Invitation(RECEIVED, ended=ended)
    assert stage(invitation, day) is where
    assert consequence(where) is meaning
    assert keeps_alerts_quiet(invitation, day) is quiet


def test_the_slowest_step_comes_first() -> None:
    assert checklist(INVITATION) == CHECKLIST
    assert CHECKLIST[0] == "police_certificates"


def test_steps_done_or_not_needed_are_left_out() -> None:
    invitation = Invitation(RECEIVED, program="cec", done=frozenset({"police_certificates"}))
    left = checklist(invitation)
    assert "police_certificates" not in left
    assert "proof_of_funds" not in left
    assert "proof_of_funds" in checklist(Invitation(RECEIVED, program="fsw"))


def sent_over(days: list[int]) -> list[int]:
    """The leads of the reminders sent over checks with so many days left."""
    sent: set[str] = set()
    leads = []
    for left in days:
        countdown = due_countdown(INVITATION, LAST_DAY - timedelta(days=left), sent)
        if countdown is not None:
            assert countdown.days_left == left
            leads.append(countdown.lead)
            sent.add(countdown.key)
    return leads


def test_daily_checks_send_each_reminder_once() -> None:
    assert sent_over(list(range(60, -5, -1))) == [45, 30, 14, 7, 3, 1]


def test_after_downtime_one_reminder_is_sent() -> None:
    assert sent_over([60, 20, 2, 2]) == [30, 3]


def test_a_clock_that_goes_back_sends_nothing_again() -> None:
    assert sent_over([30, 45, 40, 30, 29, 14]) == [30, 14]


def test_the_last_day_still_has_a_reminder_if_none_was_sent() -> None:
    assert sent_over([0]) == [1]
    assert sent_over([-1]) == []


@pytest.mark.parametrize("ended", [Stage.APPLIED, Stage.DECLINED])
def test_an_ended_invitation_has_no_reminder(ended: Stage) -> None:
    assert due_countdown(Invitation(RECEIVED, ended=ended), LAST_DAY, set()) is None


def test_the_calendar_marks_each_lead_and_the_last_day() -> None:
    marked = marked_days(INVITATION)
    assert marked[0] == (45, date(2026, 10, 14))
    assert marked[-1] == (0, LAST_DAY)
    assert [day for _, day in marked] == sorted(day for _, day in marked)
