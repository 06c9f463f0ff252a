"""Would this person have been invited in this draw, and why.

Eligibility comes first, then the nomination's points, then the score against the cut-off, and
exactly at the cut-off the tie-break: only profiles submitted before the published instant were
invited (cicnews.com, 2020-06-30). Whether the very same second counts is stated nowhere; as
every source says "before", it does not. A submission that is known as an interval is before or
after the tie-break only if the whole interval is.

A profile that was not in the pool by its stated submission (it lives 12 months) was not invited;
as there may be another profile, that is an open question like eligibility. Where no answer could
help, because the score was not enough, the draw is missed either way.
"""

from __future__ import annotations

from datetime import UTC, tzinfo
from enum import StrEnum
from typing import NamedTuple

from bot.domain.draws.categories import DrawType
from bot.domain.draws.draw import Draw
from bot.domain.people.profile import Profile, is_unclear
from bot.domain.people.submission import Presence, Stated, presence, span
from bot.domain.verdicts.eligibility import (
    Eligibility,
    Question,
    QuestionTopic,
    Reason,
    eligibility,
)
from bot.rules import rules_on


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
    Line.NO_SCORE: Question(QuestionTopic.SCORE),
    Line.SCORE_UNCLEAR: Question(QuestionTopic.NOMINATION_IN_SCORE),
    Line.AT_NO_DATE: Question(QuestionTopic.SUBMITTED),
    Line.AT_SAME_DAY: Question(QuestionTopic.SUBMITTED),
}


class Verdict(NamedTuple):
    """The outcome with its reasons as data.

    ``compared`` is the score that was held against the cut-off, with a nomination's points
    where there is one (or, in a PNP draw, would have to be one). ``line`` says where it stands;
    for an ``UNKNOWN`` outcome ``if_eligible`` says what would follow from a yes. ``ask`` is
    the one question that would help. ``presence`` says whether the profile was in the pool by the
    stated submission. ``either_way`` is a miss that no answer to an open question would change.
    ``about`` says that ``compared`` may be too high by the additional points that a nomination
    displaces. A fan-out makes one for each profile; a tuple is made four times as fast as a frozen
    dataclass.
    """

    outcome: Outcome
    eligibility: Eligibility
    line: Line
    cutoff: int
    compared: int | None = None
    if_eligible: Outcome | None = None
    ask: Question | None = None
    presence: Presence = Presence.IN_POOL
    either_way: bool = False
    about: bool = False

    @property
    def distance(self) -> int | None:
        """Points above the cut-off; negative below it; None without a score."""
        return None if self.compared is None else self.compared - self.cutoff


def verdict(
    profile: Profile,
    draw: Draw,
    draw_type: DrawType,
    own: tzinfo = UTC,
    *,
    as_if_in_pool: bool = False,
) -> Verdict:
    """The outcome of this draw for this person; ``own`` is their time zone.

    ``as_if_in_pool`` leaves out whether the profile was in the pool that day; an expired one has
    no say in the tie-break even then.
    """
    eligible = eligibility(profile, draw_type, draw.date)
    here = presence(profile.submitted, draw, own)
    counts = here is Presence.IN_POOL or (as_if_in_pool and here is Presence.NOT_YET)
    compared, about = _compared(profile, draw, eligible)
    line = _line(profile, draw, compared, profile.submitted if counts else None, own)
    by_score = _OUTCOMES[line]
    if eligible.answer is False:
        outcome, if_eligible, ask = Outcome.NOT_FOR_YOU, None, None
    elif eligible.answer and (as_if_in_pool or here is Presence.IN_POOL):
        outcome, if_eligible, ask = by_score, None, _ASKS.get(line)
    elif by_score is Outcome.MISSED and _no_answer_helps(profile, draw, eligible):
        return Verdict(
            Outcome.MISSED, eligible, line, draw.cutoff, compared, presence=here, either_way=True
        )
    else:
        absent = Question(QuestionTopic.SUBMITTED, here)
        ask = absent if eligible.answer else eligible.ask
        outcome, if_eligible = Outcome.UNKNOWN, by_score
    return Verdict(
        outcome, eligible, line, draw.cutoff, compared, if_eligible, ask, here, about=about
    )


def _no_answer_helps(profile: Profile, draw: Draw, eligible: Eligibility) -> bool:
    """Whether a score that is not enough stays so: by a nomination that was not spoken of, too."""
    if eligible.reason is Reason.NAME_UNKNOWN or profile.score is None:
        return False
    settled = eligible.answer is True or profile.nomination is not None
    crs = rules_on(draw.date).crs
    return settled or min(profile.score + crs.nomination, crs.total) < draw.cutoff


def _compared(profile: Profile, draw: Draw, eligible: Eligibility) -> tuple[int | None, bool]:
    """The score to hold against the cut-off, and whether it may be too high to be above it.

    A nomination fills the cap of the additional points alone, so a score from before it holds
    points that no longer count.
    """
    if profile.score is None:
        return None, False
    presumed = eligible.reason is Reason.NOMINATION_UNSAID
    if not profile.nomination and not presumed:
        return profile.score, False
    crs = rules_on(draw.date).crs
    compared = min(profile.score + crs.nomination, crs.total)
    within = 0 <= compared - draw.cutoff < profile.scored_under.beside_nomination
    return compared, within and not profile.from_total


def _line(
    profile: Profile, draw: Draw, compared: int | None, submitted: Stated | None, own: tzinfo
) -> Line:
    if profile.score is None or compared is None:
        return Line.NO_SCORE
    if is_unclear(profile):
        return Line.SCORE_UNCLEAR
    if compared != draw.cutoff:
        return Line.ABOVE if compared > draw.cutoff else Line.BELOW
    if draw.everyone_at_cutoff:
        return Line.AT_EVERYONE
    if draw.tie_break is None:
        return Line.AT_NO_TIE_BREAK
    if submitted is None:
        return Line.AT_NO_DATE
    stated = span(submitted, own)
    if stated.end <= draw.tie_break:
        return Line.AT_BEFORE
    return Line.AT_AFTER if stated.start >= draw.tie_break else Line.AT_SAME_DAY
