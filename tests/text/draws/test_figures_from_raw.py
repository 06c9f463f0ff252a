"""Each figure in a text equals an independent count from IRCC's raw file."""

from __future__ import annotations

import gzip
import re
from datetime import date
from functools import cache

from bot.domain.draws.categories import classify
from bot.domain.draws.history import Typed
from bot.domain.draws.pool import invited_since, pool_standing
from bot.domain.people.profile import Profile
from bot.domain.verdicts.backtest import what_if
from bot.domain.verdicts.whatif import Changes, changed
from bot.sources.ircc import parse_rounds
from bot.text.catalogue import catalogue
from bot.text.draws.standing import standing_text
from bot.text.verdicts.whatif import what_if_text
from tests.domain import raw
from tests.shared import ROUNDS, needs_shared

pytestmark = needs_shared

TODAY = date(2026, 5, 28)
PERSON = Profile(score=510, nomination=False, programs={"cec": True, "fsw": False, "fst": False})
WORDS = catalogue("en")


@cache
def draws() -> tuple[Typed, ...]:
    """The newest captured file, read as the bot reads it."""
    newest = max((ROUNDS / "en").glob("*.json.gz"))
    read = parse_rounds(gzip.decompress(newest.read_bytes())).draws
    return tuple((draw, classify(draw.name)) for draw in read)


def of_the_year(*names: str) -> list[dict[str, str]]:
    """The raw rows of the twelve months up to today whose name begins so, newest first."""
    return [
        row
        for row in reversed(raw.rows())
        if "2025-05-29" <= row["drawDate"] <= "2026-05-28" and row["drawName"].startswith(names)
    ]


def test_the_text_of_what_if() -> None:
    changes = Changes(score=516)
    compared = what_if(PERSON, changed(PERSON, changes, TODAY), draws(), TODAY)
    text = what_if_text(PERSON, changes, compared, WORDS)
    cec = of_the_year("Canadian Experience")
    now = [row for row in cec if int(row["drawCRS"]) < 510]
    then = [row for row in cec if int(row["drawCRS"]) < 516]
    more = len(then) - len(now)
    assert (
        f"{len(cec)} of the last twelve months’ {len(of_the_year(''))} draws were for you" in text
    )
    assert f"you’d have been invited in {len(now)}." in text
    assert (
        f"With this: {len(cec)} of {len(of_the_year(''))} for you, invited in {len(then)}." in text
    )
    assert f"{more} more of {len(cec)}:" in text
    gained = [row["drawNumber"] for row in then if row not in now]
    assert re.findall(r"✅ #(\w+)", text) == gained[:8]


def test_the_text_of_the_pool() -> None:
    found = pool_standing(495, [draw for draw, _ in draws()])
    assert found is not None
    since = invited_since(found.now.as_of, [draw for draw, _ in draws()])
    text = standing_text(495, found, since, WORDS)
    newest = raw.rows()[-1]
    above = raw.number(newest["dd1"]) + raw.number(newest["dd2"])
    most = above + raw.number(newest["dd4"])
    assert f"The pool as of {newest['drawDistributionAsOn']}" in text
    assert f"{raw.number(newest['dd18']):,} candidates" in text
    assert f"Between <b>{above:,}</b> and <b>{most:,}</b> people" in text
    assert f"{raw.number(newest['dd4']):,} people had 491–500." in text
