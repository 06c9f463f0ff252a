"""Groups and channels: administrators choose the posts, and no post shows a person's score."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from bot.chat.groups import groups
from bot.domain.people.profile import Group, Subscriber
from bot.text.catalogue import catalogue
from tests.chat.talk import ADA, Message, Talk, labels

GROUP, CHANNEL, FORUM = -500, -1001, -1002
BOB = 1002
TOPIC = 7
ENGLISH = catalogue("en")


async def added(talk: Talk, chat_id: int = GROUP, kind: str = "group", **rest: Any) -> None:
    """Ada, an administrator, lets the bot into a group; Bob is there too."""
    talk.api.create_person(BOB, name="Bob")
    talk.api.create_group(chat_id, kind=kind, **rest)
    talk.api.promote(ADA, chat_id)
    talk.api.add_bot(ADA, chat_id, "administrator" if kind == "channel" else "member")
    await talk.settle()


def said(talk: Talk, chat_id: int = GROUP) -> list[Message]:
    """The bot's messages in the chat."""
    bots = (message for message in talk.api.messages(chat_id) if message["from_bot"])
    return [message for message in bots if not message["text"].startswith("/")]


async def say(talk: Talk, text: str, who: int = ADA, chat_id: int = GROUP, **where: Any) -> Message:
    """Write in the group; the bot's newest message there."""
    talk.api.say(who, text, chat_id=chat_id, **where)
    await talk.settle()
    return said(talk, chat_id)[-1]


async def tap(talk: Talk, label: str, who: int = ADA, chat_id: int = GROUP) -> str:
    """Tap a button there; what pops up."""
    query = talk.api.tap(who, label, chat_id=chat_id)
    await talk.settle()
    answer = talk.api.answer_to(query)
    assert answer is not None
    return str(answer.get("text") or "")


async def stored(talk: Talk, chat_id: int = GROUP) -> Subscriber:
    group = await talk.store.subscriber(chat_id)
    assert group is not None
    return group


async def test_an_administrator_lets_the_bot_in_and_it_says_what_it_will_post(talk: Talk) -> None:
    await added(talk)
    assert await stored(talk) == Subscriber(GROUP, group=Group(added_by=ADA))
    assert "never anyone’s score" in said(talk)[0]["text"]


async def test_let_in_by_a_member_it_waits_for_an_administrator(talk: Talk) -> None:
    talk.api.create_group(GROUP)
    talk.api.add_bot(ADA, GROUP)
    await talk.settle()
    assert await talk.store.subscriber(GROUP) is None
    assert said(talk)[0]["text"].endswith(ENGLISH.say("group-off"))
    talk.api.promote(ADA, GROUP)
    await say(talk, "/here")
    assert (await stored(talk)).active


async def test_every_other_command_is_answered_with_the_way_to_the_private_chat(
    talk: Talk,
) -> None:
    await talk.begin(530)
    await added(talk)
    for text in ("/score 500", "/profile", "/job nurse", "/whatif 600"):
        heard = await say(talk, text)
        assert heard["text"] == ENGLISH.say("group-only-private")
        (button,) = heard["reply_markup"]["inline_keyboard"][0]
        assert button["url"].startswith("https://t.me/sandbox_draw_bot?start=")
    before = len(said(talk))
    talk.api.say(ADA, "500", chat_id=GROUP)
    talk.api.say(ADA, "/score@another_bot 500", chat_id=GROUP)
    talk.api.say(ADA, "/rules", chat_id=GROUP)
    await talk.settle()
    assert len(said(talk)) == before
    assert (await talk.profile()).score == 530


@pytest.mark.parametrize("text", ["/here", "/alerts", "/stop", "/language", "/delete", "/start"])
async def test_a_member_changes_nothing(talk: Talk, text: str) -> None:
    await added(talk)
    before = await stored(talk)
    heard = await say(talk, text, who=BOB)
    assert heard["text"] == ENGLISH.say("group-admins-only")
    assert await stored(talk) == before


async def test_a_member_taps_in_vain(talk: Talk) -> None:
    await added(talk)
    assert await tap(talk, "Post nothing", who=BOB) == ENGLISH.label("group-admins-popup")
    assert (await stored(talk)).active


