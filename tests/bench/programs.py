"""60,000 random people judged twice: by the rulebook and by the oracle of the tests.

``python -m tests.bench.programs`` prints how many differ; none should.
"""

from __future__ import annotations

from random import Random

from tests.domain.score.program_oracle import random_background
from tests.domain.score.test_program_oracle import disagreement

PEOPLE = 60_000


def main() -> None:
    """Print the number of differences, and the first ones."""
    random = Random(60_000)
    found = [disagreement(random_background(random)) for _ in range(PEOPLE)]
    different = [one for one in found if one is not None]
    print(f"{PEOPLE} people, {len(different)} judged otherwise", *different[:5], sep="\n")


if __name__ == "__main__":
    main()
