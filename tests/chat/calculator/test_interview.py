"""The calculator: a score in a few taps, never lost, correctable, and kept only if asked for."""

from __future__ import annotations

import random
import re
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from bot.chat.frame.pending import parse_pending
from bot.domain.score.interview import next_question
from bot.domain.score.questions import ReplyKind, question_named, questions
from bot.text.catalogue import Words, catalogue
from bot.text.score.calculator import choice_label
from tests import interviews
from tests.chat.talk import Message, Talk, data, known_up_to, labels

TODAY = datetime(2026, 10, 1, 15, tzinfo=UTC)

SINGLE = {**interviews.SINGLE, "born": "17 May 1996", "occupation": "software engineer"}
COUPLE = {**SINGLE, **interviews.SPOUSE}
TRADE = {
    **SINGLE,
    "second_test": "tef",
    "second_results": "462 462 472 494",
    "second_taken": "skip",
    "occupation": "electrician",
    "certificate": "no",
    "job_offer": "no",
}


class Interviewed:
    """A person who answers the calculator's questions in order."""

    def __init__(self, talk: Talk, words: Words, replies: dict[str, str]) -> None:
        self.talk = talk
        self.words = words
        self.replies = replies
        self.taps = 0
        self.asked: list[str] = []

    async def key(self) -> str:
        """The open question; empty without one."""
        pending = parse_pending((await self.talk.stored()).pending)
        assert pending is not None
        return pending.value

    async def answer(self) -> Message:
        """Answer the question that is asked now, by button where there is one."""
        key = await self.key()
        self.asked.append(key)
        asked, reply = question_named(key), self.replies[key]
        if reply in asked.choices:
            return await self.tap(choice_label(asked, reply, self.words))
        heard = await self.talk.say(reply)
        assert heard is not None
        if asked.kind is ReplyKind.OCCUPATION:
            return await self.tap(next(one for one in data(heard) if ":occupation:" in one))
        return heard

    async def tap(self, button: str) -> Message:
        self.taps += 1
        heard = await self.talk.tap(button)
        assert heard is not None
        return heard

    async def to_the_end(self) -> Message:
        while await self.key():
            heard = await self.answer()
        return heard


@pytest.fixture
def later(talk: Talk) -> Talk:
    """The talk in October 2026, when the points are known."""
    talk.clock.set(TODAY)
    return talk


async def begun(talk: Talk, words: Words, replies: dict[str, str]) -> Interviewed:
    talk.clock.set(TODAY)
    await talk.begin(None, language=words.language)
    await talk.say("/crs")
    return Interviewed(talk, words, replies)


@pytest.mark.parametrize("replies", [SINGLE, COUPLE, TRADE], ids=["single", "couple", "trade"])
async def test_an_interview_ends_in_the_score_by_factor(
    either: tuple[Talk, Words], replies: dict[str, str]
) -> None:
    talk, words = either
    person = await begun(talk, words, replies)
    heard = await person.to_the_end()
    assert person.asked == [q.key for q in questions() if q.key in replies]
    assert words.label("crs-factor-age") in heard["text"]
    assert words.label("crs-official-link") in heard["html"]
    assert (await talk.profile()).score is None


async def test_while_the_points_are_not_known_no_score_is_stored(
    either: tuple[Talk, Words],
) -> None:
    talk, words = either
    person = await begun(talk, words, SINGLE)
    talk.clock.set(datetime(2026, 11, 28, 15, tzinfo=UTC))
    heard = await person.to_the_end()
    older = words.say("crs-tables-older", until=date(2026, 11, 2), since=date(2026, 11, 3))
    assert older in heard["html"]
    assert not [button for button in data(heard) if ":store:" in button]
    await person.tap(next(button for button in data(heard) if button.endswith("crs:use")))
    profile = await talk.profile()
    assert profile.score is None
    assert profile.programs["cec"] is True
    assert profile.answers is not None


async def test_a_single_person_with_ielts_needs_under_fifteen_taps(
    either: tuple[Talk, Words],
) -> None:
    talk, words = either
    person = await begun(talk, words, SINGLE)
    await person.to_the_end()
    store = next(button for button in data(talk.newest()) if ":store:" in button)
    await person.tap(store)
    assert person.taps < 15
    profile = await talk.profile()
    assert profile.scored == date(2026, 10, 1)
    assert profile.nomination is False
    assert str(profile.score) in talk.popup()


