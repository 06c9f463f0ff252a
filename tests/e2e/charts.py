"""Draw the pictures of our own table, in English and French, to look at.

    python -m tests.e2e.charts [folder]        (docs/pictures unless told)

One made-up person: 515 points, CEC and French, a profile of 1 March 2026; and a nominee.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from bot.charts.drawing import draw
from bot.domain.draws.pool import snapshots
from bot.domain.draws.tallies import monthly
from bot.domain.people.profile import Profile
from bot.domain.verdicts.courses import course
from bot.text.catalogue import Words, catalogue
from bot.text.draws.charts import cutoff_chart, months_chart, pool_chart
from bot.text.draws.pictures import Chart
from tests.domain.table import draws, typed_draws

PICTURES = Path(__file__).resolve().parents[2] / "docs" / "pictures"

TAGS = ("en", "fr")

PERSON = Profile(
    score=515,
    nomination=False,
    programs={"cec": True, "fsw": True, "fst": False},
    categories={"french": False, "healthcare": True},
    submitted=date(2026, 3, 1),
)
NOMINEE = Profile(score=140, nomination=True, programs={"cec": True})


def charts(words: Words) -> Iterator[tuple[str, Chart]]:
    """Each picture with its name."""
    for name, profile, years in (
        ("cutoffs", PERSON, 1),
        ("cutoffs-3-years", PERSON, 3),
        ("cutoffs-nominee", NOMINEE, 1),
    ):
        found = course(profile, typed_draws(), years)
        assert found is not None
        yield name, cutoff_chart(found, words)
    as_of, pool = list(snapshots(draws()).items())[-1]
    yield "pool", pool_chart(as_of, pool, PERSON.full_score, words)
    yield "months", months_chart(monthly(typed_draws(), draws()[-1].date), words)


def main() -> None:
    """Write them all."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else PICTURES
    folder.mkdir(parents=True, exist_ok=True)
    for tag in TAGS:
        for name, chart in charts(catalogue(tag)):
            (folder / f"chart-{name}-{tag}.png").write_bytes(draw(chart))


if __name__ == "__main__":
    main()
