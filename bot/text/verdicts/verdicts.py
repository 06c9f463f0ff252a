"""A verdict in words: the answer that begins a message, the facts it rests on, what to do."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC
from typing import Final

from bot.domain.draws.categories import DrawType, Kind
from bot.domain.draws.draw import Draw
from bot.domain.notices.notice import NEAR_MISS
from bot.domain.people.profile import Profile
from bot.domain.people.submission import stated_day
from bot.domain.verdicts.eligibility import Eligibility, Question, QuestionTopic, Reason
from bot.domain.verdicts.verdict import Line, Outcome, Verdict
from bot.rules import CategoryDefinition, occupations, rules_on
from bot.text.catalogue import Markup, Words
from bot.text.marks import MARKS
from bot.text.names import (
    any_of_these,
    criteria_text,
    name_of_profile,
    short_name,
    type_draw,
    type_name,
    type_short,
)
from bot.text.verdicts.doubts import doubts, out_of_pool

_UNSAID: Final = frozenset(
    (
        *(Reason.OPEN_TO_ALL, Reason.NOMINATED, Reason.IN_PROGRAM, Reason.IN_CATEGORY),
        *(Reason.PROGRAM_UNSAID, Reason.CATEGORY_UNSAID),
    )
)
"""Reasons that only repeat the reader's own answer or the question under the answer."""

_MOST_OCCUPATIONS: Final = 5


def answer_line(
    draw: Draw, draw_type: DrawType, profile: Profile, verdict: Verdict, words: Words
) -> Markup:
    """The answer in one line: with the score compared, the cut-off and the type's short name."""
    key, values = _answer(draw, draw_type, profile, verdict, words)
    return words.say(f"answer-{key}", **values)


def named_answer(
    draw: Draw, draw_type: DrawType, profile: Profile, verdict: Verdict, words: Words
) -> Markup:
    """The answer for one of several profiles, with its name."""
    key, values = _answer(draw, draw_type, profile, verdict, words)
    return words.say(f"named-{key}", name=name_of_profile(profile, words), **values)


def marked(verdict: Verdict, line: Markup) -> Markup:
    """A line in bold after the mark of the outcome."""
    return Markup(f"{MARKS[verdict.outcome]} <b>{line}</b>")


def where(verdict: Verdict, words: Words) -> Markup:
    """Where score and submission are against the line, unless the answer has said it."""
    if verdict.outcome in (Outcome.NOT_FOR_YOU, Outcome.UNKNOWN):
        return Markup()
    if verdict.line is Line.BELOW and not verdict.either_way:
        return Markup()
    points = abs(verdict.distance or 0)
    return words.say(f"where-{verdict.line}", points=points)


def why(
    draw: Draw, draw_type: DrawType, profile: Profile, verdict: Verdict, words: Words
) -> Markup:
    """The basis of the verdict other than score and cut-off; empty if those say it all."""
    sentences, nomination = [], _nomination(draw)
    if verdict.eligibility.reason not in _UNSAID:
        sentences.append(_reason(draw, draw_type, verdict.eligibility, words))
    has_score = verdict.line not in (Line.NO_SCORE, Line.SCORE_UNCLEAR)
    if profile.nomination and has_score and verdict.outcome is not Outcome.NOT_FOR_YOU:
        sentences.append(
            words.say("score-with-nomination", score=str(verdict.compared), nomination=nomination)
        )
    sentences.append(doubts(profile, verdict, words))
    if verdict.if_eligible is not None and verdict.eligibility.answer is not True:
        points = abs(verdict.distance or 0)
        sentences.append(words.say(f"if-{verdict.line}", points=points, nomination=nomination))
    return words.in_a_row(*sentences)


def advice(verdict: Verdict, words: Words) -> Markup:
    """What to do, calmly; where something is to be asked, the question says it instead."""
    match verdict.outcome:
        case Outcome.UNKNOWN:
            return Markup()
        case Outcome.MISSED if -(verdict.distance or 0) <= NEAR_MISS:
            return words.say("advice-missed-near")
        case Outcome.MISSED | Outcome.NOT_FOR_YOU:
            return words.say(f"advice-{verdict.outcome}")
        case Outcome.MET | Outcome.TIE:
            return words.say("advice-account", url=words.label("account-link"))


