"""French marks get their spaces when the words are loaded."""

from __future__ import annotations

import pytest
from babel import Locale
from babel.localedata import locale_identifiers

from bot.text.catalogue import Words
from bot.text.typography import french, is_right_to_left


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("Quoi ?", "Quoi\u202f?"),
        ("Non !", "Non\u202f!"),
        ("ici ; là", "ici\u202f; là"),
        ("Note : 522", "Note\u00a0: 522"),
        ("« mot »", "«\u202fmot\u202f»"),
        ("l'offre d'emploi", "l’offre d’emploi"),
        ("https://ircc.ca?q=1", "https://ircc.ca?q=1"),
        ("12:30:05", "12:30:05"),
    ],
)
def test_french_spaces_and_apostrophes(typed, shown):
    assert french(typed) == shown


def test_marks_beside_a_value_are_set_too_and_the_value_is_not():
    words = Words("fr", "a = « { $name } » : { $name } !")
    assert words.say("a", name="l'un ?") == ("«\u202fl'un ?\u202f»\u00a0: l'un ?\u202f!")


def test_other_languages_are_left_as_they_are():
    assert Words("en", "a = Don't : stop !").say("a") == "Don't : stop !"


def test_the_direction_of_every_language_is_the_one_of_cldr():
    locales = [Locale.parse(tag) for tag in locale_identifiers()]
    assert len(locales) > 1000
    wrong = [
        str(locale)
        for locale in locales
        if is_right_to_left(locale) != (locale.text_direction == "rtl")
    ]
    assert not wrong
