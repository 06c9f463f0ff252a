"""The delay that the schedule would have added to real draws, and its requests per day.

``python -m tests.bench.schedule`` replays the looks from 2024-11 to 2026-08 with the default
settings. First sightings come from archives that looked about once an hour, so each is an
upper bound: the draw is taken to have been published in the minute before, or at any moment of
the hour before.
The rivals look at a fixed pace, day and night.
"""

from __future__ import annotations

import csv
import random
from bisect import bisect_left
from collections.abc import Iterator
from datetime import datetime, timedelta
from statistics import median, quantiles

from bot.domain.draws.draw import number_key
from bot.domain.health.pulse import Pulse
from bot.domain.health.schedule import Rhythm, is_publishing_time, next_look
from tests.shared import ROUNDS

DEFAULTS = Rhythm(timedelta(seconds=30), timedelta(seconds=300))
FIRST_WATCHED = "325"
"""From here on the archives looked often enough to tell the hour."""
LOOK_TAKES = timedelta(seconds=0.3)
TRIES = 200


def sightings() -> list[datetime]:
    """The first sighting of each draw since ``FIRST_WATCHED``, oldest first."""
    with (ROUNDS / "first_seen.csv").open(newline="") as file:
        return sorted(
            datetime.fromisoformat(row["earliest_sighting_utc"])
            for row in csv.DictReader(file)
            if number_key(row["drawNumber"]) >= number_key(FIRST_WATCHED)
        )


def looks(begin: datetime, end: datetime, chance: random.Random) -> Iterator[datetime]:
    """Every look of the default schedule while nothing fails."""
    at, pulse = begin, Pulse()
    while at < end:
        yield at
        at = next_look(at + LOOK_TAKES, DEFAULTS, pulse, jitter=chance.random())


def every(seconds: float, begin: datetime, end: datetime) -> Iterator[datetime]:
    """Every look of a bot that looks at a fixed pace."""
    at = begin
    while at < end:
        yield at
        at += timedelta(seconds=seconds) + LOOK_TAKES


def delays(made: list[datetime], published: list[datetime]) -> list[float]:
    """Seconds from each publication to the end of the look that finds it."""
    found = (made[bisect_left(made, at)] + LOOK_TAKES - at for at in published)
    return [delay.total_seconds() for delay in found]


def figures(name: str, made: list[datetime], published: list[datetime], days: float) -> None:
    waited = delays(made, published)
    print(
        f"{name:28} median {median(waited):7.1f} s   "
        f"p95 {quantiles(waited, n=20)[-1]:7.1f} s   {len(made) / days:7.0f} requests a day"
    )


def main() -> None:
    if not ROUNDS.is_dir():
        print(f"the real sightings are not beside the project ({ROUNDS})")
        return
    chance = random.Random(5)
    seen = sightings()
    begin, end = seen[0] - timedelta(days=1), seen[-1] + timedelta(days=1)
    days = (end - begin) / timedelta(days=1)
    just_before, published = (
        [at - span * chance.random() for at in seen for _ in range(TRIES)]
        for span in (timedelta(minutes=1), timedelta(hours=1))
    )
    made = list(looks(begin, end, chance))
    busy = {at.date() for at in made if is_publishing_time(at)}
    print(f"{len(seen)} draws, {seen[0]:%Y-%m-%d} to {seen[-1]:%Y-%m-%d}")
    figures("ours, the minute before", made, just_before, days)
    figures("ours, the hour before", made, published, days)
    working = sum(at.date() in busy for at in made) / len(busy)
    print(f"{'':28} of these on a working day {working:.0f}")
    for seconds in (60, 600, 900, 3600):
        figures(f"every {seconds} s", list(every(seconds, begin, end)), published, days)


if __name__ == "__main__":
    main()