async def test_an_anonymous_administrator_is_obeyed(talk: Talk) -> None:
    await added(talk)
    await say(talk, "/stop", anonymous=True)
    assert not (await stored(talk)).active
    await say(talk, "/here", anonymous=True)
    assert (await stored(talk)).active


@pytest.mark.parametrize("text", ["/delete", "/stop", "/score 500"])
async def test_a_command_that_an_administrator_forwards_is_not_theirs(
    talk: Talk, text: str
) -> None:
    for chat_id, kind in ((GROUP, "group"), (CHANNEL, "channel")):
        await added(talk, chat_id, kind)
        before, heard = await stored(talk, chat_id), len(said(talk, chat_id))
        talk.api.say(ADA, text, chat_id=chat_id, forwarded=True)
        await talk.settle()
        assert await stored(talk, chat_id) == before
        assert len(said(talk, chat_id)) == heard


async def test_language_and_draws_are_chosen_with_taps(talk: Talk) -> None:
    await added(talk)
    await tap(talk, "Which draws")
    await tap(talk, "✔️ PNP")
    await tap(talk, "✔️ CEC")
    await tap(talk, "▫️ CEC")
    assert (await stored(talk)).alerts.muted == {"pnp"}
    await tap(talk, "‹ Back")
    assert "PNP" in said(talk)[-1]["text"]
    await tap(talk, "Language: English")
    await tap(talk, "○ Français")
    assert (await stored(talk)).language == "fr"
    assert catalogue("fr").say("group-on") in said(talk)[-1]["html"]
    await tap(talk, "Terminé")
    assert said(talk) == []


async def test_the_topic_is_where_an_administrator_says_here(talk: Talk) -> None:
    await added(talk, FORUM, "supergroup", topics={TOPIC: "Draws", 9: "Chatter"})
    heard = await say(talk, "/here", chat_id=FORUM, thread=TOPIC)
    assert heard["message_thread_id"] == TOPIC
    assert (await stored(talk, FORUM)).group == Group(TOPIC, ADA)
    await say(talk, "/alerts", chat_id=FORUM, thread=9)
    await tap(talk, "Post here", chat_id=FORUM)
    assert (await stored(talk, FORUM)).group == Group(9, ADA)


async def test_a_channel_is_set_by_what_is_posted_in_it(talk: Talk) -> None:
    await talk.begin(530)
    await added(talk, CHANNEL, "channel")
    assert said(talk, CHANNEL) == []
    assert "Draw watchers" in talk.newest()["text"]
    await say(talk, "/alerts", chat_id=CHANNEL)
    await tap(talk, "Post nothing", chat_id=CHANNEL)
    assert not (await stored(talk, CHANNEL)).active
    assert await tap(talk, "Post here", who=BOB, chat_id=CHANNEL)
    assert not (await stored(talk, CHANNEL)).active
    before = len(said(talk, CHANNEL))
    talk.api.say(ADA, "/score 500", chat_id=CHANNEL)
    talk.api.say(ADA, "500", chat_id=CHANNEL)
    await talk.settle()
    assert len([one for one in said(talk, CHANNEL) if one["text"] != "500"]) == before


async def test_who_let_the_bot_in_hears_when_it_may_no_longer_post(talk: Talk) -> None:
    await talk.begin(530)
    await added(talk)
    talk.api.remove_bot(BOB, GROUP)
    await talk.settle()
    assert "“Draw watchers”" in talk.newest()["text"]
    shut_out_on = talk.clock.now().date()
    assert await stored(talk) == Subscriber(
        GROUP, active=False, group=Group(), unreachable_since=shut_out_on
    )
    talk.api.add_bot(ADA, GROUP)
    await talk.settle()
    assert await stored(talk) == Subscriber(GROUP, group=Group(added_by=ADA))


async def test_a_person_without_a_private_chat_gets_no_message(talk: Talk) -> None:
    await added(talk)
    talk.api.remove_bot(BOB, GROUP)
    await talk.settle()
    assert talk.messages() == []


