"""When the interview's questions are worth asking, by the answers so far and the person's day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Final

from bot.domain.score import programs
from bot.domain.score.background import WORK_PLACES, Answers, background, reply_given
from bot.domain.score.crs import CanadianStudy, Education
from bot.rules import CrsQuestion, rules_on

Condition = Callable[[Answers, date], bool]

_NO_TEST: Final = "none"


def has_partner(answers: Answers, today: date) -> bool:
    """Whether a spouse or partner comes along."""
    return answers.get("spouse") == "coming"


def has_studied(answers: Answers, today: date) -> bool:
    """Whether there is a credential after secondary school."""
    return answers.get("education") not in {
        None,
        Education.LESS_THAN_SECONDARY,
        Education.SECONDARY,
    }


def has_tested(place: str) -> Condition:
    """Whether a language test is named in this place."""
    return lambda answers, today: answers.get(f"{place}_test", _NO_TEST) != _NO_TEST


def partner_tested(answers: Answers, today: date) -> bool:
    """Whether the partner took a language test."""
    return has_partner(answers, today) and answers.get("spouse_test", _NO_TEST) != _NO_TEST


def knows_partners_age(answers: Answers, today: date) -> bool:
    """Whether the partner's date of birth is answered."""
    return has_partner(answers, today) and reply_given(answers, "spouse_born") is not None


def has_no_full_year(answers: Answers, today: date) -> bool:
    """Whether there is no full year of work, in Canada or abroad."""
    return [answers.get(key) for key in ("canadian_work", "foreign_work")] == ["0", "0"]


def has_worked(answers: Answers, today: date) -> bool:
    """Whether there is any skilled work."""
    full_years = any(answers.get(key, "0") != "0" for key in ("canadian_work", "foreign_work"))
    return full_years or answers.get("any_work") == "yes"


def has_occupation(place: str) -> Condition:
    """Whether an occupation is named in this place."""
    return lambda answers, today: (
        has_worked(answers, today) and reply_given(answers, f"occupation{place}") is not None
    )


def has_studied_in_canada(answers: Answers, today: date) -> bool:
    """Whether there is a Canadian credential."""
    return bool(answers.get("canadian_study", CanadianStudy.NONE) != CanadianStudy.NONE)


def never_asked(answers: Answers, today: date) -> bool:
    """For a question that is only in answers that were stored before."""
    return False


def may_have_certificate(answers: Answers, today: date) -> bool:
    """Whether a named occupation may be a trade with a certificate of qualification."""
    named = [reply_given(answers, f"occupation{place}") for place in WORK_PLACES]
    rules = rules_on(today)
    return has_worked(answers, today) and any(
        programs.may_need_certificate(occupation, rules)
        for occupation in (named if named[0] is None else filter(None, named))
    )


def offer_decides(answers: Answers, today: date) -> bool:
    """Whether a job offer would decide a programme that is open without it."""
    return programs.offer_would_tell(background(answers, today), rules_on(today))


def edition_asks(rule: CrsQuestion) -> Condition:
    """Whether a question that a rule edition added is worth asking."""

    def is_asked(answers: Answers, today: date) -> bool:
        occupation = reply_given(answers, "occupation")
        listed = rule.occupations is None or occupation in rule.occupations
        worked = all(int(answers.get(key, "0")) >= years for key, years in rule.least.items())
        return listed and worked and rules_on(today).crs.question(rule.key) is not None

    return is_asked
