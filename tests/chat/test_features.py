"""A feature declares itself: the conversation finds it, and nothing else is to be registered."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

import bot.chat.about
from bot.chat.about.page import page_in
from bot.chat.frame.features import (
    Audience,
    ButtonPress,
    Command,
    TypedAnswer,
    declared,
    discover,
    private_commands,
)
from bot.chat.frame.pending import QuestionKind
from bot.domain.people.profile import Profile, Subscriber
from bot.text.catalogue import Words, catalogue
from tests.chat.talk import Talk

GREETING = """
from bot.chat.frame.features import Feature, HelpSection, button, command
from bot.chat.frame.screens import Button, Reply, Screen
from bot.chat.frame.taps import tap_data
from bot.text.catalogue import Markup


class Greeting(Feature):
    @command("greet", HelpSection.DRAWS, 15, in_menu=True)
    async def greet(self, visit):
        again = Button("Again", tap_data("greet", "again"))
        return Reply(Screen(Markup("Good morning"), ((again,),)))

    @button("greet:again")
    async def again(self, visit):
        return Reply(Screen(Markup("Good morning again")))
"""

MODULE = "bot.chat.about.greeting"


@pytest.fixture
def greeting(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A new module in a package of the chat, and its words."""
    (tmp_path / "greeting.py").write_text(GREETING, encoding="utf-8")
    monkeypatch.setattr(bot.chat.about, "__path__", [*bot.chat.about.__path__, str(tmp_path)])
    say = Words.label
    monkeypatch.setattr(
        Words,
        "label",
        lambda self, key, **values: (
            "say good morning" if key == "menu-greet" else say(self, key, **values)
        ),
    )
    discover.cache_clear()
    yield
    sys.modules.pop(MODULE, None)
    discover.cache_clear()


async def test_a_new_command_is_one_module_and_its_words(greeting: None, talk: Talk) -> None:
    await talk.begin()
    assert (await talk.say("/greet"))["text"] == "Good morning"
    assert (await talk.tap("Again"))["text"] == "Good morning again"
    assert "/greet – say good morning" in (await talk.say("/help"))["text"]
    assert ("greet", "say good morning") in page_in(catalogue("en")).commands


def test_nothing_is_answered_twice() -> None:
    for kind, key in ((Command, "name"), (ButtonPress, "key"), (TypedAnswer, "ask")):
        names = [getattr(mark, key) for each in discover() for mark, _ in declared(each, kind)]
        assert sorted(names) == sorted(set(names))


def test_every_question_that_takes_text_has_a_reader() -> None:
    read = {mark.ask for each in discover() for mark, _ in declared(each, TypedAnswer)}
    assert set(QuestionKind) - read == {QuestionKind.APPLIES, QuestionKind.DELETE}


def test_operators_commands_are_listed_nowhere() -> None:
    hidden = {
        mark.name
        for each in discover()
        if each.audience is Audience.OPERATOR
        for mark, _ in declared(each, Command)
    }
    assert hidden >= {"stats", "broadcast", "resume"}
    assert not hidden & set(private_commands())


@pytest.mark.parametrize("profiles", [1, 2])
async def test_a_score_reads_the_subscriber_once(
    talk: Talk, monkeypatch: pytest.MonkeyPatch, profiles: int
) -> None:
    person = await talk.begin(480)
    more = tuple(Profile(name=f"client {number}") for number in range(1, profiles))
    await talk.store.change_subscriber(
        person.chat_id, lambda stored: replace(stored, profiles=(*stored.profiles, *more))
    )
    calls: list[str] = []
    stored = await talk.stored()

    async def read(chat_id: int) -> Subscriber | None:
        calls.append("read")
        return stored

    async def change(chat_id: int, how: Callable[[Subscriber], Subscriber]) -> Subscriber | None:
        calls.append("change")
        await talk.store.put_subscriber(how(stored))
        return how(stored)

    monkeypatch.setattr(talk.store, "subscriber", read)
    monkeypatch.setattr(talk.store, "change_subscriber", change)
    await talk.say("/score 530")
    assert calls == ["read", "change"]
    monkeypatch.undo()
    assert (await talk.profile()).score == 530
