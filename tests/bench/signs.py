"""How well early signs of a draw are told from everything else, on real feeds.

    python -m tests.bench.signs

The truth is made of IRCC's own table, not of our extractor: an article *reports* a draw when it
was published within seven days of it, has a title that asks nothing and names no province's
programme, speaks of Express Entry or of IRCC, and names in title or summary the draw's number of
invitations, its cut-off or its day. Everything else should give nothing.

A sign is right when everything it says is true of one draw of those days. Precision: right signs
of all signs. Recall: reports that gave a right sign, of all reports. Each miss and each false
sign is listed. The rival takes every article with "Express Entry" and "draw" in its title.
"""

from __future__ import annotations

import csv
import gzip
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from bot.domain.draws.draw import Draw
from bot.domain.health.schedule import TORONTO
from bot.domain.news.articles import Article
from bot.domain.news.signs import Sign, is_recorded, sign
from bot.sources.feeds import parse
from bot.sources.ircc import parse as parse_draws
from tests.shared import ROUNDS, SHARED

FEEDS = SHARED / "data" / "feeds"
WEEK = timedelta(days=7)
TALKS = re.compile(r"express entry|\bIRCC\b|immigration, refugees and citizenship", re.IGNORECASE)
ELSEWHERE = re.compile(
    r"alberta|british columbia|\bb\.?c\.?\b|manitoba|brunswick|newfoundland|nova scotia|ontario|"
    r"prince edward|\bpei\b|qu[eé]bec|saskatchewan|\boinp\b|\bmpnp\b|\bsinp\b|provinces|"
    r"parents and grandparents|\bIEC\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Case:
    """An article, the draws it reports, and what the extractor makes of it."""

    article: Article
    reports: tuple[Draw, ...]
    said: Sign | None
    right: bool


def draws() -> list[Draw]:
    """Every real draw."""
    newest = max((ROUNDS / "en").glob("*.json.gz"))
    return list(parse_draws(gzip.decompress(newest.read_bytes())).draws)


def articles() -> Iterator[tuple[str, Article]]:
    """Every article of the feeds, each once, with the file it comes from."""
    for path in sorted(FEEDS.glob("*.xml.gz")):
        name = path.name.partition(".")[2].removesuffix(".xml.gz")
        for article in parse(gzip.decompress(path.read_bytes())):
            yield name, article
    with (FEEDS / "ircc_newsroom_items.csv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            published = datetime.fromisoformat(row["published_at"]).astimezone(UTC)
            yield (
                "ircc_newsroom",
                Article(row["link"], row["title"], row["summary"], row["link"], published),
            )


def day_of(article: Article) -> date | None:
    """The day of publication in Toronto."""
    return None if article.published is None else article.published.astimezone(TORONTO).date()


def reported(article: Article, known: Iterable[Draw]) -> tuple[Draw, ...]:
    """The draws that an article reports, by the definition above."""
    day = day_of(article)
    opening = f"{article.title}\n{article.body[:600]}"
    about = TALKS.search(opening) and not ELSEWHERE.search(article.title)
    if day is None or not about or "?" in article.title:
        return ()
    recent = [draw for draw in known if timedelta() <= day - draw.date <= WEEK]
    return tuple(draw for draw in recent if names(opening, draw))


def names(text: str, draw: Draw) -> bool:
    """Whether the text names the draw's size, cut-off or day."""
    month = f"{draw.date:%B}"
    written = (
        rf"\b{draw.size:,}\b",
        rf"\b{draw.size}\b (?=candidates|invitations|ITAs)",
        rf"(?:CRS|score)\D{{0,60}}\b{draw.cutoff}\b",
        rf"\b{draw.cutoff} CRS",
        rf"{month} {draw.date.day}\b",
        rf"\b{draw.date.day} {month}\b",
    )
    return bool(re.search("|".join(written), text, re.IGNORECASE))


def judged(article: Article, known: list[Draw]) -> Case:
    """The article beside the truth."""
    said = sign(article)
    right = (
        said is not None
        and article.published is not None
        and is_recorded(said, article.published, known)
    )
    return Case(article, reported(article, known), said, right)


def rate(part: int, whole: int) -> str:
    return f"{part}/{whole} = {part / whole:.3f}" if whole else "none"


def say(title: str, cases: list[Case]) -> None:
    """Precision and recall of these cases."""
    signs = [case for case in cases if case.said]
    reports = [case for case in cases if case.reports]
    print(f"{title}: {len(cases)} articles")
    print(f"  precision {rate(sum(c.right for c in signs), len(signs))}   goal 0.95")
    print(f"  recall    {rate(sum(c.right for c in reports), len(reports))}   goal 0.80")
    for fact in ("date", "type", "size", "cutoff"):
        told = sum(getattr(case.said, fact) is not None for case in signs)
        print(f"  says the {fact:<7} {rate(told, len(signs))}")


def say_rival(cases: list[Case], guess: Callable[[Article], bool]) -> None:
    """What two words in the title would find."""
    signs = [case for case in cases if guess(case.article)]
    reports = [case for case in cases if case.reports]
    print(f'"Express Entry" and "draw" in the title (the rival): {len(signs)} signs')
    print(f"  precision {rate(sum(bool(c.reports) for c in signs), len(signs))}")
    print(f"  recall    {rate(sum(guess(c.article) for c in reports), len(reports))}")


def say_elsewhere(cases: list[Case]) -> None:
    """What is made of the draws of provinces and of other programmes."""
    others = [case for case in cases if re.search(r"draw|invit|round", case.article.title, re.I)]
    others = [case for case in others if ELSEWHERE.search(case.article.title)]
    signs = sum(case.said is not None for case in others)
    print(f"draws of provinces and other programmes: {len(others)} articles, {signs} signs")


def two_words(article: Article) -> bool:
    title = article.title.casefold()
    return "express entry" in title and "draw" in title


def listed(title: str, cases: list[Case]) -> None:
    print(f"\n{title}: {len(cases)}")
    for case in cases:
        print(f"- {day_of(case.article)} {case.article.title}")
        print(f"    {case.article.body[:200]!r}")
        real = [f"#{d.number} {d.date} {d.size} {d.cutoff}" for d in case.reports]
        print(f"    said {case.said}; real {', '.join(real) or 'none'}")


def main() -> None:
    if not Path(FEEDS).is_dir():
        print(f"the real feeds are not beside the project ({FEEDS})")
        return
    known = draws()
    named = [(name, judged(article, known)) for name, article in articles()]
    cases = [case for _, case in named]
    say("all feeds", cases)
    for name in sorted({name for name, _ in named}):
        say(name, [case for of, case in named if of == name])
    say_rival(cases, two_words)
    say_elsewhere(cases)
    listed("misses", [case for case in cases if case.reports and not case.right])
    listed("false signs", [case for case in cases if case.said and not case.right])


if __name__ == "__main__":
    main()
