"""About the bot: /help, /guide, /status, /cancel, and the bot's page and menus in Telegram.

Texts are in ``bot.text``; whether the bot is well is decided in ``bot.domain.health``.
"""

from bot.chat.about.page import set_page
from bot.chat.about.status import telegram_lines

__all__ = ["set_page", "telegram_lines"]
