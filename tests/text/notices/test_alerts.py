"""The one message: verdict first, then the draw, one line of context, what to do."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.draws.draw import Note
from bot.domain.people.profile import Profile
from bot.domain.verdicts.eligibility import Question, QuestionTopic
from bot.sandbox.messages.markup import parse_html, units
from bot.text.catalogue import catalogue
from bot.text.marks import MARKS
from bot.text.notices.alerts import alert, draw_in_full, question_asked
from tests.domain.build import NAMES, draw, utc
from tests.text.locales import all_words
from tests.text.people import alert_for, person

EN = catalogue("en")
FR = catalogue("fr")


def test_the_case_that_the_project_was_born_from():
    text = alert(alert_for(person(score=530, cec=True), time_zone="America/Toronto"), EN)
    assert text.splitlines() == [
        "✅ <b>You would have been invited: 530, cut-off 522 (CEC)</b>",
        "8 points above. #297, Canadian Experience Class, May 31, 2024, 3,000 invitations.",
        'Tie-break: <tg-time unix="1710874738">March 19, 2024, 14:58:58</tg-time> (18:58:58 UTC)',
        "",
        "First CEC draw in 32 months; the last was #204 on September 14, 2021 at 462.",
        "",
        "This is from what you told me. Only your IRCC account counts: "
        '<a href="https://www.canada.ca/en/immigration-refugees-citizenship/services/application/'
        'account.html">open it</a>.',
    ]


def test_the_same_in_french():
    text = alert(alert_for(person(score=530, cec=True), time_zone="Europe/Paris"), FR)
    answer = "Vous auriez reçu une invitation\u00a0: 530, seuil 522 (CEC)"
    assert text.startswith(f"✅ <b>{answer}</b>\n")
    for part in (
        "#297, Catégorie de l’expérience canadienne, 31 mai 2024, 3\u202f000 invitations.",
        "19 mars 2024 à 19:58:58</tg-time> (18:58:58 UTC)",
        "Première ronde CEC",
        "#204, le 14 septembre 2021, à 462",
        "Seul votre compte IRCC fait foi",
    ):
        assert part in text


@pytest.mark.parametrize("words", all_words(), ids=lambda words: words.language)
@pytest.mark.parametrize(
    ("mark", "profile"),
    [
        ("✅", person(score=530, cec=True)),
        ("❌", person(score=515, cec=True)),
        ("✅", person(score=522, cec=True, submitted=date(2024, 3, 1))),
        ("❌", person(score=522, cec=True, submitted=date(2024, 4, 1))),
        ("🟠", person(score=522, cec=True, submitted=date(2024, 3, 19))),
        ("✅", person(score=522, cec=True, submitted=utc("2024-03-19T18:58:57"))),
        ("❌", person(score=522, cec=True, submitted=utc("2024-03-19T18:58:58"))),
        ("🟠", person(score=522, cec=True)),
        ("⚪", person(score=530, cec=False)),
        ("❔", person(score=530)),
        ("❔", person(cec=True)),
        ("❔", person()),
    ],
)
def test_every_message_begins_with_its_mark_and_names_the_draw_once(mark, profile, words):
    text = alert(alert_for(profile), words)
    first = text.splitlines()[0]
    assert first.startswith(f"{mark} <b>")
    assert "522" in first
    assert "CEC" in first
    if profile.score is not None and mark != "⚪":
        assert str(profile.score) in first
    assert "#297" not in first
    assert text.count("#297") == 1


def test_what_cannot_be_told_says_what_would_follow_and_asks_one_question():
    text = alert(alert_for(person(score=530)), EN)
    assert "If so: 8 points above the cut-off, so you would have been invited." in text
    assert "Do you qualify for this program: Canadian Experience Class?" in text
    assert text.count("?") == len(["Are you eligible …?", "Do you qualify …?"])


def test_several_profiles_have_a_line_each_the_best_first():
    told = alert_for(
        person(name="Ana", score=490, cec=True),
        person(name="<Ben>", score=530),
        person(name="Chi", score=600, cec=True),
    )
    lines = alert(told, EN).splitlines()
    assert lines[:4] == [
        "✅ <b>Chi: would have been invited, 600, cut-off 522 (CEC)</b>",
        "❔ <b>&lt;Ben&gt;: eligible for this CEC draw? 530, cut-off 522</b>",
        "❌ <b>Ana: not this time, 490, cut-off 522 (CEC), 32 points short</b>",
        "#297, Canadian Experience Class, May 31, 2024, 3,000 invitations.",
    ]
    assert "<b>&lt;Ben&gt;</b>: Do you qualify" in alert(told, EN)
    assert question_asked(told) == (1, Question(QuestionTopic.PROGRAM, "cec"))


def test_the_profile_that_nobody_named_is_the_readers_own():
    told = alert_for(person(score=530, cec=True), person(name="Ana", score=515, cec=True))
    assert alert(told, EN).startswith("✅ <b>You: would have been invited")
    assert alert(told, FR).startswith("✅ <b>Vous\u00a0: une invitation aurait été envoyée")


def test_where_nothing_is_asked_there_is_no_question():
    told = alert_for(person(score=530, cec=True))
    assert question_asked(told) is None
    assert "?" not in alert(told, EN)


def test_an_unknown_name_is_shown_as_published_in_every_language_and_escaped():
    of = draw("460", "2027-03-01", name="Leaders <b>&</b> innovators, 2027-Version 1")
    for words in all_words():
        text = alert(alert_for(person(score=530, cec=True), of=of), words)
        assert text.startswith("❔ ")
        assert "Leaders &lt;b&gt;&amp;&lt;/b&gt; innovators, 2027-Version 1" in text
    assert "A new type of draw" in alert(alert_for(person(score=530), of=of), EN)


@pytest.mark.parametrize("words", all_words(), ids=lambda words: words.language)
def test_a_correction_says_so_after_its_mark_and_then_what_it_replaces(words):
    before = draw(cutoff=520, tie_break=None)
    profile = person(score=521, cec=True)
    text = alert(alert_for(profile, corrects=True, reply_to=7, before=before), words)
    first, second, facts, tie_break, earlier = text.splitlines()[:5]
    assert first.startswith("❌ ")
    assert "522" in first
    assert "✅" in second
    assert "520" in second
    assert "#297" in facts
    assert "18:58:58" in tie_break
    assert "520" in earlier


def test_a_correction_word_for_word():
    before = draw(cutoff=520)
    told = alert_for(person(score=521, cec=True), corrects=True, reply_to=7, before=before)
    assert alert(told, EN).splitlines()[:5] == [
        "❌ <b>Correction: Not this time: 521, cut-off 522 (CEC), 1 point short</b>",
        "It replaces: ✅ You would have been invited: 521, cut-off 520 (CEC)",
        "#297, Canadian Experience Class, May 31, 2024, 3,000 invitations.",
        'Tie-break: <tg-time unix="1710874738">March 19, 2024, 18:58:58</tg-time> UTC',
        "IRCC’s earlier figures: cut-off 520.",
    ]


def test_a_correction_whose_earlier_figures_are_gone_only_says_that_it_is_one():
    text = alert(alert_for(person(score=521, cec=True), corrects=True, reply_to=7), EN)
    assert text.splitlines()[1] == "IRCC corrected this draw, and that changes your result."
    assert "earlier" not in text


def test_a_correction_of_several_says_so_in_the_first_line_after_its_mark():
    people = person(name="Ana", score=521, cec=True), person(name="Ben", score=500, cec=True)
    told = alert_for(*people, corrects=True, before=draw(cutoff=520))
    first, second = alert(told, EN).splitlines()[:2]
    assert first.startswith("❌ <b>Correction: Ana: not this time")
    assert second.startswith("❌ <b>Ben: not this time")


def test_a_type_that_ircc_corrected_is_named():
    before = replace(draw(), name="Provincial Nominee Program", size=1)
    text = alert(alert_for(person(score=521, cec=True), corrects=True, before=before), EN)
    assert "earlier figures: Provincial Nominee Program and 1 invitation." in text


def test_of_two_reasons_for_caution_only_one_is_said():
    facts = {"score": 530, "programs": {"cec": True}, "answers": {"first_taken": "2024-03-01"}}
    stale = Profile(**facts, scored=date(2026, 1, 1))
    told = alert(alert_for(stale, of=draw("446", "2026-09-29", 518)), EN)
    assert "may be out of date. Since then: the results of your first language test" in told
    assert told.count("⚠️") == 1
    told = alert(alert_for(stale, of=draw("460", "2026-11-24", 518)), EN)
    assert "⚠️ IRCC announced new points from November 3, 2026." in told
    assert told.count("⚠️") == 1


def test_a_draw_in_full_has_the_verdict_and_all_that_is_known():
    of = draw(ran_at=utc("2024-05-31T12:48:30"), url="https://example.org/?q=297&l=en")
    text = draw_in_full(alert_for(person(score=530, cec=True), of=of), EN)
    assert text.startswith("✅ ")
    assert "Held: " in text
    assert "?q=297&amp;l=en" in text
    assert "First CEC draw in 32 months" in text


def test_names_and_links_are_escaped_wherever_they_come_from():
    of = draw(name='A <&> "B"', invited="<x>", url='https://example.org/"><b>')
    told = alert_for(Profile(name="<script>"), Profile(name="a & b"), of=of)
    for words in all_words():
        text = draw_in_full(told, words)
        assert "<script>" not in text
        assert "<x>" not in text
        assert "a &amp; b" in text
        assert '"><b>"' not in text


def test_the_message_is_calm():
    for words in all_words():
        text = alert(alert_for(person(score=600, cec=True)), words)
        assert not {"!", "！"} & set(text)
        assert "🎉" not in text


def test_a_draw_that_ran_long_ago_needs_no_tie_break():
    of = draw("3", "2015-02-20", 808, tie_break=None)
    text = alert(alert_for(person(score=522, cec=True), of=of, earlier=[]), EN)
    assert "not used then; everyone at 808 was invited" in text


SCORES = st.none() | st.integers(0, 1200)
ANSWERS = st.none() | st.booleans()
SUBMITTED = st.none() | st.dates(date(2023, 1, 1), date(2024, 5, 31))


@st.composite
def profiles(draw_from):
    """A person with any name that can be typed."""
    answers = {key: draw_from(ANSWERS) for key in ("cec", "fsw", "fst")}
    return Profile(
        name=draw_from(st.text(min_size=1, max_size=40)),
        score=draw_from(SCORES),
        nomination=draw_from(ANSWERS),
        programs={key: answer for key, answer in answers.items() if answer is not None},
        submitted=draw_from(SUBMITTED),
    )


@given(
    people=st.lists(profiles(), min_size=1, max_size=4),
    name=st.sampled_from(sorted(NAMES.values())) | st.text(min_size=1, max_size=200),
    cutoff=st.integers(0, 1200),
    time_zone=st.sampled_from(["UTC", "Asia/Kolkata", "America/St_Johns", "UTC-11:00"]),
)
def test_whatever_the_facts_telegram_takes_the_message(people, name, cutoff, time_zone):
    told = alert_for(*people, of=draw(name=name, cutoff=cutoff), time_zone=time_zone)
    for words in all_words():
        text, _ = parse_html(alert(told, words))
        assert text.splitlines()[0][0] in MARKS.values()
        assert units(text) < 4096
        assert "#297" in text


@pytest.mark.parametrize("words", [EN, FR], ids=["en", "fr"])
def test_figures_that_stood_though_they_are_unusual_have_a_remark_once(words):
    told = alert_for(person(score=530, cec=True), of=draw(notes=(Note.UNUSUAL,)))
    remark = words.say("note-unusual")
    for text in (alert(told, words), draw_in_full(told, words)):
        assert text.count(remark) == 1
    assert remark not in alert(alert_for(person(score=530, cec=True)), words)
