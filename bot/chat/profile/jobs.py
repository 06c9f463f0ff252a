"""/job: the occupations that a job title may mean, the lists each is on, and ticking them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Final

from bot.chat.frame.features import Feature, HelpSection, button, command, typed_answer
from bot.chat.frame.keyboards import cut_label, ways_out
from bot.chat.frame.pending import Destination, Pending, QuestionKind, Way
from bot.chat.frame.screens import Button, Reply, Row, Screen, column, grid
from bot.chat.frame.taps import tap_data
from bot.chat.frame.visits import (
    NO_NOTE,
    Answer,
    Visit,
    change,
    onboarding,
    set_pending,
    stale,
    way_of,
)
from bot.domain.score.category_rules import lists_with, unknown_lists
from bot.domain.typed import OCCUPATIONS, Occupation, search
from bot.domain.verdicts.ticks import said_of, ticked, ticks_on
from bot.rules import Rules, rules_on
from bot.text.catalogue import Markup, Words, lines, paragraphs
from bot.text.names import criteria_text, type_name, type_short
from bot.text.score import occupations_text

SKILLED: Final = "0123"
"""The TEER categories that count as skilled work; a NOC code's second digit is its TEER."""

_BOXES: Final = {True: "☑", False: "☐"}
_CODES: Final = {True: "y", False: "u"}


class Jobs(Feature):
    """Answers /job, its buttons, and job titles that are typed."""

    of_one_profile = True

    @command("job", HelpSection.FACTS, 40, in_menu=True)
    async def command(self, visit: Visit) -> Answer:
        """``/job nurse`` searches; ``/job`` asks for the title."""
        way = onboarding(visit)
        return await (self.typed(visit, way) if visit.text else self._asked(visit, way))

    @button("job:open")
    async def open(self, visit: Visit) -> Answer:
        """Ask for the job from another screen."""
        way = way_of(visit)
        return stale(visit) if way is None else await self._asked(visit, way)

    @typed_answer(QuestionKind.JOB)
    async def typed(self, visit: Visit, way: Way) -> Answer:
        """A job title or NOC code: the occupation's lists, or the occupations that it may be."""
        found = search(visit.text)
        if not found:
            return await self._asked(visit, way, visit.words.say("crs-occupations-none"))
        visit = await set_pending(self._store, visit, Pending(QuestionKind.JOB, way))
        if len(found) == 1:
            return Reply(lists_screen(visit, found[0], way))
        return Reply(found_screen(visit.words, found, way))

    @button("job:show")
    async def show(self, visit: Visit) -> Answer:
        """One of the occupations that were found."""
        way = way_of(visit)
        if way is None or len(visit.args) != 2 or visit.args[1] not in OCCUPATIONS:
            return stale(visit)
        return Reply(lists_screen(visit, OCCUPATIONS[visit.args[1]], way))

    @button("job:tick")
    async def tick(self, visit: Visit) -> Answer:
        """Tick or untick a category that the occupation is on the list of."""
        way = way_of(visit)
        if way is None or len(visit.args) != 4 or visit.args[1] not in OCCUPATIONS:
            return stale(visit)
        _, code, key, shown = visit.args
        today = visit.today
        if key not in ticks_on(today):
            return stale(visit)
        if _CODES[said_of(visit.subscriber.profile, key, today) is True] == shown:
            visit = await change(
                self._store,
                visit,
                lambda stored: stored.with_profile(ticked(stored.profile, key, today)),
            )
        return Reply(lists_screen(visit, OCCUPATIONS[code], way))

    async def _asked(self, visit: Visit, way: Way, note: Markup = NO_NOTE) -> Reply:
        """Ask for the title; in the onboarding its second step keeps its place."""
        visit = await set_pending(self._store, visit, Pending(QuestionKind.JOB, way))
        words = visit.words
        text = paragraphs(words.say("job-ask"), words.say("crs-hint-occupation"))
        return Reply(Screen(text, _leave_rows(words, way)).under(note))


def found_screen(words: Words, found: Iterable[Occupation], way: Way) -> Screen:
    """The occupations that a search found, a button each."""
    found = tuple(found)
    picks = (
        Button(
            cut_label(f"{one.code} {one.title(words.language)}"),
            tap_data("job", "show", str(way), one.code),
        )
        for one in found
    )
    return Screen(occupations_text(found, words), (*column(picks), *_leave_rows(words, way)))


def lists_screen(visit: Visit, occupation: Occupation, way: Way) -> Screen:
    """The lists that an occupation is on, each with a box to tick."""
    words, profile = visit.words, visit.subscriber.profile
    today = visit.today
    rules = rules_on(today)
    keys = lists_with(occupation.code, rules)

    def box(key: str) -> Button:
        is_ticked = said_of(profile, key, today) is True
        data = tap_data("job", "tick", str(way), occupation.code, key, _CODES[is_ticked])
        return Button(f"{_BOXES[is_ticked]} {type_short(key, words)}", data)

    return Screen(
        _lists_text(words, occupation, rules, keys, today),
        (*grid(map(box, keys), 2), *_leave_rows(words, way)),
    )


def _lists_text(
    words: Words, occupation: Occupation, rules: Rules, keys: tuple[str, ...], today: date
) -> Markup:
    is_skilled = occupation.code[1] in SKILLED
    title, since = occupation.title(words.language), rules.categories_since
    unknown = unknown_lists(rules)
    unknown_names = words.listed(*(type_name(key, words) for key in unknown))
    return paragraphs(
        words.say("job-title", code=occupation.code, title=title),
        words.say("job-skilled" if is_skilled else "job-not-skilled", teer=occupation.code[1]),
        words.say("job-listed", since=since) if keys else "",
        *(
            lines(
                words.say("applies-criteria-name", name=type_name(key, words)),
                criteria_text(key, today, words),
            )
            for key in keys
        ),
        words.say("job-not-listed", since=since) if not keys and not unknown else "",
        words.say("job-list-unknown", categories=unknown_names) if unknown else "",
    )


def _leave_rows(words: Words, way: Way) -> tuple[Row, ...]:
    """Back to the tick list in the onboarding; else to where it was opened from."""
    if way.place is Destination.START:
        data = tap_data("applies", "show", str(way), "categories")
        return ((Button(words.label("back-button"), data),),)
    return ways_out(words, way)
