"""Answers with the day they were given and the definition they were about.

An answer holds for the rules that it was given under. Version 0.1.0 stored no day: such an answer
counts as given on ``UNDATED``, under the definitions in force then.
"""

from __future__ import annotations

from datetime import date
from typing import Final, NamedTuple

UNDATED: Final = date(2026, 11, 28)
"""The day of the release that began to store days, which stands for an answer without one."""


class Given(NamedTuple):
    """When an answer was given, and the label of the definition that it was about.

    ``on`` is the person's own day. ``about`` is a label such as ``2026-3``, or None for an
    answer about a programme or a nomination, and if it is not known.
    """

    on: date | None = None
    about: str | None = None

    @property
    def day(self) -> date:
        """The day that the answer counts from."""
        return self.on or UNDATED


NOT_DATED: Final = Given()
