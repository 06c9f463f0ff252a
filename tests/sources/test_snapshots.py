"""The real files of 2022-08-30 to 2026-05-28, if ../shared holds them."""

from __future__ import annotations

import gzip
import json
from collections import Counter
from itertools import pairwise
from pathlib import Path

import pytest

from bot.domain.draws.draw import Note, detect
from bot.sources.ircc import parse_rounds
from tests.shared import ROUNDS, needs_shared

SNAPSHOTS = sorted((ROUNDS / "en").glob("*.json.gz"))


def bytes_of(snapshot: Path) -> bytes:
    return gzip.decompress(snapshot.read_bytes())


@needs_shared
@pytest.mark.parametrize("snapshot", SNAPSHOTS, ids=lambda path: path.name.partition(".")[0])
def test_a_real_file_is_read_without_losing_a_row(snapshot: Path) -> None:
    body = bytes_of(snapshot)
    published = [row["drawNumber"] for row in json.loads(body)["rounds"]]
    reading = parse_rounds(body)
    assert reading.rejected == ()
    assert [draw.number for draw in reading.draws] == published


@needs_shared
def test_all_that_is_wrong_in_the_newest_real_file_is_known() -> None:
    reading = parse_rounds(bytes_of(SNAPSHOTS[-1]))
    noted = {draw.number: draw.notes for draw in reading.draws if draw.notes}
    assert noted == {
        "357": (Note.RAN_AT_OTHER_DAY,),
        "270": (Note.TIE_BREAK_AM_PM, Note.RAN_AT_UNREADABLE),
        "210": (Note.TIE_BREAK_AM_PM,),
        "208": (Note.TIE_BREAK_NO_YEAR,),
    }
    without = [draw for draw in reading.draws if draw.tie_break is None]
    assert Counter(draw.everyone_at_cutoff for draw in without) == {True: 76, False: 3}


@needs_shared
def test_each_file_since_2025_adds_one_draw_and_changes_nothing() -> None:
    since = [path for path in SNAPSHOTS if path.name >= "20250316"]
    readings = [parse_rounds(bytes_of(path)) for path in since]
    for before, after in pairwise(readings):
        changes = detect({draw.number: draw for draw in before.draws}, after.draws)
        assert [change.draw for change in changes] == [after.draws[0]]
