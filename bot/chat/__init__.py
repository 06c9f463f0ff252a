"""The conversation in Telegram: one feature for each thing a person can do.

``frame`` holds what every screen shares, the other packages one thing each that a person does.
``bot.bot_api`` renders alerts, posts and reminders, with the buttons from here. Verdicts and
readings of typed text are decided in ``bot.domain``.
"""

from bot.chat.conversation import AnyApplication, register

__all__ = ["AnyApplication", "register"]
