"""Typed scores, draw numbers, draw types and answers are read as people mean them."""

from __future__ import annotations

import pytest

from bot.domain.draws.categories import classify
from bot.domain.typed import (
    ScoreFault,
    draw_number,
    draw_type,
    marked_draw_number,
    typed_score,
    yes_or_no,
)
from bot.sandbox.ircc.rounds import Row, load_table
from tests.domain.typed.corpus import CRS


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("522", 522),
        (" 522 ", 522),
        ("CRS 522", 522),
        ("crs: 522", 522),
        ("My CRS score is 522.", 522),
        ("mon score est de 522 points", 522),
        ("ma note SCG : 522", 522),
        ("CRS-522", 522),
        ("my score – 522", 522),
        ("CRS: -5", ScoreFault.NEGATIVE),
        ("522 points", 522),
        ("522pts", 522),
        ("5２２", 522),
        ("٥٢٢", 522),
        ("५२२", 522),
        ("੫੨੨", 522),
        ("۵۲۲", 522),
        ("١٬١٣٠", 1130),
        ("٥٢٢٫٠", 522),
        ("٥٢٢٫٥", ScoreFault.FRACTION),
        ("\u2068522\u2069", 522),
        ("0", 0),
        ("-0", 0),
        ("1200", 1200),
        ("1,130", 1130),
        ("1 130", 1130),
        ("1\u202f130", 1130),
        ("522.0", 522),
        ("522,00", 522),
        ("0522", 522),
        ("1201", ScoreFault.TOO_HIGH),
        ("522000", ScoreFault.TOO_HIGH),
        ("9" * 100, ScoreFault.TOO_HIGH),
        ("522.5", ScoreFault.FRACTION),
        ("522,5", ScoreFault.FRACTION),
        ("-5", ScoreFault.NEGATIVE),
        ("−5", ScoreFault.NEGATIVE),
        ("", ScoreFault.NOT_A_NUMBER),
        ("five hundred", ScoreFault.NOT_A_NUMBER),
        ("522 or 530", ScoreFault.SEVERAL),
        ("8 7.5 6.5 7", ScoreFault.NOT_A_NUMBER),
        ("5e2", ScoreFault.NOT_A_NUMBER),
        ("crs", ScoreFault.NOT_A_NUMBER),
        ("#297", ScoreFault.NOT_A_NUMBER),
        ("5" * 10_000, ScoreFault.NOT_A_NUMBER),
        ("<b>522</b>", ScoreFault.NOT_A_NUMBER),
    ],
)
def test_a_typed_score_is_a_whole_number_or_a_fault_with_a_name(
    text: str, meant: int | ScoreFault
) -> None:
    assert typed_score(text, CRS) == meant


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("297", "297"),
        ("#297", "297"),
        ("# 297", "297"),
        ("no. 297", "297"),
        ("№297", "297"),
        ("draw 91A", "91a"),
        ("ronde 91b", "91b"),
        ("0297", "297"),
        ("２９７", "297"),
        ("#٢٩٧", "297"),
        ("#२९७", "297"),
        ("\u2068#297\u2069", "297"),
        ("9999999", None),
        ("297x1", None),
        ("", None),
        ("cec", None),
        ("2" * 10_000, None),
    ],
)
def test_a_draw_number_is_read_with_what_people_put_before_it(
    text: str, number: str | None
) -> None:
    assert draw_number(text) == number


def test_a_bare_number_does_not_say_that_a_draw_is_meant() -> None:
    assert marked_draw_number("297") is None
    assert marked_draw_number("\u2068٢٩٧\u2069") is None
    assert marked_draw_number("#297") == "297"
    assert marked_draw_number("draw 297") == "297"


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("cec", "cec"),
        ("CEC", "cec"),
        ("Canadian Experience Class", "cec"),
        ("catégorie de l’expérience canadienne", "cec"),
        ("french", "french"),
        ("Français", "french"),
        ("pnp", "pnp"),
        ("PCP", "pnp"),
        ("Provincial Nominee Program", "pnp"),
        ("health", "healthcare"),
        ("santé", "healthcare"),
        ("health care", "healthcare"),
        ("STIM", "stem"),
        ("trades", "trades"),
        ("métiers", "trades"),
        ("doctors", "physicians"),
        ("senior managers", "senior_managers"),
        ("general", "general"),
        ("military recruits", "military"),
        ("transport", "transport"),
        ("fsw", "fsw"),
        ("ctmsf", "fst"),
        ("skilled worker", "fsw"),
        ("Senior managers with Canadian Work Experience, 2026-Version 1", "senior_managers"),
        ("physicians with experience", "physicians"),
        ("métiers des transports", "transport"),
        ("skilled trades", None),
        ("no", None),
        ("cec french", None),
        ("the", None),
        ("", None),
        ("bananas", None),
        ("cec " * 1000, None),
    ],
)
def test_a_draw_type_is_known_by_its_everyday_words(text: str, key: str | None) -> None:
    assert draw_type(text) == key


@pytest.mark.parametrize(
    "row", {row.name: row for row in load_table()}.values(), ids=lambda row: row.name
)
def test_a_draw_type_is_known_by_its_name_as_ircc_publishes_it(row: Row) -> None:
    key = classify(row.name).key
    assert draw_type(row.name) == key
    # "Programme des travailleurs de métiers spécialisés" may be FST or the category of trades.
    assert draw_type(row.name_fr or row.name) == (None if key == "fst" else key)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("yes", True),
        ("Yes!", True),
        ("OUI", True),
        ("no.", False),
        ("Non", False),
        ("maybe", None),
        ("", None),
        ("yes" * 100, None),
    ],
)
def test_yes_and_no_in_either_language(text: str, said: bool | None) -> None:
    assert yes_or_no(text) is said
