"""A profile's name is short, in one line, visible, and its own."""

from __future__ import annotations

import pytest

from bot.domain.people.profile_names import LONGEST_NAME, NameFault, profile_name


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("Grace", "Grace"),
        ("  my \n wife\t", "my wife"),
        ("<b>Bob</b> & co", "<b>Bob</b> & co"),
        ("Zoe\u0308", "Zoë"),
        ("evil\u202etxt", "eviltxt"),
        ("नि\u200dशा", "नि\u200dशा"),
        ("x" * LONGEST_NAME, "x" * LONGEST_NAME),
    ],
)
def test_a_name_is_kept_in_one_visible_line(typed: str, kept: str) -> None:
    assert profile_name(typed, ["me"]) == kept


@pytest.mark.parametrize(
    ("typed", "fault"),
    [
        ("", NameFault.EMPTY),
        (" \n\u200d\u202e ", NameFault.EMPTY),
        ("x" * (LONGEST_NAME + 1), NameFault.TOO_LONG),
        ("ME", NameFault.TAKEN),
    ],
)
def test_an_impossible_name_is_refused_with_the_reason(typed: str, fault: NameFault) -> None:
    assert profile_name(typed, ["me"]) is fault
