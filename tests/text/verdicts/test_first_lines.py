"""The first line of an alert: short, complete, and in the indicative."""

from __future__ import annotations

import re

import pytest

from bot.domain.draws.categories import DrawType, Kind, known_types
from bot.domain.people.profile import Profile
from bot.domain.verdicts.eligibility import Eligibility, Question, QuestionTopic, Reason
from bot.domain.verdicts.verdict import Line, Outcome, Verdict
from bot.text.catalogue import LANGUAGES, catalogue
from bot.text.directions import without_directions
from bot.text.verdicts.verdicts import answer_line, marked
from tests.domain.build import draw
from tests.text.locales import all_words, texts

LOCK_SCREEN = 70
LOCK_SCREEN_OF_A_TIE = 90

YES = Eligibility(True, Reason.IN_PROGRAM)
NO = Eligibility(False, Reason.NOT_IN_PROGRAM)
OPEN = Eligibility(None, Reason.PROGRAM_UNSAID, Question(QuestionTopic.PROGRAM, "cec"))
NOMINATION = Eligibility(None, Reason.NOMINATION_UNSAID)
NEW = Eligibility(None, Reason.NAME_UNKNOWN)

LONG_NEW_NAME = "Leadership and innovation occupations, 2027-Version 1"

VERDICTS = {
    "met": Verdict(Outcome.MET, YES, Line.ABOVE, 522, 695),
    "met by the tie-break": Verdict(Outcome.MET, YES, Line.AT_BEFORE, 522, 522),
    "tie": Verdict(Outcome.TIE, YES, Line.AT_NO_DATE, 522, 522),
    "missed": Verdict(Outcome.MISSED, YES, Line.BELOW, 522, 395),
    "missed by the tie-break": Verdict(Outcome.MISSED, YES, Line.AT_AFTER, 522, 522),
    "missed either way": Verdict(Outcome.MISSED, OPEN, Line.BELOW, 522, 395, either_way=True),
    "not for you": Verdict(Outcome.NOT_FOR_YOU, NO, Line.ABOVE, 522, 695),
    "may be": Verdict(Outcome.UNKNOWN, OPEN, Line.ABOVE, 522, 695, Outcome.MET),
    "may be, no score": Verdict(Outcome.UNKNOWN, OPEN, Line.NO_SCORE, 522),
    "no score": Verdict(Outcome.UNKNOWN, YES, Line.NO_SCORE, 522),
    "score unclear": Verdict(Outcome.UNKNOWN, YES, Line.SCORE_UNCLEAR, 522, 720),
}

FORBIDDEN = {
    "en": r"should have been|had you|if you had",
    "fr": r"si vous aviez|auriez dû|eussiez",
    "es": r"hubiera|hubiese|debería haber",
    "pt-BR": r"tivesse|houvesse|deveria ter",
    "fil": r"\bsana\b",
    "zh-Hans": r"本来|原本|本应|本可",
    "hi": r"(मिला|मिली|मिले|गया|गए|हुआ|हुए) (होता|होती|होते)",
    "pa": r"(ਮਿਲਿਆ|ਮਿਲੀ|ਗਿਆ|ਗਏ|ਹੋਇਆ) (ਹੁੰਦਾ|ਹੁੰਦੀ|ਹੁੰਦੇ)",
    "ar": r"كانت? س|كنت س|لكان|لكنت|لو كنت",
}
"""Counterfactual forms, which do not fit a live draw."""

LIVE = re.compile(r"(answer|named|where|if|reason|advice|correction)-")
"""Messages that are shown in an alert, which is about a draw of today."""


def first_line(key: str, told: Verdict, words):
    """The line as a lock screen shows it."""
    of, draw_type = draw(cutoff=told.cutoff), DrawType(Kind.CATEGORY, key)
    profile = Profile(score=720 if told.line is Line.SCORE_UNCLEAR else told.compared)
    line = marked(told, answer_line(of, draw_type, profile, told, words))
    return without_directions(re.sub("<[^>]*>", "", line))


def fitting_line(key: str, told: Verdict, words):
    """The line, which has to fit a lock screen."""
    longest = LOCK_SCREEN_OF_A_TIE if told.outcome is Outcome.TIE else LOCK_SCREEN
    line = first_line(key, told, words)
    fault = f"shorten the short name of {key}: {len(line)} characters, at most {longest}: {line}"
    assert len(line) <= longest, fault
    return line


@pytest.mark.parametrize("words", all_words(), ids=lambda words: words.language)
@pytest.mark.parametrize("told", VERDICTS.values(), ids=VERDICTS)
def test_the_answer_fits_a_lock_screen_with_every_type(told, words):
    for key in known_types():
        line = fitting_line(key, told, words)
        assert str(told.cutoff) in line


@pytest.mark.parametrize("words", all_words(), ids=lambda words: words.language)
def test_a_nominees_longest_figures_fit_too(words):
    for told in (
        Verdict(Outcome.MET, YES, Line.ABOVE, 802, 1295),
        Verdict(Outcome.MISSED, YES, Line.BELOW, 1002, 850),
        Verdict(Outcome.UNKNOWN, NOMINATION, Line.ABOVE, 802, 1295, Outcome.MET),
        Verdict(Outcome.UNKNOWN, NOMINATION, Line.NO_SCORE, 802),
    ):
        line = first_line("pnp", told, words)
        assert len(line) <= LOCK_SCREEN, line


@pytest.mark.parametrize("words", all_words(), ids=lambda words: words.language)
def test_a_name_never_seen_before_is_cut_to_fit(words):
    of = draw(name=LONG_NEW_NAME)
    new = DrawType(Kind.UNKNOWN, "")
    for line, score in ((Line.ABOVE, 695), (Line.NO_SCORE, None)):
        told = Verdict(Outcome.UNKNOWN, NEW, line, 522, score, Outcome.MET)
        text = f"❔ {answer_line(of, new, Profile(score=score), told, words)}"
        assert len(without_directions(text)) <= LOCK_SCREEN, text
        assert "Leadership and" in text


@pytest.mark.parametrize("tag", LANGUAGES)
def test_no_live_message_is_in_the_mood_of_what_was_not_so(tag):
    forbidden = re.compile(FORBIDDEN[tag], re.IGNORECASE)
    said = {
        key: "".join(pieces)
        for key, pieces in texts(tag).items()
        if LIVE.match(key) and forbidden.search("".join(pieces))
    }
    assert said == {}


def test_the_forbidden_forms_are_found():
    assert re.search(FORBIDDEN["zh-Hans"], "您本来会收到邀请")
    assert re.search(FORBIDDEN["hi"], "निमंत्रण मिला होता")
    assert re.search(FORBIDDEN["pa"], "ਸੱਦਾ ਮਿਲਿਆ ਹੁੰਦਾ")
    assert re.search(FORBIDDEN["fil"], "naimbitahan ka sana")
    assert catalogue("en").language in FORBIDDEN
