"""What every store promises, tried on each of them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest

from bot.domain.draws.draw import Note, Pool
from bot.domain.notices.delivery import Decision, Done, GiveUp, Retry
from bot.domain.notices.notice import Broadcast, Notice, Topic
from bot.domain.people.profile import Alerts, Group, Profile, Subscriber, Which
from bot.domain.people.turnover import Headcount
from bot.domain.verdicts.verdict import Outcome
from bot.errors import StoreError
from bot.ports import Backlog, Census, Settlement, Store, Tally, Told
from tests.factories import NOON, broadcast, draw, known, later, notice, subscriber
from tests.stores.worlds import WORLDS, World

Opener = Callable[[], Awaitable[Store]]
LEASE = timedelta(minutes=1)


@pytest.fixture(params=[world for world in WORLDS if world.outlives_a_stop])
async def kept(request: pytest.FixtureRequest) -> AsyncIterator[Opener]:
    """Opens a store that outlives its closing, after it closed the same one."""
    world: World = request.param(request)
    opened: list[Store] = []

    async def again() -> Store:
        opened.append(await (world.again(opened[-1], clean=True) if opened else world.begin()))
        return opened[-1]

    yield again
    await opened[-1].close()


def chats(notices: Sequence[Notice]) -> list[int]:
    return [notice.chat_id for notice in notices]


async def joined(store: Store, *chat_ids: int) -> None:
    await store.put_subscribers(subscriber(chat_id) for chat_id in chat_ids)


async def waiting(
    store: Store,
    *notices: Notice,
    number: str = "297",
    opened: datetime = NOON,
    cursor: int | None = None,
) -> None:
    """Let these chats join, and add them to a draw's broadcast; with no ``cursor`` it is ended."""
    await joined(store, *chats(notices))
    await store.record([known(number)], [broadcast(number, opened=opened)])
    await store.enqueue(f"draw:{number}:1", notices, cursor, NOON)


async def settled(store: Store, one: Notice, decision: Decision, now: datetime = NOON) -> None:
    await store.settle([Settlement(one, decision)], now)


async def claimed(store: Store, limit: int = 10, now: datetime = NOON) -> list[Notice]:
    return await store.claim(limit, now, LEASE)


async def tally_of(store: Store) -> Tally:
    tally = await store.tally("draw:297:1")
    assert tally is not None
    return tally


async def test_an_empty_store_knows_of_nobody_and_nothing(store: Store) -> None:
    assert await store.subscriber(1001) is None
    assert await store.change_subscriber(1001, lambda stored: stored) is None
    await store.erase_subscriber(1001)
    assert await store.count_subscribers() == 0
    assert await store.subscribers_after(0, 10) == ([], None)
    assert await store.census() == Census(0, 0, 0, 0, {})
    assert await store.broadcast("draw:1:1") is None
    assert await store.tally("draw:1:1") is None
    assert await store.told("draw:1:1", 1) is None
    assert await store.backlog() == Backlog(0, None)
    assert await claimed(store) == await claimed(store, 0) == []
    assert await store.recall("key") is None


# people

EVERYTHING = Subscriber(
    chat_id=-1009876543210,
    language="pt-br",
    time_zone="UTC+05:30",
    active=False,
    profiles=(
        Profile(),
        Profile(
            name="Łucja & “Ли” 👩",
            score=0,
            nomination=True,
            programs={"fst": False, "cec": True},
            categories={"french": True, "stem": False},
            submitted=datetime(2024, 3, 1, 10, 0, 0, 123, tzinfo=UTC),
        ),
        Profile(score=1200, nomination=False, submitted=date(2024, 2, 29)),
    ),
    current=2,
    alerts=Alerts(Which.MET, (time(22), time(7, 30)), frozenset({"pnp", "general"}), news=True),
    pending="score",
    onboarded=True,
    explain_silence=True,
)


@pytest.mark.parametrize("somebody", [Subscriber(1), EVERYTHING], ids=["nothing", "everything"])
async def test_a_subscriber_comes_back_as_stored(store: Store, somebody: Subscriber) -> None:
    await store.put_subscriber(somebody)
    assert await store.subscriber(somebody.chat_id) == somebody


