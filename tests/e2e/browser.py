"""A person in front of the chat page: Debian's Chromium, driven by Playwright.

This module needs Playwright; ``chromium()`` says whether there is a browser.
"""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from playwright.sync_api import Browser, Locator, Page, expect, sync_playwright

ROOT: Final = Path(__file__).resolve().parents[2]
PROGRAMS: Final = ("chromium", "chromium-browser", "google-chrome")
ARGUMENTS: Final = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]

PATIENCE_MILLISECONDS: Final = 60_000
"""How long a slow machine may take to show the expected thing."""

LINGERING: Final = """
const wait = window.setTimeout;
window.setTimeout = (what, after, ...rest) => wait(what, after > 2000 ? 60000 : after, ...rest);
"""
"""A script for the page: short-lived things (a toast, "typing…") stay for a minute, so
that a slow machine sees it too."""


def chromium() -> str | None:
    """This machine's browser, or None."""
    return next((found for name in PROGRAMS if (found := shutil.which(name))), None)


@contextmanager
def browser() -> Iterator[Browser]:
    """A browser without a window."""
    expect.set_options(timeout=PATIENCE_MILLISECONDS)
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(
            executable_path=chromium(), args=ARGUMENTS, timeout=PATIENCE_MILLISECONDS
        )
        try:
            yield running
        finally:
            running.close()


class Trial:
    """``python -m bot try`` as a process; ``url`` is the page's address."""

    def __init__(self, folder: Path, port: int = 0) -> None:
        environment = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.e2e.known_token", "try", "--port", str(port)],
            cwd=folder,
            env=environment | {"PYTHONPATH": str(ROOT)},
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._process.stdout is not None
        with self._process.stdout as said:
            line = said.readline()
        found = re.search(r"http://\S+", line)
        if found is None:
            raise RuntimeError(f"it ended with status {self.stop()}")
        self.url = found.group()

    def stop(self) -> int:
        """End it as Ctrl-C does; its exit status."""
        if self._process.poll() is None:
            self._process.send_signal(signal.SIGINT)
        return self._process.wait(PATIENCE_MILLISECONDS / 1000)


@contextmanager
def trial(folder: Path) -> Iterator[Trial]:
    """The try-out, started in this folder and ended cleanly."""
    running = Trial(folder)
    try:
        yield running
    finally:
        assert running.stop() == 0


class Chat:
    """A person at the page: actions and visible messages."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def start(self, label: str = "Start") -> int:
        """Begin the chat; the id of the message that this sends."""
        return self._sent(self.page.get_by_role("button", name=label, exact=True).click)

    def write(self, text: str) -> int:
        """Type a message and send it by Enter; its id."""
        box = self.page.locator("#input")
        box.fill(text)
        return self._sent(lambda: box.press("Enter"))

    def ask(self, text: str, part: str) -> Locator:
        """Send a message; the bot's answer that contains this, and no older message that does."""
        return self.hear(part, after=self.write(text))

    def press(self, label: str) -> None:
        """Press the newest button whose label contains this."""
        self.page.locator(".keyboard").get_by_role("button", name=label).last.click()

    def hear(self, part: str, after: int | None = None) -> Locator:
        """The bot's newest message that contains this, as soon as it is there; below the message
        of this id where one is named."""
        where = ".message.in" if after is None else f"#message-{after} ~ .message.in"
        message = self.page.locator(where).filter(has_text=part).last
        message.wait_for()
        return message

    def onboard(self, score: str = "530", *, cec: bool = True) -> None:
        """A newcomer with this score, with or without the CEC."""
        self.start()
        self.hear("1 of 3")
        self.write(score)
        self.hear("2 of 3")
        if cec:
            self.press("☐ CEC")
            self.hear("☑ CEC")
        self.press("Next")
        self.hear("☐ French")
        self.press("Next")
        self.hear("3 of 3")
        self.press("Skip")
        self.hear("The last twelve months")

    def publish(self) -> None:
        """Let IRCC publish the next draw, by the panel's button; a narrow page hides the panel."""
        drawer = self.page.get_by_role("button", name="Sandbox panel")
        narrow = drawer.is_visible()
        if narrow:
            drawer.click()
        self.page.get_by_role("button", name="Publish it").click()
        if narrow:
            self.page.keyboard.press("Escape")

    def _sent(self, deed: Callable[[], None]) -> int:
        with self.page.expect_response("**/control/say") as answer:
            deed()
        return int(answer.value.json()["message_id"])

    def overflow(self) -> list[str]:
        """The elements that are wider than the window or reach out of it."""
        return list(
            self.page.evaluate(
                """() => [...document.querySelectorAll("body, body *")]
                    .filter((one) => getComputedStyle(one).visibility === "visible"
                        && !one.closest(".hidden, svg")
                        && one.getBoundingClientRect().right > innerWidth + 0.5)
                    .map((one) => `${one.tagName}.${one.className} ${one.textContent.slice(0, 40)}`)
                """
            )
        )
