"""A score from before new points: the bot says so, and one tap stores what the answers give now."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from bot.domain.people.profile import Profile
from bot.domain.score.interview import next_question, with_reply
from bot.domain.score.older import recomputed
from tests.chat.talk import Talk, data
from tests.interviews import SINGLE
from tests.rulebooks import WAGES, book_with, in_use

BEFORE = date(2027, 2, 1)
NOW = datetime(2027, 3, 5, 16, tzinfo=UTC)
REPLIES = SINGLE | {"wage": "half", "offer_wage": "none"}


@pytest.fixture(autouse=True)
def wages(tmp_path: Path) -> Iterator[None]:
    """New points by wage, since 2 March 2027."""
    with in_use(book_with(tmp_path / "rules", WAGES)):
        yield


def interviewed() -> dict[str, Any]:
    """The answers of a person who has told the calculator everything, the wage included."""
    answers: dict[str, Any] = {}
    while (asked := next_question(answers, NOW.date())) is not None:
        after = with_reply(answers, asked, REPLIES[asked.key], NOW.date(), {"21231"})
        assert isinstance(after, dict), asked
        answers = after
    return answers


async def begun(talk: Talk, **facts: Any) -> str:
    """A person with an older score who looks at their profile; the button's data, or nothing."""
    talk.clock.set(NOW)
    await talk.begin(scored=BEFORE, **facts)
    shown = await talk.say("/profile")
    assert shown is not None
    assert "is from before" in shown["text"]
    return next((one for one in data(shown) if one.startswith("1:score:use:")), "")


async def test_one_tap_stores_the_score_that_the_answers_give_now(talk: Talk) -> None:
    button = await begun(talk, answers=interviewed())
    points = recomputed(Profile(answers=interviewed()), NOW.date())
    assert button.endswith(f":{points}")
    await talk.tap(button)
    profile = await talk.profile()
    assert (profile.score, profile.scored) == (points, NOW.date())
    shown = await talk.say("/profile")
    assert shown is not None
    assert "is from before" not in shown["text"]


@pytest.mark.parametrize("answers", [None, {"spouse": "single"}], ids=["none", "half"])
async def test_without_all_answers_the_person_is_asked(
    talk: Talk, answers: dict[str, Any] | None
) -> None:
    assert await begun(talk, answers=answers) == ""


@pytest.mark.parametrize("tap", ["1:score:use", "{button}1", "1:score:use:ffffffff:500"])
async def test_a_button_with_other_points_changes_nothing(talk: Talk, tap: str) -> None:
    button = await begun(talk, answers=interviewed())
    await talk.tap_stale(tap.format(button=button))
    assert (await talk.profile()).score == 530
