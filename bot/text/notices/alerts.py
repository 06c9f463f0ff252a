"""The message that the bot exists for: would this draw have invited you, and why."""

from __future__ import annotations

from collections.abc import Iterator

from bot.domain.draws.draw import Draw
from bot.domain.notices.notice import Alert, priority
from bot.domain.people.profile import Profile
from bot.domain.verdicts.eligibility import Question
from bot.domain.verdicts.verdict import Verdict
from bot.text.catalogue import Markup, Words, lines, paragraphs
from bot.text.draws.context import context_line
from bot.text.draws.draws import draw_card, draw_facts
from bot.text.names import profile_name, published_name
from bot.text.notices.reminders import stale_text
from bot.text.times import instant
from bot.text.verdicts.verdicts import advice, profile_line, question, verdict_line, why

Judged = tuple[Profile, Verdict]


def alert(told: Alert, words: Words) -> Markup:
    """The whole message: the verdict first, then the draw, one line of context, what to do."""
    time_zone = told.subscriber.time_zone
    return paragraphs(
        lines(verdict_lines(told, words), _reasons(told, words)),
        _stale(told, words),
        _correction(told, words),
        draw_facts(told.draw, time_zone, words),
        context_line(told.context, words),
        _closing(told, words),
    )


def draw_in_full(told: Alert, words: Words) -> Markup:
    """All that is known of one draw, under the reader's verdict and above its context."""
    return paragraphs(
        lines(verdict_lines(told, words), _reasons(told, words)),
        _stale(told, words),
        draw_card(told.draw, told.subscriber.time_zone, words),
        context_line(told.context, words),
        _closing(told, words),
    )


def verdict_lines(told: Alert, words: Words) -> Markup:
    """The verdict; where the chat holds several profiles, a line for each, the best first."""
    judged = _judged(told)
    if len(judged) == 1:
        return verdict_line(told.draw, *judged[0], words)
    return lines(*(profile_line(told.draw, *one, words) for one in judged))


def asked(told: Alert) -> tuple[int, Question] | None:
    """The one question that the message ends with, and the place of the profile it is about."""
    questions = (
        (place, verdict.ask)
        for place, verdict in enumerate(told.verdicts)
        if verdict.ask is not None
    )
    return next(questions, None)


def _judged(told: Alert) -> list[Judged]:
    beside = zip(told.subscriber.profiles, told.verdicts, strict=True)
    return sorted(beside, key=lambda judged: priority(judged[1]))


def _reasons(told: Alert, words: Words) -> Markup:
    judged = _judged(told)
    return why(told.draw_type, *judged[0], words) if len(judged) == 1 else Markup()


def _stale(told: Alert, words: Words) -> Markup:
    """Where a score that was compared is out of date, that it is; of several, only whose."""
    beside = zip(told.subscriber.profiles, told.verdicts, strict=True)
    compared = (profile for profile, judged in beside if judged.compared is not None)
    parts = ((profile, stale_text(profile, told.draw.date, words)) for profile in compared)
    stale = [(profile, text) for profile, text in parts if text]
    if len(told.verdicts) == 1:
        return paragraphs(*(text for _, text in stale))
    names = ", ".join(profile_name(profile, words) for profile, _ in stale)
    return words.say("stale-several", names=names) if names else Markup()


def _closing(told: Alert, words: Words) -> Markup:
    several = len(told.verdicts) > 1
    todo = words.say("advice-several") if several else advice(told.verdicts[0], words)
    return paragraphs(todo, _asked_for(told, words, several=several))


def _asked_for(told: Alert, words: Words, *, several: bool) -> Markup:
    found = asked(told)
    if found is None:
        return Markup()
    place, ask = found
    profile = told.subscriber.profiles[place]
    text = question(ask, profile, words)
    if not several:
        return text
    return words.say("question-about", name=profile_name(profile, words), question=text)


def _correction(told: Alert, words: Words) -> Markup:
    if not told.corrects:
        return Markup()
    title = words.say("correction-title", draw=told.draw.number)
    if told.before is None:
        return title
    before, now = _differences(told.before, told.draw, told.subscriber.time_zone, words)
    return lines(
        title,
        words.say("correction-before", facts=Markup(", ".join(before))),
        words.say("correction-now", facts=Markup(", ".join(now))),
    )


def _differences(
    before: Draw, now: Draw, time_zone: str, words: Words
) -> tuple[list[Markup], list[Markup]]:
    beside = zip(
        _comparable(before, time_zone, words), _comparable(now, time_zone, words), strict=True
    )
    different = [(old, new) for old, new in beside if old != new]
    return [old for old, _ in different], [new for _, new in different]


def _comparable(draw: Draw, time_zone: str, words: Words) -> Iterator[Markup]:
    yield published_name(draw, words)
    yield words.say("correction-date", date=draw.date)
    yield words.say("correction-size", size=draw.size)
    yield words.say("correction-cutoff", cutoff=str(draw.cutoff))
    if draw.tie_break is None:
        yield words.say("correction-tie-break-unknown")
    else:
        moment = instant(draw.tie_break, time_zone, words)
        yield words.say("correction-tie-break", instant=moment)
