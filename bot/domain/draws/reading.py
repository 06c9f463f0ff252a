"""What one look at IRCC's files brought."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bot.domain.draws.draw import Draw


@dataclass(frozen=True, slots=True)
class Rejected:
    """A row that cannot be read: its number as published (or its place) and what is wrong."""

    number: str
    fault: str


@dataclass(frozen=True, slots=True)
class Slip:
    """What is wrong in the file and could be read all the same: in the row of this number, or in
    the file as a whole where the number is empty."""

    number: str
    fault: str


@dataclass(frozen=True, slots=True)
class Dispute:
    """What the French file says of a draw where it contradicts the English one."""

    number: str
    date: date
    size: int
    cutoff: int


@dataclass(frozen=True, slots=True)
class Reading:
    """The draws of the English file, newest first, the rows refused, what is disputed, and slips.

    A draw that the French file lacks is not disputed: that file comes later at times.
    """

    draws: tuple[Draw, ...]
    rejected: tuple[Rejected, ...] = ()
    disputes: tuple[Dispute, ...] = ()
    slips: tuple[Slip, ...] = ()
