"""The services that the conversation needs from the rest of the bot."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.domain.health.incidents import Incident
from bot.domain.health.pulse import Pulse
from bot.domain.health.wellness import TelegramHealth
from bot.domain.people.profile import Subscriber
from bot.ports import Clock, Store
from bot.text.draws.pictures import Chart

Draw = Callable[[Chart], Awaitable[bytes]]
"""Draws a picture as a PNG. Raises ChartFailed."""

TitleOf = Callable[[int], Awaitable[str]]
"""The title of a chat by its id; empty where Telegram does not say."""


async def _no_incidents() -> tuple[Incident, ...]:
    return ()


@dataclass(frozen=True, slots=True)
class Services:
    """What handlers work with.

    ``stored_about`` gives everything stored about a person in the export format's shape,
    ``pulse`` how the source has been answering. ``admin_chat_ids`` hear of failures.
    Without ``draw`` pictures are told in words alone. ``title_of`` asks Telegram for a group's
    title: no title is stored. ``telegram`` is how Telegram is heard and answers. ``contact`` is
    the operator's page or ``mailto:`` address, as CONTACT names it. ``incidents`` gives those that
    are open, and ``began`` is when the bot was started.
    """

    store: Store
    clock: Clock
    stored_about: Callable[[Subscriber], Mapping[str, object]]
    pulse: Callable[[], Pulse]
    admin_chat_ids: tuple[int, ...] = ()
    draw: Draw | None = None
    title_of: TitleOf | None = None
    contact: str | None = None
    telegram: Callable[[], TelegramHealth] = lambda: TelegramHealth(is_heard=True)
    incidents: Callable[[], Awaitable[tuple[Incident, ...]]] = _no_incidents
    began: datetime | None = None
