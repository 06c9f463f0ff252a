"""The conversation in Telegram: features, each of which declares what it answers.

``frame`` holds what every screen shares, the other packages one thing each that a person does.
What goes out by itself (alerts, posts, reminders) is rendered in ``bot.bot_api``, with the
buttons from here. Verdicts and readings of typed text are decided in ``bot.domain``.
"""

from bot.chat.conversation import AnyApplication, register

__all__ = ["AnyApplication", "register"]
