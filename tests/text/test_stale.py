"""Stale translations are found by the hash of the English that they were translated from."""

from __future__ import annotations

import pytest

from tests.text.stale import lack, main, marked, report

ENGLISH = """
yes = yes
no = no
points = { $points ->
    [one] 1 point
   *[other] { $points } points
 }
"""

FRENCH = """
## A heading

yes = oui
points = { $points ->
    [one] { $points } point
   *[other] { $points } points
 }
old = ancien
"""


def test_an_unmarked_translation_counts_as_stale():
    found = lack("fr", ENGLISH, FRENCH)
    assert found.missing == ("no",)
    assert found.stale == ("yes", "points")
    assert found.left_over == ("old",)


def test_a_mark_makes_a_translation_current_and_removes_what_english_no_longer_has():
    text = marked(ENGLISH, FRENCH)
    assert list(report(lack("fr", ENGLISH, text))) == ["fr: missing: no"]
    assert "## A heading" in text
    assert "[one] { $points } point\n" in text
    assert "old" not in text


def test_a_mark_is_written_once():
    once = marked(ENGLISH, FRENCH)
    assert marked(ENGLISH, once) == once


def test_only_the_keys_that_are_named_are_marked():
    text = marked(ENGLISH, FRENCH, ["yes"])
    assert lack("fr", ENGLISH, text).stale == ("points",)
    assert "old = ancien" in text


@pytest.mark.parametrize(
    ("before", "after"), [("yes = yes", "yes = yes, please"), ("[one] 1 point", "[one] one point")]
)
def test_a_change_of_the_english_makes_the_translation_stale(before, after):
    changed = ENGLISH.replace(before, after)
    assert len(lack("fr", changed, marked(ENGLISH, FRENCH)).stale) == 1


def test_a_line_break_in_the_file_changes_nothing():
    moved = ENGLISH.replace("yes = yes", "yes =\n    yes")
    assert lack("fr", moved, marked(ENGLISH, FRENCH)).stale == ()


def test_without_arguments_the_command_lists_and_unknown_ones_explain(capsys):
    assert main([]) == 0
    assert "fr: " not in capsys.readouterr().out
    assert main(["mark", "en"]) == 2
    assert "mark fr" in capsys.readouterr().err