async def test_the_score_is_stored_without_the_nomination(either: tuple[Talk, Words]) -> None:
    talk, words = either
    person = await begun(talk, words, {**SINGLE, "nomination": "yes"})
    heard = await person.to_the_end()
    stored = next(button for button in data(heard) if ":store:" in button)
    await person.tap(stored)
    profile = await talk.profile()
    assert profile.nomination is True
    assert profile.score is not None
    assert f"{profile.full_score}" in heard["text"]
    assert stored == f"1:crs:store:{profile.score}"


@pytest.mark.parametrize("replies", [SINGLE, COUPLE, TRADE], ids=["single", "couple", "trade"])
async def test_every_question_can_be_gone_back_to(
    either: tuple[Talk, Words], replies: dict[str, str]
) -> None:
    talk, words = either
    person = await begun(talk, words, replies)
    while key := await person.key():
        before = (await talk.profile()).interview
        await person.answer()
        if not await person.key():
            break
        await person.tap(words.label("back-button"))
        assert await person.key() == key
        assert (await talk.profile()).interview == before
        await person.answer()


@pytest.mark.parametrize("replies", [SINGLE, COUPLE, TRADE], ids=["single", "couple", "trade"])
async def test_killed_anywhere_it_goes_on(
    either: tuple[Talk, Words], replies: dict[str, str]
) -> None:
    talk, words = either
    person = await begun(talk, words, replies)
    while key := await person.key():
        await talk.restart()
        talk.clock.go_on(days=1)
        assert await person.key() == key
        await person.answer()
    assert person.asked == [q.key for q in questions() if q.key in replies]


async def test_it_goes_on_after_other_commands(talk: Talk, later: Talk) -> None:
    person = await begun(talk, _english(), SINGLE)
    await person.answer()
    await talk.say("/alerts")
    assert (await talk.stored()).pending is None
    heard = await talk.say("/crs")
    assert "Picking up where you left off" in heard["text"]
    assert await person.key() == "born"


async def test_a_tap_on_the_open_question_counts_after_other_commands(talk: Talk) -> None:
    person = await begun(talk, _english(), SINGLE)
    first = talk.newest()
    await talk.say("/alerts")
    await talk.tap("No partner", first["message_id"])
    assert await person.key() == "born"


async def test_an_old_button_changes_nothing(talk: Talk) -> None:
    person = await begun(talk, _english(), SINGLE)
    await person.answer()
    before = await talk.stored()
    assert "out of date" in await talk.tap_stale("1:crs:pick:spouse:1")
    assert await talk.stored() == before


@pytest.mark.parametrize("key", [key for key in SINGLE if key != "spouse"])
async def test_any_answer_can_be_corrected_at_the_end(talk: Talk, key: str) -> None:
    person = await begun(talk, _english(), SINGLE)
    await person.to_the_end()
    before = (await talk.profile()).interview
    await talk.tap("My answers")
    await talk.tap(f"1:crs:correct:{key}")
    assert await person.key() == key
    await person.answer()
    while await person.key():
        await person.answer()
    assert (await talk.profile()).interview == before


async def test_each_button_that_corrects_names_one_of_the_lines_above(
    either: tuple[Talk, Words],
) -> None:
    talk, words = either
    person = await begun(talk, words, SINGLE)
    await person.to_the_end()
    heard = await talk.tap(words.label("crs-answers-button"))
    corrects = labels(heard)[:-2]
    assert words.label("crs-name-born") in corrects
    for label in corrects:
        line = words.say("crs-answer", question=label, answer="").removesuffix("</b>")
        assert heard["html"].count(line) == 1


async def test_a_corrected_answer_counts(talk: Talk) -> None:
    person = await begun(talk, _english(), SINGLE)
    before = await person.to_the_end()
    await talk.tap("My answers")
    await talk.tap("1:crs:correct:sibling")
    after = await talk.tap("Yes")
    assert _score(after) == _score(before) + 15


async def test_back_from_a_correction_leaves_the_answer(talk: Talk) -> None:
    person = await begun(talk, _english(), SINGLE)
    await person.to_the_end()
    before = (await talk.profile()).interview
    await talk.tap("My answers")
    await talk.tap("1:crs:correct:born")
    heard = await talk.tap("‹ Back")
    assert "What you answered" in heard["text"]
    assert (await talk.profile()).interview == before


TYPED = ("17 May 1996", "8 7.5 6.5 7", "462 462 472 494", "2025-09-01", "nurse", "3", "yes", "?")


