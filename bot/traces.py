"""A short name for what is being done, so that all log lines of one update or step agree."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from itertools import count
from typing import Final

_trace: Final[ContextVar[str]] = ContextVar("trace", default="")
_numbers: Final = count(1)


def trace() -> str:
    """The name of what this task is doing; empty outside of it."""
    return _trace.get()


@contextmanager
def traced(name: str) -> Iterator[None]:
    """Whatever is logged inside, also by tasks begun there, carries this name."""
    token = _trace.set(name)
    try:
        yield
    finally:
        _trace.reset(token)


def numbered(kind: str) -> str:
    """A name that no other step of this process has: ``watch-17``."""
    return f"{kind}-{next(_numbers)}"
