"""A score's place in the published bands, as exactly as they allow."""

from __future__ import annotations

from datetime import date

import pytest

from bot.domain.draws.draw import BANDS, Draw, Pool
from bot.domain.draws.pool import Place, band, place, pool_standing, snapshots
from tests.domain.build import draw

SEPTEMBER = Pool(
    date(2026, 9, 27),
    (
        728,
        21070,
        12745,
        12817,
        16465,
        16257,
        14847,
        13677,
        13419,
        12173,
        11888,
        11454,
        47298,
        17359,
        7707,
    ),
    229904,
)
"""The newest snapshot that IRCC published by 2026-10-01."""

ABOVE_500 = 728 + 21070


def of(as_of: date | None, **counts: int) -> Pool:
    """A pool with so many in some bands, named ``b491`` by their lowest score."""
    filled = tuple(counts.get(f"b{low}", 0) for low, _ in BANDS)
    return Pool(as_of, filled, sum(filled))


def drawn(number: str, pool: Pool | None) -> Draw:
    return draw(number, "2026-09-29", pool=pool)


def test_the_snapshots_bands_add_up_to_its_total_without_sub_totals() -> None:
    assert sum(SEPTEMBER.counts) == SEPTEMBER.total


@pytest.mark.parametrize(
    ("score", "expected"),
    [
        (495, (491, 500, 12745, ABOVE_500, ABOVE_500 + 12745)),
        (491, (491, 500, 12745, ABOVE_500, ABOVE_500 + 12745)),
        (500, (491, 500, 12745, ABOVE_500, ABOVE_500)),
        (501, (501, 600, 21070, 728, 728 + 21070)),
        (600, (501, 600, 21070, 728, 728)),
        (601, (601, 1200, 728, 0, 728)),
        (1200, (601, 1200, 728, 0, 0)),
        (0, (0, 300, 7707, 229904 - 7707, 229904)),
        (300, (0, 300, 7707, 229904 - 7707, 229904 - 7707)),
    ],
)
def test_how_many_stand_above_is_a_range(
    score: int, expected: tuple[int, int, int, int, int]
) -> None:
    low, high, in_band, least, most = expected
    found = place(score, date(2026, 9, 27), SEPTEMBER)
    assert found == Place(date(2026, 9, 27), low, high, in_band, least, most, 229904)


@pytest.mark.parametrize(
    ("score", "per_point"), [(495, 1274.5), (550, 210.7), (380, 945.96), (700, 728 / 600)]
)
def test_people_per_point_are_the_bands_count_over_its_scores(score: int, per_point: float) -> None:
    found = place(score, date(2026, 9, 27), SEPTEMBER)
    assert found.per_point == pytest.approx(per_point)


@pytest.mark.parametrize(
    "pool",
    [
        of(None, b491=100),
        Pool(date(2021, 9, 14), (0,) * len(BANDS), 0),
    ],
    ids=["no date", "zeros"],
)
def test_a_snapshot_without_a_date_or_without_data_gives_no_place(pool: Pool) -> None:
    assert pool_standing(495, [drawn("1", pool)]) is None


def test_without_any_snapshot_there_is_no_standing() -> None:
    assert pool_standing(495, []) is None
    assert pool_standing(495, [drawn("1", None)]) is None


@pytest.mark.parametrize("score", [-1, 1201])
def test_what_is_no_score_has_no_band(score: int) -> None:
    with pytest.raises(ValueError, match="not a score"):
        band(score)


def test_every_score_has_its_band() -> None:
    for score in range(1201):
        low, high = BANDS[band(score)]
        assert low <= score <= high


MOVING = [
    drawn("1", of(date(2026, 8, 2), b491=100, b501=20)),
    drawn("2", of(date(2026, 8, 16), b491=130, b501=25)),
    drawn("3", of(date(2026, 8, 16), b491=130, b501=25)),
    drawn("4", None),
    drawn("5", of(date(2026, 8, 30), b491=110, b501=30)),
    drawn("6", of(date(2026, 8, 16), b491=130, b501=25)),
]


def test_the_band_moves_over_distinct_snapshots_in_the_order_of_their_days() -> None:
    found = pool_standing(495, MOVING)
    assert found is not None
    assert [each.as_of.isoformat() for each in found.places] == [
        "2026-08-02",
        "2026-08-16",
        "2026-08-30",
    ]
    assert (found.band_change, found.above_change) == (10, 10)
    assert found.now.as_of == date(2026, 8, 30)


def test_six_snapshots_are_compared_unless_told() -> None:
    moving = [drawn(str(day), of(date(2026, 8, day), b491=day)) for day in range(1, 9)]
    found = pool_standing(495, moving)
    assert found is not None
    assert [each.in_band for each in found.places] == [3, 4, 5, 6, 7, 8]


def test_only_the_last_snapshots_are_compared() -> None:
    found = pool_standing(495, MOVING, newest=2)
    assert found is not None
    assert (found.band_change, found.above_change) == (-20, 5)


def test_the_order_of_the_draws_makes_no_difference() -> None:
    assert list(snapshots(reversed(MOVING)).items()) == list(snapshots(MOVING).items())
