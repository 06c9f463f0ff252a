"""A question left open never takes a later command's, button's or score's place."""

from __future__ import annotations

import pytest

from bot.chat.frame.features import TypedAnswer, declared, discover
from bot.chat.frame.pending import OPEN_FOR, QuestionKind
from bot.text.catalogue import Words
from tests.chat.talk import Talk, data

QUESTIONS = {
    QuestionKind.SCORE: ("/score",),
    QuestionKind.CONFIRM: ("541",),
    QuestionKind.NOMINATED: ("/score 1130",),
    QuestionKind.SUBMITTED: ("/profile", "1:submitted:show:profile"),
    QuestionKind.ZONE: ("/profile", "1:zone:show:profile"),
    QuestionKind.INVITED: ("/ita",),
    QuestionKind.NAME: ("/profile", "1:who:show", "1:who:add"),
    QuestionKind.CALCULATOR: ("/crs",),
    QuestionKind.DELETE: ("/delete",),
}
"""Each question, and how it comes to be asked."""

TYPED = {mark.ask: mark for each in discover() for mark, _ in declared(each, TypedAnswer)}
WITH_CANCEL = sorted(set(QUESTIONS) - {QuestionKind.DELETE, QuestionKind.CALCULATOR})
NOT_ABOUT_NUMBERS = [ask for ask in QUESTIONS if ask in TYPED and not TYPED[ask].wants_numbers]


async def asked(talk: Talk, ask: QuestionKind) -> None:
    """Have the bot ask the question, for a person with a score of 400."""
    await talk.begin(400)
    command, *taps = QUESTIONS[ask]
    await talk.say(command)
    for tap in taps:
        await talk.tap(tap)
    pending = (await talk.stored()).pending
    assert pending is not None
    assert pending.startswith(ask)


@pytest.mark.parametrize("ask", NOT_ABOUT_NUMBERS)
async def test_a_plausible_score_is_a_score(talk: Talk, ask: QuestionKind) -> None:
    await asked(talk, ask)
    heard = await talk.say("530")
    assert "Shall I set your score to 530?" in heard["text"]
    assert len((await talk.stored()).profiles) == 1
    await talk.tap("Yes")
    assert (await talk.profile()).score == 530


@pytest.mark.parametrize("ask", QUESTIONS)
@pytest.mark.parametrize("other", ["/last", "/help", "/alerts", "/chart", "draw 297"])
async def test_another_command_drops_the_question(
    talk: Talk, ask: QuestionKind, other: str
) -> None:
    await asked(talk, ask)
    await talk.say(other)
    heard = await talk.say("Sam 12")
    assert heard["text"].startswith("I did not understand that.")
    assert [profile.name for profile in (await talk.stored()).profiles] == ["me"]


@pytest.mark.parametrize("ask", QUESTIONS)
async def test_another_button_drops_the_question(talk: Talk, ask: QuestionKind) -> None:
    await talk.begin(400)
    other = await talk.say("/last")
    await asked(talk, ask)
    await talk.tap("Details", other["message_id"])
    heard = await talk.say("Sam 12")
    assert heard["text"].startswith("I did not understand that.")


@pytest.mark.parametrize("ask", [ask for ask in QUESTIONS if ask is not QuestionKind.CALCULATOR])
async def test_a_question_is_dropped_after_fifteen_minutes(talk: Talk, ask: QuestionKind) -> None:
    await asked(talk, ask)
    talk.clock.go_on(seconds=OPEN_FOR.total_seconds())
    heard = await talk.say("Sam 12")
    assert heard["text"].startswith("I did not understand that.")


async def test_an_answer_within_the_time_is_taken(talk: Talk) -> None:
    await asked(talk, QuestionKind.NAME)
    talk.clock.go_on(seconds=OPEN_FOR.total_seconds() - 1)
    await talk.say("Sam")
    assert [profile.name for profile in (await talk.stored()).profiles] == ["me", "Sam"]


