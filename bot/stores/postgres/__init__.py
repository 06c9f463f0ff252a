"""The store in PostgreSQL, its inbox, its leadership, and its wake-ups.

``bot.stores.sql`` holds the code that it shares with SQLite.
"""

from bot.stores.postgres.database import Address, connect
from bot.stores.postgres.inbox import DatabaseInbox
from bot.stores.postgres.leadership import DatabaseLeadership
from bot.stores.postgres.store import PostgresStore
from bot.stores.postgres.wakeups import listen

__all__ = ["Address", "DatabaseInbox", "DatabaseLeadership", "PostgresStore", "connect", "listen"]
