"""Would this person have been invited in this draw, and why.

Eligibility comes first, then the nomination's points, then the score against the cut-off, and
exactly at the cut-off the tie-break: only profiles submitted before the published instant were
invited (cicnews.com, 2020-06-30). Whether the very same second counts is stated nowhere; as
every source says "before", it does not.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum

from bot.domain.draws.categories import DrawType
from bot.domain.draws.draw import MAX_SCORE, Draw
from bot.domain.people.profile import (
    MAX_SCORE_WITHOUT_NOMINATION,
    NOMINATION_POINTS,
    Profile,
)
from bot.domain.verdicts.eligibility import Eligibility, Question, Topic, eligibility


class Outcome(StrEnum):
    """The five answers, from the best to the least certain."""

    MET = "met"
    TIE = "tie"
    MISSED = "missed"
    NOT_FOR_YOU = "not_for_you"
    UNKNOWN = "unknown"


class Line(StrEnum):
    """Where the score and the submission stand against the draw's line."""

    ABOVE = "above"
    BELOW = "below"
    AT_EVERYONE = "at_everyone"
    AT_BEFORE = "at_before"
    AT_AFTER = "at_after"
    AT_SAME_DAY = "at_same_day"
    AT_NO_DATE = "at_no_date"
    AT_NO_TIE_BREAK = "at_no_tie_break"
    NO_SCORE = "no_score"
    SCORE_UNCLEAR = "score_unclear"


_OUTCOMES = {
    Line.ABOVE: Outcome.MET,
    Line.BELOW: Outcome.MISSED,
    Line.AT_EVERYONE: Outcome.MET,
    Line.AT_BEFORE: Outcome.MET,
    Line.AT_AFTER: Outcome.MISSED,
    Line.AT_SAME_DAY: Outcome.TIE,
    Line.AT_NO_DATE: Outcome.TIE,
    Line.AT_NO_TIE_BREAK: Outcome.TIE,
    Line.NO_SCORE: Outcome.UNKNOWN,
    Line.SCORE_UNCLEAR: Outcome.UNKNOWN,
}

_ASKS = {
    Line.NO_SCORE: Question(Topic.SCORE),
    Line.SCORE_UNCLEAR: Question(Topic.NOMINATION_IN_SCORE),
    Line.AT_NO_DATE: Question(Topic.SUBMITTED),
    Line.AT_SAME_DAY: Question(Topic.SUBMITTED),
}


@dataclass(frozen=True, slots=True)
class Verdict:
    """The outcome with its reasons as data.

    ``compared`` is the score that was held against the cut-off, with a nomination's 600 points
    where there is one (or, in a PNP draw, would have to be one). ``line`` says where it stands;
    for an ``UNKNOWN`` outcome ``if_eligible`` says what would follow from a yes. ``ask`` is
    the one question that would help.
    """

    outcome: Outcome
    eligibility: Eligibility
    line: Line
    cutoff: int
    compared: int | None = None
    if_eligible: Outcome | None = None
    ask: Question | None = None

    @property
    def distance(self) -> int | None:
        """Points above the cut-off; negative below it; None without a score."""
        return None if self.compared is None else self.compared - self.cutoff


def verdict(profile: Profile, draw: Draw, draw_type: DrawType) -> Verdict:
    """The outcome of this draw for this person."""
    eligible = eligibility(profile, draw_type, draw.date)
    compared = _compared(profile, draw_type, eligible)
    line = _line(profile, draw, compared)
    by_score = _OUTCOMES[line]
    if eligible.answer is True:
        return Verdict(by_score, eligible, line, draw.cutoff, compared, ask=_ASKS.get(line))
    if eligible.answer is False:
        return Verdict(Outcome.NOT_FOR_YOU, eligible, line, draw.cutoff, compared)
    return Verdict(Outcome.UNKNOWN, eligible, line, draw.cutoff, compared, by_score, eligible.ask)


def _compared(profile: Profile, draw_type: DrawType, eligible: Eligibility) -> int | None:
    if profile.score is None:
        return None
    presumed = draw_type.key == "pnp" and eligible.answer is None
    points = NOMINATION_POINTS if profile.nomination or presumed else 0
    return min(profile.score + points, MAX_SCORE)


def _line(profile: Profile, draw: Draw, compared: int | None) -> Line:
    if profile.score is None or compared is None:
        return Line.NO_SCORE
    if profile.score > MAX_SCORE_WITHOUT_NOMINATION:
        return Line.SCORE_UNCLEAR
    if compared != draw.cutoff:
        return Line.ABOVE if compared > draw.cutoff else Line.BELOW
    if draw.everyone_at_cutoff:
        return Line.AT_EVERYONE
    if draw.tie_break is None:
        return Line.AT_NO_TIE_BREAK
    return _tie_break(profile.submitted, draw.tie_break)


def _tie_break(submitted: datetime | date | None, tie_break: datetime) -> Line:
    if submitted is None:
        return Line.AT_NO_DATE
    if isinstance(submitted, datetime):
        return Line.AT_BEFORE if submitted < tie_break else Line.AT_AFTER
    day = tie_break.astimezone(UTC).date()
    if submitted == day:
        return Line.AT_SAME_DAY
    return Line.AT_BEFORE if submitted < day else Line.AT_AFTER
