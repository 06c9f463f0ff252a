"""When the operator is told: once at the beginning, once at the end."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from bot.domain.health.episodes import Episode, episode_rows, episodes_from, review
from bot.domain.health.incidents import Incident, IncidentKind

NOW = datetime(2024, 5, 31, 16, tzinfo=UTC)
VANISHED = Incident(IncidentKind.DRAW_VANISHED, "297")
SILENT = Incident(
    IncidentKind.SOURCE_SILENT, "rounds", {"since": NOW - timedelta(minutes=9), "failures": 5}
)
ALL = frozenset(IncidentKind)


def test_what_is_new_begins() -> None:
    reviewed = review((), [VANISHED, SILENT], ALL, NOW)
    assert reviewed.begun == (VANISHED, SILENT)
    assert reviewed.ended == ()


def test_an_episode_dates_from_when_the_trouble_did() -> None:
    since = {
        episode.kind: episode.since for episode in review((), [VANISHED, SILENT], ALL, NOW).standing
    }
    assert since == {"draw_vanished": NOW, "source_silent": NOW - timedelta(minutes=9)}


def test_what_goes_on_is_not_told_again() -> None:
    standing = review((), [VANISHED], ALL, NOW).standing
    later = review(standing, [VANISHED], ALL, NOW + timedelta(hours=1))
    assert (later.begun, later.ended, later.standing) == ((), (), standing)


def test_what_is_no_more_has_ended() -> None:
    standing = review((), [VANISHED], ALL, NOW).standing
    later = review(standing, [], ALL, NOW + timedelta(hours=1))
    assert (later.ended, later.standing) == (standing, ())


def test_what_was_not_examined_goes_on() -> None:
    standing = review((), [VANISHED], ALL, NOW).standing
    later = review(standing, [], ALL - {IncidentKind.DRAW_VANISHED}, NOW)
    assert (later.ended, later.standing) == ((), standing)


def test_of_one_kind_each_subject_is_an_episode() -> None:
    other = Incident(IncidentKind.DRAW_VANISHED, "296")
    standing = review((), [VANISHED], ALL, NOW).standing
    assert review(standing, [VANISHED, other], ALL, NOW).begun == (other,)


def test_episodes_are_kept_as_json() -> None:
    episodes = (Episode(IncidentKind.SOURCE_SILENT, "rounds", NOW),)
    assert episodes_from(episode_rows(episodes)) == episodes
    assert episodes_from(None) == ()


def test_an_episode_of_a_kind_that_is_no_more_is_let_go() -> None:
    assert episodes_from([["of_old", "rounds", NOW.isoformat()]]) == ()
