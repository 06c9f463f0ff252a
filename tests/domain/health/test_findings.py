"""The incidents at a moment."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.draws.doubts import Doubt, Held
from bot.domain.draws.draw import Draw, Note
from bot.domain.draws.reading import Dispute, Reading, Rejected
from bot.domain.draws.recording import Known
from bot.domain.health import findings
from bot.domain.health.incidents import Incident
from bot.domain.health.pulse import Pulse
from tests.domain.build import draw

NOW = datetime(2024, 5, 31, 16, tzinfo=UTC)
CEC = draw("297")
PNP = draw("296", "2024-05-30", 676, name="Provincial Nominee Program")


def known(*draws: Draw) -> dict[str, Known]:
    return {each.number: Known(each, 1, NOW) for each in draws}


def failing(times: int, since: datetime = NOW, **rest: datetime) -> Pulse:
    pulse = Pulse(last_read=since - timedelta(seconds=30))
    for _ in range(times):
        pulse = pulse.failed(since, "it answered 403", way="SourceRefused", **rest)
    return pulse


def kinds(incidents: list[Incident]) -> list[tuple[str, str]]:
    return [(incident.kind.value, incident.subject) for incident in incidents]


class TestSource:
    @pytest.mark.parametrize(("times", "silent"), [(0, False), (4, False), (5, True), (99, True)])
    def test_a_hiccup_is_no_silence(self, times: int, silent: bool) -> None:
        assert bool(findings.of_source(failing(times))) is silent

    def test_it_says_since_when_and_why(self) -> None:
        (incident,) = findings.of_source(failing(14))
        assert dict(incident.facts) == {
            "since": NOW - timedelta(seconds=30),
            "fault": "it answered 403",
            "failures": 14,
        }

    def test_a_source_that_sends_us_away_for_long_is_silent_at_once(self) -> None:
        assert findings.of_source(failing(1, retry_at=NOW + timedelta(hours=1)))
        assert not findings.of_source(failing(1, retry_at=NOW + timedelta(minutes=2)))


class TestContent:
    def test_a_few_unreadable_rows_are_named(self) -> None:
        reading = Reading((PNP,), (Rejected("297", "drawCRS is missing"),))
        found = findings.of_content(reading, known(PNP, CEC), NOW)
        assert kinds(found) == [("row_unreadable", "297")]

    def test_many_are_counted(self) -> None:
        rows = tuple(Rejected(str(number), "x") for number in range(300))
        (incident,) = findings.of_content(Reading((PNP,), rows), known(PNP), NOW)
        assert incident.facts == {"count": 300, "first": "0", "fault": "x"}

    def test_a_draw_that_vanished_is_named(self) -> None:
        found = findings.of_content(Reading((PNP,)), known(PNP, CEC), NOW)
        assert kinds(found) == [("draw_vanished", "297")]

    def test_a_file_that_shrank_is_one_incident(self) -> None:
        draws = [draw(str(number)) for number in range(200, 300)]
        (incident,) = findings.of_content(Reading(tuple(draws[:10])), known(*draws), NOW)
        assert (incident.kind, incident.facts) == ("file_shrunk", {"count": 90, "known": 100})

    def test_a_dispute_counts_once_the_english_file_is_believed(self) -> None:
        reading = Reading((CEC, PNP), (), (Dispute("297", CEC.date, 3000, 521),))
        assert findings.of_content(reading, known(PNP), NOW) == []
        (incident,) = findings.of_content(reading, known(PNP, CEC), NOW)
        assert (incident.kind, incident.facts["french_cutoff"]) == ("files_disagree", "521")
        assert findings.of_content(reading, known(PNP, CEC), NOW + timedelta(days=31)) == []

    def test_what_is_not_believed_is_named_where_somebody_has_to_look(self) -> None:
        held = {
            "297": Held(CEC, Doubt.FUTURE, NOW),
            "298": Held(CEC, Doubt.REPEATED, NOW, "297"),
            "299": Held(CEC, Doubt.DISPUTED, NOW),
        }
        assert kinds(findings.of_held(held)) == [
            ("draw_in_future", "297"),
            ("draw_repeated", "298"),
        ]


class TestDraws:
    def test_a_name_without_a_meaning(self) -> None:
        new = replace(CEC, name="Leadership and innovation, 2027-Version 1")
        assert kinds(findings.of_draws(known(PNP, new), NOW)) == [("name_unknown", "297")]

    def test_a_recent_row_with_flaws(self) -> None:
        flawed = replace(CEC, notes=(Note.TIE_BREAK_NO_YEAR,))
        assert kinds(findings.of_draws(known(flawed), NOW)) == [("draw_flawed", "297")]
        later = NOW + timedelta(days=31)
        assert kinds(findings.of_draws(known(flawed), later)) == [("source_stale", "297")]

    @pytest.mark.parametrize(("days", "stale"), [(30, False), (31, True)])
    def test_a_newest_draw_that_is_old(self, days: int, stale: bool) -> None:
        found = findings.of_draws(known(PNP, CEC), NOW + timedelta(days=days))
        assert (("source_stale", "297") in kinds(found)) is stale

    def test_nothing_is_known_yet(self) -> None:
        assert findings.of_draws({}, NOW) == []


class TestDelivery:
    @pytest.mark.parametrize(
        ("times", "minutes", "failing_now"),
        [
            (0, 60, False),
            (1, 60, False),
            (2, 4, False),
            (2, 5, True),
            (19, 0, False),
            (20, 0, True),
        ],
    )
    def test_sends_that_fail_beyond_the_usual(
        self, times: int, minutes: int, failing_now: bool
    ) -> None:
        found = findings.of_delivery(failing(times), NOW + timedelta(minutes=minutes))
        assert bool(found) is failing_now


@pytest.mark.parametrize(
    ("free", "total", "full"),
    [
        pytest.param(10**9, 10**11, False, id="plenty"),
        pytest.param(10**8, 10**11, True, id="100 MB of 100 GB"),
        pytest.param(10**8, 10**9, False, id="100 MB of a small volume"),
        pytest.param(10**7, 10**9, True, id="10 MB of a small volume"),
    ],
)
def test_a_disk_that_is_nearly_full(free: int, total: int, full: bool) -> None:
    assert bool(findings.of_disk(free, total)) is full
