"""Typed changes for /whatif, in every clear form."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from bot.domain.people.profile import Profile
from bot.domain.typed import ScoreFault, WishFault
from bot.domain.verdicts.whatif import (
    Changes,
    changed,
    french_points,
    joinable,
    typed_changes,
    with_french,
)
from bot.rules import rules_on
from tests.rulebooks import book_of, in_use

TODAY = date(2026, 11, 28)
CRS = rules_on(TODAY).crs
PERSON = Profile(score=485, programs={"cec": True}, categories={"french": False})


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("505", Changes(505)),
        ("CRS 505", Changes(505)),
        ("5０5 points", Changes(505)),
        ("what if I had 505?", Changes(505)),
        ("et si j’avais 505", Changes(505)),
        ("485", Changes(485)),
        ("+20", Changes(505)),
        ("+600", Changes(joins=("pnp",))),
        ("+300", WishFault.TOO_HIGH),
        ("+1000", WishFault.TOO_HIGH),
        ("CLB 9", WishFault.LEVEL),
        ("celpip 9", WishFault.LEVEL),
        ("celpip 13", WishFault.UNKNOWN),
        ("650 with a nomination", WishFault.WITH_OR_WITHOUT),
        ("+ 20 points", Changes(505)),
        ("plus 20", Changes(505)),
        ("20 points more", Changes(505)),
        ("20 de plus", Changes(505)),
        ("-10", Changes(475)),
        ("−10", Changes(475)),
        ("moins 10", Changes(475)),
        ("10 less", Changes(475)),
        ("+900", WishFault.TOO_HIGH),
        ("-900", WishFault.TOO_LOW),
        ("NCLC 7", Changes(joins=("french",))),
        ("nclc7", Changes(joins=("french",))),
        ("français", Changes(joins=("french",))),
        ("nomination", Changes(joins=("pnp",))),
        ("with a provincial nomination", Changes(joins=("pnp",))),
        ("510 with a nomination", Changes(510, ("pnp",))),
        ("NCLC 7 +50", Changes(535, ("french",))),
        ("french and health", Changes(joins=("french", "healthcare"))),
        ("1105", Changes(505, ("pnp",))),
        ("1,105", Changes(505, ("pnp",))),
        ("1 105", Changes(505, ("pnp",))),
        ("1201", ScoreFault.TOO_HIGH),
        ("505.5", ScoreFault.FRACTION),
        ("495-505", ScoreFault.SEVERAL),
        ("505 or 510", ScoreFault.SEVERAL),
        ("without french", WishFault.UNKNOWN),
        ("pas de français", WishFault.UNKNOWN),
        ("bananas", WishFault.UNKNOWN),
        ("", WishFault.UNKNOWN),
        ("5" * 10_000, WishFault.UNKNOWN),
    ],
)
def test_a_typed_wish_is_read_as_it_is_meant(text, meant):
    assert typed_changes(text, PERSON, TODAY) == meant


def test_a_step_needs_a_score_to_be_taken_from():
    assert typed_changes("+20", Profile(), TODAY) is WishFault.NO_SCORE
    assert typed_changes("505", Profile(), TODAY) == Changes(505)


def test_changes_put_their_facts_in_the_place_of_the_profiles_own():
    then = changed(PERSON, Changes(505, ("pnp", "french")), TODAY)
    assert (then.score, then.nomination) == (505, True)
    assert then.programs == {"cec": True}
    assert then.categories == {"french": True}
    assert changed(PERSON, Changes(), TODAY) == PERSON


def test_a_key_can_be_turned_on_and_off_again():
    once = Changes().turned("french").turned("pnp")
    assert once.joins == ("pnp", "french")
    assert once.turned("french").turned("pnp") == Changes()


def test_moving_back_to_the_own_score_is_no_change():
    assert Changes(495).moved(-10, PERSON, CRS) == Changes()
    assert Changes().moved(10, Profile(), CRS) == Changes()


def test_what_somebody_has_already_cannot_be_asked_about():
    assert "cec" not in joinable(PERSON, TODAY)
    assert "french" in joinable(PERSON, TODAY)
    assert "pnp" in joinable(PERSON, TODAY)


ANSWERS = {
    "spouse": "single",
    "born": "1994-03-10",
    "education": "bachelor_or_3plus_year",
    "canadian_study": "none",
    "first_test": "ielts",
    "first_results": [8.0, 7.0, 6.5, 7.0],
    "first_taken": "2025-09-01",
    "second_test": "none",
    "canadian_work": "1",
    "foreign_work": "0",
    "sibling": "no",
    "nomination": "no",
}
ANSWERED = Profile(score=485, answers=ANSWERS)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        # French: 50, and 12 for the second official language.
        ("french", Changes(485 + 62, ("french",))),
        ("NCLC 7", Changes(485 + 62, ("french",))),
        ("510 and french", Changes(510, ("french",))),
        # CLB 8 in writing becomes 9, with the upper band of the degree.
        ("CLB 9", Changes(485 + 8 + 12)),
        ("CLB 5", Changes(485)),
    ],
)
def test_a_level_is_counted_where_the_answers_are_kept(text: str, meant: Changes) -> None:
    assert typed_changes(text, ANSWERED, date(2026, 8, 20)) == meant


def test_without_answers_a_level_is_refused_and_french_goes_without_its_points() -> None:
    unanswered = Profile(score=485)
    assert typed_changes("CLB 9", unanswered, date(2026, 8, 20)) is WishFault.LEVEL
    assert typed_changes("french", unanswered, date(2026, 8, 20)) == Changes(joins=("french",))
    assert french_points(CRS) == (25, 62)


HIGHER_FRENCH = """\
[categories.french]
label = "2026-3"
level = 9
"""


def test_the_level_of_french_is_that_of_the_rulebook(tmp_path: Path) -> None:
    book = book_of(tmp_path, "2026-08-01", HIGHER_FRENCH)
    # French is the better first language then: 8, English as the second 21, the degree 12, and 50.
    today, counted = date(2026, 8, 20), Changes(485 + 91, ("french",))
    with in_use(book):
        assert typed_changes("NCLC 8", PERSON, today) is WishFault.LEVEL
        assert typed_changes("NCLC 9", PERSON, today) == Changes(joins=("french",))
        assert typed_changes("french", ANSWERED, today) == counted
        assert with_french(Changes(), ANSWERED, today) == counted


def test_french_on_a_tap_counts_its_points_where_they_are_known() -> None:
    today = date(2026, 8, 20)
    assert with_french(Changes(), ANSWERED, today) == Changes(547, ("french",))
    assert with_french(Changes(500), ANSWERED, today) == Changes(500, ("french",))
    assert with_french(Changes(joins=("french",)), ANSWERED, today) == Changes()
    assert with_french(Changes(), Profile(score=485), today) == Changes(joins=("french",))
