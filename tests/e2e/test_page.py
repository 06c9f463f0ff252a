"""The chat page in a real browser: a first visitor's steps."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("playwright", reason="the chat page is tried with Playwright")

from playwright.sync_api import Browser, Page, expect

from bot.text.catalogue import LANGUAGES
from tests.e2e.browser import (
    LINGERING,
    PATIENCE_MILLISECONDS,
    Chat,
    Trial,
    browser,
    chromium,
    trial,
)

if chromium() is None:
    pytest.skip("no Chromium on this machine: apt-get install chromium", allow_module_level=True)

Visit = Callable[..., Chat]

DESK: dict[str, Any] = {
    "viewport": {"width": 1100, "height": 800},
    "locale": "en-CA",
    "timezone_id": "America/Toronto",
    "reduced_motion": "reduce",
}
"""How the page is opened where a test says nothing else; nothing moves, so nothing is awaited."""


@pytest.fixture(scope="module")
def shared_browser() -> Iterator[Browser]:
    with browser() as running:
        yield running


@pytest.fixture(scope="module")
def sandbox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Trial]:
    with trial(tmp_path_factory.mktemp("try")) as running:
        yield running


@pytest.fixture
def visit(shared_browser: Browser, sandbox: Trial) -> Iterator[Visit]:
    """Opens the page, on the day before #297, as a person who has never written to the bot.

    A fault in the page's script fails the test.
    """
    faults: list[str] = []
    with ExitStack() as contexts:

        def open_page(language: str = "en", link: str = "", **options: Any) -> Chat:
            context = contexts.enter_context(shared_browser.new_context(**DESK | options))
            context.set_default_timeout(PATIENCE_MILLISECONDS)
            context.add_init_script(LINGERING)
            page = context.new_page()
            page.on("pageerror", lambda error: faults.append(str(error)))
            deed(page, sandbox, "begin", day="2024-05-30")
            state = deed(page, sandbox, "add_person", name="Omid", language=language)
            page.goto(f"{sandbox.url}{link}#{state['people'][-1]['id']}")
            return Chat(page)

        yield open_page
    assert not faults


def deed(page: Page, sandbox: Trial, name: str, /, **arguments: str) -> dict[str, Any]:
    """Do something at the panel without pressing its buttons; how everything stands then."""
    answer = page.request.post(f"{sandbox.url}panel/{name}", data=arguments)
    assert answer.ok, answer.text()
    return dict(answer.json())


def test_a_newcomer_gets_through_by_buttons_alone(visit: Visit) -> None:
    chat = visit()
    chat.start()
    chat.hear("1 of 3")
    chat.press("Skip")
    chat.hear("2 of 3")
    chat.press("Back")
    chat.hear("1 of 3")
    chat.press("Skip")
    chat.hear("2 of 3")
    chat.press("☐ CEC")
    chat.hear("☑ CEC")
    chat.press("Next")
    chat.hear("☐ STEM")
    chat.press("None of these")
    chat.hear("3 of 3")
    chat.press("Skip")
    chat.hear("I’m watching for you now")
    chat.press("Send me a test alert")
    chat.hear("#294")


def test_a_score_is_typed_and_shown(visit: Visit) -> None:
    chat = visit()
    chat.onboard("500")
    chat.ask("/score 530", "530")
    chat.ask("/score", "530")


def test_an_alert_arrives_without_reloading_and_its_buttons_work(visit: Visit) -> None:
    chat = visit()
    chat.onboard()
    chat.page.evaluate("window.sameVisit = true")
    expect(chat.page.locator("#next-when")).to_contain_text("#297")
    chat.publish()
    alert = chat.hear("✅")
    for part in ("#297", "Canadian Experience Class", "522", "530", "32 months"):
        expect(alert).to_contain_text(part)
    assert chat.page.evaluate("window.sameVisit")
    expect(chat.page.locator("#next-when")).to_contain_text("#298")
    chat.press("Details")
    chat.hear("Pool as of")
    chat.press("Mute: CEC")
    expect(chat.page.locator("#toast")).to_contain_text("Muted")
    chat.press("Unmute: CEC")


def test_the_question_of_an_unknown_verdict_is_answered_by_a_tap(visit: Visit) -> None:
    chat = visit()
    chat.onboard(cec=False)
    chat.publish()
    chat.hear("❔")
    chat.press("Yes")
    expect(chat.hear("✅")).to_contain_text("#297")


def test_a_link_to_a_draw_outlives_the_three_steps(visit: Visit) -> None:
    chat = visit(link="?start=draw-204")
    chat.onboard()
    expect(chat.hear("#204")).to_contain_text("462")


def test_french_from_the_button_to_the_alert(visit: Visit) -> None:
    chat = visit("fr")
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
    alert = chat.hear("✅")
    expect(alert).to_contain_text("3\N{NO-BREAK SPACE}000")
    expect(alert).to_contain_text("31 mai 2024")
    expect(chat.page.locator("html")).to_have_attribute("lang", "fr")


def test_what_the_page_says_in_arabic_runs_from_right_to_left(visit: Visit) -> None:
    """Else the day "30 مايو 2024" is shown as "30 2024 مايو"."""
    page = visit("ar").page
    page.locator("#open-chat").click()
    page.locator(".message.in").first.wait_for()
    for part in (".day span", ".message.in time", "#toast"):
        expect(page.locator(part).first).to_have_attribute("dir", "auto")
    expect(page.locator(".day span").first).to_have_css("direction", "rtl")


def test_a_new_person_may_have_any_language_of_the_bot_and_english_by_default(visit: Visit) -> None:
    chat = visit()
    expect(chat.page.locator("#person-language")).to_have_value("en")
    offered = chat.page.locator("#person-language option").all_text_contents()
    assert {*LANGUAGES.values(), "українська"} <= {*offered}
    expect(chat.page.locator("#language")).to_have_value("en")


def test_dark_as_the_system_is_until_somebody_chooses(visit: Visit) -> None:
    page = visit(color_scheme="dark").page
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")
    dark = background(page)
    page.get_by_role("button", name="Switch between light and dark").click()
    assert background(page) != dark
    page.reload()
    expect(page.locator("html")).to_have_attribute("data-theme", "light")


def background(page: Page) -> str:
    """The colour behind the panel."""
    return str(page.evaluate("getComputedStyle(document.body).backgroundColor"))


def test_on_a_narrow_phone_nothing_hangs_out(visit: Visit) -> None:
    chat = visit(viewport={"width": 360, "height": 640})
    chat.onboard()
    assert chat.overflow() == []
    chat.page.get_by_role("button", name="Sandbox panel").click()
    for summary in chat.page.locator("summary").all():
        summary.click()
    assert chat.overflow() == []
    chat.page.keyboard.press("Escape")
    chat.publish()
    chat.hear("✅")
    chat.ask("/draws", "#296")
    chat.page.get_by_role("button", name="Menu").click()
    assert chat.overflow() == []


def test_the_keyboard_stays_in_the_panel_that_covers_a_phone(visit: Visit) -> None:
    page = visit(viewport={"width": 360, "height": 640}).page
    page.get_by_role("button", name="Start", exact=True).wait_for()
    toggle = page.get_by_role("button", name="Sandbox panel")
    toggle.click()
    for _ in range(30):
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.closest('main') === null")
    page.evaluate("document.activeElement.blur()")
    page.keyboard.press("Escape")
    expect(toggle).to_be_focused()
    toggle.click()
    page.set_viewport_size({"width": 1100, "height": 800})
    page.get_by_role("button", name="Start", exact=True).click()
    Chat(page).hear("1 of 3")


def test_the_keyboard_alone_is_enough(visit: Visit) -> None:
    chat = visit()
    page, press = chat.page, chat.page.keyboard.press
    page.get_by_role("button", name="Start", exact=True).wait_for()
    tab_to(page, "Start")
    press("Enter")
    chat.hear("1 of 3")
    expect(page.locator("#input")).to_be_focused()
    page.keyboard.type("530")
    press("Enter")
    chat.hear("2 of 3")
    tab_to(page, "☐ CEC", "Shift+Tab")
    press("Enter")
    chat.hear("☑ CEC")
    assert "CEC" in focused(page), "the focus stays on the edited button"
    tab_to(page, "Next")
    press("Enter")
    chat.hear("☐ French")
    tab_to(page, "Next")
    press("Enter")
    chat.hear("3 of 3")
    page.locator("#menu-toggle").wait_for()
    tab_to(page, "Menu")
    press("Enter")
    press("ArrowDown")
    assert "/profile" in focused(page)
    press("Escape")
    expect(page.locator("#menu")).to_be_hidden()
    expect(page.locator("#input")).to_be_focused()
    tab_to(page, "Publish it")
    press("Enter")
    chat.hear("#297")


def tab_to(page: Page, label: str, key: str = "Tab") -> None:
    """Walk by Tab to what bears this label; the focus shows wherever it stands."""
    for _ in range(60):
        if label in focused(page):
            return
        page.keyboard.press(key)
        assert page.evaluate("document.activeElement.matches('body, :focus-visible')")
    raise AssertionError(f"{label!r} is not reached")


def focused(page: Page) -> str:
    """The label of the focused element."""
    labelled = "document.activeElement.closest('button, a, label')"
    return str(page.evaluate(f"{labelled}?.textContent ?? ''"))


def test_each_person_has_a_chat_and_the_other_ones_news_are_counted(visit: Visit) -> None:
    chat = visit()
    chat.onboard()
    choice = chat.page.locator("#people label").last
    chat.page.get_by_text("Chloé").click()
    chat.page.get_by_role("button", name="Démarrer").wait_for()
    expect(chat.page.locator(".message")).to_have_count(0)
    chat.publish()
    expect(choice).to_have_text("Omid1")
    choice.click()
    chat.hear("✅")
    expect(choice).to_have_text("Omid")


def test_who_blocks_the_bot_hears_nothing_until_they_come_back(visit: Visit) -> None:
    chat = visit()
    chat.onboard()
    chat.page.get_by_role("button", name="Block the bot").click()
    chat.page.get_by_role("button", name="Restart bot").wait_for()
    chat.publish()
    expect(chat.page.locator("#next-when")).to_contain_text("#298")
    back = chat.start("Restart bot")
    assert "#297" not in chat.hear("Your overview", after=back).inner_text()


@pytest.mark.parametrize("fault", ["503", "hangs"])
def test_a_bad_source_is_survived(visit: Visit, fault: str) -> None:
    chat = visit()
    chat.onboard()
    chat.page.get_by_text(fault).click()
    expect(chat.page.locator("#panel")).not_to_have_attribute("aria-busy", "true")
    chat.publish()
    expect(chat.page.locator("#next-when")).to_contain_text("#298")
    expect(chat.page.locator(".message.in").filter(has_text="✅")).to_have_count(0)
    chat.page.get_by_text("works").click()
    chat.hear("✅")


def test_the_bot_begins_again_on_another_day_and_nobody_is_forgotten(visit: Visit) -> None:
    chat = visit()
    chat.onboard()
    chat.page.get_by_text("Another day").click()
    chat.page.get_by_label("Begin again on").fill("2025-12-01")
    chat.page.get_by_role("button", name="Begin", exact=True).click()
    expect(chat.page.locator("#clock")).to_contain_text("December 1, 2025")
    chat.ask("/start", "530")
    chat.ask("/last", "2025")


@pytest.fixture
def kept_port() -> Iterator[int]:
    """A port that nobody else gets by chance: bound and not listened on, so that those who name
    it can have it, one after the other."""
    with socket.socket() as bound:
        bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        bound.bind(("127.0.0.1", 0))
        yield bound.getsockname()[1]


def test_the_page_comes_back_when_the_sandbox_does(
    shared_browser: Browser, kept_port: int, tmp_path: Path
) -> None:
    with shared_browser.new_context() as context:
        context.set_default_timeout(PATIENCE_MILLISECONDS)
        first = Trial(tmp_path, port=kept_port)
        page = context.new_page()
        page.goto(first.url)
        page.get_by_role("button", name="Start", exact=True).wait_for()
        assert first.stop() == 0
        expect(page.locator("#offline")).to_be_visible()
        second = Trial(tmp_path, port=kept_port)
        try:
            expect(page.locator("#offline")).to_be_hidden()
            Chat(page).start()
            Chat(page).hear("1 of 3")
        finally:
            assert second.stop() == 0
