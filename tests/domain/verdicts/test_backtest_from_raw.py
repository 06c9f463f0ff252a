"""The figures of the back-test equal an independent count from IRCC's raw file."""

from __future__ import annotations

import gzip
from collections.abc import Callable
from datetime import date
from functools import cache
from itertools import pairwise
from statistics import fmean, median
from typing import Any

from bot.domain.draws.categories import classify
from bot.domain.draws.forecast import forecast
from bot.domain.draws.history import Typed
from bot.domain.draws.pool import pool_standing
from bot.domain.draws.tallies import monthly, year_so_far
from bot.domain.people.profile import Profile
from bot.domain.verdicts.backtest import (
    back_test,
    what_if,
    with_score,
)
from bot.sources.ircc import parse_rounds
from tests.domain import raw
from tests.domain.build import with_yes
from tests.shared import ROUNDS, needs_shared

pytestmark = needs_shared

TODAY = date(2026, 5, 28)
PERSON = Profile(
    score=515,
    nomination=False,
    programs={"cec": True, "fsw": True},
    categories={"french": False, "healthcare": False},
    submitted=date(2025, 6, 1),
)


@cache
def draws() -> tuple[Typed, ...]:
    """The newest captured file, read as the bot reads it."""
    newest = max((ROUNDS / "en").glob("*.json.gz"))
    read = parse_rounds(gzip.decompress(newest.read_bytes())).draws
    return tuple((draw, classify(draw.name)) for draw in read)


def rows(holds: Callable[[dict[str, Any]], bool], since: str = "2025-05-29") -> list[Any]:
    """The raw rows from a day to today for which something holds."""
    return [
        row for row in raw.rows() if since <= row["drawDate"] <= TODAY.isoformat() and holds(row)
    ]


def cec(row: dict[str, Any]) -> bool:
    return row["drawName"] == "Canadian Experience Class"


def french(row: dict[str, Any]) -> bool:
    return row["drawName"].startswith("French")


def score(row: dict[str, Any]) -> int:
    return int(row["drawCRS"])


def test_how_many_of_the_years_draws_were_for_them_and_met() -> None:
    found = back_test(PERSON, draws(), TODAY)
    above = rows(lambda row: cec(row) and score(row) < 515)
    at = rows(lambda row: cec(row) and score(row) == 515)
    early = [row for row in at if raw.tie_break(row).date() > date(2025, 6, 1)]  # type: ignore[union-attr]
    assert len(found.judged) == len(rows(lambda row: True))
    assert len(found.for_them) == len(rows(cec))
    assert len(found.met) == len(above) + len(early)
    assert len(found.by_tie_break_only) == len(early) == 2
    assert len(found.missed) == len(rows(cec)) - len(above) - len(early)


def test_by_how_much_each_was_met_or_missed() -> None:
    found = back_test(PERSON, draws(), TODAY)
    told = {each.draw.number: each.verdict.distance for each in found.for_them}
    assert told == {row["drawNumber"]: 515 - score(row) for row in rows(cec)}
    assert found.nearest_miss is not None
    assert found.nearest_miss.verdict.distance == -min(
        score(row) - 515 for row in rows(cec) if score(row) > 515
    )


def test_what_ten_points_more_would_have_met() -> None:
    found = what_if(PERSON, with_score(PERSON, 525), draws(), TODAY)
    between = rows(lambda row: cec(row) and 515 < score(row) < 525)
    assert {each.draw.number for each in found.gained} == {row["drawNumber"] for row in between}


def test_what_french_would_have_met() -> None:
    found = what_if(PERSON, with_yes(PERSON, "french", on=TODAY), draws(), TODAY)
    in_reach = rows(lambda row: french(row) and score(row) < 515)
    assert len(found.opened) == len(rows(french))
    assert len(found.gained) == len(in_reach) == len(rows(french))


def test_what_a_nomination_would_have_met() -> None:
    found = what_if(PERSON, with_yes(PERSON, "pnp", on=TODAY), draws(), TODAY)
    pnp = rows(lambda row: row["drawName"] == "Provincial Nominee Program")
    assert len(found.opened) == len(pnp)
    assert len(found.then.met) == len(pnp) + len(rows(cec))


def test_how_many_stand_above() -> None:
    found = pool_standing(495, (draw for draw, _ in draws()))
    newest = raw.rows()[-1]
    above_500 = raw.number(newest["dd1"]) + raw.number(newest["dd2"])
    assert found is not None
    assert found.now.above_least == above_500
    assert found.now.above_most == above_500 + raw.number(newest["dd4"])
    assert found.now.per_point == raw.number(newest["dd4"]) / 10
    assert f"{found.now.as_of:%B %-d, %Y}" == newest["drawDistributionAsOn"]


def test_how_the_band_has_moved() -> None:
    found = pool_standing(495, (draw for draw, _ in draws()), newest=2)
    newest = raw.rows()[-1]
    earlier = [
        row for row in raw.rows() if row["drawDistributionAsOn"] != newest["drawDistributionAsOn"]
    ][-1]
    assert found is not None
    assert found.band_change == raw.number(newest["dd4"]) - raw.number(earlier["dd4"])


def test_the_usual_gap_and_the_error_of_the_same_as_last_time() -> None:
    found = forecast("french", draws())
    french_rows = [row for row in raw.rows() if french(row)]
    steps = list(pairwise(french_rows))
    gaps = [(raw.day(after) - raw.day(before)).days for before, after in steps]
    assert found is not None
    assert found.rhythm is not None
    assert found.card is not None
    assert found.rhythm.median == round(median(gaps[-20:]))
    errors = [abs(score(after) - score(before)) for before, after in steps]
    assert found.card.error("same") == fmean(errors)
    assert len(found.card.tries) == len(errors)


def test_the_range_covers_as_often_as_it_says() -> None:
    found = forecast("pnp", draws())
    assert found is not None
    assert found.card is not None
    cutoffs = {row["drawNumber"]: score(row) for row in raw.rows()}
    ranges = [(each.draw.number, each.range) for each in found.card.tries if each.range]
    held = sum(span.low <= cutoffs[number] <= span.high for number, span in ranges)
    assert found.card.held() == (held, len(ranges))


def test_the_invitations_of_the_year_and_of_a_month() -> None:
    year = rows(lambda row: True, since="2026-01-01")
    told = year_so_far(draws(), TODAY)
    assert sum(each.invited for each in told) == sum(raw.number(row["drawSize"]) for row in year)
    april = rows(lambda row: cec(row) and row["drawDate"].startswith("2026-04"))
    months = {month.first: month.invited for month in monthly(draws(), TODAY)}
    assert months[date(2026, 4, 1)]["cec"] == sum(raw.number(row["drawSize"]) for row in april)
