"""How long a verdict takes, and how long it takes to see what changed in a whole file.

    python -m tests.bench.verdict

Goals: a verdict with its reasons under 5 µs; parsing the whole file and detecting what
changed under 50 ms together (only the detecting is measured here). The rival is what the
simplest bots do: score >= cut-off.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import partial
from statistics import median
from timeit import repeat

from bot.domain.draws.categories import classify
from bot.domain.draws.draw import BANDS, Draw, Pool, detect
from bot.domain.draws.history import context
from bot.domain.notices.notice import draw_broadcast, match
from bot.domain.people.profile import Profile, Subscriber
from bot.domain.verdicts.backtest import back_test
from bot.domain.verdicts.verdict import verdict

NAMES = (
    "Provincial Nominee Program",
    "Canadian Experience Class",
    "French-Language proficiency 2026-Version 2",
    "Healthcare and Social Services Occupations, 2026-Version 3",
)
NOW = datetime(2026, 8, 19, 16, 0, tzinfo=UTC)


def table(size: int = 450) -> list[Draw]:
    """Made-up draws, four types in turn, a week apart."""
    pool = Pool(date(2026, 8, 16), (1000,) * len(BANDS), 1000 * len(BANDS))
    start = datetime(2018, 1, 3, 15, 0, tzinfo=UTC)
    return [
        Draw(
            number=str(number),
            date=(start + timedelta(weeks=number)).date(),
            name=NAMES[number % len(NAMES)],
            size=3000,
            cutoff=500 + number % 23,
            tie_break=start + timedelta(weeks=number - 4),
            pool=pool,
        )
        for number in range(1, size + 1)
    ]


def seconds(work: Callable[[], object], times: int) -> float:
    """The median time of one call over five runs."""
    return median(repeat(work, number=times, repeat=5)) / times


def report(what: str, taken: float, goal: float | None = None) -> None:
    against = "" if goal is None else f"   goal {goal * 1e6:>9,.1f} µs"
    print(f"{what:<52}{taken * 1e6:>12,.2f} µs{against}")


def main() -> None:
    draws = table()
    known = {draw.number: draw for draw in draws}
    typed = [(draw, classify(draw.name)) for draw in draws]
    newest, draw_type = typed[-1]
    corrected = [*draws[:-1], replace(newest, cutoff=1)]
    reread = [replace(draw) for draw in draws]
    profile = Profile(score=newest.cutoff, programs={"cec": True}, categories={"french": True})
    person = Subscriber(1, profiles=(profile,))
    opened = draw_broadcast(newest, 1, NOW)

    report("score >= cut-off (the rival)", seconds(lambda: newest.cutoff <= 522, 200_000))
    for draw, its_type in typed[-4:]:
        taken = seconds(partial(verdict, profile, draw, its_type), 20_000)
        report(f"verdict, {its_type.key}", taken, 5e-6)
    matching = partial(match, opened, newest, draw_type, person)
    report("match one subscriber", seconds(matching, 20_000))
    report("context of the newest of 450", seconds(lambda: context(newest, draw_type, typed), 200))
    year = partial(back_test, profile, typed, newest.date)
    report("back-test of twelve months", seconds(year, 200), 150e-3)
    report("classify a name, remembered", seconds(lambda: classify(newest.name), 5_000))
    report("detect, nothing changed, 450 draws", seconds(lambda: detect(known, reread), 50), 50e-3)
    report("detect, one corrected", seconds(lambda: detect(known, corrected), 50), 50e-3)
    report("detect, all new", seconds(lambda: detect({}, draws), 50), 50e-3)


if __name__ == "__main__":
    main()
