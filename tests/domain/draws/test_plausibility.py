"""Every real draw is plausible on its day, and no typing mistake is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest

from bot.domain.draws.doubts import Doubt, Held, Past, doubted, version
from bot.domain.draws.draw import Draw, detect
from bot.domain.draws.recording import Known, plan
from bot.sandbox.ircc.rounds import load_table, render
from bot.sources.ircc import parse_rounds

DRAWS = tuple(reversed(parse_rounds(render(load_table())).draws))
"""All 448, oldest first."""
KNOWN = {draw.number: draw for draw in DRAWS[:-1]}
NEWEST = DRAWS[-1]
NOW = datetime.combine(NEWEST.date, time(16), UTC)


def doubts(*published: Draw, now: datetime = NOW, held: dict[str, Held] | None = None) -> set[str]:
    """Why the draws of a file that also has all known ones are held back."""
    numbers = {draw.number for draw in published}
    file = [*published, *(draw for number, draw in KNOWN.items() if number not in numbers)]
    found = doubted(detect(KNOWN, file), KNOWN, now, held or {}, [])
    return {entry.doubt for entry in found.values()}


def test_every_real_draw_was_believed_at_its_first_poll() -> None:
    known: dict[str, Known] = {}
    for draw in DRAWS:
        now = datetime.combine(draw.date, time(16), UTC)
        changes = detect({n: entry.draw for n, entry in known.items()}, [draw])
        decided = plan([c for c in changes if c.before is None], known, now, now)
        assert decided.held == {}, draw.number
        assert bool(decided.announce) is bool(known)
        known[draw.number] = Known(draw, 1, now)


@pytest.mark.parametrize("first", [1, 100, 230, 340])
def test_every_real_draw_that_was_missed_is_believed_with_the_others(first: int) -> None:
    known = {draw.number: draw for draw in DRAWS[:first]}
    assert doubted(detect(known, DRAWS), known, NOW, {}, []) == {}


@pytest.mark.parametrize(
    "changes",
    [
        {"cutoff": 0, "size": 1},
        {"cutoff": 1, "size": 1},
        {"size": 1},
        {"cutoff": 0},
        {"cutoff": 1},
        {"cutoff": 52},
        {"cutoff": 1_150},
        {"name": "Provincial Nominee Program", "cutoff": 480, "size": 400},
        {"name": "Canadian Experience Class", "cutoff": 222, "size": 3_000},
        {"name": "Canadian Experience Class", "cutoff": 722, "size": 3_000},
        {"name": "Canadian Experience Class", "cutoff": 522, "size": 30},
        {"name": "French-Language proficiency 2026-Version 2", "cutoff": 420, "size": 90_000},
        {"name": "Leadership and innovation, 2027-Version 1", "cutoff": 3, "size": 500},
    ],
)
def test_figures_far_from_the_types_history_are_not(changes: dict[str, Any]) -> None:
    assert doubts(replace(NEWEST, **changes)) == {Doubt.IMPLAUSIBLE}


@pytest.mark.parametrize("number", ["999999", "4470", "450", "448z", "447x"])
def test_a_number_that_does_not_follow_is_not(number: str) -> None:
    assert doubts(replace(NEWEST, number=number)) == {Doubt.MISNUMBERED}


@pytest.mark.parametrize("number", ["446a", "447", "448", "449"])
def test_the_next_few_numbers_are(number: str) -> None:
    assert doubts(replace(NEWEST, number=number)) == set()


def test_a_recent_draw_under_an_old_number_is_not() -> None:
    known = {number: draw for number, draw in KNOWN.items() if number != "42"}
    changes = detect(known, [*known.values(), replace(NEWEST, number="42")])
    assert doubted(changes, known, NOW, {}, [])["42"].doubt is Doubt.MISNUMBERED


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2015, 1, 31), {Doubt.MISDATED}),
        (NEWEST.date - timedelta(days=500), {Doubt.MISDATED}),
        (NEWEST.date.replace(year=NEWEST.date.year - 1), set()),
    ],
)
def test_a_new_draw_of_long_ago_is_not(day: date, expected: set[str]) -> None:
    assert doubts(replace(NEWEST, date=day)) == expected


@pytest.mark.parametrize(("count", "expected"), [(3, set()), (4, {Doubt.CROWDED})])
def test_more_new_draws_of_one_day_than_ever_are_not(count: int, expected: set[str]) -> None:
    new = [replace(NEWEST, number=str(447 + n), cutoff=500 + n) for n in range(count)]
    assert doubts(*new) == expected


class TestCorrections:
    """Few known draws change at once, and none changes far."""

    @pytest.mark.parametrize(("count", "expected"), [(3, Doubt.UNCONFIRMED), (4, Doubt.SWEEPING)])
    def test_many_at_once_are_a_fault_of_the_file(self, count: int, expected: Doubt) -> None:
        corrected = [replace(draw, cutoff=draw.cutoff + 5) for draw in DRAWS[-count - 1 : -1]]
        assert doubts(*corrected) == {expected}

    def test_every_number_one_higher_is_a_fault_of_the_file(self) -> None:
        known = {draw.number: draw for draw in DRAWS[300:]}
        shifted = [replace(draw, number=str(int(draw.number) + 1)) for draw in DRAWS[300:]]
        found = doubted(detect(known, shifted), known, NOW, {}, [])
        assert {entry.doubt for entry in found.values()} == {Doubt.SWEEPING}
        assert len(found) == len(shifted)

    @pytest.mark.parametrize(
        "spoilt",
        [
            lambda draw: replace(draw, cutoff=draw.cutoff + 50),
            lambda draw: replace(draw, cutoff=draw.size, size=draw.cutoff),
            lambda draw: replace(draw, date=draw.date + timedelta(days=1)),
            lambda draw: replace(draw, name="Provincial Nominee Program"),
            lambda draw: replace(draw, size=draw.size * 10),
        ],
        ids=["cut-offs", "swapped", "dates", "names", "sizes"],
    )
    def test_a_column_that_is_wrong_everywhere_is_a_fault_of_the_file(
        self, spoilt: Callable[[Draw], Draw]
    ) -> None:
        known = {draw.number: draw for draw in DRAWS}
        changes = detect(known, [spoilt(draw) for draw in DRAWS])
        found = doubted(changes, known, NOW, {}, [])
        assert {entry.doubt for entry in found.values()} == {Doubt.SWEEPING}
        assert len(found) == len([change for change in changes if change.before is not None]) > 300

    @pytest.mark.parametrize(
        ("changes", "expected"),
        [
            ({"cutoff": 1, "size": 1}, Doubt.IMPLAUSIBLE),
            ({"date": date(2015, 1, 31)}, Doubt.MISDATED),
            ({"date": DRAWS[-2].date - timedelta(days=1)}, Doubt.UNCONFIRMED),
        ],
    )
    def test_one_that_cannot_be_right_waits(self, changes: dict[str, Any], expected: Doubt) -> None:
        assert doubts(replace(DRAWS[-2], **changes)) == {expected}


class TestQuestions:
    """An implausible draw waits for the operator, or until it has stayed long enough."""

    ODD = replace(NEWEST, cutoff=1, size=1)

    def held(self, **rest: Any) -> dict[str, Held]:
        return doubted(detect(KNOWN, [*KNOWN.values(), self.ODD]), KNOWN, **rest)

    def test_it_is_believed_once_it_has_stood(self) -> None:
        first = self.held(now=NOW, held={}, disputed=[])
        waited = NOW + timedelta(minutes=14, seconds=59)
        assert self.held(now=waited, held=first, disputed=[])["447"].since == NOW
        waited = NOW + timedelta(minutes=15)
        assert self.held(now=waited, held=first, disputed=[]) == {}

    def test_another_fault_of_the_same_draw_begins_again(self) -> None:
        other = Held(replace(self.ODD, cutoff=2), Doubt.IMPLAUSIBLE, NOW - timedelta(hours=1))
        assert self.held(now=NOW, held={"447": other}, disputed=[])["447"].since == NOW

    @pytest.mark.parametrize(("answer", "believed"), [(True, True), (False, False)])
    def test_the_operators_answer_counts_at_once_and_for_good(
        self, answer: bool, believed: bool
    ) -> None:
        first = self.held(now=NOW, held={}, disputed=[])
        past = Past(answers={first["447"].question: answer})
        for later in (timedelta(), timedelta(days=2)):
            found = self.held(now=NOW + later, held=first, disputed=[], past=past)
            assert (found == {}) is believed

    def test_what_is_asked_about_together_is_one_question(self) -> None:
        corrected = [replace(draw, cutoff=draw.cutoff + 5) for draw in DRAWS[-6:-1]]
        found = doubted(detect(KNOWN, corrected), KNOWN, NOW, {}, [])
        assert len({entry.question for entry in found.values()}) == 1

    def test_what_stood_is_announced_with_a_remark_and_what_was_confirmed_without(self) -> None:
        known = {number: Known(draw, 1, NOW) for number, draw in KNOWN.items()}
        changes = detect(KNOWN, [*KNOWN.values(), self.ODD])
        first = plan(changes, known, NOW, NOW)
        assert (first.record, first.announce) == ((), ())
        later = NOW + timedelta(minutes=15)
        (stood,) = plan(changes, known, later, later, held=first.held).announce
        assert "unusual" in stood.draw.notes
        past = Past(answers={first.held["447"].question: True})
        (confirmed,) = plan(changes, known, NOW, NOW, held=first.held, past=past).announce
        assert confirmed.draw == self.ODD
        again = detect(KNOWN | {"447": stood.draw}, [*KNOWN.values(), self.ODD])
        assert again == (), "the remark stays while the figures do"


def test_a_version_has_one_name_in_every_process() -> None:
    assert version(NEWEST) == version(replace(NEWEST, url="elsewhere"))
    assert version(NEWEST) != version(replace(NEWEST, cutoff=NEWEST.cutoff + 1))
