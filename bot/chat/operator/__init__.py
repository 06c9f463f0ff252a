"""The operator: hidden commands, and reports of incidents to the operator's chats.

Which incident is due is decided in ``bot.domain.health``.
"""

from bot.chat.operator.reports import TelegramOperator

__all__ = ["TelegramOperator"]
