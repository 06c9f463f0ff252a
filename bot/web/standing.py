"""The state of the bot that /metrics reports."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.domain.health.episodes import Episode
from bot.domain.health.wellness import TelegramHealth
from bot.ports import Backlog, Census


@dataclass(frozen=True, slots=True)
class Standing:
    """The state of the bot as a whole; the store's four are None while it does not answer."""

    now: datetime
    last_look: datetime | None
    draws: int | None
    backlog: Backlog | None
    episodes: tuple[Episode, ...] | None
    telegram: TelegramHealth
    census: Census | None = None