async def test_a_subscriber_handed_out_is_the_callers_own(store: Store) -> None:
    await store.put_subscriber(subscriber(1))
    (await store.subscriber(1)).profile.programs["fsw"] = True  # type: ignore[union-attr, index]
    assert await store.subscriber(1) == subscriber(1)


async def test_groups_are_found_among_people(store: Store) -> None:
    group = Subscriber(-500, group=Group(topic=7, added_by=1))
    await store.put_subscribers([subscriber(1), group, subscriber(2)])
    assert await store.groups() == [group]
    await store.move_subscriber(-500, -1002)
    assert await store.groups() == [replace(group, chat_id=-1002)]


async def test_a_subscriber_handed_in_is_copied(store: Store) -> None:
    programs = {"cec": True}
    await store.put_subscriber(subscriber(1, profiles=(Profile(programs=programs),)))
    programs["fsw"] = True
    stored = await store.subscriber(1)
    assert stored is not None
    assert stored.profile.programs == {"cec": True}


async def test_many_subscribers_are_added_or_replaced_together(store: Store) -> None:
    await store.put_subscriber(subscriber(2, score=400))
    await store.put_subscribers([subscriber(1), subscriber(2, score=500)])
    assert await store.count_subscribers() == 2
    assert await store.subscriber(2) == subscriber(2, score=500)


async def test_of_two_that_are_put_together_the_last_one_counts(store: Store) -> None:
    await store.put_subscriber(subscriber(1, score=400))
    await store.put_subscribers([subscriber(1, score=500), subscriber(1, score=400)])
    assert await store.subscriber(1) == subscriber(1, score=400)


def broken(first: Any) -> Any:
    yield first
    raise LookupError


async def test_many_subscribers_are_added_all_or_none(store: Store) -> None:
    with pytest.raises(LookupError):
        await store.put_subscribers(broken(subscriber(1)))
    assert await store.count_subscribers() == 0


async def test_a_change_is_made_to_what_is_stored(store: Store) -> None:
    await store.put_subscriber(subscriber(1))
    changed = await store.change_subscriber(1, lambda stored: replace(stored, active=False))
    assert changed == subscriber(1, active=False)
    assert await store.subscriber(1) == changed


def one_more(stored: Subscriber) -> Subscriber:
    return stored.with_profile(replace(stored.profile, score=(stored.profile.score or 0) + 1))


async def test_changes_at_the_same_time_are_made_one_after_the_other(store: Store) -> None:
    await store.put_subscriber(subscriber(1, score=0))
    await asyncio.gather(*(store.change_subscriber(1, one_more) for _ in range(50)))
    assert await store.subscriber(1) == subscriber(1, score=50)


def failing(_: Subscriber) -> Subscriber:
    raise ValueError("this change fails")


def renumbering(stored: Subscriber) -> Subscriber:
    return replace(stored, chat_id=2)


@pytest.mark.parametrize(
    ("change", "fault"), [(failing, "this change fails"), (renumbering, "another chat id")]
)
async def test_a_change_that_fails_changes_nothing(
    store: Store, change: Callable[[Subscriber], Subscriber], fault: str
) -> None:
    await store.put_subscriber(subscriber(1))
    with pytest.raises(ValueError, match=fault):
        await store.change_subscriber(1, change)
    assert await store.subscriber(1) == subscriber(1)
    assert await store.subscriber(2) is None


async def test_somebody_erased_is_gone(store: Store) -> None:
    await joined(store, 1, 2)
    await store.erase_subscriber(1)
    assert await store.subscriber(1) is None
    assert await store.count_subscribers() == 1


async def page_by_page(store: Store, limit: int) -> list[list[int]]:
    pages, cursor = [], 0
    while True:
        page, onward = await store.subscribers_after(cursor, limit)
        pages.append([each.chat_id for each in page])
        if onward is None:
            return pages
        cursor = onward


async def test_pages_are_in_the_order_of_joining(store: Store) -> None:
    await joined(store, 5, -3, 9, 1)
    assert await page_by_page(store, 3) == [[5, -3, 9], [1]]
    assert await page_by_page(store, 2) == [[5, -3], [9, 1]]