async def test_settings_move_along_when_a_group_becomes_a_supergroup(talk: Talk) -> None:
    await added(talk)
    await tap(talk, "Which draws")
    await tap(talk, "✔️ PNP")
    before = await stored(talk)
    talk.api.migrate(ADA, GROUP, FORUM)
    await talk.settle()
    assert await talk.store.subscriber(GROUP) is None
    after = await stored(talk, FORUM)
    assert (after.alerts, after.group) == (before.alerts, before.group)
    assert await talk.store.count_subscribers() == 1


async def test_a_group_can_be_forgotten(talk: Talk) -> None:
    await added(talk)
    await say(talk, "/delete")
    assert await talk.store.subscriber(GROUP) is None


async def test_a_group_that_does_not_let_the_bot_write_is_left_in_peace(failing: Talk) -> None:
    await added(failing)
    failing.api.allow_writing(GROUP, False)
    failing.api.say(ADA, "/alerts", chat_id=GROUP)
    await failing.settle()
    assert failing.reports() == []


async def test_a_button_of_a_group_does_nothing_in_private(talk: Talk) -> None:
    await talk.begin(530)
    await talk.say("/profile")
    before = await talk.stored()
    assert await talk.tap_stale("1:group:stop") == ENGLISH.label("stale-popup")
    assert await talk.stored() == before


async def test_delete_also_forgets_who_added_the_bot_to_a_group(talk: Talk) -> None:
    await added(talk)
    await talk.say("/delete")
    assert (await stored(talk)).group == Group()
    talk.api.remove_bot(ADA, GROUP)
    talk.api.add_bot(ADA, GROUP)
    await talk.begin(530)
    await talk.say("/delete")
    await talk.tap("Yes, erase it all")
    assert (await stored(talk)).group == Group()


async def test_in_a_group_that_hides_its_members_administrators_are_still_known(
    failing: Talk,
) -> None:
    await added(failing)
    refused = {"code": 400, "description": "Bad Request: CHAT_ADMIN_REQUIRED"}
    failing.api.fail("refuse", method="getChatMember", times=2, **refused)
    assert (await say(failing, "/stop", who=BOB))["text"] == ENGLISH.say("group-admins-only")
    await say(failing, "/stop")
    assert not (await stored(failing)).active


async def test_an_unverified_member_changes_nothing(failing: Talk) -> None:
    await added(failing)
    for method in ("getChatMember", "getChatAdministrators"):
        failing.api.fail("refuse", method=method, code=400, description="Bad Request: no")
    await say(failing, "/stop")
    assert (await stored(failing)).active


LOOK_UP_FAULTS: dict[str, dict[str, Any]] = {
    "500": {"kind": "refuse", "code": 500, "description": "Internal Server Error"},
    "403": {"kind": "refuse", "code": 403, "description": "Forbidden: bot was kicked"},
    "429": {"kind": "too_many", "retry_after": 900},
    "cut": {"kind": "cut"},
}


@pytest.mark.parametrize("fault", LOOK_UP_FAULTS.values(), ids=LOOK_UP_FAULTS.keys())
async def test_let_in_while_nobody_can_be_looked_up_it_offers_to_begin(
    failing: Talk, fault: dict[str, Any]
) -> None:
    for method in ("getChatMember", "getChatAdministrators"):
        failing.api.fail(method=method, times=None, **fault)
    await added(failing)
    assert said(failing)[0]["text"].endswith(ENGLISH.say("group-off"))
    failing.api.recover()
    await tap(failing, "Post here")
    assert (await stored(failing)).active
    assert failing.reports() == []


PRIVATE_WORDS = ("530", "You would", "Your", "/score", "invited: ")


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("/last", "#297"),
        ("/last pnp", "#296"),
        ("/last bananas", "I don’t know that type of draw"),
        ("/draw 295", "Pool as of"),
        ("/draw 9999", "I don’t know a draw #9999"),
        ("/draws", "#290"),
        ("/draws french", "#287"),
        ("/forecast cec", "What’s typical"),
        ("/forecast", "What’s typical"),
        ("/status", "#297"),
        ("/privacy", "/delete"),
        ("/help", "/forecast"),
    ],
)
@pytest.mark.parametrize("who", [ADA, BOB])
async def test_public_facts_are_answered_in_public_without_anybodys_score(
    talk: Talk, text: str, part: str, who: int
) -> None:
    await talk.begin(530, programs={"cec": True, "fsw": False, "fst": False}, nomination=False)
    await added(talk)
    heard = await say(talk, text, who=who)
    assert part in heard["text"]
    assert not any(mark in heard["text"] for mark in ("✅", "🟠", "❌", "⚪", "❔"))
    if text != "/privacy":
        assert not any(words in heard["text"] for words in PRIVATE_WORDS)
    buttons = [each for row in heard["reply_markup"]["inline_keyboard"] for each in row]
    assert all(each["url"].startswith("https://t.me/sandbox_draw_bot") for each in buttons)
    assert len(talk.messages()) == 0


