"""The result of one poll of IRCC's files."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bot.domain.draws.draw import Draw


@dataclass(frozen=True, slots=True)
class Rejected:
    """A row that cannot be read: its number as published (or its place) and the fault."""

    number: str
    fault: str


@dataclass(frozen=True, slots=True)
class Slip:
    """A fault that did not prevent reading: in the row of this number, or in the whole file if the
    number is empty."""

    number: str
    fault: str


@dataclass(frozen=True, slots=True)
class Dispute:
    """The French file's facts of a draw where they contradict the English ones."""

    number: str
    date: date
    size: int
    cutoff: int


@dataclass(frozen=True, slots=True)
class Reading:
    """The draws of the English file, newest first, the rows refused, disputes and slips.

    A draw that the French file lacks is not disputed: that file comes later at times.
    """

    draws: tuple[Draw, ...]
    rejected: tuple[Rejected, ...] = ()
    disputes: tuple[Dispute, ...] = ()
    slips: tuple[Slip, ...] = ()
