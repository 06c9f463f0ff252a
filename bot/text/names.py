"""Names of draw types: as IRCC publishes them, in short, and inside a sentence."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import cache
from typing import Final

from bot.domain.draws.categories import DrawType, Kind, classify
from bot.domain.draws.draw import Draw
from bot.domain.people.profile import Profile
from bot.domain.typed import DrawsAsked, draw_type, draws_asked, plain
from bot.rules import Localized, Rulebook, released_rules, rulebook, rules_on
from bot.text.catalogue import Markup, Words, catalogue, escape
from bot.text.directions import among_latin
from bot.text.typography import is_right_to_left

SHORT_NAME_LENGTH: Final = 26

_FRENCH_NAMES: Final = {
    "no program specified": "Aucun programme spécifié",
    "general": "Générale",
    "canadian experience class": "Catégorie de l’expérience canadienne",
    "provincial nominee program": "Programme des candidats des provinces",
    "federal skilled trades": "Programme des travailleurs de métiers spécialisés (fédéral)",
    "federal skilled worker": "Programme des travailleurs qualifiés (fédéral)",
    "healthcare occupations (version 1)": "Professions de la santé (Version 1)",
    "stem occupations (version 1)": "Professions des STIM (Version 1)",
    "french language proficiency (version 1)": "Compétence linguistique en français (Version 1)",
    "trade occupations (version 1)": "Métiers (Version 1)",
    "transport occupations (version 1)": "Métiers des transports (Version 1)",
    "agriculture and agri-food occupations (version 1)": (
        "Métiers de l’agriculture et de l’agroalimentaire (Version 1)"
    ),
    "education occupations (version 1)": "Professions de l’éducation (Version 1)",
    "healthcare and social services occupations (version 2)": (
        "Professions de la santé et des services sociaux (Version 2)"
    ),
    "trade occupations (version 2)": "Métiers (Version 2)",
    "french-language proficiency 2026-version 2": (
        "Compétence linguistique en français 2026-Version 2"
    ),
    "physicians with canadian work experience, 2026-version 1": (
        "Médecins ayant de l’expérience de travail au Canada 2026-Version 1"
    ),
    "healthcare and social services occupations, 2026-version 3": (
        "Professions de la santé et des services sociaux 2026-version 3"
    ),
    "senior managers with canadian work experience, 2026-version 1": (
        "Cadres supérieurs/cadres supérieures ayant de l’expérience de travail au Canada "
        "2026-version 1"
    ),
    "trades occupations, 2026-version 3": "Métiers spécialisés 2026-Version 3",
    "skilled military recruits, 2026-version 1": "Recrues militaires qualifiées, 2026-Version 1",
}
"""IRCC's English names to the names in its French file, read 2026-10-01. Where it has
two for one, the one that most draws bear."""


def published_name(draw: Draw, words: Words) -> Markup:
    """The draw's name as published; in French as in IRCC's French file, where that is known.

    A name that the French file does not have yet is put together from the type and its label.
    """
    if words.language.split("-")[0] != "fr":
        return escape(draw.name)
    french = draw.name_fr or _FRENCH_NAMES.get(draw.name.casefold())
    found = classify(draw.name)
    if french is None and found.kind is not Kind.UNKNOWN:
        french = type_name(found.key, words) + label_text(found.label)
    return escape(french or draw.name)


def short_name(draw: Draw, draw_type: DrawType, words: Words) -> str:
    """A name for a row of a list or a button; one that is not known is cut, as published."""
    if draw_type.kind is Kind.UNKNOWN:
        if len(draw.name) <= SHORT_NAME_LENGTH:
            return draw.name
        return draw.name[: SHORT_NAME_LENGTH - 1].rstrip() + "…"
    return type_short(draw_type.key, words)


def type_name(key: str, words: Words) -> str:
    """The name of a programme or a category without its version, as plain text."""
    return _of_type(key, "", words)


def type_short(key: str, words: Words) -> str:
    """The short name of a draw type, as plain text."""
    return _of_type(key, "-short", words)


@cache
def _types_by_name(book: Rulebook, language: str) -> dict[str, str]:
    """The key of each type by its names in a language, as ``plain`` has them."""
    words = catalogue(language)
    return {
        plain(name(key, words)): key
        for key in book.newest.types
        for name in (type_draw, type_name, type_short)
    }


def draws_meant(text: str, words: Words) -> DrawsAsked | None:
    """Which draws a text asks for: by the names that the reader sees, or in common words."""
    key = _types_by_name(rulebook(), words.language).get(plain(text))
    return draws_asked(text) if key is None else DrawsAsked(key)


def type_meant(text: str, words: Words) -> str | None:
    """The draw type that a text means and nothing else; None for any other text."""
    return _types_by_name(rulebook(), words.language).get(plain(text)) or draw_type(text)


def type_draw(key: str, words: Words) -> str:
    """A draw of this type inside a sentence, such as "CEC draw", as plain text."""
    return _of_type(key, "-draw", words)


def any_of_these(keys: Sequence[str], words: Words) -> str:
    """Programmes by their short names, as alternatives: "CEC, FSW or FST"."""
    return words.alternatives(*(type_short(key, words) for key in keys))


def _of_type(key: str, which: str, words: Words) -> str:
    """A name of a type; one that no language has words for is named by its edition.

    The messages name the types of the release, so an edition that renames a type names it too.
    """
    kept = {"": "name", "-short": "short", "-draw": "draw"}[which]
    name: Localized = getattr(rulebook().newest.types[key], kept)
    written = released_rules().types.get(key)
    is_renamed = written is not None and getattr(written, kept) != name
    if not is_renamed and words.has(message := f"type-{key}{which}"):
        return words.label(message)
    return name.text(words.language)


def criteria_text(key: str, day: date, words: Words) -> Markup:
    """The conditions of a programme or a category on a day, in one sentence.

    The messages describe those of the release; an edition that changes them says so itself, or
    the sentence is put together from its figures.
    """
    rules, written = rules_on(day), released_rules()
    described = rules.types[key].criteria
    if described is not None:
        return escape(described.text(words.language))
    definition, before = rules.definition(key), written.definition(key)
    is_as_written = rules.programs.get(key) == written.programs.get(key)
    if definition is not None and (before is None or not definition.has_figures_of(before)):
        if definition.level:
            return words.say("criteria-level", level=definition.level)
        message = "criteria-list-canada" if definition.in_canada else "criteria-list"
        return words.say(message, months=definition.months, years=definition.years)
    known = words.has(f"criteria-{key}") and is_as_written
    return words.say(f"criteria-{key}" if known else "criteria-new")


def addressed_programs(draw: Draw, words: Words) -> str:
    """The programmes whose candidates a draw addressed; as published if it recognizes none."""
    published = draw.invited.casefold()
    types = rulebook().newest.types.values()
    known = [rule.key for rule in types if rule.listed and rule.listed in published]
    return words.listed(*(type_short(key, words) for key in known)) or draw.invited


def name_of_profile(profile: Profile, words: Words) -> str:
    """The name of a profile; a profile without a name is the reader's own."""
    if profile.name == Profile().name:
        return words.label("profile-me")
    return profile.name if is_right_to_left(words.locale) else among_latin(profile.name)


def label_text(label: str | None) -> str:
    """A definition's label as IRCC writes it after a name: " (Version 1)", " 2026-Version 3"."""
    if label is None:
        return ""
    year, _, version = label.rpartition("-")
    return f" {year}-Version {version}" if year else f" (Version {version})"
