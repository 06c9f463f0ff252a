"""Draws of the file are believed at once, later, or never."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from bot.domain.draws.doubts import Doubt, Held, doubted
from bot.domain.draws.draw import Draw, detect, facts
from bot.sandbox.ircc.rounds import load_table, render
from bot.sources.ircc import parse_rounds
from tests.domain.build import draw

NOW = datetime(2024, 5, 31, 16, tzinfo=UTC)
CEC = draw("297")
PNP = draw("296", "2024-05-30", 676, name="Provincial Nominee Program")
KNOWN = {"296": PNP}


def doubt(
    published: Draw,
    known: dict[str, Draw] | None = None,
    held: Held | None = None,
    *,
    disputed: bool = False,
) -> Doubt | None:
    known = KNOWN if known is None else known
    before = {} if held is None else {published.number: held}
    numbers = [published.number] if disputed else []
    found = doubted(detect(known, [published]), known, NOW, before, numbers)
    return found[published.number].doubt if found else None


def test_an_ordinary_new_draw_is_believed() -> None:
    assert doubt(CEC) is None


@pytest.mark.parametrize(("days", "expected"), [(0, None), (2, None), (3, Doubt.FUTURE)])
def test_a_draw_cannot_have_been_held_days_ahead(days: int, expected: Doubt | None) -> None:
    ahead = replace(CEC, date=date(2024, 5, 31) + timedelta(days=days))
    assert doubt(ahead) is expected


def test_on_a_first_start_too() -> None:
    assert doubt(replace(CEC, date=date(2062, 5, 31)), known={}) is Doubt.FUTURE


RENUMBERED = replace(PNP, number="998", name="Provincial Nominee Class", url="elsewhere")


def test_known_facts_without_their_old_number_are_the_same_draw() -> None:
    held = Held(RENUMBERED, Doubt.REPEATED, NOW - timedelta(days=1))
    assert doubt(RENUMBERED) is Doubt.REPEATED
    assert doubt(RENUMBERED, held=held) is Doubt.REPEATED


def test_known_facts_with_their_old_number_are_believed_at_the_next_poll() -> None:
    changes = detect(KNOWN, [replace(RENUMBERED, number="297"), PNP])
    first = doubted(changes, KNOWN, NOW, {}, [])
    assert (first["297"].doubt, first["297"].like) == (Doubt.COPIED, "296")
    assert doubted(changes, KNOWN, NOW, first, []) == {}


@pytest.mark.parametrize("change", [{"cutoff": 677}, {"size": 999}, {"date": date(2024, 5, 31)}])
def test_a_draw_that_is_only_like_another_is_a_draw(change: dict[str, Any]) -> None:
    assert doubt(replace(PNP, number="297", **change)) is None


def test_no_two_real_draws_have_the_same_facts() -> None:
    draws = parse_rounds(render(load_table())).draws
    assert len({facts(each) for each in draws}) == len(draws)


def test_a_contradicted_draw_waits_ten_minutes_at_most() -> None:
    waiting = Held(CEC, Doubt.DISPUTED, NOW - timedelta(minutes=9, seconds=59))
    assert doubt(CEC, disputed=True) is Doubt.DISPUTED
    assert doubt(CEC, held=waiting, disputed=True) is Doubt.DISPUTED
    waited = replace(waiting, since=NOW - timedelta(minutes=10))
    assert doubt(CEC, held=waited, disputed=True) is None
    assert doubt(CEC, held=waiting) is None


def test_on_a_first_start_nothing_waits_for_agreement() -> None:
    assert doubt(CEC, known={}, disputed=True) is None


def test_a_correction_is_believed_at_the_next_poll() -> None:
    corrected = replace(PNP, cutoff=675)
    assert doubt(corrected) is Doubt.UNCONFIRMED
    assert doubt(corrected, held=Held(corrected, Doubt.UNCONFIRMED, NOW)) is None
    other = Held(replace(PNP, cutoff=674), Doubt.UNCONFIRMED, NOW)
    assert doubt(corrected, held=other) is Doubt.UNCONFIRMED


def test_a_correction_that_the_french_file_contradicts_waits_too() -> None:
    corrected = replace(PNP, cutoff=675)
    held = Held(corrected, Doubt.DISPUTED, NOW - timedelta(minutes=5))
    assert doubt(corrected, held=held, disputed=True) is Doubt.DISPUTED
    waited = replace(held, since=NOW - timedelta(minutes=10))
    assert doubt(corrected, held=waited, disputed=True) is None


def test_a_rewording_and_a_vanished_draw_are_never_doubted() -> None:
    assert doubted(detect({"296": PNP, "297": CEC}, [replace(PNP, url="x")]), {}, NOW, {}, []) == {}


def test_only_doubts_that_the_next_polls_settle_speed_them_up() -> None:
    soon = [Doubt.COPIED, Doubt.DISPUTED, Doubt.UNCONFIRMED]
    assert [each for each in Doubt if each.passes_soon] == soon
