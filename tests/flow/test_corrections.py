"""IRCC corrects a draw: each recipient learns the corrected facts once."""

from __future__ import annotations

import asyncio
from contextlib import AbstractAsyncContextManager
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.domain.draws.draw import Draw
from bot.domain.notices.delivery import Failed, SendResult
from bot.domain.notices.notice import Alert
from bot.domain.people.profile import Alerts, Profile, Subscriber, Which
from bot.domain.verdicts.verdict import Outcome
from bot.flow.announce import announce
from bot.flow.checkup import Events
from bot.flow.delivery import Delivery
from bot.flow.watch import Watch
from bot.stores.embedded import TinyStore
from tests.delivering import delivering
from tests.domain.build import draw
from tests.fakes import FakeClock, FakeMessenger, FakeSource

PNP = draw("296", "2024-05-30", 676, name="Provincial Nominee Program")
CEC = draw("297", "2024-05-31", 522)
LOWER = replace(CEC, cutoff=515)
ABOVE, BETWEEN, BELOW = 1, 2, 3
"""Chats by their score: above 522, from 515 to 521, below 515."""


def candidate(chat_id: int, score: int, **rest: object) -> Subscriber:
    return Subscriber(chat_id, profiles=(Profile(score=score, programs={"cec": True}),), **rest)


class Scene:
    """The whole pipe with its world; three people of different scores."""

    def __init__(self) -> None:
        self.store = TinyStore.in_memory()
        self.messenger = FakeMessenger()
        self.source = FakeSource()
        self.clock = FakeClock()
        self.restart()

    def restart(self, in_flight: int = 8) -> None:
        self.source.forget()
        self.watch = Watch(self.source, self.store, self.clock)
        self.delivery = Delivery(
            self.store,
            self.messenger,
            Events().report,
            self.clock,
            in_flight=in_flight,
            chance=lambda: 0.0,
        )

    async def publish(self, *draws: Draw) -> None:
        """Put them in the file, and look at it twice: a correction has to stand."""
        self.source.publish(*draws)
        for _ in range(2):
            await self.watch.step()
        await announce(self.store, self.clock)
        self.delivery.wake.set()

    def running(self) -> AbstractAsyncContextManager[None]:
        return delivering(self.delivery)

    async def deliver(self, *broadcasts: str) -> None:
        """Deliver until nothing waits."""
        async with self.running():
            for broadcast in broadcasts:
                await self.settled(broadcast)

    async def settled(self, broadcast: str) -> None:
        async with asyncio.timeout(30):
            while await self._waiting(broadcast):  # noqa: ASYNC110
                await asyncio.sleep(0)

    async def _waiting(self, broadcast: str) -> bool:
        tally = await self.store.tally(broadcast)
        return tally is None or tally.waiting > 0

    def heard(self, chat_id: int) -> list[Alert]:
        return [alert for alert in self.messenger.sent if alert.subscriber.chat_id == chat_id]


@pytest.fixture
async def scene() -> Scene:
    scene = Scene()
    people = [candidate(ABOVE, 530), candidate(BETWEEN, 517), candidate(BELOW, 500)]
    await scene.store.put_subscribers(people)
    await scene.publish(PNP)
    return scene


@pytest.fixture
async def told(scene: Scene) -> Scene:
    """All three got the alert on #297."""
    await scene.publish(CEC)
    await scene.deliver("draw:297:1")
    return scene


def outcome(alert: Alert) -> Outcome:
    return alert.verdicts[0].outcome


async def test_whose_verdict_changes_gets_one_reply_and_the_others_an_edit(told: Scene) -> None:
    first = {alert.subscriber.chat_id: place for place, alert in enumerate(told.messenger.sent, 1)}
    await told.publish(LOWER)
    await told.deliver("draw:297:2")
    _, correction = told.heard(BETWEEN)
    assert (correction.corrects, correction.reply_to) == (True, first[BETWEEN])
    assert (correction.before, outcome(correction)) == (CEC, Outcome.MET)
    for chat_id in (ABOVE, BELOW):
        _, edit = told.heard(chat_id)
        assert (edit.edits, edit.corrects, edit.draw.cutoff) == (first[chat_id], False, 515)


async def test_whose_verdict_changes_is_served_before_the_edits(told: Scene) -> None:
    await told.publish(LOWER)
    await told.deliver("draw:297:2")
    assert told.messenger.sent[3].subscriber.chat_id == BETWEEN


async def test_it_survives_a_restart(told: Scene) -> None:
    told.restart()
    await told.publish(LOWER)
    told.restart()
    await told.deliver("draw:297:2")
    assert [alert.before for alert in told.heard(BETWEEN)] == [None, CEC]


async def test_after_two_days_messages_are_left_as_they_are(told: Scene) -> None:
    told.clock.go_on(hours=48)
    await told.publish(LOWER)
    await told.deliver("draw:297:2")
    assert [len(told.heard(chat_id)) for chat_id in (ABOVE, BETWEEN, BELOW)] == [1, 2, 1]


async def test_after_a_month_nobody_is_told(told: Scene) -> None:
    told.clock.go_on(days=31)
    await told.store.prune(told.clock.now() - timedelta(days=30))
    await told.publish(LOWER)
    assert await told.store.broadcast("draw:297:2") is None
    assert (await told.store.draws())["297"].draw.cutoff == 515


