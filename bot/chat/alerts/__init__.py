"""Alert settings: the draws to announce, quiet hours, reminders and the time zone.

Alerts themselves are matched in ``bot.domain.notices`` and rendered in ``bot.text.notices``.
"""

from bot.chat.alerts.settings import alerts_screen
from bot.chat.alerts.zone import SHORT_LIST, UNSET, zone_label, zone_rows

__all__ = ["SHORT_LIST", "UNSET", "alerts_screen", "zone_label", "zone_rows"]
