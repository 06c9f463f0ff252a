"""How long the score, the search for an occupation and what would raise a score take.

``python -m tests.bench.crs``
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from statistics import quantiles
from time import perf_counter
from typing import Any, Final

from bot.domain.draws.categories import classify
from bot.domain.notices.drops import drops
from bot.domain.notices.reminding import reminding
from bot.domain.people.profile import Profile, Subscriber
from bot.domain.score.background import background
from bot.domain.score.crs import crs_score
from bot.domain.typed.occupations import OCCUPATIONS, search
from bot.domain.verdicts.backtest import back_test
from bot.domain.verdicts.improve import improvements
from bot.rules import rules_on
from bot.sandbox.ircc.rounds import load_table, render
from bot.sources.ircc import parse_rounds

NOON: Final = datetime(2026, 11, 22, 12, tzinfo=UTC)
TODAY: Final = NOON.date()
ROUNDS: Final = 300
SEARCH_LIMIT_MS: Final = 20

ANSWERS: Final[dict[str, Any]] = {
    "spouse": "single",
    "born": "1994-03-10",
    "education": "bachelor_or_3plus_year",
    "canadian_study": "none",
    "first_test": "ielts",
    "first_results": [8, 7.5, 6.5, 7],
    "first_taken": "2025-09-01",
    "second_test": "none",
    "canadian_work": "2",
    "foreign_work": "1",
    "sibling": "no",
    "nomination": "no",
    "occupation": "21300",
    "recent_work": "canada",
    "work_ended": "2026-06-30",
}
SEARCHED: Final = ("nurse", "software engineer", "infirmière", "31301", "e", "de la santé")


def main() -> None:
    """Print the figures; the search has a limit to keep."""
    print(f"{len(OCCUPATIONS)} occupations, {len(_draws())} draws, {ROUNDS} times each, in ms")
    for text in SEARCHED:
        usual = _report(f"search {text!r}: {_first(text)}", partial(search, text))
        assert usual < SEARCH_LIMIT_MS, f"{text!r} took {usual:.1f} ms"
    about, crs = background(ANSWERS, TODAY), rules_on(TODAY).crs
    _report("the score by factor", lambda: crs_score(background(ANSWERS, TODAY).candidate, crs))
    _report("what will lower it", lambda: drops(ANSWERS, TODAY, TODAY))
    person = Subscriber(1, profiles=(Profile(submitted=TODAY, answers=ANSWERS),))
    _report("whether to remind somebody", partial(reminding, person, NOON))
    draws = _draws()

    def met(profile: Profile) -> int:
        return len(back_test(profile, draws, TODAY).met)

    _report(
        "what would raise it, with the year's draws",
        lambda: improvements(about, Profile(), TODAY, met),
    )


def _draws() -> list[Any]:
    return [(draw, classify(draw.name)) for draw in parse_rounds(render(load_table())).draws]


def _first(text: str) -> str:
    found = search(text)
    return f"{found[0].code} {found[0].title_en}" if found else "nothing"


def _report(name: str, work: Callable[[], object]) -> float:
    """Print the median, the 99th percentile and the worst; the 99th percentile, in ms."""
    times = []
    for _ in range(ROUNDS):
        begun = perf_counter()
        work()
        times.append((perf_counter() - begun) * 1000)
    cuts = quantiles(times, n=100)
    print(f"{cuts[49]:8.3f} {cuts[98]:8.3f} {max(times):8.3f}  {name}")
    return cuts[98]


if __name__ == "__main__":
    main()
