"""IRCC's file of processing times: what is read, and what is not believed."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from typing import Any

import pytest

from bot.errors import SourceChanged, SourceError, SourceRefused, SourceUnreadable
from bot.sandbox.ircc.ircc import ACCESS_DENIED, MAINTENANCE, TIMES_PATH, IrccServer
from bot.sources.processing_times import parse_processing_times, processing_times_page
from bot.sources.web import Web
from tests.fakes import FakeClock

TODAY = date(2026, 11, 28)
NOW = datetime(2026, 11, 28, 12, tzinfo=UTC)


def file(updated: str = "November 10, 2026", **current: Any) -> dict[str, Any]:
    """A file in IRCC's form, with these texts for the classes."""
    said = {"aip": "About 37 months", "pnp-base": "About 13 months"} | current
    return {
        "default-update": {"flpt_lastupdated": updated, "flpt_interval": "monthly"},
        "total-people": {"cec": "About 59,700 people waiting"},
        "current-flpt": {key.replace("_", "-"): text for key, text in said.items()},
        "people-ahead": {"cec-2026/08": "About 1,200 people ahead of you"},
        "wait-times": {"cec-2026/08": "6 months left"},
    }


def body(content: object) -> bytes:
    return json.dumps(content).encode()


USUAL = file(cec="About 6 months", fsw="About 7 months", pnp_ee="About 7 months")


def test_the_classes_of_express_entry_are_read_with_irccs_day() -> None:
    times = parse_processing_times(body(USUAL), TODAY)
    assert times.since == date(2026, 11, 10)
    assert list(times.months.items()) == [("cec", 6), ("fsw", 7), ("pnp", 7)]


@pytest.mark.parametrize(
    ("said", "months"),
    [
        ("6 months", 6),
        ("About 1 month", 1),
        ("about 6 Months", 6),
        ("About 2 years", 24),
        ("1.5 years", 18),
        ("60 months", 60),
        ("Environ 6 mois", 6),
    ],
)
def test_a_time_is_read(said: str, months: int) -> None:
    assert parse_processing_times(body(file(cec=said)), TODAY).months == {"cec": months}


@pytest.mark.parametrize("said", ["No data available", "Not enough data", ""])
def test_a_class_without_a_time_is_left_out(said: str) -> None:
    assert parse_processing_times(body(file(cec=said, fsw="About 7 months")), TODAY).months == {
        "fsw": 7
    }


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        ({"rounds": []}, "no part 'default-update'"),
        ([], "no part 'default-update'"),
        (USUAL | {"current-flpt": []}, "no part 'current-flpt'"),
        (USUAL | {"default-update": {}}, "does not name its day"),
        (file("soon", cec="About 6 months"), "does not name its day"),
        (file("December 10, 2026", cec="About 6 months"), "in the future"),
        (file("November 10, 2024", cec="About 6 months"), "more than a year ago"),
        (file(), "names no class"),
        (file(cec=6), "no text for 'cec'"),
        (file(cec="About 600 months"), "cec takes 600 months"),
        (file(cec="About 0 months"), "cec takes 0 months"),
        (file(cec="About 61 months"), "cec takes 61 months"),
        (file(cec="About -6 months"), "says 'About -6 months' for 'cec'"),
        (file(cec="More than 10 years"), "says 'More than 10 years' for 'cec'"),
        (file(cec="About 24 weeks"), "says 'About 24 weeks' for 'cec'"),
        (file(cec="About 6.5 months"), "says 'About 6.5 months' for 'cec'"),
        (file(cec="6 months" + " or so" * 500), "says '6 months or so"),
        (file(cec="\x1b[31m6 months\x00!"), "says '6 months!' for 'cec'"),
    ],
)
def test_a_file_of_another_form_is_refused_as_a_whole(content: object, fault: str) -> None:
    with pytest.raises(SourceChanged) as refused:
        parse_processing_times(body(content), TODAY)
    assert fault in str(refused.value)
    assert len(str(refused.value)) < 200
    assert str(refused.value).isprintable()


@pytest.mark.parametrize(
    ("broken", "kind"),
    [
        (b"", SourceUnreadable),
        (MAINTENANCE.encode(), SourceUnreadable),
        (ACCESS_DENIED.encode(), SourceRefused),
        (body(USUAL)[:-40], SourceError),
        (b"[" * 4_000, SourceUnreadable),
        (b'{"a":' * 4_000, SourceUnreadable),
        (b"{" * 3_000_000, SourceUnreadable),
    ],
)
def test_what_is_no_file_is_refused(broken: bytes, kind: type[SourceError]) -> None:
    with pytest.raises(kind):
        parse_processing_times(broken, TODAY)


async def test_it_is_asked_for_conditionally_and_honestly() -> None:
    server, clock = IrccServer(), FakeClock()
    clock.set(NOW)
    await server.start()
    web = Web(clock, lambda: "draw-bot/1 (+https://bot.test)")
    try:
        server.publish(body(USUAL), TIMES_PATH)
        source = processing_times_page(web, server.url + TIMES_PATH)
        assert await source.look() == parse_processing_times(body(USUAL), TODAY)
        assert await source.look() is None
        assert [seen.status for seen in server.requests(TIMES_PATH)] == [200, 304]
        assert {seen.user_agent for seen in server.seen} == {"draw-bot/1 (+https://bot.test)"}
    finally:
        await web.aclose()
        await server.stop()
