"""What runs from left to right is set apart in Arabic, and stays whole."""

from __future__ import annotations

import re
import unicodedata

import pytest

from bot.domain.people.profile import Profile
from bot.text.catalogue import LANGUAGES, Words, catalogue
from bot.text.directions import END, ISOLATE, LEFT_TO_RIGHT, RIGHT_TO_LEFT, without_directions
from bot.text.names import name_of_profile
from bot.text.notices.alerts import alert
from tests.text.people import alert_for, person

MARKS = ("✅", "🟠", "❌", "⚪", "❔")


def shown(source: str, **values: object) -> str:
    """A sentence in Arabic; isolates are shown as [ and ], the mark of direction as R."""
    said = Words("ar", f"a = {source}").say("a", **values)
    return said.replace(ISOLATE, "[").replace(END, "]").replace(RIGHT_TO_LEFT, "R")


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("السحب #{ $draw }", "السحب [#297]"),
        ("السحب #204", "السحب [#204]"),
        ("حساب IRCC وحده", "حساب [IRCC] وحده"),
        ("فئة Canadian Experience Class.", "فئة [Canadian Experience Class]."),
        ("الدرجة { $score } نقطة", "الدرجة [530] نقطة"),
        ("اكتب /start أولًا", "اكتب [/start] أولًا"),
        ("<b>الحد</b>: <b>{ $score }</b>", "<b>الحد</b>: <b>[530]</b>"),
        ('<a href="{ $url }">هنا</a>', '<a href="https://x.test/a">هنا</a>'),
        (
            '<a href="https://x.test/1">هنا</a> #{ $draw }',
            '<a href="https://x.test/1">هنا</a> [#297]',
        ),
        ("{ $mark } سحب", "✅ سحب"),
        ("{ $score } · { $draw }", "R[530] · [297]"),
        ("<b>{ $draw }</b>: { $score }", "<b>R[297]</b>: [530]"),
        ("{ $mark } #{ $draw }: سحب", "✅ R[#297]: سحب"),
        ("IRCC وحده يعرف", "R[IRCC] وحده يعرف"),
        ("Canadian Experience Class", "[Canadian Experience Class]"),
        ("\n    سحب #{ $draw }\n    CRS { $score }", "سحب [#297]\nR[CRS] [530]"),
        ("{ $score ->\n    [one] نقطة\n   *[other] نقاط\n } IRCC", "نقاط [IRCC]"),
        ("كلام فقط", "كلام فقط"),
    ],
)
def test_each_piece_is_set_apart_and_tags_and_marks_are_left_alone(typed: str, seen: str) -> None:
    values = {"draw": "297", "score": 530, "url": "https://x.test/a", "mark": "✅"}
    assert shown(typed, **values) == seen


def test_what_sets_apart_can_be_taken_away_again() -> None:
    assert without_directions(f"{LEFT_TO_RIGHT}{ISOLATE}#297{END}{RIGHT_TO_LEFT}") == "#297"


@pytest.mark.parametrize("name", ["أحمد", "דוד", "Ada أحمد", "2 – أحمد"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_name_in_arabic_turns_no_line_of_another_language(language: str, name: str) -> None:
    words = catalogue(language)
    apart = f"{LEFT_TO_RIGHT}{ISOLATE}{name}{END}"
    same_way = words.locale.text_direction == "rtl"
    assert name_of_profile(Profile(name=name), words) == (name if same_way else apart)


def test_a_latin_name_is_shown_as_it_is() -> None:
    assert name_of_profile(Profile(name="Zoé 👩‍👧"), catalogue("en")) == "Zoé 👩‍👧"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("score", [500, 522, 530, None])
@pytest.mark.parametrize("cec", [True, False, None])
def test_an_answer_begins_with_its_mark_and_names_the_cut_off(language, score, cec) -> None:
    told = alert_for(person(cec=cec, score=score), person(name="Bo", cec=True, score=500))
    text = alert(told, catalogue(language))
    for line in text.splitlines()[:2]:
        assert line.startswith(MARKS)
        assert "522" in line
    assert text.count("#297") == 1


def test_isolates_are_closed_on_the_line_they_are_opened_on() -> None:
    text = alert(alert_for(person(name="Bo & Co", cec=True, score=522)), catalogue("ar"))
    for line in text.splitlines():
        assert line.count(ISOLATE) == line.count(END)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("cec", [True, None])
def test_in_no_line_do_latin_letters_decide_the_direction(language, cec) -> None:
    """A line's direction is that of its first letter, also for a reader that knows no isolates."""
    text = alert(alert_for(person(cec=cec, score=522)), catalogue(language))
    firsts = [first_strong(line) for line in re.sub("<[^>]*>", "", text).splitlines()]
    rtl = catalogue(language).locale.text_direction == "rtl"
    assert {first for first in firsts if first} == ({"R"} if rtl else {"L"})
    assert rtl or text == without_directions(text)


def first_strong(line: str) -> str:
    """L, R (Arabic letters too), or nothing where no letter is in the line."""
    kinds = (unicodedata.bidirectional(letter).replace("AL", "R") for letter in line)
    return next((kind for kind in kinds if kind in "LR"), "")
