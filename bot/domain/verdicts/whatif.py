"""What somebody asks "what if" about: another score, a nomination, a programme or a category.

Typed wishes are read forgivingly: "505", "CRS 505", "+20", "10 points less", "NCLC 7",
"510 with a nomination", "français". A wish that says no to something is not understood: only
what might be gained can be asked about, and another score.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Final

from bot.domain.people.profile import MAX_SCORE_WITHOUT_NOMINATION, NOMINATION_POINTS, Profile
from bot.domain.score.crs_grid import GRIDS
from bot.domain.typed.facts import LONGEST, ScoreFault, draw_type, plain, score
from bot.domain.verdicts.backtest import with_member_of, with_nomination, with_score
from bot.domain.verdicts.ticks import TICKS, said


@dataclass(frozen=True, slots=True)
class Changes:
    """Facts to put in the place of a profile's own.

    ``score`` is without a nomination's 600 points; None leaves it as it is. ``joins`` are keys
    of ``TICKS``, in their order; ``pnp`` is a provincial nomination.
    """

    score: int | None = None
    joins: tuple[str, ...] = ()

    def turned(self, key: str) -> Changes:
        """The same with one key joined, or no longer joined."""
        joins = {*self.joins} ^ {key}
        return replace(self, joins=tuple(tick for tick in TICKS if tick in joins))

    def moved(self, points: int, profile: Profile) -> Changes:
        """The same so many points higher, within what a score can be; nothing without one."""
        start = profile.score if self.score is None else self.score
        if start is None:
            return self
        moved = min(max(start + points, 0), MAX_SCORE_WITHOUT_NOMINATION)
        return replace(self, score=None if moved == profile.score else moved)


def changed(profile: Profile, changes: Changes) -> Profile:
    """The same person with these facts."""
    if changes.score is not None:
        profile = with_score(profile, changes.score)
    for key in changes.joins:
        profile = with_nomination(profile) if key == "pnp" else with_member_of(profile, key)
    return profile


def leaves_out_french_points(profile: Profile, changes: Changes) -> bool:
    """Whether French is asked about without the points that it adds to a score at least."""
    raised = (changes.score or 0) - (profile.score or 0)
    return "french" in changes.joins and raised < GRIDS[-1].additional.french


def joinable(profile: Profile) -> tuple[str, ...]:
    """What this person has not said yes to, and so may ask about."""
    return tuple(key for key in TICKS if said(profile, key) is not True)


_LEVEL: Final = re.compile(r"\b(?:nclc|clb|tef|tcf) ?\d*\b")
_STEP: Final = re.compile(
    r"(?P<sign>(?<!\d)[+−–-]|\bplus|\bminus|\bmoins) ?(?P<points>\d{1,3})(?!\d)"
    r"|(?<!\d)(?P<count>\d{1,3}) ?(?:points? |pts? )?(?:de )?"
    r"(?P<word>more|higher|plus|less|lower|moins)\b"
)
_FEWER: Final = frozenset(("-", "−", "–", "minus", "moins", "less", "lower"))
_NO: Final = re.compile(r"\b(?:not|no|without|sans|pas|never|don't|doesn't)\b")
_NUMBER: Final = re.compile(r"\d(?:[\d.,']| (?=\d{3}\b))*")


def typed_changes(text: str, profile: Profile) -> Changes | ScoreFault | None:
    """What a typed wish means for this person; None where nothing is understood.

    A score over 695 is read as one with a nomination. A step up or down without a score to
    take it from is not understood.
    """
    wish = _LEVEL.sub(" french ", plain(text)) if len(text) <= LONGEST else ""
    if _NO.search(wish):
        return None
    joined = Changes(joins=tuple(key for key in TICKS if key in _keys(wish)))
    changes = _scored(joined, wish, profile)
    return None if changes == Changes() else changes


def _keys(wish: str) -> set[str]:
    found = {draw_type(word) for word in re.findall(r"[^\W\d_]+", wish)}
    return {key for key in found if key in TICKS}


def _scored(changes: Changes, wish: str, profile: Profile) -> Changes | ScoreFault:
    step = _STEP.search(wish)
    if step is not None:
        return changes.moved(_points(step), profile)
    numbers = _NUMBER.findall(wish)
    if not numbers:
        return changes
    typed = score(numbers[0]) if len(numbers) == 1 else ScoreFault.NOT_A_NUMBER
    return typed if isinstance(typed, ScoreFault) else _with_score(changes, typed)


def _points(step: re.Match[str]) -> int:
    points = int(step["points"] or step["count"])
    return -points if (step["sign"] or step["word"]) in _FEWER else points


def _with_score(changes: Changes, typed: int) -> Changes:
    if typed <= MAX_SCORE_WITHOUT_NOMINATION:
        return replace(changes, score=typed)
    nominated = changes if "pnp" in changes.joins else changes.turned("pnp")
    return replace(nominated, score=typed - NOMINATION_POINTS)
