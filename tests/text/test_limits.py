"""Telegram's limits, with the longest values that the real world holds."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from itertools import combinations, product
from pathlib import Path

import pytest

from bot.chat.alerts.zone import SHORT_LIST
from bot.domain.draws.categories import known_types
from bot.domain.draws.draw import BANDS, Note, Pool
from bot.domain.invitation.sixty_days import CHECKLIST, Invitation
from bot.domain.people.profile import Profile
from bot.domain.people.profile_names import LONGEST_NAME, MOST_PROFILES
from bot.sandbox.messages.markup import parse_html, units
from bot.text.catalogue import Markup, Words, lines
from bot.text.draws.draws import draw_line
from bot.text.invitation import invitation_text
from bot.text.names import type_short
from bot.text.notices.alerts import alert, draw_in_full
from bot.text.pages import help_page, privacy
from tests.domain.build import NEW_NAME, draw, utc
from tests.domain.table import typed_draws
from tests.rulebooks import book_of, in_use
from tests.text.locales import SPACES, all_words, keys, placeholders
from tests.text.people import alert_for, person
from tests.text.verdicts.test_first_lines import VERDICTS, fitting_line

ROOT = Path(__file__).parents[2]
MESSAGE_UNITS = 4096
POPUP_CHARACTERS = 200
BUTTON_CHARACTERS = 64
PHONE_CHARACTERS = 30
"""The most characters of a button that a phone shows."""

SCREEN_CHARACTERS = 1200

MARKED = {
    "● ": r"alerts-which-\w+-button",
    "▫️ ": rf"ita-({'|'.join(CHECKLIST)})-button",
    "☐ ": r"applies-nomination-button|type-\w+-short",
    "🕑 ": rf"zone-({'|'.join(name.rpartition('/')[2].casefold() for name in SHORT_LIST)})",
}
"""The marks that screens put before labels."""

READERS = (
    Profile(),
    Profile(score=522, programs={"cec": True}, submitted=date(2025, 1, 1), scored=date(2024, 1, 1)),
    Profile(score=400, nomination=True, from_total=False, categories={"french": True}),
    Profile(score=300, programs={"cec": False, "fsw": False, "fst": False}, nomination=False),
)

PAGE_OF_DRAWS = 12
COMMANDS = 30

LONG_NAME = "Cadres supérieurs/cadres supérieures ayant de l’expérience de travail au Canada " * 2
LONG_URL = "https://www.canada.ca/" + "instructions-ministerielles/" * 10 + "?q=447"


def shown(text: str) -> str:
    """The text as Telegram shows it; markup that Telegram would refuse is refused here too."""
    return parse_html(text)[0]


def longest_draw():
    return draw(
        "9999a",
        cutoff=1200,
        size=27332,
        name=LONG_NAME,
        name_fr=LONG_NAME,
        invited=LONG_NAME,
        url=LONG_URL,
        ran_at=utc("2024-05-31T23:48:30"),
        pool=Pool(utc("2024-05-29T00:00:00").date(), (224404,) * len(BANDS), 224404 * 15),
        notes=tuple(Note),
    )


@pytest.mark.parametrize("words", all_words(), ids=lambda words: words.language)
def test_the_longest_messages_fit(words):
    several = [
        person(
            name=f"{number}".ljust(LONGEST_NAME, "&"),
            score=1200,
            submitted=date(2021, 1, 1),
            scored=date(2021, 1, 1),
            answers={"born": "1990-05-17"},
        )
        for number in range(MOST_PROFILES)
    ]
    before = draw(cutoff=1199, size=1, name=LONG_NAME[:90], tie_break=None)
    of_many = alert_for(*several, of=longest_draw(), time_zone="Asia/Kolkata", corrects=True)
    corrected = alert_for(
        Profile(score=1200),
        of=longest_draw(),
        time_zone="Asia/Kolkata",
        corrects=True,
        before=before,
    )
    for text in (
        alert(of_many, words),
        alert(corrected, words),
        draw_in_full(of_many, words),
        draw_in_full(corrected, words),
        privacy(words),
        help_page(
            [(LONG_NAME[:30], [("x" * 12, LONG_NAME[:100])] * COMMANDS)],
            words.say("help-closing"),
            words,
        ),
        lines(*[draw_line(longest_draw(), NEW_NAME, None, words)] * PAGE_OF_DRAWS),
    ):
        assert units(shown(text)) < MESSAGE_UNITS


@pytest.mark.no_cover
@pytest.mark.parametrize("words", all_words(), ids=lambda words: words.language)
def test_every_message_can_be_said_with_any_number_and_with_long_texts(words):
    for key, names in placeholders(words.language).items():
        for value in (0, 1, 2, 5, 1_234_567, LONG_NAME, "<&>"):
            text = words.say(key, **dict.fromkeys(names, value))
            assert isinstance(text, Markup)
            assert units(shown(text)) < MESSAGE_UNITS, key
            assert shown(text).strip() or key in SPACES, key


@pytest.mark.parametrize("words", all_words(), ids=lambda words: words.language)
def test_buttons_and_pop_ups_stay_short(words):
    for key in keys(words.language):
        if key.endswith("-button"):
            assert len(longest_label(key, words)) <= BUTTON_CHARACTERS, key
        if key.endswith("-popup"):
            assert len(longest_label(key, words)) <= POPUP_CHARACTERS, key


@pytest.mark.parametrize("words", all_words(), ids=lambda words: words.language)
def test_buttons_fit_a_phone_with_their_longest_values(words):
    longest = {key: len(label) for key, label in labels_of_buttons(words)}
    assert {key: size for key, size in longest.items() if size > PHONE_CHARACTERS} == {}
    key = max(longest, key=longest.__getitem__)
    sys.stdout.write(
        f"{words.language}: the longest button, {key}, has {longest[key]} characters\n"
    )


@pytest.mark.parametrize("words", all_words(), ids=lambda words: words.language)
def test_a_short_name_as_long_as_the_paper_allows_fits_every_language(words, tmp_path):
    paper = (ROOT / "docs" / "rules.md").read_text(encoding="utf-8")
    allowed = re.search(r"`short` \(at most (\d+) characters", paper)
    name = "x" * int(allowed[1])
    tables = (
        '[draw_types.lengthy]\nkind = "category"\npublished = ["lengthy"]\n'
        f'name = {{ en = "{name}", fr = "{name}" }}\ncolour = "#0072b2"\nmarker = "*"\n'
    )
    with in_use(book_of(tmp_path, "2027-02-18", tables)):
        for told in VERDICTS.values():
            assert name in fitting_line("lengthy", told, words)
        for key, label in labels_of_buttons(words):
            assert len(label) <= PHONE_CHARACTERS, key


def labels_of_buttons(words: Words) -> Iterator[tuple[str, str]]:
    """Each label with its longest values, and with the mark that a screen puts before it.

    Names of profiles and zones are cut to fit where they are shown.
    """
    values = {
        "type": max((type_short(kind, words) for kind in known_types()), key=len),
        "score": "1200",
        "people": 224_404,
        "days": 45,
        "years": 10,
        "points": 600,
        "nomination": "600",
        "mark": "🔕",
        "name": "",
        "value": "",
    }
    for key, names in placeholders(words.language).items():
        marks = [mark for mark, marked in MARKED.items() if re.fullmatch(marked, key)]
        if marks or key.endswith("-button") or key.startswith("crs-name-"):
            label = words.label(key, **{name: values[name] for name in names})
            yield key, "".join((*marks, label))


@pytest.mark.parametrize("words", all_words(), ids=lambda words: words.language)
def test_every_stage_of_an_invitation_is_a_short_screen(words):
    received = date(2026, 9, 28)
    for program in (None, "cec"):
        for start, end in combinations(range(len(CHECKLIST) + 1), 2):
            invitation = Invitation(received, program, done=frozenset(CHECKLIST[start:end]))
            for today in (received, date(2026, 12, 1)):
                text = shown(invitation_text(invitation, today, words, Markup()))
                assert len(text) <= SCREEN_CHARACTERS, (start, end)


@pytest.mark.parametrize("words", all_words(), ids=lambda words: words.language)
def test_alerts_of_every_type_of_draw_are_short_screens(words):
    newest = {kind.key: place for place, (_, kind) in enumerate(typed_draws())}
    for place, profile in product(newest.values(), READERS):
        of, earlier = typed_draws()[place][0], typed_draws()[:place]
        earlier_day = of.date - timedelta(days=1)
        before = replace(of, cutoff=of.cutoff + 9, size=1, date=earlier_day, tie_break=None)
        for rest in ({}, {"corrects": True, "before": before}):
            text = shown(alert(alert_for(profile, of=of, earlier=earlier, **rest), words))
            assert len(text) <= SCREEN_CHARACTERS


def longest_label(key: str, words: Words) -> str:
    """A label with the longest short name that a type has, in each of its places."""
    longest = max((type_short(kind, words) for kind in known_types()), key=len)
    return words.label(key, **dict.fromkeys(placeholders(words.language)[key], longest))
