"""The last step of the pipe: claims and turns, halts, settlements, and what follows a send.

What a message says is not decided here (``subjects.py``), nor how fast messages go (``bot_api``).
"""

from bot.flow.delivery.deliver import LEASE as LEASE
from bot.flow.delivery.deliver import Delivery as Delivery
from bot.flow.delivery.rate_memory import RateMemory as RateMemory
