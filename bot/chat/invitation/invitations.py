"""The invitation to apply: /ita, the buttons under a met draw, the sixty days and their end."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import date, timedelta

from bot.chat.frame.archive import Archive, archive, type_of
from bot.chat.frame.features import Feature, HelpSection, button, command, typed_answer
from bot.chat.frame.pending import NOWHERE, Pending, QuestionKind, Way
from bot.chat.frame.processing import times_on
from bot.chat.frame.screens import File, Reply, Screen
from bot.chat.frame.visits import (
    NO_NOTE,
    Answer,
    Onward,
    Visit,
    change,
    set_pending,
    stale,
    turned_to,
)
from bot.chat.invitation.screens import ask_screen, invitation_screen, not_invited_screen
from bot.domain.draws.categories import known_programs
from bot.domain.invitation.icalendar import calendar
from bot.domain.invitation.sixty_days import CHECKLIST, Invitation, Stage, stage, valid_days
from bot.domain.people.profile import Subscriber
from bot.domain.typed import DateFault, typed_day
from bot.rules import rules_on
from bot.text.catalogue import Markup
from bot.text.guide import processing_times
from bot.text.invitation import calendar_events
from bot.text.times import date_examples


class Invitations(Feature):
    """Answers everything about the invitation of the current profile."""

    of_one_profile = True

    @command("ita", HelpSection.FACTS, 60)
    async def command(self, visit: Visit) -> Answer:
        """``/ita`` shows it, or asks when it came; ``/ita 2026-11-02`` says when."""
        if visit.text:
            return await self.typed(visit, NOWHERE)
        return await self._shown(visit)

    @button("ita:show")
    async def show(self, visit: Visit) -> Answer:
        """A button that leads here, of a profile where it names one."""
        if not visit.args:
            return await self._shown(visit)
        meant = await turned_to(self._store, visit, visit.args[0])
        if meant is None:
            return stale(visit)
        return replace(await self._shown(meant), fresh=True, subscriber=meant.subscriber)

    @button("ita:got")
    async def got(self, visit: Visit) -> Answer:
        """ "I got the invitation", under a draw: when did it come?"""
        if len(visit.args) != 2:
            return stale(visit)
        draw, key = visit.args
        meant = await turned_to(self._store, visit, key)
        if meant is None:
            return stale(visit)
        return replace(await self._shown(meant, draw), fresh=True, subscriber=meant.subscriber)

    @button("ita:missed")
    async def missed(self, visit: Visit) -> Answer:
        """ "I did not", under a draw: why that may be."""
        return Reply(not_invited_screen(visit.words), fresh=True)

    @button("ita:day")
    async def day(self, visit: Visit) -> Answer:
        """A tapped day; it counts only as long as it is asked for."""
        if visit.pending is None or visit.pending.ask is not QuestionKind.INVITED or not visit.args:
            return stale(visit)
        return await self.typed(replace(visit, text=visit.args[0]), NOWHERE)

    @typed_answer(QuestionKind.INVITED)
    async def typed(self, visit: Visit, way: Way) -> Reply:
        """A typed day is kept, or refused with the reason."""
        meant = _received(visit)
        if isinstance(meant, str):
            fault = visit.words.say(f"ita-fault-{meant}", **date_examples(visit.today, visit.words))
            return await self._asked(visit, _draw(visit), fault)
        draws = await archive(self._store)
        invitation = Invitation(meant, _program(visit, draws))
        visit = await self._keep(visit, invitation)
        return Reply(await self._screen(visit, invitation))

    @button("ita:step")
    async def step(self, visit: Visit) -> Answer:
        """A step of the checklist, done or not; the button says which."""
        if len(visit.args) != 2 or visit.args[0] not in CHECKLIST:
            return stale(visit)
        step, done = visit.args[0], visit.args[1] == "on"

        def turned(invitation: Invitation) -> Invitation:
            before = invitation.done
            return replace(invitation, done=before | {step} if done else before - {step})

        return await self._changed(visit, turned, {Stage.OPEN})

    @button("ita:calendar")
    async def calendar(self, visit: Visit) -> Answer:
        """The days that matter, as a file for any calendar."""
        invitation = visit.subscriber.profile.invitation
        if invitation is None:
            return stale(visit)
        text = calendar(calendar_events(invitation, visit.words), visit.now)
        screen = await self._screen(visit, invitation)
        return Reply(screen, file=File("invitation.ics", text.encode()))

    @button("ita:applied")
    async def applied(self, visit: Visit) -> Answer:
        """The application is in."""
        return await self._ended(visit, Stage.APPLIED)

    @button("ita:declined")
    async def declined(self, visit: Visit) -> Answer:
        """The invitation was declined."""
        return await self._ended(visit, Stage.DECLINED)

    @button("ita:reopen")
    async def reopen(self, visit: Visit) -> Answer:
        """Neither, after all."""
        return await self._changed(visit, lambda invitation: replace(invitation, ended=None))

    @button("ita:forget")
    async def forget(self, visit: Visit) -> Answer:
        """No invitation: alerts as before."""
        if visit.subscriber.profile.invitation is None:
            return stale(visit)
        visit = await self._keep(visit, None)
        return Onward(visit, NOWHERE, note=visit.words.say("ita-forgotten"))

    async def _shown(self, visit: Visit, draw: str = "") -> Reply:
        invitation = visit.subscriber.profile.invitation
        if invitation is None:
            return await self._asked(visit, draw)
        return Reply(await self._screen(await set_pending(self._store, visit, None), invitation))

    async def _asked(self, visit: Visit, draw: str, note: Markup = NO_NOTE) -> Reply:
        visit = await set_pending(self._store, visit, Pending(QuestionKind.INVITED, NOWHERE, draw))
        draws = await archive(self._store)
        screen = ask_screen(visit.words, _likely_days(visit, draws, draw), visit.today)
        return Reply(screen.under(note))

    async def _ended(self, visit: Visit, how: Stage) -> Answer:
        return await self._changed(
            visit, lambda invitation: replace(invitation, ended=how), {Stage.OPEN, Stage.EXPIRED}
        )

    async def _changed(
        self,
        visit: Visit,
        how: Callable[[Invitation], Invitation],
        only_at: Collection[Stage] = tuple(Stage),
    ) -> Answer:
        before = visit.subscriber.profile.invitation
        if before is None or stage(before, visit.today) not in only_at:
            return stale(visit)
        after = how(before)
        visit = await self._keep(visit, after)
        return Reply(await self._screen(visit, after))

    async def _keep(self, visit: Visit, invitation: Invitation | None) -> Visit:
        def kept(stored: Subscriber) -> Subscriber:
            profile = replace(stored.profile, invitation=invitation)
            return replace(stored.with_profile(profile), pending=None)

        return await change(self._store, visit, kept)

    async def _screen(self, visit: Visit, invitation: Invitation) -> Screen:
        times = await times_on(self._store, visit.today)
        typical = processing_times(visit.words, times, visit.subscriber.profile.applies_under)
        return invitation_screen(visit.words, invitation, visit.today, typical)


def _received(visit: Visit) -> date | str:
    """The day that was meant, or the fault's name."""
    day = typed_day(visit.text, visit.today)
    if isinstance(day, DateFault):
        return "ambiguous" if day in (DateFault.AMBIGUOUS, DateFault.YEAR) else "unreadable"
    if day > visit.today:
        return "future"
    return "over" if visit.today - day > timedelta(days=valid_days(day)) else day


