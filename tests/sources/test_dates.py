"""Every shape of date and instant that IRCC has published, with the values as published.

Taken from the English file's captures of 2022-08-30 to 2026-08-19, superseded values included;
the French shapes from a capture of 2026-01.
"""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from bot.sources import dates
from bot.sources.dates import Flaw


@pytest.mark.parametrize(
    ("text", "instant"),
    [
        ("August 18, 2026 at 10:13:44 UTC", "2026-08-18 10:13:44"),
        ("August 7, 2026 at 10:08:20 UTC", "2026-08-07 10:08:20"),
        ("October 15, 2025 15:55:18 UTC", "2025-10-15 15:55:18"),
        ("July 06, 2023 14:25:05 UTC", "2023-07-06 14:25:05"),
        ("March 01, 2023, at 17:24:39 UTC", "2023-03-01 17:24:39"),
        ("November 1, 2017, at 12:55:44 UTC", "2017-11-01 12:55:44"),
        ("April 26,2023 18:10:04 UTC", "2023-04-26 18:10:04"),
        ("March 24,2022 at 8:00:50 UTC", "2022-03-24 08:00:50"),
        ("January 23, 2025 at 2025-01-23 15:30:04 UTC", "2025-01-23 15:30:04"),
        ("August 15, 2024 at 2024-08-15 15:11:54 UTC", "2024-08-15 15:11:54"),
        ("February 02 2022 at 14:16:27 UTC", "2022-02-02 14:16:27"),
        (" July 13, 2016 at 13:56:45 UTC", "2016-07-13 13:56:45"),
        ("March 27, 2015 at 23:59:47", "2015-03-27 23:59:47"),
        ("May 31, 2024 at12:48:30 UTC", "2024-05-31 12:48:30"),
        ("August 19th 2026 at 12:35:37 UTC", "2026-08-19 12:35:37"),
        ("September 05, 2025 at 0:59:13 UTC", "2025-09-05 00:59:13"),
        ("January 9, 2019 at 7:35:09 UTC", "2019-01-09 07:35:09"),
        ("March 05, 2025 at 05:10:48", "2025-03-05 05:10:48"),
        ("March 02. 2024 at 01:58:34 UTC", "2024-03-02 01:58:34"),
        ("August 30. 2023 at 17:30:21 UTC", "2023-08-30 17:30:21"),
        (" January 17, 2018 at 12:33:00 UTC", "2018-01-17 12:33:00"),
        ("July 04, 2023 at 19:36:18 UTC ", "2023-07-04 19:36:18"),
        ("October 18, 2025 at  7:18:52 UTC", "2025-10-18 07:18:52"),
        ("April 13, 2026  at 23:10:05 UTC", "2026-04-13 23:10:05"),
        ("May 21, 2026 at  12:14:09 UTC", "2026-05-21 12:14:09"),
        ("July 3rd 2026 at 21:35:13 UTC", "2026-07-03 21:35:13"),
        ("May 26 2025 at 12:28:38 UTC", "2025-05-26 12:28:38"),
        ("21 janvier 2026 à 12:37:42 UTC", "2026-01-21 12:37:42"),
        ("1er février 2024 à 08:05:09 UTC", "2024-02-01 08:05:09"),
        ("7\u00a0août\u202f2025 à 13:36:51 UTC", "2025-08-07 13:36:51"),
        ("11 décembre 2025 a\u0300 11:50:12 utc", "2025-12-11 11:50:12"),
    ],
)
def test_every_published_shape_of_an_instant_is_read(text: str, instant: str) -> None:
    assert dates.spelled_instant(text) == datetime.fromisoformat(instant).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "flaw"),
    [
        ("October 7 at 16:38:21 UTC", Flaw.NO_YEAR),
        ("June 22, 2021 at 20:19:59 PM UTC", Flaw.AM_PM),
        ("September 30, 2023 at 04:22:17 AM UTC", Flaw.AM_PM),
        ("October 25, 2023 at 15:48:39 AM UTC", Flaw.AM_PM),
        ("May 31, 2024 at 4:48:30 p.m.", Flaw.AM_PM),
        ("", Flaw.UNREADABLE),
        ("May 31, 2024", Flaw.UNREADABLE),
        ("May 31, 2024 at 12:48 UTC", Flaw.UNREADABLE),
        ("May 31, 2024 at 12:48:30 EST", Flaw.UNREADABLE),
        ("May 31, 2024 at 24:48:30 UTC", Flaw.UNREADABLE),
        ("May 31, 2024 at 12:60:30 UTC", Flaw.UNREADABLE),
        ("February 30, 2024 at 12:48:30 UTC", Flaw.UNREADABLE),
        ("Mai 31, 0000 at 12:48:30 UTC", Flaw.UNREADABLE),
        ("Smarch 13, 2024 at 12:48:30 UTC", Flaw.UNREADABLE),
        ("January 23, 2025 at 2025-01-24 15:30:04 UTC", Flaw.UNREADABLE),
        ("٣١ mai 2024 à 12:48:30 UTC", Flaw.UNREADABLE),
        ("to be announced", Flaw.UNREADABLE),
    ],
)
def test_what_an_instant_does_not_say_is_not_guessed(text: str, flaw: Flaw) -> None:
    assert dates.spelled_instant(text) is flaw


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("August 19, 2026", date(2026, 8, 19)),
        ("August 7, 2026", date(2026, 8, 7)),
        ("August 07, 2026", date(2026, 8, 7)),
        ("31 mai 2024", date(2024, 5, 31)),
        ("1er août 2025", date(2025, 8, 1)),
        ("1 fevrier 2026", date(2026, 2, 1)),
        ("August 32, 2026", None),
        ("August 19", None),
        ("2026-08-19", None),
        ("", None),
    ],
)
def test_a_day_is_read_in_both_languages(text: str, day: date | None) -> None:
    assert dates.spelled_day(text) == day


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("2026-08-19", (date(2026, 8, 19),)),
        (" 2026-08-19 ", (date(2026, 8, 19),)),
        ("12-04-2023", (date(2023, 4, 12), date(2023, 12, 4))),
        ("11-11-2023", (date(2023, 11, 11),)),
        ("25-04-2023", (date(2023, 4, 25),)),
        ("2026-02-30", ()),
        ("32-13-2023", ()),
        ("20260819", ()),
        ("٢٠٢٦-٠٨-١٩", ()),
        ("soon", ()),
    ],
)
def test_a_date_in_digits_gives_every_day_it_may_mean(text: str, days: tuple[date, ...]) -> None:
    assert dates.numeric_days(text) == days
