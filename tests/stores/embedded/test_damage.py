"""Whatever is damaged: told and recovered, or refused with the way back, never a wrong answer."""

from __future__ import annotations

import os
from pathlib import Path

from tests.stores.embedded.damages import counted

TIMES = int(os.environ.get("DAMAGES", "40"))


async def test_damage_is_told_or_refused_and_nothing_wrong_is_served(tmp_path: Path) -> None:
    found = await counted(tmp_path, TIMES, seed=297)
    assert not [outcome for outcome in found if outcome.startswith("WRONG")], found
    assert found["opened, and told of a loss"]
    assert found["refused, and the way back leads back"]
