"""Which articles are about Express Entry."""

from __future__ import annotations

import csv
import gzip

import pytest

from bot.domain.news.articles import Article
from bot.domain.news.relevance import is_on_express_entry
from bot.sources.feeds import parse_feed
from tests.shared import SHARED, needs_shared


def article(title: str, body: str = "") -> Article:
    return Article("1", title, body)


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Canada prioritizes top talent in 2026 Express Entry categories", ""),
        ("Notice: some candidates missing from the May 28 Express Entry round", ""),
        ("Minister to speak in Toronto", "He will speak of Express Entry categories."),
        ("IRCC reduces the Express Entry deadline to 60 days", ""),
        ("Canada to resume Express Entry rounds in July", ""),
        ("IRCC explains why it missed an Express Entry draw", ""),
        ("Nouvelles catégories d’Entrée express", ""),
    ],
)
def test_categories_rules_and_notices_are_news(title: str, body: str) -> None:
    assert is_on_express_entry(article(title, body))


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Canada invites 3,000 in Express Entry draw", "It took place on February 17."),
        ("Ontario changes its Express Entry streams", ""),
        ("B.C. invites Express Entry candidates", ""),
        ("How to raise your Express Entry score", ""),
        ("Express Entry: 5 tips", ""),
        ("Is Express Entry for you?", ""),
        ("Canada extends work permits", "A.\nB.\nC.\nD.\nSee also Express Entry."),
        ("Celebrating citizenship", ""),
    ],
)
def test_draws_provinces_advice_and_everything_else_are_not(title: str, body: str) -> None:
    assert not is_on_express_entry(article(title, body))


@needs_shared
def test_of_a_year_of_the_newsroom_the_three_on_express_entry_are_found() -> None:
    with (SHARED / "data" / "feeds" / "ircc_newsroom_items.csv").open(newline="") as items:
        rows = list(csv.DictReader(items))
    assert len(rows) == 58
    found = [row for row in rows if is_on_express_entry(article(row["title"], row["summary"]))]
    assert len(found) == 3


@needs_shared
def test_reports_of_draws_in_real_feeds_are_no_news() -> None:
    path = SHARED / "data" / "feeds" / "20230117T065015Z.cicnews_feed.xml.gz"
    for each in parse_feed(gzip.decompress(path.read_bytes())):
        if is_on_express_entry(each):
            assert "invit" not in each.title.casefold()
