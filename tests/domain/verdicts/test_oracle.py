"""Every draw since 2015, a few dozen people around each cut-off: both opinions agree."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, tzinfo
from functools import cache
from itertools import chain, product

import pytest

from bot.domain.draws.categories import classify, known_categories
from bot.domain.draws.draw import Draw
from bot.domain.people.profile import Profile
from bot.domain.people.submission import Span, Stated
from bot.domain.people.zones import zone
from bot.domain.verdicts.verdict import Line, verdict
from tests.domain import raw, table
from tests.domain.build import draw, given_on
from tests.domain.oracle import second_opinion
from tests.shared import needs_shared

pytestmark = pytest.mark.no_cover  # it repeats what other tests run, for long

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
ZONES = ("UTC", "America/Toronto", "America/St_Johns", "Asia/Kolkata", "Pacific/Kiritimati")


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
    """Every combination of answers to the questions of a draw of this type."""
    members = ANSWERS if key in known_categories() else (None,)
    nominations = ANSWERS if key in ("pnp", "general") else (True, None)
    for programs, member, nomination in product(PROGRAMS, members, nominations):
        categories = {} if member is None else {key: member}
        yield Profile(programs=programs, categories=categories, nomination=nomination)


def people(each: Draw) -> Iterator[Profile]:
    """People whose answers are as old as the draw."""
    for situation in situations(classify(each.name).key):
        answered = given_on(situation, each.date)
        for score in scores(each.cutoff):
            scored = replace(answered, score=score)
            at_the_line = scored.full_score == each.cutoff
            for submitted in submissions(each.tie_break) if at_the_line else [None]:
                yield replace(scored, submitted=submitted)


def disagreements(each: Draw) -> list[str]:
    draw_type = classify(each.name)
    found = []
    everybody = [(profile, UTC) for profile in people(each)]
    for profile, own in chain(everybody, imprecise_people(each)):
        ours = verdict(profile, each, draw_type, own)
        both = (ours.outcome.value, ours.if_eligible and ours.if_eligible.value)
        if both != second_opinion(profile, each, own):
            found.append(f"{each} {profile}: {both} and {second_opinion(profile, each, own)}")
    return found


def imprecise_people(each: Draw) -> Iterator[tuple[Profile, tzinfo]]:
    """People at the line who stated a day, an hour or a minute, in zones all round the world."""
    moment = each.tie_break or NOON
    everything = dict.fromkeys(("cec", "fsw", "fst"), True)
    member = dict.fromkeys(known_categories(), True)
    nominated = classify(each.name).key == "pnp"
    score = max(each.cutoff - 600, 0) if nominated else each.cutoff
    answered = given_on(Profile("me", score, nominated, everything, member), each.date)
    for name in ZONES:
        own = zone(name)
        for submitted in (*stated_days(moment, own), *stated_times(moment)):
            yield replace(answered, submitted=submitted), own


def stated_days(moment: datetime, own: tzinfo) -> list[date]:
    """The local days around a moment, and those at which a profile expires or is too late."""
    day = moment.astimezone(own).date()
    return [day + step * DAY for step in (-366, -365, -1, 0, 1, 300, 400)]


def stated_times(moment: datetime) -> list[Span]:
    """A minute and an hour that begin, hold and end at the moment."""
    return [
        Span(moment - before, moment - before + width)
        for width in (timedelta(minutes=1), timedelta(hours=1))
        for before in (timedelta(), SECOND, width / 2, width - SECOND, width)
    ]


@pytest.mark.no_cover
def test_no_draw_is_decided_where_its_tie_break_lies_in_the_stated_interval() -> None:
    decided = []
    for each in table.draws():
        for profile, own in imprecise_people(each) if each.tie_break else ():
            ours = verdict(profile, each, classify(each.name), own)
            assert profile.submitted is not None
            if ours.line is not Line.AT_SAME_DAY and holds(profile.submitted, each, own):
                decided.append((each, profile, own, ours))
    assert decided == []


def holds(stated: Stated, each: Draw, own: tzinfo) -> bool:
    """Whether the second before the tie-break and the tie-break are both possible."""
    assert each.tie_break is not None
    if isinstance(stated, Span):
        return stated.start < each.tie_break < stated.end
    before, at = (moment.astimezone(own) for moment in (each.tie_break - SECOND, each.tie_break))
    return before.date() == at.date() == stated


@pytest.mark.no_cover
def test_every_draw_of_our_own_table_is_judged_alike() -> None:
    assert len(table.draws()) >= 448
    for each in table.draws():
        assert disagreements(each) == []


@needs_shared
@pytest.mark.no_cover
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
