"""The calculator's interview: one question at a time, to go back in, correct and leave.

The answers so far are stored with the profile as a running interview, and the question that is
shown as the pending one; so it survives days and restarts. ``bot.domain.score.interview``
decides which question comes next; this module only shows it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from bot.chat.calculator.result import Results, way_on
from bot.chat.calculator.screens import (
    answers_screen,
    interview_screen,
    occupations_screen,
    paused_screen,
    welcome,
)
from bot.chat.frame.features import Feature, HelpSection, button, command, typed_answer
from bot.chat.frame.pending import NOWHERE, Destination, Pending, QuestionKind, Way
from bot.chat.frame.screens import Reply
from bot.chat.frame.services import Services
from bot.chat.frame.visits import (
    NO_NOTE,
    Answer,
    Onward,
    Visit,
    change,
    onboarding,
    stale,
    turned_to,
    way_of,
)
from bot.domain.people.profile import Subscriber
from bot.domain.score import interview
from bot.domain.score.questions import InterviewQuestion, ReplyKind, choices, question_named
from bot.domain.score.replies import ReplyFault
from bot.domain.typed import search
from bot.rules import occupations
from bot.text.catalogue import Markup, paragraphs
from bot.text.score import answer_text, meant_choice, remark_text, reply_fault_text

Answers = dict[str, Any]


class Calculator(Feature):
    """Answers /crs, the interview's buttons, and typed answers to its questions."""

    of_one_profile = True
    for_each_profile = "crs"

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self._results = Results(services)

    @command("crs", HelpSection.FACTS, 50, in_menu=True)
    async def command(self, visit: Visit) -> Answer:
        """Begin, continue, or show the result."""
        return await self._enter(visit, onboarding(visit))

    @button("crs:open")
    async def open(self, visit: Visit) -> Answer:
        """Open the calculator from another screen."""
        way = way_of(visit)
        return stale(visit) if way is None else await self._enter(visit, way)

    @button("crs:profile")
    async def of_profile(self, visit: Visit) -> Answer:
        """The button under a reminder, which names the profile that it is about."""
        meant = await turned_to(self._store, visit, visit.args[0]) if visit.args else None
        if meant is None:
            return stale(visit)
        reply = await self._enter(meant, NOWHERE)
        if not isinstance(reply, Reply):
            return reply
        return replace(reply, fresh=True, subscriber=meant.subscriber)

    @button("crs:resume")
    async def resume(self, visit: Visit) -> Answer:
        """Go on where the interview stands."""
        if running(visit) is None:
            return stale(visit)
        return await self._shown(visit, way_on(visit))

    @button("crs:pick")
    async def pick(self, visit: Visit) -> Answer:
        """A tapped choice; a button of a question that is not the one asked changes nothing."""
        asked = asked_now(visit)
        if asked is None or len(visit.args) != 2 or visit.args[0] != asked.key:
            return stale(visit)
        place = visit.args[1]
        if not place.isdecimal() or int(place) >= len(asked.choices):
            return stale(visit)
        return await self._answered(visit, asked, asked.choices[int(place)])

    @button("crs:occupation")
    async def occupation(self, visit: Visit) -> Answer:
        """An occupation that a search found."""
        asked = asked_now(visit)
        if asked is None or asked.kind is not ReplyKind.OCCUPATION or len(visit.args) != 1:
            return stale(visit)
        return await self._answered(visit, asked, visit.args[0])

    @button("crs:back")
    async def back(self, visit: Visit) -> Answer:
        """The question before, its answer taken back and shown; from a correction, the answers."""
        answers = running(visit)
        if answers is None:
            return stale(visit)
        if _is_correcting(visit, answers):
            return await self.answers(visit)
        kept = interview.without_last(answers, visit.today)
        visit = await self._at(visit, way_on(visit), kept, "")
        asked = interview.next_question(kept, visit.today)
        if asked is None or asked.key not in answers:
            return await self._shown(visit, way_on(visit))
        return await self._once_more(visit, asked, answers)

    @button("crs:answers")
    async def answers(self, visit: Visit) -> Answer:
        """List the answers so far, to correct them."""
        answers = running(visit)
        if answers is None:
            return stale(visit)
        visit = await self._at(visit, way_on(visit), answers, "")
        return Reply(answers_screen(visit.words, answers))

    @button("crs:correct")
    async def correct(self, visit: Visit) -> Answer:
        """A question that was answered, once more."""
        answers = running(visit)
        if answers is None or len(visit.args) != 1 or visit.args[0] not in answers:
            return stale(visit)
        return await self._once_more(visit, question_named(visit.args[0]), answers)

    async def _once_more(self, visit: Visit, asked: InterviewQuestion, before: Answers) -> Reply:
        """A question again, with the answer that it had before."""
        answers, today = running(visit) or {}, visit.today
        visit = await self._at(visit, way_on(visit), answers, asked.key)
        screen = interview_screen(visit.words, answers, asked, today, way_on(visit))
        earlier = visit.words.say(
            "crs-earlier", answer=answer_text(asked, before[asked.key], visit.words)
        )
        return Reply(replace(screen, text=paragraphs(screen.text, earlier)))

    @button("crs:again")
    async def again(self, visit: Visit) -> Answer:
        """From the beginning, without any answer."""
        if running(visit) is None:
            return stale(visit)
        popup = visit.words.label("crs-began-anew-popup")
        reply = await self._moved(visit, {})
        return replace(reply, popup=popup) if isinstance(reply, Reply) else reply

    @button("crs:later")
    async def later(self, visit: Visit) -> Answer:
        """Stop for now; the answers so far are kept until the interview is done."""
        if running(visit) is None:
            return stale(visit)
        way = way_on(visit)
        visit = await change(self._store, visit, lambda stored: replace(stored, pending=None))
        if way.place is Destination.NOWHERE:
            return Reply(paused_screen(visit.words))
        return Onward(visit, way, note=visit.words.say("crs-paused"))

    @typed_answer(QuestionKind.CALCULATOR, wants_numbers=True)
    async def typed(self, visit: Visit, way: Way) -> Answer | None:
        """Read a typed answer; None if no question is open."""
        answers, asked = running(visit), asked_now(visit)
        if answers is None or asked is None:
            return None
        offered = choices(asked, answers)
        reply = meant_choice(asked, offered, visit.text.strip(), visit.words)
        if asked.kind is ReplyKind.OCCUPATION and reply not in (*offered, *occupations()):
            words, found = visit.words, search(visit.text)
            if found:
                return Reply(occupations_screen(words, answers, asked, found, way_on(visit)))
            screen = interview_screen(words, answers, asked, visit.today, way_on(visit))
            return Reply(screen.under(words.say("crs-occupations-none")))
        return await self._answered(visit, asked, reply)

    async def _enter(self, visit: Visit, way: Way) -> Answer:
        """Begin, with the kept answers if any, or continue."""
        begun = running(visit)
        if begun:
            return await self._shown(visit, way, note=visit.words.say("crs-resumed"))
        answers = dict(visit.subscriber.profile.answers or {})
        visit = await self._at(visit, way, answers, "")
        reply = await self._shown(visit, way)
        if answers or not isinstance(reply, Reply) or reply.screen is None:
            return reply
        return replace(reply, screen=welcome(visit.words, reply.screen))

    async def _answered(self, visit: Visit, asked: InterviewQuestion, reply: str) -> Answer:
        answers = running(visit) or {}
        today = visit.today
        after = interview.with_reply(answers, asked, reply, today, occupations())
        if isinstance(after, ReplyFault):
            screen = interview_screen(visit.words, answers, asked, today, way_on(visit))
            return Reply(screen.under(reply_fault_text(asked, after, visit.words)))
        return await self._moved(visit, after, remark_text(asked, after, today, visit.words))

    async def _moved(self, visit: Visit, answers: Answers, note: Markup = NO_NOTE) -> Answer:
        visit = await self._at(visit, way_on(visit), answers, "")
        return await self._shown(visit, way_on(visit), note)

    async def _shown(self, visit: Visit, way: Way, note: Markup = NO_NOTE) -> Answer:
        """The question that comes next, or the result where none does."""
        answers = running(visit) or {}
        asked = interview.next_question(answers, visit.today)
        visit = await self._at(visit, way, answers, "" if asked is None else asked.key)
        if asked is None:
            return await self._results.show(visit)
        screen = interview_screen(visit.words, answers, asked, visit.today, way)
        return Reply(screen.under(note))

    async def _at(self, visit: Visit, way: Way, answers: Answers, key: str) -> Visit:
        """The visit with the interview standing at this question."""
        pending = str(Pending(QuestionKind.CALCULATOR, way, key, visit.now))
        stored = visit.subscriber
        if stored.pending == pending and stored.profile.interview == answers:
            return visit
        day = visit.now.date()

        def at(stored: Subscriber) -> Subscriber:
            profile = stored.profile
            if profile.interview != answers:
                profile = replace(profile, interview=answers, interviewed=day)
            return replace(stored.with_profile(profile), pending=pending)

        return await change(self._store, visit, at)


def running(visit: Visit) -> Answers | None:
    """The answers of the running interview; None without an interview."""
    answers = visit.subscriber.profile.interview
    return None if answers is None else dict(answers)


def asked_now(visit: Visit) -> InterviewQuestion | None:
    """The question that is asked now: the one that is corrected, else the first one open."""
    answers = running(visit)
    if answers is None:
        return None
    if _is_correcting(visit, answers):
        assert visit.pending is not None
        return question_named(visit.pending.value)
    return interview.next_question(answers, visit.today)


def _is_correcting(visit: Visit, answers: Mapping[str, Any]) -> bool:
    pending = visit.pending
    return (
        pending is not None and pending.ask is QuestionKind.CALCULATOR and pending.value in answers
    )
