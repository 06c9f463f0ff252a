"""What to be told, and how loudly; muting under an alert, and undoing it."""

from __future__ import annotations

from datetime import time

import pytest

from bot.domain.people.profile import Alerts, Which
from bot.text.catalogue import Words
from tests.chat.talk import Talk, labels


@pytest.mark.parametrize("which", list(Which))
async def test_which_draws_to_hear_of(either: tuple[Talk, Words], which: Which) -> None:
    talk, words = either
    await talk.begin(language=words.language)
    await talk.say("/alerts")
    label = words.label(f"alerts-which-{which}-button")
    chosen = "●" if which is Which.MINE else "○"
    await talk.tap(f"{chosen} {label}")
    assert (await talk.stored()).alerts.which is which
    assert f"● {label}" in labels(talk.newest())
    assert words.say(f"alerts-which-{which}") in talk.newest()["html"]


async def test_quiet_hours_are_in_the_persons_own_zone(talk: Talk) -> None:
    await talk.begin(time_zone="Asia/Kolkata")
    await talk.say("/alerts")
    heard = await talk.tap("Quiet hours")
    assert "India" in heard["text"]
    heard = await talk.tap("22:00 – 07:00")
    assert "22:00 to 07:00 (India)" in heard["text"]
    assert (await talk.stored()).alerts.quiet == (time(22), time(7))


async def test_quiet_hours_can_be_taken_back(talk: Talk) -> None:
    await talk.begin(alerts=Alerts(quiet=(time(22), time(7))))
    await talk.say("/alerts")
    await talk.tap("Quiet hours")
    heard = await talk.tap("No quiet hours")
    assert "Quiet hours: none" in heard["text"]
    assert (await talk.stored()).alerts.quiet is None


async def test_types_are_muted_and_heard_of_again(either: tuple[Talk, Words]) -> None:
    talk, words = either
    await talk.begin(language=words.language)
    await talk.say("/alerts")
    await talk.tap(words.label("alerts-types-button"))
    name = words.label("type-pnp-short")
    await talk.tap(f"🔔 {name}")
    assert (await talk.stored()).alerts.muted == {"pnp"}
    await talk.tap(words.label("back-button"))
    assert words.say("alerts-muted", types=name) in talk.newest()["html"]
    await talk.tap(words.label("alerts-types-button"))
    await talk.tap(f"🔕 {name}")
    assert (await talk.stored()).alerts.muted == frozenset()


async def test_the_zone_opened_from_here_leads_back_here(talk: Talk) -> None:
    await talk.begin()
    await talk.say("/alerts")
    await talk.tap("My time zone")
    heard = await talk.say("Lagos")
    assert "Your alerts" in heard["text"]
    assert (await talk.stored()).time_zone == "Africa/Lagos"


async def test_an_alert_mutes_its_type_in_one_tap_and_undoes_it(
    either: tuple[Talk, Words],
) -> None:
    talk, words = either
    await talk.begin(530, programs={"cec": True}, language=words.language)
    await talk.say("/last")
    alert = await talk.tap(words.label("details-button"))
    cec = words.label("type-cec-short")
    await talk.tap(words.label("mute-button", type=cec))
    assert words.label("type-cec") in talk.popup()
    assert (await talk.stored()).alerts.muted == {"cec"}
    await talk.tap(words.label("unmute-button", type=cec))
    assert (await talk.stored()).alerts.muted == frozenset()
    assert talk.newest()["html"] == alert["html"]


async def test_alerts_paused_by_stop_are_resumed_here(talk: Talk) -> None:
    await talk.begin(active=False)
    heard = await talk.say("/alerts")
    assert "Alerts are paused." in heard["text"]
    heard = await talk.tap("Resume my alerts")
    assert "Alerts are on." in heard["text"]
    assert (await talk.stored()).active


async def test_muting_leaves_the_words_of_an_old_alert_as_they_were(talk: Talk) -> None:
    await talk.begin(530, programs={"cec": True})
    alert = await talk.say("/draw 297")
    await talk.begin(500, programs={"cec": True})
    await talk.tap("Mute: CEC")
    assert talk.newest()["html"] == alert["html"]
    assert "Unmute: CEC" in labels(talk.newest())
