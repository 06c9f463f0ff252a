"""/guide: every figure with its day and IRCC's page, and every page short and linked."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from bot.domain.invitation.processing import PROCESSING_TIMES, times_row
from bot.domain.invitation.sixty_days import Invitation, Stage
from bot.rules import ProcessingTimes
from bot.text.catalogue import LANGUAGES, Words, catalogue
from bot.text.names import type_short
from tests.chat.talk import Talk, data, labels, talk_with

NOW = datetime(2026, 11, 28, 12, tzinfo=UTC)
INVITED = date(2026, 11, 10)
PAGES = ("words", "invited", "applied", "help", "bot", "funds", "fees")
LONGEST_SCREEN, LONGEST_BUTTON = 1200, 30

FIGURES = {
    "funds": ("guide-funds-link", "2025-07-07", (15263, 19001, 40392, 4112)),
    "fees": ("guide-fees-link", "2026-04-30", (1590, 990, 600, 270, 85, 170)),
    "applied": ("guide-times-link", "2026-09-03", (6, 7)),
}
"""Each page with figures: IRCC's page on them, their day, and some of them."""


async def opened(talk: Talk, words: Words, page: str, **facts: object) -> dict[str, object]:
    """A page of the guide, as it is reached from /guide, on a day of 2026."""
    talk.clock.set(NOW)
    await talk.begin(language=words.language, **facts)
    await talk.say("/guide")
    if page in ("funds", "fees"):
        await talk.tap(words.label("guide-invited-button"))
    return await talk.tap(words.label(f"guide-{page}-button"))


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("tag", LANGUAGES)
async def test_every_page_is_short_and_leads_back(tag: str, page: str) -> None:
    words = catalogue(tag)
    async with talk_with(tag) as talk:
        heard = await opened(talk, words, page)
        assert len(heard["text"]) <= LONGEST_SCREEN
        assert max(map(len, labels(heard))) <= LONGEST_BUTTON
        heard = await talk.tap(words.label("guide-back-button"))
        assert heard["html"] == words.say("guide")


@pytest.mark.parametrize("page", FIGURES)
async def test_every_figure_comes_with_its_day_and_its_page(
    either: tuple[Talk, Words], page: str
) -> None:
    talk, words = either
    link, day, figures = FIGURES[page]
    heard = await opened(talk, words, page)
    assert words.day(date.fromisoformat(day)) in heard["text"]
    assert words.label(link) in heard["html"]
    for figure in figures:
        assert words.number(figure) in heard["text"]


@pytest.mark.parametrize("page", FIGURES)
async def test_before_the_first_edition_no_figure_is_made_up(talk: Talk, page: str) -> None:
    heard = await talk.say("/guide")
    if page != "applied":
        await talk.tap("After an invitation")
    heard = await talk.tap(catalogue("en").label(f"guide-{page}-button"))
    assert "no confirmed figures" in heard["text"]
    assert "1,590" not in heard["text"]


async def test_the_page_on_help_and_fraud_links_to_the_register_and_to_irccs_page_with_its_day(
    either: tuple[Talk, Words],
) -> None:
    talk, words = either
    heard = await opened(talk, words, "help")
    for link in ("guide-register-link", "guide-fraud-link"):
        assert words.label(link) in heard["html"]
    assert words.day(date(2026, 11, 28)) in heard["text"]


@pytest.mark.parametrize(("day", "due"), [(10, True), (28, True), (29, False)])
async def test_the_day_for_new_funds_is_ahead_or_over(talk: Talk, day: int, due: bool) -> None:
    talk.clock.set(datetime(2025, 7, day, 12, tzinfo=UTC))
    await talk.begin()
    await talk.say("/guide")
    await talk.tap("After an invitation")
    heard = await talk.tap("Settlement funds")
    assert ("Enter these amounts in your profile by July 28, 2025" in heard["text"]) == due
    assert ("had to be updated by July 28, 2025" in heard["text"]) != due


