"""The calendar file, byte by byte where RFC 5545 asks for it."""

from __future__ import annotations

from datetime import UTC, date, datetime

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.invitation.icalendar import Event, calendar

MADE = datetime(2026, 11, 22, 10, 30, tzinfo=UTC)


def test_a_whole_file() -> None:
    event = Event("ita-7@draw-bot", date(2026, 12, 31), "Last day", "Apply; or decline, today\n🍁")
    assert calendar([event], MADE) == (
        "BEGIN:VCALENDAR\r\n"
        "VERSION:2.0\r\n"
        "PRODID:-//draw-bot//EN\r\n"
        "CALSCALE:GREGORIAN\r\n"
        "BEGIN:VEVENT\r\n"
        "UID:ita-7@draw-bot\r\n"
        "DTSTAMP:20261122T103000Z\r\n"
        "DTSTART;VALUE=DATE:20261231\r\n"
        "DTEND;VALUE=DATE:20270101\r\n"
        "SUMMARY:Last day\r\n"
        "DESCRIPTION:Apply\\; or decline\\, today\\n🍁\r\n"
        "TRANSP:TRANSPARENT\r\n"
        "END:VEVENT\r\n"
        "END:VCALENDAR\r\n"
    )


def test_an_event_without_a_description_has_no_empty_line_for_it() -> None:
    assert "DESCRIPTION" not in calendar([Event("1", date(2026, 12, 31), "Last day")], MADE)


def unfolded(file: str) -> list[str]:
    """The content lines, as a reader puts them together again."""
    return file.replace("\r\n ", "").split("\r\n")


def test_control_characters_are_left_out() -> None:
    assert "SUMMARY:ab" in unfolded(calendar([Event("1", MADE.date(), "a\0\tb")], MADE))


TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc"]) | st.just("\n"), max_size=300)


@given(TEXTS)
def test_any_text_survives_folding_and_escaping(text: str) -> None:
    file = calendar([Event("1", date(2026, 12, 31), text)], MADE)
    lines = file.split("\r\n")
    assert all(len(line.encode()) <= 75 for line in lines)
    assert not any("\n" in line or "\r" in line for line in lines)
    [summary] = [line for line in unfolded(file) if line.startswith("SUMMARY:")]
    read = summary.removeprefix("SUMMARY:").replace("\\\\", "\0")
    read = read.replace("\\n", "\n").replace("\\;", ";").replace("\\,", ",").replace("\0", "\\")
    assert read.split("\n") == (text.splitlines() or [""])
