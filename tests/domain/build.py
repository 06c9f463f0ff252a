"""Small builders for the domain's values: each test gives only the facts that matter to it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from bot.domain.draws.categories import DrawType, classify
from bot.domain.draws.draw import Draw
from bot.domain.draws.history import Typed
from bot.domain.people.profile import Profile
from bot.domain.verdicts import ticks
from bot.domain.verdicts.ticks import say, stored_answer

CEC = classify("Canadian Experience Class")
PNP = classify("Provincial Nominee Program")
FST = classify("Federal Skilled Trades")
FSW = classify("Federal Skilled Worker")
GENERAL = classify("General")
FRENCH = classify("French-Language proficiency 2026-Version 2")
HEALTHCARE = classify("Healthcare and Social Services Occupations, 2026-Version 3")
NEW_NAME = classify("Leadership and innovation, 2027-Version 1")

NAMES = {
    "general": "General",
    "cec": "Canadian Experience Class",
    "pnp": "Provincial Nominee Program",
    "fst": "Federal Skilled Trades",
    "fsw": "Federal Skilled Worker",
    "french": "French-Language proficiency 2026-Version 2",
    "healthcare": "Healthcare and Social Services Occupations, 2026-Version 3",
    "trades": "Trades Occupations, 2026-Version 3",
}


def utc(text: str) -> datetime:
    """An instant in UTC from ISO text without an offset."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def draw(number: str = "297", day: str = "2024-05-31", cutoff: int = 522, **rest: Any) -> Draw:
    """#297 unless told: CEC, 3,000 invitations, 522, tie-break 2024-03-19 18:58:58."""
    given = {
        "name": "Canadian Experience Class",
        "size": 3000,
        "tie_break": utc("2024-03-19T18:58:58"),
    } | rest
    return Draw(number=number, date=date.fromisoformat(day), cutoff=cutoff, **given)


def series(key: str, *dated_cutoffs: tuple[str, int], first: int = 1) -> list[Typed]:
    """Draws of one type, oldest first, numbered from ``first``."""
    draws = [
        draw(str(number), day, cutoff, name=NAMES[key])
        for number, (day, cutoff) in enumerate(dated_cutoffs, first)
    ]
    return [typed(each) for each in draws]


def given_on(profile: Profile, day: date) -> Profile:
    """The same profile with every answer and the score given on a day, under the rules of then."""
    for key in (*profile.programs, *profile.categories, "pnp"):
        profile = say(profile, key, stored_answer(profile, key), ticks.given_on(key, day))
    return replace(profile, scored=day)


def with_yes(profile: Profile, *keys: str, on: date) -> Profile:
    """The same profile with a yes about each of these, given on a day."""
    for key in keys:
        profile = say(profile, key, True, ticks.given_on(key, on))
    return profile


def typed(each: Draw) -> tuple[Draw, DrawType]:
    """A draw with the type that its name means."""
    return each, classify(each.name)
