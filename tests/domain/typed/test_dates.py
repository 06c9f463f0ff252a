"""Submission dates are read in the forms that people write, or refused with a reason."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from babel import Locale
from babel.dates import format_skeleton

from bot.domain.people.submission import Span
from bot.domain.people.zones import zone
from bot.domain.typed import DateFault, is_expired, submitted, typed_day, typed_month
from bot.text.catalogue import LANGUAGES
from tests.domain.build import utc
from tests.rulebooks import book_of, in_use

NOW = datetime(2024, 6, 1, 12, 0, tzinfo=UTC)
DAY = date(2024, 3, 1)
TORONTO = zone("America/Toronto")


@pytest.mark.parametrize(
    "text",
    [
        "2024-03-01",
        "2024/3/1",
        "2024.03.01",
        "1 March 2024",
        "1st of March 2024",
        "1 mar. 2024",
        "March 1, 2024",
        "March 1st 2024",
        "mar 1 2024",
        "1er mars 2024",
        "1 MARS 2024",
        "01-mar-2024",
        "２０２４-03-01",
        " 2024-03-01. ",
    ],
)
def test_a_day_is_read_in_many_forms(text: str) -> None:
    assert submitted(text, UTC, NOW) == DAY


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("13/03/2024", date(2024, 3, 13)),
        ("03/13/2024", date(2024, 3, 13)),
        ("03/03/2024", date(2024, 3, 3)),
        ("5 février 2024", date(2024, 2, 5)),
        ("5 août 2023", date(2023, 8, 5)),
        ("25 décembre 2023", date(2023, 12, 25)),
        ("29 Feb 2024", date(2024, 2, 29)),
    ],
)
def test_other_days_are_read_too(text: str, day: date) -> None:
    assert submitted(text, UTC, NOW) == day


@pytest.mark.parametrize(
    ("text", "instant"),
    [
        ("2024-03-01 10:00 UTC", datetime(2024, 3, 1, 10, 0, tzinfo=UTC)),
        ("2024-03-01T10:00:30Z", datetime(2024, 3, 1, 10, 0, 30, tzinfo=UTC)),
        ("2024-03-01 10:00:30.250 utc", datetime(2024, 3, 1, 10, 0, 30, tzinfo=UTC)),
        ("1 March 2024 at 10:00 UTC", datetime(2024, 3, 1, 10, 0, tzinfo=UTC)),
        ("1er mars 2024 à 10 h 05 UTC", datetime(2024, 3, 1, 10, 5, tzinfo=UTC)),
        ("1er mars 2024 10h UTC", datetime(2024, 3, 1, 10, 0, tzinfo=UTC)),
        ("March 1, 2024, 10:00 pm UTC", datetime(2024, 3, 1, 22, 0, tzinfo=UTC)),
        ("March 1, 2024 12:15 a.m. gmt", datetime(2024, 3, 1, 0, 15, tzinfo=UTC)),
        ("2024-03-01 10:00 UTC+5:30", datetime(2024, 3, 1, 4, 30, tzinfo=UTC)),
        ("2024-03-01 10:00 -03", datetime(2024, 3, 1, 13, 0, tzinfo=UTC)),
        ("2024-03-01 10:00", datetime(2024, 3, 1, 15, 0, tzinfo=UTC)),
    ],
)
def test_a_time_is_in_its_zone_or_else_in_the_readers(text: str, instant: datetime) -> None:
    meant = submitted(text, TORONTO, NOW)
    assert (meant.start if isinstance(meant, Span) else meant) == instant


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("2023-11-02 10:00", "2023-11-02T14:00:00", "2023-11-02T14:01:00"),
        ("2023-11-02 10 pm", "2023-11-03T02:00:00", "2023-11-03T03:00:00"),
        ("2023-11-02 22h", "2023-11-03T02:00:00", "2023-11-03T03:00:00"),
        ("2023-11-05 01:30", "2023-11-05T05:30:00", "2023-11-05T06:31:00"),
        ("2023-11-05 01:30:10", "2023-11-05T05:30:10", "2023-11-05T06:30:11"),
        ("2023-11-05 1 am", "2023-11-05T05:00:00", "2023-11-05T07:00:00"),
    ],
)
def test_a_time_that_is_not_exact_or_occurs_twice_is_an_interval(
    text: str, start: str, end: str
) -> None:
    assert submitted(text, TORONTO, NOW) == Span(utc(start), utc(end))


def test_a_time_that_the_clocks_skipped_is_refused() -> None:
    assert submitted("2024-03-10 02:30", TORONTO, NOW) is DateFault.IMPOSSIBLE


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", DateFault.UNREADABLE),
        ("some day", DateFault.UNREADABLE),
        ("1 Smarch 2024", DateFault.UNREADABLE),
        ("2024-03-01 whenever", DateFault.UNREADABLE),
        ("2024-03-0110", DateFault.UNREADABLE),
        ("522", DateFault.UNREADABLE),
        ("1" * 10_000, DateFault.UNREADABLE),
        ("03/04/2024", DateFault.AMBIGUOUS),
        ("2024-02-30", DateFault.IMPOSSIBLE),
        ("31 April 2024", DateFault.IMPOSSIBLE),
        ("2024-13-01", DateFault.IMPOSSIBLE),
        ("0000-03-01", DateFault.IMPOSSIBLE),
        ("2024-03-01 25:00", DateFault.IMPOSSIBLE),
        ("2024-03-01 13:00 pm", DateFault.IMPOSSIBLE),
        ("2024-03-01 10:00 UTC+19", DateFault.IMPOSSIBLE),
        ("9999-12-31 23:59 UTC-5", DateFault.IMPOSSIBLE),
        ("2024-06-02", DateFault.FUTURE),
        ("2024-06-01 12:00:01 UTC", DateFault.FUTURE),
        ("2023-05-31", DateFault.TOO_OLD),
        ("2023-05-31 23:59 UTC", DateFault.TOO_OLD),
        ("0001-01-01 00:00 UTC+5", DateFault.IMPOSSIBLE),
    ],
)
def test_a_date_that_cannot_be_is_refused_with_its_reason(text: str, fault: DateFault) -> None:
    assert submitted(text, UTC, NOW) is fault


@pytest.mark.parametrize("text", ["2024-06-01", "2023-06-01", "2024-06-01 12:00 UTC"])
def test_the_first_and_the_last_day_of_the_twelve_months_are_allowed(text: str) -> None:
    assert not isinstance(submitted(text, UTC, NOW), DateFault)


def test_today_is_the_readers_own_today() -> None:
    evening = datetime(2024, 6, 1, 23, 0, tzinfo=UTC)
    assert submitted("2024-06-02", zone("Asia/Tokyo"), evening) == date(2024, 6, 2)


def test_a_stored_date_expires_after_twelve_months() -> None:
    assert not is_expired(date(2023, 6, 1), NOW)
    assert is_expired(date(2023, 5, 31), NOW)
    assert is_expired(datetime(2023, 5, 31, 23, 0, tzinfo=UTC), NOW)
    assert not is_expired(date(2023, 2, 28), datetime(2024, 2, 29, tzinfo=UTC))


def test_a_profile_lasts_as_long_as_on_the_day_of_its_submission(tmp_path: Path) -> None:
    now = datetime(2027, 6, 1, tzinfo=UTC)
    with in_use(book_of(tmp_path, "2026-12-01", "[periods]\nprofile_months = 3\n")):
        assert not is_expired(date(2026, 11, 30), now)
        assert is_expired(date(2026, 12, 1), now)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_name_of_a_month_and_a_day_in_cldr_is_known(language: str) -> None:
    locale = Locale.parse(language, sep="-")
    short = locale.months["format"]["abbreviated"]
    for width in ("wide", "abbreviated"):
        for month, name in locale.months["format"][width].items():
            day = date(2023, month, 17)
            typed = format_skeleton("yMMMd", day, locale=locale).replace(short[month], name)
            assert typed_day(typed, NOW.date()) == day, typed
    for weekday, name in locale.days["format"]["wide"].items():
        day = date(2024, 5, 6 + weekday)
        assert submitted(f"{name} {day}", UTC, NOW) == day


def test_a_time_alone_is_of_the_day_that_is_known() -> None:
    assert submitted("10:00:30 UTC", TORONTO, NOW, DAY) == utc("2024-03-01T10:00:30")
    assert submitted("10:00:30 UTC", TORONTO, NOW) is DateFault.UNREADABLE


def test_a_named_clock_tells_which_of_two_hours_is_meant() -> None:
    meant = submitted("2023-11-05 01:30:10 EDT", TORONTO, NOW)
    assert meant == utc("2023-11-05T05:30:10")


def test_a_birthday_needs_its_year() -> None:
    today = date(2026, 11, 28)
    assert typed_day("10 March", today, yearless=False) is DateFault.YEAR
    assert typed_day("10 Mar 94", today, yearless=False) == date(1994, 3, 10)
    assert typed_day("10 Mar 20", today, yearless=False) is DateFault.AMBIGUOUS
    assert typed_day("10 March", today) == date(2026, 3, 10)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("2021", "2021"),
        ("٢٠٢١", "2021"),
        ("2021年", "2021"),
        ("in 2021", "2021"),
        ("in March 2021", "2021-03"),
        ("since 2021", "2021"),
        ("March 2021", "2021-03"),
        ("Mar. 2021", "2021-03"),
        ("mars 2021", "2021-03"),
        ("marzo de 2021", "2021-03"),
        ("março de 2021", "2021-03"),
        ("ago 2021", "2021-08"),
        ("Marso 2021", "2021-03"),
        ("2021年3月", "2021-03"),
        ("मार्च 2021", "2021-03"),
        ("ਮਾਰਚ 2021", "2021-03"),
        ("مارس ٢٠٢١", "2021-03"),
        ("2021-03", "2021-03"),
        ("3/2021", "2021-03"),
        ("03.2021", "2021-03"),
        ("2021-03-15", "2021-03-15"),
        ("15 mars 2021", "2021-03-15"),
        ("13/2021", DateFault.IMPOSSIBLE),
        ("March", DateFault.UNREADABLE),
        ("15 March", DateFault.YEAR),
        ("about March 2021", DateFault.UNREADABLE),
        ("", DateFault.UNREADABLE),
        ("0000", DateFault.IMPOSSIBLE),
    ],
)
def test_a_month_or_a_year_is_read_where_a_day_is_not_needed(
    text: str, meant: str | DateFault
) -> None:
    assert typed_month(text, date(2026, 11, 28)) == meant
