"""Every draw since 2015, a few dozen people around each cut-off: both opinions agree."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from functools import cache
from itertools import product

import pytest

from bot.domain.draws.categories import CATEGORIES, classify
from bot.domain.draws.draw import Draw
from bot.domain.people.profile import Profile
from bot.domain.verdicts.verdict import verdict
from tests.domain import raw, table
from tests.domain.build import draw
from tests.domain.oracle import second_opinion
from tests.shared import needs_shared

SECOND = timedelta(seconds=1)
DAY = timedelta(days=1)
NOON = datetime(2021, 6, 1, 12, tzinfo=UTC)

PROGRAMS: tuple[dict[str, bool], ...] = (
    {},
    {"cec": True},
    {"cec": False, "fsw": True, "fst": True},
    {"cec": False, "fsw": False, "fst": False},
    {"cec": False, "fsw": False},
)
ANSWERS = (True, False, None)


@cache
def real_draws() -> tuple[Draw, ...]:
    return tuple(
        Draw(
            number=row["drawNumber"],
            date=raw.day(row),
            name=row["drawName"],
            size=raw.number(row["drawSize"]),
            cutoff=int(row["drawCRS"]),
            tie_break=raw.tie_break(row),
        )
        for row in raw.rows()
    )


def scores(cutoff: int) -> list[int | None]:
    """At the line, a point to each side, and the same with a nomination's 600 in it."""
    around = [cutoff + step for step in (-1, 0, 1)]
    without_600 = [score - 600 for score in around]
    return [None, *(score for score in around + without_600 if 0 <= score <= 1200)]


def submissions(tie_break: datetime | None) -> list[datetime | date | None]:
    moment = tie_break or NOON
    day = moment.date()
    return [None, moment - SECOND, moment, moment + SECOND, day - DAY, day, day + DAY]


def situations(key: str) -> Iterator[Profile]:
    """Every way to have said, or not, what a draw of this type asks for."""
    members = ANSWERS if key in CATEGORIES else (None,)
    nominations = ANSWERS if key in ("pnp", "general") else (True, None)
    for programs, member, nomination in product(PROGRAMS, members, nominations):
        categories = {} if member is None else {key: member}
        yield Profile(programs=programs, categories=categories, nomination=nomination)


def people(each: Draw) -> Iterator[Profile]:
    for score, situation in product(scores(each.cutoff), situations(classify(each.name).key)):
        full = Profile(score=score, nomination=situation.nomination).full_score
        for submitted in submissions(each.tie_break) if full == each.cutoff else [None]:
            yield Profile(
                score=score,
                nomination=situation.nomination,
                programs=situation.programs,
                categories=situation.categories,
                submitted=submitted,
            )


def disagreements(each: Draw) -> list[str]:
    draw_type = classify(each.name)
    found = []
    for profile in people(each):
        ours = verdict(profile, each, draw_type)
        both = (ours.outcome.value, ours.if_eligible and ours.if_eligible.value)
        if both != second_opinion(profile, each):
            found.append(f"{each} {profile}: {both} and {second_opinion(profile, each)}")
    return found


def test_every_draw_of_our_own_table_is_judged_alike() -> None:
    assert len(table.draws()) >= 448
    for each in table.draws():
        assert disagreements(each) == []


@needs_shared
def test_every_draw_of_the_real_file_is_judged_alike() -> None:
    assert len(real_draws()) >= 419
    for each in real_draws():
        assert disagreements(each) == []


MADE_UP = {
    "before the tie-breaking rule": draw("76", "2017-11-01", 433, tie_break=None),
    "a tie-break that cannot be read": draw("208", "2021-10-27", 464, tie_break=None),
    "a cut-off of 0": draw("500", "2027-01-01", 0),
    "a cut-off of 75": draw("176", "2021-02-13", 75),
    "a cut-off of 695": draw("501", "2027-01-01", 695, name="General"),
    "a cut-off of 696": draw("502", "2027-01-01", 696, name="General"),
    "a cut-off of 1200": draw("503", "2027-01-01", 1200, name="Provincial Nominee Program"),
    "a new name": draw("504", "2027-02-19", 450, name="Leadership and innovation"),
}


@pytest.mark.parametrize("each", MADE_UP.values(), ids=MADE_UP)
def test_a_made_up_draw_is_judged_alike(each: Draw) -> None:
    assert disagreements(each) == []


def test_the_people_tried_stand_on_all_sides_of_the_line() -> None:
    tried = list(people(draw()))
    assert len(tried) >= 50
    outcomes = {second_opinion(profile, draw())[0] for profile in tried}
    assert outcomes == {"met", "missed", "tie", "unknown", "not_for_you"}
