"""The one question under a verdict: store the answer and show the new verdict in place."""

from __future__ import annotations

from dataclasses import replace

from bot.chat.draws.draws import draw_screen
from bot.chat.frame.archive import archive, type_of
from bot.chat.frame.features import Feature, button
from bot.chat.frame.pending import Destination, Way
from bot.chat.frame.screens import Reply
from bot.chat.frame.services import Services
from bot.chat.frame.visits import Answer, Visit, change, stale, turned_to, whose
from bot.chat.profile import Score, Submitted
from bot.domain.draws.categories import known_categories, known_programs
from bot.domain.people.profile import Subscriber
from bot.domain.verdicts.eligibility import Question, QuestionTopic
from bot.domain.verdicts.ticks import answered, is_open

_YES_OR_NO = (
    QuestionTopic.NOMINATION,
    QuestionTopic.PROGRAM,
    QuestionTopic.ANY_PROGRAM,
    QuestionTopic.CATEGORY,
)
_TYPED = (QuestionTopic.SCORE, QuestionTopic.SUBMITTED, QuestionTopic.NOMINATION_IN_SCORE)


class VerdictQuestions(Feature):
    """Answers the buttons of questions; they name the draw and the profile they are about."""

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self._score = Score(services)
        self._submitted = Submitted(services)

    @button("ask:yes")
    async def yes(self, visit: Visit) -> Answer:
        """Yes to the question."""
        return await self._answered(visit, True)

    @button("ask:no")
    async def no(self, visit: Visit) -> Answer:
        """No to the question."""
        return await self._answered(visit, False)

    @button("ask:open")
    async def open(self, visit: Visit) -> Answer:
        """Ask a question with a typed answer in a new message."""
        about = _about(visit, _TYPED)
        if about is None:
            return stale(visit)
        question, draw, place = about
        meant = await turned_to(self._store, visit, visit.subscriber.profiles[place].key) or visit
        way = Way(Destination.DRAW, draw)
        match question.topic:
            case QuestionTopic.SCORE:
                answer = await self._score.asked(meant, way)
            case QuestionTopic.SUBMITTED:
                answer = await self._submitted.asked(meant, way)
            case _:
                answer = await self._score.ask_about_stored(meant, way)
        if not isinstance(answer, Reply) or answer.screen is None:
            return answer
        name = whose(meant.subscriber, meant.words)
        return replace(answer, screen=answer.screen.under(name), fresh=True)

    async def _answered(self, visit: Visit, answer: bool) -> Answer:
        about = _about(visit, _YES_OR_NO)
        draws = await archive(self._store)
        draw = None if about is None else draws.find(about[1])
        if about is None or draw is None:
            return stale(visit)
        question, _, place = about
        draw_type = type_of(draw)
        popup = visit.words.label("ask-already-popup")
        if is_open(visit.subscriber.profiles[place], question, draw_type, draw.date):
            held, today = draw.date, visit.today

            def with_answer(stored: Subscriber) -> Subscriber:
                profile = stored.profiles[place]
                profile = answered(profile, question, answer, draw_type, held, today)
                return stored.with_profile_at(place, profile)

            visit = await change(self._store, visit, with_answer)
            popup = visit.words.label("ask-noted-popup")
        return Reply(draw_screen(visit.words, visit.subscriber, draws, draw), popup)


def _about(visit: Visit, topics: tuple[QuestionTopic, ...]) -> tuple[Question, str, int] | None:
    """The question, the draw's number and the profile's place that a button names."""
    if len(visit.args) not in (3, 4) or visit.args[0] not in topics:
        return None
    topic, draw, profile, *key = visit.args
    question = Question(QuestionTopic(topic), "".join(key))
    place = visit.subscriber.place_of(profile)
    keys = {QuestionTopic.PROGRAM: known_programs(), QuestionTopic.CATEGORY: known_categories()}
    is_known = question.topic not in keys or question.key in keys[question.topic]
    return (question, draw, place) if place is not None and is_known else None
