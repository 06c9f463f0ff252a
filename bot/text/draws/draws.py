"""A draw in words: the facts of an alert, the details, a row of a list."""

from __future__ import annotations

from functools import lru_cache

from bot.domain.draws.categories import DrawType
from bot.domain.draws.draw import BANDS, Draw, Note
from bot.domain.verdicts.verdict import Verdict
from bot.text.catalogue import Markup, Words, lines, paragraphs
from bot.text.marks import MARKS
from bot.text.names import addressed_programs, published_name, short_name
from bot.text.times import instant, minute


@lru_cache(maxsize=512)
def draw_sentence(draw: Draw, words: Words) -> Markup:
    """Number, name as published, date and invitations.

    Cached, because all readers of a language get the same sentence about a new draw.
    """
    name = published_name(draw, words)
    return words.say("draw-facts", draw=draw.number, name=name, date=draw.date, size=draw.size)


def unusual_line(draw: Draw, words: Words) -> Markup:
    """A remark where the draw's figures are unusual, and nothing else."""
    return words.say(f"note-{Note.UNUSUAL}") if Note.UNUSUAL in draw.notes else Markup()


@lru_cache(maxsize=512)
def tie_break_line(draw: Draw, time_zone: str, words: Words) -> Markup:
    """The tie-break in the reader's time zone, or the reason why it is missing."""
    if draw.tie_break is not None:
        return words.say("draw-tie-break", instant=instant(draw.tie_break, time_zone, words))
    if draw.everyone_at_cutoff:
        return words.say("draw-tie-break-none", cutoff=str(draw.cutoff))
    return words.say("draw-tie-break-unknown")


def draw_details(draw: Draw, time_zone: str, words: Words) -> Markup:
    """The details that an alert omits: time, addressed programmes, pool, flaws, IRCC's page."""
    ran_at = invited = pool = Markup()
    if draw.ran_at is not None:
        ran_at = words.say("draw-ran-at", instant=minute(draw.ran_at, time_zone, words))
    # The name alone often says which candidates the draw addressed.
    if draw.invited and draw.invited != draw.name:
        invited = words.say("draw-invited", programs=addressed_programs(draw, words))
    if draw.pool is not None:
        if draw.pool.as_of is None:
            title = words.say("draw-pool-undated", total=draw.pool.total)
        else:
            title = words.say("draw-pool", date=draw.pool.as_of, total=draw.pool.total)
        bands = (
            words.say("draw-pool-band", band=f"{low}–{high}", count=count)
            for (low, high), count in zip(BANDS, draw.pool.counts, strict=True)
        )
        pool = lines(title, *bands)
    return paragraphs(
        lines(ran_at, invited),
        pool,
        lines(*(words.say(f"note-{note}") for note in draw.notes)),
        words.say("draw-link", url=draw.url) if draw.url else Markup(),
    )


def draw_line(draw: Draw, draw_type: DrawType, verdict: Verdict | None, words: Words) -> Markup:
    """A draw in one line of a list, with the reader's mark where there is a verdict."""
    row = words.say(
        "draw-row",
        mark=MARKS[verdict.outcome] if verdict is not None else "",
        draw=draw.number,
        date=words.short_day(draw.date),
        type=short_name(draw, draw_type, words),
        cutoff=str(draw.cutoff),
    )
    return Markup(row.strip())


def figure_range(low: object, high: object) -> str:
    """Two figures as a range, such as "470–491"; one figure if they are equal."""
    return f"{low}" if low == high else f"{low}–{high}"
