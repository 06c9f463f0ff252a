"""/job: a job title or NOC code becomes its occupation, its lists, and ticks."""

from __future__ import annotations

import pytest

from bot.domain.score.category_rules import unknown_lists
from bot.rules import rules_on
from bot.text.catalogue import Words
from bot.text.names import type_name
from tests.chat.talk import Talk, data, labels


@pytest.fixture
def now(talk: Talk) -> Talk:
    """The talk after the lists of February 2026 came into force."""
    talk.clock.go_on(days=900)
    return talk


@pytest.mark.parametrize("typed", ["/job 31301", "NOC 31301", "31301"])
async def test_a_code_shows_its_lists_and_one_tap_ticks(now: Talk, typed: str) -> None:
    await now.begin(480)
    heard = await now.say(typed)
    assert heard["text"].startswith("31301 ")
    assert "TEER 1: this counts as skilled work." in heard["text"]
    heard = await now.tap("☐ Healthcare")
    assert "☑ Healthcare" in labels(heard)
    assert (await now.profile()).categories == {"healthcare": True}
    await now.tap("☑ Healthcare")
    assert (await now.profile()).categories == {}


@pytest.mark.parametrize("typed", ["/job nurse", "nurse"])
async def test_a_title_offers_the_occupations_it_may_mean(now: Talk, typed: str) -> None:
    await now.begin(480)
    heard = await now.say(typed)
    found = [each for each in data(heard) if ":job:show:" in each]
    assert any(each.endswith(":31301") for each in found)
    assert all(len(label) <= 30 for label in labels(heard))
    heard = await now.tap(next(each for each in found if each.endswith(":31301")))
    assert "☐ Healthcare" in labels(heard)


async def test_a_software_engineer_is_on_no_list(now: Talk) -> None:
    await now.begin(480)
    heard = await now.say("/job 21231")
    assert "It is on none of the category lists" in heard["text"]
    assert not any(":tick:" in each for each in data(heard))


async def test_a_list_that_is_not_known_is_said_and_not_taken_for_empty(
    either: tuple[Talk, Words],
) -> None:
    """The lists of 2023 are not in the rulebook: the nurse may have been on one."""
    talk, words = either
    await talk.begin(480, language=words.language)
    heard = await talk.say("/job 31301")
    rules = rules_on(talk.clock.now().date())
    names = words.listed(*(type_name(key, words) for key in unknown_lists(rules)))
    assert words.say("job-list-unknown", categories=names) in heard["html"]
    assert words.say("job-not-listed", since=rules.categories_since) not in heard["html"]


async def test_the_title_is_asked_for_and_can_be_cancelled(either: tuple[Talk, Words]) -> None:
    talk, words = either
    await talk.begin(480, language=words.language)
    heard = await talk.say("/job")
    assert words.say("job-ask") in heard["html"]
    heard = await talk.say("qqqqqq")
    assert words.say("crs-occupations-none") in heard["html"]
    assert words.label("cancel-button") in labels(heard)
    heard = await talk.say("31301")
    assert "31301" in heard["text"]


async def test_in_the_onboarding_it_leads_back_to_the_categories(now: Talk) -> None:
    await now.say("/start")
    await now.say("480")
    await now.tap("☐ CEC")
    await now.tap("Next ›")
    await now.tap("Is my job listed?")
    await now.say("31301")
    await now.tap("☐ Healthcare")
    heard = await now.tap("‹ Back")
    assert "☑ Healthcare" in labels(heard)
    heard = await now.tap("Next ›")
    assert "3 of 3" in heard["text"]


@pytest.mark.parametrize(
    "button",
    ["1:job:show:profile", "1:job:show:profile:99999", "1:job:tick:profile:31301:bananas:u",
     "1:job:tick:profile", "1:job:open:moon"],
)  # fmt: skip
async def test_buttons_that_mean_nothing_change_nothing(talk: Talk, button: str) -> None:
    before = await talk.begin(480)
    await talk.say("/profile")
    assert "out of date" in await talk.tap_stale(button)
    assert await talk.stored() == before
