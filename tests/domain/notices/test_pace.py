"""The pace as arithmetic: instants in, instants out."""

from __future__ import annotations

from bisect import bisect_left
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from heapq import heappop, heappush
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.notices.pace import CEILING, GROUP, PRIVATE, Chats, Lane, Learned, Pace, spacing

ALICE, BOB, GROUP_CHAT = 1001, 1002, -100500


def alerts(
    pace: Pace, count: int, begin: float = 0.0, lateness: Sequence[float] = (0.0,)
) -> list[float]:
    """When each of ``count`` alerts starts that all wait from ``begin`` on.

    Each is started later than it might be by the next of ``lateness``, over and over.
    """
    now, starts = begin, []
    for place in range(count):
        opens = max(begin, pace.opening(Lane.ALERT, now))
        now = max(now, opens + lateness[place % len(lateness)])
        pace.started(Lane.ALERT, ALICE + place, begin, now)
        starts.append(now)
    return starts


def serve(pace: Pace, replies: Iterable[float], until: float) -> tuple[list[float], list[float]]:
    """When alerts that always wait, and replies that come at these instants, start."""
    coming = sorted(replies)
    now, told, answered = 0.0, [], []
    while now < until:
        alert_opens = max(now, pace.opening(Lane.ALERT, now))
        answers_open = pace.opening(Lane.REPLY, now, alerts_wait=True)
        reply_opens = max(now, coming[0], answers_open) if coming else until
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
    starts = sorted(starts)
    return max(bisect_left(starts, start + 1) - place for place, start in enumerate(starts))


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
        (30, 28.83),  # the ceiling itself: a little is left for the wire, and a place for answers
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

    assert pace.opening(Lane.REPLY, last, alerts_wait=True) <= last
    assert pace.opening(Lane.ALERT, last) > last


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


def refused(pace: Pace, chats: Iterable[int], retry_after: float, now: float) -> None:
    """These chats are answered 429, one after the other."""
    for chat_id in chats:
        pace.limited(chat_id, retry_after, start=now, now=now)


def test_a_429_holds_its_chat_and_nobody_else() -> None:
    pace = Pace(25)
    pace.limited(GROUP_CHAT, retry_after=900, start=1.0, now=1.0)
    pace.limited(GROUP_CHAT, retry_after=3, start=1.0, now=1.0)

    assert pace.held(GROUP_CHAT, 2.0) == 899.0
    assert {pace.chat_opening(lane, GROUP_CHAT) for lane in Lane} == {901.0}
    assert pace.held(ALICE, 2.0) == 0.0
    assert pace.opening(Lane.ALERT, 1.0) < 1.0
    assert pace.rate(1.5) == 25


def test_slow_groups_among_others_hold_nobody_however_many_they_are() -> None:
    pace = Pace(25)
    for place in range(100):
        now = place * 0.04
        pace.limited(GROUP_CHAT - place, retry_after=900, start=now, now=now)
        pace.passed(now, now)
    assert pace.opening(Lane.ALERT, 4.0) < 4.0
    assert pace.rate(4.0) == 25


@pytest.mark.parametrize(
    ("chats", "passed_between", "held"),
    [
        pytest.param([1, 2, 3], False, True, id="private chats in a row"),
        pytest.param([1, 2, 3], True, True, id="private chats within seconds"),
        pytest.param([-1, -2, 3], False, True, id="groups and a private chat in a row"),
        pytest.param([-1, -2, -3, -4], False, False, id="groups in a row"),
        pytest.param([-1, -2, -3], True, False, id="groups among others"),
        pytest.param([1, 1, 1, 1], False, False, id="one chat again and again"),
        pytest.param([1, 2], False, False, id="two chats"),
    ],
)
def test_only_several_chats_refused_together_hold_everybody(
    chats: list[int], passed_between: bool, held: bool
) -> None:
    pace = Pace(25)
    for chat_id in chats:
        pace.limited(chat_id, retry_after=5, start=1.0, now=1.0)
        if passed_between:
            pace.passed(1.0, 1.0)
    assert (pace.opening(Lane.ALERT, 1.0) == 6.0) is held
    assert (pace.rate(1.0) < 25) is held
    assert pace.opening(Lane.REPLY, 1.0) <= 1.0, "answers go on"


