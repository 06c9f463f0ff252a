"""The static pages contain the facts that people need."""

from __future__ import annotations

import pytest

from bot.text.catalogue import catalogue
from bot.text.pages import help_page, privacy
from tests.text.locales import all_words

EN = catalogue("en")


@pytest.mark.parametrize("words", all_words(), ids=lambda words: words.language)
def test_privacy_names_the_commands_that_show_and_erase(words):
    page = privacy(words)
    for part in ("/mydata", "/delete", "/stop", "30", "IRCC"):
        assert part in page


def test_nobody_is_asked_for_documents_money_or_passwords():
    for page in (privacy(EN), help_page([], EN.say("help-closing"), EN)):
        assert "not affiliated with IRCC" in page
        assert "no legal advice" in page
        assert "documents, money or passwords" in page


def test_help_lists_each_command_with_what_it_does():
    page = help_page(
        [("Draws", [("last", "the latest draw"), ("draw", "one draw & its pool")])],
        EN.say("help-closing"),
        EN,
    )
    assert "/last – the latest draw\n/draw – one draw &amp; its pool" in page
