"""Instants in the reader's own time zone, followed by UTC."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest

from bot.domain.invitation.sixty_days import valid_days
from bot.domain.people.submission import Span
from bot.domain.typed.dates import submitted
from bot.text.catalogue import LANGUAGES, catalogue
from bot.text.times import ago, date_examples, instant, minute
from tests.domain.build import utc

TIE_BREAK = utc("2024-03-19T18:58:58")
EN = catalogue("en")
FR = catalogue("fr")


def plain(text: str) -> str:
    """The text without the entity around the moment."""
    return text.replace('<tg-time unix="1710874738">', "").replace("</tg-time>", "")


@pytest.mark.parametrize(
    ("time_zone", "english", "french"),
    [
        ("UTC", "March 19, 2024, 18:58:58 UTC", "19 mars 2024 à 18:58:58 UTC"),
        ("Africa/Abidjan", "March 19, 2024, 18:58:58 UTC", "19 mars 2024 à 18:58:58 UTC"),
        (
            "America/Toronto",
            "March 19, 2024, 14:58:58 (18:58:58 UTC)",
            "19 mars 2024 à 14:58:58 (18:58:58 UTC)",
        ),
        (
            "UTC+05:30",
            "March 20, 2024, 00:28:58 (March 19, 2024, 18:58:58 UTC)",
            "20 mars 2024 à 00:28:58 (19 mars 2024 à 18:58:58 UTC)",
        ),
        (
            "Asia/Manila",
            "March 20, 2024, 02:58:58 (March 19, 2024, 18:58:58 UTC)",
            "20 mars 2024 à 02:58:58 (19 mars 2024 à 18:58:58 UTC)",
        ),
    ],
)
def test_an_instant_is_told_on_the_readers_clock_and_in_utc(time_zone, english, french):
    assert plain(instant(TIE_BREAK, time_zone, EN)) == english
    assert plain(instant(TIE_BREAK, time_zone, FR)) == french


def test_the_entity_holds_the_instant_itself_whatever_the_zone():
    for time_zone in ("UTC", "Asia/Tokyo", "UTC-03:30"):
        assert instant(TIE_BREAK, time_zone, EN).startswith('<tg-time unix="1710874738">March')


def test_summer_time_is_that_of_the_day_told_of():
    assert "10:00 (15:00 UTC)" in plain_minute("2024-01-10T15:00:00")
    assert "11:00 (15:00 UTC)" in plain_minute("2024-07-10T15:00:00")


@pytest.mark.parametrize(
    ("at", "time_zone", "french"),
    [
        ("2024-04-24T14:10:00", "UTC", "24 avril 2024 à 14 h 10</tg-time> UTC"),
        (
            "2024-04-24T13:05:00",
            "America/Toronto",
            "24 avril 2024 à 9 h 05</tg-time> (13 h 05 UTC)",
        ),
        ("2024-04-24T04:00:00", "America/Toronto", "24 avril 2024 à 0 h 00</tg-time> (4 h 00 UTC)"),
    ],
)
def test_french_writes_the_time_as_canada_does(at, time_zone, french):
    assert minute(utc(at), time_zone, FR).replace("\u00a0", " ").endswith(french)


def plain_minute(text: str) -> str:
    return minute(utc(text), "America/Toronto", EN).replace("</tg-time>", "")


def test_a_zone_that_does_not_exist_is_refused():
    with pytest.raises(ValueError, match="Mars/Base"):
        instant(TIE_BREAK, "Mars/Base", EN)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("now", ["2026-01-01", "2026-03-31", "2028-02-29", "2026-11-22T23:59:59"])
def test_examples_of_dates_are_recent_and_can_be_read(language: str, now: str) -> None:
    moment = utc(now)
    typed = date_examples(moment.date(), catalogue(language))
    day = submitted(typed["day"], UTC, moment)
    assert day == submitted(typed["written"], UTC, moment)
    assert isinstance(day, date)
    assert timedelta() < moment.date() - day < timedelta(valid_days(day))
    ten = datetime.combine(day, time(10), UTC)
    assert submitted(typed["moment"], UTC, moment) == Span(ten, ten + timedelta(minutes=1))


def test_examples_of_dates_are_in_the_language_where_it_is_read() -> None:
    today = date(2026, 9, 5)
    assert date_examples(today, EN)["written"] == "August 15, 2026"
    assert date_examples(today, FR)["written"] == "15 août 2026"
    assert date_examples(today, catalogue("ar"))["written"] == "15 أغسطس 2026"


def test_a_moment_that_is_read_later_has_its_whole_text_inside_the_relative_entity():
    assert ago(TIE_BREAK, "America/Toronto", EN) == (
        '<tg-time unix="1710874738" format="r">March 19, 2024, 14:58 (18:58 UTC)</tg-time>'
    )
