"""Messages in groups and channels, which never contain a person's score or verdict."""

from __future__ import annotations

from bot.domain.draws.categories import classify
from bot.domain.draws.draw import Draw
from bot.domain.draws.history import Context
from bot.domain.notices.digests import Digest, PoolChange
from bot.domain.notices.posts import Post, ShutOut
from bot.text.catalogue import Markup, Words, lines, paragraphs
from bot.text.draws.context import context_line
from bot.text.draws.draws import draw_sentence, tie_break_line, unusual_line
from bot.text.names import short_name


def post(told: Post, words: Words) -> Markup:
    """A new draw, as announced in a group."""
    return draw_facts(told.draw, told.context, told.subscriber.time_zone, words)


def draw_facts(draw: Draw, context: Context | None, time_zone: str, words: Words) -> Markup:
    """Type and cut-off first, then the draw as published, and one line of context."""
    kind = short_name(draw, classify(draw.name), words)
    return paragraphs(
        lines(
            words.say("post-title", type=kind, cutoff=str(draw.cutoff)),
            draw_sentence(draw, words),
            unusual_line(draw, words),
            tie_break_line(draw, time_zone, words),
        ),
        context_line(context, words),
    )


def digest_text(told: Digest, words: Words) -> Markup:
    """The draws of the week, each with its cut-off, and the change of the pool."""
    week = {"first": told.first, "last": told.last}
    pool = _pool_line(told.pool, words) if told.pool is not None else ""
    if not told.draws:
        return lines(words.say("digest-none", **week), pool)
    rows = (
        words.say(
            "digest-row",
            draw=draw.number,
            date=words.short_day(draw.date),
            type=short_name(draw, classify(draw.name), words),
            cutoff=str(draw.cutoff),
            size=draw.size,
        )
        for draw in told.draws
    )
    return paragraphs(lines(words.say("digest-title", **week), *rows), pool)


def _pool_line(change: PoolChange, words: Words) -> Markup:
    more = change.total - change.total_before
    return words.say(
        "digest-pool",
        day=change.day,
        total=change.total,
        way="more" if more > 0 else "fewer" if more < 0 else "same",
        count=abs(more),
        before=change.day_before,
    )


def shut_out_text(told: ShutOut, words: Words) -> Markup:
    """For the person who let the bot in: it may no longer post there."""
    if not told.title:
        return words.say("group-lost-untitled")
    return words.say("group-lost", title=told.title)
