"""What holds for every test over real HTTP."""

from __future__ import annotations

import pytest


@pytest.fixture(autouse=True)
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """However busy the machine is, the French file is waited for."""
    monkeypatch.setattr("bot.sources.ircc.SECONDS_FOR_FRENCH", 60.0)
