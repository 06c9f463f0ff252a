"""Everything that a bot can send is shown: here the test itself calls the Bot API."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("playwright", reason="the chat page is tried with Playwright")

from playwright.sync_api import Locator, Page, Route, expect

from bot.sandbox.api import TOKEN
from tests.e2e.browser import LINGERING, PATIENCE_MILLISECONDS, Chat, browser, chromium, trial

if chromium() is None:
    pytest.skip("no Chromium on this machine: apt-get install chromium", allow_module_level=True)

ADA = 1001
PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)


class Bot:
    """The test's bot, next to the real one, in the chat of a person on the page."""

    def __init__(self, page: Page, url: str) -> None:
        self.page = page
        self._sandbox = url
        self._url = f"{url}bot{TOKEN}"

    def call(self, method: str, **fields: Any) -> dict[str, Any]:
        """One call of the Bot API; its result."""
        answer = self.page.request.post(f"{self._url}/{method}", data={"chat_id": ADA} | fields)
        return self._result(answer.json())

    def upload(self, method: str, field: str, name: str, kind: str, content: bytes) -> int:
        """Send a file; the message's id."""
        file: Any = {"name": name, "mimeType": kind, "buffer": content}
        form: Any = {"chat_id": str(ADA), "caption": "Look", field: file}
        answer = self.page.request.post(f"{self._url}/{method}", multipart=form)
        return int(self._result(answer.json())["message_id"])

    def send(self, text: str, **fields: Any) -> int:
        """Send a text in HTML; the message's id."""
        sent = self.call("sendMessage", text=text, parse_mode="HTML", **fields)
        return int(sent["message_id"])

    def followed(self) -> None:
        """Wait until the page has heard of everything that has happened by now."""
        with self.page.expect_request("**/panel"):
            self.page.request.post(f"{self._sandbox}panel/source", data={"fault": "well"})

    def message(self, message_id: int) -> Locator:
        """A message on the page. It may still be on its way there."""
        return self.page.locator(f"#message-{message_id}")

    def _result(self, body: dict[str, Any]) -> Any:
        assert body["ok"], body
        return body["result"]


@pytest.fixture(scope="module")
def bot(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bot]:
    with trial(tmp_path_factory.mktemp("try")) as sandbox, browser() as running:
        page = running.new_page(
            timezone_id="America/Toronto", locale="en-CA", reduced_motion="reduce"
        )
        page.set_default_timeout(PATIENCE_MILLISECONDS)
        page.add_init_script(LINGERING)
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
    text = bot.message(bot.send(f"😀 before {html} after")).locator(".text")
    expect(text.locator(tag).first).to_contain_text("word")
    expect(text).to_contain_text("after")


def test_a_moment_is_shown_in_the_readers_own_time_when_tapped(bot: Bot) -> None:
    sent = bot.send('At <tg-time unix="1710874738">18:58:58</tg-time> UTC')
    bot.message(sent).locator(".moment").click()
    expect(bot.page.locator("#toast")).to_contain_text("2:58:58")


def test_markup_in_a_text_stays_text(bot: Bot) -> None:
    message = bot.message(bot.send("&lt;img src=x onerror=alert(1)&gt;"))
    expect(message.locator(".text")).to_have_text("<img src=x onerror=alert(1)>")
    expect(message.locator("img")).to_have_count(0)


def test_a_command_in_a_text_is_sent_by_a_tap(bot: Bot) -> None:
    sent = bot.send("Try /help")
    bot.message(sent).get_by_role("button", name="/help").click()
    expect(bot.page.locator(f"#message-{sent} ~ .message.out")).to_contain_text("/help")
    Chat(bot.page).hear("/status", after=sent)


def test_a_text_from_right_to_left_is_set_so(bot: Bot) -> None:
    message = bot.message(bot.send("سلام، امتیاز شما ۵۳۰ است"))
    expect(message.locator(".text")).to_have_css("direction", "rtl")


def test_a_silent_message_is_marked(bot: Bot) -> None:
    message = bot.message(bot.send("quiet", disable_notification=True))
    expect(message.get_by_role("img", name="sent without a sound")).to_be_visible()


def test_a_reply_quotes_what_it_answers(bot: Bot) -> None:
    original = bot.send("the first message")
    reply = bot.message(bot.send("the answer", reply_parameters={"message_id": original}))
    expect(reply.locator(".quote")).to_have_text("the first message")


def test_a_message_is_edited_in_its_place_and_taken_away(bot: Bot) -> None:
    sent, below = bot.send("before"), bot.send("below")
    bot.call("editMessageText", message_id=sent, text="after")
    expect(bot.message(sent)).to_contain_text("after")
    expect(bot.page.locator(f"#message-{sent} ~ #message-{below}")).to_contain_text("below")
    bot.call("deleteMessage", message_id=sent)
    expect(bot.message(sent)).to_have_count(0)


def test_messages_stand_in_their_order_though_one_is_late(bot: Bot) -> None:
    late: list[Route] = []
    bot.page.route("**/control/messages", lambda route: late.append(route), times=1)
    with bot.page.expect_request("**/control/messages"):
        first = bot.send("first")
    second = bot.send("second")
    bot.followed()
    late[0].continue_()
    expect(bot.page.locator(f"#message-{first} ~ #message-{second}")).to_be_visible()


def test_a_photo_is_shown_with_its_caption(bot: Bot) -> None:
    message = bot.message(bot.upload("sendPhoto", "photo", "chart.png", "image/png", PIXEL))
    expect(message.locator(".text")).to_have_text("Look")
    bot.page.wait_for_function("[...document.images].every((one) => one.naturalWidth > 0)")


def test_a_document_can_be_downloaded(bot: Bot) -> None:
    content = b'{"score": 530}'
    sent = bot.upload("sendDocument", "document", "mydata.json", "application/json", content)
    with bot.page.expect_download() as waiting:
        bot.message(sent).get_by_text("mydata.json").click()
    assert waiting.value.suggested_filename == "mydata.json"
    assert Path(waiting.value.path()).read_bytes() == content


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
    lines = [bot.send(f"line {number}\n\n\n") for number in range(12)]
    expect(bot.message(lines[-1])).to_be_in_viewport()
    bot.page.locator("#scroller").evaluate("one => one.scrollTo({ top: 0, behavior: 'instant' })")
    expect(bot.page.locator("#to-bottom")).to_be_visible()
    news = bot.send("news")
    expect(bot.page.locator("#unread")).to_have_text("1")
    bot.page.locator("#to-bottom").click()
    expect(bot.page.locator("#to-bottom")).to_be_hidden()
    expect(bot.message(news)).to_be_in_viewport()
