"""Where a score stands in the pool, in words; always with the snapshot's day."""

from __future__ import annotations

from bot.domain.draws.pool import Place, PoolStanding
from bot.text.catalogue import Markup, Words, lines, paragraphs


def standing_text(score: int, standing: PoolStanding, invited: int, words: Words) -> Markup:
    """How many stand above, people a point, and how the band has moved.

    ``invited`` counts the invitations since the snapshot.
    """
    now = standing.now
    least, most, people = now.above_least, now.above_most, round(now.per_point)
    if least == most:
        above = words.say("pool-above-exactly", score=str(score), count=least)
    else:
        above = words.say("pool-above", score=str(score), least=least, most=most)
    return paragraphs(
        _title(now, words),
        lines(
            above,
            words.say("pool-band", band=_band_name(now), count=now.in_band),
            words.say("pool-per-point", count=people) if people > 1 else Markup(),
        ),
        _moves(standing, words),
        _still_counted(invited, words),
    )


def pool_text(newest: Place, invited: int, words: Words) -> Markup:
    """The same for a reader whose score is not known."""
    return paragraphs(
        _title(newest, words), words.say("pool-no-score"), _still_counted(invited, words)
    )


def _title(now: Place, words: Words) -> Markup:
    return words.say("pool-title", date=now.as_of, total=now.total)


def _moves(standing: PoolStanding, words: Words) -> Markup:
    """The last snapshots, the newest first; nothing where there is only one."""
    if len(standing.places) == 1:
        return Markup()
    rows = (
        words.say(
            "pool-row",
            date=words.short_day(place.as_of),
            band=place.in_band,
            above=place.above_least,
        )
        for place in reversed(standing.places)
    )
    title = words.say(
        "pool-moves",
        band=_band_name(standing.now),
        band_change=signed(standing.band_change, words),
        above_change=signed(standing.above_change, words),
        date=standing.places[0].as_of,
    )
    return lines(title, *rows)


def _still_counted(invited: int, words: Words) -> Markup:
    return words.say("pool-invited", invited=invited) if invited else Markup()


def _band_name(place: Place) -> str:
    return f"{place.low}–{place.high}"


def signed(count: int, words: Words) -> str:
    """A change with its sign: +970, −1,204, ±0."""
    sign = "+" if count > 0 else "−" if count < 0 else "±"
    return sign + words.number(abs(count))
