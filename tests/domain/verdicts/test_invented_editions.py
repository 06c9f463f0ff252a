"""Four editions that do not exist, each one file: the rules follow it, without code or words.

For each: verdicts on draws the day before, the day itself and a year later; the question asked
again; the interview, the improvements, the tick list and the chart's legend follow; the year
before is judged by the year before's rules.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from bot.domain.draws.categories import Kind, classify, types_in_force
from bot.domain.draws.draw import Draw
from bot.domain.draws.recording import Known
from bot.domain.health.findings import of_draws
from bot.domain.health.incidents import IncidentKind
from bot.domain.people.profile import Profile, is_unclear
from bot.domain.score.background import Background, background
from bot.domain.score.category_rules import categories
from bot.domain.score.crs import Candidate, Education, crs_score
from bot.domain.score.interview import next_question, with_reply
from bot.domain.score.language_tests import Levels
from bot.domain.score.older import newer_points, recomputed
from bot.domain.score.programs import programs
from bot.domain.score.questions import choices, question_named
from bot.domain.score.work import Days, Where, Work
from bot.domain.typed import draw_type
from bot.domain.verdicts.backtest import back_test
from bot.domain.verdicts.courses import course
from bot.domain.verdicts.eligibility import Question, QuestionTopic, Reason
from bot.domain.verdicts.improve import improvements
from bot.domain.verdicts.ticks import answered, said_of, ticks_on
from bot.domain.verdicts.verdict import Outcome, verdict
from bot.rules import Rulebook, edition_line, occupations, rulebook, rules_on
from bot.text.catalogue import catalogue
from bot.text.draws.charts import cutoff_chart
from bot.text.names import criteria_text, type_short
from bot.text.score.calculator import choice_label, question_text
from bot.text.score.scores import breakdown_text, improvements_text
from bot.text.verdicts.verdicts import why
from tests.domain.build import draw, typed, with_yes
from tests.rulebooks import (
    HEALTHCARE,
    HIGH_SKILLED,
    LEADERSHIP,
    WAGES,
    book_with,
    edition_named,
    in_use,
)

DAY = timedelta(days=1)
YEAR = timedelta(days=365)
EN, FR, ES = catalogue("en"), catalogue("fr"), catalogue("es")
EARLIER = "Healthcare and Social Services Occupations, 2026-Version 3"
NEW = "Healthcare and Social Services Occupations, 2027-Version 4"
OLD_ANSWER = date(2026, 11, 28)

EVERY = [pytest.param(name, id=name) for name in (HEALTHCARE, LEADERSHIP, WAGES, HIGH_SKILLED)]


@pytest.fixture
def use_edition(tmp_path: Path) -> Iterator[object]:
    """Put one invented edition to use for the rest of a test."""
    entered: list[AbstractContextManager[Rulebook]] = []

    def use(name: str) -> date:
        manager = in_use(book_with(tmp_path / "rules", name))
        book = manager.__enter__()
        entered.append(manager)
        return edition_named(book, name).day

    yield use
    for manager in reversed(entered):
        manager.__exit__(None, None, None)


def held(day: date, name: str, cutoff: int = 470, number: str = "500") -> Draw:
    """A draw of this day and name."""
    return draw(number, day.isoformat(), cutoff, name=name)


def judged(profile: Profile, of: Draw) -> tuple[Outcome, Reason]:
    """The outcome and the reason."""
    found = verdict(profile, of, classify(of.name))
    return found.outcome, found.eligibility.reason


def known(of: Draw) -> dict[str, Known]:
    """The draw as recorded."""
    return {of.number: Known(of, 1, datetime(of.date.year, of.date.month, of.date.day, tzinfo=UTC))}


@pytest.mark.parametrize("name", EVERY)
def test_the_operator_sees_each_with_its_status_and_source(use_edition, name) -> None:
    use_edition(name)
    line = edition_line(edition_named(rulebook(), name))
    assert line.startswith(f"{name}.toml [RULES_DIR]: confirmed; ")
    assert "invented for a test" in line


@pytest.mark.parametrize("name", EVERY)
def test_the_year_before_is_judged_by_the_year_befores_rules(use_edition, name) -> None:
    person = with_yes(Profile(score=530), "cec", "healthcare", "french", on=OLD_ANSWER)
    draws = [
        typed(held(date(2026, month, 20), published, 470, str(month)))
        for month in (3, 6, 9)
        for published in (EARLIER, "Canadian Experience Class")
    ]
    before = back_test(person, draws, date(2026, 11, 28))
    use_edition(name)
    assert back_test(person, draws, date(2026, 11, 28)) == before


# 1. The healthcare list of February 2027: three codes in, two out.


def test_a_new_list_leaves_old_answers_open_from_its_day_on(use_edition) -> None:
    day = use_edition(HEALTHCARE)
    person = with_yes(Profile(score=530), "cec", "healthcare", on=OLD_ANSWER)
    assert judged(person, held(day - DAY, EARLIER)) == (Outcome.MET, Reason.IN_CATEGORY)
    changed = (Outcome.UNKNOWN, Reason.CATEGORY_CHANGED)
    assert judged(person, held(day, NEW)) == changed
    assert judged(person, held(day + YEAR, NEW)) == changed
    assert judged(person, held(day, "Healthcare and social services occupations")) == changed


def test_the_question_is_asked_again_and_its_answer_holds(use_edition) -> None:
    day = use_edition(HEALTHCARE)
    of = held(day, NEW)
    for said in (True, False):
        person = with_yes(Profile(score=530), "cec", on=OLD_ANSWER)
        ask = Question(QuestionTopic.CATEGORY, "healthcare")
        person = answered(person, ask, said, classify(EARLIER), day - YEAR, OLD_ANSWER)
        assert verdict(person, of, classify(of.name)).ask == ask
        again = answered(person, ask, said, classify(of.name), of.date, day)
        outcome = Outcome.MET if said else Outcome.NOT_FOR_YOU
        assert judged(again, of)[0] is judged(again, held(day + YEAR, NEW))[0] is outcome
        assert said_of(person, "healthcare", day) is None
        assert said_of(again, "healthcare", day) is said
        assert judged(again, held(day - DAY, EARLIER))[1] is Reason.CATEGORY_EARLIER


def test_the_message_says_which_occupations_changed(use_edition) -> None:
    day = use_edition(HEALTHCARE)
    person = with_yes(Profile(score=530), "cec", "healthcare", on=OLD_ANSWER)
    of = held(day, NEW)
    text = why(of, classify(NEW), person, verdict(person, of, classify(NEW)), EN)
    assert "IRCC changed the list" in text
    assert "February 18, 2027" in text
    for code in ("31204", "32200", "33109"):
        assert f"{code} {occupations()[code].title_en}" in text.partition("No longer")[0]
    for code in ("41300", "42201"):
        assert code in text.partition("No longer")[2]


def two_years(code: str, where: Where, until: date) -> Work:
    """Two years of work in one occupation, up to a day."""
    begin: Days = (until - 2 * YEAR, until - 2 * YEAR)
    return Work(code, where, begin, (until, until))


def test_the_new_list_decides_in_the_assessment(use_edition) -> None:
    day = use_edition(HEALTHCARE)
    candidate = Candidate(30, Education.BACHELOR, canadian_work=2)
    for code, before, after in (("41300", True, False), ("32200", False, True)):
        for on, expected in ((day - DAY, before), (day, after), (day + YEAR, after)):
            about = Background(candidate, on, (two_years(code, Where.CANADA, on),), all_work=True)
            found = {one.key: one.answer for one in categories(about, rules_on(on))}
            assert found["healthcare"] is expected, (code, on)


def test_without_the_edition_the_label_is_unknown_and_the_operator_hears_of_it() -> None:
    person = with_yes(Profile(score=530), "cec", "healthcare", on=OLD_ANSWER)
    of = held(date(2027, 3, 3), NEW)
    assert judged(person, of) == (Outcome.UNKNOWN, Reason.LABEL_UNKNOWN)
    found = of_draws(known(of), datetime(2027, 3, 3, 18, tzinfo=UTC))
    assert IncidentKind.LABEL_UNKNOWN in {one.kind for one in found}


def test_with_the_edition_the_operator_hears_nothing(use_edition) -> None:
    use_edition(HEALTHCARE)
    found = of_draws(known(held(date(2027, 3, 3), NEW)), datetime(2027, 3, 3, 18, tzinfo=UTC))
    assert IncidentKind.LABEL_UNKNOWN not in {one.kind for one in found}


# 2. A new category with its own list.

LEADERS = "Leadership and innovation occupations, 2027-Version 1"


def test_a_new_category_is_known_by_its_name_and_asked_about(use_edition) -> None:
    assert classify(LEADERS).kind is Kind.UNKNOWN
    day = use_edition(LEADERSHIP)
    assert (classify(LEADERS).kind, classify(LEADERS).key) == (Kind.CATEGORY, "leadership")
    person = with_yes(Profile(score=530), "cec", on=OLD_ANSWER)
    for on in (day, day + YEAR):
        found = verdict(person, held(on, LEADERS), classify(LEADERS))
        assert found.ask == Question(QuestionTopic.CATEGORY, "leadership")
    assert judged(with_yes(person, "leadership", on=day), held(day + YEAR, LEADERS)) == (
        Outcome.MET,
        Reason.IN_CATEGORY,
    )


def test_a_new_category_is_ticked_typed_drawn_and_named_in_every_language(use_edition) -> None:
    day = use_edition(LEADERSHIP)
    assert "leadership" not in ticks_on(day - DAY)
    assert "leadership" in ticks_on(day)
    assert "leadership" in types_in_force(day)
    assert draw_type("leadership") == "leadership"
    assert [type_short("leadership", words) for words in (EN, FR, ES)] == ["Leadership"] * 3
    assert "12 months" in criteria_text("leadership", day, EN)
    assert "12 mois" in criteria_text("leadership", day, FR)
    about = Background(Candidate(30, Education.BACHELOR, canadian_work=1), "20010")
    found = {one.key: one.answer for one in categories(about, rules_on(day))}
    assert found["leadership"] is None
    person = with_yes(Profile(score=530), "cec", "leadership", on=day)
    chosen = course(person, [typed(held(day, LEADERS))], 1)
    assert chosen is not None
    assert [one.label for one in cutoff_chart(chosen, EN).series] == ["Leadership"]


# 3. Points by wage level, and a new ceiling.

ANSWERS = {
    "spouse": "single",
    "born": "1994-03-10",
    "education": "bachelor_or_3plus_year",
    "canadian_study": "none",
    "first_test": "ielts",
    "first_results": [8, 7.5, 6.5, 7],
    "first_taken": "2026-09-01",
    "second_test": "none",
    "canadian_work": "2",
    "foreign_work": "1",
    "sibling": "no",
    "nomination": "no",
    "occupation": "21231",
    "work_where": "canada",
    "work_began": "2024-01",
    "work_ended": "still",
    "occupation_2": "none",
}


def interviewed(day: date, **replies: str) -> dict[str, object]:
    """The answers with these replies to the questions that are still open."""
    answers: dict[str, object] = dict(ANSWERS)
    for key, reply in replies.items():
        found = with_reply(answers, question_named(key), reply, day, occupations())
        assert isinstance(found, dict), found
        answers = found
    return answers


def test_a_new_factor_counts_from_its_day_on(use_edition) -> None:
    day = use_edition(WAGES)
    answers = interviewed(day, wage="double", offer_wage="half")
    points = {}
    for on in (day - DAY, day, day + YEAR):
        points[on] = crs_score(background(answers, on).candidate, rules_on(on).crs)
    assert points[day].points("wage") == points[day + YEAR].points("wage") == 30
    assert points[day].points("offer_wage") == 35
    assert points[day].total == points[day - DAY].total + 65
    assert rules_on(day).crs.ceiling == 775


def test_the_interview_asks_what_the_factor_needs(use_edition) -> None:
    day = use_edition(WAGES)
    assert next_question(ANSWERS, day - DAY) is None
    asked = next_question(ANSWERS, day)
    assert asked is not None
    assert asked.key == "wage"
    assert question_text(asked, ANSWERS, EN).startswith("How high was your wage in Canada")
    assert question_text(asked, ANSWERS, FR).startswith("Quel était votre salaire")
    labels = [choice_label(asked, one, EN) for one in choices(asked, ANSWERS)]
    assert labels[-1] == "2 times or more"
    no_work = {**ANSWERS, "canadian_work": "0"}
    assert next_question(no_work, day) is not None
    assert next_question(no_work, day).key == "offer_wage"  # type: ignore[union-attr]
    unlisted = {**interviewed(day, wage="below"), "occupation": "21300"}
    assert next_question(unlisted, day) is None


def test_an_offer_in_an_occupation_that_is_not_listed_gives_nothing(use_edition) -> None:
    day = use_edition(WAGES)
    crs = rules_on(day).crs
    for code, points in (("21231", 50), ("21300", 0)):
        candidate = Candidate(
            30, Education.BACHELOR, occupation=code, extra={"offer_wage": "double"}
        )
        assert crs_score(candidate, crs).points("offer_wage") == points


def test_what_would_raise_a_score_names_the_new_factor(use_edition) -> None:
    day = use_edition(WAGES)
    about = background(interviewed(day, wage="below", offer_wage="none"), day)
    found = improvements(about, Profile(), day, lambda profile: 0)
    worth = {(one.key, one.target): one.points for one in found}
    assert worth["wage", "double"] == 30
    assert worth["offer_wage", "third"] == 20
    assert "Wage in Canada: 2 times or more" in improvements_text(found, 0, EN)
    before = improvements(about, Profile(), day - DAY, lambda profile: 0)
    assert "wage" not in {one.key for one in before}


def test_older_scores_are_marked_and_worked_out_anew(use_edition) -> None:
    day = use_edition(WAGES)
    answers = interviewed(day, wage="half", offer_wage="none")
    older = Profile(score=472, scored=OLD_ANSWER, answers=answers)
    assert newer_points(older, day - DAY) is None
    assert newer_points(older, day) is rules_on(day).crs
    assert (
        recomputed(older, day)
        == crs_score(background(answers, day).candidate, rules_on(day).crs).without_nomination
    )
    assert newer_points(Profile(score=472, scored=day), day + YEAR) is None


def test_the_new_ceiling_decides_what_is_asked(use_edition) -> None:
    day = use_edition(WAGES)
    assert is_unclear(Profile(score=776, scored=day, from_total=False))
    assert not is_unclear(Profile(score=775, scored=day, from_total=False))
    assert not is_unclear(Profile(score=776, scored=day - DAY, from_total=False))


def test_the_breakdown_names_the_new_factor(use_edition) -> None:
    day = use_edition(WAGES)
    about = background(interviewed(day, wage="half", offer_wage="none"), day)
    breakdown = crs_score(about.candidate, rules_on(day).crs)
    text = breakdown_text(about, breakdown, rules_on(day).crs, (), ES)
    assert "Wage in Canada" in text


# 4. One class in place of three programmes.

CLASS = "Federal High-Skilled Class"
FRENCH_DRAW = "French-Language proficiency 2026-Version 2"


def test_nobodys_old_yes_counts_for_the_new_class(use_edition) -> None:
    day = use_edition(HIGH_SKILLED)
    person = with_yes(Profile(score=530), "cec", "french", on=OLD_ANSWER)
    assert judged(person, held(day - DAY, FRENCH_DRAW)) == (Outcome.MET, Reason.IN_CATEGORY)
    for on in (day, day + YEAR):
        assert judged(person, held(on, FRENCH_DRAW)) == (
            Outcome.UNKNOWN,
            Reason.NO_PROGRAM_SAID,
        )
        assert judged(person, held(on, CLASS)) == (Outcome.UNKNOWN, Reason.PROGRAM_UNSAID)
    member = with_yes(person, "fhs", on=day)
    assert judged(member, held(day + YEAR, FRENCH_DRAW)) == (Outcome.MET, Reason.IN_CATEGORY)
    assert judged(member, held(day, CLASS)) == (Outcome.MET, Reason.IN_PROGRAM)


def test_a_no_to_the_class_is_enough_for_no(use_edition) -> None:
    day = use_edition(HIGH_SKILLED)
    person = with_yes(Profile(score=530), "cec", "french", on=OLD_ANSWER)
    ask = Question(QuestionTopic.ANY_PROGRAM)
    refused = answered(person, ask, False, classify(FRENCH_DRAW), day, day)
    assert refused.programs == {"cec": True, "fhs": False}
    assert judged(refused, held(day, FRENCH_DRAW)) == (
        Outcome.NOT_FOR_YOU,
        Reason.IN_NO_PROGRAM,
    )


def test_the_tick_list_and_the_assessment_know_the_class_alone(use_edition) -> None:
    day = use_edition(HIGH_SKILLED)
    assert ticks_on(day - DAY)[:4] == ("cec", "fsw", "fst", "pnp")
    assert ticks_on(day)[:2] == ("fhs", "pnp")
    assert draw_type("fhs") == "fhs"
    assert [type_short("fhs", words) for words in (EN, FR, ES)] == ["FHS", "CFTHQ", "FHS"]
    for level, education, answer_ in (
        (6, Education.SECONDARY, True),
        (5, Education.SECONDARY, False),
        (6, Education.LESS_THAN_SECONDARY, False),
    ):
        candidate = Candidate(
            30, education, english=Levels(level, level, level, level), foreign_work=1
        )
        works = (two_years("21231", Where.ABROAD, day),)
        (found,) = programs(Background(candidate, day, works, all_work=True), rules_on(day))
        assert (found.key, found.answer) == ("fhs", answer_)


def test_the_legend_of_the_chart_names_the_class(use_edition) -> None:
    day = use_edition(HIGH_SKILLED)
    person = with_yes(Profile(score=530), "fhs", on=day)
    chosen = course(person, [typed(held(day, CLASS))], 1)
    assert chosen is not None
    (series,) = cutoff_chart(chosen, FR).series
    assert (series.label, series.colour, series.marker) == ("CFTHQ", "#0072b2", "o")