def test_however_many_groups_are_slow_the_next_chat_does_not_wait() -> None:
    """One person may let the bot into hundreds of groups, and put them all into slow mode."""
    pace = Pace(25)
    refused(pace, range(-300, -100), 900, 1.0)
    assert pace.opening(Lane.ALERT, 1.0) <= 1.0
    assert pace.rate(1.0) == 25
    refused(pace, (1, 2, 3), 5, 2.0)
    assert pace.opening(Lane.ALERT, 2.0) == 7.0, "private chats show that it is the bot"


def test_private_chats_that_flood_the_bot_hold_nobody() -> None:
    pace = Pace(25)
    for chat_id in (1, 2, 3):
        for place in range(5):
            pace.started(Lane.REPLY, chat_id, 0.0, place * 0.1)
    refused(pace, (1, 2, 3), 900, 0.5)
    assert pace.opening(Lane.ALERT, 0.5) <= 0.5
    assert pace.rate(0.5) == 25
    assert pace.held(1, 0.5) == 900


def test_private_chats_that_are_refused_now_and_then_hold_nobody() -> None:
    pace = Pace(25)
    for place in range(20):
        pace.limited(place + 1, retry_after=5, start=place * 6.0, now=place * 6.0)
        pace.passed(place * 6.0, place * 6.0)
    assert pace.rate(120.0) == 25


def test_everybody_waits_no_longer_than_needed_and_twice_as_long_each_time() -> None:
    pace, now, holds = Pace(25), 0.0, []
    for _ in range(9):
        refused(pace, (1, 2, 3), 3600, now)
        holds.append(pace.opening(Lane.ALERT, now) - now)
        now += holds[-1]
    assert holds == [5, 10, 20, 40, 80, 160, 300, 300, 300]
    pace.passed(now, now)
    refused(pace, (1, 2, 3), 2, now)
    assert pace.opening(Lane.ALERT, now) - now == 2


def test_after_a_hold_alerts_begin_again_without_a_burst() -> None:
    pace = Pace(25)
    alerts(pace, 10)
    refused(pace, (1, 2, 3), 5, 0.5)

    starts = alerts(pace, 25, begin=0.5)

    assert starts[0] == 5.5
    assert starts[1] - starts[0] == pytest.approx(1.003 / 22.5, rel=0.02)


def test_the_429s_of_one_moment_lower_the_rate_once() -> None:
    pace = Pace(25)
    refused(pace, range(1, 9), 5, 1.0)
    assert pace.rate(1.0) == pytest.approx(22.5, rel=0.001)


def test_answers_that_are_refused_while_alerts_pause_do_not_lower_the_rate() -> None:
    pace = Pace(25)
    refused(pace, (1, 2, 3), 5, 1.0)
    for chat_id, now in ((4, 1.5), (5, 3.5), (6, 5.5)):
        pace.limited(chat_id, retry_after=6.0 - now, start=now, now=now)
    assert pace.rate(6.0) == pytest.approx(22.5 + 2.5 * 5 / 60, rel=0.001)
    assert pace.opening(Lane.ALERT, 6.0) == 6.0


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
        refused(pace, (1, 2, 3), 0.5, fall)

    assert pace.rate(now) == pytest.approx(rate, rel=0.01)


@pytest.mark.parametrize(
    ("lane", "chat_id", "starts"),
    [
        (Lane.EDIT, ALICE, [0] * 50),  # no new messages
        (Lane.REPLY, ALICE, [0] * 9 + [1, 2, 3]),  # a short burst, then one a second
        (Lane.ALERT, ALICE, [0] * 10 + [1, 2, 3]),
        (Lane.REPLY, GROUP_CHAT, [0, 0, 0, 0, 4, 8, 12]),
        (Lane.EDIT, GROUP_CHAT, [0, 0, 0, 0, 4, 8, 12]),  # edits count in groups
        (Lane.ALERT, GROUP_CHAT, [0, 0, 0, 0, 0, 4, 8]),
    ],
)
def test_the_spacing_within_one_chat(lane: Lane, chat_id: int, starts: Sequence[float]) -> None:
    chats = Chats()

    assert [start_in(chats, lane, chat_id, 0.0) for _ in starts] == starts


