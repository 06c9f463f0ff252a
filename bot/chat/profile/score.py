"""The score: told, asked for, confirmed, and kept without a nomination's points."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from functools import partial

from bot.chat.frame.features import Feature, HelpSection, button, command, typed_answer
from bot.chat.frame.keyboards import cancel, ways_out, yes_no
from bot.chat.frame.pending import Destination, Pending, QuestionKind, Way
from bot.chat.frame.screens import Button, Reply, Screen, grid
from bot.chat.frame.taps import tap_data
from bot.chat.frame.visits import (
    NO_NOTE,
    Answer,
    Onward,
    Visit,
    change,
    onboarding,
    set_pending,
    stale,
    turned_to,
    waits_for,
    way_of,
)
from bot.domain.people.answers import Given
from bot.domain.people.profile import Subscriber
from bot.domain.score.older import recomputed
from bot.domain.typed import ScoreFault, several_scores, typed_score, yes_or_no
from bot.domain.verdicts.ticks import NOMINATION, say
from bot.rules import Crs, rules_on
from bot.text.catalogue import Markup, Words, paragraphs


class Score(Feature):
    """Answers /score, a typed score, and the questions that come with one."""

    of_one_profile = True

    @command("score", HelpSection.FACTS, 20, in_menu=True)
    async def command(self, visit: Visit) -> Answer:
        """``/score 522`` sets the score; ``/score`` shows it and asks."""
        way = onboarding(visit)
        return await (self.typed(visit, way) if visit.text else self.asked(visit, way))

    @button("score:open")
    async def open(self, visit: Visit) -> Answer:
        """Ask for the score from another screen."""
        way = way_of(visit)
        return stale(visit) if way is None else await self.asked(visit, way)

    async def asked(self, visit: Visit, way: Way, note: Markup = NO_NOTE) -> Answer:
        """Ask for the score; in the onboarding that is its first step."""
        visit = await set_pending(self._store, visit, Pending(QuestionKind.SCORE, way))
        if way.place is Destination.START:
            return Onward(visit, way, note=note)
        screen = score_question_screen(visit, way)
        return Reply(screen.under(note) if note else screen)

    @typed_answer(QuestionKind.SCORE, wants_numbers=True)
    async def typed(self, visit: Visit, way: Way) -> Answer:
        """A typed score is kept, asked about, or refused with the reason."""
        typed = typed_score(visit.text, _crs(visit))
        if typed is ScoreFault.SEVERAL:
            await set_pending(self._store, visit, Pending(QuestionKind.SCORE, way))
            buttons = tuple(
                Button(str(one), tap_data("score", "pick", str(way), str(one)))
                for one in several_scores(visit.text, _crs(visit))
            )
            text = fault_text(visit.words, ScoreFault.SEVERAL)
            return Reply(Screen(text, (*grid(buttons, 3), *ways_out(visit.words, way))))
        if isinstance(typed, ScoreFault):
            return await self.asked(visit, way, fault_text(visit.words, typed))
        crs = _crs(visit)
        least = crs.nomination if visit.subscriber.profile.nomination else crs.nomination + 1
        if typed >= least:
            return await self._ask_if_nominated(visit, way, typed)
        return await self._keep(visit, way, typed)

    @button("score:pick")
    async def pick(self, visit: Visit) -> Answer:
        """One of the numbers that were typed together."""
        way = way_of(visit)
        if way is None or len(visit.args) != 2 or not waits_for(visit, QuestionKind.SCORE, way):
            return stale(visit)
        return await self.typed(replace(visit, text=visit.args[1]), way)

    @button("score:use")
    async def use(self, visit: Visit) -> Answer:
        """Store the score that the kept answers give by new points, for the profile it names."""
        if len(visit.args) != 2:
            return stale(visit)
        key, points = visit.args
        meant = await turned_to(self._store, visit, key)
        if meant is None:
            return stale(visit)
        found = recomputed(meant.subscriber.profile, meant.today)
        if found is None or points != str(found):
            return stale(visit)
        return await self._keep(meant, Way(Destination.PROFILE), found)

    async def offered(self, visit: Visit, typed: int) -> Answer:
        """Keep a number that nothing asked for as the first score; confirm it as another one."""
        if visit.subscriber.profile.score is None:
            return await self.typed(visit, onboarding(visit))
        pending = Pending(QuestionKind.CONFIRM, onboarding(visit), str(typed))
        visit = await set_pending(self._store, visit, pending)
        text = visit.words.say("score-confirm", score=str(typed))
        return Reply(
            Screen(text, (yes_no(visit.words, "score", str(typed)), (cancel(visit.words),)))
        )

    @typed_answer(QuestionKind.CONFIRM, wants_numbers=True)
    @typed_answer(QuestionKind.NOMINATED, wants_numbers=True)
    async def typed_yes_or_no(self, visit: Visit, way: Way) -> Answer | None:
        """A typed yes or no to the question that is open; None for anything else."""
        said = yes_or_no(visit.text)
        return None if said is None else await self.say(visit, said)

    async def say(self, visit: Visit, answer: bool) -> Answer:
        """Yes or no to the question that waits."""
        pending = visit.pending
        if pending is None or not pending.value.isdecimal():
            return stale(visit)
        typed = int(pending.value)
        if pending.ask is QuestionKind.NOMINATED:
            crs = _crs(visit)
            if answer:
                return await self._keep(visit, pending.way, typed - crs.nomination, includes=True)
            if crs.ceiling is None or typed <= crs.ceiling:
                return await self._keep(visit, pending.way, typed, includes=False)
            note = visit.words.say("score-impossible", score=str(typed), most=str(crs.ceiling))
            return await self.asked(visit, pending.way, note)
        if pending.ask is not QuestionKind.CONFIRM:
            return stale(visit)
        if answer:
            return await self.typed(replace(visit, text=pending.value), pending.way)
        if pending.way.place is Destination.START:
            return await self.asked(visit, pending.way)
        visit = await set_pending(self._store, visit, None)
        return Onward(visit, pending.way, note=visit.words.say("score-unchanged"))

    @button("score:yes")
    async def yes(self, visit: Visit) -> Answer:
        """The button "yes", which names the number it was asked about."""
        return await self.say(visit, True) if _is_meant(visit) else stale(visit)

    @button("score:no")
    async def no(self, visit: Visit) -> Answer:
        """The button "no" to the same."""
        return await self.say(visit, False) if _is_meant(visit) else stale(visit)

    async def ask_about_stored(self, visit: Visit, way: Way) -> Reply:
        """Ask whether the score that is stored includes a nomination."""
        return await self._ask_if_nominated(visit, way, visit.subscriber.profile.score or 0)

    async def _ask_if_nominated(self, visit: Visit, way: Way, typed: int) -> Reply:
        """Ask whether a high score includes a nomination, and say why the bot asks."""
        score, crs = str(typed), _crs(visit)
        visit = await set_pending(self._store, visit, Pending(QuestionKind.NOMINATED, way, score))
        words, most = visit.words, str(crs.last_ceiling)
        values = {"score": score, "nomination": str(crs.nomination)}
        if typed <= crs.last_ceiling:
            text = words.say("question-nomination_in_score", **values)
        elif crs.ceiling is not None:
            text = words.say("score-nominated", most=most, **values)
        else:
            until = (crs.ceiling_lost or crs.since) - timedelta(days=1)
            text = words.say("score-nominated-unknown", most=most, until=until, **values)
        return Reply(Screen(text, (yes_no(words, "score", score), *ways_out(words, way))))

    async def _keep(
        self, visit: Visit, way: Way, points: int, *, includes: bool | None = None
    ) -> Onward:
        visit = await change(
            self._store,
            visit,
            partial(
                with_typed_score,
                points=points,
                includes=includes,
                today=visit.today,
            ),
        )
        return Onward(visit, way, QuestionKind.SCORE, kept_text(visit))


def with_typed_score(
    subscriber: Subscriber, points: int, includes: bool | None, today: date
) -> Subscriber:
    """The subscriber with this score of today, without a nomination's points.

    ``includes`` is the answer to whether the number told holds them; yes means a nomination.
    """
    profile = replace(subscriber.profile, score=points, scored=today, from_total=includes)
    if includes:
        profile = say(profile, NOMINATION, True, Given(today))
    return replace(subscriber.with_profile(profile), pending=None)


def score_question_screen(visit: Visit, way: Way) -> Screen:
    """Where the score stands, and what to send to change it."""
    words = visit.words
    known = "" if visit.subscriber.profile.score is None else kept_text(visit)
    calculator = tap_data("crs", "open", str(way))
    rows = ((Button(words.label("start-calculator-button"), calculator),), *ways_out(words, way))
    return Screen(paragraphs(known, ask_score_text(visit)), rows)


def ask_score_text(visit: Visit) -> Markup:
    """What to send as the score."""
    return visit.words.say("score-ask", nomination=str(_crs(visit).nomination))


def kept_text(visit: Visit) -> Markup:
    """The stored score, and the total with a nomination."""
    words, profile = visit.words, visit.subscriber.profile
    nomination = str(_crs(visit).nomination)
    stored = words.say("score-kept", score=str(profile.score), nomination=nomination)
    if not profile.nomination:
        return stored
    key = "score-full" if profile.from_total else "score-full-about"
    return paragraphs(stored, words.say(key, full=str(profile.full_score)))


def fault_text(words: Words, fault: ScoreFault) -> Markup:
    """The fault of a typed score, in words."""
    return words.say(f"score-fault-{fault}")


def _crs(visit: Visit) -> Crs:
    """The CRS of the person's own day."""
    return rules_on(visit.today).crs


def _is_meant(visit: Visit) -> bool:
    pending = visit.pending
    return pending is not None and visit.args == (pending.value,)
