"""What /metrics says."""

from __future__ import annotations

from datetime import timedelta

from prometheus_client.parser import text_string_to_metric_families

from bot import __version__
from bot.domain.health.measures import Measures
from bot.domain.health.wellness import TelegramHealth
from bot.ports import Backlog, Census
from bot.web.exposition import exposition
from bot.web.standing import Standing
from tests.factories import NOON


def said_by(measures: Measures, standing: Standing) -> str:
    return exposition(measures, standing).decode()


HEARD = TelegramHealth(
    is_heard=True,
    last_heard=NOON - timedelta(seconds=5),
    updates_waiting=3,
    send_rate=28.5,
    sends_under_way=8,
    updates_skipped=2,
)


CENSUS = Census(people=1000, groups=20, stopped=30, unreachable=4, languages={"en": 1020})


def standing(backlog: Backlog | None = None) -> Standing:
    """Half a minute after a look, with 297 draws."""
    return Standing(NOON, NOON - timedelta(seconds=30), 297, backlog, (), HEARD, CENSUS)


def test_the_names_are_those_of_the_changelog() -> None:
    measures = Measures()
    measures.sends["sent"] += 3
    measures.send_seconds.observe(0.07)
    families = text_string_to_metric_families(said_by(measures, standing(Backlog(5, NOON))))
    assert {family.name: family.type for family in families} == {
        "draw_bot_draws": "gauge",
        "draw_bot_build_info": "gauge",
        "draw_bot_subscribers": "gauge",
        "draw_bot_last_look_age_seconds": "gauge",
        "draw_bot_alerts_queued": "gauge",
        "draw_bot_queue_age_seconds": "gauge",
        "draw_bot_telegram_heard": "gauge",
        "draw_bot_last_heard_age_seconds": "gauge",
        "draw_bot_updates_waiting": "gauge",
        "draw_bot_updates_skipped": "gauge",
        "draw_bot_updates_dropped": "gauge",
        "draw_bot_send_rate": "gauge",
        "draw_bot_sends_under_way": "gauge",
        "draw_bot_alerts_halted": "gauge",
        "draw_bot_trouble": "gauge",
        "draw_bot_alerts": "counter",
        "draw_bot_send_seconds": "histogram",
        "draw_bot_reply_seconds": "histogram",
    }


def test_it_says_how_things_stand() -> None:
    waiting = Backlog(1_000_000, NOON - timedelta(minutes=2))
    said = said_by(Measures(), standing(waiting)).splitlines()
    assert "draw_bot_draws 297" in said
    assert "draw_bot_last_look_age_seconds 30" in said
    assert "draw_bot_alerts_queued 1e+06" in said
    assert "draw_bot_queue_age_seconds 120" in said


def test_it_says_the_version_and_counts_subscribers() -> None:
    said = said_by(Measures(), standing()).splitlines()
    for line in (
        f'draw_bot_build_info{{version="{__version__}"}} 1',
        'draw_bot_subscribers{state="person"} 1000',
        'draw_bot_subscribers{state="group"} 20',
        'draw_bot_subscribers{state="stopped"} 30',
        'draw_bot_subscribers{state="unreachable"} 4',
    ):
        assert line in said


def test_an_empty_queue_has_no_age_and_an_unknown_one_is_not_told() -> None:
    assert "draw_bot_queue_age_seconds 0\n" in said_by(Measures(), standing(Backlog(0, None)))
    said = said_by(Measures(), Standing(NOON, None, None, None, None, HEARD))
    assert "queue" not in said
    assert "draws" not in said
    assert "look" not in said


def test_sends_are_counted_by_what_they_came_to() -> None:
    measures = Measures()
    measures.sends.update({"sent": 7, "gone": 2})
    said = said_by(measures, standing()).splitlines()
    assert 'draw_bot_alerts_total{kind="gone"} 2' in said
    assert 'draw_bot_alerts_total{kind="sent"} 7' in said


def test_buckets_hold_all_that_was_no_longer() -> None:
    measures = Measures()
    for seconds in (0.005, 0.01, 0.3, 99.0):
        measures.reply_seconds.observe(seconds)
    said = said_by(measures, standing()).splitlines()
    assert 'draw_bot_reply_seconds_bucket{le="0.01"} 2' in said
    assert 'draw_bot_reply_seconds_bucket{le="0.5"} 3' in said
    assert 'draw_bot_reply_seconds_bucket{le="60"} 3' in said
    assert 'draw_bot_reply_seconds_bucket{le="+Inf"} 4' in said
    assert "draw_bot_reply_seconds_count 4" in said
    assert "draw_bot_reply_seconds_sum 99.315" in said


def test_it_says_how_telegram_is_heard_and_how_alerts_go() -> None:
    said = said_by(Measures(), standing()).splitlines()
    for line in (
        "draw_bot_telegram_heard 1",
        "draw_bot_last_heard_age_seconds 5",
        "draw_bot_updates_waiting 3",
        "draw_bot_updates_skipped 2",
        "draw_bot_send_rate 28.5",
        "draw_bot_sends_under_way 8",
        "draw_bot_alerts_halted 0",
    ):
        assert line in said
    assert "last_send" not in "".join(said)