def _likely_days(visit: Visit, draws: Archive, number: str) -> list[date]:
    """Days that an invitation may have come on, the latest first."""
    today = visit.today
    draw = draws.find(number) if number else draws.latest()
    days = {today, today - timedelta(days=1)}
    if draw is not None:
        days |= {draw.date, draw.date + timedelta(days=1)}
    oldest = today - timedelta(days=valid_days(today))
    return sorted((day for day in days if oldest <= day <= today), reverse=True)


def _program(visit: Visit, draws: Archive) -> str | None:
    """The federal class that it is for, where the draw or the profile leaves only one.

    A nominee may be invited as one, under none of the three (operational manual, "Express Entry:
    Invitation to apply": PNP comes before CEC, FSW and FST).
    """
    draw = draws.find(_draw(visit))
    key = "" if draw is None else type_of(draw).key
    if key in known_programs():
        return key
    if key == "pnp" or visit.subscriber.profile.nomination:
        return None
    said = visit.subscriber.profile.programs
    programs = rules_on(visit.today).federal
    left = [program for program in programs if said.get(program) is not False]
    return left[0] if len(left) == 1 and said.get(left[0]) else None


def _draw(visit: Visit) -> str:
    """The draw under which "I got it" was tapped, while its question waits."""
    pending = visit.pending
    return pending.value if pending is not None and pending.ask is QuestionKind.INVITED else ""
