"""The usual rhythm and range of a type of draw, and how reliable they were: never a promise.

A range is given only where the method has been nearer than "the same as last time", and the
type has not fallen silent; otherwise the text says why it gives no range.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from bot.domain.draws.forecast import (
    FEWEST_TRIES,
    GAPS,
    SCORED_SINCE,
    Forecast,
)
from bot.domain.draws.tallies import Records
from bot.rules import rules_on
from bot.text.catalogue import Markup, Words, lines
from bot.text.names import type_name, type_short

NEWEST: Final = 20
"""Of so many ranges it is told how many held."""


def forecast_text(
    forecast: Forecast, last: date, today: date, words: Words, *, alone: bool = True
) -> Markup:
    """One type's rhythm, and its range where there deserves to be one.

    ``last`` is the day of its newest draw. Among several types, the reason for having no range
    is left out.
    """
    return lines(
        words.say("forecast-type", type=type_name(forecast.key, words)),
        _rhythm(forecast, last, today, words),
        *_range(forecast, today, words, alone=alone),
    )


def records_text(records: Records, words: Words) -> Markup:
    """A type's lowest and highest cut-off, smallest and largest draw; where they differ."""
    low, high = records.lowest, records.highest
    small, large = records.smallest, records.largest
    if low == high:
        return Markup()
    return lines(
        words.say(
            "forecast-cutoffs",
            lowest=str(low.cutoff),
            low=low.number,
            low_date=low.date,
            highest=str(high.cutoff),
            high=high.number,
            high_date=high.date,
        ),
        words.say(
            "forecast-sizes",
            smallest=small.size,
            small=small.number,
            small_date=small.date,
            largest=large.size,
            large=large.number,
            large_date=large.date,
        ),
    )


def _rhythm(forecast: Forecast, last: date, today: date, words: Words) -> Markup:
    rhythm = forecast.rhythm
    if rhythm is None and forecast.pause is not None:
        return words.say("forecast-new-rhythm", date=last, days=forecast.pause)
    if rhythm is None:
        return words.say("forecast-once", date=last)
    days = rhythm.silent_days(today)
    if rhythm.has_fallen_silent(today):
        said = {"date": last, "days": days, "longest": rhythm.longest}
        # Of a type with many pauses, only the latest are examined for the longest one.
        if rhythm.gaps < GAPS:
            return words.say("forecast-silent", **said)
        return words.say("forecast-silent-lately", gaps=rhythm.gaps, **said)
    span = {"short": rhythm.short, "long": rhythm.long, "gaps": rhythm.gaps}
    if rhythm.short == rhythm.long:
        usual = words.say("forecast-rhythm-even", median=rhythm.median, gaps=rhythm.gaps)
    elif rhythm.is_short:
        usual = words.say("forecast-rhythm-few", **span)
    else:
        usual = words.say("forecast-rhythm", median=rhythm.median, **span)
    return lines(usual, words.say("forecast-last", date=last, days=days))


def _range(forecast: Forecast, today: date, words: Words, *, alone: bool) -> list[Markup]:
    card, likely = forecast.card, forecast.likely
    if forecast.rhythm is None or forecast.rhythm.has_fallen_silent(today):
        return []
    points_since = rules_on(today).crs.since
    if forecast.rhythm.last < points_since:
        return [words.say("forecast-new-points", since=points_since)] if alone else []
    if card is None or likely is None or len(card.tries) < FEWEST_TRIES:
        return [words.say("forecast-untested")] if alone else []
    mine, same = (words.decimal(card.error(method)) for method in ("method", "same"))
    if not card.beats_naive:
        tries, since = len(card.tries), str(SCORED_SINCE.year)
        told = words.say("forecast-loses", tries=tries, since=since, mine=mine, same=same)
        return [told] if alone else []
    held, ranges = card.held(NEWEST)
    kind = type_short(card.key, words)
    return [
        words.say("forecast-range", low=str(likely.low), high=str(likely.high)),
        words.say("forecast-card", type=kind, held=held, ranges=ranges, mine=mine, same=same),
        words.say("forecast-borrowed") if likely.borrowed else Markup(),
    ]
