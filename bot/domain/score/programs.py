"""Whether the answers meet a federal programme: yes, no, or can't tell, and why.

Minimums in force in 2026 (canada.ca as noted in public repositories, 2025-12 and 2026):

* CEC: one year of skilled work in Canada within three years; CLB 7 for TEER 0 and 1, CLB 5
  for TEER 2 and 3.
* FSW: one continuous year of skilled work within ten years, CLB 7, secondary school, 67 points.
* FST: two years in a skilled trade within five years; CLB 5 in listening and speaking, 4 in
  reading and writing; a job offer or a certificate of qualification.

What the interview does not ask is not guessed: the answer names it as a proviso.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from bot.domain.people.profile import Answer, Profile
from bot.domain.score import fsw
from bot.domain.score.background import Background, RecentWork
from bot.domain.score.crs import Candidate
from bot.domain.score.crs_grid import Education
from bot.domain.score.language_tests import Language, Levels


class Reason(StrEnum):
    """Why a programme or a category is, is not, or may be open."""

    MET = "met"
    TOO_LITTLE_WORK = "too_little_work"
    RECENT_WORK_UNSAID = "recent_work_unsaid"
    OCCUPATION_UNSAID = "occupation_unsaid"
    NOT_SKILLED = "not_skilled"
    LANGUAGE_TOO_LOW = "language_too_low"
    EDUCATION_TOO_LOW = "education_too_low"
    TOO_FEW_POINTS = "too_few_points"
    POINTS_UNCERTAIN = "points_uncertain"
    NOT_A_TRADE = "not_a_trade"
    NO_OFFER_OR_CERTIFICATE = "no_offer_or_certificate"
    OFFER_UNSAID = "offer_unsaid"
    NOT_LISTED = "not_listed"
    NOT_IN_CANADA = "not_in_canada"
    FRENCH_TOO_LOW = "french_too_low"
    SERVICE_UNSAID = "service_unsaid"


class Proviso(StrEnum):
    """What a yes takes for granted, because it was not asked."""

    EMPLOYED_WITH_PERMIT = "employed_with_permit"
    CONTINUOUS_YEAR = "continuous_year"
    WITHIN_FIVE_YEARS = "within_five_years"
    FUNDS = "funds"


@dataclass(frozen=True, slots=True)
class Finding:
    """The answer for a programme or a category, why, and what a yes takes for granted."""

    key: str
    answer: Answer
    reason: Reason
    provisos: tuple[Proviso, ...] = ()


def programs(about: Background) -> tuple[Finding, ...]:
    """CEC, FSW and FST, in this order."""
    return (_cec(about), _fsw(about), _fst(about))


def teer(occupation: str) -> int:
    """The training, education, experience and responsibilities level: the code's second digit."""
    return int(occupation[1])


_UNSKILLED_FROM: Final = 4


def is_skilled(occupation: str) -> bool:
    """Whether work in it counts for Express Entry at all: TEER 0 to 3."""
    return teer(occupation) < _UNSKILLED_FROM


_TRADES: Final = ("72", "73", "82", "83", "92", "93", "6320", "62200")
_NOT_TRADES: Final = ("726", "932")


def is_trade(occupation: str) -> bool:
    """Whether FST counts it as a skilled trade.

    Major groups 72 (without 726), 73, 82, 83, 92 and 93 (without 932), minor group 6320 and unit
    group 62200; the exceptions and the last two are from general knowledge.
    """
    return occupation.startswith(_TRADES) and not occupation.startswith(_NOT_TRADES)


def with_ticks(
    profile: Profile, programs: Iterable[Finding], categories: Iterable[Finding]
) -> Profile:
    """The profile with every yes and no put down; a "can't tell" leaves what is there."""
    return replace(
        profile,
        programs={**profile.programs, **_ticks(programs)},
        categories={**profile.categories, **_ticks(categories)},
    )


def _ticks(findings: Iterable[Finding]) -> dict[str, bool]:
    return {found.key: found.answer for found in findings if found.answer is not None}


def offer_would_tell(about: Background) -> bool:
    """Whether knowing of a job offer could turn a "can't tell" into an answer."""
    unsaid, offered, refused = (
        programs(replace(about, job_offer=offer)) for offer in (None, True, False)
    )
    return any(
        before.answer is None and not (with_it.answer is None and without.answer is None)
        for before, with_it, without in zip(unsaid, offered, refused, strict=True)
    )


