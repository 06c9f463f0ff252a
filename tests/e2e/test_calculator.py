"""An interview over kill -9: an answer counts as soon as the bot has replied to it."""

from __future__ import annotations

from pathlib import Path

from tests.e2e.process import world

REPLIES = (
    "No partner",
    "17 May 1996",
    "Bachelor’s or 3+ year program",
    "No",
    "IELTS",
    "8 7.5 6.5 7",
)
QUESTIONS = (
    "When were you born?",
    "highest level of education",
    "in Canada?",
    "Which language test",
    "What were your results?",
    "When did you take it?",
)
TYPED = ("17 May 1996", "8 7.5 6.5 7")


async def test_killed_between_answers_it_goes_on(tmp_path: Path) -> None:
    async with world(tmp_path) as scene:
        await scene.start()
        person = await scene.person(1001)
        await person.say("/crs")
        await person.hear("Do you have a spouse")
        for number, (reply, question) in enumerate(zip(REPLIES, QUESTIONS, strict=True)):
            await (person.say(reply) if reply in TYPED else person.tap(reply))
            await person.hear(question)
            if number % 2:
                await scene.kill()
                await scene.start()
        await person.say("/crs")
        heard = await person.hear("Picking up where you left off.")
        assert "When did you take it?" in heard["html"]
        assert await scene.stop() == 0
