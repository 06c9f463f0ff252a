"""The forecast's score card over all draws since 2023, walked forward, and its cost.

    python -m tests.bench.forecast

Mean absolute errors in points, of the method and of the three simple rules; then how many of
the 80 % ranges held. A type whose method is not nearer than "same" over ten draws or more is
shown to nobody: only its rhythm is.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from statistics import fmean, median
from timeit import repeat

from bot.domain.draws.categories import known_types
from bot.domain.draws.forecast import RULES, SCORED_SINCE, ScoreCard, forecast
from bot.domain.draws.history import Typed
from tests.domain.table import typed_draws


def cards(draws: tuple[Typed, ...]) -> list[ScoreCard]:
    """The score card of every type that has one, the most drawn first."""
    forecasts = [forecast(key, draws) for key in known_types()]
    found = [each.card for each in forecasts if each is not None and each.card is not None]
    return sorted(found, key=lambda card: -len(card.tries))


def line(card: ScoreCard) -> str:
    errors = "".join(f"{card.error(rule):>9.1f}" for rule in RULES)
    verdict = "range" if card.beats_naive else "rhythm only"
    return f"{card.key:<17}{len(card.tries):>4}{errors}{coverage(*card.held())}   {verdict}"


def coverage(held: int, count: int) -> str:
    share = f"{held / count:>5.0%}" if count else f"{'–':>5}"
    return f"{f'{held} of {count}':>12}{share}"


def total(found: Iterable[ScoreCard]) -> str:
    together = ScoreCard("all", tuple(each for card in found for each in card.tries))
    errors = "".join(f"{together.error(rule):>9.1f}" for rule in RULES)
    return f"{'all':<17}{len(together.tries):>4}{errors}{coverage(*together.held())}"


def width(card: ScoreCard) -> float:
    """The mean width of the ranges, in points."""
    return fmean(each.range.high - each.range.low for each in card.tries if each.range)


def main() -> None:
    draws = typed_draws()
    found = cards(draws)
    print(f"forecasts of the draws from {SCORED_SINCE} to {draws[-1][0].date}, walked forward")
    head = "".join(f"{rule:>9}" for rule in RULES)
    print(f"{'type':<17}{'n':>4}{head}{'ranges held':>17}   shown")
    for card in found:
        print(line(card))
    print(total(found))
    print("mean width of the ranges, in points:")
    for card in found:
        if card.held()[1] >= 10:
            print(f"{card.key:<17}{width(card):>6.0f}")
    for key in ("cec", "pnp"):
        taken = median(repeat(partial(forecast, key, draws), number=5, repeat=5)) / 5
        print(
            f"{f'/forecast for {key}, {len(draws)} draws':<40}{taken * 1000:>8.1f} ms   goal 150 ms"
        )


if __name__ == "__main__":
    main()
