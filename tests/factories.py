"""Builders of values for stores and the flow: each test names only the values that matter."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

from bot.domain.draws.draw import Draw
from bot.domain.draws.recording import Known
from bot.domain.notices.notice import Broadcast, Notice, draw_broadcast
from bot.domain.people.profile import Profile, Subscriber
from bot.domain.verdicts.verdict import Outcome

NOON = datetime(2024, 5, 31, 16, tzinfo=UTC)
"""The day of draw #297, noon in Toronto."""


def later(**by: float) -> datetime:
    """Some time after ``NOON``."""
    return NOON + timedelta(**by)


def profile(score: int | None = 530, **rest: Any) -> Profile:
    """530 points and CEC, unless ``rest`` says otherwise."""
    return Profile(score=score, **{"programs": {"cec": True}} | rest)


def subscriber(chat_id: int = 1001, *, score: int | None = 530, **rest: Any) -> Subscriber:
    """An active chat that takes defaults, with one profile of ``profile``."""
    return Subscriber(chat_id, **{"profiles": (profile(score),)} | rest)


def draw(number: str = "297", day: str = "2024-05-31", cutoff: int = 522, **rest: Any) -> Draw:
    """By default #297: CEC, 3,000 invitations, 522, tie-break 2024-03-19 18:58:58 UTC."""
    given = {
        "name": "Canadian Experience Class",
        "size": 3000,
        "tie_break": datetime(2024, 3, 19, 18, 58, 58, tzinfo=UTC),
    } | rest
    return Draw(number=number, date=date.fromisoformat(day), cutoff=cutoff, **given)


def known(
    number: str = "297", *, revision: int = 1, first_seen: datetime = NOON, **rest: Any
) -> Known:
    """A recorded draw of ``draw``."""
    return Known(draw(number, **rest), revision, first_seen)


def broadcast(number: str = "297", revision: int = 1, opened: datetime = NOON) -> Broadcast:
    """The broadcast of a draw."""
    return draw_broadcast(draw(number), revision, opened)


def notice(
    chat_id: int = 1001,
    priority: int = 0,
    outcome: Outcome = Outcome.MET,
    *,
    of: str = "draw:297:1",
    **rest: Any,
) -> Notice:
    """A notice of #297 to a subscriber who met the cut-off, unless ``rest`` says otherwise."""
    return Notice(of, chat_id, priority, outcome, **rest)
