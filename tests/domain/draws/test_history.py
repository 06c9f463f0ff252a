"""The one line of context: each rule, their order, and that nothing is said beyond the data."""

from __future__ import annotations

from datetime import date
from random import Random

import pytest

from bot.domain.draws.history import Context, Typed, before, context, months_between, steady
from tests.domain import raw
from tests.domain.build import draw, series, typed, utc
from tests.shared import needs_shared


def of_newest(draws: list[Typed]) -> Context | None:
    return context(*draws[-1], draws[:-1])


def last(number: str, day: str, cutoff: int) -> dict[str, object]:
    return {
        "last_number": number,
        "last_date": date.fromisoformat(day),
        "last_cutoff": cutoff,
    }


def test_the_first_cec_draw_in_32_months() -> None:
    earlier = [
        typed(draw("204", "2021-09-14", 462)),
        typed(draw("295", "2024-04-24", 410, name="French language proficiency (Version 1)")),
        typed(draw("296", "2024-05-30", 676, name="Provincial Nominee Program")),
    ]
    expected = {"type": "cec", "months": 32, **last("204", "2021-09-14", 462)}
    assert context(*typed(draw("297")), earlier) == Context("first_in", expected)


def test_the_first_draw_of_a_type_is_the_first_ever() -> None:
    new = draw("397", "2026-02-19", 169, name="Physicians with Canadian Work Experience")
    earlier = series("cec", ("2026-02-03", 508), ("2026-02-17", 508))
    assert context(*typed(new), earlier) == Context("first_ever", {"type": "physicians"})


def test_the_first_draw_in_an_empty_store_is_the_first_of_its_type() -> None:
    assert context(*typed(draw()), []) == Context("first_ever", {"type": "cec"})


def test_a_new_name_is_new_once() -> None:
    name = "Leadership and innovation, 2027-Version 1"
    first = typed(draw("450", "2027-02-19", 450, name=name))
    second = typed(draw("451", "2027-03-19", 440, name=name))
    earlier = series("cec", ("2027-01-03", 508))
    assert context(*first, earlier) == Context("new_name", {"name": name})
    assert context(*second, [*earlier, first]) is None


@pytest.mark.parametrize(
    ("day", "key"),
    [("2026-07-13", "move_down"), ("2026-07-14", "first_in"), ("2026-08-01", "first_in")],
)
def test_a_gap_counts_from_six_whole_months_on(day: str, key: str) -> None:
    found = of_newest(series("cec", ("2026-01-14", 520), (day, 510)))
    assert found is not None
    assert found.key == key


def test_draws_of_other_types_do_not_end_a_gap() -> None:
    draws = series("cec", ("2026-01-14", 520)) + series("pnp", ("2026-07-20", 700), first=2)
    found = context(*typed(draw("3", "2026-07-21", 510)), draws)
    assert found is not None
    assert found.key == "first_in"


FALLING = [("2026-01-07", 530), ("2026-01-21", 525), ("2026-02-04", 520), ("2026-02-18", 515)]


def test_the_lowest_of_six_or_more_is_the_lowest_ever() -> None:
    draws = series("cec", *FALLING, ("2026-03-04", 510), ("2026-03-18", 505))
    expected = {"type": "cec", "cutoff": 505, "count": 6}
    assert of_newest(draws) == Context("lowest_ever", expected)


def test_the_highest_of_six_or_more_is_the_highest_ever() -> None:
    draws = series("cec", *FALLING, ("2026-03-04", 510), ("2026-03-18", 531))
    expected = {"type": "cec", "cutoff": 531, "count": 6}
    assert of_newest(draws) == Context("highest_ever", expected)


def test_of_five_draws_none_is_a_record() -> None:
    found = of_newest(series("cec", *FALLING, ("2026-03-04", 500)))
    expected = {"type": "cec", "points": 15, **last("4", "2026-02-18", 515)}
    assert found == Context("move_down", expected)


@pytest.mark.parametrize(
    ("cutoff", "expected"),
    [
        (509, Context("lowest_since", {"cutoff": 509, **last("1", "2025-09-10", 505)})),
        (505, Context("lowest_since", {"cutoff": 505, **last("1", "2025-09-10", 505)})),
        (541, Context("highest_since", {"cutoff": 541, **last("2", "2025-09-24", 545)})),
    ],
)
def test_a_record_of_half_a_year_names_the_draw_that_was_as_far(
    cutoff: int, expected: Context
) -> None:
    draws = series(
        "cec",
        ("2025-09-10", 505),
        ("2025-09-24", 545),
        ("2025-12-10", 520),
        ("2026-01-07", 530),
        ("2026-02-18", 515),
        ("2026-03-24", cutoff),
    )
    values = {"type": "cec", "months": 6, **expected.values}
    assert of_newest(draws) == Context(expected.key, values)


@pytest.mark.parametrize("before", [[], [("2025-08-13", 560)]])
def test_a_record_needs_three_draws_between(before: list[tuple[str, int]]) -> None:
    since = [("2025-09-10", 505), ("2025-12-10", 520), ("2026-01-07", 530), ("2026-03-24", 509)]
    found = of_newest(series("cec", *before, *since))
    assert found is not None
    assert found.key == "move_down"


def test_the_third_draw_in_a_row_at_nearly_the_same_cutoff_is_a_streak() -> None:
    draws = series(
        "cec", ("2026-04-28", 514), ("2026-05-27", 518), ("2026-06-23", 516), ("2026-07-07", 517)
    )
    expected = {"type": "cec", "count": 3, "low": 516, "high": 518}
    assert of_newest(draws) == Context("streak", expected)


