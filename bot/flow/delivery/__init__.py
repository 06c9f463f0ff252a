"""The last step of the pipe: claims and turns, halts, settlements, and follow-up of a send.

The content of a message is decided in ``subjects.py``, the pace of sending in ``bot_api``.
"""

from bot.flow.delivery.deliver import LEASE as LEASE
from bot.flow.delivery.deliver import Delivery as Delivery
from bot.flow.delivery.rate_memory import RateMemory as RateMemory
