"""The calculator's result: score by factor, programs and categories, possible changes.

Each tap calculates everything again from the answers, for the person's own day.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import date
from functools import partial, wraps
from typing import Any

from bot.chat.frame.archive import Archive, archive
from bot.chat.frame.features import Feature, button
from bot.chat.frame.pending import Destination, QuestionKind, Way
from bot.chat.frame.screens import Button, Reply, Row, Screen, Style
from bot.chat.frame.taps import tap_data
from bot.chat.frame.visits import Answer, Onward, Visit, change, onboarding, stale
from bot.domain.notices.drops import drops
from bot.domain.people.answers import Given
from bot.domain.people.profile import Profile, Subscriber
from bot.domain.people.zones import zone
from bot.domain.score import interview, programs
from bot.domain.score.background import Background, background, with_roles_swapped
from bot.domain.score.category_rules import categories
from bot.domain.score.crs import Breakdown, crs_score
from bot.domain.score.programs import ProgramFinding
from bot.domain.verdicts.backtest import back_test
from bot.domain.verdicts.improve import improvements
from bot.domain.verdicts.ticks import NOMINATION, say
from bot.rules import Rules, rules_on
from bot.text.catalogue import Markup, Words, paragraphs
from bot.text.score import breakdown_text, drops_text, findings_text, improvements_text


@dataclass(frozen=True, slots=True)
class Result:
    """The result of the answers on a day."""

    answers: dict[str, Any]
    today: date
    about: Background
    rules: Rules

    @property
    def breakdown(self) -> Breakdown:
        """The score by factor."""
        return crs_score(self.about.candidate, self.rules.crs)

    @property
    def points(self) -> int:
        """The score as a profile stores it: without a nomination's points."""
        return self.breakdown.without_nomination

    def findings(self) -> tuple[tuple[ProgramFinding, ...], tuple[ProgramFinding, ...]]:
        """Programmes, and categories."""
        return programs.programs(self.about, self.rules), categories(self.about, self.rules)


def _of_result(
    method: Callable[[Results, Visit, Result], Awaitable[Answer]],
) -> Callable[[Results, Visit], Awaitable[Answer]]:
    """A button under the result: it is stale unless the interview is done."""

    @wraps(method)
    async def answer(self: Results, visit: Visit) -> Answer:
        result = result_of(visit)
        return stale(visit) if result is None else await method(self, visit, result)

    return answer


class Results(Feature):
    """Answers the buttons under the result; each needs an interview that is done."""

    of_one_profile = True
    keeps = frozenset({QuestionKind.CALCULATOR})

    @button("crs:result")
    @_of_result
    async def show(self, visit: Visit, result: Result) -> Answer:
        """Show the score by factor."""
        return Reply(result_screen(visit, result))

    @button("crs:use")
    @_of_result
    async def use(self, visit: Visit, result: Result) -> Answer:
        """Keep all of it: the score, the ticks, and the answers for reminders."""
        if result.rules.crs.confirmed:
            visit = await change(self._store, visit, partial(_with_score, result=result))
        visit = await change(self._store, visit, partial(_with_findings, result=result))
        return await self._ended(visit, result, keep=True)

    @button("crs:store")
    @_of_result
    async def store(self, visit: Visit, result: Result) -> Answer:
        """Keep the score, with its date; not where the answers have changed since."""
        if visit.args != (str(result.points),) or not result.rules.crs.confirmed:
            return Reply(result_screen(visit, result), visit.words.label("stale-popup"))
        visit = await change(self._store, visit, partial(_with_score, result=result))
        popup = visit.words.label("crs-stored-popup", score=str(result.points))
        return Reply(result_screen(visit, result), popup)

    @button("crs:findings")
    @_of_result
    async def findings(self, visit: Visit, result: Result) -> Answer:
        """Which programmes and categories the answers meet, and why."""
        found, listed = result.findings()
        text = findings_text((*found, *listed), result.rules, visit.words)
        tick = Button(visit.words.label("crs-ticks-button"), tap_data("crs", "ticks"))
        return Reply(Screen(text, ((tick,), _back_row(visit.words))))

    @button("crs:ticks")
    @_of_result
    async def ticks(self, visit: Visit, result: Result) -> Answer:
        """Put the findings into the profile."""
        visit = await change(self._store, visit, partial(_with_findings, result=result))
        return Reply(result_screen(visit, result), visit.words.label("crs-ticks-popup"))

    @button("crs:raise")
    @_of_result
    async def higher(self, visit: Visit, result: Result) -> Answer:
        """What would raise the score."""
        text = higher_text(visit.subscriber, result, await archive(self._store), visit.words)
        return Reply(Screen(text, (_back_row(visit.words),)))

    @button("crs:lower")
    @_of_result
    async def lower(self, visit: Visit, result: Result) -> Answer:
        """What will lower it."""
        submitted = visit.subscriber.profile.submitted
        text = drops_text(drops(result.answers, submitted, result.today), visit.words)
        label = visit.words.label("reminder-settings-button")
        settings = Button(label, tap_data("alerts", "reminders"))
        return Reply(Screen(text, ((settings,), _back_row(visit.words))))

    @button("crs:finish")
    @_of_result
    async def finish(self, visit: Visit, result: Result) -> Answer:
        """The end: ask whether to keep the answers."""
        words = visit.words
        if visit.subscriber.profile.answers == result.answers:
            return await self._ended(visit, result, keep=True)
        keep = Button(words.label("crs-keep-button"), tap_data("crs", "keep"))
        label, data = words.label("crs-erase-button"), tap_data("crs", "erase")
        erase = Button(label, data, style=Style.ERASES)
        return Reply(Screen(words.say("crs-keep-ask"), ((keep,), (erase,), _back_row(words))))

    @button("crs:keep")
    @_of_result
    async def keep(self, visit: Visit, result: Result) -> Answer:
        """Keep them."""
        return await self._ended(visit, result, keep=True)

    @button("crs:erase")
    @_of_result
    async def erase(self, visit: Visit, result: Result) -> Answer:
        """Erase them."""
        return await self._ended(visit, result, keep=False)

    async def _ended(self, visit: Visit, result: Result, keep: bool) -> Answer:
        way, was_scored = way_on(visit), visit.subscriber.profile.score is not None
        kept = result.answers if keep else None

        def ended(stored: Subscriber) -> Subscriber:
            profile = replace(stored.profile, answers=kept, interview=None, interviewed=None)
            return replace(stored.with_profile(profile), pending=None)

        visit = await change(self._store, visit, ended)
        note = visit.words.say("crs-kept" if keep else "crs-erased")
        answered = QuestionKind.SCORE if way.place is Destination.START and was_scored else None
        return Onward(visit, way, answered, note)


