"""A draw in words: its facts, its details, its row."""

from __future__ import annotations

import pytest

from bot.domain.draws.categories import classify
from bot.domain.draws.draw import BANDS, Note, Pool
from bot.domain.verdicts.verdict import verdict
from bot.text.catalogue import catalogue
from bot.text.draws.draws import draw_details, draw_line, draw_sentence, tie_break_line
from tests.domain.build import CEC, NEW_NAME, draw, utc
from tests.text.locales import all_words
from tests.text.people import person

EN = catalogue("en")
FR = catalogue("fr")

COUNTS = (
    *(2918, 14211, 8855, 12120, 16805, 13828, 11745, 11022),
    *(11023, 9977, 10900, 11156, 57028, 27210, 5606),
)
POOL = Pool(utc("2024-05-29T00:00:00").date(), COUNTS, 224404)


def test_the_facts_are_a_sentence_and_the_tie_break():
    assert draw_sentence(draw(), EN) == (
        "#297, Canadian Experience Class, May 31, 2024, 3,000 invitations."
    )
    assert tie_break_line(draw(), "UTC", EN) == (
        'Tie-break: <tg-time unix="1710874738">March 19, 2024, 18:58:58</tg-time> UTC'
    )


@pytest.mark.parametrize(
    ("of", "english", "french"),
    [
        (draw("76", "2017-11-01", 433, tie_break=None), "everyone at 433", "ont été invitées"),
        (draw(tie_break=None), "Tie-break: not known", "inconnu"),
    ],
)
def test_a_tie_break_that_is_not_known_or_never_was_is_said(of, english, french):
    assert english in tie_break_line(of, "UTC", EN)
    assert french in tie_break_line(of, "UTC", FR)


def test_one_invitation_is_not_plural():
    assert draw_sentence(draw(size=1), EN).endswith(", 1 invitation.")
    assert draw_sentence(draw(size=1), FR).endswith(", 1 invitation.")


def test_the_card_holds_the_pool_as_ircc_counts_it():
    card = draw_details(draw(pool=POOL), "UTC", EN)
    assert "Pool as of May 29, 2024: 224,404 candidates" in card
    assert "601–1200: 2,918" in card
    assert "0–300: 5,606" in card
    assert len([line for line in card.splitlines() if "–" in line]) == len(BANDS)
    assert "Bassin au 29 mai 2024\u00a0: 224\u202f404 candidats" in draw_details(
        draw(pool=POOL), "UTC", FR
    )


def test_a_pool_without_a_day_is_said_to_be_from_before_the_draw():
    undated = Pool(None, POOL.counts, POOL.total)
    assert "Pool before the draw: 224,404" in draw_details(draw(pool=undated), "UTC", EN)


@pytest.mark.parametrize(
    ("invited", "english", "french"),
    [
        (
            "Federal Skilled Worker, Canadian Experience Class, and Federal Skilled Trades",
            "Open to: CEC, FSW and FST",
            "Ouverte à\u00a0: CEC, PTQF et PTMSF",
        ),
        (
            "People on the Moon",
            "Open to: People on the Moon",
            "Ouverte à\u00a0: People on the Moon",
        ),
    ],
)
def test_the_card_says_whom_the_draw_addressed(invited, english, french):
    of = draw(name="French language proficiency (Version 1)", invited=invited)
    assert english in draw_details(of, "UTC", EN)
    assert french in draw_details(of, "UTC", FR)


def test_a_programme_draw_does_not_say_its_programme_twice():
    assert "Open to" not in draw_details(draw(invited="Canadian Experience Class"), "UTC", EN)


@pytest.mark.parametrize("words", all_words(), ids=lambda words: words.language)
@pytest.mark.parametrize("note", Note)
def test_every_note_about_an_unreadable_part_has_words(note, words):
    assert "IRCC" in draw_details(draw(notes=(note,)), "UTC", words)


def test_a_row_bears_the_readers_mark():
    told = verdict(person(score=530, cec=True), draw(), CEC)
    assert draw_line(draw(), CEC, told, EN) == "✅ #297 · May 31, 2024 · CEC · 522"
    assert draw_line(draw(), CEC, told, FR) == "✅ #297 · 31 mai 2024 · CEC · 522"
    assert draw_line(draw(), CEC, None, EN) == "#297 · May 31, 2024 · CEC · 522"


def test_a_row_cuts_a_long_name_that_is_not_known():
    of = draw(name="Leadership, innovation & other matters of importance, 2027-Version 1")
    row = draw_line(of, NEW_NAME, None, EN)
    assert "Leadership, innovation &amp;" in row
    assert row.count("·") == 3
    assert len(row) < 80


def test_every_type_has_a_row_in_every_language():
    for words in all_words():
        for name in ("General", "STEM occupations (Version 1)", "Federal Skilled Trades"):
            assert draw_line(draw(name=name), classify(name), None, words).count("·") == 3