@pytest.mark.parametrize("seed", range(6))
async def test_whatever_is_tapped_and_typed_the_interview_stays_whole(
    talk: Talk, seed: int
) -> None:
    chance = random.Random(seed)
    await begun(talk, _english(), SINGLE)
    for _ in range(80):
        buttons = [one for one in data(talk.newest()) if one.startswith("1:crs:")]
        if not buttons or chance.random() < 0.05:
            await talk.say("/crs")
        elif chance.random() < 0.3:
            await talk.say(chance.choice(TYPED))
        else:
            await talk.tap(chance.choice(buttons), talk.newest()["message_id"])
        if chance.random() < 0.05:
            await talk.restart()
        answers = (await talk.profile()).interview
        asked = next_question(answers or {}, TODAY.date())
        assert answers is None or asked is None or asked.key not in answers


@pytest.mark.parametrize(
    "button",
    [
        "1:crs:open",
        "1:crs:open:moon",
        "1:crs:profile",
        "1:crs:profile:7",
        "1:crs:profile:x",
        "1:crs:resume",
        "1:crs:pick:spouse:0",
        "1:crs:pick",
        "1:crs:occupation:31301",
        "1:crs:back",
        "1:crs:answers",
        "1:crs:correct:born",
        "1:crs:again",
        "1:crs:later",
        "1:crs:result",
        "1:crs:store:400",
        "1:crs:findings",
        "1:crs:ticks",
        "1:crs:raise",
        "1:crs:lower",
        "1:crs:finish",
        "1:crs:keep",
        "1:crs:erase",
        "1:alerts:lead:61:on",
        "1:alerts:lead",
    ],
)
async def test_without_an_interview_its_buttons_change_nothing(talk: Talk, button: str) -> None:
    before = await talk.begin(400)
    await talk.say("/profile")
    messages = talk.messages()
    assert "out of date" in await talk.tap_stale(button)
    assert talk.messages() == messages
    assert await talk.stored() == before


@pytest.mark.parametrize(
    "button",
    [
        "1:crs:pick:spouse:9",
        "1:crs:pick:spouse:x",
        "1:crs:pick:born:0",
        "1:crs:pick:nothing:0",
        "1:crs:occupation:31301",
        "1:crs:correct:born",
        "1:crs:result",
        "1:crs:keep",
    ],
)
async def test_in_an_interview_a_button_out_of_turn_changes_nothing(
    talk: Talk, button: str
) -> None:
    await begun(talk, _english(), SINGLE)
    before = await talk.stored()
    assert "out of date" in await talk.tap_stale(button)
    assert await talk.stored() == before


async def test_a_score_that_the_answers_no_longer_give_is_not_stored(talk: Talk) -> None:
    person = await begun(talk, _english(), SINGLE)
    await person.to_the_end()
    await talk.tap_stale("1:crs:store:999")
    assert (await talk.profile()).score is None


async def test_asking_for_the_score_offers_the_calculator(talk: Talk) -> None:
    await talk.begin(400)
    await talk.say("/score")
    heard = await talk.tap("Work it out here")
    assert "question 1" in heard["text"]


async def test_the_button_of_a_reminder_opens_the_result_of_its_profile(talk: Talk) -> None:
    person = await begun(talk, _english(), SINGLE)
    await person.to_the_end()
    await talk.tap("Done")
    await talk.tap("Keep my answers")
    await talk.say("/profile")
    await talk.tap_stale(f"1:crs:profile:{(await talk.profile()).key}")
    assert "Your CRS score:" in talk.newest()["text"]


async def test_how_early_to_be_reminded_is_chosen(either: tuple[Talk, Words]) -> None:
    talk, words = either
    await talk.begin(400, language=words.language)
    heard = await talk.say("/alerts")
    assert words.say("alerts-reminders", days=words.listed("60", "30", "7")) in heard["html"]
    await talk.tap(words.label("reminder-settings-button"))
    await talk.tap("1:alerts:lead:60:off")
    await talk.tap("1:alerts:lead:30:off")
    assert (await talk.stored()).alerts.reminders == {7}
    await talk.tap("1:alerts:lead:7:off")
    heard = await talk.tap(words.label("back-button"))
    assert words.say("alerts-no-reminders") in heard["html"]
    await talk.tap(words.label("reminder-settings-button"))
    await talk.tap("1:alerts:lead:60:on")
    assert (await talk.stored()).alerts.reminders == {60}


async def test_the_interview_can_start_again(talk: Talk) -> None:
    person = await begun(talk, _english(), SINGLE)
    await person.answer()
    await talk.tap("My answers")
    await talk.tap("Start over")
    assert (await talk.profile()).interview == {}
    assert await person.key() == "spouse"