@pytest.mark.parametrize(
    "ask", sorted(set(QUESTIONS) - {QuestionKind.DELETE, QuestionKind.CALCULATOR})
)
async def test_every_question_has_a_cancel_button(talk: Talk, ask: QuestionKind) -> None:
    await asked(talk, ask)
    before = (await talk.stored()).profiles
    assert "1:cancel:now" in data(talk.newest())
    heard = await talk.tap("Cancel")
    assert "Cancelled. Nothing has changed." in heard["text"]
    stored = await talk.stored()
    assert stored.pending is None
    assert stored.profiles == before


@pytest.mark.parametrize("ask", QUESTIONS)
async def test_cancel_always_works(talk: Talk, ask: QuestionKind) -> None:
    await asked(talk, ask)
    await talk.say("/cancel")
    heard = await talk.say("Sam 12")
    assert heard["text"].startswith("I did not understand that.")


async def test_without_a_question_cancel_says_so(either: tuple[Talk, Words]) -> None:
    talk, words = either
    await talk.begin(400, language=words.language)
    assert words.say("cancel-nothing") in (await talk.say("/cancel"))["html"]


async def test_a_cancelled_onboarding_keeps_its_place(talk: Talk) -> None:
    await talk.say("/start draw-297")
    await talk.say("530")
    await talk.say("/cancel")
    assert "2 of 3" in (await talk.say("/start"))["text"]
    pending = (await talk.stored()).pending
    assert pending is not None
    assert pending.startswith("applies:start.297@")


async def test_the_calculator_keeps_its_place_after_other_things(talk: Talk) -> None:
    await asked(talk, QuestionKind.CALCULATOR)
    await talk.tap("No partner")
    await talk.say("/last")
    heard = await talk.say("/crs")
    assert "When were you born?" in heard["text"]


async def test_buttons_of_a_dropped_question_still_work(talk: Talk) -> None:
    await asked(talk, QuestionKind.ZONE)
    question = talk.newest()
    await talk.say("/last")
    await talk.tap("India", question["message_id"])
    assert (await talk.stored()).time_zone == "Asia/Kolkata"


async def test_a_question_to_erase_everything_is_not_answered_later(talk: Talk) -> None:
    await asked(talk, QuestionKind.DELETE)
    question = talk.newest()
    talk.clock.go_on(seconds=OPEN_FOR.total_seconds())
    assert "out of date" in await talk.tap_stale("1:delete:yes", question["message_id"])


async def test_a_question_of_an_earlier_version_is_not_open(talk: Talk) -> None:
    await talk.begin(400, pending="name:profile")
    heard = await talk.say("Sam")
    assert heard["text"].startswith("I did not understand that.")
    assert len((await talk.stored()).profiles) == 1


@pytest.mark.parametrize("ask", QUESTIONS)
@pytest.mark.parametrize(
    ("word", "answer"),
    [
        ("cancel", "Cancelled."),
        ("annuler", "Cancelled."),
        ("取消", "Cancelled."),
        ("stop", "Your alerts are paused."),
        ("help", "What I can do"),
        ("menu", "What I can do"),
    ],
)
async def test_these_words_work_whatever_is_asked(
    talk: Talk, ask: QuestionKind, word: str, answer: str
) -> None:
    await asked(talk, ask)
    before = (await talk.stored()).profiles
    heard = await talk.say(word)
    kept_for_later = answer == "Cancelled." and ask is QuestionKind.CALCULATOR
    assert ("I’ll keep your place" if kept_for_later else answer) in heard["text"]
    assert (await talk.stored()).profiles == before


@pytest.mark.parametrize(
    ("text", "beginning"),
    [
        ("thanks", "You’re welcome."),
        ("hello", "Hello!"),
        ("settings", "Your alerts"),
        ("latest draw", "❔"),
    ],
)
async def test_plain_words_are_wishes(talk: Talk, text: str, beginning: str) -> None:
    await talk.begin(400)
    assert (await talk.say(text))["text"].startswith(beginning)
