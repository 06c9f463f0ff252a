"""Telegram's limits, with the longest values that the real world holds."""

from __future__ import annotations

from datetime import date

import pytest

from bot.domain.draws.categories import known_types
from bot.domain.draws.draw import BANDS, Note, Pool
from bot.domain.people.profile import Profile
from bot.domain.people.profile_names import LONGEST_NAME, MOST_PROFILES
from bot.sandbox.messages.markup import parse_html, units
from bot.text.catalogue import Markup, Words, catalogue, lines
from bot.text.draws.draws import draw_line
from bot.text.names import type_short
from bot.text.notices.alerts import alert, draw_in_full
from bot.text.pages import help_page, privacy
from tests.domain.build import NEW_NAME, draw, utc
from tests.text.locales import SPACES, all_words, keys, placeholders
from tests.text.people import alert_for, person

MESSAGE_UNITS = 4096
POPUP_CHARACTERS = 200
BUTTON_CHARACTERS = 64
PHONE_CHARACTERS = 30
"""The most characters of a button that a phone shows."""

PAGE_OF_DRAWS = 12
COMMANDS = 30

LONG_NAME = "Cadres supérieurs/cadres supérieures ayant de l’expérience de travail au Canada " * 2
LONG_URL = "https://www.canada.ca/" + "instructions-ministerielles/" * 10 + "?q=447"


def shown(text: str) -> str:
    """The text as Telegram shows it; markup that Telegram would refuse is refused here too."""
    return parse_html(text)[0]


def longest_draw():
    return draw(
        "9999a",
        cutoff=1200,
        size=27332,
        name=LONG_NAME,
        name_fr=LONG_NAME,
        invited=LONG_NAME,
        url=LONG_URL,
        ran_at=utc("2024-05-31T23:48:30"),
        pool=Pool(utc("2024-05-29T00:00:00").date(), (224404,) * len(BANDS), 224404 * 15),
        notes=tuple(Note),
    )


@pytest.mark.parametrize("words", all_words(), ids=lambda words: words.language)
def test_the_longest_messages_fit(words):
    several = [
        person(
            name=f"{number}".ljust(LONGEST_NAME, "&"),
            score=1200,
            submitted=date(2021, 1, 1),
            scored=date(2021, 1, 1),
            answers={"born": "1990-05-17"},
        )
        for number in range(MOST_PROFILES)
    ]
    before = draw(cutoff=1199, size=1, name=LONG_NAME[:90], tie_break=None)
    of_many = alert_for(*several, of=longest_draw(), time_zone="Asia/Kolkata", corrects=True)
    corrected = alert_for(
        Profile(score=1200),
        of=longest_draw(),
        time_zone="Asia/Kolkata",
        corrects=True,
        before=before,
    )
    for text in (
        alert(of_many, words),
        alert(corrected, words),
        draw_in_full(of_many, words),
        draw_in_full(corrected, words),
        privacy(words),
        help_page(
            [(LONG_NAME[:30], [("x" * 12, LONG_NAME[:100])] * COMMANDS)],
            words.say("help-closing"),
            words,
        ),
        lines(*[draw_line(longest_draw(), NEW_NAME, None, words)] * PAGE_OF_DRAWS),
    ):
        assert units(shown(text)) < MESSAGE_UNITS


@pytest.mark.parametrize("words", all_words(), ids=lambda words: words.language)
def test_every_message_can_be_said_with_any_number_and_with_long_texts(words):
    for key, names in placeholders(words.language).items():
        for value in (0, 1, 2, 5, 1_234_567, LONG_NAME, "<&>"):
            text = words.say(key, **dict.fromkeys(names, value))
            assert isinstance(text, Markup)
            assert units(shown(text)) < MESSAGE_UNITS, key
            assert shown(text).strip() or key in SPACES, key


@pytest.mark.parametrize("words", all_words(), ids=lambda words: words.language)
def test_buttons_and_pop_ups_stay_short(words):
    for key in keys(words.language):
        if key.endswith("-button"):
            assert len(longest_label(key, words)) <= BUTTON_CHARACTERS, key
        if key.endswith("-popup"):
            assert len(longest_label(key, words)) <= POPUP_CHARACTERS, key


@pytest.mark.parametrize("tag", ["en", "fr"])
def test_buttons_fit_a_phone_in_english_and_french(tag):
    words = catalogue(tag)
    for key, names in placeholders(tag).items():
        if key.endswith("-button"):
            assert len(words.label(key, **dict.fromkeys(names, 480))) <= PHONE_CHARACTERS, key


def longest_label(key: str, words: Words) -> str:
    """A label with the longest short name that a type has, in each of its places."""
    longest = max((type_short(kind, words) for kind in known_types()), key=len)
    return words.label(key, **dict.fromkeys(placeholders(words.language)[key], longest))