async def test_somebody_replaced_keeps_their_place(store: Store) -> None:
    await joined(store, 1, 2, 3)
    await store.put_subscriber(subscriber(1, score=400))
    assert await page_by_page(store, 10) == [[1, 2, 3]]


async def test_somebody_who_comes_back_joins_at_the_end(store: Store) -> None:
    await joined(store, 1, 2, 3)
    await store.erase_subscriber(1)
    await store.put_subscriber(subscriber(1))
    assert await page_by_page(store, 10) == [[2, 3, 1]]


async def test_pages_go_on_though_people_leave_and_join_in_between(store: Store) -> None:
    await joined(store, 1, 2, 3, 4)
    _, cursor = await store.subscribers_after(0, 2)
    for chat_id in (1, 2, 3):
        await store.erase_subscriber(chat_id)
    await store.put_subscriber(subscriber(5))
    assert cursor is not None
    page, _ = await store.subscribers_after(cursor, 10)
    assert [each.chat_id for each in page] == [4, 5]


async def test_a_chat_that_moves_keeps_its_facts_and_its_place(store: Store) -> None:
    await joined(store, 1, 2, 3)
    await store.move_subscriber(1, 10)
    assert await store.subscriber(1) is None
    assert await store.subscriber(10) == subscriber(10)
    assert await page_by_page(store, 10) == [[10, 2, 3]]


async def test_a_chat_that_moves_replaces_who_is_there(store: Store) -> None:
    await store.put_subscribers([subscriber(1, score=400), subscriber(2, score=500)])
    await store.move_subscriber(1, 2)
    assert await store.subscriber(2) == subscriber(2, score=400)
    assert await page_by_page(store, 10) == [[2]]


@pytest.mark.parametrize(("old", "new"), [(7, 8), (1, 1)], ids=["unknown", "to itself"])
async def test_a_move_that_is_none_changes_nothing(store: Store, old: int, new: int) -> None:
    await joined(store, 1)
    await store.move_subscriber(old, new)
    assert await page_by_page(store, 10) == [[1]]


# draws

FULL_DRAW = draw(
    "91a",
    ran_at=datetime(2018, 5, 30, 13, 7, 21, tzinfo=UTC),
    invited="Federal Skilled Trades",
    url="https://www.canada.ca/91a",
    pool=Pool(date(2018, 5, 29), tuple(range(15)), 105),
    notes=(Note.TIE_BREAK_AM_PM, Note.RAN_AT_OTHER_DAY),
    name_fr="Travailleurs de métiers spécialisés (fédéral)",
)


async def test_a_draw_comes_back_as_recorded(store: Store) -> None:
    full = replace(known("91a", revision=3), draw=FULL_DRAW)
    bare = known("12", tie_break=None, pool=Pool(None, (), 0))
    await store.record([full, bare], [])
    assert dict(await store.draws()) == {"12": bare, "91a": full}


async def test_draws_are_in_the_order_of_their_numbers(store: Store) -> None:
    await store.record(map(known, ["297", "92", "91b", "9", "91a"]), [])
    assert list(await store.draws()) == ["9", "91a", "91b", "92", "297"]


async def test_a_draw_is_replaced_by_its_number(store: Store) -> None:
    await store.record([known("297")], [])
    assert list(await store.draws()) == ["297"]
    corrected = known("297", revision=2, cutoff=521)
    await store.record([corrected], [])
    assert dict(await store.draws()) == {"297": corrected}


async def test_a_draw_moves_to_another_number_in_one(store: Store) -> None:
    await store.record([known("2970")], [])
    await store.record([known("297")], [], {"renumbered": {"2970": "297"}}, ["2970"])
    assert list(await store.draws()) == ["297"]
    assert await store.recall("renumbered") == {"2970": "297"}


async def test_draws_are_the_same_mapping_until_one_is_recorded(store: Store) -> None:
    await store.record([known("296")], [])
    before = await store.draws()
    assert await store.draws() is before
    await store.record([known("297")], [])
    assert list(before) == ["296"]
    assert list(await store.draws()) == ["296", "297"]


