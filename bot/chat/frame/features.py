"""How a feature declares its commands, buttons, questions and audience.

A feature is a subclass of ``Feature`` in any module of ``bot.chat``. Decorators on its methods say
what each method answers, and class attributes say the rest. The conversation registers whatever
``discover`` finds, so a new command is one module and its words (``menu-<command>``).
"""

from __future__ import annotations

import pkgutil
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from enum import Enum
from functools import cache
from importlib import import_module
from typing import Any, ClassVar, Final, TypeVar

from bot.chat.frame.pending import QuestionKind
from bot.chat.frame.services import Services
from bot.chat.frame.visits import Answer, Visit

Method = TypeVar("Method", bound=Callable[..., Any])
Mark = TypeVar("Mark")
TextHandler = Callable[[Visit], Awaitable[Answer | None]]
"""Answers a visit; None if the typed text means nothing to it."""

_DECLARES: Final = "declares"


class Audience(Enum):
    """The people who may use a feature."""

    EVERYBODY = "everybody"
    """Includes people who are not stored: the feature shows public facts only."""
    SUBSCRIBERS = "subscribers"
    """A button that outlived /delete must not bring its owner back, so it needs a stored chat."""
    ADMINISTRATORS = "administrators"
    """Of the group or channel that the feature is used in."""
    OPERATOR = "operator"
    """Other people get the answer to an unknown command."""


class HelpSection(Enum):
    """A group of commands in /help, in the order in which /help shows them."""

    FACTS = "facts"
    DRAWS = "draws"
    INSIGHT = "insight"
    ALERTS = "alerts"
    DATA = "data"


@dataclass(frozen=True, slots=True)
class Command:
    """A command in the private chat, and its line in /help.

    Without a ``section`` it has no line. ``order`` is its place within the section; ``in_menu``
    puts it into Telegram's menu too.
    """

    name: str
    section: HelpSection | None = None
    order: int = 0
    in_menu: bool = False


@dataclass(frozen=True, slots=True)
class ButtonPress:
    """A button, as ``place:action``."""

    key: str


@dataclass(frozen=True, slots=True)
class TypedAnswer:
    """The typed answer to a question. Some questions want numbers that could be scores."""

    ask: QuestionKind
    wants_numbers: bool = False


@dataclass(frozen=True, slots=True)
class GroupCommand:
    """A command in groups and channels: the feature's variant for them, and its audience."""

    name: str
    audience: Audience
    order: int = 0
    in_menu: bool = False


@dataclass(frozen=True, slots=True)
class GroupButton:
    """A button under a message in a group, by its action; only administrators may press it."""

    action: str


def command(
    name: str, section: HelpSection | None = None, order: int = 0, *, in_menu: bool = False
) -> Callable[[Method], Method]:
    """Declare that the method answers a command."""
    return _declares(Command(name, section, order, in_menu))


def button(key: str) -> Callable[[Method], Method]:
    """Declare that the method answers a button, by ``place:action``."""
    return _declares(ButtonPress(key))


def typed_answer(ask: QuestionKind, *, wants_numbers: bool = False) -> Callable[[Method], Method]:
    """Declare that the method reads the typed answer to a question."""
    return _declares(TypedAnswer(ask, wants_numbers))


def group_command(
    name: str, audience: Audience, order: int = 0, *, in_menu: bool = False
) -> Callable[[Method], Method]:
    """Declare that the method answers a command in groups and channels."""
    return _declares(GroupCommand(name, audience, order, in_menu))


def group_button(action: str) -> Callable[[Method], Method]:
    """Declare that the method answers a button in groups."""
    return _declares(GroupButton(action))


def _declares(mark: object) -> Callable[[Method], Method]:
    def declare(method: Method) -> Method:
        vars(method)[_DECLARES] = (mark, *vars(method).get(_DECLARES, ()))
        return method

    return declare


class Feature:
    """One thing that a person can do in the chat. ``keeps`` are questions of other features
    that stay open while this one is used; every other question is dropped.
    """

    of_one_profile: ClassVar[bool] = False
    """Whether it speaks of the current profile alone: then its replies name the profile."""
    for_each_profile: ClassVar[str] = ""
    """The command that shows the same for another profile; its replies offer the others."""
    audience: ClassVar[Audience] = Audience.SUBSCRIBERS
    keeps: ClassVar[frozenset[QuestionKind]] = frozenset()
    serves_unreadable: ClassVar[bool] = False
    """Whether a person whose row cannot be read is answered, as a stranger is."""

    def __init__(self, services: Services) -> None:
        self._store = services.store

    @classmethod
    def questions(cls) -> frozenset[QuestionKind]:
        """The questions that stay open while this feature is used."""
        return cls.keeps | {mark.ask for mark, _ in declared(cls, TypedAnswer)}

    def handlers(self, kind: type[Mark]) -> Iterator[tuple[Mark, Callable[..., Any]]]:
        """Each declaration of a kind with the bound method that carries it."""
        for mark, name in declared(type(self), kind):
            yield mark, getattr(self, name)


@dataclass(frozen=True, slots=True)
class Route:
    """What answers an update: a handler and the feature that it belongs to."""

    handler: TextHandler
    feature: Feature


def declared(feature: type[Feature], kind: type[Mark]) -> Iterator[tuple[Mark, str]]:
    """Each declaration of a kind in a feature with the name of its method, in source order."""
    for name, member in vars(feature).items():
        for mark in getattr(member, _DECLARES, ()):
            if isinstance(mark, kind):
                yield mark, name


@cache
def discover() -> tuple[type[Feature], ...]:
    """Every feature in the modules of ``bot.chat``, in the order of the modules' names."""
    package = import_module("bot.chat")
    found: dict[type[Feature], None] = {}
    for module in pkgutil.walk_packages(package.__path__, "bot.chat."):
        for value in vars(import_module(module.name)).values():
            if isinstance(value, type) and issubclass(value, Feature) and value is not Feature:
                found[value] = None
    return tuple(found)


def help_commands() -> dict[HelpSection, list[Command]]:
    """The commands that have a line in /help, by section."""
    commands = [mark for feature in discover() for mark, _ in declared(feature, Command)]
    return {
        section: sorted(
            (each for each in commands if each.section is section), key=lambda each: each.order
        )
        for section in HelpSection
    }


def private_commands() -> list[str]:
    """The names of all commands of the private chat but the operator's."""
    return [
        mark.name
        for feature in discover()
        if feature.audience is not Audience.OPERATOR
        for mark, _ in declared(feature, Command)
    ]


def operator_commands() -> list[Command]:
    """The operator's commands, which only the operator's menu and /help show."""
    return [
        mark
        for feature in discover()
        if feature.audience is Audience.OPERATOR
        for mark, _ in declared(feature, Command)
    ]


def menu_commands() -> list[Command]:
    """The commands in Telegram's menu of a private chat."""
    listed = (each for section in help_commands().values() for each in section)
    return [each for each in listed if each.in_menu]


def group_line(command: GroupCommand) -> str:
    """The key of the message that describes a group's command."""
    scope = "public" if command.audience is Audience.EVERYBODY else "group"
    return f"menu-{scope}-{command.name}"


def group_commands() -> list[GroupCommand]:
    """The commands of groups and channels, in the order of their menu."""
    commands = (mark for feature in discover() for mark, _ in declared(feature, GroupCommand))
    return sorted(commands, key=lambda each: each.order)
