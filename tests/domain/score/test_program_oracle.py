"""Random people: both opinions on the programmes agree. The bench tries 60,000 of them."""

from __future__ import annotations

from random import Random

import pytest

from bot.domain.score.background import Background
from bot.domain.score.programs import programs
from bot.rules import rules_on
from tests.domain.score.program_oracle import TODAY, programs_of, random_background

pytestmark = pytest.mark.no_cover  # it repeats what other tests run, for long

RULES = rules_on(TODAY)
PEOPLE = 1500


def disagreement(about: Background) -> str | None:
    """Both answers, for the programs on which they differ."""
    ours = {finding.key: finding for finding in programs(about, RULES)}
    theirs = programs_of(about)
    different = [key for key in theirs if ours[key].answer is not theirs[key]]
    return f"{about}: {[(ours[key], theirs[key]) for key in different]}" if different else None


@pytest.mark.no_cover
def test_random_people_are_judged_alike() -> None:
    random = Random(2026)
    people = [random_background(random) for _ in range(PEOPLE)]
    assert [found for about in people if (found := disagreement(about))] == []
    answers = {(key, answer) for about in people for key, answer in programs_of(about).items()}
    assert answers == {(key, each) for key in ("cec", "fsw", "fst") for each in (True, False, None)}
