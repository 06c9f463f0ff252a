"""People who once got wrong answers walk through the chat and get the right ones."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime

import pytest

from bot.domain.people.profile import Profile
from bot.domain.score.background import with_roles_swapped
from bot.domain.score.crs import crs_score
from bot.domain.score.questions import ReplyKind, question_named
from bot.rules import rules_on
from bot.text.catalogue import Words, catalogue
from bot.text.score.calculator import choice_label
from tests.chat.talk import Message, Talk, data, known_up_to, labels

ENGLISH = catalogue("en")
AUGUST = datetime(2026, 8, 20, 12, tzinfo=UTC)

ENGINEER = {
    "spouse": "single",
    "born": "17 May 1995",
    "education": "masters_or_entry_to_practice_professional",
    "canadian_study": "none",
    "first_test": "ielts",
    "first_results": "8 7 7 7",
    "first_taken": "2025-09-01",
    "second_test": "tef",
    "second_results": "434 434 428 456",
    "second_taken": "2025-10-01",
    "canadian_work": "0",
    "foreign_work": "5",
    "sibling": "no",
    "nomination": "no",
    "occupation": "21301",
    "work_where": "abroad",
    "work_began": "June 2019",
    "work_ended": "July 2024",
    "occupation_2": "none",
    "job_offer": "no",
}
"""Five years of skilled work abroad, and for the last two years a cashier."""

COUPLE = {
    **ENGINEER,
    "spouse": "coming",
    "spouse_education": "secondary",
    "spouse_test": "none",
    "spouse_canadian_work": "0",
    "spouse_born": "1 May 1980",
    "spouse_foreign_work": "0",
}

FRANCOPHONE = {
    **ENGINEER,
    "first_test": "tcf",
    "first_results": "530 530 15 15",
    "second_test": "none",
}


async def interviewed(talk: Talk, replies: Mapping[str, str], words: Words) -> Message:
    """The last message of an interview, answered by buttons, or typed if there is no button."""
    await talk.say("/crs")
    while key := await asked(talk):
        kind, reply = question_named(key), replies[key]
        if reply in kind.choices:
            await talk.tap(choice_label(kind, reply, words))
            continue
        heard = await talk.say(reply)
        if kind.kind is ReplyKind.OCCUPATION and heard and await asked(talk) == key:
            await talk.tap(next(one for one in data(heard) if ":occupation:" in one))
    return talk.newest()


async def asked(talk: Talk) -> str:
    """The question of the calculator that waits; empty where none does."""
    profile, pending = await talk.profile(), (await talk.stored()).pending or ""
    part = pending.partition("@")[0].split(":")
    return part[2] if len(part) > 2 and profile.interview is not None else ""


@pytest.fixture
async def in_august(talk: Talk) -> Talk:
    """The talk in August 2026, a day after the French draw #437."""
    talk.clock.set(AUGUST)
    await talk.store.record(known_up_to("437"), [])
    return talk


@pytest.mark.parametrize("language", ["en", "fr"])
async def test_the_engineer_ends_with_fsw_and_would_have_been_invited_in_the_french_draw(
    in_august: Talk, language: str
) -> None:
    talk, words = in_august, catalogue(language)
    await talk.begin(None, language=language)
    heard = await interviewed(talk, ENGINEER, words)
    assert labels(heard)[0] == words.label("crs-use-button")
    await talk.tap(words.label("crs-use-button"))
    profile = await talk.profile()
    assert profile.programs == {"cec": False, "fsw": True, "fst": False}
    assert profile.categories["french"] is True
    assert profile.answers is not None
    assert profile.score is not None
    assert profile.score > 382
    heard = await talk.say("/draw 437")
    assert heard is not None
    assert heard["text"].startswith("✅")


async def test_results_are_told_back_as_levels_and_expired_ones_are_warned_of(
    in_august: Talk,
) -> None:
    talk, words = in_august, ENGLISH
    await talk.begin(None)
    await talk.say("/crs")
    while (key := await asked(talk)) != "first_results":
        kind = question_named(key)
        if ENGINEER[key] in kind.choices:
            await talk.tap(choice_label(kind, ENGINEER[key], words))
        else:
            await talk.say(ENGINEER[key])
    heard = await talk.say("8 7.5 6.5 7")
    assert heard is not None
    assert "CLB 9, 9, 8, 9" in heard["text"]
    heard = await talk.say("2024-01-05")
    assert heard is not None
    assert "expired on January 5, 2026" in heard["text"]
    heard = await talk.tap(ENGLISH.label("back-button"))
    assert heard is not None
    assert "You answered: January 5, 2024" in heard["text"]


