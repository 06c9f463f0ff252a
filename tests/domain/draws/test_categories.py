"""Every published name has its meaning in any spelling, and a new name has none."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.domain.draws.categories import (
    UNKNOWN,
    DrawType,
    Kind,
    classify,
    known_categories,
    known_programs,
    known_types,
)
from bot.rules import rulebook

GENERAL = DrawType(Kind.GENERAL, "general")


def program(key: str) -> DrawType:
    return DrawType(Kind.PROGRAM, key)


def category(key: str, label: str) -> DrawType:
    return DrawType(Kind.CATEGORY, key, label)


PUBLISHED = {
    "No Program Specified": GENERAL,
    "General": GENERAL,
    "Canadian Experience Class": program("cec"),
    "Provincial Nominee Program": program("pnp"),
    "Provincial Nominee Class": program("pnp"),
    "Federal Skilled Trades": program("fst"),
    "Federal Skilled Worker": program("fsw"),
    "Healthcare occupations (2023-1)": category("healthcare", "2023-1"),
    "Healthcare occupations (Version 1)": category("healthcare", "1"),
    "Healthcare and social services occupations (Version 2)": category("healthcare", "2"),
    "Healthcare and Social Services Occupations, 2026-Version 3": category("healthcare", "2026-3"),
    "STEM occupations (2023-1)": category("stem", "2023-1"),
    "STEM occupations (Version 1)": category("stem", "1"),
    "French language proficiency (2023-1)": category("french", "2023-1"),
    "French language proficiency (2024-1)": category("french", "2024-1"),
    "French language proficiency (Version 1)": category("french", "1"),
    "French-Language proficiency 2026-Version 2": category("french", "2026-2"),
    "Trade occupations (2023-1)": category("trades", "2023-1"),
    "Trade occupations (Version 1)": category("trades", "1"),
    "Trade occupations (Version 2)": category("trades", "2"),
    "Trades Occupations, 2026-Version 3": category("trades", "2026-3"),
    "Transport occupations (2023-1)": category("transport", "2023-1"),
    "Transport occupations (2024-1)": category("transport", "2024-1"),
    "Transport occupations (Version 1)": category("transport", "1"),
    "Transport Occupations, 2026-Version 2": category("transport", "2026-2"),
    "Agriculture and agri-food occupations (2023-1)": category("agriculture", "2023-1"),
    "Agriculture and agri-food occupations (Version 1)": category("agriculture", "1"),
    "Education occupations (Version 1)": category("education", "1"),
    "Physicians with Canadian Work Experience, 2026-Version 1": category("physicians", "2026-1"),
    "Senior managers with Canadian Work Experience, 2026-Version 1": category(
        "senior_managers", "2026-1"
    ),
    "Skilled Military Recruits, 2026-Version 1": category("military", "2026-1"),
}
"""Every name in IRCC's file or on its page from 2015-01-31 to 2026-10-01, superseded ones too."""

EXPECTED = {
    "Researchers with Canadian Work Experience, 2026-Version 1": category("researchers", "2026-1"),
    "Science, technology, engineering and math (STEM) occupations, 2026-Version 2": category(
        "stem", "2026-2"
    ),
    "Education occupations, 2026-Version 2": category("education", "2026-2"),
}
"""Names that the categories in force lead us to expect."""

NEW = (
    "Healthcare occupations in rural communities",
    "Francophone minority communities",
    "Francophone minority communities, French language proficiency",
    "Leadership and innovation, 2027-Version 1",
    "Federal High-Skilled Class",
    "Rural healthcare occupations (Version 1)",
    "Senior managers",
    "Physicians",
    "Managers with Canadian Work Experience, 2026-Version 1",
    "Nurses with Canadian Work Experience",
    "Canadian Work Experience",
    "Skilled Trades",
    "Skilled Military Recruits and Veterans, 2027-Version 1",
    "Transportation occupations",
    "Early childhood education occupations",
    "Canadian Experience Class and Provincial Nominee Program",
    "Canadian Experience Class, Healthcare occupations",
    "General and French language proficiency",
    "Experience Class",
    "Occupations (Version 1)",
    "Version 1",
    "2026-Version 1",
    "",
    "   ",
    "…",
)


@pytest.mark.parametrize(("name", "meaning"), (PUBLISHED | EXPECTED).items())
def test_a_published_name_has_its_meaning(name: str, meaning: DrawType) -> None:
    assert classify(name) == meaning


DRESSES = {
    "upper case": str.upper,
    "lower case": str.lower,
    "title case": str.title,
    "no commas": lambda name: name.replace(",", ""),
    "no brackets": lambda name: name.replace("(", "").replace(")", ""),
    "hyphens as spaces": lambda name: name.replace("-", " "),
    "hyphens as dashes": lambda name: name.replace("-", "–"),
    "no-break spaces": lambda name: name.replace(" ", "\N{NO-BREAK SPACE}"),
    "double spaces": lambda name: f" {name.replace(' ', '  ')} ",
    "a full stop after": lambda name: f"{name}.",
    "an ampersand": lambda name: name.replace(" and ", " & "),
    "a comma before the version": lambda name: name.replace(" 2026-", ", 2026-"),
}


@pytest.mark.parametrize("dress", DRESSES.values(), ids=DRESSES)
@pytest.mark.parametrize(("name", "meaning"), (PUBLISHED | EXPECTED).items())
def test_case_and_punctuation_change_nothing(
    name: str, meaning: DrawType, dress: Callable[[str], str]
) -> None:
    assert classify(dress(name)) == meaning


@pytest.mark.parametrize("name", NEW)
def test_a_new_name_stays_unknown(name: str) -> None:
    assert classify(name) == UNKNOWN


@pytest.mark.parametrize("name", PUBLISHED)
@pytest.mark.parametrize("more", ["rural {}", "{} in the Yukon", "{} and tourism", "non-{}"])
def test_a_known_name_with_a_new_word_stays_unknown(name: str, more: str) -> None:
    assert classify(more.format(name)) == UNKNOWN


def test_canadian_work_experience_is_not_the_canadian_experience_class() -> None:
    for who in ("Physicians", "Senior managers", "Researchers"):
        assert classify(f"{who} with Canadian Work Experience").key != "cec"


def test_federal_skilled_trades_is_a_programme_and_trades_a_category() -> None:
    assert classify("Federal Skilled Trades").kind is Kind.PROGRAM
    assert classify("Trades Occupations").kind is Kind.CATEGORY


def test_a_version_may_come_in_any_year_and_any_form() -> None:
    assert classify("French-language proficiency (Version 4)") == category("french", "4")
    for form in ("2027-Version 4", ", 2027 version 4", "(2027-4)", "2027–VERSION 4"):
        assert classify(f"French-language proficiency {form}") == category("french", "2027-4")


def test_every_type_is_the_meaning_of_a_name() -> None:
    assert {meaning.key for meaning in (PUBLISHED | EXPECTED).values()} == set(known_types())


def test_a_category_that_ended_is_known_but_not_in_force() -> None:
    assert "agriculture" in known_categories()
    assert "agriculture" not in rulebook().newest.categories


def test_no_programme_is_also_a_category() -> None:
    assert not set(known_programs()) & set(known_categories())
