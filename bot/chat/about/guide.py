"""/guide: short pages on plain words, the time after an invitation, help, fraud, and this bot."""

from __future__ import annotations

from typing import Final

from bot.chat.frame.features import Audience, Feature, HelpSection, button, command
from bot.chat.frame.keyboards import guide_page
from bot.chat.frame.processing import times_on
from bot.chat.frame.screens import Button, Reply, Row, Screen, grid
from bot.chat.frame.services import Services
from bot.chat.frame.taps import tap_data
from bot.chat.frame.visits import Answer, Visit, stale
from bot.text.catalogue import Markup
from bot.text.guide import (
    about_bot,
    after_applying,
    after_invitation,
    application_fees,
    glossary,
    help_and_fraud,
    settlement_funds,
)

_CONTENTS: Final = ("words", "invited", "applied", "help", "bot")
_COSTS: Final = ("funds", "fees")
_AFTER_INVITATION: Final = ("invited", *_COSTS, "applied")


class Guide(Feature):
    """Answers /guide and its pages."""

    audience = Audience.EVERYBODY

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self._contact = services.contact

    @command("guide", HelpSection.DATA, 45)
    @button("guide:show")
    async def contents(self, visit: Visit) -> Answer:
        """The contents, with a button for each page."""
        words = visit.words
        pages = (guide_page(words, page) for page in _CONTENTS)
        return Reply(Screen(words.say("guide"), grid(pages, 1)))

    @button("guide:page")
    async def page(self, visit: Visit) -> Answer:
        """One page, with buttons to the pages that belong to it."""
        page = visit.args[0] if len(visit.args) == 1 else ""
        if page not in (*_CONTENTS, *_COSTS):
            return stale(visit)
        return Reply(Screen(await self._text(visit, page), _rows(visit, page)))

    async def _text(self, visit: Visit, page: str) -> Markup:
        words, today = visit.words, visit.today
        program = visit.subscriber.profile.applies_under
        match page:
            case "words":
                return glossary(words, today)
            case "invited":
                return after_invitation(words, today)
            case "funds":
                return settlement_funds(words, today, program)
            case "fees":
                return application_fees(words, today)
            case "applied":
                return after_applying(words, await times_on(self._store, today), program)
            case "help":
                return help_and_fraud(words, today)
            case _:
                return about_bot(words, self._contact)


def _rows(visit: Visit, page: str) -> tuple[Row, ...]:
    words = visit.words
    around = _AFTER_INVITATION if page in _AFTER_INVITATION else ()
    others = grid((guide_page(words, other) for other in around if other != page), 2)
    back = Button(words.label("guide-back-button"), tap_data("guide", "show"))
    if around and visit.subscriber.profile.invitation is not None:
        label = words.label("reminder-invitation-button")
        return (*others, (back, Button(label, tap_data("ita", "show"))))
    return (*others, (back,))
