"""Everything that can go out to one person through the outbox."""

from __future__ import annotations

from bot.domain.bulletins import Bulletin
from bot.domain.notices import Alert
from bot.domain.reminding import Reminding

Message = Alert | Reminding | Bulletin