def _cec(about: Background) -> Finding:
    candidate = about.candidate
    if candidate.canadian_work == 0:
        return Finding("cec", False, Reason.TOO_LITTLE_WORK)
    if about.occupation is not None and not is_skilled(about.occupation):
        return Finding("cec", False, Reason.NOT_SKILLED)
    language = _cec_language(about.occupation, _best_lowest(candidate))
    if language is not True:
        reason = Reason.OCCUPATION_UNSAID if language is None else Reason.LANGUAGE_TOO_LOW
        return Finding("cec", language, reason)
    if about.recent_work is not RecentWork.CANADA:
        return Finding("cec", None, Reason.RECENT_WORK_UNSAID)
    return Finding("cec", True, Reason.MET, (Proviso.EMPLOYED_WITH_PERMIT,))


_CEC_PROFESSIONAL: Final = 7
_CEC_TECHNICAL: Final = 5


def _cec_language(occupation: str | None, lowest: int) -> Answer:
    if occupation is None:
        if lowest >= _CEC_PROFESSIONAL:
            return True
        return None if lowest >= _CEC_TECHNICAL else False
    return lowest >= (_CEC_PROFESSIONAL if teer(occupation) <= 1 else _CEC_TECHNICAL)


def _best_lowest(candidate: Candidate) -> int:
    return max(candidate.english.lowest, candidate.french.lowest)


def _fsw(about: Background) -> Finding:
    candidate = about.candidate
    if candidate.canadian_work + candidate.foreign_work == 0:
        return Finding("fsw", False, Reason.TOO_LITTLE_WORK)
    if about.occupation is not None and not is_skilled(about.occupation):
        return Finding("fsw", False, Reason.NOT_SKILLED)
    if _best_lowest(candidate) < fsw.LEAST_LEVEL:
        return Finding("fsw", False, Reason.LANGUAGE_TOO_LOW)
    if candidate.education is Education.LESS_THAN_SECONDARY:
        return Finding("fsw", False, Reason.EDUCATION_TOO_LOW)
    return _fsw_points(about)


def _fsw_points(about: Background) -> Finding:
    ranges = [fsw.points(order) for order in _qualifying_orders(about)]
    if max(found.least for found in ranges) >= fsw.PASS_MARK:
        return Finding("fsw", True, Reason.MET, (Proviso.CONTINUOUS_YEAR, Proviso.FUNDS))
    if max(found.most for found in ranges) < fsw.PASS_MARK:
        return Finding("fsw", False, Reason.TOO_FEW_POINTS)
    return Finding("fsw", None, Reason.POINTS_UNCERTAIN)


def _qualifying_orders(about: Background) -> Iterable[Background]:
    """The candidate with each language first that reaches CLB 7."""
    for first in Language:
        candidate = replace(about.candidate, first=first)
        if candidate.first_levels.lowest >= fsw.LEAST_LEVEL:
            yield replace(about, candidate=candidate)


_FST_YEARS: Final = 2


def _fst(about: Background) -> Finding:
    candidate = about.candidate
    years = candidate.canadian_work + candidate.foreign_work
    if years == 0:
        return Finding("fst", False, Reason.TOO_LITTLE_WORK)
    if about.occupation is not None and not is_trade(about.occupation):
        return Finding("fst", False, Reason.NOT_A_TRADE)
    if not (_speaks_for_trades(candidate.english) or _speaks_for_trades(candidate.french)):
        return Finding("fst", False, Reason.LANGUAGE_TOO_LOW)
    if about.occupation is None:
        return Finding("fst", None, Reason.OCCUPATION_UNSAID)
    if years < _FST_YEARS:
        # Parts of years in Canada and abroad may add up to the second one.
        return Finding("fst", None, Reason.TOO_LITTLE_WORK)
    return _fst_offer(about)


def _fst_offer(about: Background) -> Finding:
    if about.candidate.certificate or about.job_offer:
        return Finding("fst", True, Reason.MET, (Proviso.WITHIN_FIVE_YEARS, Proviso.FUNDS))
    if about.job_offer is None:
        return Finding("fst", None, Reason.OFFER_UNSAID)
    return Finding("fst", False, Reason.NO_OFFER_OR_CERTIFICATE)


_SPOKEN: Final = 5
_WRITTEN: Final = 4


def _speaks_for_trades(levels: Levels) -> bool:
    spoken = min(levels.listening, levels.speaking)
    return spoken >= _SPOKEN and min(levels.reading, levels.writing) >= _WRITTEN
