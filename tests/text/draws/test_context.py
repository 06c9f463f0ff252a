"""The one line of context: every key of the history has a sentence in every language."""

from __future__ import annotations

from datetime import date

import pytest

from bot.domain.draws.history import Context
from bot.text.catalogue import catalogue
from bot.text.draws.context import context_line
from tests.text.locales import SENTENCE_ENDS, all_words, keys

EN = catalogue("en")
FR = catalogue("fr")

LAST = {"last_number": "204", "last_date": date(2021, 9, 14), "last_cutoff": 462}
LINES = {
    "new_name": {"name": "Leadership, 2027-Version 1"},
    "first_ever": {"type": "military"},
    "first_in": {"type": "cec", "months": 32, **LAST},
    "lowest_ever": {"type": "french", "cutoff": 336, "count": 12},
    "highest_ever": {"type": "pnp", "cutoff": 855, "count": 100},
    "lowest_since": {"type": "cec", "cutoff": 507, "months": 9, **LAST},
    "highest_since": {"type": "cec", "cutoff": 523, "months": 9, **LAST},
    "streak": {"type": "cec", "count": 3, "low": 516, "high": 518},
    "move_up": {"type": "cec", "points": 1, **LAST},
    "move_down": {"type": "cec", "points": 12, **LAST},
    "tie_later": {"type": "cec", "cutoff": 462, "days": 34, **LAST},
    "tie_earlier": {"type": "cec", "cutoff": 462, "days": 1, **LAST},
    "move_none": {"type": "cec", "cutoff": 462, **LAST},
}


def test_every_sentence_is_tried_here():
    sentences = {key.removeprefix("context-") for key in keys("en") if key.startswith("context-")}
    assert sentences == set(LINES)


@pytest.mark.parametrize("words", all_words(), ids=lambda words: words.language)
@pytest.mark.parametrize("key", LINES)
def test_every_line_is_one_sentence_with_its_figures(key, words):
    line = context_line(Context(key, LINES[key]), words)
    assert "\n" not in line
    assert line.endswith(SENTENCE_ENDS)
    if "last_number" in LINES[key]:
        assert "#204" in line
        assert "462" in line
        assert words.day(date(2021, 9, 14)) in line


@pytest.mark.parametrize(
    ("key", "english", "french"),
    [
        (
            "first_in",
            "First CEC draw in 32 months; the last was #204 on September 14, 2021 at 462.",
            "Première ronde CEC depuis 32 mois\u202f; la précédente était la #204, "
            "le 14 septembre 2021, à 462.",
        ),
        (
            "streak",
            "The third CEC draw in a row at 516–518.",
            "3e ronde CEC de suite à 516–518.",
        ),
        (
            "move_up",
            "1 point higher than the last CEC draw: #204 on September 14, 2021 at 462.",
            "1 point de plus que la précédente ronde CEC\u00a0: la #204, "
            "le 14 septembre 2021, à 462.",
        ),
    ],
)
def test_lines_word_for_word(key, english, french):
    assert context_line(Context(key, LINES[key]), EN) == english
    assert context_line(Context(key, LINES[key]), FR) == french


def test_a_streak_at_one_figure_names_it_once_and_long_ones_are_counted():
    steady = {"type": "cec", "count": 12, "low": 516, "high": 516}
    assert context_line(Context("streak", steady), EN) == (
        "Another CEC draw at 516: 12 in a row now."
    )


def test_no_context_and_an_unknown_key_say_nothing():
    assert context_line(None, EN) == ""
    assert context_line(Context("no_such_key", {}), EN) == ""