async def test_what_somebody_changed_since_is_no_doing_of_ircc(told: Scene) -> None:
    """Told ❌ at 500, now ✅ at 530: the corrected size changes nothing about that."""
    await told.store.put_subscriber(candidate(BELOW, 530))
    await told.publish(replace(CEC, size=3001))
    await told.deliver("draw:297:2")
    assert [alert.corrects for alert in told.heard(BELOW)] == [False, False]


async def test_a_second_correction_answers_the_first_message_too(told: Scene) -> None:
    await told.publish(LOWER)
    await told.deliver("draw:297:2")
    told.clock.go_on(hours=1)
    await told.publish(replace(CEC, cutoff=520))
    await told.deliver("draw:297:3")
    first, second, third = told.heard(BETWEEN)
    assert (third.corrects, third.reply_to, third.before) == (True, second.reply_to, LOWER)
    assert [outcome(each) for each in (first, second, third)] == ["missed", "met", "missed"]


async def test_a_correction_that_is_edited_goes_on_to_say_what_it_corrected(told: Scene) -> None:
    await told.publish(LOWER)
    await told.deliver("draw:297:2")
    told.clock.go_on(hours=1)
    await told.publish(replace(LOWER, size=LOWER.size + 100))
    await told.deliver("draw:297:3")
    *_, edit = told.heard(BETWEEN)
    assert (edit.edits, edit.corrects, edit.before) == (4, True, CEC)
    *_, edit = told.heard(ABOVE)
    assert (edit.corrects, edit.before) == (False, None)


async def test_who_was_not_told_hears_of_it_only_if_they_now_want_to(scene: Scene) -> None:
    only_met = Alerts(Which.MET)
    await scene.store.put_subscribers(
        [candidate(BETWEEN, 517, alerts=only_met), candidate(BELOW, 500, alerts=only_met)]
    )
    await scene.publish(CEC)
    await scene.deliver("draw:297:1")
    assert scene.messenger.chats() == [ABOVE]
    await scene.publish(LOWER)
    await scene.deliver("draw:297:2")
    assert scene.heard(BELOW) == []
    (alert,) = scene.heard(BETWEEN)
    assert (alert.corrects, alert.edits, alert.reply_to) == (False, None, None)


async def test_who_was_told_something_wrong_hears_of_it_whatever_they_want(scene: Scene) -> None:
    await scene.store.put_subscriber(candidate(ABOVE, 530, alerts=Alerts(Which.MET)))
    await scene.publish(CEC)
    await scene.deliver("draw:297:1")
    await scene.publish(replace(CEC, cutoff=540))
    await scene.deliver("draw:297:2")
    assert [alert.corrects for alert in scene.heard(ABOVE)] == [False, True]


async def test_who_paused_since_hears_nothing(told: Scene) -> None:
    await told.store.put_subscriber(candidate(BETWEEN, 517, active=False))
    await told.publish(LOWER)
    await told.deliver("draw:297:2")
    assert len(told.heard(BETWEEN)) == 1


async def test_while_the_first_broadcast_still_goes_out_everybody_hears_once(
    scene: Scene,
) -> None:
    """Chat 1 was told before the correction, 2 is being told, 3 waits for its turn."""
    scene.restart(in_flight=1)
    await scene.publish(CEC)
    async with scene.running():
        await scene.messenger.until(lambda: scene.messenger.chats() == [ABOVE])
        scene.messenger.gate.clear()
        await scene.messenger.until(lambda: scene.messenger.at_once == 1)
        await scene.publish(LOWER)
        scene.messenger.gate.set()
        await scene.settled("draw:297:2")
    assert [alert.edits is not None for alert in scene.heard(ABOVE)] == [False, True]
    told_wrong, corrected = scene.heard(BETWEEN)
    assert (told_wrong.draw, corrected.draw, corrected.corrects) == (CEC, LOWER, True)
    (once,) = scene.heard(BELOW)
    assert (once.draw, once.corrects, once.edits) == (LOWER, False, None)


async def test_a_first_message_that_is_to_be_sent_again_gives_way_to_the_correction(
    scene: Scene,
) -> None:
    failures: list[SendResult] = [Failed("502")] * 3
    scene.messenger.answer = lambda _: failures.pop() if failures else None
    await scene.publish(CEC)
    async with scene.running():
        await scene.messenger.until(lambda: scene.messenger.attempts == 3)
        await scene.publish(LOWER)
        await scene.settled("draw:297:2")
        scene.clock.go_on(minutes=1)
        scene.delivery.wake.set()
        await scene.settled("draw:297:1")
    assert sorted(scene.messenger.chats()) == [ABOVE, BETWEEN, BELOW]
    assert {alert.draw for alert in scene.messenger.sent} == {LOWER}


async def test_telegrams_pulse_is_felt(scene: Scene) -> None:
    failures: list[SendResult] = [Failed("502")] * 3
    scene.messenger.answer = lambda _: failures.pop() if failures else None
    await scene.publish(CEC)
    async with scene.running():
        await scene.messenger.until(lambda: scene.messenger.attempts == 3)
        assert (scene.delivery.pulse.failures, scene.delivery.pulse.fault) == (3, "502")
        scene.clock.go_on(seconds=2)
        scene.delivery.wake.set()
        await scene.settled("draw:297:1")
    assert scene.delivery.pulse.failures == 0
