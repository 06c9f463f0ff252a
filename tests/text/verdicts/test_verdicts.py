"""Every outcome, wherever the score stands, in every language."""

from __future__ import annotations

from datetime import date
from itertools import product

import pytest

from bot.domain.draws.categories import DrawType, Kind
from bot.domain.people.profile import Profile
from bot.domain.verdicts.eligibility import Eligibility, Question, Reason, Topic
from bot.domain.verdicts.verdict import Line, Outcome, Verdict, verdict
from bot.text.catalogue import catalogue
from bot.text.marks import MARKS
from bot.text.verdicts.verdicts import advice, question, verdict_line, why
from tests.domain.build import CEC, FRENCH, HEALTHCARE, NEW_NAME, PNP, draw
from tests.text.locales import SENTENCE_ENDS, all_words
from tests.text.people import person

EN = catalogue("en")
FR = catalogue("fr")

ELIGIBLE = {
    True: Eligibility(True, Reason.IN_PROGRAM),
    False: Eligibility(False, Reason.NOT_IN_PROGRAM),
    None: Eligibility(None, Reason.PROGRAM_UNSAID, Question(Topic.PROGRAM, "cec")),
}


def outcome_of(answer: bool | None, line: Line) -> Outcome:
    """Any outcome that goes with the answer; the line's own where the draw is for the person."""
    if answer is None:
        return Outcome.UNKNOWN
    if answer is False:
        return Outcome.NOT_FOR_YOU
    return {
        Line.BELOW: Outcome.MISSED,
        Line.AT_AFTER: Outcome.MISSED,
        Line.NO_SCORE: Outcome.UNKNOWN,
        Line.SCORE_UNCLEAR: Outcome.UNKNOWN,
        Line.AT_SAME_DAY: Outcome.TIE,
        Line.AT_NO_DATE: Outcome.TIE,
        Line.AT_NO_TIE_BREAK: Outcome.TIE,
    }.get(line, Outcome.MET)


@pytest.mark.parametrize("words", all_words(), ids=lambda words: words.language)
@pytest.mark.parametrize(("answer", "line"), list(product(ELIGIBLE, Line)))
def test_a_verdict_line_has_its_mark_its_draw_its_cut_off_and_its_score(answer, line, words):
    score = None if line is Line.NO_SCORE else 731
    told = Verdict(
        outcome_of(answer, line),
        ELIGIBLE[answer],
        line,
        cutoff=522,
        compared=score,
        if_eligible=Outcome.MET if answer is None else None,
    )
    text = verdict_line(draw(), Profile(score=score), told, words)
    assert text.startswith(MARKS[told.outcome] + " ")
    assert "\n" not in text
    assert "#297" in text
    assert "522" in text
    assert ("731" in text) is (score is not None)
    assert why(CEC, Profile(score=score), told, words)


def test_the_marks_are_those_of_the_contract():
    assert [MARKS[outcome] for outcome in Outcome] == ["✅", "🟠", "❌", "⚪", "❔"]


@pytest.mark.parametrize(
    ("profile", "english", "french"),
    [
        (
            person(score=530, cec=True),
            "✅ <b>#297: 530 is 8 points above the cut-off of 522.</b>",
            "✅ <b>#297\u00a0: 530, soit 8 points de plus que la note minimale de 522.</b>",
        ),
        (
            person(score=521, cec=True),
            "❌ <b>#297: 521 is 1 point below the cut-off of 522.</b>",
            "❌ <b>#297\u00a0: 521, soit 1 point de moins que la note minimale de 522.</b>",
        ),
        (
            person(score=530, cec=False),
            "⚪ <b>#297 was not for you. Cut-off 522, your score 530.</b>",
            "⚪ <b>#297 n’était pas pour vous. "
            "Note minimale\u00a0: 522\u202f; votre note\u00a0: 530.</b>",
        ),
        (
            person(score=530),
            "❔ <b>Was #297 for you? Cut-off 522, your score 530.</b>",
            "❔ <b>#297 était-elle pour vous\u202f? "
            "Note minimale\u00a0: 522\u202f; votre note\u00a0: 530.</b>",
        ),
    ],
)
def test_the_commonest_lines_word_for_word(profile, english, french):
    told = verdict(profile, draw(), CEC)
    assert verdict_line(draw(), profile, told, EN) == english
    assert verdict_line(draw(), profile, told, FR) == french


def test_in_chinese_no_space_follows_a_full_stop():
    profile = person(score=530)
    told = verdict(profile, draw(), CEC)
    chinese = catalogue("zh-Hans")
    text = verdict_line(draw(), profile, told, chinese) + why(CEC, profile, told, chinese)
    assert "#297 适用于您吗？分数线 522" in text
    assert "。 " not in text