@pytest.mark.parametrize("text", ["/chart", "/chart french", "/chart pool", "/chart months"])
async def test_a_picture_in_a_group_has_no_personal_line(talk: Talk, text: str) -> None:
    await talk.begin(530, programs={"cec": True})
    await added(talk)
    heard = await say_picture(talk, text)
    assert heard["photo"]
    assert not any(words in heard["caption"] for words in PRIVATE_WORDS)
    (chart,) = talk.painter.drawn
    assert "530" not in repr(chart)


async def say_picture(talk: Talk, text: str) -> Message:
    talk.api.say(ADA, text, chat_id=GROUP)
    await talk.settle()
    return [message for message in talk.api.messages(GROUP) if message["from_bot"]][-1]


async def test_a_groups_help_names_its_commands(talk: Talk) -> None:
    await added(talk)
    heard = await say(talk, "/help")
    for command in ("last", "draws", "chart", "forecast", "help", "here", "alerts", "stop"):
        assert f"/{command} – " in heard["text"]
    assert "/score" not in heard["text"]


async def test_the_person_who_added_the_bot_sets_it_from_the_private_chat(talk: Talk) -> None:
    await talk.begin(530)
    await added(talk)
    await added(talk, CHANNEL, "channel")
    heard = await talk.say("/groups")
    assert len(heard["reply_markup"]["inline_keyboard"]) == 2
    heard = await talk.tap(f"1:groups:show:{CHANNEL}")
    assert heard["text"].startswith("Draw watchers")
    await talk.tap("Which draws")
    await talk.tap("✔️ PNP")
    assert (await stored(talk, CHANNEL)).alerts.muted == {"pnp"}
    await talk.tap("‹ Back")
    await talk.tap("Language: English")
    await talk.tap("○ Français")
    assert (await stored(talk, CHANNEL)).language == "fr"
    await talk.tap(f"1:groups:stop:{CHANNEL}")
    assert not (await stored(talk, CHANNEL)).active
    await talk.tap(f"1:groups:here:{CHANNEL}")
    assert (await stored(talk, CHANNEL)).active
    heard = await talk.tap(f"1:groups:close:{CHANNEL}")
    assert "added me to" in heard["text"]
    assert (await stored(talk)).alerts.muted == frozenset()


async def test_other_people_cannot_set_it_from_a_private_chat(talk: Talk) -> None:
    await added(talk)
    talk.me = BOB
    await talk.begin(400)
    heard = await talk.say("/groups")
    assert "You haven’t added me to any group" in heard["text"]
    before = await stored(talk)
    for data in (f"1:groups:stop:{GROUP}", "1:groups:show:-77", "1:groups:show:x", "1:groups:show"):
        assert "out of date" in await talk.tap_stale(data)
    assert await stored(talk) == before


@pytest.mark.parametrize("text", ["/score 500", "/start", "/here", "/profile", "/whatif 600"])
async def test_many_members_are_told_once_where_to_go(talk: Talk, text: str) -> None:
    await added(talk)
    before = len(said(talk))
    for member in range(2001, 2041):
        talk.api.create_person(member)
        talk.api.say(member, text, chat_id=GROUP)
    await say(talk, "/here")
    assert len(said(talk)) == before + 2
    assert await tap(talk, "Post nothing") == ""
    assert not (await stored(talk)).active


