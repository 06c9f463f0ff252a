"""A start loads no heavy library, so that the bot fits on a small host."""

from __future__ import annotations

import subprocess
import sys

import pytest

from bot.text.catalogue import LANGUAGES, Words, catalogue

HEAVY = (
    *("matplotlib", "numpy", "psycopg", "icalendar", "feedparser", "prometheus_client"),
    *("holidays", "bot.sandbox", "bot.charts.drawing"),
)
STARTED = f"""
import sys
import bot.app
from bot.domain.typed import date_words, occupations, results, talk, zones
print(*(name for name in {HEAVY} if name in sys.modules))
tables = (occupations._names, talk._words, zones._rows)
print(*(table.__wrapped__.__module__ for table in tables if table.cache_info().currsize))
books = dict(dates=date_words._BOOK, results=results._BOOK, answers=talk._ANSWERS)
print(*(name for name, book in books.items() if "_tags" in vars(book)))
"""


def test_a_start_loads_no_heavy_library_and_no_table_of_typed_words() -> None:
    ran = subprocess.run(
        [sys.executable, "-c", STARTED], capture_output=True, text=True, check=True
    )
    assert ran.stdout.split() == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_command_menu_needs_no_data_of_the_locale(language: str) -> None:
    words = Words(language, f"menu-a = {catalogue(language).label('menu-score')}\nb = {{ $n }}")
    words.label("menu-a")
    assert "_bundle" not in vars(words)
    words.label("b", n=1234)
    assert "_bundle" in vars(words)