def test_a_nomination_is_counted_and_said():
    profile = person(score=530, nomination=True)
    of = draw("296", "2024-05-30", 676, name="Provincial Nominee Program")
    told = verdict(profile, of, PNP)
    assert "1130 is 454 points above the cut-off of 676" in verdict_line(of, profile, told, EN)
    assert "1130 includes the nomination’s 600 points." in why(PNP, profile, told, EN)


def test_without_a_nomination_a_pnp_cut_off_neither_frightens_nor_flatters():
    profile = person(score=530, nomination=False)
    of = draw("296", "2024-05-30", 676, name="Provincial Nominee Program")
    told = verdict(profile, of, PNP)
    text = verdict_line(of, profile, told, EN) + why(PNP, profile, told, EN)
    assert "was not for you" in text
    assert "counts the nomination’s 600 points" in text
    assert "below" not in text


def test_where_a_nomination_is_not_known_the_score_is_said_to_be_with_one():
    of = draw("296", "2024-05-30", 676, name="Provincial Nominee Program")
    told = verdict(person(score=530), of, PNP)
    assert "your score with a nomination 1130" in verdict_line(of, person(score=530), told, EN)


def test_a_score_that_cannot_be_is_shown_as_it_was_given():
    profile = person(score=720, nomination=True, cec=True)
    told = verdict(profile, draw(), CEC)
    assert "your score of 720" in verdict_line(draw(), profile, told, EN)
    assert "1200" not in why(CEC, profile, told, EN)


def test_a_name_that_is_not_known_is_said_to_be_so():
    of = draw(name="Leadership and innovation, 2027-Version 1")
    told = verdict(person(score=530, cec=True), of, NEW_NAME)
    assert "a type that I don’t know yet" in verdict_line(of, person(score=530), told, EN)
    text = why(NEW_NAME, person(score=530), told, EN)
    assert "8 points above the cut-off, so you would have been invited" in text


def test_an_answer_about_todays_rules_is_used_with_a_warning_for_earlier_draws():
    profile = Profile(score=530, programs={"cec": True}, categories={"healthcare": True})
    of = draw("252", "2023-06-28", 476, name="Healthcare occupations (Version 1)")
    told = verdict(profile, of, HEALTHCARE)
    assert "Before February 18, 2026" in why(HEALTHCARE, profile, told, EN)
    assert "18 février 2026" in why(HEALTHCARE, profile, told, FR)


@pytest.mark.parametrize(
    ("outcome", "part"),
    [
        (Outcome.MET, "On these facts you would have been invited."),
        (Outcome.TIE, "only IRCC can say"),
        (Outcome.MISSED, "would not have been invited"),
        (Outcome.NOT_FOR_YOU, "/profile"),
    ],
)
def test_what_to_do_depends_on_the_outcome(outcome, part):
    told = Verdict(outcome, ELIGIBLE[True], Line.ABOVE, 522, 530)
    assert part in advice(told, EN)


def test_where_something_is_asked_there_is_no_other_advice():
    assert advice(Verdict(Outcome.UNKNOWN, ELIGIBLE[None], Line.ABOVE, 522, 530), EN) == ""


@pytest.mark.parametrize("words", all_words(), ids=lambda words: words.language)
@pytest.mark.parametrize("topic", Topic)
def test_every_question_can_be_asked(topic, words):
    key = {Topic.PROGRAM: "cec", Topic.CATEGORY: "french"}.get(topic, "")
    asked = question(Question(topic, key), Profile(score=720), words)
    assert asked.splitlines()[0].rstrip().endswith(SENTENCE_ENDS)


def test_a_question_about_a_category_says_what_it_asks_for():
    asked = question(Question(Topic.CATEGORY, "french"), Profile(), EN)
    assert asked.startswith("Are you in this category: French-language proficiency?")
    assert "NCLC 7" in asked


def test_where_the_day_is_known_only_the_time_is_asked_for():
    profile = Profile(submitted=date(2024, 3, 19))
    assert "At what time did you" in question(Question(Topic.SUBMITTED), profile, EN)
    assert "March 19, 2024" in question(Question(Topic.SUBMITTED), profile, EN)
    assert "The day is enough" in question(Question(Topic.SUBMITTED), Profile(), EN)


@pytest.mark.parametrize("words", all_words(), ids=lambda words: words.language)
@pytest.mark.parametrize("reason", Reason)
def test_every_reason_has_words(reason, words):
    told = Verdict(Outcome.UNKNOWN, Eligibility(None, reason), Line.ABOVE, 522, 530)
    for draw_type in (CEC, FRENCH, PNP, NEW_NAME, DrawType(Kind.GENERAL, "general")):
        assert why(draw_type, Profile(score=530), told, words)
