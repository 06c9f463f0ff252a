"""The operator's alarm: once an episode, and once when it is over."""

from __future__ import annotations

import contextlib
import logging
from datetime import datetime, timedelta

import pytest

from bot.domain.health.incidents import Incident, IncidentKind
from bot.domain.health.pulse import Pulse
from bot.domain.health.receiving import Receiving
from bot.errors import SourceError, SourceRefused, StoreFull
from bot.flow.checkup import Checkup, Events, open_episodes
from bot.flow.watch import Watch
from bot.ports import UnreadableRow
from bot.stores.embedded import TinyStore
from bot.text.health import incident_sentence
from tests.domain.build import draw
from tests.fakes import FakeClock, FakeOperator, FakeSource

PNP = draw("296", "2024-05-30", 676, name="Provincial Nominee Program")
CEC = draw("297", "2024-05-31", 522)
GIGABYTE = 10**9


class FakeDelivery:
    """Only its pulse matters here."""

    def __init__(self) -> None:
        self.pulse = Pulse()
        self.halted: datetime | None = None


class Scene:
    """A checkup with its world; ``restart`` begins a new life over the same store."""

    def __init__(self) -> None:
        self.store = TinyStore.in_memory()
        self.operator = FakeOperator()
        self.clock = FakeClock()
        self.delivery = FakeDelivery()
        self.receiving = Receiving()
        self.events = Events()
        self.free = GIGABYTE
        self.source = FakeSource()
        self.restart()

    def restart(self) -> None:
        self.source.forget()
        self.watch = Watch(self.source, self.store, self.clock)
        self.checkup = Checkup(
            self.watch,
            self.delivery,
            self.receiving,
            self.events,
            self.store,
            [self.operator],
            self.clock,
            lambda: (self.free, 100 * GIGABYTE),
            sentence=incident_sentence,
        )

    async def look(self, error: SourceError | None = None) -> None:
        if error is not None:
            self.source.fail(error)
        with contextlib.suppress(SourceError):
            await self.watch.step()
        await self.checkup.step()
        self.clock.go_on(seconds=30)

    async def fail(self, times: int) -> None:
        for _ in range(times):
            await self.look(SourceRefused("it answered 403"))


@pytest.fixture
async def scene() -> Scene:
    scene = Scene()
    scene.source.publish(PNP)
    await scene.look()
    return scene


async def test_all_is_well(scene: Scene) -> None:
    assert scene.operator.incidents == []
    assert await open_episodes(scene.store) == ()


async def test_a_source_that_is_not_read_is_one_alarm_and_one_all_clear(scene: Scene) -> None:
    await scene.fail(40)
    (alarm,) = scene.operator.incidents
    assert (alarm.kind, alarm.facts["failures"]) == ("source_silent", 5)
    await scene.look()
    await scene.look()
    (clear,) = scene.operator.cleared
    assert (clear.kind, clear.facts["since"]) == ("source_silent", alarm.facts["since"])
    assert clear.facts["new"] == ()


async def test_the_log_has_a_sentence_with_fields_at_the_begin_and_at_the_end(
    scene: Scene, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, logger="bot.flow.checkup")
    await scene.fail(30)
    await scene.look()
    began, over = (record for record in caplog.records if record.name == "bot.flow.checkup")
    assert "IRCC’s file has not been read since" in began.getMessage()
    assert "I can read IRCC’s file again" in over.getMessage()
    assert vars(began)["fields"].keys() == {"kind", "subject", "since"}
    assert vars(over)["fields"].items() >= {"kind": "source_silent", "over": "yes"}.items()
    assert "<" not in caplog.text


async def test_the_all_clear_names_what_was_published_meanwhile(scene: Scene) -> None:
    await scene.fail(10)
    scene.source.publish(CEC)
    await scene.look()
    assert scene.operator.cleared[0].facts["new"] == ("297",)


async def test_an_episode_outlives_a_restart(scene: Scene) -> None:
    await scene.fail(10)
    scene.restart()
    await scene.fail(10)
    assert scene.operator.kinds() == ["source_silent"]
    scene.restart()
    await scene.look()
    assert [clear.kind for clear in scene.operator.cleared] == ["source_silent"]


async def test_content_is_not_judged_before_it_is_seen(scene: Scene) -> None:
    scene.source.reject("297", "drawCRS is missing")
    await scene.look()
    assert scene.operator.kinds() == ["row_unreadable"]
    scene.restart()
    await scene.fail(1)
    scene.source.reject("297", "drawCRS is missing")
    await scene.look()
    assert scene.operator.kinds() == ["row_unreadable"]
    assert scene.operator.cleared == []


async def test_an_unreadable_row_is_not_taken_for_a_vanished_one(scene: Scene) -> None:
    scene.source.publish(CEC)
    await scene.look()
    scene.source.withdraw("297")
    scene.source.reject("297", "drawCRS is missing")
    await scene.look()
    assert scene.operator.kinds() == ["row_unreadable"]


async def test_a_name_never_seen_is_told_once(scene: Scene) -> None:
    scene.source.publish(draw("297", name="Leadership and innovation, 2027-Version 1"))
    await scene.look()
    scene.restart()
    await scene.look()
    assert scene.operator.kinds() == ["name_unknown"]


