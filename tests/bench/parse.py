"""How long it takes to read IRCC's whole file and to see what changed in it.

    python -m tests.bench.parse

Goal: under 50 ms for 450 draws. The rival is `json.loads` alone, which knows nothing of a draw.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from statistics import median
from timeit import repeat

from bot.domain.draws.draw import detect
from bot.sandbox.ircc.rounds import load_table, render
from bot.sources.ircc import parse_rounds


def milliseconds(work: Callable[[], object]) -> float:
    """The median time of one call over fifteen runs."""
    return 1_000 * median(repeat(work, number=1, repeat=15))


def main() -> None:
    body = render(load_table())
    known = {draw.number: draw for draw in parse_rounds(body).draws}
    before = dict(list(known.items())[1:])

    print(f"{len(known)} draws, {len(body):,} bytes")
    print(f"json.loads alone (the rival)     {milliseconds(lambda: json.loads(body)):6.1f} ms")
    print(f"parse                            {milliseconds(lambda: parse_rounds(body)):6.1f} ms")
    for what, draws in (("nothing changed", known), ("one new draw", before)):
        taken = milliseconds(lambda draws=draws: detect(draws, parse_rounds(body).draws))
        print(f"parse and detect, {what:<15}{taken:6.1f} ms   goal 50 ms")


if __name__ == "__main__":
    main()
