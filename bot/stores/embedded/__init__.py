"""The store in a folder: SQLite, with TinyDB's document API for people, draws and memories.

``bot.stores.sql`` holds the code that it shares with PostgreSQL.
"""

from bot.stores.embedded.backups import Backup, Backups
from bot.stores.embedded.lock import OnlyOne
from bot.stores.embedded.store import TinyStore

__all__ = ["Backup", "Backups", "OnlyOne", "TinyStore"]
