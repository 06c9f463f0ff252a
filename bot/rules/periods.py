"""Periods and amounts: the life of a profile and an invitation, settlement funds, fees, and how
long IRCC takes."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType
from typing import Final

from bot.rules.values import TableReader


@dataclass(frozen=True, slots=True)
class SettlementFunds:
    """The money that a family has to show, in whole Canadian dollars, by family size from 1.

    ``update_by`` is the last day for entering the new amounts in a profile, where one was named.
    """

    since: date
    by_size: tuple[int, ...]
    each_more: int
    update_by: date | None = None


@dataclass(frozen=True, slots=True)
class Fees:
    """The costs of an application, in whole Canadian dollars."""

    since: date
    processing: int
    permanent_residence: int
    child: int
    biometrics: int
    biometrics_family: int


@dataclass(frozen=True, slots=True)
class ProcessingTimes:
    """IRCC's typical time for an application, in months, by the class that it is for.

    They were published on the day ``since``.
    """

    since: date
    months: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Periods:
    """How long things last.

    ``profile_months`` is the life of a profile and ``invitation_days`` the time to apply in.
    ``tie_break`` says whether the submission time decides at the cut-off. ``help_read`` is the day
    on which the rules on paid advice were last read.
    """

    profile_months: int = 0
    invitation_days: int = 0
    tie_break: bool = False
    funds: SettlementFunds | None = None
    fees: Fees | None = None
    processing_times: ProcessingTimes | None = None
    help_read: date | None = None


_KNOWN: Final = (
    *("profile_months", "invitation_days", "tie_break", "settlement_funds", "fees"),
    *("processing_times", "help_read"),
)
_FEES: Final = (
    *("processing", "permanent_residence", "child", "biometrics"),
    "biometrics_family",
)


def read_periods(table: TableReader, day: date, before: Periods, types: Collection[str]) -> Periods:
    """The periods of an edition on top of the earlier ones; ``types`` are the known draw types."""
    table.only(_KNOWN)
    periods = before
    if "profile_months" in table:
        periods = replace(periods, profile_months=table.number("profile_months", 1, 120))
    if "invitation_days" in table:
        periods = replace(periods, invitation_days=table.number("invitation_days", 1, 365))
    if "tie_break" in table:
        periods = replace(periods, tie_break=table.flag("tie_break"))
    if "settlement_funds" in table:
        periods = replace(periods, funds=_funds(table.table("settlement_funds"), day))
    if "fees" in table:
        fees = table.table("fees")
        fees.only(_FEES)
        amounts = {key: fees.number(key, 0) for key in _FEES}
        periods = replace(periods, fees=Fees(day, **amounts))
    if "help_read" in table:
        periods = replace(periods, help_read=table.day("help_read"))
    if "processing_times" in table:
        times = table.table("processing_times")
        times.only(types)
        months = {key: times.number(key, 1, 120) for key in times.keys}
        processing_times = ProcessingTimes(day, MappingProxyType(months))
        periods = replace(periods, processing_times=processing_times)
    return periods


def _funds(table: TableReader, day: date) -> SettlementFunds:
    table.only(("by_size", "each_more", "update_by"))
    by_size = table.numbers("by_size")
    if not by_size or list(by_size) != sorted(by_size) or by_size[0] < 0:
        raise table.fault("by_size", "amounts for families of 1, 2, 3 … in rising order are wanted")
    return SettlementFunds(
        since=day,
        by_size=tuple(int(amount) for amount in by_size),
        each_more=table.number("each_more", 1),
        update_by=table.day("update_by") if "update_by" in table else None,
    )
