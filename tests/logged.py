"""Logging as the bot sets it up, for as long as a test needs it."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager

from bot.logs import configure


@contextmanager
def as_in_production(level: str, style: str) -> Iterator[None]:
    """Logging as the bot sets it up; afterwards every logger has its earlier level again.

    A level that stayed would keep lines from the tests that come later, in the same process.
    """
    root, named = logging.getLogger(), logging.root.manager.loggerDict
    handlers, above = root.handlers[:], root.level
    levels = {name: logging.getLogger(name).level for name in list(named)}
    configure(level, style)
    try:
        yield
    finally:
        root.handlers[:] = handlers
        root.setLevel(above)
        for name in list(named):
            logging.getLogger(name).setLevel(levels.get(name, logging.NOTSET))
