"""What only the operator may do: /stats, /broadcast, /resume.

Other people get the answer to an unknown command, so the commands stay hidden.
"""

from __future__ import annotations

from collections import Counter
from typing import Final

from bot import __version__
from bot.chat.about import telegram_lines
from bot.chat.frame.delivery_counts import draw_tally, newest_draw
from bot.chat.frame.features import Audience, Feature, button, command
from bot.chat.frame.screens import Button, Reply, Screen, Style, column
from bot.chat.frame.services import Services
from bot.chat.frame.taps import tap_data
from bot.chat.frame.visits import Answer, Visit, stale
from bot.domain.draws.doubts import ANSWERS, with_answer
from bot.domain.notices.delivery import RESUMED
from bot.domain.notices.letters import (
    LETTERS,
    LONGEST,
    letter,
    letter_broadcast,
    letter_key,
    with_letter,
)
from bot.domain.people.turnover import DAY_MARK, day_mark, turnover
from bot.ports import Census
from bot.text.catalogue import LANGUAGES, Markup, Words, closest, lines, paragraphs
from bot.text.health import incident_text
from bot.text.notices import letter_text
from bot.text.times import ago, minute

MOST_INCIDENTS: Final = 10
"""Incidents that /stats shows at most."""


class OperatorCommands(Feature):
    """Answers the operator."""

    audience = Audience.OPERATOR

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self._pulse = services.pulse
        self._telegram = services.telegram
        self._incidents = services.incidents
        self._began = services.began

    @command("stats")
    async def stats(self, visit: Visit) -> Answer:
        """Open incidents, subscribers, the queue, and how the newest draw was delivered."""
        words, zone = visit.words, visit.subscriber.time_zone
        wrong = [incident_text(each, words) for each in (await self._incidents())[:MOST_INCIDENTS]]
        since = minute(self._began or visit.now, zone, words)
        return Reply(
            Screen(
                paragraphs(
                    lines(
                        words.say("stats-title"),
                        words.say("stats-up", version=__version__, since=since),
                    ),
                    lines(*wrong) or words.say("stats-well"),
                    lines(_counted(await self._store.census(), words), await self._today(visit)),
                    lines(*await self._queue(visit)),
                    await self._newest(words),
                    telegram_lines(self._telegram(), zone, words),
                )
            )
        )

    async def _today(self, visit: Visit) -> Markup:
        words, mark = visit.words, day_mark(await self._store.recall(DAY_MARK), visit.now)
        if mark is None:
            return Markup()
        counted = await self._store.headcount(mark.newest_seat, visit.now.date())
        today = turnover(mark, counted)
        since = minute(today.since, visit.subscriber.time_zone, words)
        return words.say(
            "stats-today", since=since, new=today.new, left=today.left, lost=today.lost
        )

    async def _queue(self, visit: Visit) -> list[Markup]:
        words, zone = visit.words, visit.subscriber.time_zone
        backlog, read = await self._store.backlog(), self._pulse().last_read
        said = [words.say("stats-draws", draws=len(await self._store.draws()))]
        if read is not None:
            said.append(words.say("stats-look", when=ago(read, zone, words)))
        if backlog.since is None:
            return [*said, words.say("stats-no-queue")]
        since = minute(backlog.since, zone, words)
        return [*said, words.say("stats-queue", waiting=backlog.waiting, since=since)]

    async def _newest(self, words: Words) -> Markup:
        newest = await newest_draw(self._store)
        if newest is None:
            return Markup()
        tally = await draw_tally(self._store, newest)
        if tally is None:
            return words.say("stats-newest-untold", draw=newest.draw.number)
        return words.say(
            "stats-newest",
            draw=newest.draw.number,
            sent=tally.sent,
            waiting=tally.waiting,
            given=sum(tally.given_up.values()),
            again=tally.resent_in_doubt,
        )

    @command("broadcast")
    async def draft(self, visit: Visit) -> Answer:
        """Show a letter as people would get it, with a button that sends it."""
        words = visit.words
        if not visit.text:
            return Reply(Screen(words.say("letter-how")))
        if len(visit.text) > LONGEST:
            return Reply(Screen(words.say("letter-too-long", most=LONGEST)))
        key = letter_key(visit.now)
        letters = await self._store.recall(LETTERS) or {}
        await self._store.remember(LETTERS, with_letter(letters, key, visit.text))
        buttons = (
            Button(
                words.label("letter-send-all-button"),
                tap_data("letter", "send", key),
                style=Style.ONWARD,
            ),
            Button(words.label("letter-drop-button"), tap_data("letter", "drop", key)),
        )
        shown = letter_text(letter(visit.text, visit.subscriber, visit.now), words)
        return Reply(Screen(shown, column(buttons)))

    @button("letter:send")
    async def send(self, visit: Visit) -> Answer:
        """Send the draft that was previewed; the answer counts the people at this moment."""
        letters = await self._store.recall(LETTERS) or {}
        key = "".join(visit.args[:1])
        if key not in letters:
            return stale(visit)
        await self._store.record([], [letter_broadcast(key, visit.now)])
        people = (await self._store.census()).people
        return Reply(Screen(visit.words.say("letter-sent-to", people=people)))

    @button("letter:drop")
    async def drop(self, visit: Visit) -> Answer:
        """Delete the draft, unless it was sent."""
        letters = await self._store.recall(LETTERS) or {}
        key = "".join(visit.args[:1])
        if await self._store.broadcast(letter_broadcast(key, visit.now).id) is not None:
            return stale(visit)
        kept = {other: text for other, text in letters.items() if other != key}
        await self._store.remember(LETTERS, kept)
        return Reply(Screen(visit.words.say("letter-dropped")))

    @button("doubt:yes")
    async def believe(self, visit: Visit) -> Answer:
        """Have the watch record and announce the draws that it holds back."""
        return await self._decide(visit, "yes", "doubt-believed")

    @button("doubt:no")
    async def hold(self, visit: Visit) -> Answer:
        """Have the watch hold it back while the file says the same."""
        return await self._decide(visit, "no", "doubt-held")

    async def _decide(self, visit: Visit, answer: str, said: str) -> Answer:
        question = "".join(visit.args[:1])
        answers = with_answer(await self._store.recall(ANSWERS), question, answer)
        await self._store.remember(ANSWERS, answers)
        return Reply(Screen(visit.words.say(said)))

    @command("resume")
    async def resume(self, visit: Visit) -> Answer:
        """Resume alerts that were halted because too many chats were gone."""
        await self._store.remember(RESUMED, visit.now.isoformat())
        return Reply(Screen(visit.words.say("resumed")))


def _counted(census: Census, words: Words) -> Markup:
    """The stored chats by state, and those that get alerts by language."""
    languages: Counter[str] = Counter()
    for tag, count in census.languages.items():
        languages[LANGUAGES[closest(tag, LANGUAGES)]] += count
    named = ", ".join(f"{name} {count}" for name, count in languages.most_common())
    return lines(
        words.say("stats-people", people=census.stored, active=census.active),
        words.say("stats-languages", languages=named) if named else "",
        words.say(
            "stats-others",
            groups=census.groups,
            stopped=census.stopped,
            unreachable=census.unreachable,
        ),
    )
