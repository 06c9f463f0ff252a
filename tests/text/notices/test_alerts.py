"""The one message: verdict first, then the draw, one line of context, what to do."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.people.profile import Profile
from bot.domain.verdicts.eligibility import Question, Topic
from bot.sandbox.messages.markup import parse_html, units
from bot.text.catalogue import catalogue
from bot.text.marks import MARKS
from bot.text.notices.alerts import alert, asked, draw_in_full
from tests.domain.build import NAMES, draw, utc
from tests.text.locales import all_words
from tests.text.people import alert_for, person

EN = catalogue("en")
FR = catalogue("fr")


def test_the_case_that_the_project_was_born_from():
    text = alert(alert_for(person(score=530, cec=True), time_zone="America/Toronto"), EN)
    assert text.splitlines()[0] == "✅ <b>#297: 530 is 8 points above the cut-off of 522.</b>"
    for part in (
        "<b>Canadian Experience Class</b>",
        "#297 · May 31, 2024 · 3,000 invitations",
        "Cut-off: <b>522</b>",
        "March 19, 2024, 14:58:58</tg-time> (18:58:58 UTC)",
        "First CEC draw in 32 months; the last was #204 on September 14, 2021 at 462.",
        "On these facts you would have been invited. Check your IRCC account: only IRCC can say.",
    ):
        assert part in text


def test_the_same_in_french():
    text = alert(alert_for(person(score=530, cec=True), time_zone="Europe/Paris"), FR)
    assert text.startswith("✅ <b>#297\u00a0: 530, soit 8 points de plus")
    for part in (
        "<b>Catégorie de l’expérience canadienne</b>",
        "#297 · 31 mai 2024 · 3\u202f000 invitations",
        "19 mars 2024 à 19:58:58</tg-time> (18:58:58 UTC)",
        "Première ronde CEC en 32 mois",
        "#204, le 14 septembre 2021, à 462",
        "vous auriez reçu une invitation",
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
def test_every_message_begins_with_its_mark_and_names_the_draw(mark, profile, words):
    text = alert(alert_for(profile), words)
    first = text.splitlines()[0]
    assert first.startswith(f"{mark} <b>")
    assert "#297" in first
    assert "522" in first
    if profile.score is not None:
        assert str(profile.score) in first


def test_what_cannot_be_told_says_what_would_follow_and_asks_one_question():
    text = alert(alert_for(person(score=530)), EN)
    assert "If it was for you: 8 points above the cut-off, so you would have been invited." in text
    assert "Do you qualify for this programme: Canadian Experience Class?" in text
    assert text.count("?") == len(["Was #297 for you?", "Do you qualify …?"])


def test_several_profiles_have_a_line_each_the_best_first():
    told = alert_for(
        person(name="Ana", score=490, cec=True),
        person(name="<Ben>", score=530),
        person(name="Chi", score=600, cec=True),
    )
    lines = alert(told, EN).splitlines()
    assert lines[0] == "✅ <b>Chi · #297: 600 is 78 points above the cut-off of 522.</b>"
    assert lines[1].startswith("❔ <b>&lt;Ben&gt; · Was #297 for you? Cut-off 522, your score 530.")
    assert lines[2].startswith("❌ <b>Ana · #297: 490 is 32 points below")
    assert "<b>&lt;Ben&gt;</b>: Do you qualify" in alert(told, EN)
    assert asked(told) == (1, Question(Topic.PROGRAM, "cec"))


def test_the_profile_that_nobody_named_is_the_readers_own():
    told = alert_for(person(score=530, cec=True), person(name="Ana", score=515, cec=True))
    assert alert(told, EN).startswith("✅ <b>You · #297:")
    assert alert(told, FR).startswith("✅ <b>Vous · #297")


def test_where_nothing_is_asked_there_is_no_question():
    told = alert_for(person(score=530, cec=True))
    assert asked(told) is None
    assert "?" not in alert(told, EN)


def test_an_unknown_name_is_shown_as_published_in_every_language_and_escaped():
    of = draw("460", "2027-03-01", name="Leaders <b>&</b> innovators, 2027-Version 1")
    for words in all_words():
        text = alert(alert_for(person(score=530, cec=True), of=of), words)
        assert text.startswith("❔ ")
        assert "Leaders &lt;b&gt;&amp;&lt;/b&gt; innovators, 2027-Version 1" in text
    assert "I don’t know yet" in alert(alert_for(person(score=530), of=of), EN)


@pytest.mark.parametrize("words", all_words(), ids=lambda words: words.language)
def test_a_correction_still_begins_with_the_verdict_and_says_what_changed(words):
    before = draw(cutoff=520, tie_break=None)
    profile = person(score=521, cec=True)
    text = alert(alert_for(profile, corrects=True, reply_to=7, before=before), words)
    lines = text.splitlines()
    assert lines[0].startswith("❌ ")
    old = next(line for line in lines if "520" in line)
    new = lines[lines.index(old) + 1]
    assert "522" in new
    assert "18:58:58" in new
    assert "invitations" not in old


def test_a_correction_whose_earlier_figures_are_gone_only_says_that_it_is_one():
    text = alert(alert_for(person(score=521, cec=True), corrects=True, reply_to=7), EN)
    assert "IRCC corrected draw #297" in text
    assert "Before" not in text


def test_a_type_that_ircc_corrected_is_named_before_and_after():
    before = replace(draw(), name="Provincial Nominee Program", size=1)
    text = alert(alert_for(person(score=521, cec=True), corrects=True, before=before), EN)
    assert "Before: Provincial Nominee Program, 1 invitation\n" in text
    assert "Now: Canadian Experience Class, 3,000 invitations" in text


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
    assert "none at that time; everybody at 808 was invited" in text


SCORES = st.none() | st.integers(0, 1200)
ANSWERS = st.none() | st.booleans()
SUBMITTED = st.none() | st.dates(date(2023, 1, 1), date(2024, 5, 31))


@st.composite
def profiles(draw_from):
    """Anybody, with any name that a person may type."""
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
        assert text.count("#297") >= len(people)
