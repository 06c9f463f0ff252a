"""/news: the latest articles on Express Entry, and the switch for alerts on them.

Which articles concern Express Entry is decided in ``bot.domain.news``.
"""

from bot.chat.news.news import WISHES, bulletin_row, switch

__all__ = ["WISHES", "bulletin_row", "switch"]