async def test_a_draw_and_its_broadcast_are_recorded_together_or_not_at_all(store: Store) -> None:
    with pytest.raises(LookupError):
        await store.record([known("297")], broken(broadcast("297")))
    assert await store.draws() == {}
    assert await store.unfinished_fan_outs() == []


# fan-out


async def test_a_broadcast_is_unfinished_until_its_last_page(store: Store) -> None:
    await joined(store, 1, 2)
    opened = broadcast("297")
    await store.record([known("297")], [opened])
    assert await store.unfinished_fan_outs() == [(opened, 0)]
    await store.enqueue(opened.id, [notice(1)], 17, NOON)
    assert await store.unfinished_fan_outs() == [(opened, 17)]
    await store.enqueue(opened.id, [notice(2)], None, NOON)
    assert await store.unfinished_fan_outs() == []


async def test_unfinished_fan_outs_are_told_oldest_first(store: Store) -> None:
    await store.record([], [broadcast("297"), broadcast("91a"), broadcast("9")])
    subjects = [opened.subject for opened, _ in await store.unfinished_fan_outs()]
    assert subjects == ["297", "91a", "9"]


async def test_a_broadcast_that_exists_is_left_alone(store: Store) -> None:
    await waiting(store, notice(1))
    await store.record([known("297")], [broadcast("297", opened=later(days=1))])
    assert await store.unfinished_fan_outs() == []
    assert await store.broadcast("draw:297:1") == broadcast("297")


async def test_notices_of_an_unknown_broadcast_are_an_error(store: Store) -> None:
    await joined(store, 1)
    with pytest.raises(StoreError, match="draw:297:1"):
        await store.enqueue("draw:297:1", [notice(1)], None, NOON)


async def test_a_notice_enqueued_twice_is_there_once(store: Store) -> None:
    await waiting(store, notice(1), notice(1, 3), cursor=1)
    await waiting(store, notice(1, 4), notice(2, 1))
    assert await claimed(store) == [notice(1), notice(2, 1)]


async def test_a_notice_settled_is_not_enqueued_again(store: Store) -> None:
    await waiting(store, notice(1))
    await settled(store, *await claimed(store), Done(7))
    await waiting(store, notice(1))
    assert await claimed(store) == []


async def test_a_notice_to_somebody_erased_since_is_dropped(store: Store) -> None:
    await joined(store, 1, 2)
    await store.record([], [broadcast("297")])
    await store.erase_subscriber(1)
    await store.enqueue("draw:297:1", [notice(1), notice(2)], None, NOON)
    assert chats(await claimed(store)) == [2]


# claims


async def test_nothing_is_claimed_before_the_fan_out_has_ended(store: Store) -> None:
    await waiting(store, notice(1), cursor=1)
    assert await claimed(store) == []


async def test_lower_priorities_are_claimed_first_and_then_older_subscribers(store: Store) -> None:
    """The order of joining counts, and not that of enqueuing."""
    await joined(store, 9, 8, 7, 6, 5)
    await waiting(store, notice(5, 0), notice(6, 1), notice(9, 4), notice(7, 0), notice(8, 1))
    assert chats(await claimed(store, 3)) == [7, 5, 8]
    assert chats(await claimed(store, 3)) == [6, 9]


async def test_the_older_broadcast_goes_first_whatever_the_priority(store: Store) -> None:
    older = [notice(1, 4, of="draw:296:1"), notice(2, 2, of="draw:296:1")]
    await waiting(store, *older, number="296")
    await waiting(store, notice(1, 0), notice(2, 1))
    assert await claimed(store, 3) == [older[1], older[0], notice(1, 0)]
    assert await claimed(store, 3) == [notice(2, 1)]


async def test_a_draw_is_claimed_before_news_and_reminders_opened_earlier(store: Store) -> None:
    await joined(store, 1)
    for topic in (Topic.NEWS, Topic.REMINDER):
        await store.record([], [Broadcast(f"{topic}:x", topic, "x", 1, NOON)])
        await store.enqueue(f"{topic}:x", [notice(1, of=f"{topic}:x")], None, NOON)
    await waiting(store, notice(1, 4))
    order = [one.broadcast for one in await claimed(store)]
    assert order == ["draw:297:1", "news:x", "reminder:x"]


