"""The message that the bot exists for: would this draw have invited you, and why.

The first line is the answer, complete on a lock screen; then the draw's facts, one line of
context, one caveat at most, what to do, and the question if there is one.
"""

from __future__ import annotations

from bot.domain.draws.categories import classify
from bot.domain.notices.drops import Cause
from bot.domain.notices.notice import Alert, priority, verdicts
from bot.domain.people.profile import Profile
from bot.domain.verdicts.eligibility import Question
from bot.domain.verdicts.verdict import Verdict
from bot.text.catalogue import Markup, Words, lines, paragraphs
from bot.text.draws.context import context_line
from bot.text.draws.draws import draw_details, draw_sentence, tie_break_line, unusual_line
from bot.text.marks import MARKS
from bot.text.names import name_of_profile, published_name
from bot.text.notices.reminders import stale_text
from bot.text.times import instant
from bot.text.verdicts import (
    advice,
    answer_line,
    marked,
    named_answer,
    older_text,
    out_of_pool,
    verdict_question,
    where,
    why,
)

Judged = tuple[Profile, Verdict]


def alert(told: Alert, words: Words) -> Markup:
    """The whole message."""
    return paragraphs(
        _head(told, words),
        _reasons(told, words),
        context_line(told.context, words),
        unusual_line(told.draw, words) or _caveat(told, words),
        _closing(told, words),
        words.say("alert-explains-silence") if told.explains_silence else Markup(),
    )


def draw_in_full(told: Alert, words: Words) -> Markup:
    """The same with all that is known of the draw."""
    return paragraphs(
        _head(told, words),
        draw_details(told.draw, told.subscriber.time_zone, words),
        _reasons(told, words),
        context_line(told.context, words),
        _caveat(told, words),
        _closing(told, words),
    )


def question_asked(told: Alert) -> tuple[int, Question] | None:
    """The one question that the message ends with, and the place of the profile it is about."""
    questions = (
        (place, verdict.ask)
        for place, verdict in enumerate(told.verdicts)
        if verdict.ask is not None
    )
    return next(questions, None)


def _head(told: Alert, words: Words) -> Markup:
    """The answer, the answer that a correction replaces, and the facts of the draw.

    The answer has a line for each profile, the best first; of a correction the first says so.
    """
    judged = _judged(told)
    say = answer_line if len(judged) == 1 else named_answer
    answers = [say(told.draw, told.draw_type, *each, words) for each in judged]
    if told.corrects:
        answers[0] = words.say("correction-answer", answer=answers[0])
    sentence = draw_sentence(told.draw, words)
    if len(judged) == 1:
        sentence = words.in_a_row(where(judged[0][1], words), sentence)
    return lines(
        *(marked(verdict, said) for (_, verdict), said in zip(judged, answers, strict=True)),
        _replaced(told, judged, words) if told.corrects else "",
        sentence,
        tie_break_line(told.draw, told.subscriber.time_zone, words),
        _earlier_figures(told, words),
    )


def _judged(told: Alert) -> list[Judged]:
    beside = zip(told.subscriber.profiles, told.verdicts, strict=True)
    return sorted(beside, key=lambda judged: priority(judged[1]))


def _replaced(told: Alert, judged: list[Judged], words: Words) -> Markup:
    """The answer that the earlier figures gave, which a correction replaces."""
    if told.before is None or len(judged) > 1:
        return words.say("correction-title")
    profile, before = judged[0][0], told.before
    draw_type = classify(before.name)
    was = verdicts(told.subscriber, before, draw_type)[0]
    said = answer_line(before, draw_type, profile, was, words)
    return words.say("correction-replaces", mark=MARKS[was.outcome], answer=said)


def _reasons(told: Alert, words: Words) -> Markup:
    judged = _judged(told)
    return why(told.draw, told.draw_type, *judged[0], words) if len(judged) == 1 else Markup()


def _caveat(told: Alert, words: Words) -> Markup:
    """Where a score that was compared is out of date, that it is; of several, only whose."""
    beside = zip(told.subscriber.profiles, told.verdicts, strict=True)
    compared = [(profile, judged) for profile, judged in beside if judged.compared is not None]
    day, alone = told.draw.date, len(told.verdicts) == 1
    stale = []
    for profile, judged in compared:
        said = (Cause.PROFILE,) if alone and out_of_pool(judged) else ()
        # A score gets one caveat: new points, or else the changes since it was given.
        text = older_text(profile, day, words) or stale_text(profile, day, words, said)
        stale += [(profile, text)] if text else []
    if alone:
        return paragraphs(*(text for _, text in stale))
    names = words.listed(*(name_of_profile(profile, words) for profile, _ in stale))
    return words.say("stale-several", names=names) if names else Markup()


def _closing(told: Alert, words: Words) -> Markup:
    """What to do, and the question if there is one."""
    several = len(told.verdicts) > 1
    if several:
        todo = words.say("advice-several", url=words.label("account-link"))
    else:
        todo = advice(told.verdicts[0], words)
    found = question_asked(told)
    if found is None:
        return todo
    place, ask = found
    profile = told.subscriber.profiles[place]
    text = verdict_question(ask, profile, told.draw, told.draw_type, words)
    if several:
        text = words.say("question-about", name=name_of_profile(profile, words), question=text)
    return paragraphs(todo, text)


def _earlier_figures(told: Alert, words: Words) -> Markup:
    """The figures that IRCC had published before a correction, as far as they differ."""
    if not told.corrects or told.before is None:
        return Markup()
    figures = []
    for draw in (told.before, told.draw):
        tie_break = words.say("correction-tie-break-unknown")
        if draw.tie_break is not None:
            moment = instant(draw.tie_break, told.subscriber.time_zone, words)
            tie_break = words.say("correction-tie-break", instant=moment)
        figures.append(
            (
                published_name(draw, words),
                words.say("correction-date", date=draw.date),
                words.say("correction-size", size=draw.size),
                words.say("correction-cutoff", cutoff=str(draw.cutoff)),
                tie_break,
            )
        )
    different = [old for old, new in zip(*figures, strict=True) if old != new]
    return words.say("correction-before", facts=words.listed(*different)) if different else Markup()
