"""The arithmetic and the results of the rhythm, the range and the score card."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from bot.domain.draws.categories import classify
from bot.domain.draws.draw import Draw
from bot.domain.draws.forecast import (
    RULES,
    DrawRhythm,
    Forecast,
    Range,
    ScoreCard,
    Try,
    forecast,
    method,
    rhythm,
)
from bot.domain.draws.history import Typed
from tests.domain import table
from tests.domain.build import NAMES, draw, series, typed

START = date(2025, 1, 7)


def every(days: int, *cutoffs: int) -> list[Draw]:
    """Draws of one type, so many days apart."""
    return [
        draw(str(place), (START + timedelta(days=days * place)).isoformat(), cutoff)
        for place, cutoff in enumerate(cutoffs, 1)
    ]


def of_type(key: str, days: int, *cutoffs: int) -> list[Typed]:
    dated = [
        ((START + timedelta(days=days * place)).isoformat(), cutoff)
        for place, cutoff in enumerate(cutoffs, 1)
    ]
    return series(key, *dated)


def of_table(key: str) -> Forecast:
    found = forecast(key, table.typed_draws())
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("cutoffs", "expected"),
    [
        ([510], {"same": 510, "mean": 510, "trend": 510, "method": 510}),
        ([500, 510], {"same": 510, "mean": 505, "trend": 520, "method": 510 - 5 / 3}),
        ([530, 500, 510, 520], {"same": 520, "mean": 510, "trend": 510, "method": 520 - 5 / 3}),
        ([900, 500, 510, 520, 530], {"same": 530, "mean": 520, "trend": 540}),
        ([900, 500, 500, 500, 500, 500, 530], {"method": 530 - 25 / 3}),
    ],
)
def test_each_rule_expects_what_it_says(cutoffs: list[int], expected: dict[str, float]) -> None:
    found = {name: RULES[name](every(14, *cutoffs)) for name in expected}
    assert found == pytest.approx(expected)


def test_the_mean_that_the_method_leans_to_is_of_one_year() -> None:
    assert method(every(366, 462, 522)) == 522
    assert method(every(365, 462, 522)) == 522 - 10


@pytest.mark.parametrize("count", [0, 1])
def test_one_draw_has_no_rhythm(count: int) -> None:
    assert rhythm(every(14, 510, 520)[:count]) is None


def test_the_rhythm_is_the_middle_of_the_gaps_and_where_four_of_five_lie() -> None:
    gaps = [14, 14, 13, 15, 14, 28, 14, 7, 14, 57]
    days = [START + timedelta(days=sum(gaps[:place])) for place in range(11)]
    draws = [draw(str(place), day.isoformat()) for place, day in enumerate(days, 1)]
    expected = DrawRhythm(gaps=10, median=14, short=13, long=28, longest=57, last=days[-1])
    assert rhythm(draws) == expected
    assert expected.silent_days(days[-1] + timedelta(days=30)) == 30


def test_the_rhythm_forgets_all_but_the_last_twenty_gaps() -> None:
    slow, fast = every(100, 1, 2, 3), every(7, *range(21))
    later = [draw(f"{100 + int(each.number)}", f"{each.date.replace(year=2027)}") for each in fast]
    found = rhythm([*slow, *later])
    assert found is not None
    assert (found.gaps, found.longest) == (20, 7)


def test_a_pause_far_outside_the_range_begins_a_new_rhythm() -> None:
    gaps = [14, 14, 28, 14, 990]
    days = [START + timedelta(days=sum(gaps[:place])) for place in range(6)]
    draws = [draw(str(place), day.isoformat()) for place, day in enumerate(days, 1)]
    assert rhythm(draws[:-1]) is not None
    found = forecast("cec", [typed(each) for each in draws])
    assert found is not None
    assert (found.rhythm, found.pause) == (None, 990)
    later = draw("7", (days[-1] + timedelta(days=19)).isoformat())
    assert rhythm([*draws, later]) == DrawRhythm(1, 19, 19, 19, 19, later.date)


@pytest.mark.parametrize("pause", [182, 56])
def test_a_pause_within_six_months_begins_nothing(pause: int) -> None:
    gaps = [14, 14, 28, 14, pause]
    days = [START + timedelta(days=sum(gaps[:place])) for place in range(6)]
    found = rhythm([draw(str(place), day.isoformat()) for place, day in enumerate(days, 1)])
    assert found is not None
    assert (found.gaps, found.longest) == (5, pause)


def test_a_type_that_never_was_drawn_has_no_forecast() -> None:
    assert forecast("researchers", table.typed_draws()) is None
    assert forecast("cec", []) is None


def test_a_first_draw_has_no_rhythm_no_range_and_no_score() -> None:
    assert forecast("cec", of_type("cec", 14, 510)) == Forecast("cec", None, None, None)


def test_a_range_is_as_wide_as_four_of_five_misses_needed() -> None:
    """The moves are 1, 2, … 11 up and down; of ten misses the ninth smallest counts."""
    cutoffs = [500, 501, 499, 502, 498, 503, 497, 504, 496, 505, 495]
    draws = of_type("cec", 400, *cutoffs)
    found = forecast("cec", draws)
    assert found is not None
    assert found.likely == Range(low=486, middle=495, high=504, misses=10, borrowed=0)


def test_nine_misses_make_no_range() -> None:
    found = forecast("cec", of_type("cec", 400, *range(500, 510)))
    assert found is not None
    assert found.likely is None


def test_a_young_type_borrows_the_newest_misses_of_its_kind() -> None:
    cutoffs = [0, 400, 410, 400, 410, 400, 410, 400, 410, 400, 410]
    french = of_type("french", 370, *cutoffs)
    trades = series("trades", ("2036-01-01", 470), ("2038-01-01", 475), first=50)
    pnp = series("pnp", ("2036-02-01", 700), ("2038-02-01", 800), first=60)
    found = forecast("trades", french + trades + pnp)
    assert found is not None
    assert found.likely == Range(low=465, middle=475, high=485, misses=10, borrowed=9)


def test_a_range_forgets_all_but_the_last_twenty_misses() -> None:
    draws = of_type("cec", 400, *[100, 900] * 5, *[500, 510] * 11)
    found = forecast("cec", draws)
    assert found is not None
    assert found.likely == Range(low=500, middle=510, high=520, misses=20, borrowed=0)


def test_the_card_begins_on_the_day_that_is_asked_for() -> None:
    draws = of_type("cec", 14, 500, 510, 520, 530)
    found = forecast("cec", draws, since=draws[2][0].date)
    assert found is not None
    assert found.card is not None
    assert [each.draw.cutoff for each in found.card.tries] == [520, 530]


def test_a_range_stays_among_the_scores_that_exist() -> None:
    swings = [10, 60] * 6
    found = forecast("cec", of_type("cec", 400, *swings, 5))
    assert found is not None
    assert found.likely is not None
    assert found.likely.low == 0


def test_every_try_is_made_from_earlier_draws_alone() -> None:
    draws = table.typed_draws()
    for key in ("cec", "french", "healthcare"):
        card = of_table(key).card
        assert card is not None
        for each in (card.tries[0], card.tries[len(card.tries) // 2], card.tries[-1]):
            place = next(i for i, (one, _) in enumerate(draws) if one.number == each.draw.number)
            then = forecast(key, draws[:place])
            assert then is not None
            assert then.likely == each.range
            own = [one for one, kind in draws[:place] if kind.key == key]
            assert each.expected == {name: rule(own) for name, rule in RULES.items()}


def test_the_order_of_the_draws_makes_no_difference() -> None:
    assert forecast("cec", table.typed_draws()[::-1]) == of_table("cec")


def a_try(cutoff: int, method: float, same: float, span: Range | None) -> Try:
    expected = {"method": method, "same": same, "mean": 0.0, "trend": 0.0}
    return Try(draw(cutoff=cutoff), expected, span)


def test_a_score_card_is_plain_arithmetic() -> None:
    wide = Range(500, 510, 520, 20, 0)
    card = ScoreCard(
        "cec",
        (
            a_try(510, 512, 515, None),
            a_try(520, 519, 510, wide),
            a_try(521, 520, 520, wide),
            a_try(500, 508, 521, wide),
        ),
    )
    assert card.error("method") == 3
    assert card.error("same") == 9.25
    assert card.held() == (2, 3)
    assert card.held(2) == (1, 2)
    assert card.held(20) == (2, 3)


@pytest.mark.parametrize(
    ("tries", "method", "beats"),
    [
        (10, 511, True),
        (9, 511, False),
        (10, 515, False),
        (10, 516, False),
    ],
)
def test_the_naive_rule_is_beaten_by_being_nearer_over_enough_draws(
    tries: int, method: float, beats: bool
) -> None:
    card = ScoreCard("cec", (a_try(510, method, 515, None),) * tries)
    assert card.beats_naive is beats


def test_the_card_counts_draws_since_2023_that_had_an_earlier_one() -> None:
    counted = {key: of_table(key).card for key in ("general", "cec", "pnp", "french", "fsw", "fst")}
    tries = {key: 0 if card is None else len(card.tries) for key, card in counted.items()}
    assert tries == {"general": 28, "cec": 42, "pnp": 62, "french": 35, "fsw": 0, "fst": 0}


def test_where_it_beats_the_same_as_last_time_and_where_it_loses() -> None:
    """It loses for CEC and healthcare, and the bot says so."""
    cards = {key: of_table(key).card for key in ("general", "cec", "pnp", "french", "healthcare")}
    beats = {key: card.beats_naive for key, card in cards.items() if card is not None}
    assert beats == {
        "general": True,
        "cec": False,
        "pnp": True,
        "french": True,
        "healthcare": False,
    }


def test_over_all_types_four_of_five_ranges_held() -> None:
    keys = {classify(name).key for name in {one.name for one in table.draws()}}
    cards = [card for key in keys if (card := of_table(key).card) is not None]
    held = sum(card.held()[0] for card in cards)
    count = sum(card.held()[1] for card in cards)
    assert count > 180
    assert 0.78 <= held / count <= 0.88


def test_the_names_of_the_tests_draws_are_of_their_types() -> None:
    assert {key: classify(name).key for key, name in NAMES.items()} == {key: key for key in NAMES}
