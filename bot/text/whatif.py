"""What if: the last twelve months with other facts, beside the same with one's own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from bot.domain.backtest import BackTest, Comparison, Judged
from bot.domain.changes import Changes
from bot.domain.eligibility import CURRENT_RULES_SINCE
from bot.domain.profiles import Profile
from bot.text.catalogue import Markup, Words, lines, paragraphs
from bot.text.draws import draw_row
from bot.text.names import type_name

MOST_ROWS: Final = 8


def what_if_text(profile: Profile, changes: Changes, compared: Comparison, words: Words) -> Markup:
    """Which draws the changes would have won or lost, and of how many."""
    if changes == Changes():
        return paragraphs(
            words.say("whatif-ask"),
            lines(year_line("now", compared.now, profile, words), _nearest(compared.now, words)),
        )
    then = compared.then
    scored = profile if changes.score is None else Profile(score=changes.score)
    return paragraphs(
        words.say("whatif-title", changes=changes_text(profile, changes, words)),
        lines(
            year_line("now", compared.now, profile, words),
            year_line("then", then, scored, words),
            _undecided(then, words),
            _nearest(then, words),
        ),
        _difference(compared, words),
        lines(_earlier_rules(compared.gained, words), _beside(changes, words)),
    )


def changes_text(profile: Profile, changes: Changes, words: Words) -> str:
    """The changed facts, as plain text."""
    names = [_joined(key, words) for key in changes.joins]
    if changes.score is None:
        return ", ".join(names)
    if profile.score is None:
        first = words.label("whatif-score", score=str(changes.score))
    else:
        first = words.label(
            "whatif-score-instead", score=str(changes.score), own=str(profile.score)
        )
    return ", ".join([first, *names])


def year_line(when: str, year: BackTest, profile: Profile, words: Words) -> Markup:
    """For how many draws of the year, and how many met: ``when`` is now or then."""
    counts = {"draws": len(year.judged), "mine": len(year.for_them)}
    if profile.score is None:
        return words.say(f"whatif-{when}-no-score", **counts)
    return words.say(f"whatif-{when}", met=len(year.met), **counts)


def _joined(key: str, words: Words) -> str:
    return words.label("whatif-nomination") if key == "pnp" else type_name(key, words)


def _undecided(then: BackTest, words: Words) -> Markup:
    open_ones = [judged for judged in then.unknown if not judged.for_them]
    return lines(
        words.say("year-ties", ties=len(then.tied)) if then.tied else "",
        words.say("year-unknown", unknown=len(open_ones)) if open_ones else "",
    )


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
        return words.say("whatif-same")
    mine = len(compared.then.for_them)
    won = words.say("whatif-gained", gained=len(gained), mine=mine) if gained else ""
    gone = words.say("whatif-lost", lost=len(lost)) if lost else ""
    return paragraphs(
        lines(won, *_rows(gained, words)),
        lines(gone, *_rows(_as_then(lost, compared.then), words)),
    )


def _as_then(judged: Sequence[Judged], then: BackTest) -> list[Judged]:
    """The same draws with the verdicts that the changes give them."""
    numbers = {each.draw.number for each in judged}
    return [each for each in then.judged if each.draw.number in numbers]


def _rows(judged: Sequence[Judged], words: Words) -> list[Markup]:
    """Each draw in a line, the newest first; those of other rules bear an asterisk."""
    rows = [_row(each, words) for each in judged[:MOST_ROWS]]
    more = len(judged) - len(rows)
    return [*rows, words.say("whatif-more", more=more)] if more else rows


def _row(judged: Judged, words: Words) -> Markup:
    row = draw_row(judged.draw, judged.draw_type, judged.verdict, words)
    return Markup(f"{row} *") if judged.verdict.eligibility.earlier_rules else row


def _earlier_rules(gained: Sequence[Judged], words: Words) -> Markup:
    if not any(judged.verdict.eligibility.earlier_rules for judged in gained):
        return Markup()
    return words.say("whatif-earlier-rules", date=CURRENT_RULES_SINCE)


def _beside(changes: Changes, words: Words) -> Markup:
    """What else the change would bring, and is not counted."""
    return words.say("whatif-french") if "french" in changes.joins else Markup()
