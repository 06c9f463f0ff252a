"""The pace as arithmetic: instants in, instants out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.notices.pace import CEILING, GROUP, PRIVATE, Chats, Lane, Pace, spacing

ALICE, BOB, GROUP_CHAT = 1001, 1002, -100500


def alerts(
    pace: Pace, count: int, begin: float = 0.0, lateness: Sequence[float] = (0.0,)
) -> list[float]:
    """When each of ``count`` alerts starts that all wait from ``begin`` on.

    Each is started later than it might be by the next of ``lateness``, over and over.
    """
    now, starts = begin, []
    for place in range(count):
        opens = max(begin, pace.opening(Lane.ALERT))
        now = max(now, opens + lateness[place % len(lateness)])
        pace.started(Lane.ALERT, ALICE + place, begin, now)
        starts.append(now)
    return starts


def serve(pace: Pace, replies: Iterable[float], until: float) -> tuple[list[float], list[float]]:
    """When alerts that always wait, and replies that come at these instants, start."""
    coming = sorted(replies)
    now, told, answered = 0.0, [], []
    while now < until:
        alert_opens = max(now, pace.opening(Lane.ALERT))
        reply_opens = max(now, coming[0], pace.opening(Lane.REPLY)) if coming else until
        if reply_opens <= alert_opens:
            now = reply_opens
            if coming:
                pace.started(Lane.REPLY, BOB, coming.pop(0), now)
                answered.append(now)
        else:
            now = alert_opens
            pace.started(Lane.ALERT, ALICE, 0.0, now)
            told.append(now)
    return told, answered


def start_in(chats: Chats, lane: Lane, chat_id: int, now: float) -> float:
    """Start a message in a chat as soon as the chat allows; the instant."""
    start = max(now, chats.opening(lane, chat_id))
    chats.started(lane, chat_id, start)
    return start


def most_in_any_second(starts: Sequence[float]) -> int:
    """The most starts in any one second, its end not counted."""
    return max(sum(1 for other in starts if start <= other < start + 1) for start in starts)


def a_second(starts: Sequence[float]) -> float:
    """Starts a second between the first and the last."""
    return (len(starts) - 1) / (starts[-1] - starts[0])


@pytest.mark.parametrize("rate", [1, 2.5, 25, 28, 1000])
def test_alerts_are_evenly_spaced_from_the_first_on(rate: float) -> None:
    starts = alerts(Pace(rate), 100)

    assert starts[0] == 0.0
    assert all(
        later - earlier == pytest.approx(1.003 / rate) for earlier, later in pairwise(starts)
    )


@pytest.mark.parametrize(
    ("rate", "reached"),
    [
        (1, 0.997),
        (25, 24.925),
        (30, 28.35),  # the ceiling itself: a little is left for the wire, and a place for answers
        (1000, 997.0),
    ],
)
def test_the_rate_is_reached_but_never_exceeded_in_any_second(rate: int, reached: float) -> None:
    starts = alerts(Pace(rate), 3 * rate + 1)

    gaps = [later - earlier for earlier, later in pairwise(starts)]
    assert max(gaps) == pytest.approx(min(gaps), rel=0.001)
    assert most_in_any_second(starts) <= rate
    assert a_second(starts) == pytest.approx(reached, rel=0.002)


@pytest.mark.parametrize("idle", [0.5, 1.0, 3600.0])
def test_nothing_builds_up_while_nothing_is_sent(idle: float) -> None:
    pace = Pace(25)
    before = alerts(pace, 50)

    after = alerts(pace, 50, begin=before[-1] + idle)

    assert after[1] - after[0] == pytest.approx(1.003 / 25)
    assert most_in_any_second([*before, *after]) <= 25


@pytest.mark.parametrize(
    ("rate", "lateness"),
    [
        pytest.param(25, [0.0, 0.001, 0.003], id="a timer that is a little late"),
        pytest.param(25, [0.0] * 40 + [0.09], id="a process that is busy now and then"),
        pytest.param(1000, [0.0] * 2000 + [0.09], id="the same while sending fast"),
    ],
)
def test_lateness_is_made_up_without_exceeding_the_rate(
    rate: int, lateness: Sequence[float]
) -> None:
    starts = alerts(Pace(rate), 6 * rate, lateness=lateness)

    assert a_second(starts) >= 0.98 * rate
    assert most_in_any_second(starts) <= rate


def test_what_is_made_up_comes_at_no_more_than_twice_the_rate() -> None:
    pace = Pace(25)
    alerts(pace, 26)

    late = alerts(pace, 1, begin=1.0, lateness=[0.1])
    after = alerts(pace, 5, begin=1.0)

    assert all(later - earlier >= 0.5 / 25 - 0.005 for earlier, later in pairwise([*late, *after]))


def test_a_reply_starts_at_once_in_the_middle_of_a_broadcast() -> None:
    pace = Pace(25)
    last = alerts(pace, 100)[-1]

    assert pace.opening(Lane.REPLY) <= last
    assert pace.opening(Lane.ALERT) > last


def test_a_few_replies_a_second_cost_the_alerts_nothing() -> None:
    asked = [0.1 + place * 0.3 for place in range(100)]
    told, answered = serve(Pace(25), asked, until=30.0)

    assert answered == asked
    assert 24.8 <= a_second(told) <= 25.0


def test_who_asks_as_often_as_the_ceiling_allows_waits_for_no_alert() -> None:
    asked = [5.1 + place * 0.25 for place in range(100)]
    told, answered = serve(Pace(25), asked, until=30.0)

    assert answered == asked
    assert most_in_any_second(sorted(told + answered)) <= CEILING
    assert a_second(told) >= 24.3


def test_many_replies_take_the_places_of_alerts() -> None:
    told, answered = serve(Pace(25), [5.0] * 20, until=10.0)

    assert answered[-1] - 5.0 < 1.0
    assert most_in_any_second(sorted(told + answered)) <= CEILING
    assert sum(1 for start in told if 5 <= start < 6) == pytest.approx(8.4, abs=1)


def test_at_the_ceiling_itself_replies_still_go_first() -> None:
    _, answered = serve(Pace(1000), [3.0] * 30, until=4.0)

    assert answered[-1] - 3.0 <= 0.04


def test_only_alerts_are_paid_for() -> None:
    _, answered = serve(Pace(1000), [3.0] * 90, until=6.0)

    assert most_in_any_second(answered) == CEILING


def test_a_429_on_an_alert_stops_alerts_for_exactly_its_time_and_no_reply() -> None:
    pace = Pace(25)
    alerts(pace, 10)

    pace.limited(Lane.ALERT, ALICE, retry_after=5, now=0.5)

    assert pace.opening(Lane.ALERT) == 5.5
    assert pace.opening(Lane.REPLY) <= 0.5
    assert pace.chat_opening(Lane.REPLY, ALICE) < 2.0


def test_after_a_429_alerts_begin_again_without_a_burst() -> None:
    pace = Pace(25)
    alerts(pace, 10)
    pace.limited(Lane.ALERT, ALICE, retry_after=5, now=0.5)

    starts = alerts(pace, 25, begin=0.5)

    assert starts[0] == 5.5
    assert starts[1] - starts[0] == pytest.approx(1.003 / 22.5, rel=0.02)


def test_the_429s_of_one_moment_lower_the_rate_once_and_the_longest_wait_holds() -> None:
    pace = Pace(25)

    pace.limited(Lane.ALERT, ALICE, retry_after=5, now=1.0)
    pace.limited(Lane.ALERT, BOB, retry_after=6, now=1.1)
    pace.limited(Lane.ALERT, BOB, retry_after=1, now=1.2)

    assert pace.opening(Lane.ALERT) == pytest.approx(7.1)
    assert pace.rate(1.2) == pytest.approx(22.5, rel=0.001)


@pytest.mark.parametrize(
    ("falls", "now", "rate"),
    [
        ([], 0.0, 25.0),
        ([0.0], 0.0, 22.5),  # one step: a tenth
        ([0.0], 30.0, 23.75),  # half of it has come back
        ([0.0], 60.0, 25.0),
        ([0.0], 7200.0, 25.0),  # and no more than that
        ([0.0, 60.0], 60.0, 22.5),
        ([0.0, 30.0], 30.0, 21.25),  # a second step before the first has come back
        ([float(second) for second in range(20)], 19.0, 5.0),  # a fifth is always left
    ],
)
def test_the_rate_falls_by_a_step_and_climbs_back(
    falls: Sequence[float], now: float, rate: float
) -> None:
    pace = Pace(25)
    for fall in falls:
        pace.limited(Lane.ALERT, ALICE, retry_after=0.5, now=fall)

    assert pace.rate(now) == pytest.approx(rate, rel=0.01)


def test_a_429_on_a_reply_holds_that_chat_alone() -> None:
    pace = Pace(25)

    pace.limited(Lane.REPLY, ALICE, retry_after=7, now=1.0)
    pace.limited(Lane.REPLY, ALICE, retry_after=3, now=1.0)

    assert pace.chat_opening(Lane.EDIT, ALICE) == 8.0
    assert pace.chat_opening(Lane.REPLY, ALICE) == 8.0
    assert pace.chat_opening(Lane.ALERT, ALICE) == 8.0
    assert pace.chat_opening(Lane.REPLY, BOB) < 1.0
    assert pace.opening(Lane.REPLY) < 1.0
    assert pace.opening(Lane.ALERT) < 1.0
    assert pace.rate(1.5) == 25


@pytest.mark.parametrize(
    ("lane", "chat_id", "starts"),
    [
        (Lane.EDIT, ALICE, [0] * 50),  # no new messages
        (Lane.REPLY, ALICE, [0] * 10 + [1, 2, 3]),  # a short burst, then one a second
        (Lane.ALERT, ALICE, [0, 1, 2, 3]),
        (Lane.REPLY, GROUP_CHAT, [0, 0, 0, 0, 0, 4, 8, 12]),
        (Lane.ALERT, GROUP_CHAT, [0, 4, 8]),
    ],
)
def test_the_spacing_within_one_chat(lane: Lane, chat_id: int, starts: Sequence[float]) -> None:
    chats = Chats()

    assert [start_in(chats, lane, chat_id, 0.0) for _ in starts] == starts


def test_a_chat_that_was_quiet_may_burst_again() -> None:
    chats = Chats()
    for _ in range(10):
        start_in(chats, Lane.REPLY, ALICE, 0.0)

    assert [start_in(chats, Lane.REPLY, ALICE, 2.0) for _ in range(3)] == [2.0, 2.0, 3.0]


@given(st.lists(st.floats(0, 120), min_size=1, max_size=80))
def test_a_group_never_gets_more_than_twenty_a_minute(asked: list[float]) -> None:
    chats, now, starts = Chats(), 0.0, []
    for ask in sorted(asked):
        now = start_in(chats, Lane.REPLY, GROUP_CHAT, max(now, ask))
        starts.append(now)

    for start in starts:
        assert sum(1 for other in starts if start <= other < start + 60 - 1e-6) <= 20


def test_chats_are_forgotten_once_they_no_longer_matter() -> None:
    chats = Chats()
    for chat_id in range(1, 10_000):
        start_in(chats, Lane.ALERT, chat_id, chat_id / 1000)

    assert start_in(chats, Lane.ALERT, 9_999, 10.0) == pytest.approx(10.999)
    assert len(chats) < 2_500


def test_groups_and_private_chats_are_told_apart_by_their_number() -> None:
    assert spacing(ALICE) is PRIVATE
    assert spacing(GROUP_CHAT) is GROUP


@settings(max_examples=60)
@given(
    rate=st.sampled_from([1, 5, 25, 30, 60]),
    lateness=st.lists(st.floats(0, 0.2), min_size=1, max_size=30),
    pauses=st.lists(st.floats(0, 3), min_size=1, max_size=4),
    replies=st.lists(st.floats(0, 8), max_size=120),
)
def test_no_second_ever_holds_more_than_the_rate_whatever_happens(
    rate: int, lateness: list[float], pauses: list[float], replies: list[float]
) -> None:
    pace, begin, starts = Pace(rate), 0.0, []
    for pause in pauses:
        starts += alerts(pace, 2 * rate, begin=begin, lateness=lateness)
        begin = starts[-1] + pause
    told, answered = serve(Pace(rate), replies, until=8.0)

    assert most_in_any_second(starts) <= rate
    assert most_in_any_second(told) <= rate
    assert most_in_any_second(sorted(told + answered)) <= max(rate, CEILING)