async def test_a_disk_without_room(scene: Scene) -> None:
    scene.free = 10**8
    await scene.look()
    await scene.look()
    scene.free = GIGABYTE
    await scene.look()
    assert scene.operator.kinds() == ["disk_nearly_full"]
    assert [clear.kind for clear in scene.operator.cleared] == ["disk_nearly_full"]


async def test_stored_rows_that_cannot_be_read_are_told_once_whatever_restarts(
    scene: Scene,
) -> None:
    bad = UnreadableRow("subscribers", 7, "", {"chat_id": 7, "wage": 3})
    await scene.store.keep_row(bad)
    for _ in range(2):
        await scene.look()
        await scene.store.subscribers_after(0, 10)
        await scene.look()
        scene.restart()
        scene.store._has_read_everybody = False
    assert scene.operator.kinds() == ["stored_rows_unreadable"]
    facts = scene.operator.incidents[0].facts
    assert (facts["count"], facts["fault"]) == (1, "unknown key 'wage'")


async def test_alerts_that_do_not_get_through(scene: Scene) -> None:
    for _ in range(2):
        scene.delivery.pulse = scene.delivery.pulse.failed(scene.clock.now(), "502")
    scene.clock.go_on(minutes=5)
    await scene.look()
    scene.delivery.pulse = scene.delivery.pulse.read(scene.clock.now())
    await scene.look()
    assert scene.operator.kinds() == ["delivery_failing"]
    assert [clear.kind for clear in scene.operator.cleared] == ["delivery_failing"]


async def test_a_month_without_a_draw(scene: Scene) -> None:
    scene.clock.go_on(days=31)
    await scene.look()
    assert scene.operator.kinds() == ["source_stale"]
    scene.source.publish(draw("297", "2024-07-01"))
    assert [episode.kind for episode in await open_episodes(scene.store)] == ["source_stale"]
    await scene.look()
    assert await open_episodes(scene.store) == ()


async def test_what_cannot_be_recorded_is_told_all_the_same(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def full(*_: object) -> None:
        raise StoreFull("no room")

    scene.free = 0
    monkeypatch.setattr(scene.store, "remember", full)
    await scene.look()
    await scene.look()
    assert scene.operator.kinds() == ["disk_nearly_full"]


async def test_the_pulse_tells_when_the_source_last_changed(scene: Scene) -> None:
    changed = scene.watch.pulse.last_changed
    await scene.look()
    assert scene.watch.pulse.last_changed == changed
    assert scene.watch.pulse.last_read == scene.clock.now() - timedelta(seconds=30)


async def test_what_could_not_be_delivered_is_told_until_it_is(scene: Scene) -> None:
    scene.operator.deaf = True
    await scene.fail(10)
    scene.restart()
    await scene.fail(10)
    assert scene.operator.kinds() == []
    scene.operator.deaf = False
    await scene.fail(2)
    assert scene.operator.kinds() == ["source_silent"]


async def test_the_end_of_a_grave_one_is_told_though_its_beginning_was_not(scene: Scene) -> None:
    scene.operator.deaf = True
    await scene.fail(10)
    await scene.look()
    scene.operator.deaf = False
    await scene.look()
    assert scene.operator.kinds() == []
    assert [clear.kind for clear in scene.operator.cleared] == ["source_silent"]
    assert await open_episodes(scene.store) == ()


async def test_updates_that_do_not_come(scene: Scene) -> None:
    for _ in range(2):
        scene.receiving.pulse = scene.receiving.pulse.failed(scene.clock.now(), "Unauthorized")
        scene.clock.go_on(seconds=30)
    await scene.look()
    scene.receiving.answered(scene.clock.now())
    await scene.look()
    assert scene.operator.kinds() == ["telegram_silent"]
    assert [clear.kind for clear in scene.operator.cleared] == ["telegram_silent"]


async def test_updates_that_nobody_finishes_answering(scene: Scene) -> None:
    came = scene.clock.now()
    scene.receiving.oldest = lambda: came
    scene.clock.go_on(minutes=3)
    await scene.look()
    assert scene.operator.kinds() == ["updates_stuck"]


async def test_alerts_that_are_halted(scene: Scene) -> None:
    scene.delivery.halted = scene.clock.now()
    await scene.look()
    scene.delivery.halted = None
    await scene.look()
    assert scene.operator.kinds() == ["delivery_halted"]
    assert [clear.kind for clear in scene.operator.cleared] == ["delivery_halted"]


async def test_what_happens_often_is_told_once_with_its_count(scene: Scene) -> None:
    for number in range(7):
        scene.events.report(Incident(IncidentKind.UPDATE_UNREADABLE, "message", {"update": number}))
    await scene.look()
    await scene.look()
    (incident,) = scene.operator.incidents
    assert (incident.subject, incident.facts["times"]) == ("message", 7)
    assert scene.operator.cleared == []


async def test_events_are_bounded(scene: Scene) -> None:
    for number in range(1000):
        scene.events.report(Incident(IncidentKind.ALERT_REFUSED, str(number)))
    assert len(scene.events.taken()) == 100