def _reason(draw: Draw, draw_type: DrawType, eligible: Eligibility, words: Words) -> Markup:
    """The reason for the eligibility answer; for an outdated answer, the changes since."""
    is_category = draw_type.kind is Kind.CATEGORY
    through = rules_on(draw.date).through(draw_type.key) if is_category else ()
    # Programmes are known by their short names.
    name_of = {Kind.PROGRAM: type_short, Kind.CATEGORY: type_name}.get(draw_type.kind)
    reason = words.say(
        f"reason-{eligible.reason}",
        type=name_of(draw_type.key, words) if name_of is not None else "",
        date=eligible.used.since if eligible.used else draw.date,
        label=draw_type.label or "",
        programs=any_of_these(through, words),
        nomination=_nomination(draw),
    )
    if eligible.reason is not Reason.CATEGORY_CHANGED:
        return reason
    return words.in_a_row(reason, *_changes(eligible.was, eligible.used, words))


def _changes(
    was: CategoryDefinition | None, used: CategoryDefinition | None, words: Words
) -> Iterator[Markup]:
    """The differences between two definitions, as far as both are known."""
    if was is None or used is None:
        return
    if was.months != used.months and was.months and used.months:
        yield words.say("changed-months", months=used.months, before=was.months)
    if not was.codes or not used.codes:
        return
    known = occupations()
    for key, codes in (("added", used.codes - was.codes), ("removed", was.codes - used.codes)):
        if not codes:
            continue
        titles = [
            f"{code} {known[code].title(words.language)}" if code in known else code
            for code in sorted(codes)[:_MOST_OCCUPATIONS]
        ]
        named, more = "; ".join(titles), len(codes) - len(titles)
        if more:
            named = words.label("changed-more", occupations=named, more=more)
        yield words.say(f"changed-{key}", occupations=named)


def verdict_question(
    ask: Question, profile: Profile, draw: Draw, draw_type: DrawType, words: Words
) -> Markup:
    """The question as text."""
    match ask.topic:
        case QuestionTopic.PROGRAM | QuestionTopic.CATEGORY:
            asked = words.say(f"question-{ask.topic}", type=type_name(ask.key, words))
            return Markup(f"{asked}\n<i>{criteria_text(ask.key, draw.date, words)}</i>")
        case QuestionTopic.ANY_PROGRAM:
            through = rules_on(draw.date).through(draw_type.key)
            return words.say("question-any_program", programs=any_of_these(through, words))
        case QuestionTopic.NOMINATION_IN_SCORE:
            return words.say(
                "question-nomination_in_score",
                score=str(profile.score),
                nomination=_nomination(draw),
            )
        case QuestionTopic.SUBMITTED if ask.key:
            return words.say(f"question-submitted-{ask.key}")
        case QuestionTopic.SUBMITTED if profile.submitted is not None:
            return words.say("question-submitted-time", date=stated_day(profile.submitted, UTC))
        case topic:
            return words.say(f"question-{topic}", nomination=_nomination(draw))


def _nomination(draw: Draw) -> str:
    """The points that a nomination added at the time of a draw."""
    return str(rules_on(draw.date).crs.nomination)


def _answer(
    draw: Draw, draw_type: DrawType, profile: Profile, verdict: Verdict, words: Words
) -> tuple[str, dict[str, object]]:
    """Which answer it is, and the values of its sentence."""
    unclear = verdict.line is Line.SCORE_UNCLEAR
    short = short_name(draw, draw_type, words)
    is_known = draw_type.kind is not Kind.UNKNOWN
    values: dict[str, object] = {
        "type": short,
        "draw": type_draw(draw_type.key, words) if is_known else short,
        "cutoff": str(draw.cutoff),
        "score": str(profile.score if unclear else verdict.compared),
        "points": abs(verdict.distance or 0),
    }
    return _answer_key(verdict), values


def _answer_key(verdict: Verdict) -> str:
    match verdict.outcome:
        case Outcome.MISSED if verdict.either_way:
            return "missed-either_way"
        case Outcome.MISSED if verdict.line is Line.AT_AFTER:
            return "missed-tie_break"
        case Outcome.UNKNOWN:
            without = "" if verdict.compared is not None else "-no_score"
            if verdict.eligibility.answer is True:
                return f"out_of_pool{without}" if out_of_pool(verdict) else str(verdict.line)
            match verdict.eligibility.reason:
                case Reason.NAME_UNKNOWN:
                    return f"new_type{without}"
                case Reason.NOMINATION_UNSAID:
                    return f"nomination{without}"
                case _:
                    return f"may_be{without}"
        case outcome:
            return str(outcome)