CLASSES = {
    "cec": ({"invitation": Invitation(INVITED, "cec", Stage.APPLIED)}, "cec", 6),
    "fsw": ({"invitation": Invitation(INVITED, "fsw", Stage.APPLIED)}, "fsw", 7),
    "a nominee": (
        {"invitation": Invitation(INVITED, None, Stage.APPLIED), "nomination": True},
        "pnp",
        7,
    ),
}
"""What a person of each class has told, the type of the processing time, and its months."""


@pytest.mark.parametrize("who", CLASSES)
async def test_each_class_finds_every_figure_with_its_day_and_page(
    either: tuple[Talk, Words], who: str
) -> None:
    talk, words = either
    facts, key, months = CLASSES[who]
    heard = await opened(talk, words, "invited", **facts)
    for page in ("funds", "fees"):
        link, day, figures = FIGURES[page]
        heard = await talk.tap(words.label(f"guide-{page}-button"))
        assert words.day(date.fromisoformat(day)) in heard["text"]
        assert words.label(link) in heard["html"]
        assert all(words.number(figure) in heard["text"] for figure in figures)
    applied = await talk.tap(words.label("guide-applied-button"))
    for heard in (applied, await talk.say("/ita")):
        assert words.day(date(2026, 9, 3)) in heard["text"]
        assert words.label("guide-times-link") in heard["html"]
        row = words.say("guide-times-row", type=type_short(key, words), months=months)
        assert row in heard["html"]


async def test_amounts_of_an_earlier_year_say_so(talk: Talk) -> None:
    heard = await opened(talk, catalogue("en"), "funds")
    assert "I haven’t found those of 2026" in heard["text"]
    assert "updated by July 28, 2025" in heard["text"]


@pytest.mark.parametrize(
    ("program", "says"),
    [
        ("cec", "Your invitation is for CEC, so you need no proof of funds."),
        ("fsw", "CEC needs no proof of funds, nor do people with a valid job offer"),
        (None, "CEC needs no proof of funds, nor do people with a valid job offer"),
    ],
)
async def test_funds_know_the_class_of_the_invitation(
    talk: Talk, program: str | None, says: str
) -> None:
    words = catalogue("en")
    heard = await opened(talk, words, "funds", invitation=Invitation(INVITED, program))
    assert says in heard["text"]
    assert "Upload a letter" in heard["text"] or "upload a letter" in heard["text"]


@pytest.mark.parametrize(
    ("program", "times"),
    [
        ("cec", ["CEC: 6 months"]),
        ("fsw", ["FSW: 7 months"]),
        ("fst", ["CEC: 6 months", "FSW: 7 months", "PNP: 7 months"]),
        (None, ["CEC: 6 months", "FSW: 7 months", "PNP: 7 months"]),
    ],
)
async def test_after_i_have_applied_the_typical_time_follows(
    talk: Talk, program: str | None, times: list[str]
) -> None:
    talk.clock.set(NOW)
    await talk.begin(invitation=Invitation(INVITED, program))
    heard = await talk.say("/ita")
    assert "1:guide:page:invited" in data(heard)
    heard = await talk.tap("I have applied")
    shown = [line[2:] for line in heard["text"].splitlines() if line.startswith("• ")]
    assert shown == times
    assert "September 3, 2026" in heard["text"]
    heard = await talk.tap("After applying")
    assert times[0] in heard["text"]
    heard = await talk.tap("My invitation")
    assert "Your application is in" in heard["text"]
    assert (await talk.profile()).invitation.ended is Stage.APPLIED


async def test_a_nominee_is_told_the_time_of_nominees(either: tuple[Talk, Words]) -> None:
    talk, words = either
    talk.clock.set(NOW)
    await talk.begin(language=words.language, nomination=True, invitation=Invitation(INVITED))
    await talk.say("/ita")
    heard = await talk.tap(words.label("ita-applied-button"))
    shown = [line for line in heard["text"].splitlines() if line.startswith("• ")]
    (row,) = shown
    assert row.startswith(f"• {type_short('pnp', words)}")
    assert "7" in row


