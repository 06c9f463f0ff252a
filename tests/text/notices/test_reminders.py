"""Reminders, stale scores and results in words, in every language."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from bot.bot_api.rendering import render_message
from bot.domain.invitation.sixty_days import CHECKLIST, Invitation, Stage
from bot.domain.notices.drops import Cause, Drop, drops
from bot.domain.notices.reminding import Reminding, reminding
from bot.domain.people.profile import Profile, Subscriber
from bot.domain.score.background import background, with_roles_swapped
from bot.domain.score.category_rules import categories
from bot.domain.score.criteria import CriterionReason, Proviso
from bot.domain.score.crs import crs_score
from bot.domain.score.programs import ProgramFinding, programs
from bot.domain.score.questions import question_named, questions
from bot.domain.score.replies import ReplyFault
from bot.domain.verdicts.improve import improvements
from bot.rules import rules_on
from bot.sandbox.messages.markup import parse_html, units
from bot.text.catalogue import Markup, Words, catalogue
from bot.text.invitation.invitations import calendar_events, invitation_text
from bot.text.notices.alerts import alert, draw_in_full
from bot.text.notices.reminders import drop_line, reminding_text
from bot.text.score.calculator import (
    answer_text,
    answers_text,
    choice_label,
    question_text,
    reply_fault_text,
)
from bot.text.score.scores import breakdown_text, drops_text, findings_text, improvements_text
from tests.text.locales import all_words
from tests.text.people import alert_for, person

MESSAGE_UNITS = 4096
TODAY = date(2026, 11, 22)
RULES = rules_on(TODAY)

COUPLE: dict[str, Any] = {
    "spouse": "coming",
    "born": "1985-03-10",
    "education": "bachelor_or_3plus_year",
    "canadian_study": "one_or_two_year",
    "two_year_study": "yes",
    "first_test": "ielts",
    "first_results": [8, 7.5, 6.5, 7],
    "first_taken": "2025-02-01",
    "second_test": "tef",
    "second_results": [450, 450, 450, 460],
    "second_taken": "2024-06-01",
    "canadian_work": "1",
    "foreign_work": "2",
    "spouse_education": "doctoral",
    "spouse_test": "celpip",
    "spouse_results": [10, 10, 10, 10],
    "spouse_canadian_work": "3",
    "spouse_born": "1994-01-01",
    "spouse_foreign_work": "3",
    "sibling": "yes",
    "nomination": "yes",
    "occupation": "72200",
    "work_where": "canada",
    "work_began": "2024-01",
    "work_ended": "2026-05-31",
    "occupation_2": "31301",
    "work_where_2": "both",
    "work_began_2": "2020",
    "work_ended_2": "2022-03-15",
    "more_work": "no",
    "certificate": "yes",
    "job_offer": "skip",
}

every_language = pytest.mark.parametrize("words", all_words(), ids=lambda words: words.language)

LESS_IN_WORDS = {"ar"}
"""Languages that say "less by 6" and have no minus sign."""


def shown(text: str) -> str:
    """The text as Telegram shows it; a text that it refuses or that is too long fails here."""
    plain = parse_html(text)[0]
    assert units(plain) < MESSAGE_UNITS
    return plain


@every_language
def test_a_score_that_has_gone_stale_says_so_and_why_and_nothing_twice(words: Words) -> None:
    """The reason of the verdict has already said that the profile expired."""
    stale = person(
        cec=True,
        score=530,
        scored=date(2024, 1, 1),
        submitted=date(2023, 5, 30),
        answers={"born": "1990-02-28", "first_taken": "2022-03-01", "first_test": "ielts"},
    )
    told = alert_for(stale)
    for text in (alert(told, words), draw_in_full(told, words)):
        assert words.day(date(2024, 1, 1)) in text
        assert words.say("since-first_test", day=date(2024, 3, 1)) in text
        expired, until = date(2023, 5, 30), date(2024, 5, 30)
        assert words.say("reason-expired", date=expired, expiry=until) in text
        assert words.say("since-profile", day=until) not in text
        shown(text)


@every_language
def test_a_fresh_score_says_nothing_of_it(words: Words) -> None:
    fresh = person(cec=True, score=530, scored=date(2024, 5, 1), submitted=date(2024, 3, 1))
    assert "⚠️" not in alert(alert_for(fresh), words)


@every_language
def test_of_several_profiles_the_stale_one_is_named(words: Words) -> None:
    stale = person(name="Bo & Co", cec=True, score=530, submitted=date(2023, 5, 30))
    text = alert(alert_for(person(cec=True, score=500), stale), words)
    assert words.say("stale-several", names="Bo & Co") in text


@every_language
def test_every_cause_can_be_told_with_its_points(words: Words) -> None:
    for cause in Cause:
        line = drop_line(Drop(cause, TODAY, 6), words)
        assert words.day(TODAY) in line
        loss = "6" if words.language in LESS_IN_WORDS else "−6"
        assert loss in line.replace(words.day(TODAY), "")


@every_language
def test_the_longest_reminder_fits(words: Words) -> None:
    profile = Profile(
        name="Maximilienne-Alexandra & fils",
        submitted=date(2025, 11, 30),
        answers=COUPLE | {"born": "1985-12-10", "first_taken": "2024-12-20"},
        invitation=Invitation(date(2026, 10, 1)),
    )
    people = Subscriber(1, profiles=(profile, replace(profile, invitation=None)) * 5)
    told = reminding(people, datetime(2026, 11, 22, 12, tzinfo=UTC))
    assert isinstance(told, Reminding)
    assert "183" in shown(reminding_text(told, words))


@every_language
def test_every_question_choice_and_fault_can_be_told(words: Words) -> None:
    for asked in questions():
        for test in ("ielts", "celpip", "pte", "tef", "tcf"):
            answers = {"first_test": test, "second_test": test, "spouse_test": test}
            assert shown(question_text(asked, answers, words)).strip()
        for fault in ReplyFault:
            assert shown(reply_fault_text(asked, fault, words)).strip()
        for choice in asked.choices:
            assert choice_label(asked, choice, words).strip()
            assert answer_text(asked, choice, words).strip()


@pytest.mark.parametrize(
    ("language", "expected"),
    [("en", "8 · 7.5 · 462 · 7"), ("fr", "8 · 7,5 · 462 · 7"), ("pt-BR", "8 · 7,5 · 462 · 7")],
)
def test_test_results_are_written_as_the_language_writes_numbers(
    language: str, expected: str
) -> None:
    results = [8.0, 7.5, 462.0, 7.0]
    assert answer_text(question_named("first_results"), results, catalogue(language)) == expected


@every_language
def test_no_two_choices_of_a_question_look_alike(words: Words) -> None:
    for asked in questions():
        labels = [choice_label(asked, choice, words) for choice in asked.choices]
        assert len(set(labels)) == len(labels)


@every_language
def test_the_whole_result_fits(words: Words) -> None:
    about, crs = background(COUPLE, TODAY), RULES.crs
    swapped = with_roles_swapped(COUPLE, TODAY)
    found = improvements(about, Profile(), TODAY, lambda profile: 3, swapped)
    given = [(asked, COUPLE[asked.key]) for asked in questions() if asked.key in COUPLE]
    breakdown = crs_score(about.candidate, crs)
    for text in (
        breakdown_text(about, breakdown, crs, ("first", "second"), words),
        findings_text((*programs(about, RULES), *categories(about, RULES)), RULES, words),
        improvements_text(found, 68, words),
        improvements_text((), 68, words),
        drops_text(drops(COUPLE, date(2026, 1, 1), TODAY), words),
        drops_text((), words),
        answers_text(given, words),
    ):
        assert shown(text).strip()


@every_language
def test_every_reason_has_its_sentence(words: Words) -> None:
    findings = [
        ProgramFinding(f"{key}", answer, reason, tuple(Proviso))
        for reason in CriterionReason
        for key, answer in (("cec", True), ("fsw", None), ("fst", False))
    ]
    for found in findings:
        assert shown(findings_text([found], RULES, words))


@every_language
def test_every_stage_of_an_invitation_says_what_it_means(words: Words) -> None:
    begun = Invitation(TODAY)
    for invitation, day in (
        (begun, TODAY),
        (replace(begun, done=frozenset(CHECKLIST)), TODAY),
        (replace(begun, ended=Stage.APPLIED), TODAY),
        (replace(begun, ended=Stage.DECLINED), TODAY),
        (begun, date(2027, 3, 1)),
    ):
        text = invitation_text(invitation, day, words, Markup())
        assert "https://www.canada.ca/" in text
        shown(text)


@every_language
def test_the_calendar_holds_every_lead_and_the_last_day(words: Words) -> None:
    events = calendar_events(Invitation(TODAY), words)
    assert [event.day for event in events] == sorted(event.day for event in events)
    assert len({event.uid for event in events}) == len(events) == 7
    assert events[-1].day == date(2027, 1, 21)
    assert all(event.title and event.description for event in events)


@every_language
def test_the_reminder_of_new_funds_leads_to_their_amounts(words: Words) -> None:
    person = Subscriber(1, language=words.language, profiles=(Profile(score=480),))
    told = reminding(person, datetime(2025, 7, 10, 12, tzinfo=UTC))
    assert isinstance(told, Reminding)
    screen = render_message(told)
    assert words.day(date(2025, 7, 28)) in screen.text
    buttons = [button.data for row in screen.rows for button in row]
    assert buttons == ["1:guide:page:funds", "1:alerts:reminders"]
