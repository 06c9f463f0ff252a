"""What to record and announce of the changes between two readings."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.domain.draws.doubts import Doubt
from bot.domain.draws.draw import Draw, detect
from bot.domain.draws.recording import Known, Plan, plan

CEC = Draw("297", date(2024, 5, 31), "Canadian Experience Class", 3000, 522)
PNP = Draw("296", date(2024, 5, 30), "Provincial Nominee Program", 2985, 676)
NOW = datetime(2024, 5, 31, 15, tzinfo=UTC)


def known(*draws: Draw) -> dict[str, Known]:
    return {draw.number: Known(draw, 1, NOW) for draw in draws}


def planned(before: dict[str, Known], published: list[Draw], now: datetime = NOW):
    return plan(detect({n: k.draw for n, k in before.items()}, published), before, now)


def test_a_first_start_records_everything_and_announces_nothing() -> None:
    decided = planned({}, [CEC, PNP])
    assert [entry.draw.number for entry in decided.record] == ["296", "297"]
    assert decided.announce == ()


def test_a_new_draw_is_recorded_and_announced() -> None:
    decided = planned(known(PNP), [CEC, PNP])
    assert decided.record == (Known(CEC, 1, NOW),)
    assert [(entry.draw.number, entry.revision) for entry in decided.announce] == [("297", 1)]


@pytest.mark.parametrize(("days", "announced"), [(0, True), (7, True), (8, False), (400, False)])
def test_a_draw_seen_within_seven_days_of_its_date_is_news(days: int, announced: bool) -> None:
    decided = planned(known(PNP), [CEC, PNP], NOW + timedelta(days=days))
    assert bool(decided.announce) is announced
    assert len(decided.record) == 1


@pytest.mark.parametrize(
    ("gap", "announced"),
    [
        pytest.param(None, False, id="the first look after a start"),
        pytest.param(timedelta(minutes=1), True, id="watched all along"),
        pytest.param(timedelta(days=7), True, id="a week of failures"),
        pytest.param(timedelta(days=8), False, id="a longer one"),
    ],
)
def test_a_mistyped_date_does_not_silence_a_draw_that_appears_under_watch(
    gap: timedelta | None, announced: bool
) -> None:
    mistyped = replace(CEC, date=date(2023, 5, 31))
    last_read = None if gap is None else NOW - gap
    before = known(PNP)
    changes = detect({n: k.draw for n, k in before.items()}, [mistyped, PNP])
    assert bool(plan(changes, before, NOW, last_read).announce) is announced


def test_an_old_row_that_turns_up_late_is_only_recorded() -> None:
    before = known(CEC)
    changes = detect({"297": CEC}, [CEC, replace(PNP, date=date(2024, 1, 30))])
    decided = plan(changes, before, NOW, NOW - timedelta(minutes=1))
    assert len(decided.record) == 1
    assert decided.announce == ()


def test_missed_draws_are_announced_oldest_first() -> None:
    third = replace(CEC, number="298", date=date(2024, 6, 1))
    decided = planned(known(PNP), [third, CEC, PNP], NOW + timedelta(days=3))
    assert [entry.draw.number for entry in decided.announce] == ["297", "298"]


def test_a_correction_that_stands_is_a_new_revision_first_seen_when_the_draw_was() -> None:
    later = NOW + timedelta(hours=1)
    corrected = replace(CEC, cutoff=521)
    before = known(CEC)
    changes = detect({"297": CEC}, [corrected])
    first = plan(changes, before, later, announced={"297"})
    assert (first.record, first.held["297"].doubt) == ((), Doubt.UNCONFIRMED)
    again = plan(changes, before, later, held=first.held, announced={"297"})
    assert again.record == (Known(corrected, 2, NOW),)
    assert [(entry.draw.number, entry.revision) for entry in again.announce] == [("297", 2)]
    assert again.corrected == (Known(CEC, 1, NOW),)


def test_a_rewording_changes_the_record_and_says_nothing() -> None:
    reworded = replace(CEC, name="Canadian experience class ")
    decided = planned(known(CEC), [reworded])
    assert decided.record == (Known(reworded, 1, NOW),)
    assert decided.announce == ()


def test_a_vanished_draw_stays_as_it_was_recorded() -> None:
    assert planned(known(CEC, PNP), [PNP]) == Plan()


def test_doing_it_again_changes_nothing() -> None:
    assert planned(known(CEC, PNP), [CEC, PNP]).record == ()
