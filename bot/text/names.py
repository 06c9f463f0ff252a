"""What a draw's type is called: as IRCC publishes it, in short, and inside a sentence."""

from __future__ import annotations

from functools import cache
from typing import Final

from bot.domain.draws.categories import DRAW_TYPES, DrawType, Kind, classify
from bot.domain.draws.draw import Draw
from bot.domain.people.profile import Profile
from bot.domain.typed import DrawsAsked, draw_type, draws_asked, plain
from bot.text.catalogue import LANGUAGES, Markup, Words, catalogue, escape
from bot.text.directions import among_latin

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
"""The names in IRCC's French file beside those in its English one, read 2026-10-01. Where it has
two for one, the one that most draws bear."""


_PROGRAM_MARKS: Final = {
    "cec": "canadian experience",
    "fsw": "skilled worker",
    "fst": "skilled trades",
    "pnp": "provincial nominee",
}
"""What tells the programmes apart in IRCC's list of those that a draw addressed."""


def published_name(draw: Draw, words: Words) -> Markup:
    """The draw's name as published; in French as in IRCC's French file, where that is known."""
    if words.language.split("-")[0] == "fr":
        return escape(draw.name_fr or _french_name(draw.name, words))
    return escape(draw.name)


def short_name(draw: Draw, draw_type: DrawType, words: Words) -> str:
    """A name for a row of a list or a button; one that is not known is cut, as published."""
    if draw_type.kind is Kind.UNKNOWN:
        return _cut(draw.name)
    return type_short(draw_type.key, words)


def type_name(key: str, words: Words) -> str:
    """The name of a programme or a category without its version, as plain text."""
    return words.label(f"type-{key}")


def type_short(key: str, words: Words) -> str:
    """The short name of a draw type, as plain text."""
    return words.label(f"type-{key}-short")


@cache
def _types_by_name() -> dict[str, str]:
    """The key of each type by its names in every language, as ``plain`` has them."""
    return {
        plain(name(key, catalogue(tag))): key
        for tag in LANGUAGES
        for key in DRAW_TYPES
        for name in (type_draw, type_name, type_short)
    }


def draws_meant(text: str) -> DrawsAsked | None:
    """Which draws a text asks for: by the bot's own names of types, or in anybody's words."""
    key = _types_by_name().get(plain(text))
    return draws_asked(text) if key is None else DrawsAsked(key)


def type_meant(text: str) -> str | None:
    """The draw type that a text means and nothing else; None where there is none."""
    return _types_by_name().get(plain(text)) or draw_type(text)


def type_draw(key: str, words: Words) -> str:
    """A draw of this type inside a sentence, such as "CEC draw", as plain text."""
    return words.label(f"type-{key}-draw")


def addressed(draw: Draw, words: Words) -> str:
    """The programmes whose candidates a draw addressed; as published where none is known."""
    published = draw.invited.casefold()
    known = [key for key, mark in _PROGRAM_MARKS.items() if mark in published]
    return words.listed(*(type_name(key, words) for key in known)) or draw.invited


def profile_name(profile: Profile, words: Words) -> str:
    """What a profile is called; the one that nobody has named is the reader's own."""
    if profile.name == Profile().name:
        return words.label("profile-me")
    return among_latin(profile.name) if words.locale.text_direction == "ltr" else profile.name


def _french_name(name: str, words: Words) -> str:
    known = _FRENCH_NAMES.get(name.casefold())
    if known is not None:
        return known
    draw_type = classify(name)
    if draw_type.kind is Kind.UNKNOWN:
        return name
    version = f" (Version {draw_type.version})" if draw_type.version else ""
    return type_name(draw_type.key, words) + version


def _cut(name: str) -> str:
    if len(name) <= SHORT_NAME_LENGTH:
        return name
    return name[: SHORT_NAME_LENGTH - 1].rstrip() + "…"
