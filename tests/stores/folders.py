"""Opening, looking at, copying and spoiling a store's folder."""

from __future__ import annotations

import resource
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import AbstractAsyncContextManager, closing, contextmanager
from pathlib import Path

from bot.ports import Store
from bot.stores.backend import FolderBackend
from bot.stores.sql.steps import KEYS
from bot.stores.sql.store import BROADCASTS


def opened(folder: Path) -> AbstractAsyncContextManager[Store]:
    """The store in a folder, closed at the end."""
    return FolderBackend(folder).opened_store()


def contents(folder: Path) -> dict[str, bytes]:
    """Every file of a closed store but the lock."""
    files = [path for path in folder.rglob("*") if path.is_file() and path.suffix != ".lock"]
    return {path.name: path.read_bytes() for path in files}


def execute(path: Path, statement: str, *parameters: object) -> None:
    """Change a store's file as another program would."""
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(statement, parameters)


def spoil(path: Path, table: str, key: int | str) -> None:
    """Make the checksum of a document in a store's file wrong, as a bad disk would."""
    column = {**KEYS, BROADCASTS: "id"}[table]
    change = (
        f"UPDATE {table} SET facts = replace(facts, 'sum\":\"', 'sum\":\"x') WHERE {column} = ?"
    )
    execute(path, change, key)


def readable_by_others(folder: Path) -> list[str]:
    """The paths that other users may read, the folder included."""
    paths = [folder, *folder.iterdir()]
    return [path.name for path in paths if path.stat().st_mode & 0o077]


def copied(folder: Path, name: str = "copy") -> Path:
    """A copy, as a process killed at this moment would leave the folder.

    A store's threads rename and remove files: where one is gone before it is copied, the moment
    is over and the next one is tried.
    """
    copy = folder.with_name(name)
    while True:
        shutil.rmtree(copy, ignore_errors=True)
        try:
            return shutil.copytree(folder, copy)
        except shutil.Error as error:
            if any(Path(source).exists() for source, _, _ in error.args[0]):
                raise


async def chat_ids(folder: Path) -> list[int]:
    """The chats in the store of a folder, in the order of joining."""
    async with opened(folder) as store:
        page, _ = await store.subscribers_after(0, 1_000_000)
        return [subscriber.chat_id for subscriber in page]


@contextmanager
def no_file_longer_than(size: int) -> Iterator[None]:
    """A disk that is full: the kernel refuses to let any file of this process grow further."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
