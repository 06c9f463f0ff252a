"""A candidate's profile as a row, and back."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import UTC, date, datetime
from functools import lru_cache
from typing import Final

from msgspec import ValidationError, convert

from bot.domain.draws.categories import known_categories, known_programs
from bot.domain.invitation.sixty_days import CHECKLIST, Invitation, Stage
from bot.domain.people.answers import NOT_DATED, Given
from bot.domain.people.profile import Profile
from bot.domain.people.profile_names import LONGEST_NAME, profile_name
from bot.domain.people.submission import Span, Stated
from bot.rules import rulebook
from bot.stores.rows.calculator import check_calculator_answers
from bot.stores.rows.reading import BadRow, check_known, moment, read, wrong
from bot.stores.rows.shapes import (
    AN_INSTANT,
    Answer,
    AnswerShape,
    Day,
    InvitationShape,
    ProfileShape,
    ScoreShape,
    YesNo,
)

_NOMINATION: Final = "pnp"
_YES: Final = {"yes": True, "no": False}
_TOLD_ENDS: Final = (Stage.APPLIED, Stage.DECLINED)


def profile_shape(profile: Profile) -> ProfileShape:
    """A profile as it stands in a row."""
    given, invitation, submitted = profile.given, profile.invitation, profile.submitted
    nomination, from_total = profile.nomination, profile.from_total
    return ProfileShape(
        name=profile.name,
        score=profile.score,
        nomination=None if nomination is None else _shape(_NOMINATION, nomination, given),
        programs={key: _shape(key, said, given) for key, said in profile.programs.items()},
        categories={key: _shape(key, said, given) for key, said in profile.categories.items()},
        submitted=None if submitted is None else _written(submitted),
        from_total=None if from_total is None else _yes_no(from_total),
        scored=profile.scored,
        answers=None if profile.answers is None else dict(profile.answers),
        interview=None if profile.interview is None else dict(profile.interview),
        interviewed=profile.interviewed,
        invitation=None
        if invitation is None
        else InvitationShape(
            invitation.received,
            invitation.program,
            invitation.ended,
            [step for step in CHECKLIST if step in invitation.done],
        ),
        reminded=sorted(profile.reminded),
    )


def _yes_no(said: bool) -> YesNo:
    return "yes" if said else "no"


def _shape(key: str, said: bool, given: Mapping[str, Given]) -> Answer:
    """The short form of an answer without a day, else the long one."""
    when = given.get(key, NOT_DATED)
    return _yes_no(said) if when == NOT_DATED else AnswerShape(_yes_no(said), *when)


def _written(stated: Stated) -> str:
    if isinstance(stated, Span):
        return f"{_written(stated.start)}/{_written(stated.end)}"
    if isinstance(stated, datetime):
        return stated.astimezone(UTC).isoformat().replace("+00:00", "Z")
    return stated.isoformat()


def profile_from(row: ProfileShape) -> Profile:
    """The profile that a row describes. Raises BadRow."""
    given: dict[str, Given] = {}
    score, scored = _score(row)
    if row.answers:
        check_calculator_answers("answers", row.answers)
    if row.interview:
        check_calculator_answers("interview", row.interview)
    return Profile(
        name=_name(row.name),
        score=score,
        nomination=None if row.nomination is None else _answer(_NOMINATION, row.nomination, given),
        programs=_answers("programs", row.programs, known_programs(), given),
        categories=_answers("categories", row.categories, known_categories(), given),
        submitted=None if row.submitted is None else _stated("submitted", row.submitted),
        from_total=row.from_total and _YES[row.from_total],
        scored=scored and moment("scored", scored),
        answers=row.answers,
        interview=row.interview,
        interviewed=row.interviewed and moment("interviewed", row.interviewed),
        invitation=None if row.invitation is None else _invitation("invitation", row.invitation),
        reminded=frozenset(row.reminded),
        given=given,
    )


@lru_cache(maxsize=1024)
def _name(name: str) -> str:
    if profile_name(name, ()) != name:
        raise wrong("name", name, f"is not a name of 1 to {LONGEST_NAME} visible characters")
    return name


def _score(row: ProfileShape) -> tuple[int | None, date | None]:
    """The CRS score, and the day that it is from."""
    score, scored = row.score, row.scored
    if isinstance(score, ScoreShape):
        scored = scored or score.on
        score = score.answer
    most = rulebook().newest.crs.total
    if score is not None and score > most:
        raise wrong("score", score, f"is not a whole number from 0 to {most}")
    return score, scored


def _answers(
    group: str, answers: Mapping[str, Answer], known: Collection[str], given: dict[str, Given]
) -> dict[str, bool]:
    for key in answers:
        if key not in known:
            raise BadRow(f"{group}: unknown key {key!r}")
    return {key: _answer(key, answer, given) for key, answer in answers.items()}


def _answer(key: str, answer: Answer, given: dict[str, Given]) -> bool:
    """Yes or no; the day and the definition of an answer in the long form go into ``given``."""
    if isinstance(answer, str):
        return _YES[answer]
    given[key] = Given(answer.on and moment(key, answer.on), answer.about)
    return _YES[answer.answer]


def _stated(key: str, text: str) -> Stated:
    """An instant, a day where the time is not known, or two instants with a slash between."""
    if "/" in text:
        start, end = (_instant(key, part) for part in text.split("/", 1))
        if start >= end:
            raise wrong(key, text, "is not an interval: its end is not after its start")
        return Span(start, end)
    return _instant(key, text) if "T" in text else moment(key, read(Day, text, key))


def _instant(key: str, text: str) -> datetime:
    try:
        # The plain class is read much faster than the annotated one.
        stated = convert(text, datetime)
    except ValidationError:
        raise wrong(key, text, f"is not {AN_INSTANT}") from None
    if stated.tzinfo is None:
        raise wrong(key, text, f"is not {AN_INSTANT}")
    return moment(key, stated)


def _invitation(key: str, row: InvitationShape) -> Invitation:
    if row.program is not None:
        check_known(f"{key}: program", [row.program], known_programs())
    if row.ended is not None:
        check_known(f"{key}: ended", [row.ended], _TOLD_ENDS)
    check_known(f"{key}: done", row.done, CHECKLIST)
    received = moment(f"{key}: received", row.received)
    return Invitation(received, row.program, row.ended, frozenset(row.done))
