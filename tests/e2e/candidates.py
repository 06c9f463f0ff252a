"""A person who tells the bot about a profile, tap by tap."""

from __future__ import annotations

from tests.e2e.process import World
from tests.people import Message, Person


async def candidate(
    scene: World, person_id: int, score: str, cec: bool | None = None, submitted: str = ""
) -> Person:
    """A subscriber who stored these facts by hand."""
    person = await scene.person(person_id)
    await person.say("/start")
    await person.hear("CRS")
    await person.say(score)
    await person.hear("2 of 3")
    if cec is False:
        await person.tap("None of these")
    else:
        if cec:
            await tap_cec(person)
        await person.tap("Next ›")
        await person.hear("Which categories")
        await person.tap("Next ›")
    await person.hear("3 of 3")
    if submitted:
        await person.say(submitted)
    else:
        await person.tap("Skip ›")
    await person.hear("twelve months")
    return person


async def tap_cec(person: Person) -> None:
    """Tap the CEC's line, and wait until the list shows it."""
    before = await person.hear("2 of 3")
    await person.tap(cec_button(before))
    await person.wait_for(
        lambda message: (
            message["message_id"] == before["message_id"]
            and cec_button(message) != cec_button(before)
        )
    )


def cec_button(message: Message) -> str:
    return next(label for label in labels(message) if label.endswith("CEC"))


def labels(message: Message) -> list[str]:
    """The buttons under a message."""
    rows = (message["reply_markup"] or {"inline_keyboard": []})["inline_keyboard"]
    return [button["text"] for row in rows for button in row]