@pytest.mark.parametrize(
    ("key", "typed", "fault"),
    [
        ("spouse", "perhaps", "crs-fault-not_a_choice"),
        ("born", "long ago", "crs-fault-not_a_date"),
        ("born", "03/04/1994", "crs-fault-ambiguous_date"),
        ("born", "2030-01-01", "crs-fault-not_born"),
        ("born", "1890-01-01", "crs-fault-too_long_ago"),
        ("first_results", "8 7 6", "crs-fault-not_four"),
        ("first_results", "8 7 6 12", "crs-fault-not_on_scale"),
        ("first_taken", "2030-01-01", "crs-fault-future"),
        ("canadian_work", "many", "crs-fault-not_a_choice"),
        ("occupation", "xyzzy", "crs-occupations-none"),
        ("occupation", "99999", "crs-occupations-none"),
    ],
)
async def test_what_is_no_answer_is_refused_with_the_reason(
    either: tuple[Talk, Words], key: str, typed: str, fault: str
) -> None:
    talk, words = either
    person = await begun(talk, words, SINGLE)
    while await person.key() != key:
        await person.answer()
    before = await talk.stored()
    heard = await talk.say(typed)
    assert words.say(fault) in heard["html"]
    assert await talk.stored() == before
    await person.to_the_end()


@pytest.mark.parametrize(
    ("key", "typed", "expected"),
    [
        ("spouse", "no partner", "single"),
        ("first_results", "L8 R7.5 W6.5 S7", [8, 7.5, 6.5, 7]),
        ("first_results", "8, 7,5, 6,5, 7", [8, 7.5, 6.5, 7]),
        ("canadian_study", "no", "none"),
        ("first_test", "PTE", "pte"),
        ("first_test", "no", "none"),
        ("second_test", "No.", "none"),
        ("second_test", "TEF", "tef"),
        ("canadian_work", "3", "3"),
        ("canadian_work", "12", "5"),
        ("sibling", "Nope", "no"),
        ("sibling", "yes!", "yes"),
        ("occupation", "31301", "31301"),
        ("occupation", "I don't know", "skip"),
    ],
)
async def test_typed_answers_are_read_forgivingly(
    talk: Talk, key: str, typed: str, expected: Any
) -> None:
    person = await begun(talk, _english(), SINGLE)
    while await person.key() != key:
        await person.answer()
    await talk.say(typed)
    answers = (await talk.profile()).interview
    assert answers is not None
    assert answers[key] == expected


async def test_the_day_of_the_last_answer_is_known_until_the_end(talk: Talk) -> None:
    person = await begun(talk, _english(), SINGLE)
    await person.answer()
    began = talk.clock.now().date()
    assert (await talk.profile()).interviewed == began
    talk.clock.go_on(days=3)
    await talk.say("/crs")
    assert (await talk.profile()).interviewed == began
    await person.answer()
    assert (await talk.profile()).interviewed == began + timedelta(days=3)


@pytest.mark.parametrize(
    ("language", "typed", "title"),
    [
        ("en", "nurse", "31301 Registered nurses"),
        ("fr", "infirmière", "31301 Infirmiers autorisés"),
        ("en", "software engineer", "21231 Software engineers"),
        ("fr", "nurse", "31301 Infirmiers autorisés"),
    ],
)
async def test_occupations_are_found_under_their_official_title(
    talk: Talk, language: str, typed: str, title: str
) -> None:
    person = await begun(talk, catalogue(language), SINGLE)
    while await person.key() != "occupation":
        await person.answer()
    heard = await talk.say(typed)
    assert title in heard["text"]
    assert title[:5] in labels(heard)[0]


async def test_answers_are_kept_only_if_asked(either: tuple[Talk, Words]) -> None:
    talk, words = either
    person = await begun(talk, words, SINGLE)
    await person.to_the_end()
    await talk.tap(words.label("crs-finish-button"))
    await talk.tap(words.label("crs-erase-button"))
    profile = await talk.profile()
    assert (profile.answers, profile.interview, profile.interviewed) == (None, None, None)
    await talk.say("/crs")
    assert await person.key() == "spouse"


async def test_kept_answers_are_shown_and_corrected_later(either: tuple[Talk, Words]) -> None:
    talk, words = either
    person = await begun(talk, words, SINGLE)
    heard = await person.to_the_end()
    await talk.tap(words.label("crs-finish-button"))
    await talk.tap(words.label("crs-keep-button"))
    profile = await talk.profile()
    assert profile.answers is not None
    assert profile.interview is None
    assert (await talk.stored()).pending is None
    again = await talk.say("/crs")
    assert again["text"] == heard["text"]
    await talk.tap(words.label("crs-finish-button"))
    assert (await talk.profile()).interview is None
    assert (await talk.profile()).answers == profile.answers


