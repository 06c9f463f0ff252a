"""The changes between two readings of IRCC's file."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.domain.draws.draw import (
    BANDS,
    Change,
    ChangeKind,
    Draw,
    Note,
    Pool,
    detect,
    number_key,
)
from tests.domain.build import draw, utc

OLD = draw("296", "2024-05-30", 676, name="Provincial Nominee Program")
CEC = draw("297")


def known(*draws: Draw) -> dict[str, Draw]:
    return {each.number: each for each in draws}


def test_the_same_file_twice_changes_nothing() -> None:
    assert detect(known(OLD, CEC), [CEC, OLD]) == ()


def test_an_unknown_number_is_a_new_draw() -> None:
    assert detect(known(OLD), [CEC, OLD]) == (Change(ChangeKind.NEW, CEC),)


def test_into_an_empty_store_every_draw_is_new() -> None:
    assert [change.kind for change in detect({}, [CEC, OLD])] == [ChangeKind.NEW] * 2


def test_changes_come_oldest_draw_first_whatever_the_files_order() -> None:
    draws = [draw(number) for number in ("100", "91b", "9", "91a", "92")]
    numbers = [change.draw.number for change in detect({}, draws)]
    assert numbers == ["9", "91a", "91b", "92", "100"]


CORRECTIONS: dict[str, dict[str, Any]] = {
    "cut-off": {"cutoff": 523},
    "size": {"size": 3001},
    "tie-break": {"tie_break": utc("2024-03-19T18:58:59")},
    "day": {"date": CEC.date + timedelta(days=1)},
    "name of another type": {"name": "Federal Skilled Worker"},
    "name of no known type": {"name": "Canadian Experience Class, rural"},
}

REWORDINGS: dict[str, dict[str, Any]] = {
    "name": {"name": "Canadian experience class"},
    "French name": {"name_fr": "Catégorie de l’expérience canadienne"},
    "time it ran": {"ran_at": utc("2024-05-31T12:48:30")},
    "programmes": {"invited": "Canadian Experience Class"},
    "address": {"url": "https://www.canada.ca/?q=297"},
    "pool": {"pool": Pool(None, (1,) * len(BANDS), len(BANDS))},
    "note": {"notes": (Note.RAN_AT_UNREADABLE,)},
}


@pytest.mark.parametrize("change", CORRECTIONS.values(), ids=CORRECTIONS)
def test_a_fact_that_may_change_a_verdict_is_a_correction(change: dict[str, Any]) -> None:
    after = replace(CEC, **change)
    assert detect(known(CEC), [after]) == (Change(ChangeKind.CORRECTED, after, CEC),)


@pytest.mark.parametrize("change", REWORDINGS.values(), ids=REWORDINGS)
def test_anything_else_is_a_rewording(change: dict[str, Any]) -> None:
    after = replace(CEC, **change)
    assert detect(known(CEC), [after]) == (Change(ChangeKind.REWORDED, after, CEC),)


def test_a_slip_that_makes_a_name_meaningless_is_no_change() -> None:
    assert detect(known(CEC), [replace(CEC, name="Canadian Experiance Class")]) == ()


def test_a_name_whose_slip_is_mended_is_a_correction() -> None:
    misspelt = replace(CEC, name="Canadian Experiance Class")
    assert [change.kind for change in detect(known(misspelt), [CEC])] == [ChangeKind.CORRECTED]


def test_a_tie_break_that_cannot_be_read_any_more_stays() -> None:
    after = replace(CEC, tie_break=None, notes=(Note.TIE_BREAK_UNREADABLE,))
    (change,) = detect(known(CEC), [after])
    assert change.kind is ChangeKind.REWORDED
    assert change.draw.tie_break == CEC.tie_break


def test_a_draw_that_vanished_is_reported_as_it_was() -> None:
    assert detect(known(OLD, CEC), [CEC]) == (Change(ChangeKind.VANISHED, OLD, OLD),)


def test_an_empty_file_reports_every_draw_gone_and_changes_nothing_known() -> None:
    before = known(OLD, CEC)
    kinds = [change.kind for change in detect(before, [])]
    assert kinds == [ChangeKind.VANISHED] * 2
    assert before == known(OLD, CEC)


def test_several_changes_at_once_are_kept_apart() -> None:
    corrected = replace(OLD, cutoff=677)
    new = draw("298", "2024-06-19", 663)
    gone = draw("295", "2024-04-24", 410)
    found = detect(known(gone, OLD, CEC), [new, CEC, corrected])
    assert [(change.draw.number, change.kind.value) for change in found] == [
        ("295", "vanished"),
        ("296", "corrected"),
        ("298", "new"),
    ]


@pytest.mark.parametrize("number", ["", "x", "12c3", "-1", "1.5", "91A", "1234567", "٣"])
def test_an_impossible_draw_number_is_refused(number: str) -> None:
    with pytest.raises(ValueError, match="not a draw number"):
        number_key(number)


def test_draws_before_the_tie_breaking_rule_took_everyone_at_the_cutoff() -> None:
    assert draw("76", "2017-11-01", tie_break=None).everyone_at_cutoff
    assert not draw("77", "2017-11-08", tie_break=None).everyone_at_cutoff


def test_the_bands_cover_every_score_once() -> None:
    scores = [score for low, high in BANDS for score in range(low, high + 1)]
    assert sorted(scores) == list(range(1201))
    assert list(BANDS) == sorted(BANDS, reverse=True)


def test_a_french_name_that_is_known_outlives_a_file_without_it() -> None:
    named = replace(CEC, name_fr="Catégorie de l’expérience canadienne")
    corrected = replace(CEC, cutoff=CEC.cutoff + 1)
    assert detect(known(named), [CEC]) == ()
    (change,) = detect(known(named), [corrected])
    assert change.draw == replace(corrected, name_fr=named.name_fr)
