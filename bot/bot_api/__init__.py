"""Talking to Telegram: transport, pacing, sending, polling, the webhook, and outcomes.

Other packages decide the bot's words.
"""

from bot.bot_api.application import Telegram, build_telegram
from bot.bot_api.inbox import OwnInbox
from bot.bot_api.tolerant import TolerantBot
from bot.bot_api.transport import Transport

__all__ = ["OwnInbox", "Telegram", "TolerantBot", "Transport", "build_telegram"]
