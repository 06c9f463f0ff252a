"""Whether a draw's figures can be right, compared with the draws before it.

The file is filled in by hand, and a placeholder or a lost digit looks like a draw. The thresholds
were chosen so that each of the 448 draws up to 2026-10-01 was plausible on its day.

| threshold             | why                                                               |
|-----------------------|-------------------------------------------------------------------|
| ``LOWEST_CUTOFF``     | the lowest so far is 75 (#176, 2021-02-13)                        |
| ``HIGHEST_CUTOFF``    | the highest so far is 902 (#91b, 2018-05-30)                      |
| ``SMALLEST_SIZE``     | the smallest so far is 4 (#430, 2026-07-23); 1 is a placeholder   |
| ``WINDOW``            | of a type's last twenty draws, since programmes change            |
| ``ENOUGH``            | fewer say nothing: trades went from 436 to 505 at its fifth draw  |
| ``CUTOFF_MARGIN``     | the largest step outside a window of twenty is 79 (#226)          |
| ``SIZE_FACTOR``       | the largest is 5.8 (#176)                                         |

A cut-off far below the others is plausible where more are invited than ever, as for #176.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import timedelta
from typing import Final

from bot.domain.draws.categories import classify
from bot.domain.draws.draw import Draw, number_key

LOWEST_CUTOFF: Final = 60
HIGHEST_CUTOFF: Final = 1_000
SMALLEST_SIZE: Final = 2
WINDOW: Final = 20
ENOUGH: Final = 5
CUTOFF_MARGIN: Final = 100
SIZE_FACTOR: Final = 10

NEXT_FEW: Final = 3
"""A number at most so far above a known one is the next; IRCC has never left one out."""
MOST_AHEAD: Final = timedelta(days=2)
"""A draw under a lower number is not later than one under a higher number by more than this."""
LONG_AGO: Final = timedelta(days=400)
"""A new draw dated so long before the draw that precedes it has a wrong year; one year off is the
slip of every January, and is believed."""
MOVED_FAR: Final = timedelta(days=31)
"""IRCC has corrected days and swapped day and month, never moved a draw further."""

_NUMBER: Final = re.compile(r"[0-9]+[abc]?")
"""Letters were only ever given to #91a and #91b."""


def figures_are_odd(draw: Draw, known: Iterable[Draw]) -> bool:
    """Whether cut-off or size are far from those of the type's latest draws before it."""
    if draw.size < SMALLEST_SIZE or not LOWEST_CUTOFF <= draw.cutoff <= HIGHEST_CUTOFF:
        return True
    key, place = classify(draw.name).key, number_key(draw.number)
    before = sorted(
        (other for other in known if number_key(other.number) < place),
        key=lambda other: number_key(other.number),
    )
    latest = [other for other in before if classify(other.name).key == key][-WINDOW:]
    if len(latest) < ENOUGH:
        return False
    sizes, cutoffs = [other.size for other in latest], [other.cutoff for other in latest]
    if not min(sizes) / SIZE_FACTOR <= draw.size <= max(sizes) * SIZE_FACTOR:
        return True
    if draw.cutoff < min(cutoffs) - CUTOFF_MARGIN:
        return draw.size <= max(sizes)
    return draw.cutoff > max(cutoffs) + CUTOFF_MARGIN


def odd_numbers(new: Iterable[Draw], known: Mapping[str, Draw]) -> frozenset[str]:
    """The numbers of new draws that are neither among the known ones nor the next few.

    A row that was left out and turns up late is among them, unless it claims to be recent.
    """
    found = set()
    highest = max((number_key(number)[0] for number in known), default=0)
    for draw in sorted(new, key=lambda draw: number_key(draw.number)):
        number, _ = number_key(draw.number)
        is_next = number <= highest + NEXT_FEW and _NUMBER.fullmatch(draw.number) is not None
        higher = [it for it in known.values() if number_key(it.number) > number_key(draw.number)]
        held_before = [it for it in higher if draw.date - it.date > MOST_AHEAD]
        # Most draws under higher numbers were held long before: this number is an old one.
        is_overtaken = len(held_before) * 2 > len(higher)
        if is_next and not is_overtaken:
            highest = max(highest, number)
        else:
            found.add(draw.number)
    return frozenset(found)


def date_is_odd(draw: Draw, known: Iterable[Draw]) -> bool:
    """Whether a new draw is dated long before the draw that precedes it."""
    place = number_key(draw.number)
    before = [other for other in known if number_key(other.number) < place]
    if not before:
        return False
    return max(before, key=lambda other: number_key(other.number)).date - draw.date > LONG_AGO
