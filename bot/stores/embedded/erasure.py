"""Erased chats leave no trace in a file of the store.

SQLite overwrites deleted rows (``secure_delete``). But it copies the rows of a page that overflows,
and after about one erasure in 300 an old copy remains in the unused part of a page. So the bytes
of the file are searched, and VACUUM rewrites a file that still holds the chat.
"""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from typing import Final

from bot.stores.embedded.connections import open_connection
from bot.stores.files import plain_errors

_CHUNK: Final = 1 << 20
"""The bytes that are searched at a time; the interpreter lock is held meanwhile."""


def scrub(path: Path, chat_ids: Collection[int]) -> None:
    """Rewrite a file if it still holds any of these chats. Raises StoreError.

    An id is searched as documents have it, and, where it is long enough to be told from other
    numbers, as rows do (https://www.sqlite.org/fileformat2.html#record_format).
    """
    forms = []
    for chat_id in chat_ids:
        forms += [b'"chat_id":%d,' % chat_id, b'"added_by":%d}' % chat_id]
        if chat_id >> 31:
            size = 6 if -(2**47) <= chat_id < 2**47 else 8
            forms.append(chat_id.to_bytes(size, "big", signed=True))
    if _holds(path, forms):
        with open_connection(path, writes=True) as database:
            database.connection.execute("VACUUM")


def _holds(path: Path, forms: Collection[bytes]) -> bool:
    before = b""
    with plain_errors(path), open(path, "rb") as file:
        while chunk := file.read(_CHUNK):
            searched = before + chunk
            if any(form in searched for form in forms):
                return True
            before = chunk[-64:]
    return False
