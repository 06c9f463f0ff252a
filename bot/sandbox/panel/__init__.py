"""The chat page's panel and the control interface of tests.

Both act for people and for Telegram; the Bot API itself is ``sandbox.server``.
"""

from bot.sandbox.panel.chat_page import page_routes
from bot.sandbox.panel.control import Control
from bot.sandbox.panel.control_http import control_routes
from bot.sandbox.panel.panel import Panel

__all__ = ["Control", "Panel", "control_routes", "page_routes"]
