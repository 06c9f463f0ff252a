"""A new draw compared with the earlier ones: gaps, streaks, moves, records.

One line goes into an alert. The first of these rules that holds, in this order, gives it:

| key             | holds when                                        | values                     |
|-----------------|---------------------------------------------------|----------------------------|
| `new_name`      | a name that is not known, never published before  | name                       |
| `first_ever`    | the first draw of its type                        | type                       |
| `first_in`      | the last of its type is 6 months back or more     | type, months, last         |
| `lowest_ever`   | no cut-off of its type was as low, of 6 or more   | type, cutoff, count        |
| `highest_ever`  | the same for high                                 | type, cutoff, count        |
| `lowest_since`  | none was as low for 6 months and 3 draws or more  | type, cutoff, months, last |
| `highest_since` | the same for high                                 | type, cutoff, months, last |
| `streak`        | the third or later in a row within 2 points, with | type, count, low, high     |
|                 | the whole run before it and a point off at most   |                            |
| `move_up`       | higher than the last of its type                  | type, points, last         |
| `move_down`     | lower than the last of its type                   | type, points, last         |
| `tie_later`     | the same cut-off, and a tie-break later by days   | type, cutoff, days, last   |
| `tie_earlier`   | the same cut-off, and a tie-break earlier by days | type, cutoff, days, last   |
| `move_none`     | the same cut-off as the last of its type          | type, cutoff, last         |

``type`` is the key of a draw type (text), ``name`` a name as published. ``months`` are whole
calendar months, ``points`` and whole ``days`` are above zero, ``count`` includes this draw (all
int). ``last`` stands for three values, ``last_number`` (text), ``last_date`` (date) and
``last_cutoff`` (int): the draw that is compared with; in `lowest_since` the last one that was
as low. A draw whose name is not known, but was published before, has no context.

"Ever" is since 2015-01-31, when Express Entry began: IRCC's file holds every draw.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from operator import ge, le
from typing import Final

from bot.domain.draws.categories import DrawType, Kind
from bot.domain.draws.draw import Draw, number_key
from bot.rules import rules_on

LONG_GAP_MONTHS: Final = 6
RECORD_MONTHS: Final = 6
RECORD_DRAWS: Final = 3
RECORD_OF: Final = 6
STREAK_WIDTH: Final = 2
STREAK_DRAWS: Final = 3
STREAK_STEP: Final = 1
"""A larger step out of the run before is a move, which a streak would hide."""

Typed = tuple[Draw, DrawType]
"""A draw and what its name means."""


@dataclass(frozen=True, slots=True)
class Context:
    """One line that the data supports, as facts: ``key`` names the sentence.

    ``values`` are its numbers, dates and draw type keys, for the text layer to put in words.
    ``across`` is the day of new points that lies between the draws compared.
    """

    key: str
    values: dict[str, object]
    across: date | None = None


def context(draw: Draw, draw_type: DrawType, earlier: Sequence[Typed]) -> Context | None:
    """The one line that matters most about this draw, by the rules above.

    ``earlier`` may be in any order, and may hold this draw or later ones: they are left out.
    """
    if draw_type.kind is Kind.UNKNOWN:
        published = {other.name for other, _ in before(draw, earlier)}
        return None if draw.name in published else Context("new_name", {"name": draw.name})
    same_type = of_type(draw_type.key, before(draw, earlier))
    if not same_type:
        return Context("first_ever", {"type": draw_type.key})
    for rule in (gap_context, record_context, streak_context, move_context):
        found = rule(draw, same_type)
        if found is not None:
            compared = found.values.get("last_date", same_type[-1].date)
            since = rules_on(draw.date).crs.since
            across = since if isinstance(compared, date) and compared < since else None
            return Context(found.key, {"type": draw_type.key, **found.values}, across)
    return None


def before(draw: Draw, draws: Sequence[Typed]) -> list[Typed]:
    """The draws held before this one, oldest first."""
    return sorted(
        (typed for typed in draws if in_order(typed[0]) < in_order(draw)),
        key=lambda typed: in_order(typed[0]),
    )


def of_type(key: str, draws: Sequence[Typed]) -> list[Draw]:
    """The draws of one type, in the order given."""
    return [draw for draw, draw_type in draws if draw_type.key == key]


def in_order(draw: Draw) -> tuple[date, tuple[int, str]]:
    """The order in which draws were held: by day, then by number."""
    return draw.date, number_key(draw.number)


def months_between(start: date, end: date) -> int:
    """Whole calendar months from one day to a later one: 14 September to 31 May is 8."""
    months = (end.year - start.year) * 12 + end.month - start.month
    return months - (end.day < start.day)


def gap_context(draw: Draw, same_type: Sequence[Draw]) -> Context | None:
    """The first draw of its type in six months or more."""
    months = months_between(same_type[-1].date, draw.date)
    if months < LONG_GAP_MONTHS:
        return None
    return Context("first_in", {"months": months, **_last(same_type[-1])})


def record_context(draw: Draw, same_type: Sequence[Draw]) -> Context | None:
    """The lowest or highest cut-off ever, or in six months and three draws or more."""
    for word, as_far in (("lowest", le), ("highest", ge)):
        places = [
            place for place, other in enumerate(same_type) if as_far(other.cutoff, draw.cutoff)
        ]
        count = len(same_type) + 1
        if not places and count >= RECORD_OF:
            return Context(f"{word}_ever", {"cutoff": draw.cutoff, "count": count})
        if not places or len(same_type) - places[-1] - 1 < RECORD_DRAWS:
            continue
        last = same_type[places[-1]]
        months = months_between(last.date, draw.date)
        if months >= RECORD_MONTHS:
            values = {"cutoff": draw.cutoff, "months": months, **_last(last)}
            return Context(f"{word}_since", values)
    return None


def streak_context(draw: Draw, same_type: Sequence[Draw]) -> Context | None:
    """The third or later draw in a row with almost the same cut-off."""
    run, cutoffs = steady(same_type), steady([*same_type, draw])
    stays = min(run) - STREAK_STEP <= draw.cutoff <= max(run) + STREAK_STEP
    if len(cutoffs) < STREAK_DRAWS or len(cutoffs) <= len(run) or not stays:
        return None
    return Context("streak", {"count": len(cutoffs), "low": min(cutoffs), "high": max(cutoffs)})


def steady(draws: Sequence[Draw]) -> list[int]:
    """The cut-offs at the end of these draws that lie within ``STREAK_WIDTH`` points."""
    cutoffs: list[int] = []
    for draw in reversed(draws):
        widened = [draw.cutoff, *cutoffs]
        if max(widened) - min(widened) > STREAK_WIDTH:
            break
        cutoffs = widened
    return cutoffs


def move_context(draw: Draw, same_type: Sequence[Draw]) -> Context:
    """The move since the last draw of the type: of the cut-off, or else of the tie-break."""
    last = same_type[-1]
    points = draw.cutoff - last.cutoff
    if points != 0:
        moved = {"points": abs(points), **_last(last)}
        return Context("move_up" if points > 0 else "move_down", moved)
    values = {"cutoff": draw.cutoff, **_last(last)}
    if draw.tie_break is None or last.tie_break is None:
        return Context("move_none", values)
    days = abs(draw.tie_break - last.tie_break).days
    if days == 0:
        return Context("move_none", values)
    later = draw.tie_break > last.tie_break
    return Context("tie_later" if later else "tie_earlier", {"days": days, **values})


def _last(draw: Draw) -> dict[str, object]:
    return {"last_number": draw.number, "last_date": draw.date, "last_cutoff": draw.cutoff}