def result_of(visit: Visit) -> Result | None:
    """The result of the running interview; None without one, or before its end."""
    answers = visit.subscriber.profile.interview
    today = visit.today
    if answers is None or interview.next_question(answers, today) is not None:
        return None
    return Result(dict(answers), today, background(answers, today), rules_on(today))


def result_screen(visit: Visit, result: Result) -> Screen:
    """The score by factor; the button to store it, unless that was done today."""
    words, profile = visit.words, visit.subscriber.profile
    expired = interview.expired_tests(result.answers, result.today)
    confirmed = result.rules.crs.confirmed
    text = paragraphs(
        breakdown_text(result.about, result.breakdown, result.rules.crs, expired, words),
        _swapped_text(result, words),
        words.say("crs-use-explained" if confirmed else "crs-use-unscored"),
    )
    is_stored = (profile.score, profile.scored) == (result.points, result.today)
    offered = confirmed and not is_stored
    use = Button(words.label("crs-use-button"), tap_data("crs", "use"), style=Style.ONWARD)
    rows = [(use,)]
    if offered:
        points = str(result.points)
        label = words.label("crs-store-button", score=points)
        rows.append((Button(label, tap_data("crs", "store", points)),))
    return Screen(text, (*rows, *_rows(words)))


def _swapped_text(result: Result, words: Words) -> Markup:
    """The score with the partner as the principal applicant, higher or not, where it is known."""
    swapped = with_roles_swapped(result.answers, result.today)
    if swapped is None:
        return Markup()
    points = crs_score(swapped.candidate, result.rules.crs).total
    difference = points - result.breakdown.total
    return words.say("crs-swapped", score=str(points), points=f"{difference:+}".replace("-", "−"))


def _rows(words: Words) -> tuple[Row, ...]:
    def button(name: str) -> Button:
        return Button(words.label(f"crs-{name}-button"), tap_data("crs", name))

    return (
        (button("findings"),),
        (button("raise"), button("lower")),
        (button("answers"), button("finish")),
    )


def _back_row(words: Words) -> Row:
    return (Button(words.label("crs-result-button"), tap_data("crs", "result")),)


def higher_text(subscriber: Subscriber, result: Result, draws: Archive, words: Words) -> Markup:
    """The changes that would raise the score, with the draws of the year that each turns."""
    own = zone(subscriber.time_zone)

    def met(then: Profile) -> int:
        return len(back_test(then, draws.draws, result.today, own).met)

    found = improvements(
        result.about,
        subscriber.profile,
        result.today,
        met,
        with_roles_swapped(result.answers, result.today),
    )
    judged = back_test(subscriber.profile, draws.draws, result.today, own).judged
    return improvements_text(found, len(judged), words)


def way_on(visit: Visit) -> Way:
    """The place that follows the calculator."""
    pending = visit.pending
    if pending is None or pending.ask is not QuestionKind.CALCULATOR:
        return onboarding(visit)
    return pending.way


def _with_score(subscriber: Subscriber, result: Result) -> Subscriber:
    """Store the score, its day, and the nomination from the answers."""
    nomination = result.about.candidate.nomination
    profile = say(subscriber.profile, NOMINATION, nomination, Given(result.today))
    return subscriber.with_profile(
        replace(
            profile,
            score=result.points,
            scored=result.today,
            from_total=nomination or None,
        )
    )


def _with_findings(subscriber: Subscriber, result: Result) -> Subscriber:
    return subscriber.with_profile(
        programs.with_ticks(subscriber.profile, *result.findings(), result.rules, result.today)
    )
