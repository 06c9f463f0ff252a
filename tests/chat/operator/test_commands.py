"""The operator's commands, which stay hidden from other people."""

from __future__ import annotations

from html import unescape

import pytest

from bot import __version__
from bot.bot_api.rendering import render_message
from bot.domain.draws.doubts import ANSWERS
from bot.domain.health.incidents import Incident, IncidentKind
from bot.domain.notices.delivery import RESUMED
from bot.domain.notices.letters import LONGEST, letter
from bot.domain.people.profile import Group, Subscriber
from bot.flow.subjects import subject_of
from bot.flow.tidy import mark_day
from bot.stores.embedded import TinyStore
from bot.text.catalogue import LANGUAGES
from tests.chat.talk import ADA, OPERATOR, Talk, data, talk_with
from tests.factories import NOON, broadcast, known, notice, subscriber

COMMANDS = ("/stats", "/broadcast hello", "/resume")


async def as_operator(talk: Talk) -> None:
    talk.me = OPERATOR


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("command", COMMANDS)
async def test_other_people_get_the_answer_to_an_unknown_command(
    command: str, language: str
) -> None:
    async with talk_with(language) as talk:
        unknown = await talk.say("/nonsense")
        answer = await talk.say(command)
        assert answer is not None
        assert unknown is not None
        assert answer["html"] == unknown["html"]
        assert await talk.store.recall(RESUMED) is None


async def test_stats_says_how_the_bot_is() -> None:
    async with talk_with("en") as talk:
        await talk.store.put_subscribers(
            [subscriber(1), subscriber(2), subscriber(3, active=False)]
        )
        opened = broadcast("297")
        await talk.store.record([known("297")], [opened])
        await talk.store.enqueue(opened.id, [notice(1), notice(2)], None, NOON)
        await as_operator(talk)
        said = await talk.say("/stats")
        assert said is not None
        assert "3 people, 2 active" in said["html"]
        assert "2 messages wait" in said["html"]
        assert "Alerts on #297: 0 sent, 2 waiting" in said["html"]


async def test_stats_begins_with_the_version_and_what_is_wrong() -> None:
    silent = Incident(
        IncidentKind.SOURCE_SILENT, "", {"since": NOON, "fault": "HTTP 503", "failures": 7}
    )
    async with talk_with("en") as talk:
        talk.incidents = (silent,)
        await as_operator(talk)
        said = await talk.say("/stats")
        assert said is not None
        _, first, second, third = said["html"].split("\n")[:4]
        assert first.startswith(f"Version {__version__}, running since ")
        assert second == ""
        assert third.startswith("🛑 IRCC’s file has not been read since")


async def test_stats_counts_chats_by_language_and_by_what_they_are() -> None:
    async with talk_with("en") as talk:
        lost = subscriber(5, active=False, unreachable_since=NOON.date())
        people = [subscriber(1), subscriber(2, language="fr"), subscriber(3, language="fr-CA")]
        await talk.store.put_subscribers(
            [*people, subscriber(4, active=False), lost, subscriber(-6, group=Group())]
        )
        await as_operator(talk)
        said = await talk.say("/stats")
        assert said is not None
        assert "✅ Nothing is wrong." in said["html"]
        assert "by language: English 2, Français 2" in said["html"]
        assert "Groups and channels: 1 · stopped: 1 · unreachable: 1" in said["html"]


async def test_stats_says_who_came_and_left_since_the_days_mark() -> None:
    async with talk_with("en") as talk:
        await as_operator(talk)
        await talk.store.put_subscribers(map(subscriber, (1, 2, 3)))
        without = await talk.say("/stats")
        await mark_day(talk.store, talk.clock)
        await talk.store.erase_subscriber(2)
        today = talk.clock.now().date()
        await talk.store.put_subscribers(
            [subscriber(3, active=False, unreachable_since=today), subscriber(4), subscriber(5)]
        )
        said = await talk.say("/stats")
        talk.clock.go_on(days=1)
        next_day = await talk.say("/stats")
        assert without is not None
        assert said is not None
        assert next_day is not None
        line = " · new: 2 · left (erased): 1 · unreachable since today (UTC): 1"
        assert line in said["html"]
        assert "Chats since" not in without["html"] + next_day["html"]


async def test_the_people_of_a_broadcast_are_counted_when_it_is_sent() -> None:
    async with talk_with("en") as talk:
        await as_operator(talk)
        shown = await talk.say("/broadcast The bot moves tonight.")
        assert shown is not None
        await talk.store.put_subscribers(
            [
                *map(subscriber, (1, 2, 3)),
                subscriber(4, active=False),
                subscriber(-5, group=Group()),
            ]
        )
        await talk.tap(data(shown)[0])
        assert "It’s on its way to 3 people." in talk.newest()["html"]


