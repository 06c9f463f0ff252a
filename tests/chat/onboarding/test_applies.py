"""The tick list: two pages, each of which fits a phone in every language."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from bot.chat.frame.pending import Destination, Way
from bot.chat.onboarding.applies import categories_screen, programs_screen
from bot.domain.people.profile import Subscriber
from bot.domain.verdicts.ticks import ticks_on
from bot.text.catalogue import Words, catalogue
from tests.rulebooks import book_of, in_use
from tests.text.locales import all_words

TODAY = date(2026, 11, 28)
ROWS = 8
"""How many rows a phone of 390 x 700 points shows under a step's text: seen on the chat page."""

LETTERS_BESIDE = 20
"""The longest label in a row of several buttons."""

LETTERS_ON_A_PHONE = 30
LETTERS_READ = 12

LONGEST_WAY = Way(Destination.START, "99999a")


@pytest.mark.parametrize("words", all_words(), ids=lambda words: words.language)
@pytest.mark.parametrize("way", [Way(Destination.PROFILE), LONGEST_WAY], ids=str)
def test_both_pages_fit_a_phone_and_together_hold_every_line(words: Words, way: Way) -> None:
    somebody = Subscriber(1001, language=words.language)
    first = programs_screen(words, somebody, way, TODAY)
    second = categories_screen(words, somebody, way, TODAY)
    taps = [button.data for page in (first, second) for row in page.rows for button in row]
    assert [tap.split(":")[4] for tap in taps if ":turn:" in tap] == [
        key for key in ticks_on(TODAY) if key != "pnp"
    ]
    assert sum(":nomination:" in tap for tap in taps) == 1
    for page in (first, second):
        assert len(page.rows) <= ROWS
        beside = [button.label for row in page.rows if len(row) > 1 for button in row]
        assert [label for label in beside if len(label) > LETTERS_BESIDE] == []


@pytest.mark.parametrize("words", all_words(), ids=lambda words: words.language)
def test_the_buttons_of_a_page_are_told_apart_by_their_first_letters(words: Words) -> None:
    """A phone cuts a long label, and a hurried reader reads its beginning."""
    somebody = Subscriber(1001, language=words.language)
    for screen in (programs_screen, categories_screen):
        page = screen(words, somebody, Way(Destination.PROFILE), TODAY)
        labels = [button.label for row in page.rows for button in row]
        assert [label for label in labels if len(label) > LETTERS_ON_A_PHONE] == []
        assert len({label[:LETTERS_READ] for label in labels}) == len(labels)


FOOD = """
[draw_types.food]
kind = "category"
published = ["food processing"]
name = { en = "Food processing", fr = "Aliments" }
colour = "#0072b2"
marker = "*"

[categories.food]
label = "2027-1"
codes = ["63202"]
months = 12
years = 3
in_canada = true
"""


def test_the_page_names_the_categories_that_need_canadian_work(tmp_path: Path) -> None:
    words, somebody, way = catalogue("en"), Subscriber(1001), Way(Destination.PROFILE)
    now = "need work experience in Canada: Physicians, Senior managers, Researchers."
    with in_use(book_of(tmp_path, "2027-02-18", FOOD)):
        assert now in categories_screen(words, somebody, way, TODAY).text
        later = categories_screen(words, somebody, way, date(2027, 2, 18)).text
        earlier = categories_screen(words, somebody, way, date(2025, 11, 28)).text
    assert now.replace("Researchers", "Researchers, Food processing") in later
    assert "in Canada" not in earlier