def test_a_chat_that_was_quiet_may_burst_again() -> None:
    chats = Chats()
    for _ in range(9):
        start_in(chats, Lane.REPLY, ALICE, 0.0)

    assert [start_in(chats, Lane.REPLY, ALICE, 2.0) for _ in range(3)] == [2.0, 2.0, 3.0]


@pytest.mark.parametrize("chat_id", [ALICE, GROUP_CHAT])
def test_however_many_answers_a_chat_gets_a_draw_is_posted_at_once(chat_id: int) -> None:
    chats = Chats()
    for _ in range(60):
        now = start_in(chats, Lane.REPLY, chat_id, 0.0)
    assert start_in(chats, Lane.ALERT, chat_id, now) == now


def test_however_many_people_are_answered_alerts_go_on() -> None:
    told, answered = serve(Pace(25), [5.0] * 600, until=25.0)

    assert sum(1 for start in told if 10 <= start < 20) >= 80
    assert sum(1 for start in answered if 10 <= start < 20) >= 180


@given(st.lists(st.tuples(st.floats(0, 120), st.sampled_from(Lane)), min_size=1, max_size=80))
def test_a_group_never_gets_more_than_twenty_a_minute(asked: list[tuple[float, Lane]]) -> None:
    chats, now, starts = Chats(), 0.0, []
    for ask, lane in sorted(asked):
        now = start_in(chats, lane, GROUP_CHAT, max(now, ask))
        starts.append(now)

    for start in starts:
        assert sum(1 for other in starts if start <= other < start + 60 - 1e-6) <= 20


def test_chats_are_forgotten_once_they_no_longer_matter() -> None:
    chats = Chats()
    for chat_id in range(1, 10_000):
        start_in(chats, Lane.ALERT, chat_id, chat_id / 1000)

    assert start_in(chats, Lane.ALERT, 9_999, 10.0) == 10.0
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


class Server:
    """Enforces so many a second, counted as a sliding second, with a penalty, as Telegram does."""

    def __init__(self, most: int, penalty: float) -> None:
        self.refusals = 0
        self._most = most
        self._penalty = penalty
        self._passed: deque[float] = deque(maxlen=most)
        self._barred_until = -1.0

    def refuses(self, now: float) -> float | None:
        """The seconds to wait; None where the message passes."""
        full = len(self._passed) == self._most and now - self._passed[0] < 1
        if full and now >= self._barred_until:
            self._barred_until = now + self._penalty
        if full or now < self._barred_until:
            self.refusals += 1
            return max(1.0, self._barred_until - now)
        self._passed.append(now)
        return None


def broadcast(
    pace: Pace,
    server: Server,
    begin: float,
    seconds: float,
    lateness: Callable[[int], float] = lambda place: (place * 7919 % 100) / 10_000,
) -> list[float]:
    """When alerts to ever new people get through.

    Each is answered 60 ms after its arrival, which is late by the ``lateness`` of its place: up to
    10 ms unless a test says more.
    """
    now, passed, place = begin, [], 0
    answers: list[tuple[float, int, float, float | None]] = []
    arrived = begin
    while now < begin + seconds:
        opens = max(now, pace.opening(Lane.ALERT, now))
        if answers and answers[0][0] <= opens:
            now, chat_id, start, wait = heappop(answers)
            if wait is None:
                pace.passed(start, now)
            else:
                pace.limited(chat_id, wait, start, now)
            continue
        now, place = opens, place + 1
        pace.started(Lane.ALERT, place, begin, now)
        arrived = max(arrived, now + lateness(place))  # on one connection nothing overtakes
        wait = server.refuses(arrived)
        heappush(answers, (arrived + 0.06, place, now, wait))
        if wait is None:
            passed.append(arrived)
    return passed


