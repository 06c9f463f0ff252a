"""The store in a folder: SQLite, with TinyDB's document API for people, draws and memories.

What is the same in PostgreSQL is in ``bot.stores.sql``.
"""

from bot.stores.embedded.alone import OnlyOne
from bot.stores.embedded.backups import Backup, Backups
from bot.stores.embedded.store import TinyStore

__all__ = ["Backup", "Backups", "OnlyOne", "TinyStore"]
