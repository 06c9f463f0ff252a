"""Everything that can go out to one chat through the outbox."""

from __future__ import annotations

from bot.domain.notices.bulletins import Bulletin
from bot.domain.notices.digests import Digest
from bot.domain.notices.letters import Letter
from bot.domain.notices.notice import Alert
from bot.domain.notices.posts import Post, ShutOut
from bot.domain.notices.reminding import Reminding

Message = Alert | Post | ShutOut | Reminding | Bulletin | Letter | Digest
