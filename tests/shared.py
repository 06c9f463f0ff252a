"""Where the real published files lie, and what to say where they do not."""

from __future__ import annotations

from pathlib import Path

import pytest

SHARED = Path(__file__).resolve().parents[2] / "shared"
ROUNDS = SHARED / "data" / "rounds"

needs_shared = pytest.mark.skipif(
    not ROUNDS.is_dir(), reason=f"IRCC's real files are not beside the project ({SHARED})"
)