async def test_the_operators_help_has_the_operators_commands() -> None:
    async with talk_with("en") as talk:
        ours = await talk.say("/help")
        await as_operator(talk)
        theirs = await talk.say("/help")
        assert ours is not None
        assert theirs is not None
        for name in ("/stats", "/broadcast", "/resume"):
            assert name not in ours["html"]
            assert name in theirs["html"]


async def test_stats_tells_of_a_correction_while_that_is_told() -> None:
    async with talk_with("en") as talk:
        await talk.store.put_subscribers([subscriber(1)])
        first, second = broadcast("297"), broadcast("297", 2)
        await talk.store.record([known("297", revision=2)], [first, second])
        await talk.store.enqueue(second.id, [notice(1, of=second.id)], None, NOON)
        await as_operator(talk)
        said = await talk.say("/stats")
        assert said is not None
        assert "Alerts on #297: 0 sent, 1 waiting" in said["html"]


async def told(store: TinyStore, person: Subscriber) -> str | None:
    """The message of the only open broadcast for this person."""
    ((opened, _),) = await store.unfinished_fan_outs()
    subject = await subject_of(opened, store)
    if not await subject.notices([person], NOON):
        return None
    message = await subject.message(person, NOON)
    return getattr(message, "text", None)


async def test_a_letter_is_shown_and_then_sent_once_to_those_who_want_to_hear() -> None:
    async with talk_with("en") as talk:
        await as_operator(talk)
        shown = await talk.say("/broadcast The bot moves tonight.\n<5 minutes> & back.")
        assert shown is not None
        assert "&lt;5 minutes&gt; &amp; back." in shown["html"]
        assert await talk.store.unfinished_fan_outs() == []
        send, _ = data(shown)
        await talk.tap(send)
        await talk.tap_stale(send)
        text = "The bot moves tonight.\n<5 minutes> & back."
        assert await told(talk.store, subscriber(ADA)) == text
        assert await told(talk.store, subscriber(ADA, active=False)) is None


async def test_a_letter_that_was_dropped_cannot_be_sent() -> None:
    async with talk_with("en") as talk:
        await as_operator(talk)
        shown = await talk.say("/broadcast No.")
        assert shown is not None
        send, drop = data(shown)
        await talk.tap(drop)
        await talk.tap_stale(send)
        assert await talk.store.unfinished_fan_outs() == []


async def test_other_people_cannot_press_the_button_that_sends() -> None:
    async with talk_with("en") as talk:
        await as_operator(talk)
        shown = await talk.say("/broadcast Yes.")
        assert shown is not None
        talk.me = ADA
        await talk.say("/help")
        assert "out of date" in await talk.tap_stale(data(shown)[0])
        assert await talk.store.unfinished_fan_outs() == []


async def test_a_letter_is_asked_for_and_may_not_be_too_long() -> None:
    async with talk_with("en") as talk:
        await as_operator(talk)
        how = await talk.say("/broadcast")
        long = await talk.say("/broadcast " + "x" * 3600)
        assert how is not None
        assert long is not None
        assert "/broadcast The bot moves" in how["html"]
        assert "3,500" in long["html"]


async def test_resume_is_stored_for_the_sender() -> None:
    async with talk_with("en") as talk:
        await as_operator(talk)
        await talk.say("/resume")
        assert await talk.store.recall(RESUMED) == talk.clock.now().isoformat()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_letter_says_who_writes_and_fits_into_a_message(language: str) -> None:
    person = subscriber(ADA, language=language)
    said = render_message(letter("<" * LONGEST, person, NOON))
    assert "&lt;&lt;" in said.text
    assert len(unescape(said.text)) < 4096


@pytest.mark.parametrize(("action", "said"), [("yes", "will be recorded"), ("no", "Nothing")])
async def test_what_the_operator_says_of_a_doubtful_draw_is_kept(action: str, said: str) -> None:
    async with talk_with("en") as talk:
        await as_operator(talk)
        await talk.say("/stats")
        await talk.tap_stale(f"1:doubt:{action}:0123456789ab")
        answer = talk.newest()
        assert said in answer["html"]
        assert await talk.store.recall(ANSWERS) == {"0123456789ab": action}


async def test_other_people_cannot_decide_on_a_doubtful_draw() -> None:
    async with talk_with("en") as talk:
        await talk.say("/help")
        await talk.tap_stale("1:doubt:yes:0123456789ab")
        assert await talk.store.recall(ANSWERS) is None
