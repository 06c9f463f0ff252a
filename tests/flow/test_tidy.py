"""Old records are dropped in time."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.domain.draws.recording import Known
from bot.domain.notices.notice import draw_broadcast
from bot.domain.notices.posts import shut_out
from bot.domain.people.profile import Profile, Subscriber
from bot.domain.people.turnover import DAY_MARK, DayMark, day_mark
from bot.flow.announce import announce
from bot.flow.tidy import KEPT, UNFINISHED_FOR, mark_day, tidy
from bot.stores.embedded import TinyStore
from bot.text.catalogue import Words
from bot.text.directions import without_directions
from bot.text.pages import privacy
from tests.domain.build import draw
from tests.fakes import FakeClock
from tests.text.locales import all_words

CEC = draw("297", "2024-05-31", 522)


async def test_delivery_records_are_kept_for_thirty_days() -> None:
    store, clock = TinyStore.in_memory(), FakeClock()
    await store.record([Known(CEC, 1, clock.now())], [draw_broadcast(CEC, 1, clock.now())])
    await announce(store, clock)
    clock.go_on(days=KEPT.days)
    await tidy(store, clock)
    assert await store.tally("draw:297:1") is not None
    clock.go_on(seconds=1)
    await tidy(store, clock)
    assert await store.tally("draw:297:1") is None
    assert timedelta(days=30) == KEPT


@pytest.mark.parametrize(
    ("days", "active", "kept"),
    [
        pytest.param(364, False, True, id="not yet a year"),
        pytest.param(365, False, False, id="a year"),
        pytest.param(365, True, True, id="within reach again"),
    ],
)
async def test_a_chat_out_of_reach_for_a_year_is_erased(
    days: int, active: bool, kept: bool
) -> None:
    store, clock = TinyStore.in_memory(), FakeClock()
    since = clock.now().date() - timedelta(days=days)
    await store.put_subscriber(Subscriber(1001, active=active, unreachable_since=since))
    await store.put_subscriber(Subscriber(1002, active=False))
    await tidy(store, clock)
    assert (await store.subscriber(1001) is not None) is kept
    assert await store.subscriber(1002) is not None


def test_a_chat_that_answers_again_begins_anew() -> None:
    gone = shut_out(Subscriber(1001), date(2025, 1, 1))
    assert shut_out(gone, date(2025, 2, 1)).unreachable_since == date(2025, 1, 1)
    assert gone.reached() == Subscriber(1001)


@pytest.mark.parametrize(("days", "kept"), [(89, True), (90, False)])
async def test_an_interview_that_is_not_gone_on_with_is_forgotten(days: int, kept: bool) -> None:
    store, clock = TinyStore.in_memory(), FakeClock()
    left = Profile(
        score=530,
        answers={"spouse": "single"},
        interview={"spouse": "coming"},
        interviewed=clock.now().date() - timedelta(days=days),
    )
    await store.put_subscriber(Subscriber(1001, profiles=(Profile(score=480), left)))
    await tidy(store, clock)
    stored = await store.subscriber(1001)
    assert stored is not None
    forgotten = replace(left, interview=None, interviewed=None)
    assert stored.profiles == (Profile(score=480), left if kept else forgotten)


async def test_an_interview_of_unknown_age_is_as_old_as_its_first_tidying() -> None:
    store, clock = TinyStore.in_memory(), FakeClock()
    await store.put_subscriber(Subscriber(1001, profiles=(Profile(interview={}),)))
    for interview in ({}, None):
        await tidy(store, clock)
        stored = await store.subscriber(1001)
        assert stored is not None
        assert stored.profile.interview == interview
        clock.go_on(days=UNFINISHED_FOR.days)


@pytest.mark.parametrize("words", all_words(), ids=lambda words: words.language)
@pytest.mark.parametrize("promise", [KEPT, UNFINISHED_FOR])
def test_privacy_says_how_long(words: Words, promise: timedelta) -> None:
    assert f" {promise.days} " in f" {without_directions(privacy(words))} "


async def test_a_day_is_marked_once() -> None:
    store, clock = TinyStore.in_memory(), FakeClock()
    await store.put_subscribers([Subscriber(1001), Subscriber(1002)])
    began = clock.now()
    for _ in range(2):
        await mark_day(store, clock)
        assert day_mark(await store.recall(DAY_MARK), clock.now()) == DayMark(began, 2, 2)
        await store.put_subscriber(Subscriber(1003))
        clock.go_on(seconds=60)
    clock.go_on(days=1)
    await mark_day(store, clock)
    assert day_mark(await store.recall(DAY_MARK), clock.now()) == DayMark(clock.now(), 3, 3)