async def test_the_couple_is_always_told_the_partners_score(in_august: Talk) -> None:
    await in_august.begin(None)
    heard = await interviewed(in_august, COUPLE, ENGLISH)
    profile = await in_august.profile()
    swapped = with_roles_swapped(profile.interview or {}, AUGUST.date())
    assert swapped is not None
    points = crs_score(swapped.candidate, rules_on(AUGUST.date()).crs).total
    line = next(line for line in heard["text"].splitlines() if str(points) in line)
    assert "(−" in line


async def test_the_francophone_without_english_is_told_what_english_adds(in_august: Talk) -> None:
    await in_august.begin(None)
    await interviewed(in_august, FRANCOPHONE, ENGLISH)
    heard = await in_august.tap(ENGLISH.label("crs-raise-button"))
    assert heard is not None
    for level, points in ((5, 29), (7, 37), (9, 49)):
        assert f"{ENGLISH.say('crs-raise-english', target=level)}: +{points}" in heard["text"]


async def test_the_nominee_with_690_is_compared_with_690(in_august: Talk) -> None:
    talk = in_august
    await talk.begin(None, nomination=True, programs={"cec": True})
    heard = await talk.say("/score 690")
    assert heard is not None
    assert (
        ENGLISH.say("question-nomination_in_score", score="690", nomination="600") in heard["html"]
    )
    await talk.tap("Yes")
    assert (await talk.profile()).full_score == 690
    heard = await talk.say("/draw 435")
    assert heard is not None
    assert heard["text"].startswith("❌")
    assert "690" in heard["text"]


@pytest.mark.parametrize(
    ("facts", "draw", "mark"),
    [
        # A day that holds the tie-break, read in the person's own time zone.
        ({"time_zone": "America/Toronto", "submitted": "29 April 2026", "score": 518}, "417", "🟠"),
        ({"time_zone": "America/Toronto", "submitted": "28 April 2026", "score": 518}, "417", "✅"),
        ({"time_zone": "America/Toronto", "submitted": "30 April 2026", "score": 518}, "417", "❌"),
        ({"time_zone": "Asia/Kolkata", "submitted": "30 April 2026", "score": 409}, "418", "🟠"),
        # A minute that holds it, and the one before.
        ({"time_zone": "UTC", "submitted": "2026-04-30 03:16 UTC", "score": 518}, "417", "🟠"),
        ({"time_zone": "UTC", "submitted": "2026-04-30 03:15 UTC", "score": 518}, "417", "✅"),
    ],
)
async def test_a_day_is_an_interval_in_the_persons_zone(
    in_august: Talk, facts: dict[str, str], draw: str, mark: str
) -> None:
    talk = in_august
    await talk.begin(
        facts["score"],
        time_zone=facts["time_zone"],
        nomination=False,
        programs={"cec": True},
        categories={"french": True},
    )
    await talk.say("/profile")
    await talk.tap("1:submitted:show:profile")
    await talk.say(facts["submitted"])
    heard = await talk.say(f"/draw {draw}")
    assert heard is not None
    assert heard["text"].startswith(mark)


async def test_an_expired_profile_is_said_so_and_asked_about(in_august: Talk) -> None:
    talk = in_august
    day = datetime(2025, 3, 1, tzinfo=UTC).date()
    await talk.begin(600, nomination=False, programs={"cec": True}, submitted=day)
    heard = await talk.say("/draw 420")
    assert heard is not None
    assert heard["text"].startswith("❔")
    assert "expired on March 1, 2026" in heard["text"]
    assert ENGLISH.say("question-submitted-expired") in heard["html"]


async def test_what_no_answer_could_save_is_missed_either_way(in_august: Talk) -> None:
    talk = in_august
    await talk.begin(500, nomination=False)
    assert (await talk.profile()) == Profile(score=500, nomination=False)
    heard = await talk.say("/draw 436")
    assert heard is not None
    assert heard["text"].startswith("❌")
    assert "either way" in heard["text"]


async def test_a_score_by_older_points_is_not_stored_but_the_answers_are(in_august: Talk) -> None:
    talk = in_august
    talk.clock.set(datetime(2026, 11, 28, 12, tzinfo=UTC))
    await talk.begin(None)
    await interviewed(talk, {**ENGINEER, "first_taken": "2026-09-01"}, ENGLISH)
    await talk.tap(ENGLISH.label("crs-use-button"))
    profile = await talk.profile()
    assert (profile.score, profile.scored) == (None, None)
    assert profile.programs["fsw"] is True
