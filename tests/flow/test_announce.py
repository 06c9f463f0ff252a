"""From an open broadcast to the outbox."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.domain.draws.recording import Known
from bot.domain.notices.notice import Alert, draw_broadcast
from bot.domain.people.profile import Alerts, Profile, Subscriber, Which
from bot.flow.announce import PAGE, announce
from bot.flow.draw_subject import draw_subject
from bot.stores.embedded import TinyStore
from bot.text.catalogue import catalogue
from bot.text.notices.alerts import alert
from tests.domain.build import draw
from tests.fakes import FakeClock

EN = catalogue("en")
CEC = draw("297", "2024-05-31", 522)


def candidate(chat_id: int, score: int, **rest: object) -> Subscriber:
    """A person who qualifies for the CEC."""
    return Subscriber(chat_id, profiles=(Profile(score=score, programs={"cec": True}),), **rest)


async def opened(*subscribers: Subscriber) -> tuple[TinyStore, FakeClock]:
    """A store in which the broadcast of #297 has just been opened."""
    store, clock = TinyStore.in_memory(), FakeClock()
    await store.put_subscribers(subscribers)
    broadcast = draw_broadcast(CEC, 1, clock.now())
    await store.record([Known(CEC, 1, clock.now())], [broadcast])
    return store, clock


async def claimed(store: TinyStore, clock: FakeClock) -> list[int]:
    notices = await store.claim(10_000, clock.now(), timedelta(minutes=1))
    return [notice.chat_id for notice in notices]


async def test_those_for_whom_it_matters_most_come_first() -> None:
    missed, met, tie = candidate(1, 515), candidate(2, 530), candidate(3, 522)
    store, clock = await opened(missed, met, tie)
    assert await announce(store, clock) == 1
    assert await claimed(store, clock) == [2, 3, 1]


async def test_everybody_is_reached_over_many_pages() -> None:
    people = [candidate(chat_id, 530) for chat_id in range(1, 2 * PAGE + 2)]
    store, clock = await opened(*people)
    await announce(store, clock)
    assert await claimed(store, clock) == list(range(1, 2 * PAGE + 2))


async def test_nothing_is_claimed_before_everybody_has_been_matched() -> None:
    store, clock = await opened(*[candidate(chat_id, 530) for chat_id in range(1, PAGE + 2)])
    await store.enqueue("draw:297:1", [], PAGE, clock.now())
    assert await claimed(store, clock) == []


async def test_announcing_again_adds_nothing() -> None:
    store, clock = await opened(candidate(1, 530))
    await announce(store, clock)
    assert await announce(store, clock) == 0
    assert await claimed(store, clock) == [1]


async def test_only_those_who_want_to_hear_of_it() -> None:
    not_mine = replace(candidate(1, 530), profiles=(Profile(score=530, programs={"cec": False}),))
    all_draws = replace(not_mine, chat_id=2, alerts=Alerts(Which.ALL))
    paused = candidate(3, 530, active=False)
    muted = candidate(4, 530, alerts=Alerts(muted=frozenset({"cec"})))
    store, clock = await opened(not_mine, all_draws, paused, muted)
    await announce(store, clock)
    assert await claimed(store, clock) == [2]


async def test_the_first_draw_that_is_kept_back_is_told_once() -> None:
    """Silence looks like a broken bot, so the first one says why there will be more of it."""
    not_mine = replace(
        candidate(1, 530, explain_silence=True, onboarded=True),
        profiles=(Profile(score=530, programs={"cec": False}),),
    )
    store, clock = await opened(not_mine)
    await announce(store, clock)
    assert await claimed(store, clock) == [1]
    assert (await store.subscriber(1)) == replace(not_mine, explain_silence=False)
    told = await (await draw_subject(draw_broadcast(CEC, 1, clock.now()), store)).message(
        replace(not_mine, explain_silence=False), clock.now()
    )
    assert isinstance(told, Alert)
    assert told.silent
    assert told.explains_silence
    assert EN.say("alert-explains-silence") in alert(told, EN)
    later = draw_broadcast(draw("298", "2024-06-19", 500), 1, clock.now())
    await store.record([Known(draw("298", "2024-06-19", 500), 1, clock.now())], [later])
    await announce(store, clock)
    assert await claimed(store, clock) == []


async def test_a_draw_that_is_wanted_explains_nothing() -> None:
    mine = candidate(1, 530, explain_silence=True)
    store, clock = await opened(mine)
    await announce(store, clock)
    assert await claimed(store, clock) == [1]
    assert (await store.subscriber(1)) == mine
    told = await (await draw_subject(draw_broadcast(CEC, 1, clock.now()), store)).message(
        mine, clock.now()
    )
    assert isinstance(told, Alert)
    assert not told.explains_silence
