"""What an article says of a draw, and what says nothing."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.draws.categories import classify
from bot.domain.news.articles import Article
from bot.domain.news.signs import Sign, Sureness, is_recorded, sign
from bot.sandbox.ircc.rounds import load_table
from tests.factories import draw
from tests.shared import SHARED, needs_shared

PUBLISHED = datetime(2024, 6, 5, 18, tzinfo=UTC)
JUNE_5 = date(2024, 6, 5)


def said(title: str, body: str = "", published: datetime | None = PUBLISHED) -> Sign | None:
    return sign(Article("1", title, body, "", published))


@needs_shared
def test_the_article_that_the_project_began_with_is_draw_297() -> None:
    text = (SHARED / "data" / "article-2024-06-07.txt").read_text(encoding="utf-8")
    title = next(line for line in text.splitlines() if line.startswith("Canada Resumes"))
    published = datetime(2024, 6, 7, 12, tzinfo=UTC)
    found = said(title, text, published)
    assert found == Sign(date(2024, 5, 31), "cec", 3000, 522)
    assert found.sureness is Sureness.DATED


@pytest.mark.parametrize(
    ("title", "body", "expected"),
    [
        (
            "Canada invites 3,000 CEC candidates in Express Entry draw",
            "The draw took place on June 4. The minimum CRS score was 522.",
            Sign(date(2024, 6, 4), "cec", 3000, 522),
        ),
        (
            "Express Entry: IRCC issues 2,985 invitations",
            "IRCC held a draw today for Provincial Nominee Program candidates.\n"
            "Number of invitations issued: 2,985\nCRS score of lowest-ranked candidate: 676",
            Sign(JUNE_5, "pnp", 2985, 676),
        ),
        (
            "New French language Express Entry draw",
            "Canada has sent 1,400 invitations with a cut-off of 410.",
            Sign(None, "french", 1400, 410),
        ),
        (
            "Canada's Express Entry draw results from June 5, 2024",
            "",
            Sign(JUNE_5, None, None, None),
        ),
        (
            "4 June 2024 Express Entry draw sees CRS drop from 529 to 522",
            "",
            Sign(date(2024, 6, 4), None, None, 522),
        ),
        (
            "Canada holds all-program Express Entry draw, the first since April 23",
            "A total of 2000 candidates were invited yesterday.",
            Sign(date(2024, 6, 4), "general", 2000, None),
        ),
        (
            "Two Express Entry draws invite 5,985 candidates",
            "The draws on June 3 and 4 invited PNP and CEC candidates.",
            Sign(date(2024, 6, 4)),
        ),
        ("IRCC has just held an Express Entry draw", "", Sign(JUNE_5)),
        (
            "Canada holds largest Express Entry draw in history",
            "It invited 27,332 candidates on June 4.",
            Sign(date(2024, 6, 4), None, 27332),
        ),
        ("Latest Express Entry draw is out", "IRCC held a new draw.", Sign()),
    ],
)
def test_a_report_of_a_draw_says_its_facts(title: str, body: str, expected: Sign) -> None:
    assert said(title, body) == expected


WAYS_TO_TELL = (
    (
        "IRCC invites {size:,} candidates in latest Express Entry draw",
        "IRCC has invited {size:,} candidates through a {name} draw. The {date:%B} {day} draw "
        "required a minimum Comprehensive Ranking System (CRS) score of {cutoff}.",
    ),
    (
        "Express Entry: Canada issues {size:,} ITAs in {name} draw",
        "On {date:%B} {day}, {date:%Y}, IRCC held a draw.\nNumber of invitations issued: {size:,}\n"
        "CRS score of lowest-ranked candidate invited: {cutoff}\nTie-breaking rule: May 1, 2020",
    ),
    (
        "New Express Entry draw invites {size:,}",
        "The {name} draw took place today. Those with {cutoff} CRS or above were invited.",
    ),
    (
        "Canada holds Express Entry draw for {name}",
        "IRCC sent {size} invitations with a cut-off of {cutoff} on {day} {date:%B} {date:%Y}. "
        "It is expected to hold another draw this week.",
    ),
)


def called(name: str) -> str:
    """What people call a draw of this published name: its version is left out."""
    if classify(name).key == "general":
        return "all-program"
    return re.sub(r"[ ,]*(\(version|20\d\d-version).*", "", name, flags=re.IGNORECASE)


@pytest.mark.parametrize(("title", "body"), WAYS_TO_TELL)
def test_every_draw_since_2023_told_in_usual_words_gives_just_its_facts(
    title: str, body: str
) -> None:
    recent = [row for row in load_table() if row.day.year >= 2023]
    assert len(recent) > 180
    for row in recent:
        key = classify(row.name).key
        facts = {"name": called(row.name), "day": row.day.day}
        facts |= {"size": row.size, "cutoff": row.cutoff, "date": row.day}
        published = datetime.combine(row.day, time(20), UTC)
        found = said(title.format(**facts), body.format(**facts), published)
        assert found == Sign(row.day, key, row.size, row.cutoff), row.number


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("BC PNP invites 150 candidates in latest draw", "The draw took place on June 4."),
        ("Ontario invites 1,252 Express Entry candidates", "OINP sent them notes on June 4."),
        ("Express Entry candidates invited in new draw", "Alberta invited 100 on June 4."),
        ("SINP draw of June 4 invites 63", "Candidates were invited to apply for a nomination."),
        ("Manitoba issues 302 letters of advice", "27 of them to Express Entry candidates."),
        ("Canada invites 15,000 in Parents and Grandparents Program", "Invitations were sent."),
        ("IEC round of invitations sent 11,490 invites", "International Experience Canada."),
    ],
)
def test_the_draws_of_provinces_and_other_programmes_say_nothing(title: str, body: str) -> None:
    assert said(title, body) is None


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("The record Express Entry draw", "On February 13, 2021, Canada invited 27,332."),
        ("Express Entry draw invites 3,000", "It was held on May 2, 2024, at a CRS of 522."),
        ("A look back at the week", "Canada held an Express Entry draw on June 4."),
        ("Express Entry in 2023", "In 2023, IRCC issued 110,266 invitations."),
    ],
)
def test_draws_told_as_history_say_nothing(title: str, body: str) -> None:
    assert said(title, body) is None


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Canada set to issue 4,000 Express Entry invitations", "A draw is expected on June 6."),
        ("Next Express Entry draw: predictions", "We think that 3,000 will be invited at 520."),
        ("Express Entry draw could invite 3,000 CEC candidates", "It may come this week."),
        ("Canada to resume Express Entry draws in July", "The Minister announced it today."),
        ("IRCC considering Express Entry draws by occupation", "IRCC held consultations."),
        ("How does IRCC decide when to hold Express Entry draws?", "On June 4 it invited 3,000."),
        ("Express Entry guide", "Candidates with a high CRS score receive an invitation."),
        ("CRS score: 5 tips for the next draw", "A CRS score of 522 was enough on June 4."),
        ("Changes to Express Entry", "On June 4 IRCC announced changes to the points."),
    ],
)
def test_forecasts_and_advice_say_nothing(title: str, body: str) -> None:
    assert said(title, body) is None


def test_what_is_not_dated_may_be_of_any_age_and_says_nothing() -> None:
    assert (
        said("Canada invites 3,000 in Express Entry draw on June 4, 2024", published=None) is None
    )


def test_the_day_of_publication_is_torontos() -> None:
    after_midnight_in_utc = datetime(2024, 6, 6, 2, tzinfo=UTC)
    found = said("IRCC has just held an Express Entry draw", published=after_midnight_in_utc)
    assert found == Sign(JUNE_5)


def test_a_day_of_december_read_in_january_is_last_years() -> None:
    found = said(
        "IRCC held an Express Entry draw on December 30", published=datetime(2025, 1, 2, tzinfo=UTC)
    )
    assert found == Sign(date(2024, 12, 30))


def test_numbers_of_another_draw_in_the_text_change_nothing() -> None:
    found = said(
        "Canada invites 3,000 CEC candidates in Express Entry draw",
        "The draw of June 4 had a CRS cut-off of 522. It is the news of the week. Many waited. "
        "The June 3 draw invited 2,985 PNP candidates with a score of 676. "
        "In the previous draw the minimum score was 529.",
    )
    assert found == Sign(date(2024, 6, 4), "cec", 3000, 522)


DRAW = draw(day="2024-06-04")


@pytest.mark.parametrize(
    ("sign_of", "recorded"),
    [
        (Sign(date(2024, 6, 4), "cec", 3000, 522), True),
        (Sign(date(2024, 6, 4)), True),
        (Sign(date(2024, 6, 5), None, 3000), True),
        (Sign(date(2024, 6, 5)), False),
        (Sign(date(2024, 6, 4), None, 2985), False),
        (Sign(date(2024, 6, 4), "pnp"), False),
        (Sign(None, None, None, 522), True),
        (Sign(None, None, None, 676), False),
        (Sign(), True),
    ],
)
def test_a_draw_is_recorded_where_nothing_said_speaks_against_it(
    sign_of: Sign, recorded: bool
) -> None:
    assert is_recorded(sign_of, PUBLISHED, [DRAW]) is recorded


def test_an_older_draw_is_not_the_one_that_was_meant() -> None:
    assert not is_recorded(Sign(), PUBLISHED + timedelta(days=8), [DRAW])


@given(st.text(max_size=300), st.text(max_size=2000))
def test_any_text_can_be_read(title: str, body: str) -> None:
    said(title, body)


@pytest.mark.parametrize("piece", ["1,", "crs ", "draw on ", "invited a total of ", "May 1 and "])
def test_a_long_text_is_read_in_no_time(piece: str) -> None:
    said(piece * 4000, piece * 4000)
