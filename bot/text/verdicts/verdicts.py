"""A verdict in words: the line that begins with its mark, why, what would follow, what to ask."""

from __future__ import annotations

from datetime import UTC

from bot.domain.draws.categories import DrawType, Kind
from bot.domain.draws.draw import Draw
from bot.domain.people.profile import Profile
from bot.domain.people.submission import stated_day
from bot.domain.verdicts.eligibility import CURRENT_RULES_SINCE, Question, Reason, Topic
from bot.domain.verdicts.verdict import Line, Outcome, Verdict
from bot.text.catalogue import Markup, Words
from bot.text.marks import MARKS
from bot.text.names import profile_name, type_name, type_short
from bot.text.verdicts.doubts import doubts, out_of_pool


def verdict_line(draw: Draw, profile: Profile, verdict: Verdict, words: Words) -> Markup:
    """Mark, draw, score and cut-off in one line that a lock screen can show."""
    return _marked(verdict, _line(draw, profile, verdict, words))


def profile_line(draw: Draw, profile: Profile, verdict: Verdict, words: Words) -> Markup:
    """The verdict line for one of several profiles, with the profile's name after the mark."""
    line = _line(draw, profile, verdict, words)
    return _marked(verdict, words.say("profile-line", name=profile_name(profile, words), line=line))


def why(draw_type: DrawType, profile: Profile, verdict: Verdict, words: Words) -> Markup:
    """The reasons behind a verdict, in one paragraph."""
    sentences = [
        words.say(f"reason-{verdict.eligibility.reason}", type=_in_words(draw_type, words))
    ]
    if _counts_nomination(profile, verdict):
        sentences.append(words.say("score-with-nomination", score=str(verdict.compared)))
    sentences.append(doubts(profile, verdict, words))
    if verdict.if_eligible is not None and not verdict.eligibility.answer:
        sentences.append(_if_eligible(verdict, words))
    if verdict.eligibility.earlier_rules:
        sentences.append(words.say("earlier-rules", date=CURRENT_RULES_SINCE))
    return words.in_a_row(*sentences)


def advice(verdict: Verdict, words: Words) -> Markup:
    """What to do, calmly; where something is to be asked, the question says it instead."""
    if verdict.outcome is Outcome.UNKNOWN:
        return Markup()
    return words.say(f"advice-{verdict.outcome}")


def question(ask: Question, profile: Profile, words: Words) -> Markup:
    """The question as text."""
    match ask.topic:
        case Topic.PROGRAM | Topic.CATEGORY:
            asked = words.say(f"question-{ask.topic}", type=type_name(ask.key, words))
            return Markup(f"{asked}\n<i>{words.say(f'criteria-{ask.key}')}</i>")
        case Topic.NOMINATION_IN_SCORE:
            return words.say("question-nomination_in_score", score=str(profile.score))
        case Topic.SUBMITTED if ask.key:
            return words.say(f"question-submitted-{ask.key}")
        case Topic.SUBMITTED if profile.submitted is not None:
            return words.say("question-submitted-time", date=stated_day(profile.submitted, UTC))
        case topic:
            return words.say(f"question-{topic}")


def _marked(verdict: Verdict, line: Markup) -> Markup:
    return Markup(f"{MARKS[verdict.outcome]} <b>{line}</b>")


def _line(draw: Draw, profile: Profile, verdict: Verdict, words: Words) -> Markup:
    if verdict.outcome is Outcome.MISSED or _is_certain(verdict):
        return words.say(f"line-{verdict.line}", **_figures(draw, profile, verdict))
    head = words.say(_head(verdict), draw=draw.number)
    figures = words.say(_figures_key(verdict), **_figures(draw, profile, verdict))
    return words.in_a_row(head, figures)


def _is_certain(verdict: Verdict) -> bool:
    return verdict.eligibility.answer is True and not out_of_pool(verdict)


def _head(verdict: Verdict) -> str:
    if verdict.outcome is Outcome.NOT_FOR_YOU:
        return "head-not-for-you"
    if verdict.eligibility.reason is Reason.NAME_UNKNOWN:
        return "head-new-type"
    if verdict.eligibility.answer is True:
        return "head-out-of-pool"
    return "head-may-be"


def _figures_key(verdict: Verdict) -> str:
    if verdict.compared is None:
        return "figures-no-score"
    if verdict.eligibility.reason is Reason.NOMINATION_UNSAID:
        return "figures-presumed"
    return "figures"


def _figures(draw: Draw, profile: Profile, verdict: Verdict) -> dict[str, object]:
    """What a verdict line may need; a score that cannot be right is shown as it was given."""
    unclear = verdict.line is Line.SCORE_UNCLEAR
    score = profile.score if unclear else verdict.compared
    return {
        "draw": draw.number,
        "cutoff": str(draw.cutoff),
        "score": str(score),
        "points": abs(verdict.distance or 0),
    }


def _in_words(draw_type: DrawType, words: Words) -> str:
    """The type inside a reason; programmes are known by their short names."""
    match draw_type.kind:
        case Kind.PROGRAM:
            return type_short(draw_type.key, words)
        case Kind.CATEGORY:
            return type_name(draw_type.key, words)
        case _:
            return ""


def _counts_nomination(profile: Profile, verdict: Verdict) -> bool:
    return bool(profile.nomination) and verdict.line not in (Line.NO_SCORE, Line.SCORE_UNCLEAR)


def _if_eligible(verdict: Verdict, words: Words) -> Markup:
    return words.say(f"if-{verdict.line}", points=abs(verdict.distance or 0))
