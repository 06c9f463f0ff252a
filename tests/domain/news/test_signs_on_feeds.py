"""The goals of the extractor, held on the real feeds; ``tests.bench.signs`` lists each mistake."""

from __future__ import annotations

from tests.bench.signs import articles, draws, judged
from tests.shared import needs_shared


@needs_shared
def test_signs_are_right_and_reports_are_found() -> None:
    known = draws()
    cases = [judged(article, known) for _, article in articles()]
    signs = [case for case in cases if case.said]
    reports = [case for case in cases if case.reports]
    assert len(cases) > 2300
    assert sum(case.right for case in signs) / len(signs) >= 0.95
    assert sum(case.right for case in reports) / len(reports) >= 0.8


@needs_shared
def test_the_newsroom_of_a_year_gives_no_sign() -> None:
    known = draws()
    said = [judged(article, known).said for name, article in articles() if name == "ircc_newsroom"]
    assert len(said) == 58
    assert not any(said)
