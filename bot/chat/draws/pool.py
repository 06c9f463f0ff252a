"""The pool: how many stand above a score, from the published bands, with their day."""

from __future__ import annotations

from bot.chat.frame.archive import archive
from bot.chat.frame.features import Audience, Feature, HelpSection, button, command
from bot.chat.frame.keyboards import older_rows
from bot.chat.frame.pending import Destination, Way
from bot.chat.frame.screens import Button, Reply, Row, Screen
from bot.chat.frame.taps import tap_data
from bot.chat.frame.visits import Answer, Visit
from bot.chat.profile import fault_text
from bot.domain.draws.draw import Draw
from bot.domain.draws.pool import invited_since, pool_standing
from bot.domain.typed import ScoreFault, typed_score
from bot.rules import rules_on
from bot.text.catalogue import Words, paragraphs
from bot.text.draws.standing import pool_text, standing_text
from bot.text.verdicts import older_text


class PoolPlace(Feature):
    """Answers /pool and the buttons that lead to it."""

    of_one_profile = True
    audience = Audience.EVERYBODY

    @command("pool", HelpSection.INSIGHT, 30)
    async def command(self, visit: Visit) -> Answer:
        """``/pool``, or ``/pool 505`` for another score; a bad score gets its fault."""
        own = visit.subscriber.profile.full_score
        asked = typed_score(visit.text, rules_on(visit.today).crs) if visit.text else own
        if isinstance(asked, ScoreFault):
            screen = await self._screen(visit, own)
            return Reply(screen.under(fault_text(visit.words, asked)))
        return Reply(await self._screen(visit, asked))

    @button("pool:show")
    async def show(self, visit: Visit) -> Answer:
        """Show the pool in a new message."""
        screen = await self._screen(visit, visit.subscriber.profile.full_score)
        return Reply(screen, fresh=True)

    async def _screen(self, visit: Visit, asked: int | None) -> Screen:
        draws = await archive(self._store)
        screen = pool_screen(visit.words, [draw for draw, _ in draws.draws], asked)
        if asked is None:
            return screen
        profile, today = visit.subscriber.profile, visit.today
        asks = tap_data("score", "open", str(Way(Destination.PROFILE)))
        rows = (*screen.rows, *older_rows(profile, today, visit.words, asks))
        older = older_text(profile, today, visit.words)
        return Screen(paragraphs(screen.text, older), rows)


def pool_screen(words: Words, draws: list[Draw], asked: int | None) -> Screen:
    """Where this full score stands; without one, only how large the pool is."""
    found = pool_standing(0 if asked is None else asked, draws)
    if found is None:
        return Screen(words.say("pool-none"))
    invited = invited_since(found.now.as_of, draws)
    if asked is None:
        return Screen(pool_text(found.now, invited, words), _rows(words, scored=False))
    return Screen(standing_text(asked, found, invited, words), _rows(words, scored=True))


def _rows(words: Words, *, scored: bool) -> tuple[Row, ...]:
    picture = Button(words.label("pool-picture-button"), tap_data("chart", "pool"))
    if scored:
        wish = Button(words.label("whatif-button"), tap_data("whatif", "open"))
        return ((picture, wish),)
    return ((picture, Button(words.label("ask-score-button"), tap_data("score", "open"))),)
