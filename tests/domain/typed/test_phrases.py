"""Readers understand nearly every sensible phrasing, and misread none."""

from __future__ import annotations

import re
import sys
from collections import Counter
from datetime import UTC, timedelta
from html import unescape

import pytest

from bot.domain.draws.categories import known_types
from bot.domain.people.submission import span
from bot.domain.people.zones import zone
from bot.domain.typed import (
    DateFault,
    draw_type,
    draws_asked,
    marked_draw_number,
    plain_wish,
    search,
    several_scores,
    submitted,
    typed_day,
    typed_score,
    typed_wish,
)
from bot.text.catalogue import LANGUAGES, catalogue
from bot.text.names import type_draw, type_meant, type_name, type_short
from bot.text.times import instant, minute
from tests.domain.typed.corpus import (
    CRS,
    NOW,
    everything,
    moment,
    results,
    rows,
    time_zone,
)

LEAST_UNDERSTOOD = 0.95
LEAST_PHRASES = 1500


def test_sensible_phrasings_are_understood_and_none_is_misread() -> None:
    phrases = list(everything())
    refused = [one for one in phrases if one.is_refused]
    misread = [one for one in phrases if one.read != one.meant and not one.is_refused]
    understood = 1 - len(refused) / len(phrases)
    kinds = Counter(one.kind for one in phrases)
    sys.stdout.write(f"{len(phrases)} phrases, {understood:.1%} understood: {dict(kinds)}\n")
    sys.stdout.writelines(f"not understood: {one.kind}: {one.text!r}\n" for one in refused)
    assert misread == []
    assert len(phrases) >= LEAST_PHRASES
    assert understood >= LEAST_UNDERSTOOD


def test_every_language_has_its_share_of_the_phrasings() -> None:
    tables = ("scores", "dates", "zones", "draw_types", "draw_numbers", "conversation", "wishes")
    for table in tables:
        assert {row[0] for row in rows(table)} == set(LANGUAGES), table


@pytest.mark.parametrize(("fault", "text"), rows("not_scores"))
def test_a_text_that_is_no_score_is_refused_with_its_fault(fault: str, text: str) -> None:
    assert typed_score(text, CRS) == fault


@pytest.mark.parametrize(("fault", "text"), rows("not_dates"))
def test_a_text_that_is_no_submission_day_is_refused_with_its_fault(fault: str, text: str) -> None:
    assert moment(text) == fault


@pytest.mark.parametrize(("test", "fault", "text"), rows("not_results"))
def test_a_text_without_results_is_refused_with_its_fault(test: str, fault: str, text: str) -> None:
    assert results(test, text) == fault


@pytest.mark.parametrize(
    ("fault", "text"), [row for row in rows("not_wishes") if row[1] not in ("+ 300 points", "-900")]
)
def test_an_impossible_wish_is_refused_with_its_fault(fault: str, text: str) -> None:
    assert typed_wish(text, CRS) == fault


@pytest.mark.parametrize("text", [row[1] for row in rows("zones") if row[2] == "-"])
def test_a_text_that_names_no_place_is_not_known(text: str) -> None:
    assert time_zone(text) is None


@pytest.mark.parametrize("text", [row[1] for row in rows("draw_types") if row[2] == "-"])
def test_a_text_that_means_no_type_or_two_is_not_understood(text: str) -> None:
    assert draw_type(text) is None


@pytest.mark.parametrize("text", [row[1] for row in rows("conversation") if row[2] == "-"])
def test_a_plain_word_within_other_words_asks_for_nothing(text: str) -> None:
    assert plain_wish(text) is None


def test_two_numbers_are_both_given_to_choose_from() -> None:
    assert several_scores("it went from 480 to 489", CRS) == (480, 489)
    assert several_scores("480 489", CRS) == (480, 489)
    assert several_scores("489", CRS) == ()


def test_every_occupation_that_a_title_may_mean_is_among_those_found() -> None:
    for _, text, codes in rows("occupations"):
        assert set(codes.split()) <= {one.code for one in search(text)}, text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_names_that_the_bot_gives_types_are_read_back(language: str) -> None:
    words = catalogue(language)
    for key in known_types():
        for name in (type_name, type_short, type_draw):
            assert type_meant(name(key, words), words) == key


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("time_zone", ["America/Toronto", "Asia/Kolkata", "Asia/Shanghai", "UTC"])
def test_every_day_and_time_that_the_bot_writes_is_read_back(language: str, time_zone: str) -> None:
    words, own = catalogue(language), zone(time_zone)
    for days in range(0, 360, 11):
        for hours in (0, 7, 18):
            at = NOW.replace(hour=14, minute=4, second=0) - timedelta(days=days, hours=hours)
            for written in (instant(at, time_zone, words), minute(at, time_zone, words)):
                text = unescape(re.sub(r"<[^>]+>", "", written))
                stated = submitted(text, own, NOW)
                assert not isinstance(stated, DateFault), text
                meant = span(stated, own)
                assert meant.start <= at < meant.end, text
        day = (NOW - timedelta(days=days)).date()
        for text in (words.day(day), words.short_day(day)):
            assert submitted(text, UTC, NOW) == day
            assert typed_day(text, NOW.date()) == day


def test_no_text_breaks_a_reader() -> None:
    texts = ["", " ", "?" * 200, "\u0000", "0" * 10_000, "-" * 99, "#" * 99, "一" * 99, "١" * 99]
    readers = (
        moment,
        time_zone,
        draw_type,
        draws_asked,
        marked_draw_number,
        plain_wish,
    )
    for text in texts:
        for read in readers:
            read(text)
        typed_score(text, CRS)
        typed_wish(text, CRS)
        for test in ("ielts", "celpip", "pte", "tef", "tcf"):
            results(test, text)
