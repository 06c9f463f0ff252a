"""What /metrics says, line by line."""

from __future__ import annotations

import re
from datetime import timedelta

from bot.domain.health.measures import Measures
from bot.ports import Backlog
from bot.web.metrics import Standing, exposition
from tests.factories import NOON

LINE = re.compile(
    r"# (HELP draw_bot_\w+ .+|TYPE draw_bot_\w+ (gauge|counter|histogram))"
    r'|draw_bot_\w+(\{(kind="[a-z_]+"|le="([0-9.]+|\+Inf)")\})? [0-9.]+'
)


def standing(backlog: Backlog | None = None) -> Standing:
    """Half a minute after a look, with 297 draws."""
    return Standing(NOON, NOON - timedelta(seconds=30), 297, backlog, ())


def test_every_line_is_one_that_prometheus_reads() -> None:
    measures = Measures()
    measures.sends["sent"] += 3
    measures.send_seconds.observe(0.07)
    for line in exposition(measures, standing(Backlog(5, NOON))).splitlines():
        assert LINE.fullmatch(line), line


def test_it_says_how_things_stand() -> None:
    waiting = Backlog(1_000_000, NOON - timedelta(minutes=2))
    said = exposition(Measures(), standing(waiting)).splitlines()
    assert "draw_bot_draws 297" in said
    assert "draw_bot_last_look_age_seconds 30.0" in said
    assert "draw_bot_alerts_queued 1000000" in said
    assert "draw_bot_queue_age_seconds 120.0" in said


def test_an_empty_queue_has_no_age_and_an_unknown_one_is_not_told() -> None:
    assert "draw_bot_queue_age_seconds 0.0\n" in exposition(Measures(), standing(Backlog(0, None)))
    said = exposition(Measures(), Standing(NOON, None, None, None, None))
    assert "queue" not in said
    assert "draws" not in said
    assert "look" not in said


def test_sends_are_counted_by_what_they_came_to() -> None:
    measures = Measures()
    measures.sends.update({"sent": 7, "gone": 2})
    said = exposition(measures, standing()).splitlines()
    assert 'draw_bot_alerts_total{kind="gone"} 2' in said
    assert 'draw_bot_alerts_total{kind="sent"} 7' in said


def test_buckets_hold_all_that_was_no_longer() -> None:
    measures = Measures()
    for seconds in (0.005, 0.01, 0.3, 99.0):
        measures.reply_seconds.observe(seconds)
    said = exposition(measures, standing()).splitlines()
    assert 'draw_bot_reply_seconds_bucket{le="0.01"} 2' in said
    assert 'draw_bot_reply_seconds_bucket{le="0.5"} 3' in said
    assert 'draw_bot_reply_seconds_bucket{le="60"} 3' in said
    assert 'draw_bot_reply_seconds_bucket{le="+Inf"} 4' in said
    assert "draw_bot_reply_seconds_count 4" in said
    assert "draw_bot_reply_seconds_sum 99.315000" in said