async def test_everything_is_in_the_file_and_erased_with_the_person(talk: Talk) -> None:
    person = await begun(talk, _english(), SINGLE)
    await person.to_the_end()
    await talk.say("/mydata")
    files = [message for message in talk.messages() if message.get("document")]
    assert files
    await talk.say("/delete")
    await talk.tap("Yes, erase it all")
    assert await talk.store.subscriber(talk.me) is None


async def test_ticks_are_set_only_after_asking(either: tuple[Talk, Words]) -> None:
    talk, words = either
    person = await begun(talk, words, {**SINGLE, "occupation": "civil engineer"})
    await person.to_the_end()
    heard = await talk.tap(words.label("crs-findings-button"))
    assert words.say("crs-reason-met") in heard["html"]
    assert (await talk.profile()).programs == {}
    await talk.tap(words.label("crs-ticks-button"))
    profile = await talk.profile()
    assert profile.programs["cec"] is True
    assert profile.programs["fst"] is False
    assert profile.categories["stem"] is True
    assert profile.categories["french"] is False


async def test_what_cannot_be_told_stays_open(talk: Talk) -> None:
    person = await begun(talk, _english(), {**TRADE, "occupation": "skip"})
    await person.to_the_end()
    heard = await talk.tap("Programs and categories")
    assert "❔" in heard["text"]
    await talk.tap("Tick these in my profile")
    assert "stem" not in (await talk.profile()).categories


async def test_what_would_raise_it_is_sorted_by_draws_turned(either: tuple[Talk, Words]) -> None:
    talk, words = either
    await talk.store.record(known_up_to("447"), [])
    better = {"spouse_education": "doctoral", "spouse_results": "600 600 600 600"}
    person = await begun(talk, words, COUPLE | better)
    await person.to_the_end()
    heard = await talk.tap(words.label("crs-raise-button"))
    assert words.say("crs-raise-nomination") in heard["html"]
    assert words.say("crs-raise-spouse_as_principal") in heard["html"]
    turned = [
        int(found) for found in re.findall(r"(\d+) (?:more draw|rondes? de plus)", heard["text"])
    ]
    assert turned == sorted(turned, reverse=True)
    assert turned[0] > 5


async def test_without_draws_only_the_points_are_told(talk: Talk) -> None:
    person = await begun(talk, _english(), SINGLE)
    await person.to_the_end()
    heard = await talk.tap("What would raise my score")
    assert "A provincial nomination: +600" in heard["text"]
    assert "draw" not in heard["text"].replace("Past draws", "")


async def test_what_will_lower_it_is_told_by_day(either: tuple[Talk, Words]) -> None:
    talk, words = either
    person = await begun(talk, words, SINGLE)
    await person.to_the_end()
    heard = await talk.tap(words.label("crs-lower-button"))
    assert words.say("drop-birthday", day=date(2027, 5, 17)) in heard["html"]
    assert words.say("drop-first_test", day=date(2027, 9, 1)) in heard["html"]


async def test_the_onboarding_leads_through_the_calculator_and_on(
    either: tuple[Talk, Words],
) -> None:
    talk, words = either
    talk.clock.set(TODAY)
    await talk.say("/start draw-297")
    await talk.tap(words.label("start-unknown-button"))
    await talk.tap(words.label("start-calculator-button"))
    person = Interviewed(talk, words, SINGLE)
    heard = await person.to_the_end()
    await talk.tap(next(button for button in data(heard) if ":store:" in button))
    await talk.tap(words.label("crs-finish-button"))
    heard = await talk.tap(words.label("crs-keep-button"))
    assert words.say("start-step-2") in heard["html"]
    assert (await talk.stored()).pending.startswith("applies:start.297@")


async def test_the_onboarding_goes_on_where_the_calculator_was_left(talk: Talk) -> None:
    talk.clock.set(TODAY)
    await talk.say("/start draw-297")
    await talk.tap("I don’t know it")
    await talk.tap("Work it out here")
    await talk.tap("No partner")
    heard = await talk.tap("Later")
    assert "1 of 3" in heard["text"]
    await talk.tap("I don’t know it")
    heard = await talk.tap("Work it out here")
    assert "When were you born?" in heard["text"]


def _english() -> Words:
    return catalogue("en")


def _score(message: Message) -> int:
    line = next(line for line in message["text"].splitlines() if "score:" in line)
    return int(line.rpartition(" ")[2])
