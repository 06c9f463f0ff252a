"""Alerts to made-up people: each test gives only the facts that matter to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bot.domain.draws.categories import classify
from bot.domain.draws.draw import Draw
from bot.domain.draws.history import Typed, context
from bot.domain.notices.notice import Alert, verdicts
from bot.domain.people.profile import Profile, Subscriber
from tests.domain.build import draw, series

EARLIER = series("cec", ("2021-09-14", 462), first=204)
"""The CEC draws in the file before #297."""


def person(**facts: Any) -> Profile:
    """A profile with these facts; ``cec=True`` answers for the programme."""
    programs = {key: facts.pop(key) for key in ("cec", "fsw", "fst") if key in facts}
    return Profile(programs=programs, **facts)


def alert_for(
    *profiles: Profile,
    of: Draw | None = None,
    earlier: Sequence[Typed] = EARLIER,
    time_zone: str = "UTC",
    **rest: Any,
) -> Alert:
    """The alert to one chat about a draw, #297 by default."""
    told = of if of is not None else draw()
    subscriber = Subscriber(1001, time_zone=time_zone, profiles=profiles or (Profile(),))
    draw_type = classify(told.name)
    return Alert(
        subscriber=subscriber,
        draw=told,
        draw_type=draw_type,
        verdicts=verdicts(subscriber, told, draw_type),
        context=context(told, draw_type, earlier),
        silent=False,
        **rest,
    )
