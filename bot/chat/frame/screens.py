"""Screens as values: a text and the buttons under it. Nothing here touches Telegram."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from enum import StrEnum

from bot.domain.people.profile import Subscriber
from bot.text.catalogue import Markup, paragraphs
from bot.text.draws.pictures import Chart


class Style(StrEnum):
    """The colour of a button. Source: Bot API 9.4 (2026-02-09), InlineKeyboardButton.style."""

    ERASES = "danger"
    GOOD_NEWS = "success"
    ONWARD = "primary"


@dataclass(frozen=True, slots=True)
class Button:
    """A button: a plain label with its callback data, or with the page that it opens.

    ``start`` opens the private chat with the bot, with this payload: for groups and cards.
    Without a ``style`` it has the app's own colour.
    """

    label: str
    data: str = ""
    url: str = ""
    start: str = ""
    style: Style | None = None


Row = tuple[Button, ...]


@dataclass(frozen=True, slots=True)
class Screen:
    """A message: Telegram HTML, and rows of buttons under it.

    With a ``chart`` it is a picture, and the text is its caption (1,024 units at most).
    """

    text: Markup
    rows: tuple[Row, ...] = ()
    chart: Chart | None = None

    def under(self, note: str) -> Screen:
        """The same screen with a note above it; an empty note changes nothing."""
        return replace(self, text=paragraphs(note, self.text))


@dataclass(frozen=True, slots=True)
class File:
    """A document to send: its name and its bytes."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Reply:
    """What answers a person.

    ``screen`` replaces the message whose button was pressed, or is a new message where a
    message was typed or ``fresh`` is set; ``buttons_only`` leaves the words of the tapped
    message as they are. ``also`` and ``file`` follow as separate messages. ``popup`` is shown over
    the chat, in answer to a tap only. ``subscriber`` is the chat as now stored, where the handler
    has changed which profile is the current one.
    """

    screen: Screen | None = None
    popup: str = ""
    fresh: bool = False
    buttons_only: bool = False
    also: Screen | None = None
    file: File | None = field(default=None, repr=False)
    subscriber: Subscriber | None = None


def column(buttons: Iterable[Button]) -> tuple[Row, ...]:
    """One button per row."""
    return tuple((button,) for button in buttons)


def grid(buttons: Iterable[Button], width: int) -> tuple[Row, ...]:
    """Buttons side by side, ``width`` to a row."""
    cells = tuple(buttons)
    return tuple(cells[at : at + width] for at in range(0, len(cells), width))
