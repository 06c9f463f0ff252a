"""When an article was published: read for sure, or not at all."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.sources.moments import publication_time

NOON = datetime(2026, 11, 27, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    "text",
    [
        "Fri, 27 Nov 2026 12:00:00 GMT",
        "Fri, 27 Nov 2026 07:00:00 -0500",
        "Fri, 27 Nov 2026 07:00 EST",
        "Friday, November 27, 2026 8:00 a.m. AST",
        "27 Nov 2026 12:00",
        "27 November 2026, 12:00:00",
        "Nov. 27, 2026 12:00 PM",
        "27 novembre 2026 12:00",
        "vendredi, 27 nov. 2026 12:00:00 +0000",
        "2026-11-27T12:00:00Z",
        "2026-11-27T07:00:00-05:00",
        "2026-11-27 12:00:00.250",
        "2026/11/27 12:00",
        "2026/11/27T12:00:00",
        "2026.11.27 12:00",
        "27/11/2026 12:00",
        "11/27/2026 12:00:00 PM UTC",
        "  27\tNov\n2026 12:00 ",
    ],
)
def test_every_order_of_the_parts_is_read(text: str) -> None:
    assert publication_time(text) == NOON


@pytest.mark.parametrize(
    "text", ["2026/11/27", "2026-11-27", "27 Nov 2026", "Nov 27, 2026", "Fri, 27 Nov 2026"]
)
def test_a_day_without_a_time_begins_it(text: str) -> None:
    assert publication_time(text) == datetime(2026, 11, 27, tzinfo=UTC)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "yesterday",
        "0",
        "1732708800",
        "11/12/2026",
        "11/12/2026 12:00",
        "27/11/26",
        "2026-11-31",
        "2026-13-01",
        "0000-00-00",
        "0001-01-01",
        "Fri, 99 Jun 2024",
        "27 Brumaire 2026 12:00",
        "Fri, 27 Nov 2026 12:00:00 Mars time",
        "Fri, 27 Nov 2026 12:00:00 XYZ",
        "Fri, 27 Nov 2026 13:00 PM",
        "Fri, 27 Nov 2026 25:00",
        "9999-12-31T23:59:59-12:00",
        "Nov 2026",
        "between 27 Nov 2026 and 28 Nov 2026",
    ],
)
def test_what_leaves_a_choice_is_not_read(text: str) -> None:
    assert publication_time(text) is None


@given(st.text(max_size=60))
def test_any_text_is_an_instant_or_none(text: str) -> None:
    found = publication_time(text)
    assert found is None or found.tzinfo is UTC
