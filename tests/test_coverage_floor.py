"""The floor of the coverage is held for each folder."""

from __future__ import annotations

import pytest

from tests.coverage_floor import Tally, shortfalls, tallies


def file(covered_lines: int, lines: int, covered_branches: int = 0, branches: int = 0):
    """One file of coverage's JSON report."""
    return {
        "summary": {
            "covered_lines": covered_lines,
            "num_statements": lines,
            "covered_branches": covered_branches,
            "num_branches": branches,
        }
    }


def test_lines_and_branches_are_counted_by_folder() -> None:
    found = tallies(
        {
            "bot/app.py": file(10, 20),
            "bot/web/server.py": file(30, 40, 5, 10),
            "bot/domain/draws/draw.py": file(8, 8, 2, 2),
            "bot/domain/dates.py": file(5, 10),
        }
    )
    assert found == {
        "bot": Tally(60, 90),
        "bot/*.py": Tally(10, 20),
        "bot/domain": Tally(15, 20),
        "bot/web": Tally(35, 50),
    }


@pytest.mark.parametrize(
    ("run", "fault"),
    [
        (9_499, ["bot/web: 94.99 % is below its floor of 95 %"]),
        (9_500, []),
    ],
)
def test_a_folder_below_its_floor_is_reported(run: int, fault: list[str]) -> None:
    assert list(shortfalls({"bot/web": Tally(run, 10_000)}, {"bot/web": 95.0})) == fault


def test_a_floor_without_files_is_reported() -> None:
    assert list(shortfalls({}, {"bot/away": 95.0})) == [
        "bot/away: no file was measured; wanted: 95 %"
    ]
