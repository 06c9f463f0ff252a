"""When the operator is told: once at the beginning and once at the end, each until it arrives."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from bot.domain.health.episodes import (
    EVENTS_REMEMBERED_FOR,
    IN_AN_HOUR,
    LEFT_FOR_GRAVE_ONES,
    Episode,
    Report,
    due_reports,
    episode_rows,
    episodes_from,
    forget,
    open_ones,
    reported,
    review,
)
from bot.domain.health.incidents import Incident, IncidentKind

NOW = datetime(2024, 5, 31, 16, tzinfo=UTC)
LATER = NOW + timedelta(minutes=10)
VANISHED = Incident(IncidentKind.DRAW_VANISHED, "297")
SILENT = Incident(
    IncidentKind.SOURCE_SILENT, "rounds", {"since": NOW - timedelta(minutes=9), "failures": 5}
)
UNREADABLE = Incident(IncidentKind.UPDATE_UNREADABLE, "message", {"times": 1})
ALL = frozenset(IncidentKind)
WAY = "chat"


def kinds(reports: list[Report]) -> list[tuple[str, bool]]:
    """What each report is of, and whether of an end."""
    return [(report.kind, report.over) for report in reports]


def all_told(episodes: tuple[Episode, ...], now: datetime = NOW) -> tuple[Episode, ...]:
    """After everything that is due has arrived."""
    for report in due_reports(episodes, WAY, [], now):
        episodes = reported(episodes, report, WAY)
    return episodes


def test_an_episode_dates_from_when_the_trouble_did() -> None:
    since = {episode.kind: episode.since for episode in review((), [VANISHED, SILENT], ALL, NOW)}
    assert since == {"draw_vanished": NOW, "source_silent": NOW - timedelta(minutes=9)}


def test_what_is_new_is_due_until_it_is_told() -> None:
    episodes = review((), [VANISHED], ALL, NOW)
    assert kinds(due_reports(episodes, WAY, [], NOW)) == [("draw_vanished", False)]
    assert kinds(due_reports(episodes, WAY, [], LATER)) == [("draw_vanished", False)]
    assert due_reports(all_told(episodes), WAY, [], LATER) == []


def test_each_way_is_told_for_itself() -> None:
    episodes = all_told(review((), [VANISHED], ALL, NOW))
    assert kinds(due_reports(episodes, "url", [], NOW)) == [("draw_vanished", False)]


def test_what_goes_on_is_not_told_again() -> None:
    episodes = all_told(review((), [VANISHED], ALL, NOW))
    assert due_reports(review(episodes, [VANISHED], ALL, LATER), WAY, [], LATER) == []


def test_what_is_no_more_is_over_and_then_forgotten() -> None:
    episodes = review(all_told(review((), [VANISHED], ALL, NOW)), [], ALL, LATER)
    assert open_ones(episodes) == ()
    assert kinds(due_reports(episodes, WAY, [], LATER)) == [("draw_vanished", True)]
    assert len(forget(episodes, [WAY])) == 1
    assert forget(all_told(episodes), [WAY]) == ()


def test_what_ends_before_it_could_be_told_is_told_only_where_it_is_grave() -> None:
    episodes = review(review((), [VANISHED, SILENT], ALL, NOW), [], ALL, LATER)
    assert kinds(due_reports(episodes, WAY, [], LATER)) == [("source_silent", True)]
    assert [episode.kind for episode in forget(episodes, [WAY])] == ["source_silent"]


def test_what_was_not_examined_goes_on() -> None:
    episodes = review((), [VANISHED], ALL, NOW)
    later = review(episodes, [], ALL - {IncidentKind.DRAW_VANISHED}, LATER)
    assert open_ones(later) == episodes


def test_many_of_a_kind_are_one_report_and_the_gravest_comes_first() -> None:
    names = [Incident(IncidentKind.NAME_UNKNOWN, str(number)) for number in range(420)]
    first, second = due_reports(review((), [*names, SILENT], ALL, NOW), WAY, [], NOW)
    assert (first.kind, second.kind) == ("source_silent", "name_unknown")
    assert len(second.episodes) == 420


def test_an_hour_has_a_limit_and_room_for_what_is_grave() -> None:
    sent = [(kind, NOW) for kind in list(IncidentKind)[-(IN_AN_HOUR - LEFT_FOR_GRAVE_ONES) :]]
    episodes = review((), [VANISHED, SILENT], ALL, NOW)
    assert kinds(due_reports(episodes, WAY, sent, LATER)) == [("source_silent", False)]
    assert len(due_reports(episodes, WAY, sent, NOW + timedelta(hours=1))) == 2


def test_one_kind_cannot_take_all_of_an_hour() -> None:
    sent = [(IncidentKind.DRAW_VANISHED, NOW)] * 6
    assert due_reports(review((), [VANISHED], ALL, NOW), WAY, sent, LATER) == []


def test_an_event_is_counted_and_told_again_after_an_hour_at_the_soonest() -> None:
    episodes = review(review((), [UNREADABLE], ALL, NOW), [UNREADABLE], ALL, LATER)
    assert episodes[0].facts["times"] == 2
    episodes = review(all_told(episodes), [UNREADABLE], ALL, LATER)
    assert due_reports(episodes, WAY, [], LATER) == []
    episodes = forget(review(episodes, [], ALL, NOW + EVENTS_REMEMBERED_FOR), [WAY])
    assert episodes == ()


def test_episodes_are_kept_as_json() -> None:
    episodes = (
        *all_told(review((), [SILENT, UNREADABLE], ALL, NOW)),
        Episode(IncidentKind.DRAW_VANISHED, "297", NOW, LATER, frozenset({WAY})),
    )
    read = episodes_from(episode_rows(episodes))
    assert read == episodes
    assert read[1].facts == {"times": 1}
    assert episodes_from(None) == ()


def test_the_rows_of_an_earlier_release_are_read_as_told() -> None:
    (episode,) = episodes_from([["source_silent", "rounds", NOW.isoformat()]])
    assert due_reports((episode,), WAY, [], NOW) == []


def test_an_episode_of_a_kind_that_is_no_more_is_let_go() -> None:
    assert episodes_from([["of_old", "rounds", NOW.isoformat()]]) == ()
