"""What would raise a score, in points and in draws."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.people.profile import Profile
from bot.domain.score.background import Background
from bot.domain.score.crs import CanadianStudy, Candidate, Education, Spouse, crs_score
from bot.domain.score.language_tests import Language, Levels
from bot.domain.score.work import Where, Work, days_of
from bot.domain.verdicts.backtest import back_test
from bot.domain.verdicts.improve import Improvement, changes, improvements
from bot.rules import rules_on
from tests.domain.build import series

TODAY = date(2026, 11, 2)
RULES = rules_on(TODAY)
GRID = RULES.crs


def all_four(level: int) -> Levels:
    """The same level in each ability."""
    return Levels(level, level, level, level)


BACHELOR_ABROAD = Background(
    Candidate(30, Education.BACHELOR, english=Levels(8, 9, 7, 8), foreign_work=1),
    TODAY,
    (Work("31301", Where.ABROAD, days_of("2025-01"), days_of("2026-10")),),
    all_work=True,
)


def nothing_met(profile: Profile) -> int:
    """A year without a draw."""
    return 0


def found(about: Background, **options: object) -> dict[str, Improvement]:
    """The improvements by key, where no draw turns."""
    every = improvements(about, Profile(), TODAY, nothing_met, **options)  # type: ignore[arg-type]
    return {one.key: one for one in every}


def test_each_change_has_its_points_and_its_target() -> None:
    every = improvements(BACHELOR_ABROAD, Profile(), TODAY, nothing_met)
    assert {(one.key, one.target): one.points for one in every} == {
        ("first_listening", 9): 8,
        ("first_reading", 10): 3,
        ("first_writing", 8): 6,
        ("first_speaking", 9): 8,
        # From 8, 9, 7, 8 to 9 in all: 8 + 14 + 8, and the upper band of both pairs.
        ("first_all", 9): 8 + 14 + 8 + 12 + 12,
        ("french", 5): 4,
        ("french", 7): 50 + 12,
        # Then French is the first language: 31 for each ability, and the upper bands.
        ("french", 9): 119,
        ("canadian_work", 1): 40 + 13 + 13,
        ("foreign_work", 2): 12,
        ("education", Education.TWO_CREDENTIALS): 8 + 12,
        ("canadian_study", CanadianStudy.ONE_OR_TWO_YEARS): 15,
        ("canadian_study", CanadianStudy.THREE_YEARS_OR_MORE): 30,
        ("sibling", 1): 15,
        ("nomination", 1): 600,
    }


def test_a_francophone_is_told_what_english_adds() -> None:
    francophone = Background(
        Candidate(
            30, Education.PROFESSIONAL, french=all_four(9), first=Language.FRENCH, foreign_work=3
        ),
        TODAY,
    )
    every = improvements(francophone, Profile(), TODAY, nothing_met)
    english = {one.target: one.points for one in every if one.key == "english"}
    assert english == {5: 25 + 4, 7: 25 + 12, 9: 25 + 24}


def test_a_couple_is_told_what_the_partner_can_add() -> None:
    couple = Background(
        Candidate(30, Education.BACHELOR, english=all_four(9), spouse=Spouse(Education.SECONDARY)),
        TODAY,
    )
    every = improvements(couple, Profile(), TODAY, nothing_met)
    worth = {(one.key, one.target): one.points for one in every if one.key.startswith("spouse")}
    assert worth == {
        ("spouse_language", 5): 4,
        ("spouse_language", 7): 12,
        ("spouse_language", 9): 20,
        ("spouse_canadian_work", 1): 5,
        ("spouse_education", Education.ONE_YEAR): 4,
    }


@pytest.mark.parametrize(
    ("levels", "both_said"),
    [(Levels(9, 9, 8, 9), False), (Levels(9, 9, 7, 9), True), (Levels(9, 8, 8, 9), True)],
)
def test_one_ability_that_makes_all_four_is_said_once(levels: Levels, both_said: bool) -> None:
    candidate = Candidate(30, Education.BACHELOR, english=levels)
    by_key = found(Background(candidate, TODAY))
    assert by_key["first_writing"].points > 0
    assert ("first_all" in by_key) is both_said


def test_changes_that_are_worth_nothing_are_left_out() -> None:
    perfect = Background(
        Candidate(
            25,
            Education.DOCTORAL,
            english=all_four(10),
            french=all_four(10),
            canadian_work=5,
            foreign_work=3,
            nomination=True,
            sibling=True,
            canadian_study=CanadianStudy.THREE_YEARS_OR_MORE,
        ),
        TODAY,
    )
    assert found(perfect) == {}


def test_more_draws_turned_come_first_and_then_more_points() -> None:
    def only_french_counts(profile: Profile) -> int:
        return 10 if profile.categories.get("french") else 0

    every = improvements(BACHELOR_ABROAD, Profile(), TODAY, only_french_counts, None)
    turning = [one for one in every if one.draws_turned]
    assert [(one.key, one.target) for one in turning] == [("french", 9), ("french", 7)]
    assert every[:2] == tuple(turning)
    points = [one.points for one in every[2:]]
    assert points == sorted(points, reverse=True)


def test_a_year_in_canada_opens_the_canadian_experience_class() -> None:
    def only_cec_counts(profile: Profile) -> int:
        return 17 if profile.programs.get("cec") else 0

    every = improvements(BACHELOR_ABROAD, Profile(), TODAY, only_cec_counts)
    assert (every[0].key, every[0].draws_turned) == ("canadian_work", 17)


def test_draws_are_counted_by_the_back_test() -> None:
    """Of three CEC draws at 400, 410 and 500 and two French ones, each change turns its own."""
    draws = [
        *series("cec", ("2026-03-03", 400), ("2026-04-14", 410), ("2026-05-27", 500)),
        *series("french", ("2026-03-18", 390), ("2026-04-29", 600), first=11),
    ]

    def draws_met(profile: Profile) -> int:
        return len(back_test(profile, draws, date(2026, 11, 22)).met)

    # The answers leave the 67 points open; the person's own tick for FSW stands.
    profile = Profile(programs={"fsw": True})
    every = improvements(BACHELOR_ABROAD, profile, TODAY, draws_met)
    turned = {one.key: one.draws_turned for one in every if one.draws_turned}
    assert turned == {"canadian_work": 2, "french": 1}


def test_a_nomination_is_a_fact_beside_the_stored_score() -> None:
    seen: list[Profile] = []

    def remembering(profile: Profile) -> int:
        seen.append(profile)
        return 0

    improvements(BACHELOR_ABROAD, Profile(), TODAY, remembering)
    base = crs_score(BACHELOR_ABROAD.candidate, GRID).total
    nominated = [profile for profile in seen if profile.nomination]
    assert [profile.score for profile in nominated] == [base]


def test_swapping_roles_shows_its_points_but_no_draws() -> None:
    own = Candidate(44, Education.SECONDARY, english=all_four(7))
    couple = Background(replace(own, spouse=Spouse(Education.DOCTORAL, all_four(9), 1)), TODAY)
    partner = Candidate(30, Education.DOCTORAL, english=all_four(9), canadian_work=1)
    swapped = Background(replace(partner, spouse=Spouse(Education.SECONDARY, all_four(7))), TODAY)
    gain = found(couple, swapped=swapped)["spouse_as_principal"]
    assert (
        gain.points
        == crs_score(swapped.candidate, GRID).total - crs_score(couple.candidate, GRID).total
    )
    assert gain.draws_turned is None
    assert "spouse_as_principal" not in found(swapped, swapped=couple)


def test_the_better_first_language_is_chosen_after_a_change() -> None:
    about = Background(
        Candidate(30, Education.BACHELOR, french=all_four(6), first=Language.FRENCH), TODAY
    )
    assert "french" not in found(about)
    assert found(about)["first_all"].target == 7


LEVELS = st.builds(Levels, *[st.integers(0, 10)] * 4)


@given(
    st.builds(
        Candidate,
        age=st.integers(18, 50),
        education=st.sampled_from(Education),
        english=LEVELS,
        french=LEVELS,
        first=st.sampled_from(Language),
        canadian_work=st.integers(0, 6),
        foreign_work=st.integers(0, 6),
    )
)
def test_no_change_lowers_the_score(candidate: Candidate) -> None:
    base = crs_score(candidate, GRID).total
    for change in changes(Background(candidate, TODAY), RULES):
        assert crs_score(change.after.candidate, GRID).total >= base
