"""Remarks on the last twelve months: undecided draws, and draws under other rules."""

from __future__ import annotations

from bot.domain.verdicts.backtest import BackTest
from bot.rules import rules_on
from bot.text.catalogue import Markup, Words


def remarks(year: BackTest, words: Words) -> list[Markup]:
    """The draws that the submission decides, that cannot be told, or that had other rules."""
    early, ties = len(year.by_tie_break_only), len(year.tied)
    absent = len(year.out_of_pool)
    open_ones = sum(not judged.for_them for judged in year.unknown)
    other = len(year.by_other_rules)
    since = rules_on(year.until).crs.since
    before = sum(judged.draw.date < since for judged in year.judged) if since > year.since else 0
    return [
        *([words.say("year-tie-break-only", early=early)] if early else ()),
        *([words.say("year-ties", ties=ties)] if ties else ()),
        *([words.say("year-unknown", unknown=open_ones)] if open_ones else ()),
        *([words.say("year-out-of-pool", draws=absent)] if absent else ()),
        *([words.say("year-other-rules", other=other)] if other else ()),
        *([words.say("year-older-points", before=before, since=since)] if before else ()),
    ]
