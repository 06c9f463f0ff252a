"""Every incident has its words, in every language."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from bot.domain.health.incidents import Incident, IncidentKind
from bot.text.catalogue import LANGUAGES, catalogue
from bot.text.health.incidents import all_clear_text, incident_sentence, incident_text

THEN = datetime(2026, 7, 21, 17, 2, tzinfo=UTC)
NOW = datetime(2026, 7, 21, 19, 40, tzinfo=UTC)
FACTS = {
    "since": THEN,
    "now": NOW,
    "new": (),
    "fault": "it answered 403",
    "failures": 14,
    "count": 90,
    "known": 448,
    "first": "12",
    "date": date(2026, 7, 21),
    "size": 3000,
    "cutoff": "516",
    "french_date": date(2026, 7, 21),
    "french_size": 3000,
    "french_cutoff": "517",
    "like": "447",
    "notes": "tie_break_no_year",
    "name": "Leadership",
    "megabytes": 99,
    "update": 5,
    "times": 2,
    "doubt": "implausible",
    "minutes": 15,
    "numbers": ("297", "298"),
}
LASTING = [
    IncidentKind.TELEGRAM_SILENT,
    IncidentKind.UPDATES_STUCK,
    IncidentKind.SOURCE_SILENT,
    IncidentKind.DELIVERY_FAILING,
    IncidentKind.DELIVERY_HALTED,
    IncidentKind.DISK_NEARLY_FULL,
    IncidentKind.FILE_SHRUNK,
    IncidentKind.ROWS_UNREADABLE,
    IncidentKind.TIMES_UNREADABLE,
]


def incident(kind: IncidentKind, **facts: object) -> Incident:
    return Incident(kind, "297", FACTS | facts)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", IncidentKind)
def test_every_kind_has_a_sentence(kind: IncidentKind, language: str) -> None:
    assert incident_text(incident(kind), catalogue(language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_ends_by_itself_has_a_second_one(language: str) -> None:
    words = catalogue(language)
    assert [kind for kind in IncidentKind if all_clear_text(incident(kind), words)] == LASTING


def test_the_alarm_says_since_when_why_and_how_often() -> None:
    text = incident_text(incident(IncidentKind.SOURCE_SILENT), catalogue("en"))
    for part in ("has not been read since", "17:02", "it answered 403", "×14"):
        assert part in text


def test_the_all_clear_says_when_and_that_nothing_was_missed() -> None:
    text = all_clear_text(incident(IncidentKind.SOURCE_SILENT), catalogue("en"))
    for part in ("file again", "19:40", "17:02", "Nothing was missed."):
        assert part in text


def test_the_all_clear_names_what_came_meanwhile() -> None:
    found = incident(IncidentKind.SOURCE_SILENT, new=("297", "298"))
    assert "Published meanwhile: #297, #298." in all_clear_text(found, catalogue("en"))


def test_an_endless_fault_is_cut_before_it_is_said() -> None:
    found = incident(IncidentKind.ROW_UNREADABLE, fault="x" * 5_000)
    assert len(incident_text(found, catalogue("en"))) < 500


@pytest.mark.parametrize(
    ("kind", "doubt", "said"),
    [
        (IncidentKind.DRAW_DOUBTED, "misnumbered", "its number does not follow the others"),
        (IncidentKind.DRAW_DOUBTED, "misdated", "its date is far from"),
        (IncidentKind.DRAW_DOUBTED, "implausible", "its figures are far from"),
        (IncidentKind.FILE_DOUBTED, "crowded", "has 90 new draws of one day: #297, #298"),
        (IncidentKind.FILE_DOUBTED, "sweeping", "changes 90 known draws at once: #297, #298"),
    ],
)
def test_a_doubt_says_what_is_wrong_and_what_happens(
    kind: IncidentKind, doubt: str, said: str
) -> None:
    text = incident_text(incident(kind, doubt=doubt), catalogue("en"))
    assert said in text
    assert "until you decide" in text
    assert "15 minutes" in text


def test_an_alarm_whose_sentence_cannot_be_made_is_told_plainly() -> None:
    bare = Incident(IncidentKind.FILES_DISAGREE, "<297>")
    assert incident_text(bare, catalogue("en")) == "⚠️ files_disagree: &lt;297&gt;"


@pytest.mark.parametrize("over", [False, True])
@pytest.mark.parametrize("kind", IncidentKind)
def test_the_log_names_an_incident_whatever_is_known_of_it(kind: IncidentKind, over: bool) -> None:
    said = incident_sentence(Incident(kind, "#297 <b>", {}), over)
    assert said
    assert "\n" not in said
    assert "</" not in said


@pytest.mark.parametrize("kind", LASTING)
def test_an_end_is_told_whatever_is_known_of_it(kind: IncidentKind) -> None:
    assert all_clear_text(Incident(kind, "297"), catalogue("en"))
    every_draw = tuple(str(number) for number in range(1, 449))
    assert len(all_clear_text(incident(kind, new=every_draw), catalogue("en"))) < 1_000
