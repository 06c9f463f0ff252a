"""Calculator answers, invitations and reminders in rows: whole, strict, and new to old files."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from bot.domain.invitation.sixty_days import Invitation, Stage
from bot.domain.people.profile import Alerts, Profile, Subscriber
from bot.stores.rows.reading import BadRow
from bot.stores.rows.rows import subscriber_from, subscriber_row

ANSWERS: dict[str, Any] = {
    "spouse": "single",
    "born": "1996-05-17",
    "education": "bachelor_or_3plus_year",
    "first_test": "ielts",
    "first_results": [8, 7.5, 6.5, 7],
    "first_taken": "skip",
    "canadian_work": "2",
    "occupation": "21231",
    "work_ended": "still",
}

EVERYTHING = Profile(
    score=485,
    scored=date(2026, 11, 22),
    answers=ANSWERS,
    interview={"spouse": "coming", "born": "1990-02-28"},
    interviewed=date(2026, 11, 20),
    invitation=Invitation(
        date(2026, 10, 1), "cec", Stage.APPLIED, frozenset({"medical_exam", "translations"})
    ),
    reminded=frozenset({"birthday:2027-05-17:60", "invitation:2026-10-01:-1"}),
)


def row(**facts: object) -> dict[str, object]:
    return {"chat_id": 7, "profiles": [facts]}


def test_everything_comes_back_and_is_written_the_same() -> None:
    person = Subscriber(7, profiles=(EVERYTHING,), alerts=Alerts(reminders=frozenset({7, 60})))
    written = subscriber_row(person)
    assert subscriber_from(written) == person
    assert subscriber_row(subscriber_from(written)) == written
    assert written["alerts"]["reminders"] == [60, 7]


def test_no_reminders_are_told_from_the_usual_ones() -> None:
    none = Subscriber(7, alerts=Alerts(reminders=frozenset()))
    assert subscriber_row(none)["alerts"]["reminders"] == []
    assert subscriber_from(subscriber_row(none)) == none
    assert "reminders" not in subscriber_row(Subscriber(7))["alerts"]


def test_a_row_of_before_has_none_of_it() -> None:
    profile = subscriber_from({"chat_id": 7, "profiles": [{"name": "me", "score": 530}]}).profile
    assert profile == Profile(score=530)
    assert set(subscriber_row(Subscriber(7, profiles=(profile,)))["profiles"][0]) == {
        "name",
        "score",
    }


def test_an_interview_that_has_just_begun_is_not_none() -> None:
    person = Subscriber(7, profiles=(Profile(interview={}),))
    assert subscriber_from(subscriber_row(person)) == person


@pytest.mark.parametrize(
    ("facts", "fault"),
    [
        ({"scored": "2026-13-01"}, "scored: '2026-13-01' is not a day"),
        ({"answers": []}, "answers: [] is not an object"),
        ({"answers": {"shoes": "42"}}, "answers: unknown key 'shoes'"),
        ({"answers": {"spouse": "maybe"}}, "answers: spouse: 'maybe' is none of single"),
        ({"answers": {"spouse": ["single"]}}, "answers: spouse"),
        ({"answers": {"born": "skip"}}, "answers: born: 'skip' is not a day"),
        ({"answers": {"born": "17 May 1996"}}, "answers: born"),
        ({"answers": {"canadian_work": 2}}, "answers: canadian_work: 2 is none of 0, 1"),
        ({"answers": {"first_results": [8, 7.5, 6.5]}}, "first_results: [8, 7.5, 6.5] is not four"),
        ({"answers": {"first_results": [8, 7.5, 6.5, "7"]}}, "first_results: item 4: '7'"),
        ({"answers": {"first_results": [8, 7, 6, float("nan")]}}, "first_results: item 4: nan"),
        ({"answers": {"first_results": [8, 7, 6, True]}}, "first_results: item 4: True"),
        ({"answers": {"occupation": "99999"}}, "occupation: '99999' is not a NOC code"),
        ({"interview": {"education": "none"}}, "interview: education: 'none' is none of"),
        ({"invitation": {}}, "invitation: received is missing"),
        ({"invitation": {"received": "soon"}}, "invitation: received: 'soon' is not a day"),
        ({"invitation": {"received": "2026-10-01", "program": "pnp"}}, "invitation: program"),
        ({"invitation": {"received": "2026-10-01", "ended": "expired"}}, "invitation: ended"),
        ({"invitation": {"received": "2026-10-01", "done": ["sleep"]}}, "done: 'sleep' is none"),
        ({"invitation": {"received": "2026-10-01", "x": 1}}, "invitation: unknown key 'x'"),
        ({"reminded": "profile:2026-10-01:7"}, "7' is not a list"),
        ({"reminded": ["soon"]}, "reminded: item 1: 'soon' is not a reminder"),
    ],
)
def test_what_cannot_be_is_refused_by_name(facts: dict[str, object], fault: str) -> None:
    with pytest.raises(BadRow, match="profiles: item 1") as refused:
        subscriber_from(row(**facts))
    assert fault in str(refused.value)


@pytest.mark.parametrize("leads", [[61], ["7"], [True], 7])
def test_other_leads_are_refused(leads: object) -> None:
    with pytest.raises(BadRow, match="alerts: reminders"):
        subscriber_from({"chat_id": 7, "alerts": {"reminders": leads}})
