"""What draws are called: as published, in French as IRCC's French file has it, in short."""

from __future__ import annotations

import csv
import json
from datetime import date
from pathlib import Path

import pytest

from bot.domain.draws.categories import classify, known_programs, known_types
from bot.text.catalogue import catalogue
from bot.text.names import (
    criteria_text,
    published_name,
    short_name,
    type_draw,
    type_name,
    type_short,
)
from tests.domain import raw
from tests.domain.build import draw
from tests.rulebooks import book_of, in_use
from tests.shared import ROUNDS, needs_shared
from tests.text.locales import all_words

EN = catalogue("en")
FR = catalogue("fr")


@pytest.mark.parametrize(
    ("english", "french"),
    [
        ("Canadian Experience Class", "Catégorie de l’expérience canadienne"),
        ("No Program Specified", "Aucun programme spécifié"),
        (
            "Agriculture and agri-food occupations (Version 1)",
            "Métiers de l’agriculture et de l’agroalimentaire (Version 1)",
        ),
        (
            "French-Language proficiency 2026-Version 2",
            "Compétence linguistique en français 2026-Version 2",
        ),
        ("STEM occupations (Version 4)", "Professions des STIM (Version 4)"),
        ("Transport Occupations, 2026-Version 2", "Métiers des transports 2026-Version 2"),
        (
            "Researchers with Canadian Work Experience, 2026-Version 1",
            "Chercheurs ayant de l’expérience de travail au Canada 2026-Version 1",
        ),
        ("Leadership and innovation, 2027-Version 1", "Leadership and innovation, 2027-Version 1"),
    ],
)
def test_a_name_without_a_french_one_in_the_file_is_known_made_or_left_as_published(
    english, french
):
    assert published_name(draw(name=english), FR) == french
    assert published_name(draw(name=english), EN) == english


def test_the_french_file_has_the_last_word():
    of = draw(name="Canadian Experience Class", name_fr="Nouvelle catégorie & cie")
    assert published_name(of, FR) == "Nouvelle catégorie &amp; cie"
    assert published_name(of, EN) == "Canadian Experience Class"


@pytest.mark.parametrize("words", all_words(), ids=lambda words: words.language)
@pytest.mark.parametrize("key", known_types())
def test_every_type_has_a_name_a_short_one_and_one_for_a_sentence(key, words):
    assert type_name(key, words)
    assert len(type_short(key, words)) <= 17
    assert type_draw(key, words)


def test_short_names_are_those_that_people_use():
    assert [type_short(key, EN) for key in known_programs()] == ["CEC", "FSW", "FST"]
    assert [type_short(key, FR) for key in known_programs()] == ["CEC", "PTQF", "PTMSF"]
    assert short_name(draw(), classify(draw().name), FR) == "CEC"


@needs_shared
def test_the_french_names_are_those_of_the_real_file():
    """One differs on purpose: the file has two names for it, and this is the rarer one."""
    different = {
        published
        for name, published in _real_names()
        if published_name(draw(name=name), FR) != published.replace("'", "’")
    }
    assert different == {"Métiers spécialisés (Version 1)"}


def _real_names() -> list[tuple[str, str]]:
    """The English and the French name of every draw that both real files hold."""
    with (ROUNDS / "fr" / "rounds_fr.csv").open(encoding="utf-8", newline="") as rows:
        french = {row["drawNumber"]: row["drawName_fr"] for row in csv.DictReader(rows)}
    newest = json.loads((ROUNDS / "fr" / "20261001.en-fr-12rounds.json").read_text("utf-8"))
    return [
        *(
            (row["drawName"], french[row["drawNumber"]])
            for row in raw.rows()
            if row["drawNumber"] in french
        ),
        *((row["en"], row["fr"]) for row in newest["rounds"]),
    ]


RENAMED = """
[draw_types.stem]
published = ["technology and innovation"]
name = { en = "Technology and innovation occupations", fr = "Technologie et innovation" }
short = { en = "Tech", fr = "Techno" }
"""


@pytest.mark.parametrize("day", ["2026-11-20", "2027-02-01"])
def test_an_edition_may_rename_a_type_that_the_messages_name(tmp_path: Path, day: str) -> None:
    with in_use(book_of(tmp_path, day, RENAMED)):
        assert type_name("stem", EN) == "Technology and innovation occupations"
        assert (type_short("stem", EN), type_short("stem", FR)) == ("Tech", "Techno")
        assert type_short("stem", catalogue("es")) == "Tech"
        assert type_draw("stem", EN) == "STEM draw"
        assert type_short("trades", FR) == "Métiers"


def test_an_edition_of_an_earlier_day_has_its_criteria_in_words(tmp_path: Path) -> None:
    longer = '[categories.stem]\nlabel = "2026-9"\ncodes = ["21300"]\nmonths = 24\nyears = 3\n'
    day = date(2026, 11, 20)
    with in_use(book_of(tmp_path, day.isoformat(), longer)):
        assert "24 months" in criteria_text("stem", day, EN)
