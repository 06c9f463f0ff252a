"""What runs from left to right is set apart in Arabic, and stays whole."""

from __future__ import annotations

import pytest

from bot.text.alerts import alert
from bot.text.catalogue import LANGUAGES, Words, catalogue
from bot.text.directions import END, ISOLATE, RIGHT_TO_LEFT, without_directions
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
        ("{ $score } · { $draw }", "[530] · [297]R"),
        ("كلام فقط", "كلام فقط"),
    ],
)
def test_each_piece_is_set_apart_and_tags_and_marks_are_left_alone(typed: str, seen: str) -> None:
    values = {"draw": "297", "score": 530, "url": "https://x.test/a", "mark": "✅"}
    assert shown(typed, **values) == seen


def test_what_sets_apart_can_be_taken_away_again() -> None:
    assert without_directions(f"{ISOLATE}#297{END}{RIGHT_TO_LEFT}") == "#297"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("score", [500, 522, 530, None])
@pytest.mark.parametrize("cec", [True, False, None])
def test_a_verdict_begins_with_its_mark_and_names_the_draw(language, score, cec) -> None:
    told = alert_for(person(cec=cec, score=score), person(name="Bo", cec=True, score=500))
    text = alert(told, catalogue(language))
    for line in text.splitlines()[:2]:
        assert line.startswith(MARKS)
        assert "#297" in line


def test_isolates_are_closed_on_the_line_they_are_opened_on() -> None:
    text = alert(alert_for(person(name="Bo & Co", cec=True, score=522)), catalogue("ar"))
    for line in text.splitlines():
        assert line.count(ISOLATE) == line.count(END)
