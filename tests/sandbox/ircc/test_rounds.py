from __future__ import annotations

import gzip
import json
from collections import Counter
from datetime import date
from typing import Any

import pytest

from bot.domain.draws.draw import BANDS, number_key
from bot.sandbox.ircc.rounds import Language, Row, load_table, render
from tests.shared import ROUNDS, needs_shared

KEYS = [
    "drawNumber",
    "drawNumberURL",
    "drawDate",
    "drawDateFull",
    "drawName",
    "drawSize",
    "drawCRS",
    "mitext",
    "DrawText1",
    "drawText2",
    "drawDateTime",
    "drawCutOff",
    "drawDistributionAsOn",
    *(f"dd{place}" for place in range(1, 19)),
]


def records(body: bytes) -> list[dict[str, str]]:
    rounds: list[dict[str, str]] = json.loads(body)["rounds"]
    return rounds


def record(row: Row, **options: Any) -> dict[str, str]:
    (only,) = records(render([row], **options))
    return only


class TestTable:
    """Our own table of every draw."""

    def test_it_holds_every_number_once_newest_first(self) -> None:
        numbers = [row.number for row in load_table()]
        published = {str(n) for n in range(1, 448)} - {"91"} | {"91a", "91b"}
        assert set(numbers) == published
        assert numbers == sorted(numbers, key=number_key, reverse=True)

    def test_what_is_not_known_is_told_from_what_was_not_published(self) -> None:
        rows = {row.number: row for row in load_table()}
        assert (rows["76"].tie_break, rows["76"].bands) == ("", (0,) * len(BANDS))
        assert (rows["446"].tie_break, rows["446"].bands) == (None, None)
        assert Counter(row.tie_break for row in rows.values())[""] == 76
        assert [n for n, row in rows.items() if row.name_fr is None] == [
            "435", "434", "433", "432", "431",
        ]  # fmt: skip

    def test_the_facts_of_a_year_add_up(self) -> None:
        """2025: 58 draws and 113,998 invitations."""
        sizes = [row.size for row in load_table() if row.day.year == 2025]
        assert (len(sizes), sum(sizes)) == (58, 113_998)


class TestFile:
    """IRCC's file made of rows."""

    ROW = Row(
        number="297",
        day=date(2024, 5, 31),
        name="Canadian Experience Class",
        size=3000,
        cutoff=522,
        name_fr="Catégorie de l’expérience canadienne",
        invited="Canadian Experience Class",
        ran_at="May 31, 2024 at12:48:30 UTC",
        tie_break="March 19, 2024 at 18:58:58 UTC",
        pool_date=date(2024, 5, 29),
        bands=(2918, 14211, *range(1000, 1013)),
    )

    @pytest.mark.parametrize("language", ["en", "fr"])
    def test_every_record_has_the_same_31_keys_of_text_in_order(self, language: Language) -> None:
        for row in records(render(load_table(), language=language)):
            assert list(row) == KEYS
            assert all(isinstance(value, str) for value in row.values())

    def test_lines_end_as_on_the_wire(self) -> None:
        body = render([self.ROW])
        assert body.count(b"\r\n") == body.count(b"\n") > 1
        assert json.loads(body)["classes"] == "wb-tables"

    def test_the_order_is_newest_first(self) -> None:
        rows = load_table()
        assert render(reversed(rows)) == render(rows)

    def test_the_french_file_is_in_french(self) -> None:
        row = record(self.ROW, language="fr")
        assert row["drawName"] == "Catégorie de l’expérience canadienne"
        assert (row["drawSize"], row["dd2"]) == ("3 000", "14 211")
        assert row["drawDate"] == "2024-05-31"
        assert row["drawDateFull"] == "31 mai 2024"
        assert row["drawDateTime"] == "31 mai 2024 à 12:48:30 UTC"

    def test_what_is_not_known_looks_like_what_is_not_published(self) -> None:
        row = record(Row("448", date(2026, 10, 13), "Provincial Nominee Program", 500, 730))
        assert row["drawCutOff"] == row["drawDateTime"] == row["drawDistributionAsOn"] == ""
        assert {row[f"dd{place}"] for place in range(1, 19)} == {"0"}

    def test_subtotals_are_sums_unless_published_otherwise(self) -> None:
        row = record(self.ROW)
        assert (row["dd3"], row["dd9"]) == ("5,010", "5,035")
        assert row["dd18"] == "30,207"

    @needs_shared
    def test_it_equals_the_real_file_field_by_field(self) -> None:
        newest = max((ROUNDS / "en").glob("*.json.gz"))
        real = records(gzip.decompress(newest.read_bytes()))
        rows = [row for row in load_table() if number_key(row.number) <= (418, "")]
        ours = records(render(rows))
        assert len(ours) == len(real) == 419
        for mine, published in zip(ours, real, strict=True):
            assert list(mine.items()) == list(published.items())
