"""The time zones that a reader is offered first."""

from __future__ import annotations

import pytest

from bot.chat.alerts.zone import likely_zones, zone_label
from bot.text.catalogue import Words, catalogue

TEXT = "zone-toronto = Toronto, Ottawa"


@pytest.mark.parametrize(
    ("language", "first", "label"),
    [
        ("ko", "Asia/Seoul", "서울"),
        ("vi", "Asia/Ho_Chi_Minh", "Việt Nam"),
        ("uk", "America/Toronto", "Toronto, Ottawa"),
        ("zh-Hant", "Asia/Taipei", "台北"),
    ],
)
def test_a_new_language_begins_with_its_country_s_only_zone(
    language: str, first: str, label: str
) -> None:
    words = Words(language, TEXT)
    assert likely_zones(words)[0] == first
    assert zone_label(first, words) == label


def test_languages_of_one_country_need_no_row() -> None:
    assert likely_zones(catalogue("fil")) == ("Asia/Manila", "America/Toronto")
    assert likely_zones(catalogue("pa")) == ("Asia/Kolkata", "America/Toronto")
