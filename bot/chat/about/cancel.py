"""/cancel, and the Cancel button under each question: nothing is asked any more."""

from __future__ import annotations

from bot.chat.frame.features import Feature, HelpSection, button, command
from bot.chat.frame.pending import NOWHERE, Destination, QuestionKind
from bot.chat.frame.screens import Reply
from bot.chat.frame.visits import Answer, Onward, Visit, drop_question, set_pending
from bot.chat.onward import crossroads


class Cancel(Feature):
    """Drops the open question; the onboarding and the calculator keep their place."""

    keeps = frozenset(QuestionKind)

    @command("cancel", HelpSection.DATA, 30)
    @button("cancel:now")
    async def cancel(self, visit: Visit) -> Answer:
        """Drop the question, and go back to where it was asked."""
        words, pending = visit.words, visit.pending
        if pending is None or pending.asked is None:
            return Reply(crossroads(words).under(words.say("cancel-nothing")))
        if pending.way.place is Destination.START:
            visit = await drop_question(self._store, visit)
            return Onward(visit, NOWHERE, note=words.say("cancel-start"))
        if pending.ask is QuestionKind.CALCULATOR:
            visit = await drop_question(self._store, visit)
            return Onward(visit, pending.way, note=words.say("crs-paused"))
        visit = await set_pending(self._store, visit, None)
        return Onward(visit, pending.way, note=words.say("cancel-done"))
