"""The score: told in many ways, refused with a reason, kept without a nomination's 600."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.text.catalogue import Words
from tests.chat.talk import Talk, labels
from tests.rulebooks import book_of, in_use


@pytest.mark.parametrize(
    "text", ["/score 522", "/score CRS 522", "/score 5２２", "/score 522 points", "/SCORE\n522"]
)
async def test_the_command_sets_it(talk: Talk, text: str) -> None:
    await talk.begin(400)
    heard = await talk.say(text)
    assert "Your score is 522" in heard["text"]
    assert (await talk.profile()).score == 522


async def test_without_a_number_it_is_shown_and_asked_for(talk: Talk) -> None:
    await talk.begin(400)
    heard = await talk.say("/score")
    assert "Your score is 400" in heard["text"]
    assert "Send me your CRS score" in heard["text"]
    await talk.say("410")
    assert (await talk.profile()).score == 410


async def test_a_new_person_is_stored_with_the_score(talk: Talk) -> None:
    await talk.say("/score 522")
    assert (await talk.profile()).score == 522
    assert (await talk.stored()).active


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("522.5", "score-fault-fraction"),
        ("-3", "score-fault-negative"),
        ("1201", "score-fault-too_high"),
        ("five hundred", "score-fault-not_a_number"),
        ("5" * 4000, "score-fault-not_a_number"),
    ],
)
async def test_what_cannot_be_is_refused_with_the_reason(
    either: tuple[Talk, Words], typed: str, key: str
) -> None:
    talk, words = either
    await talk.begin(400, language=words.language)
    heard = await talk.say(f"/score {typed}")
    assert words.say(key) in heard["html"]
    assert (await talk.profile()).score == 400
    await talk.say("401")
    assert (await talk.profile()).score == 401


async def test_over_the_ceiling_it_must_include_a_nomination(either: tuple[Talk, Words]) -> None:
    talk, words = either
    await talk.begin(400, language=words.language)
    heard = await talk.say("/score 1130")
    assert words.say("score-nominated", score="1130", most="895", nomination="600") in heard["html"]
    assert (await talk.profile()).score == 400
    heard = await talk.tap(words.label("yes-button"))
    assert words.say("score-full", full="1130") in heard["html"]
    profile = await talk.profile()
    assert (profile.score, profile.nomination) == (530, True)


async def test_a_nominee_is_asked_whether_a_high_score_is_the_total(
    either: tuple[Talk, Words],
) -> None:
    talk, words = either
    await talk.begin(400, nomination=True, language=words.language)
    heard = await talk.say("/score 690")
    assert words.say("question-nomination_in_score", score="690", nomination="600") in heard["html"]
    heard = await talk.tap(words.label("yes-button"))
    assert words.say("score-full", full="690") in heard["html"]
    profile = await talk.profile()
    assert (profile.score, profile.nomination, profile.from_total) == (90, True, True)


async def test_a_score_from_601_up_is_asked_about_and_a_no_keeps_it(talk: Talk) -> None:
    await talk.begin(400)
    await talk.say("/score 600")
    assert (await talk.profile()).score == 600
    heard = await talk.say("/score 601")
    assert "include the 600 points" in heard["text"]
    await talk.tap("No")
    profile = await talk.profile()
    assert (profile.score, profile.nomination, profile.from_total) == (601, None, False)


async def test_a_nominee_with_an_old_high_score_is_asked_under_the_verdict(talk: Talk) -> None:
    await talk.begin(690, nomination=True, programs={"cec": True})
    heard = await talk.say("/draw 296")
    assert heard["text"].startswith("❔")
    await talk.tap(labels(heard)[0])
    await talk.tap("Yes")
    assert (await talk.profile()).score == 90


async def test_a_nomination_lifts_no_score_over_the_most_there_is(talk: Talk) -> None:
    await talk.begin(400, nomination=True)
    await talk.say("/score 650")
    heard = await talk.tap("No")
    assert "With your nomination that makes about 1200" in heard["text"]
    assert "650 (with your nomination about 1200)" in (await talk.say("/profile"))["text"]


async def test_over_695_without_a_nomination_cannot_be(talk: Talk) -> None:
    await talk.begin(400)
    await talk.say("/score 1130")
    heard = await talk.tap("No")
    assert "1130 can’t be right" in heard["text"]
    profile = await talk.profile()
    assert (profile.score, profile.nomination) == (400, None)
    await talk.say("530")
    assert (await talk.profile()).score == 530


async def test_the_question_can_be_answered_in_words_after_a_restart(talk: Talk) -> None:
    await talk.begin(400)
    await talk.say("/score 1130")
    await talk.restart()
    await talk.say("Yes!")
    profile = await talk.profile()
    assert (profile.score, profile.nomination) == (530, True)


async def test_a_number_out_of_nowhere_is_asked_about_first(either: tuple[Talk, Words]) -> None:
    talk, words = either
    await talk.begin(400, language=words.language)
    heard = await talk.say("522")
    assert words.say("score-confirm", score="522") in heard["html"]
    assert labels(heard) == [words.label(f"{name}-button") for name in ("yes", "no", "cancel")]
    assert (await talk.profile()).score == 400
    await talk.tap(words.label("yes-button"))
    assert (await talk.profile()).score == 522


async def test_no_leaves_it_as_it_was(talk: Talk) -> None:
    await talk.begin(400)
    await talk.say("522")
    heard = await talk.tap("No")
    assert "I left your score as it was." in heard["text"]
    assert (await talk.profile()).score == 400


async def test_an_old_yes_sets_nothing_once_another_number_was_asked_about(talk: Talk) -> None:
    await talk.begin(400)
    first = await talk.say("522")
    await talk.say("523")
    await talk.tap("Yes", first["message_id"])
    assert "out of date" in talk.popup()
    assert (await talk.profile()).score == 400


async def test_a_score_set_during_the_onboarding_goes_on_with_it(talk: Talk) -> None:
    await talk.say("/start draw-297")
    heard = await talk.say("/score 1130")
    heard = await talk.tap("Yes")
    assert "2 of 3" in heard["text"]
    assert (await talk.stored()).pending.startswith("applies:start.297@")


async def test_an_impossible_score_in_the_onboarding_asks_its_step_again(talk: Talk) -> None:
    await talk.say("/start")
    heard = await talk.say("522.5")
    assert "no decimals" in heard["text"]
    assert "1 of 3" in heard["text"]


async def test_a_number_in_answer_to_the_question_for_the_date_is_taken_for_a_score(
    talk: Talk,
) -> None:
    await talk.begin(400, pending="submitted:profile")
    heard = await talk.say("522")
    assert "Shall I set your score to 522?" in heard["text"]


async def test_the_highest_score_was_known_until_it_was_lost(talk: Talk, tmp_path: Path) -> None:
    """A later edition of the points that does not give it either changes nothing about that."""
    with in_use(book_of(tmp_path, "2027-02-01", "[crs]\nnomination = 500\n")):
        talk.clock.set(datetime(2027, 2, 3, tzinfo=UTC))
        await talk.begin(480)
        heard = await talk.say("/score 790")
        assert "Until November 2, 2026 nobody could have more than 695" in heard["text"]


async def test_a_nomination_is_said_to_add_what_it_adds_on_that_day(
    either: tuple[Talk, Words], tmp_path: Path
) -> None:
    talk, words = either
    with in_use(book_of(tmp_path, "2027-02-01", "[crs]\nnomination = 350\n")):
        talk.clock.set(datetime(2027, 2, 3, tzinfo=UTC))
        await talk.begin(480, language=words.language)
        for typed in ("/score", "/score 480", "/score 790", "/whatif +1000"):
            heard = await talk.say(typed)
            assert "350" in heard["html"] + "".join(labels(heard))
            assert "600" not in heard["html"] + "".join(labels(heard))
