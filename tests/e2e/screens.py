"""The pictures of the README: ``python -m tests.e2e.screens docs/pictures`` takes them again.

They are taken of the real bot on the chat page, in the machine's Chromium; a font with emoji
should be there (``fonts-noto-color-emoji``).
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from playwright.sync_api import Browser, Page

from tests.e2e.browser import Chat, Trial, browser, chromium, trial

PHONE: Final = (390, 700)
GROUP: Final = -500
DESK: Final = (1080, 640)
SETTLING_MILLISECONDS: Final = 800
"""How long scrolling needs to come to rest."""


@dataclass(frozen=True)
class Picture:
    """A picture's scene: the reader, the page's size, and the steps before.

    ``sharpness`` is pixels of the picture for each of the page's.
    """

    name: str
    pose: Callable[[Chat], None]
    size: tuple[int, int] = PHONE
    sharpness: float = 1.5
    person: int = 1001
    dark: bool = False


def welcome(chat: Chat) -> None:
    """The first of the three steps, once the bot has said what its menu holds."""
    chat.start()
    chat.hear("1 of 3")
    chat.page.locator("#menu-toggle").wait_for()


def alert(chat: Chat) -> None:
    """The alert on #297, for a person above the cut-off."""
    chat.onboard()
    chat.publish()
    chat.hear("✅")


def alert_in_french(chat: Chat) -> None:
    """The same in French."""
    chat.start("Démarrer")
    chat.hear("1 de 3")
    chat.write("530")
    chat.press("☐ CEC")
    chat.hear("☑ CEC")
    chat.press("Suivant")
    chat.hear("☐ STIM")
    chat.press("Aucun")
    chat.hear("3 de 3")
    chat.press("Passer")
    chat.hear("douze derniers mois")
    chat.publish()
    chat.hear("✅")


def profile(chat: Chat) -> None:
    """Everything stored, each line a button."""
    chat.onboard()
    chat.write("/profile")
    chat.hear("What I know about you")


def couple(chat: Chat) -> None:
    """One alert for two profiles, of which one made the line."""
    chat.onboard()
    chat.write("/profile")
    chat.press("More profiles")
    chat.press("+ Add a profile")
    chat.write("Grace")
    chat.hear("Added: Grace")
    chat.write("/score 515")
    chat.hear("515")
    chat.publish()
    chat.hear("Grace: ")


def group(chat: Chat) -> None:
    """A draw posted in a group, by a bot that an administrator has let in."""
    welcome(chat)
    sandbox = chat.page.url.partition("#")[0].rstrip("/")
    for deed, values in (
        ("create_group", {"chat_id": GROUP, "title": "Express Entry 2026"}),
        ("promote", {"person_id": 1001, "chat_id": GROUP}),
        ("add_bot", {"person_id": 1001, "chat_id": GROUP}),
    ):
        chat.page.request.post(f"{sandbox}/control/{deed}", data=values)
    chat.page.goto(f"{sandbox}/?of=group#1001/{GROUP}")
    chat.hear("never anyone’s score")
    chat.write("/score 530")
    chat.hear("about scores in private")
    chat.publish()
    chat.hear("#297")


def chart(chat: Chat) -> None:
    """Cut-offs over time, with the person's own line."""
    chat.onboard()
    chat.write("/chart")
    chat.page.locator(".message.in img").wait_for()


PICTURES: Final = (
    Picture("try", alert, size=DESK, sharpness=1.25),
    Picture("onboarding", welcome),
    Picture("alert", alert),
    Picture("alert-fr", alert_in_french, person=1002, dark=True),
    Picture("profile", profile),
    Picture("chart", chart),
    Picture("couple", couple),
    Picture("group", group),
)


def take(picture: Picture, running: Browser, sandbox: Trial, folder: Path) -> Path:
    """One picture, of a bot that has just begun."""
    width, height = picture.size
    with running.new_context(
        viewport={"width": width, "height": height},
        device_scale_factor=picture.sharpness,
        color_scheme="dark" if picture.dark else "light",
        locale="en-CA",
        timezone_id="America/Toronto",
    ) as context:
        page = context.new_page()
        page.goto(f"{sandbox.url}#{picture.person}")
        picture.pose(Chat(page))
        return _developed(page, folder / f"{picture.name}.png")


def _developed(page: Page, path: Path) -> Path:
    page.evaluate("document.activeElement.blur()")
    page.mouse.move(0, 0)
    page.wait_for_timeout(SETTLING_MILLISECONDS)
    page.screenshot(path=path)
    return path


def main() -> None:
    """Take them all into the folder that the command line names."""
    folder = Path(sys.argv[1])
    if chromium() is None:
        sys.exit("no Chromium on this machine: apt-get install chromium")
    folder.mkdir(parents=True, exist_ok=True)
    with browser() as running, tempfile.TemporaryDirectory() as empty:
        for picture in PICTURES:
            with trial(Path(empty)) as sandbox:
                path = take(picture, running, sandbox, folder)
                sys.stdout.write(f"{path} {path.stat().st_size // 1000} kB\n")


if __name__ == "__main__":
    main()