LIVE = ProcessingTimes(date(2026, 11, 10), {"cec": 5, "fsw": 8, "pnp": 9})
OF_CLASSES = {"cec": ("cec", None, 5), "fsw": ("fsw", None, 8), "a nominee": (None, True, 9)}


@pytest.mark.parametrize("who", OF_CLASSES)
@pytest.mark.parametrize("page", ["/guide", "/ita"])
async def test_the_times_of_irccs_file_are_shown_with_their_day_and_page(
    either: tuple[Talk, Words], page: str, who: str
) -> None:
    talk, words = either
    program, nomination, months = OF_CLASSES[who]
    talk.clock.set(NOW)
    await talk.store.remember(PROCESSING_TIMES, times_row(LIVE))
    invitation = Invitation(INVITED, program, Stage.APPLIED)
    await talk.begin(language=words.language, nomination=nomination, invitation=invitation)
    heard = await talk.say(page)
    if page == "/guide":
        heard = await talk.tap(words.label("guide-applied-button"))
    assert words.day(LIVE.since) in heard["text"]
    assert words.label("guide-times-link") in heard["html"]
    key = program or "pnp"
    assert words.say("guide-times-row", type=type_short(key, words), months=months) in heard["html"]
    assert words.day(date(2026, 9, 3)) not in heard["text"]
    assert len(heard["text"]) <= LONGEST_SCREEN


async def test_an_invitation_for_cec_speaks_of_the_letter_in_place_of_funds(
    either: tuple[Talk, Words],
) -> None:
    talk, words = either
    talk.clock.set(NOW)
    for program, speaks in (("cec", True), ("fsw", False)):
        await talk.begin(language=words.language, invitation=Invitation(INVITED, program))
        heard = await talk.say("/ita")
        assert (words.say("ita-cec-letter") in heard["html"]) is speaks


async def test_help_leads_to_the_guide(either: tuple[Talk, Words]) -> None:
    talk, words = either
    await talk.say("/help")
    heard = await talk.tap(words.label("guide-button"))
    assert heard["html"] == words.say("guide")


@pytest.mark.parametrize(
    ("contact", "shown"),
    [
        ("https://example.org/bot", "here: https://example.org/bot"),
        ("mailto:me@example.org?subject=bot", "here: me@example.org"),
        (None, "left no address here"),
    ],
)
async def test_it_names_who_runs_the_bot(talk: Talk, contact: str | None, shown: str) -> None:
    talk.contact = contact
    await talk.restart()
    await talk.say("/guide")
    heard = await talk.tap("This bot, and mistakes")
    assert shown in heard["text"].splitlines()[4]
    assert heard["text"].splitlines()[4].endswith(shown) is (contact is not None)
    assert "Found a mistake?" in heard["text"]


async def test_a_page_that_is_no_more_is_refused_calmly(talk: Talk) -> None:
    await talk.say("/guide")
    words = catalogue("en")
    assert await talk.tap_stale("1:guide:page:gone") == words.label("stale-popup")
    assert await talk.tap_stale("1:guide:page") == words.label("stale-popup")


@pytest.mark.parametrize("page", PAGES)
async def test_the_pages_are_within_the_limit_in_every_state(page: str) -> None:
    """With an invitation there is one more button, and for CEC another paragraph."""
    for language in ("en", "fr"):
        async with talk_with(language) as talk:
            words = catalogue(language)
            invitation = Invitation(INVITED, "cec")
            heard = await opened(talk, words, page, invitation=invitation)
            assert len(heard["text"]) <= LONGEST_SCREEN
            is_around = page in ("invited", "funds", "fees", "applied")
            assert ("1:ita:show" in data(heard)) is is_around
