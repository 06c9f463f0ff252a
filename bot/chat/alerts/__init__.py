"""Alert settings: the draws to announce, quiet hours, reminders and the time zone.

Alerts themselves are matched in ``bot.domain.notices`` and rendered in ``bot.text.notices``.
"""