async def test_what_is_claimed_is_claimed_once(store: Store) -> None:
    await waiting(store, notice(1))
    assert chats(await claimed(store)) == [1]
    assert await claimed(store, now=later(seconds=59)) == []


async def test_a_lease_that_ended_brings_the_notice_back_in_doubt(store: Store) -> None:
    await waiting(store, notice(1, 3), notice(2, 4))
    await claimed(store, 1)
    again = await claimed(store, now=later(minutes=1))
    assert again == [notice(1, 3, in_doubt=True), notice(2, 4)]
    tally = await tally_of(store)
    assert (tally.resent_in_doubt, tally.waiting) == (1, 2)


async def test_a_notice_that_was_in_doubt_once_stays_so(store: Store) -> None:
    await waiting(store, notice(1))
    await claimed(store)
    (again,) = await claimed(store, now=later(minutes=1))
    await settled(store, again, Retry(later(minutes=1), 0))
    assert await claimed(store, now=later(minutes=1)) == [notice(1, in_doubt=True)]


async def test_somebody_paused_is_still_claimed(store: Store) -> None:
    """It is the flow that knows what to do about them."""
    await waiting(store, notice(1))
    await store.change_subscriber(1, lambda stored: replace(stored, active=False))
    assert chats(await claimed(store)) == [1]


async def test_released_claims_come_back_at_once_in_doubt(store: Store) -> None:
    await waiting(store, notice(1), notice(2), notice(3))
    first, second = await claimed(store, 2)
    await settled(store, first, Retry(later(minutes=5), 1))
    await store.release_claims()
    assert await claimed(store) == [replace(second, in_doubt=True), notice(3)]
    assert await claimed(store, now=later(minutes=5)) == [
        replace(first, attempts=1),
        replace(second, in_doubt=True),
        notice(3, in_doubt=True),
    ]


# settlements


async def test_a_sent_notice_is_recorded_with_its_message(store: Store) -> None:
    await waiting(store, notice(1, 3, Outcome.MISSED))
    assert await store.told("draw:297:1", 1) is None
    await settled(store, *await claimed(store), Done(message_id=4711))
    assert await store.told("draw:297:1", 1) == Told(1, "missed", 4711)
    assert await claimed(store, now=later(days=1)) == []


async def test_a_retry_waits_for_its_time_and_counts_its_attempts(store: Store) -> None:
    await waiting(store, notice(1), notice(2, 4))
    await settled(store, *await claimed(store, 1), Retry(later(seconds=30), attempts=1000))
    assert chats(await claimed(store, now=later(seconds=29))) == [2]
    assert await claimed(store, now=later(seconds=30)) == [notice(1, attempts=1000)]


async def test_a_retry_from_a_clock_that_was_ahead_is_due_once_it_is_right(store: Store) -> None:
    await waiting(store, notice(1), notice(2))
    (first,) = await claimed(store, 1, now=later(days=365))
    await settled(store, first, Retry(later(days=365, minutes=10), attempts=1))
    (second,) = await claimed(store, 1, now=later(days=365))
    assert (first.chat_id, second.chat_id) == (1, 2)
    assert chats(await claimed(store, now=NOON)) == [1, 2]
    await settled(store, notice(1), Retry(later(hours=1), attempts=2))
    assert await claimed(store, now=later(minutes=59)) == [notice(2, in_doubt=True)]


async def test_a_retry_in_doubt_is_counted_and_marked(store: Store) -> None:
    await waiting(store, notice(1))
    await settled(store, *await claimed(store), Retry(NOON, 1, in_doubt=True))
    assert await claimed(store) == [notice(1, attempts=1, in_doubt=True)]
    assert (await tally_of(store)).resent_in_doubt == 1


