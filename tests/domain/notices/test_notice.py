"""Who is told of a draw, and who first."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.domain.notices.bulletins import news_broadcast
from bot.domain.notices.digests import digest_broadcast
from bot.domain.notices.letters import letter_broadcast
from bot.domain.notices.notice import (
    Broadcast,
    Notice,
    Topic,
    best_outcome,
    broadcast_of,
    draw_broadcast,
    match,
    priority,
    verdicts,
)
from bot.domain.notices.reminding import reminder_broadcast
from bot.domain.people.profile import Alerts, Profile, Subscriber, Which
from bot.domain.verdicts.verdict import Outcome, verdict
from tests.domain.build import CEC, PNP, draw, typed

NOW = datetime(2024, 5, 31, 15, 0, tzinfo=UTC)
DRAW = draw()
OPENED = draw_broadcast(DRAW, 1, NOW)

MET = Profile("met", 530, programs={"cec": True})
TIE = Profile("tie", 522, programs={"cec": True})
UNKNOWN = Profile("unknown", 530)
NEAR = Profile("near", 502, programs={"cec": True})
FAR = Profile("far", 501, programs={"cec": True})
NOT_FOR_YOU = Profile("not for you", 530, programs={"cec": False})


def told(subscriber: Subscriber) -> Notice | None:
    return match(OPENED, DRAW, CEC, subscriber)


def person(*profiles: Profile, which: Which = Which.ALL) -> Subscriber:
    return Subscriber(1001, profiles=profiles, alerts=Alerts(which))


def test_a_first_sight_is_announced_and_a_later_one_corrects() -> None:
    assert draw_broadcast(DRAW, 1, NOW) == Broadcast("draw:297:1", Topic.DRAW, "297", 1, NOW)
    assert draw_broadcast(DRAW, 2, NOW) == Broadcast("draw:297:2", Topic.CORRECTION, "297", 2, NOW)


@pytest.mark.parametrize(
    "broadcast",
    [
        draw_broadcast(DRAW, 1, NOW),
        draw_broadcast(DRAW, 2, NOW),
        draw_broadcast(replace(DRAW, number="2:97"), 12, NOW),
        news_broadcast("https://www.canada.ca/1", NOW),
        letter_broadcast("a:b", NOW),
        digest_broadcast(NOW),
        reminder_broadcast(NOW),
    ],
    ids=lambda broadcast: broadcast.id,
)
def test_the_id_of_a_broadcast_says_all_of_it(broadcast: Broadcast) -> None:
    assert broadcast_of(broadcast.id, NOW) == broadcast


@pytest.mark.parametrize(
    "unknown", ["", "draw", "draw:", "draw:297", "draw:297:", "draw:297:x", "draw:297:0", "news:"]
)
def test_an_unknown_id_is_of_no_broadcast(unknown: str) -> None:
    assert broadcast_of(unknown, NOW) is None


@pytest.mark.parametrize(
    ("profile", "outcome", "place"),
    [
        (MET, Outcome.MET, 0),
        (TIE, Outcome.TIE, 1),
        (UNKNOWN, Outcome.UNKNOWN, 2),
        (NEAR, Outcome.MISSED, 3),
        (FAR, Outcome.MISSED, 4),
        (NOT_FOR_YOU, Outcome.NOT_FOR_YOU, 5),
    ],
    ids=lambda value: value.name if isinstance(value, Profile) else None,
)
def test_those_it_matters_to_most_come_first(
    profile: Profile, outcome: Outcome, place: int
) -> None:
    assert told(person(profile)) == Notice("draw:297:1", 1001, place, outcome)


def test_somebody_without_a_score_comes_with_the_unknown() -> None:
    profile = Profile(programs={"cec": True})
    assert priority(verdict(profile, DRAW, CEC)) == 2


@pytest.mark.parametrize(
    ("which", "wanted"),
    [
        (Which.ALL, {"met", "tie", "unknown", "near", "far", "not for you"}),
        (Which.MINE, {"met", "tie", "unknown", "near", "far"}),
        (Which.MET, {"met", "tie"}),
    ],
)
def test_a_person_hears_of_the_draws_they_chose(which: Which, wanted: set[str]) -> None:
    profiles = (MET, TIE, UNKNOWN, NEAR, FAR, NOT_FOR_YOU)
    heard = {each.name for each in profiles if told(person(each, which=which)) is not None}
    assert heard == wanted


def test_by_default_a_person_hears_of_what_is_or_may_be_theirs() -> None:
    assert Subscriber(1).alerts.which is Which.MINE


def test_a_muted_type_is_not_told() -> None:
    muted = replace(person(MET), alerts=Alerts(Which.ALL, muted=frozenset({"cec"})))
    assert told(muted) is None
    assert match(OPENED, DRAW, PNP, muted) is not None


def test_somebody_who_stopped_is_not_told() -> None:
    assert told(replace(person(MET), active=False)) is None


@pytest.mark.parametrize("profiles", [(FAR, MET, NOT_FOR_YOU), (MET, FAR), (NOT_FOR_YOU, MET)])
def test_of_several_profiles_the_best_decides(profiles: tuple[Profile, ...]) -> None:
    subscriber = person(*profiles, which=Which.MET)
    assert told(subscriber) == Notice("draw:297:1", 1001, 0, Outcome.MET)
    assert best_outcome(verdicts(subscriber, DRAW, CEC)) is Outcome.MET


def test_a_near_miss_counts_before_a_far_one_and_before_not_for_you() -> None:
    notice = told(person(NOT_FOR_YOU, FAR, NEAR))
    assert notice == Notice("draw:297:1", 1001, 3, Outcome.MISSED)


@pytest.mark.parametrize("profiles", [(NOT_FOR_YOU, FAR), (FAR, NOT_FOR_YOU)])
def test_a_far_miss_of_one_profile_is_heard_beside_one_that_the_draw_is_not_for(
    profiles: tuple[Profile, ...],
) -> None:
    notice = told(person(*profiles, which=Which.MINE))
    assert notice == Notice("draw:297:1", 1001, 4, Outcome.MISSED)


def test_verdicts_stand_in_the_order_of_the_profiles() -> None:
    found = verdicts(person(FAR, MET, NOT_FOR_YOU), DRAW, CEC)
    assert [each.outcome.value for each in found] == ["missed", "met", "not_for_you"]


def test_a_new_kind_of_draw_is_told_to_everybody_who_hears_of_theirs() -> None:
    new = draw("448", "2027-02-19", 450, name="Leadership and innovation, 2027-Version 1")
    opened = draw_broadcast(new, 1, NOW)
    notice = match(opened, *typed(new), person(NOT_FOR_YOU, which=Which.MINE))
    assert notice == Notice("draw:448:1", 1001, 2, Outcome.UNKNOWN)
