"""The last twelve months with other facts, compared to the person's own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from bot.domain.people.profile import Profile
from bot.domain.verdicts.backtest import BackTest, Comparison, Judged
from bot.domain.verdicts.whatif import Changes, french_points, leaves_out_french_points
from bot.rules import rules_on
from bot.text.catalogue import Markup, Words, lines, paragraphs
from bot.text.draws.draws import draw_line
from bot.text.names import type_name
from bot.text.verdicts.years import remarks

MOST_ROWS: Final = 8


def what_if_text(profile: Profile, changes: Changes, compared: Comparison, words: Words) -> Markup:
    """Which draws the changes would have won or lost, and of how many."""
    if changes == Changes():
        return paragraphs(
            words.say("whatif-ask"),
            lines(
                year_line("now", compared.now, profile, words),
                *remarks(compared.now, words),
                _nearest(compared.now, words),
            ),
        )
    then, opened = compared.then, len(compared.opened)
    scored = profile if changes.score is None else Profile(score=changes.score)
    return paragraphs(
        words.say("whatif-title", changes=changes_text(profile, changes, words)),
        lines(
            year_line("now", compared.now, profile, words),
            year_line("then", then, scored, words),
            *remarks(then, words),
            words.say("whatif-opened", opened=opened) if opened else Markup(),
            _nearest(then, words),
        ),
        _difference(compared, words),
        _beside(profile, changes, compared, words),
    )


def changes_text(profile: Profile, changes: Changes, words: Words) -> str:
    """The changed facts, as plain text."""
    names = [
        words.label("whatif-nomination") if key == "pnp" else type_name(key, words)
        for key in changes.joins
    ]
    if changes.score is None:
        return words.listed(*names)
    if profile.score is None:
        first = words.label("whatif-score", score=str(changes.score))
    else:
        first = words.label(
            "whatif-score-instead", score=str(changes.score), own=str(profile.score)
        )
    return words.listed(first, *names)


def year_line(when: str, year: BackTest, profile: Profile, words: Words) -> Markup:
    """For how many draws of the year, and how many met: ``when`` is now or then."""
    counts = {"draws": len(year.judged), "mine": len(year.for_them)}
    if profile.score is None:
        return words.say(f"whatif-{when}-no-score", **counts)
    return words.say(f"whatif-{when}", met=len(year.met), **counts)


def _nearest(year: BackTest, words: Words) -> Markup:
    missed = year.nearest_miss
    if missed is None:
        return Markup()
    return words.say(
        "whatif-nearest",
        draw=missed.draw.number,
        cutoff=str(missed.draw.cutoff),
        points=abs(missed.verdict.distance or 0),
    )


def _difference(compared: Comparison, words: Words) -> Markup:
    gained, lost = compared.gained, compared.lost
    if not gained and not lost:
        return Markup() if compared.then.unknown else words.say("whatif-same")
    mine = len(compared.then.for_them)
    won = words.say("whatif-gained", gained=len(gained), mine=mine) if gained else ""
    gone = words.say("whatif-lost", lost=len(lost)) if lost else ""
    numbers = {each.draw.number for each in lost}
    as_then = [each for each in compared.then.judged if each.draw.number in numbers]
    return paragraphs(
        lines(won, *_rows(gained, words)),
        lines(gone, *_rows(as_then, words)),
    )


def _rows(judged: Sequence[Judged], words: Words) -> list[Markup]:
    """Each draw in a line, the newest first."""
    rows = [
        draw_line(each.draw, each.draw_type, each.verdict, words) for each in judged[:MOST_ROWS]
    ]
    more = len(judged) - len(rows)
    return [*rows, words.say("whatif-more", more=more)] if more else rows


def _beside(profile: Profile, changes: Changes, compared: Comparison, words: Words) -> Markup:
    """What else the change would bring, unless the score that is asked about counts it."""
    crs = rules_on(compared.then.until).crs
    if not leaves_out_french_points(profile, changes, crs):
        return Markup()
    least, most = french_points(crs)
    return words.say("whatif-french", least=str(least), most=str(most))
