"""Every outcome, wherever the score stands, in every language."""

from __future__ import annotations

from datetime import date
from itertools import product

import pytest

from bot.domain.draws.categories import DrawType, Kind, classify
from bot.domain.people.profile import Profile
from bot.domain.verdicts.eligibility import Eligibility, Question, QuestionTopic, Reason
from bot.domain.verdicts.verdict import Line, Outcome, Verdict, verdict
from bot.text.catalogue import catalogue
from bot.text.marks import MARKS
from bot.text.verdicts.verdicts import (
    advice,
    answer_line,
    named_answer,
    verdict_question,
    where,
    why,
)
from tests.domain.build import CEC, FRENCH, NEW_NAME, PNP, draw, with_yes
from tests.text.locales import SENTENCE_ENDS, all_words
from tests.text.people import person

EN = catalogue("en")
FR = catalogue("fr")

OF_FRENCH = draw("437", "2026-08-19", 382, name="French-Language proficiency 2026-Version 2")
ELIGIBLE = {
    True: Eligibility(True, Reason.IN_PROGRAM),
    False: Eligibility(False, Reason.NOT_IN_PROGRAM),
    None: Eligibility(None, Reason.PROGRAM_UNSAID, Question(QuestionTopic.PROGRAM, "cec")),
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
@pytest.mark.parametrize(("eligible", "line"), list(product(ELIGIBLE, Line)))
def test_an_answer_has_the_cut_off_the_score_and_the_type_and_no_number(eligible, line, words):
    score = None if line is Line.NO_SCORE else 731
    told = Verdict(
        outcome_of(eligible, line),
        ELIGIBLE[eligible],
        line,
        cutoff=522,
        compared=score,
        if_eligible=Outcome.MET if eligible is None else None,
    )
    for text in (
        answer_line(draw(), CEC, Profile(score=score), told, words),
        named_answer(draw(), CEC, Profile(name="Ana", score=score), told, words),
    ):
        assert "\n" not in text
        assert "#" not in text
        assert "522" in text
        assert "CEC" in text
        assert ("731" in text) is (score is not None and eligible is not False)
    assert "Ana" in named_answer(draw(), CEC, Profile(name="Ana", score=score), told, words)


def test_the_marks_are_those_of_the_contract():
    assert [MARKS[outcome] for outcome in Outcome] == ["✅", "🟠", "❌", "⚪", "❔"]


@pytest.mark.parametrize(
    ("profile", "english", "french"),
    [
        (
            person(score=530, cec=True),
            "You would have been invited: 530, cut-off 522 (CEC)",
            "Vous auriez reçu une invitation\u00a0: 530, seuil 522 (CEC)",
        ),
        (
            person(score=522, cec=True),
            "It depends on the tie-break: 522, cut-off 522 (CEC)",
            "Tout dépend du bris d’égalité\u00a0: 522, seuil 522 (CEC)",
        ),
        (
            person(score=505, cec=True),
            "Not this time: 505, cut-off 522 (CEC), 17 points short",
            "Pas cette fois\u00a0: 505, à 17 points du seuil 522 (CEC)",
        ),
        (
            person(score=521, cec=True),
            "Not this time: 521, cut-off 522 (CEC), 1 point short",
            "Pas cette fois\u00a0: 521, à 1 point du seuil 522 (CEC)",
        ),
        (
            person(score=522, cec=True, submitted=date(2024, 4, 1)),
            "Not this time: 522, cut-off 522 (CEC), on the tie-break",
            "Pas cette fois\u00a0: 522, seuil 522 (CEC), bris d’égalité",
        ),
        (
            person(score=530, cec=False),
            "Not open to you: CEC draw, cut-off 522",
            "Ronde qui ne vous vise pas\u00a0: seuil 522 (CEC)",
        ),
        (
            person(score=530),
            "Are you eligible for this CEC draw? 530, cut-off 522",
            "Êtes-vous admissible\u202f? 530, seuil 522 (CEC)",
        ),
    ],
)
def test_the_commonest_answers_word_for_word(profile, english, french):
    told = verdict(profile, draw(), CEC)
    assert answer_line(draw(), CEC, profile, told, EN) == english
    assert answer_line(draw(), CEC, profile, told, FR) == french


def test_a_miss_that_no_answer_would_change_is_one_either_way():
    told = Verdict(Outcome.MISSED, ELIGIBLE[None], Line.BELOW, 522, 505, either_way=True)
    text = answer_line(draw(), CEC, person(score=505), told, EN)
    assert text == "Not this time, either way: 505, cut-off 522 (CEC)"
    assert where(told, EN) == "17 points short, whether you’re eligible or not."


@pytest.mark.parametrize("words", all_words(), ids=lambda words: words.language)
@pytest.mark.parametrize(
    "line", [line for line in Line if line not in (Line.NO_SCORE, Line.SCORE_UNCLEAR)]
)
def test_the_place_of_the_score_is_said_once(line, words):
    told = Verdict(outcome_of(True, line), ELIGIBLE[True], line, 522, 530)
    assert bool(where(told, words)) is (line is not Line.BELOW)


def test_in_chinese_no_space_follows_a_full_stop():
    chinese = catalogue("zh-Hans")
    assert chinese.in_a_row("一。", "二。") == "一。二。"


def test_what_the_reader_told_us_is_not_repeated_where_it_does_not_decide():
    for profile in (person(score=530, cec=True), person(score=500, cec=True), person(score=530)):
        told = verdict(profile, draw(), CEC)
        assert "You told me" not in why(draw(), CEC, profile, told, EN)
    profile = person(score=530, cec=False)
    told = verdict(profile, draw(), CEC)
    assert why(draw(), CEC, profile, told, EN) == "You told me you don’t qualify for CEC."


def test_a_nomination_is_counted_and_said():
    profile = person(score=530, nomination=True)
    of = draw("296", "2024-05-30", 676, name="Provincial Nominee Program")
    told = verdict(profile, of, PNP)
    assert "1130, cut-off 676 (PNP)" in answer_line(of, PNP, profile, told, EN)
    assert "454 points above" in where(told, EN)
    assert "1130 includes the nomination’s 600 points." in why(of, PNP, profile, told, EN)


def test_without_a_nomination_a_pnp_cut_off_neither_frightens_nor_flatters():
    profile = person(score=530, nomination=False)
    of = draw("296", "2024-05-30", 676, name="Provincial Nominee Program")
    told = verdict(profile, of, PNP)
    text = (
        answer_line(of, PNP, profile, told, EN) + why(of, PNP, profile, told, EN) + where(told, EN)
    )
    assert "Not open to you: PNP draw" in text
    assert "includes the nomination’s 600 points" in text
    assert "short" not in text


def test_where_a_nomination_is_not_known_the_score_is_said_to_be_with_one():
    of = draw("296", "2024-05-30", 676, name="Provincial Nominee Program")
    told = verdict(person(score=530), of, PNP)
    text = answer_line(of, PNP, person(score=530), told, EN)
    assert text == "Do you have a nomination? PNP draw, cut-off 676; with one, 1130"


def test_a_score_that_cannot_be_is_shown_as_it_was_given():
    profile = person(score=720, nomination=True, cec=True)
    told = verdict(profile, draw(), CEC)
    assert "Does your 720 include" in answer_line(draw(), CEC, profile, told, EN)
    assert "1200" not in why(draw(), CEC, profile, told, EN)


def test_a_name_that_is_not_known_is_said_to_be_so():
    of = draw(name="Leadership and innovation, 2027-Version 1")
    told = verdict(person(score=530, cec=True), of, NEW_NAME)
    text = answer_line(of, NEW_NAME, person(score=530), told, EN)
    assert text.startswith("A new type of draw: 530, cut-off 522 (Leadership and innovation")
    text = why(draw(), NEW_NAME, person(score=530), told, EN)
    assert "8 points above the cut-off, so you would have been invited" in text


def test_an_answer_about_other_rules_is_said_to_be_so_and_what_changed():
    member = with_yes(person(score=530, cec=True), "healthcare", on=date(2026, 11, 28))
    of = draw("252", "2023-06-28", 476, name="Healthcare occupations (Version 1)")
    told = verdict(member, of, classify(of.name))
    text = why(of, classify(of.name), member, told, EN)
    assert "On that day the category" in text
    earlier = with_yes(person(score=530, cec=True), "healthcare", on=date(2025, 6, 1))
    of = draw("441", "2026-09-04", 475, name="Healthcare and social services, 2026-Version 3")
    told = verdict(earlier, of, classify(of.name))
    text = why(of, classify(of.name), earlier, told, EN)
    assert "IRCC changed the list" in text
    assert "February 18, 2026" in text
    assert "It now asks for 12 months of work; it was 6." in text
    assert "18 février 2026" in why(of, classify(of.name), earlier, told, FR)


@pytest.mark.parametrize(
    ("outcome", "score", "part"),
    [
        (Outcome.MET, 530, "Only your IRCC account counts"),
        (Outcome.TIE, 522, "Only your IRCC account counts"),
        (Outcome.MISSED, 521, "That was close."),
        (Outcome.MISSED, 502, "That was close."),
        (Outcome.MISSED, 501, "/crs"),
        (Outcome.NOT_FOR_YOU, 530, "/profile"),
    ],
)
def test_what_to_do_depends_on_the_outcome_and_on_how_near_the_line_was(outcome, score, part):
    told = Verdict(outcome, ELIGIBLE[True], Line.ABOVE, 522, score)
    assert part in advice(told, EN)


def test_where_something_is_asked_there_is_no_other_advice():
    assert advice(Verdict(Outcome.UNKNOWN, ELIGIBLE[None], Line.ABOVE, 522, 530), EN) == ""


@pytest.mark.parametrize("words", all_words(), ids=lambda words: words.language)
@pytest.mark.parametrize("topic", QuestionTopic)
def test_every_question_can_be_asked(topic, words):
    key = {QuestionTopic.PROGRAM: "cec", QuestionTopic.CATEGORY: "french"}.get(topic, "")
    asked = verdict_question(Question(topic, key), Profile(score=720), OF_FRENCH, FRENCH, words)
    assert asked.splitlines()[0].rstrip().endswith(SENTENCE_ENDS)


def test_a_question_about_a_category_says_what_it_asks_for():
    asked = verdict_question(
        Question(QuestionTopic.CATEGORY, "french"), Profile(), OF_FRENCH, FRENCH, EN
    )
    assert asked.startswith(
        "Do you meet the criteria of this category: French-language proficiency?"
    )
    assert "NCLC 7" in asked


def test_where_the_day_is_known_only_the_time_is_asked_for():
    profile = Profile(submitted=date(2024, 3, 19))
    assert "At what time did you" in verdict_question(
        Question(QuestionTopic.SUBMITTED), profile, OF_FRENCH, FRENCH, EN
    )
    assert "March 19, 2024" in verdict_question(
        Question(QuestionTopic.SUBMITTED), profile, OF_FRENCH, FRENCH, EN
    )
    assert "The day is enough" in verdict_question(
        Question(QuestionTopic.SUBMITTED), Profile(), OF_FRENCH, FRENCH, EN
    )


@pytest.mark.parametrize("words", all_words(), ids=lambda words: words.language)
@pytest.mark.parametrize("reason", Reason)
def test_every_reason_has_words(reason, words):
    told = Verdict(
        Outcome.UNKNOWN, Eligibility(None, reason), Line.ABOVE, 522, 530, if_eligible=Outcome.MET
    )
    for draw_type in (CEC, FRENCH, PNP, NEW_NAME, DrawType(Kind.GENERAL, "general")):
        assert why(draw(day="2026-09-04"), draw_type, Profile(score=530), told, words)
        assert answer_line(draw(), draw_type, Profile(score=530), told, words)
