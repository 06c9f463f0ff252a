"""A short name for the current update or step, which all of its log lines carry."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from itertools import count
from typing import Final

_trace: Final[ContextVar[str]] = ContextVar("trace", default="")
_numbers: Final = count(1)


def trace() -> str:
    """The name of the current task's update or step; empty outside of one."""
    return _trace.get()


@contextmanager
def traced(name: str) -> Iterator[None]:
    """Give this name to every log line of the block and of the tasks that it starts."""
    token = _trace.set(name)
    try:
        yield
    finally:
        _trace.reset(token)


def numbered(kind: str) -> str:
    """A name that no other step of this process has: ``watch-17``."""
    return f"{kind}-{next(_numbers)}"