def test_against_thirty_a_second_it_finds_29_and_is_hardly_refused() -> None:
    server = Server(30, penalty=5.0)
    passed = broadcast(Pace(None), server, 0.0, 600.0)

    assert len(passed) / 600 >= 29.0
    assert server.refusals == 0


@pytest.mark.parametrize("stall", [0.05, 0.2])
def test_messages_that_arrive_late_together_are_not_followed_by_too_many(stall: float) -> None:
    def lateness(place: int) -> float:
        return stall if place % 100 == 0 else 0.0

    server = Server(30, penalty=5.0)
    passed = broadcast(Pace(None), server, 0.0, 120.0, lateness)

    assert server.refusals == 0
    assert len(passed) / 120 >= 28.5


def test_an_answer_that_takes_seconds_is_no_sign_of_a_slow_way() -> None:
    pace = Pace(None)
    for place in range(60):
        start = max(0.0, pace.opening(Lane.ALERT, 0.0))
        pace.started(Lane.ALERT, place + 1, 0.0, start)
        pace.passed(start, start + (10.0 if place % 10 == 0 else 0.06))

    assert pace.opening(Lane.ALERT, start) - start < 0.06


def test_a_refusal_shows_how_many_telegram_takes_in_a_second() -> None:
    pace, server = Pace(None), Server(24, penalty=5.0)
    broadcast(pace, server, 0.0, 30.0)

    assert pace.learned == Learned(pytest.approx(23.15), 24)


def test_when_few_were_sent_before_a_refusal_the_rate_still_falls_by_one_step_only() -> None:
    pace = Pace(None)
    alerts(pace, 3)
    refused(pace, (1, 2, 3), 5, 0.2)

    assert pace.rate(0.2) == pytest.approx(22.15)


def test_a_refusal_at_the_number_that_passed_before_lowers_the_rate_too() -> None:
    pace, server = Pace(None), Server(10_000, penalty=0.0)
    passed = broadcast(pace, server, 0.0, 30.0)
    refused(pace, (1, 2, 3), 5, passed[-1])

    assert pace.rate(30.0) == pytest.approx(28.15)


def test_a_place_is_nearly_always_free_for_an_answer_beside_the_fastest_alerts() -> None:
    asked = [20.0 + place * 1.977 for place in range(200)]
    told, answered = serve(Pace(None), asked, until=430.0)

    waits = sorted(answer - ask for ask, answer in zip(asked, answered, strict=True))
    assert waits[len(waits) * 99 // 100] < 0.01
    assert a_second(told) >= 28.9


@pytest.mark.parametrize("penalty", [0.0, 5.0])
def test_against_twenty_a_second_it_finds_19_within_a_minute(penalty: float) -> None:
    server, pace = Server(20, penalty), Pace(None)
    broadcast(pace, server, 0.0, 60.0)
    before = server.refusals
    passed = broadcast(pace, server, 60.0, 540.0)

    assert len(passed) / 540 >= 19.0
    assert server.refusals - before <= 20


def test_what_was_found_holds_for_a_later_life() -> None:
    pace, later = Pace(None), Pace(None)
    broadcast(pace, Server(20, 5.0), 0.0, 120.0)
    assert pace.learned is not None
    later.learn(pace.learned)
    server = Server(20, 5.0)
    passed = broadcast(later, server, 0.0, 60.0)

    assert len(passed) / 60 >= 19.0
    assert server.refusals == 0


def test_a_rate_that_is_paid_for_climbs_above_thirty_and_one_that_is_not_does_not() -> None:
    free, paid = Pace(None), Pace(None, paid=True)
    broadcast(free, Server(10_000, 0.0), 0.0, 600.0)
    broadcast(paid, Server(10_000, 0.0), 0.0, 120.0)
    assert free.rate(600.0) < CEILING
    assert paid.rate(120.0) > 2 * CEILING


def test_a_rate_that_was_set_learns_nothing() -> None:
    pace = Pace(25)
    pace.learn(Learned(5.0))
    assert pace.learned is None
    assert pace.rate(0.0) == 25
