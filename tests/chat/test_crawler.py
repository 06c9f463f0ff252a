"""Every button that the bot ever shows is pressed: no failure, no refusal, no dead end.

Each screen on the way is short, and each button fits a phone.

A screen is known by the way to it: a command, then taps. The crawler goes each way from its
beginning, on the same facts, so that every button is pressed where a person would find it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from statistics import median

import pytest

from bot.chat.frame.features import private_commands
from bot.domain.invitation.sixty_days import Invitation
from bot.domain.people.answers import UNDATED
from bot.domain.people.profile import Profile, Subscriber
from bot.domain.people.profile_names import LONGEST_NAME
from bot.rules import rules_on
from bot.text.catalogue import FALLBACK, LANGUAGES, catalogue
from tests.chat.talk import ADA, Message, Talk, data, labels, talk_with

pytestmark = pytest.mark.no_cover  # it repeats what other tests run, for long

LIKE_EACH_OTHER = (
    (re.compile(r"\d{4}-\d\d-\d\d"), "<day>"),
    (re.compile(r"(?<=:page:)\w+:\d+"), "<page>"),
    (re.compile(r"(?<=:details:)\w+"), "<draw>"),
    (re.compile(r"(?<=:correct:)\w+"), "<question>"),
    (re.compile(r"(?<=:step:)\w+"), "<step>"),
    (re.compile(r"(?<=:type:)\w+"), "<type>"),
    (re.compile(r"(?<=:latest:)\w+"), "<type>"),
    (re.compile(r"(?<=:turn:)(.*):\w+:\w$"), r"\1:<line>"),
    (re.compile(r"(?<=:pick:)([\w.]*):[\w/]+$"), r"\1:<choice>"),
    (re.compile(r"(?<=:job:show:)([\w.]*):\d+"), r"\1:<occupation>"),
    (re.compile(r"(?<=:job:tick:)([\w.]*):\d+:\w+"), r"\1:<occupation>"),
    (re.compile(r"(?<=:whatif:)(show|choose):.*"), r"\1:<changes>"),
    (re.compile(r"(?<=:cutoffs:)(?!mine)\w+"), "<type>"),
    (re.compile(r"(?<=:forecast:show:)\w+"), "<type>"),
    (re.compile(r"(?<=:who:pick:)\w+"), "<profile>"),
    (re.compile(r"(?<=:hours:)\d+:\d+"), "<hours>"),
)

ANSWERS = {
    "spouse": "single",
    "born": "1990-05-17",
    "education": "secondary",
    "first_test": "none",
    "canadian_work": "0",
    "foreign_work": "0",
    "sibling": "no",
    "nomination": "no",
}

PEOPLE = {
    "a newcomer": None,
    "somebody who said nothing": Profile(),
    "somebody at the line": Profile(score=522, programs={"cec": True}),
    "somebody with an old date": Profile(
        score=400, categories={"french": True}, submitted=date(2023, 1, 1)
    ),
    "somebody whose score cannot be": Profile(score=1130, programs={"cec": True}),
    "somebody with a result": Profile(score=480, scored=date(2024, 5, 1), interview=ANSWERS),
    "somebody invited": Profile(
        score=530, programs={"cec": True}, invitation=Invitation(date(2024, 5, 1))
    ),
    "somebody whose invitation is over": Profile(
        score=530, answers=ANSWERS, invitation=Invitation(date(2024, 1, 1))
    ),
    "a couple": (Profile(score=530, programs={"cec": True}), Profile(name="Grace")),
    "somebody who said everything": (
        Profile(
            score=522,
            programs=dict.fromkeys(("cec", "fsw", "fst"), True),
            categories=dict.fromkeys(rules_on(UNDATED).categories, True),
            nomination=True,
            submitted=date(2023, 12, 1),
            answers=ANSWERS,
        ),
        Profile(name="Maria Alexandrina de Guimarães"[:LONGEST_NAME], nomination=False),
    ),
}

LONGEST_SCREENS = ("somebody invited", "somebody who said everything")
"""The people with the longest screens, who are met in every language."""

SCREEN_CHARACTERS, BUTTON_CHARACTERS = 1200, 30
LONG_PAGES = ("/help", "/privacy", "/guide")

COMMANDS_WITH_ARGUMENTS = (
    "/last pnp",
    "/last bananas",
    "/draws french",
    "/draw 295",
    "/draw 9999",
    "/score 1130",
    "/job nurse",
    "NOC 31301",
    "/whatif 505",
    "/whatif bananas",
    "/chart french",
    "/chart bananas",
    "/pool 505",
    "/forecast stem",
    "541",
    "hello",
    "/start draw-297",
)


@dataclass(frozen=True)
class Path:
    """A command, and the buttons tapped since."""

    command: str
    taps: tuple[str, ...] = ()

    def then(self, tap: str) -> Path:
        return Path(self.command, (*self.taps, tap))


def alike(tap: str) -> str:
    """The button without what makes it one of many of its kind."""
    for pattern, name in LIKE_EACH_OTHER:
        tap = pattern.sub(name, tap)
    return tap


Facts = Profile | tuple[Profile, ...] | None


async def go(talk: Talk, path: Path, facts: Facts, language: str) -> Message:
    """The last screen of the path, on these facts."""
    await talk.store.erase_subscriber(ADA)
    if facts is not None:
        profiles = facts if isinstance(facts, tuple) else (facts,)
        person = Subscriber(ADA, language=language, profiles=profiles, onboarded=True)
        await talk.store.put_subscriber(person)
    talk.api.stage.world.chats[ADA].messages.clear()
    screen = await talk.say(path.command)
    assert screen is not None, f"{path.command} is met with silence"
    for tap in path.taps:
        screen = await talk.tap(tap)
        assert screen is not None
        talk.popup()
    return screen


async def crawl(talk: Talk, facts: Facts, language: str) -> int:
    """Press everything there is, breadth first; how many buttons were pressed."""
    failure = catalogue(language).say("failure", reference="").split("<code>")[0]
    waiting = [Path(f"/{command}") for command in private_commands()]
    waiting += [Path(command) for command in COMMANDS_WITH_ARGUMENTS]
    seen: set[str] = set()
    while waiting:
        path = waiting.pop(0)
        await go(talk, path, facts, language)
        for screen in talk.messages():
            assert failure not in screen["html"], path
            assert data(screen) or "/" in screen.get("text", "/"), f"a dead end: {path}"
            assert too_long(screen) == [] or path.command in LONG_PAGES, path
            for tap in data(screen):
                if alike(tap) not in seen:
                    seen.add(alike(tap))
                    waiting.append(path.then(tap))
    return len(seen)


def too_long(screen: Message) -> list[str]:
    """The text and the labels of a screen that are longer than a phone shows well."""
    text = screen.get("text") or screen.get("caption") or ""
    long = [label for label in labels(screen) if len(label) > BUTTON_CHARACTERS]
    return [text, *long] if len(text) > SCREEN_CHARACTERS else long


def walks() -> Iterator[tuple[str, str]]:
    """Every person in English; in each other language those with the longest screens."""
    yield from ((FALLBACK, person) for person in PEOPLE)
    for language in sorted(set(LANGUAGES) - {FALLBACK}):
        yield from ((language, person) for person in LONGEST_SCREENS)


@pytest.mark.no_cover
@pytest.mark.parametrize(("language", "person"), list(walks()))
async def test_every_button_is_pressed_and_leads_on(language: str, person: str) -> None:
    async with talk_with(language) as talk:
        pressed = await crawl(talk, PEOPLE[person], language)
        assert pressed > 30
        assert talk.reports() == []
        refused = [refusal for refusal in talk.api.refusals() if "not modified" not in str(refusal)]
        assert refused == []
        assert median(waits(talk)) < 0.1


def waits(talk: Talk) -> list[float]:
    """How long each tap waited for its answer, in seconds."""
    tapped: dict[str, float] = {}
    answered: list[float] = []
    for event in talk.api.events():
        if event["kind"] == "tapped":
            tapped[event["detail"]["query_id"]] = event["at"]
        elif event["kind"] == "answered":
            answered.append(event["at"] - tapped[event["detail"]["query_id"]])
    return answered
