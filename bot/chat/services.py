"""What the conversation needs of the rest of the bot."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from bot.domain.profiles import Subscriber
from bot.domain.pulse import Pulse
from bot.ports import Clock, Store


@dataclass(frozen=True, slots=True)
class Services:
    """What handlers work with.

    ``stored_about`` gives everything stored about a person in the export format's shape,
    ``pulse`` how the source has been answering. ``admin_chat_ids`` hear of failures.
    """

    store: Store
    clock: Clock
    stored_about: Callable[[Subscriber], Mapping[str, object]]
    pulse: Callable[[], Pulse]
    admin_chat_ids: tuple[int, ...] = ()
