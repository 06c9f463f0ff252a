"""Remarks on the last twelve months: what is not decided, and what is to be taken with care."""

from __future__ import annotations

from bot.domain.verdicts.backtest import BackTest
from bot.domain.verdicts.eligibility import CURRENT_RULES_SINCE
from bot.text.catalogue import Markup, Words


def remarks(year: BackTest, words: Words) -> list[Markup]:
    """What the submission decides or would decide, and what cannot be told yet."""
    early, ties = len(year.by_tie_break_only), len(year.tied)
    absent = len(year.out_of_pool)
    open_ones = sum(not judged.for_them for judged in year.unknown)
    return [
        *([words.say("year-tie-break-only", early=early)] if early else ()),
        *([words.say("year-ties", ties=ties)] if ties else ()),
        *([words.say("year-unknown", unknown=open_ones)] if open_ones else ()),
        *([words.say("year-out-of-pool", draws=absent)] if absent else ()),
    ]


def earlier_rules(year: BackTest, words: Words) -> Markup:
    """That some of the draws counted as theirs had other rules on their day."""
    earlier = sum(judged.for_them for judged in year.by_earlier_rules)
    if not earlier:
        return Markup()
    return words.say("year-earlier-rules", earlier=earlier, date=CURRENT_RULES_SINCE)