async def test_where_to_go_is_said_again_after_a_while(
    talk: Talk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(groups, "HINT_SECONDS", 1e-6)
    await talk.restart()
    await added(talk)
    before = len(said(talk))
    for _ in range(3):
        await say(talk, "/score 500", who=BOB)
    assert len(said(talk)) == before + 3


async def test_one_groups_questions_silence_no_other_group(talk: Talk) -> None:
    await added(talk)
    await added(talk, CHANNEL, "supergroup")
    before = len(said(talk))
    for _ in range(3 * groups.PUBLIC_AT_ONCE):
        talk.api.say(BOB, "/last", chat_id=GROUP)
        talk.api.say(BOB, "/profile", chat_id=GROUP)
    await talk.settle()
    assert len(said(talk)) == before + groups.PUBLIC_AT_ONCE + 1
    assert "#297" in (await say(talk, "/last", who=BOB, chat_id=CHANNEL))["text"]


@pytest.mark.parametrize("fault", ["MESSAGE_ID_INVALID", "message to edit not found"])
async def test_settings_that_cannot_be_edited_are_a_new_message(failing: Talk, fault: str) -> None:
    await added(failing)
    before = len(said(failing))
    description = f"Bad Request: {fault}"
    failing.api.fail("refuse", "editMessageText", times=None, code=400, description=description)
    assert await tap(failing, "Post nothing") == ""
    assert len(said(failing)) == before + 1
    assert failing.reports() == []


async def test_a_picture_that_a_group_does_not_take_is_said_in_words(failing: Talk) -> None:
    await added(failing)
    description = "Bad Request: not enough rights to send photos to the chat"
    failing.api.fail("refuse", "sendPhoto", times=None, code=400, description=description)
    assert "invitations in twelve months" in (await say(failing, "/chart months"))["text"]
    assert failing.reports() == []


@pytest.mark.parametrize(
    "fault",
    [
        {"kind": "refuse", "code": 500, "description": "Internal Server Error"},
        {"kind": "refuse", "code": 403, "description": "Forbidden: bot was kicked"},
        {"kind": "too_many", "retry_after": 900},
        {"kind": "html"},
    ],
)
async def test_a_tap_by_somebody_who_cannot_be_looked_up_is_answered_and_changes_nothing(
    failing: Talk, fault: dict[str, Any]
) -> None:
    await added(failing)
    for method in ("getChatMember", "getChatAdministrators"):
        failing.api.fail(method=method, times=None, **fault)
    await tap(failing, "Post nothing")
    assert (await stored(failing)).active


async def test_one_tap_turns_the_weekly_summary_on_and_another_off(talk: Talk) -> None:
    await added(talk)
    assert (await stored(talk)).group.digest_after is None
    await tap(talk, "▫️ Weekly summary", who=BOB)
    assert (await stored(talk)).group.digest_after is None
    await tap(talk, "▫️ Weekly summary")
    assert (await stored(talk)).group.digest_after == date(2024, 5, 25)
    assert "On Saturdays at 10:00 (UTC) I also post a summary" in said(talk)[-1]["text"]
    await tap(talk, "✔️ Weekly summary")
    assert (await stored(talk)).group.digest_after is None
    assert "Saturdays" not in said(talk)[-1]["text"]


async def test_the_summary_comes_by_the_groups_own_time_zone(talk: Talk) -> None:
    await added(talk)
    await tap(talk, "▫️ Weekly summary")
    await tap(talk, "Time zone")
    assert "in this time zone: UTC" in said(talk)[-1]["text"]
    await tap(talk, "Vancouver")
    assert (await stored(talk)).time_zone == "America/Vancouver"
    assert "(Vancouver (Canada))" in said(talk)[-1]["text"]


async def test_a_group_that_posts_nothing_offers_no_summary(talk: Talk) -> None:
    await added(talk)
    await tap(talk, "Post nothing")
    assert "▫️ Weekly summary" not in labels(said(talk)[-1])


async def test_the_summary_of_a_channel_is_set_in_private(talk: Talk) -> None:
    await talk.begin()
    await added(talk, CHANNEL, "channel")
    await talk.say("/groups")
    await talk.tap(f"1:groups:show:{CHANNEL}")
    await talk.tap("▫️ Weekly summary")
    await talk.tap("Time zone")
    await talk.tap("Toronto, Ottawa")
    chat = await stored(talk, CHANNEL)
    assert (chat.time_zone, chat.group.digest_after) == ("America/Toronto", date(2024, 5, 25))