@pytest.mark.parametrize("kind", ["gone", "refused", "expired", "dropped"])
async def test_a_notice_given_up_is_not_claimed_again_and_pauses_no_chat(
    store: Store, kind: str
) -> None:
    await waiting(store, notice(1))
    await settled(store, *await claimed(store), GiveUp(kind, "403"))
    assert await claimed(store, now=later(days=1)) == []
    assert await store.subscriber(1) == subscriber(1)
    assert (await tally_of(store)).given_up == {kind: 1}


async def test_a_late_settlement_of_a_lapsed_claim_still_counts(store: Store) -> None:
    await waiting(store, notice(1))
    (first,) = await claimed(store)
    (again,) = await claimed(store, now=later(minutes=1))
    await settled(store, first, Done(1))
    await settled(store, again, Done(2))
    assert await store.told("draw:297:1", 1) == Told(1, "met", 1)
    assert await claimed(store, now=later(days=1)) == []


async def test_settlements_of_unknown_notices_are_harmless(store: Store) -> None:
    await joined(store, 1)
    await waiting(store)
    await settled(store, notice(1), Done(1))
    await settled(store, notice(1, of="draw:1:1"), Done(1))
    assert await store.told("draw:297:1", 1) is None


async def test_the_tally_says_how_the_broadcast_stands(store: Store) -> None:
    await waiting(store, *map(notice, range(1, 8)))
    taken = await claimed(store, 6)
    decisions = [Done(1), Done(2), GiveUp("gone"), GiveUp("gone"), GiveUp("refused")]
    for second, (one, decision) in enumerate(zip(taken, decisions, strict=False)):
        await settled(store, one, decision, later(seconds=second))
    tally = await tally_of(store)
    assert tally.broadcast == broadcast("297")
    assert tally.fanned_out == NOON
    assert (tally.waiting, tally.sent) == (2, 2)
    assert tally.given_up == {"gone": 2, "refused": 1}
    assert (tally.first_sent, tally.last_sent) == (NOON, later(seconds=1))


async def test_the_tally_of_a_broadcast_that_is_being_fanned_out(store: Store) -> None:
    await waiting(store, notice(1), cursor=1)
    tally = await tally_of(store)
    assert (tally.fanned_out, tally.waiting, tally.sent) == (None, 1, 0)
    assert (tally.first_sent, tally.last_sent) == (None, None)


# erasing and moving in the middle of a broadcast


async def test_an_erased_chat_is_not_notified(store: Store) -> None:
    await waiting(store, notice(1), notice(2), notice(3))
    (first,) = await claimed(store, 1)
    for chat_id in (1, 2):
        await store.erase_subscriber(chat_id)
    await settled(store, first, Retry(NOON, 1))
    assert chats(await claimed(store, now=later(days=1))) == [3]


async def test_an_erased_chat_leaves_no_record_even_after_it_returns(store: Store) -> None:
    await waiting(store, notice(1))
    await settled(store, *await claimed(store), Done(1))
    await store.erase_subscriber(1)
    assert await store.told("draw:297:1", 1) is None
    await store.put_subscriber(subscriber(1))
    assert await store.told("draw:297:1", 1) is None


async def test_a_claim_settled_after_its_chat_was_erased_is_let_go(store: Store) -> None:
    await waiting(store, notice(1))
    (taken,) = await claimed(store)
    await store.erase_subscriber(1)
    await settled(store, taken, Done(1))
    assert await store.told("draw:297:1", 1) is None


async def test_waiting_notices_move_with_their_chat(store: Store) -> None:
    await waiting(store, notice(1), notice(2))
    await store.move_subscriber(1, 10)
    assert await claimed(store) == [notice(10), notice(2)]


@pytest.mark.parametrize("named", [1, 10], ids=["by its old id", "by its new id"])
async def test_a_claim_can_be_settled_after_its_chat_moved(store: Store, named: int) -> None:
    await waiting(store, notice(1))
    (taken,) = await claimed(store)
    await store.move_subscriber(1, 10)
    await settled(store, replace(taken, chat_id=named), Retry(NOON, 0))
    assert await claimed(store) == [notice(10)]


async def test_delivery_records_move_with_their_chat(store: Store) -> None:
    await waiting(store, notice(1))
    await settled(store, *await claimed(store), Done(5))
    await store.move_subscriber(1, 10)
    assert await store.told("draw:297:1", 10) == Told(10, "met", 5)


