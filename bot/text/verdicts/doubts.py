"""Doubts about a verdict other than eligibility, in words."""

from __future__ import annotations

from datetime import UTC

from bot.domain.dates import years_after
from bot.domain.people.profile import Profile
from bot.domain.people.submission import Presence, stated_day
from bot.domain.verdicts.verdict import Outcome, Verdict
from bot.text.catalogue import Markup, Words


def out_of_pool(verdict: Verdict) -> bool:
    """Whether the answer is open because the profile was not in the pool."""
    return verdict.presence is not Presence.IN_POOL and verdict.outcome is Outcome.UNKNOWN


def doubts(profile: Profile, verdict: Verdict, words: Words) -> Markup:
    """That the profile was not in the pool, that the total is not exact."""
    sentences = []
    if out_of_pool(verdict):
        assert profile.submitted is not None
        day = stated_day(profile.submitted, UTC)
        expiry = years_after(day, 1)
        sentences.append(words.say(f"reason-{verdict.presence}", date=day, expiry=expiry))
        if verdict.eligibility.answer is True:
            sentences.append(words.say(f"if-in-pool-{verdict.if_eligible}"))
    if verdict.about:
        sentences.append(words.say("score-about"))
    return words.in_a_row(*sentences)