@pytest.mark.parametrize(
    ("cutoffs", "key"),
    [
        ([533, 533, 534, 534, 533, 531], "move_down"),
        ([534, 534, 534, 534, 532], "move_down"),
        ([531, 531, 533], "move_up"),
        ([518, 516, 517, 515], "move_down"),
        ([534, 534, 534, 533], "streak"),
        ([533, 534, 533, 533], "streak"),
        ([533, 533, 534, 535, 534], "streak"),
    ],
)
def test_a_streak_never_hides_a_move(cutoffs: list[int], key: str) -> None:
    # Two draws far away keep records out of it.
    held = [700, 400, *cutoffs]
    dated = [(f"2026-01-{day:02}", cutoff) for day, cutoff in enumerate(held, 1)]
    found = of_newest(series("cec", *dated))
    assert found is not None
    assert found.key == key


@pytest.mark.parametrize(
    ("cutoffs", "expected"),
    [
        ([518], [518]),
        ([514, 518, 516, 517], [518, 516, 517]),
        ([518, 516, 517, 515], [516, 517, 515]),
        ([500, 510, 520], [520]),
        ([518, 518, 518, 518], [518, 518, 518, 518]),
    ],
)
def test_a_streak_reaches_back_while_all_lie_within_two_points(
    cutoffs: list[int], expected: list[int]
) -> None:
    assert steady([draw(cutoff=cutoff) for cutoff in cutoffs]) == expected


@pytest.mark.parametrize(
    ("cutoff", "key", "values"),
    [
        (520, "move_up", {"points": 5}),
        (512, "move_down", {"points": 3}),
        (515, "move_none", {"cutoff": 515}),
    ],
)
def test_otherwise_the_line_is_the_move_from_the_last_of_its_type(
    cutoff: int, key: str, values: dict[str, object]
) -> None:
    found = of_newest(series("cec", ("2026-04-28", 515), ("2026-05-27", cutoff)))
    expected = {"type": "cec", **values, **last("1", "2026-04-28", 515)}
    assert found == Context(key, expected)


@pytest.mark.parametrize(
    ("before", "after", "key", "days"),
    [
        ("2026-03-01T12:00:00", "2026-04-04T12:00:00", "tie_later", 34),
        ("2026-03-01T12:00:00", "2026-03-02T12:00:00", "tie_later", 1),
        ("2026-03-01T12:00:00", "2026-02-27T11:00:00", "tie_earlier", 2),
        ("2026-03-01T12:00:00", "2026-03-02T11:59:59", "move_none", None),
        ("2026-03-01T12:00:00", "2026-02-28T12:00:01", "move_none", None),
        (None, "2026-03-02T12:00:00", "move_none", None),
        ("2026-03-01T12:00:00", None, "move_none", None),
    ],
)
def test_at_the_same_cutoff_the_line_is_the_tie_breaks_move_in_whole_days(
    before: str | None, after: str | None, key: str, days: int | None
) -> None:
    first = draw("1", "2026-04-28", 515, tie_break=before and utc(before))
    second = draw("2", "2026-05-27", 515, tie_break=after and utc(after))
    told = {} if days is None else {"days": days}
    expected = {"type": "cec", "cutoff": 515, **told, **last("1", "2026-04-28", 515)}
    assert context(*typed(second), [typed(first)]) == Context(key, expected)


def test_later_draws_the_draw_itself_and_the_order_given_make_no_difference() -> None:
    draws = series("cec", *FALLING, ("2026-03-04", 510), ("2026-03-18", 505))
    shuffled = list(draws)
    Random(1).shuffle(shuffled)
    for place, each in enumerate(draws):
        assert context(*each, shuffled) == context(*each, draws[:place])


def test_draws_of_one_day_are_ordered_by_number() -> None:
    first = typed(draw("91a", "2018-05-30", 288, name="Federal Skilled Trades"))
    second = typed(draw("91b", "2018-05-30", 902, name="Provincial Nominee Program"))
    assert before(second[0], [second, first]) == [first]
    assert before(first[0], [second, first]) == []


@pytest.mark.parametrize(
    ("start", "end", "months"),
    [
        ("2021-09-14", "2024-05-31", 32),
        ("2021-09-14", "2024-05-14", 32),
        ("2021-09-14", "2024-05-13", 31),
        ("2026-01-31", "2026-02-28", 0),
        ("2026-01-31", "2026-03-31", 2),
        ("2025-12-31", "2026-01-01", 0),
        ("2026-05-05", "2026-05-05", 0),
    ],
)
def test_months_are_whole_calendar_months(start: str, end: str, months: int) -> None:
    assert months_between(date.fromisoformat(start), date.fromisoformat(end)) == months


def real() -> list[Typed]:
    return [
        typed(draw(row["drawNumber"], row["drawDate"], int(row["drawCRS"]), name=row["drawName"]))
        for row in raw.rows()
    ]


@needs_shared
def test_real_draws_have_the_lines_that_can_be_checked_by_hand() -> None:
    draws = real()
    lines = {}
    for place, each in enumerate(draws):
        found = context(*each, draws[:place])
        assert found is not None
        lines[each[0].number] = (found.key, found.values)
    assert lines["1"] == ("first_ever", {"type": "general"})
    assert lines["296"] == (
        "first_in",
        {"type": "pnp", "months": 7, **last("269", "2023-10-24", 776)},
    )
    assert lines["297"] == (
        "first_in",
        {"type": "cec", "months": 32, **last("204", "2021-09-14", 462)},
    )
    assert lines["287"] == ("lowest_ever", {"type": "french", "cutoff": 336, "count": 8})
    assert lines["407"] == ("streak", {"type": "cec", "count": 5, "low": 507, "high": 509})
    assert lines["418"] == (
        "move_up",
        {"type": "french", "points": 9, **last("414", "2026-04-29", 400)},
    )
