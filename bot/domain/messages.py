"""Everything that can go out to one chat through the outbox."""

from __future__ import annotations

from bot.domain.bulletins import Bulletin
from bot.domain.letters import Letter
from bot.domain.notices import Alert
from bot.domain.posts import Post, ShutOut
from bot.domain.reminding import Reminding

Message = Alert | Post | ShutOut | Reminding | Bulletin | Letter
