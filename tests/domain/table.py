"""Our own table of every draw, read as the bot reads IRCC's file."""

from __future__ import annotations

from functools import cache

from bot.domain.draws.draw import Draw
from bot.domain.draws.history import Typed
from bot.sandbox.ircc.rounds import load_table, render
from bot.sources.ircc import parse_rounds
from tests.domain.build import typed


@cache
def draws() -> tuple[Draw, ...]:
    """Every draw from #1 (2015-01-31) to #447 (2026-10-01), oldest first."""
    return tuple(reversed(parse_rounds(render(load_table())).draws))


@cache
def typed_draws() -> tuple[Typed, ...]:
    """The same, each with its type."""
    return tuple(typed(each) for each in draws())