async def test_notified_and_waiting_chats_are_known(store: Store) -> None:
    await joined(store, 4)
    await waiting(store, notice(1), notice(2), notice(3))
    first, second = await claimed(store, 2)
    await settled(store, first, Done(4711))
    await settled(store, second, GiveUp("gone"))
    assert await store.addressed("draw:297:1", [4, 3, 2, 1, 99]) == {1, 3}
    assert await store.addressed("draw:298:1", [1]) == set()


async def test_a_chat_that_was_told_under_its_new_id_is_not_told_again(store: Store) -> None:
    await waiting(store, notice(1, 4), notice(10, 0))
    await settled(store, *await claimed(store, 1), Done(5))
    await store.move_subscriber(1, 10)
    assert await claimed(store) == []
    assert await store.told("draw:297:1", 10) == Told(10, "met", 5)


async def test_a_chat_with_notices_under_both_ids_is_told_once(store: Store) -> None:
    await waiting(store, notice(1), notice(10))
    await store.move_subscriber(1, 10)
    assert chats(await claimed(store)) == [10]


# pruning


async def test_old_finished_broadcasts_are_pruned_with_their_records(store: Store) -> None:
    await waiting(store, notice(1))
    await settled(store, *await claimed(store), Done(5))
    await store.prune(NOON)
    assert await store.told("draw:297:1", 1) is not None
    await store.prune(later(seconds=1))
    assert await store.told("draw:297:1", 1) is None
    assert await store.broadcast("draw:297:1") is None


async def test_old_broadcasts_that_are_not_finished_are_kept(store: Store) -> None:
    await waiting(store, notice(1), number="297")
    await store.record([], [broadcast("298")])
    await store.prune(later(days=40))
    assert await store.broadcast("draw:297:1") is not None
    assert await store.broadcast("draw:298:1") is not None
    assert chats(await claimed(store)) == [1]


# small things


@pytest.mark.parametrize(
    "value", [None, 0, "text", [1, {"deep": ["é", None, 1.5]}], {"a": {"b": True}}]
)
async def test_a_json_value_is_remembered_in_place_of_the_earlier_one(
    store: Store, value: Any
) -> None:
    await store.remember("key", {"earlier": 1})
    await store.remember("key", value)
    assert await store.recall("key") == value


async def test_a_broadcast_is_opened_and_what_goes_with_it_remembered_in_one(store: Store) -> None:
    await store.record([], [broadcast("297")], {"seen": ["a"], "told": {"b": 1}})
    assert await store.broadcast("draw:297:1") is not None
    assert await store.recall("seen") == ["a"]
    assert await store.recall("told") == {"b": 1}


async def test_the_caller_may_change_a_recalled_value(store: Store) -> None:
    await store.remember("key", [1])
    (await store.recall("key")).append(2)
    assert await store.recall("key") == [1]


async def test_closing_twice_is_harmless(world: World) -> None:
    store = await world.begin()
    await store.close()
    await store.close()


# closing and opening again


async def test_people_draws_and_small_things_are_there_again(kept: Opener) -> None:
    store = await kept()
    await joined(store, 5, -3, 9)
    await store.erase_subscriber(5)
    await store.put_subscriber(EVERYTHING)
    await store.record([replace(known("91a"), draw=FULL_DRAW)], [])
    await store.remember("a key, {with} commas", {"a": [1, None]})
    store = await kept()
    assert await page_by_page(store, 2) == [[-3, 9], [EVERYTHING.chat_id]]
    assert await store.subscriber(EVERYTHING.chat_id) == EVERYTHING
    assert (await store.draws())["91a"].draw == FULL_DRAW
    assert await store.recall("a key, {with} commas") == {"a": [1, None]}


async def test_a_seat_is_not_given_again(kept: Opener) -> None:
    """Otherwise a new subscriber would inherit the notices of an erased one."""
    store = await kept()
    await waiting(store, notice(1), notice(2))
    await store.erase_subscriber(2)
    store = await kept()
    await joined(store, 3)
    assert chats(await claimed(store)) == [1]


