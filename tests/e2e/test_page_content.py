"""Everything that a bot can send is shown: here the test itself calls the Bot API."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("playwright", reason="the chat page is tried with Playwright")

from playwright.sync_api import Locator, Page, expect

from bot.sandbox.api import TOKEN
from tests.e2e.browser import PATIENCE_MILLISECONDS, Chat, browser, chromium, trial

if chromium() is None:
    pytest.skip("no Chromium on this machine: apt-get install chromium", allow_module_level=True)

ADA = 1001
PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)


class Bot:
    """A bot of the test's own, beside the real one, in the chat of somebody on the page."""

    def __init__(self, page: Page, url: str) -> None:
        self.page = page
        self._url = f"{url}bot{TOKEN}"

    def call(self, method: str, **fields: Any) -> dict[str, Any]:
        """One call of the Bot API; its result."""
        answer = self.page.request.post(f"{self._url}/{method}", data={"chat_id": ADA} | fields)
        return self._result(answer.json())

    def upload(self, method: str, field: str, name: str, kind: str, content: bytes) -> None:
        """Send a file."""
        file: Any = {"name": name, "mimeType": kind, "buffer": content}
        form: Any = {"chat_id": str(ADA), "caption": "Look", field: file}
        self._result(self.page.request.post(f"{self._url}/{method}", multipart=form).json())

    def send(self, text: str, **fields: Any) -> int:
        """Send a text in HTML; the message's id."""
        sent = self.call("sendMessage", text=text, parse_mode="HTML", **fields)
        return int(sent["message_id"])

    def _result(self, body: dict[str, Any]) -> Any:
        assert body["ok"], body
        return body["result"]

    @property
    def newest(self) -> Locator:
        """The newest message of the bot on the page."""
        return self.page.locator(".message.in").last


@pytest.fixture(scope="module")
def bot(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bot]:
    with trial(tmp_path_factory.mktemp("try")) as sandbox, browser() as running:
        page = running.new_page(
            timezone_id="America/Toronto", locale="en-CA", reduced_motion="reduce"
        )
        page.set_default_timeout(PATIENCE_MILLISECONDS)
        page.goto(sandbox.url)
        Chat(page).start()
        Chat(page).hear("1 of 3")
        yield Bot(page, sandbox.url)


@pytest.mark.parametrize(
    ("html", "tag"),
    [
        ("<b>word</b>", "strong"),
        ("<i>word</i>", "em"),
        ("<u>word</u>", "u"),
        ("<s>word</s>", "s"),
        ("<code>word</code>", "code"),
        ("<pre>word</pre>", "pre"),
        ("<blockquote>word</blockquote>", "blockquote"),
        ('<a href="https://example.org/">word</a>', "a[href='https://example.org/']"),
        ("<tg-spoiler>word</tg-spoiler>", "button.spoiler"),
        ("<b>a <i>word</i></b>", "strong em"),
    ],
)
def test_each_entity_has_its_look(bot: Bot, html: str, tag: str) -> None:
    bot.send(f"😀 before {html} after")
    expect(bot.newest.locator(f".text {tag}")).to_contain_text("word")
    expect(bot.newest.locator(".text")).to_contain_text("after")


def test_a_moment_is_shown_in_the_readers_own_time_when_tapped(bot: Bot) -> None:
    bot.send('At <tg-time unix="1710874738">18:58:58</tg-time> UTC')
    bot.newest.locator(".moment").click()
    expect(bot.page.locator("#toast")).to_contain_text("2:58:58")


def test_markup_in_a_text_stays_text(bot: Bot) -> None:
    bot.send("&lt;img src=x onerror=alert(1)&gt;")
    expect(bot.newest.locator(".text")).to_have_text("<img src=x onerror=alert(1)>")
    assert bot.newest.locator("img").count() == 0


def test_a_command_in_a_text_is_sent_by_a_tap(bot: Bot) -> None:
    bot.send("Try /help")
    bot.newest.get_by_role("button", name="/help").click()
    expect(bot.page.locator(".message.out").last).to_contain_text("/help")


def test_a_text_from_right_to_left_is_set_so(bot: Bot) -> None:
    bot.send("سلام، امتیاز شما ۵۳۰ است")
    expect(bot.newest.locator(".text")).to_have_css("direction", "rtl")


def test_a_silent_message_is_marked(bot: Bot) -> None:
    bot.send("quiet", disable_notification=True)
    expect(bot.newest.get_by_role("img", name="sent without a sound")).to_be_visible()


def test_a_reply_quotes_what_it_answers(bot: Bot) -> None:
    original = bot.send("the first message")
    bot.send("the answer", reply_parameters={"message_id": original})
    expect(bot.newest.locator(".quote")).to_have_text("the first message")


def test_a_message_is_edited_in_its_place_and_taken_away(bot: Bot) -> None:
    sent = bot.send("before")
    bot.send("below")
    bot.call("editMessageText", message_id=sent, text="after")
    expect(bot.page.locator(f"#message-{sent}")).to_contain_text("after")
    expect(bot.newest).to_contain_text("below")
    bot.call("deleteMessage", message_id=sent)
    expect(bot.page.locator(f"#message-{sent}")).to_have_count(0)


def test_a_photo_is_shown_with_its_caption(bot: Bot) -> None:
    bot.upload("sendPhoto", "photo", "chart.png", "image/png", PIXEL)
    expect(bot.newest.locator(".text")).to_have_text("Look")
    bot.page.wait_for_function("[...document.images].every((one) => one.naturalWidth > 0)")


def test_a_document_can_be_downloaded(bot: Bot) -> None:
    bot.upload("sendDocument", "document", "mydata.json", "application/json", b'{"score": 530}')
    with bot.page.expect_download() as waiting:
        bot.newest.get_by_text("mydata.json").click()
    assert waiting.value.suggested_filename == "mydata.json"
    assert Path(waiting.value.path()).read_bytes() == b'{"score": 530}'


def test_the_bot_is_seen_typing(bot: Bot) -> None:
    bot.call("sendChatAction", action="typing")
    expect(bot.page.locator("#status")).to_have_text("typing…")
    bot.send("done")
    expect(bot.page.locator("#status")).to_have_text("bot")


def test_the_menu_holds_what_the_bot_set(bot: Bot) -> None:
    bot.page.get_by_role("button", name="Menu").click()
    expect(bot.page.get_by_role("menuitem", name="/score")).to_be_visible()
    bot.page.keyboard.press("Escape")
    bot.page.locator("#input").fill("/prof")
    expect(bot.page.get_by_role("menuitem")).to_have_count(1)
    bot.page.locator("#input").fill("")


def test_who_reads_further_up_is_not_carried_away(bot: Bot) -> None:
    for number in range(12):
        bot.send(f"line {number}\n\n\n")
    expect(bot.newest).to_contain_text("line 11")
    bot.page.locator("#scroller").evaluate("one => one.scrollTo({ top: 0, behavior: 'instant' })")
    expect(bot.page.locator("#to-bottom")).to_be_visible()
    bot.send("news")
    expect(bot.page.locator("#unread")).to_have_text("1")
    bot.page.locator("#to-bottom").click()
    expect(bot.page.locator("#to-bottom")).to_be_hidden()
    expect(bot.newest).to_be_in_viewport()
