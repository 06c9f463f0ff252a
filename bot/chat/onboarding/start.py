"""Onboarding in three steps, each of which can be skipped and gone back to.

The pending question holds a person's current step, so the onboarding survives a restart. /start
never resets anything: a newcomer begins, a person in the onboarding continues, and other people
see a summary.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Final

from bot.chat.alerts import UNSET, zone_rows
from bot.chat.draws import draw_screen
from bot.chat.frame.archive import archive
from bot.chat.frame.features import Feature, HelpSection, button, command
from bot.chat.frame.pending import Destination, Pending, QuestionKind, Way
from bot.chat.frame.screens import Button, Reply, Row, Screen, Style
from bot.chat.frame.taps import tap_data
from bot.chat.frame.visits import NO_NOTE, Answer, Onward, Visit, change, onboarding, set_pending
from bot.chat.onboarding.applies import programs_screen
from bot.chat.profile import ask_score_text, ask_text, date_rows, facts_text, kept_text
from bot.domain.people.profile import Subscriber
from bot.domain.verdicts.backtest import BackTest, back_test
from bot.text.catalogue import Markup, Words, paragraphs
from bot.text.verdicts import remarks

_STEPS: Final = (QuestionKind.SCORE, QuestionKind.APPLIES, QuestionKind.SUBMITTED)
_DRAW_LINK = re.compile(r"draw-([0-9]{1,6}[a-z]?)")


class Start(Feature):
    """Answers /start and the buttons of the onboarding."""

    of_one_profile = True
    for_each_profile = "start"
    keeps = frozenset(_STEPS)

    @command("start", HelpSection.FACTS, 10)
    async def command(self, visit: Visit) -> Answer:
        """``/start``, or a deep link such as ``/start draw-297``."""
        link = _DRAW_LINK.fullmatch(visit.text)
        draw = link[1] if link else ""
        resumed = "" if visit.subscriber.active else visit.words.say("start-resumed")
        visit = await change(self._store, visit, Subscriber.reached)
        if visit.subscriber.onboarded:
            visit = await set_pending(self._store, visit, None)
            waiting_draw = await self._waiting(visit, draw)
            screen = waiting_draw or await self._standing_screen(visit, "start-again")
            return Reply(screen.under(Markup(resumed)))
        step, waiting = _standing(visit)
        way = Way(Destination.START, draw or waiting)
        visit = await change(self._store, visit, partial(_at, step=step, way=way, asked=visit.now))
        return Reply(step_screen(visit, step, way).under(resumed))

    @button("start:score")
    async def score(self, visit: Visit) -> Answer:
        """Back to the first step."""
        return await self._step(visit, QuestionKind.SCORE)

    @button("start:unknown")
    async def unknown(self, visit: Visit) -> Answer:
        """ "I don't know my score": the calculator, and where else it can be found."""
        words = visit.words
        calculator = tap_data("crs", "open", str(_way(visit)))
        rows = (
            (Button(words.label("start-calculator-button"), calculator),),
            (Button(words.label("start-official-button"), url=words.label("crs-official-link")),),
            _next_row(visit.words, "applies", is_known=False),
            _back_row(visit.words, "score"),
        )
        return Reply(Screen(visit.words.say("start-unknown"), rows))

    @button("start:applies")
    async def applies(self, visit: Visit) -> Answer:
        """To the second step, on or back."""
        return await self._step(visit, QuestionKind.APPLIES)

    @button("start:submitted")
    async def submitted(self, visit: Visit) -> Answer:
        """To the third step, on or back."""
        return await self._step(visit, QuestionKind.SUBMITTED)

    @button("start:done")
    async def done(self, visit: Visit) -> Answer:
        """The end of the onboarding."""
        if _is_over(visit):
            return Reply(await self._standing_screen(visit, "start-again"))
        return await self._finish(visit, _way(visit), NO_NOTE)

    async def next(self, onward: Onward) -> Reply:
        """Show the next step, or the current one again if no step was answered."""
        visit, way, answered, note = onward.visit, onward.way, onward.answered, onward.note
        if _is_over(visit) and answered is QuestionKind.APPLIES:
            return Reply((await self._standing_screen(visit, "start-again")).under(note))
        if answered is QuestionKind.SUBMITTED:
            return await self._finish(visit, way, note)
        step = _present(visit) if answered is None else _STEPS[_STEPS.index(answered) + 1]
        visit = await change(self._store, visit, partial(_at, step=step, way=way, asked=visit.now))
        return Reply(step_screen(visit, step, way).under(note))

    @button("start:alert")
    async def test_alert(self, visit: Visit) -> Answer:
        """Show an example alert: the newest draw that this person hears of, or the newest."""
        draws = await archive(self._store)
        draw = draws.newest_heard_of(visit.subscriber, visit.now) or draws.latest()
        if draw is None:
            return Reply(popup=visit.words.label("start-no-draws-popup"))
        screen = draw_screen(visit.words, visit.subscriber, draws, draw)
        text = paragraphs(screen.text, visit.words.say("start-test-alert"))
        return Reply(replace(screen, text=text), fresh=True)

    async def _step(self, visit: Visit, step: QuestionKind) -> Reply:
        if _is_over(visit):
            return Reply(await self._standing_screen(visit, "start-again"))
        way = _way(visit)
        visit = await change(self._store, visit, partial(_at, step=step, way=way, asked=visit.now))
        return Reply(step_screen(visit, step, way))

    async def _finish(self, visit: Visit, way: Way, note: Markup) -> Reply:
        visit = await change(self._store, visit, _finished)
        screen = await self._standing_screen(visit, "start-done")
        return Reply(screen.under(note), also=await self._waiting(visit, way.draw))

    async def _standing_screen(self, visit: Visit, title: str) -> Screen:
        draws = await archive(self._store)
        profile = visit.subscriber.profile
        year = back_test(profile, draws.draws, visit.now.date(), visit.zone)
        is_unset = visit.subscriber.time_zone == UNSET
        text = paragraphs(
            visit.words.say(title),
            facts_text(visit),
            year_text(visit.words, year, scored=profile.score is not None),
            visit.words.say("start-zone-hint") if is_unset else NO_NOTE,
        )
        return Screen(text, (*zone_rows(visit), *_standing_rows(visit.words)))

    async def _waiting(self, visit: Visit, number: str) -> Screen | None:
        draws = await archive(self._store)
        draw = draws.find(number)
        return None if draw is None else draw_screen(visit.words, visit.subscriber, draws, draw)


def step_screen(visit: Visit, step: QuestionKind, way: Way) -> Screen:
    """One of the three steps."""
    words = visit.words
    if step is QuestionKind.APPLIES:
        return programs_screen(words, visit.subscriber, way, visit.today)
    if step is QuestionKind.SUBMITTED:
        known = visit.subscriber.profile.submitted is not None
        rows = (
            *date_rows(visit, way),
            _next_row(words, "done", is_known=known),
            _back_row(words, "applies"),
        )
        return Screen(ask_text(visit), rows).under(words.say("start-step-3"))
    unknown = Button(words.label("start-unknown-button"), tap_data("start", "unknown"))
    profile = visit.subscriber.profile
    text = paragraphs(
        words.say("start-hello"),
        words.say("start-step-1"),
        NO_NOTE if profile.score is None else kept_text(visit),
        ask_score_text(visit),
    )
    return Screen(
        text, ((unknown,), _next_row(words, "applies", is_known=profile.score is not None))
    )


def year_text(words: Words, year: BackTest, *, scored: bool) -> Markup:
    """The last twelve months with these facts: for how many draws, and how many met."""
    if not year.judged:
        return NO_NOTE
    counts = {"draws": len(year.judged), "mine": len(year.for_them)}
    sentences = [
        words.say("year", met=len(year.met), **counts)
        if scored
        else words.say("year-no-score", **counts)
    ]
    return words.in_a_row(*sentences, *remarks(year, words))


def _standing_rows(words: Words) -> tuple[Row, ...]:
    looks = (
        Button(words.label("chart-button"), tap_data("chart", "cutoffs", "mine", "1")),
        Button(words.label("whatif-button"), tap_data("whatif", "open")),
        Button(words.label("chart-pool-button"), tap_data("pool", "show")),
    )
    draws = (
        Button(words.label("start-latest-button"), tap_data("draw", "latest")),
        Button(words.label("start-alert-button"), tap_data("start", "alert")),
    )
    facts = (
        Button(words.label("start-profile-button"), tap_data("profile", "show")),
        Button(words.label("settings-button"), tap_data("alerts", "show")),
    )
    return (looks, draws, facts)


def _next_row(words: Words, step: str, *, is_known: bool) -> Row:
    """The way on from a step: it is skipped, unless its answer is known already."""
    label = words.label("continue-button" if is_known else "skip-button")
    style = Style.ONWARD if is_known else None
    return (Button(label, tap_data("start", step), style=style),)


def _back_row(words: Words, step: str) -> Row:
    return (Button(words.label("back-button"), tap_data("start", step)),)


def _way(visit: Visit) -> Way:
    """The onboarding as a place, with the draw that follows its end."""
    return Way(Destination.START, _standing(visit)[1])


def _is_over(visit: Visit) -> bool:
    """Whether all steps are done: then old buttons only show the summary."""
    return visit.subscriber.onboarded and onboarding(visit).place is Destination.NOWHERE


def _standing(visit: Visit) -> tuple[QuestionKind, str]:
    """The current step, and the draw that follows the end."""
    pending = visit.pending
    if pending is None or pending.way.place is not Destination.START:
        return QuestionKind.SCORE, ""
    return _present(visit), pending.way.draw


def _present(visit: Visit) -> QuestionKind:
    pending = visit.pending
    if pending is not None and pending.ask is QuestionKind.JOB:
        return QuestionKind.APPLIES
    return pending.ask if pending is not None and pending.ask in _STEPS else QuestionKind.SCORE


def _at(subscriber: Subscriber, step: QuestionKind, way: Way, asked: datetime) -> Subscriber:
    return replace(subscriber, pending=str(Pending(step, way, asked=asked)))


def _finished(subscriber: Subscriber) -> Subscriber:
    return replace(
        subscriber,
        onboarded=True,
        pending=None,
        explain_silence=subscriber.explain_silence or not subscriber.onboarded,
    )