async def test_a_fan_out_goes_on_where_it_was(kept: Opener) -> None:
    store = await kept()
    await joined(store, 1, 2)
    await store.record([], [broadcast("297"), broadcast("298")])
    await store.enqueue("draw:297:1", [notice(1)], 1, NOON)
    store = await kept()
    assert await store.unfinished_fan_outs() == [(broadcast("297"), 1), (broadcast("298"), 0)]
    await store.enqueue("draw:297:1", [notice(1), notice(2)], None, NOON)
    assert chats(await claimed(store)) == [1, 2]


async def test_the_line_and_the_tally_are_the_same_again(kept: Opener) -> None:
    store = await kept()
    first_in_line = notice(2, 0), notice(5, 0), notice(6, 0)
    await waiting(store, notice(1, 4), notice(3, 4), notice(4, 4), *first_in_line)
    await settled(store, *await claimed(store, 1), Done(9))
    await settled(store, *await claimed(store, 1), GiveUp("gone"), later(minutes=1))
    await settled(store, *await claimed(store, 1), Done(10), later(minutes=2))
    await settled(store, *await claimed(store, 1), Retry(later(hours=1), 3))
    before = await tally_of(store)
    store = await kept()
    assert await tally_of(store) == before
    assert await claimed(store) == [notice(3, 4), notice(4, 4)]
    assert await claimed(store, now=later(hours=1)) == [
        notice(1, 4, attempts=3),
        notice(3, 4, in_doubt=True),
        notice(4, 4, in_doubt=True),
    ]
    assert await store.told("draw:297:1", 2) == Told(2, "met", 9)


async def test_chats_are_counted_by_what_they_are(store: Store) -> None:
    lost = date(2026, 11, 1)
    everybody = [
        *(subscriber(1), subscriber(2, language="fr"), subscriber(3), subscriber(4, active=False)),
        *(subscriber(5, active=False, unreachable_since=lost), subscriber(-6, group=Group())),
    ]
    await store.put_subscribers(everybody)
    found = await store.census()
    assert found == Census(3, 1, stopped=1, unreachable=1, languages={"en": 3, "fr": 1})
    assert (found.active, found.stored) == (4, await store.count_subscribers())


async def test_a_headcount_has_who_came_after_a_seat_and_who_is_unreachable_since(
    store: Store,
) -> None:
    day = date(2026, 11, 28)
    assert await store.headcount(0, day) == Headcount(0, 0, 0, 0)
    await joined(store, 1, 2, 3)
    before = await store.headcount(0, day)
    assert (before.stored, before.later) == (3, 3)
    await store.erase_subscriber(3)
    lost = [
        subscriber(1, active=False, unreachable_since=day),
        subscriber(2, active=False, unreachable_since=day - timedelta(days=1)),
        subscriber(-4, group=Group(), active=False, unreachable_since=day),
        subscriber(5, unreachable_since=day),
        subscriber(6, active=False),
    ]
    await store.put_subscribers(lost)
    await store.put_subscribers(lost)
    after = await store.headcount(before.newest_seat, day)
    assert after == Headcount(5, after.newest_seat, later=3, lost=2)
    assert after.newest_seat >= before.newest_seat + 3


async def test_no_seat_of_the_newest_chat_is_given_again(kept: Opener) -> None:
    store, day = await kept(), NOON.date()
    await joined(store, 1, 2)
    seat = (await store.headcount(0, day)).newest_seat
    await store.erase_subscriber(2)
    store = await kept()
    await joined(store, 3)
    assert (await store.headcount(seat, day)).later == 1


async def test_the_backlog_is_what_waits_over_all_broadcasts(store: Store) -> None:
    await waiting(store, notice(1))
    of_both = [notice(chat_id, of="draw:298:1") for chat_id in (1, 2)]
    await waiting(store, *of_both, number="298", opened=later(hours=1))
    assert await store.backlog() == Backlog(3, NOON)
    (first,) = await claimed(store, 1)
    assert await store.backlog() == Backlog(3, NOON)
    await settled(store, first, Done(7))
    assert await store.backlog() == Backlog(2, later(hours=1))
