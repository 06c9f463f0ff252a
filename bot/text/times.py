"""Instants in the reader's own time zone, followed by UTC."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta

from bot.domain.people.zones import zone
from bot.text.catalogue import Markup, Words

_Clock = Callable[[time], str]


def instant(moment: datetime, time_zone: str, words: Words) -> Markup:
    """An instant to the second, as a tie-break needs it.

    The clock is that of IRCC's files, in French as in English: people compare it with IRCC's page.
    """
    return _instant(moment, time_zone, words, "{:%H:%M:%S}".format)


def minute(moment: datetime, time_zone: str, words: Words) -> Markup:
    """An instant to the minute, where seconds do not matter."""
    return _instant(moment, time_zone, words, words.clock)


def ago(moment: datetime, time_zone: str, words: Words) -> Markup:
    """The same, which new apps show as "5 minutes ago", whenever the message is read.

    Source: Bot API 9.5 (2026-03-01), "Date-time entity formatting", format r. Older apps show the
    text.
    """
    text = _told(moment, time_zone, words, words.clock, "")
    return Markup(f'<tg-time unix="{int(moment.timestamp())}" format="r">{text}</tg-time>')


def date_examples(today: date, words: Words) -> dict[str, str]:
    """How a recent day is typed: in figures (``day``), in letters, and with a time.

    It is the 15th of last month: past, younger than 60 days, and 15 cannot be read as a month.
    """
    day = (today.replace(day=1) - timedelta(days=1)).replace(day=15)
    return {"day": f"{day}", "written": words.day(day), "moment": f"{day} 10:00 UTC"}


def _instant(moment: datetime, time_zone: str, words: Words, clock: _Clock) -> Markup:
    """The moment as a date-time entity: on a tap it shows the reader's own clock.

    Source: Bot API 9.5 (2026-03-01), "Formatting options", tg-time without a format.
    """
    return _told(moment, time_zone, words, clock, f'<tg-time unix="{int(moment.timestamp())}">')


def _told(moment: datetime, time_zone: str, words: Words, clock: _Clock, tag: str) -> Markup:
    """``clock`` writes the time of day; ``tag`` opens round the moment.

    The day in UTC is named if it differs from the reader's day. An aware ``moment`` and the name
    of a time zone that exists are asked for; another raises ValueError.
    """
    utc = moment.astimezone(UTC)
    local = moment.astimezone(zone(time_zone))
    text = words.say("time-moment", date=local.date(), time=clock(local.time()))
    told = Markup(f"{tag}{text}</tg-time>") if tag else text
    if local.utcoffset() == utc.utcoffset():
        return words.say("time-utc", moment=told)
    beside = clock(utc.time())
    if local.date() == utc.date():
        return words.say("time-local", moment=told, utc=beside)
    return words.say("time-local-other-day", moment=told, utc=beside, utc_day=utc.date())
