"""How long a whole alert takes to put into words.

    python -m tests.bench.words

Goal: under 150 µs for one person's alert, so that 1,000 a second cost a sixth of a core. The
rival is one ``str.format`` of a fixed English template: no plurals, dates, zones or escaping.
"""

from __future__ import annotations

from functools import partial
from statistics import median
from timeit import repeat

from bot.domain.notices.notice import Alert
from bot.text.catalogue import LANGUAGES, Words, catalogue
from bot.text.draws.draws import draw_sentence, tie_break_line
from bot.text.notices.alerts import alert, draw_in_full
from tests.text.people import alert_for, person

TIMES = 2_000
TEMPLATE = "{mark} #{draw}: {score} is {points} points above {cutoff}. {name}, {size}, {date}."

ALERTS = {
    "met": alert_for(person(score=530, cec=True), time_zone="America/Toronto"),
    "missed": alert_for(person(score=515, cec=True), time_zone="Asia/Kolkata"),
    "unknown, with its question": alert_for(person(score=530), time_zone="UTC"),
    "three profiles": alert_for(
        person(name="A", score=530, cec=True), person(name="B", score=515), person(name="C")
    ),
}


def microseconds(work: partial[object]) -> float:
    """The median time of one call over five runs."""
    return median(repeat(work, number=TIMES, repeat=5)) / TIMES * 1e6


def rival(told: Alert) -> str:
    """The same facts by one template."""
    draw, verdict = told.draw, told.verdicts[0]
    return TEMPLATE.format(
        mark="+",
        draw=draw.number,
        score=verdict.compared,
        points=verdict.distance,
        cutoff=draw.cutoff,
        name=draw.name,
        size=draw.size,
        date=draw.date,
    )


def first_in_its_zone(told: Alert, words: Words) -> str:
    """The first alert of a draw to a time zone, when nothing is remembered yet."""
    draw_sentence.cache_clear()
    tie_break_line.cache_clear()
    return alert(told, words)


def main() -> None:
    print(f"{'one template (the rival)':<44}{microseconds(partial(rival, ALERTS['met'])):>9.1f} µs")
    for tag in LANGUAGES:
        report(catalogue(tag))


def report(words: Words) -> None:
    for name, told in ALERTS.items():
        taken = microseconds(partial(alert, told, words))
        print(f"{words.language}: alert, {name:<34}{taken:>9.1f} µs   goal 150 µs")
    first = microseconds(partial(first_in_its_zone, ALERTS["met"], words))
    print(f"{words.language}: {'alert, first in its time zone':<41}{first:>9.1f} µs   goal 150 µs")
    whole = microseconds(partial(draw_in_full, ALERTS["met"], words))
    print(f"{words.language}: {'a draw in full':<41}{whole:>9.1f} µs")


if __name__ == "__main__":
    main()
