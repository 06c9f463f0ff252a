"""Misbehaviour to order: which call it befalls, and how often."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(slots=True)
class OrderedFault:
    """What shall go wrong, for the next ``times`` requests that fit (None: for all).

    ``fits`` names the traits that a request must have, for example ``{"method": "sendMessage"}``.
    ``detail`` says the rest: a status, seconds to wait, a text.
    """

    kind: str
    times: int | None = 1
    fits: Mapping[str, Any] = field(default_factory=dict)
    detail: Mapping[str, Any] = field(default_factory=dict)


class Faults:
    """The faults on order, oldest first."""

    def __init__(self) -> None:
        self._ordered: list[OrderedFault] = []

    def order(self, fault: OrderedFault) -> None:
        """Let it befall the next requests that fit it."""
        self._ordered.append(fault)

    def lift(self) -> None:
        """All is well again."""
        self._ordered.clear()

    def next(self, traits: Mapping[str, Any]) -> OrderedFault | None:
        """The fault that befalls a request with these traits, counted off; None for most."""
        if not self._ordered:
            return None
        for fault in self._ordered:
            if all(traits.get(name) == wanted for name, wanted in fault.fits.items()):
                if fault.times is not None:
                    fault.times -= 1
                    if fault.times <= 0:
                        self._ordered.remove(fault)
                return fault
        return None
