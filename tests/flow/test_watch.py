"""From a poll of the source to the recorded draws."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from bot.domain.draws.corrections import as_it_was, facts_key
from bot.domain.draws.draw import Draw
from bot.domain.draws.reading import Dispute
from bot.domain.draws.recording import Known
from bot.domain.notices.notice import draw_broadcast
from bot.errors import SourceDown, StoreFull
from bot.flow.draw_subject import draw_subject
from bot.flow.watch import Watch
from bot.stores.embedded import TinyStore
from tests.domain.build import draw
from tests.fakes import FakeClock, FakeSource

PNP = draw("296", "2024-05-30", 676, name="Provincial Nominee Program")
CEC = draw("297", "2024-05-31", 522)


class Scene:
    """A watch with its world."""

    def __init__(self) -> None:
        self.source = FakeSource()
        self.store = TinyStore.in_memory()
        self.clock = FakeClock()
        self.watch = Watch(self.source, self.store, self.clock)

    async def opened(self) -> list[str]:
        return [broadcast.id for broadcast, _ in await self.store.unfinished_fan_outs()]

    async def publish(self, *draws: Draw) -> None:
        self.source.publish(*draws)
        await self.watch.step()

    async def look_after(self, **time: float) -> None:
        self.clock.go_on(**time)
        await self.watch.step()


@pytest.fixture
def scene() -> Scene:
    return Scene()


async def test_a_first_look_records_and_opens_nothing(scene: Scene) -> None:
    await scene.publish(CEC, PNP)
    assert list(await scene.store.draws()) == ["296", "297"]
    assert await scene.opened() == []


async def test_a_new_draw_is_recorded_with_its_broadcast(scene: Scene) -> None:
    await scene.publish(PNP)
    await scene.publish(CEC)
    assert (await scene.store.draws())["297"].first_seen == scene.clock.now()
    assert await scene.opened() == ["draw:297:1"]


async def test_looking_again_changes_nothing(scene: Scene) -> None:
    await scene.publish(PNP)
    await scene.publish(CEC)
    await scene.publish(CEC)
    assert await scene.opened() == ["draw:297:1"]


async def test_a_failed_look_is_counted_and_loses_nothing(scene: Scene) -> None:
    await scene.publish(PNP)
    scene.source.fail(SourceDown("503"))
    with pytest.raises(SourceDown):
        await scene.watch.step()
    pulse = scene.watch.pulse
    assert (pulse.failures, pulse.failing_since) == (1, scene.clock.now())
    await scene.publish(CEC)
    assert scene.watch.pulse.failures == 0
    assert await scene.opened() == ["draw:297:1"]


async def test_what_the_store_refuses_is_brought_again(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    await scene.publish(PNP)

    async def full(*_: object) -> None:
        raise StoreFull("no room")

    with monkeypatch.context() as patch:
        patch.setattr(scene.store, "record", full)
        with pytest.raises(StoreFull):
            await scene.publish(CEC)
    await scene.watch.step()
    assert await scene.opened() == ["draw:297:1"]


async def test_a_vanished_draw_stays(scene: Scene) -> None:
    await scene.publish(CEC, PNP)
    scene.source.withdraw("297")
    await scene.watch.step()
    assert "297" in await scene.store.draws()


async def test_a_name_never_seen_is_announced(scene: Scene) -> None:
    await scene.publish(PNP)
    await scene.publish(draw("297", name="Leadership and innovation, 2027-Version 1"))
    assert await scene.opened() == ["draw:297:1"]


async def test_the_pulse_outlives_a_restart(scene: Scene) -> None:
    await scene.publish(PNP)
    restarted = Watch(FakeSource(), scene.store, FakeClock())
    restarted._source.fail(SourceDown("503"))
    with pytest.raises(SourceDown):
        await restarted.step()
    assert restarted.pulse.last_read == restarted.pulse.last_changed == scene.clock.now()
    assert restarted.pulse.failures == 1


async def test_an_old_draw_that_appears_while_the_bot_was_down_is_not_news(scene: Scene) -> None:
    await scene.publish(PNP)
    source = FakeSource()
    source.publish(replace(CEC, date=date(2024, 5, 1)), PNP)
    await Watch(source, scene.store, scene.clock).step()
    assert "297" in await scene.store.draws()
    assert await scene.opened() == []


class TestDoubts:
    """Draws that are not believed at once."""

    async def test_a_draw_that_the_french_file_contradicts_waits_for_agreement(
        self, scene: Scene
    ) -> None:
        await scene.publish(PNP)
        scene.source.dispute(Dispute("297", CEC.date, CEC.size, 521))
        await scene.publish(CEC)
        assert await scene.opened() == []
        assert scene.watch.hurry_until is not None
        scene.source.dispute()
        await scene.look_after(seconds=30)
        assert await scene.opened() == ["draw:297:1"]

    async def test_after_ten_minutes_the_english_file_is_believed(self, scene: Scene) -> None:
        await scene.publish(PNP)
        scene.source.dispute(Dispute("297", CEC.date, CEC.size, 521))
        await scene.publish(CEC)
        await scene.look_after(minutes=9, seconds=59)
        assert await scene.opened() == []
        await scene.look_after(seconds=1)
        assert await scene.opened() == ["draw:297:1"]
        assert (await scene.store.draws())["297"].draw.cutoff == 522

    async def test_what_the_store_refuses_does_not_wait_for_agreement_again(
        self, scene: Scene, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        async def full(*_: object) -> None:
            raise StoreFull("no room")

        await scene.publish(PNP)
        scene.source.dispute(Dispute("297", CEC.date, CEC.size, 521))
        await scene.publish(CEC)
        with monkeypatch.context() as patch:
            patch.setattr(scene.store, "record", full)
            with pytest.raises(StoreFull):
                await scene.look_after(minutes=10)
        await scene.look_after(seconds=30)
        assert await scene.opened() == ["draw:297:1"]

    async def test_a_dispute_about_another_draw_holds_nothing_up(self, scene: Scene) -> None:
        await scene.publish(PNP)
        scene.source.dispute(Dispute("296", PNP.date, PNP.size, 675))
        await scene.publish(CEC)
        assert await scene.opened() == ["draw:297:1"]

    async def test_a_draw_of_the_far_future_waits_for_its_day(self, scene: Scene) -> None:
        await scene.publish(PNP)
        await scene.publish(replace(CEC, date=date(2024, 6, 3)))
        assert "297" not in await scene.store.draws()
        await scene.look_after(days=1)
        assert await scene.opened() == ["draw:297:1"]

    async def test_a_draw_under_another_number_is_not_a_new_one(self, scene: Scene) -> None:
        await scene.publish(CEC, PNP)
        scene.source.withdraw("297")
        await scene.publish(replace(CEC, number="998"))
        assert await scene.opened() == []
        assert list(await scene.store.draws()) == ["296", "297"]

    async def test_a_copy_of_a_draw_is_announced_if_it_stands(self, scene: Scene) -> None:
        await scene.publish(CEC, PNP)
        await scene.publish(replace(CEC, number="298"))
        assert await scene.opened() == []
        await scene.watch.step()
        assert await scene.opened() == ["draw:298:1"]


class TestNumbers:
    """IRCC corrects the wrong number of a draw that was announced: nobody is notified again."""

    @pytest.mark.parametrize("wrong", ["2970", "999999", "297z"])
    async def test_the_draw_moves_to_its_right_number(self, scene: Scene, wrong: str) -> None:
        await scene.publish(PNP)
        await scene.store.record([Known(replace(CEC, number=wrong), 1, scene.clock.now())], [])
        seen = scene.clock.now()
        await scene.publish(CEC)
        await scene.look_after(minutes=9)
        assert "297" not in await scene.store.draws(), "two servers may differ for minutes"
        await scene.look_after(minutes=1)
        known = await scene.store.draws()
        assert list(known) == ["296", "297"]
        assert known["297"].first_seen == seen
        assert await scene.opened() == []
        await scene.publish(replace(CEC, number="298", cutoff=530, size=2500))
        assert await scene.opened() == ["draw:298:1"]

    async def test_alerts_that_still_wait_tell_of_the_right_number(self, scene: Scene) -> None:
        await scene.publish(PNP)
        wrong = Known(replace(CEC, number="2970"), 1, scene.clock.now())
        waiting = draw_broadcast(wrong.draw, 1, scene.clock.now())
        await scene.store.record([wrong], [waiting])
        await scene.publish(CEC)
        await scene.look_after(minutes=10)
        subject = await draw_subject(waiting, scene.store)
        assert subject.draw.number == "297"


class TestCorrections:
    """A correction of an announced draw is announced once two polls have seen it."""

    @pytest.fixture
    async def told(self, scene: Scene) -> Scene:
        """#297 was announced."""
        await scene.publish(PNP)
        await scene.publish(CEC)
        await scene.store.enqueue("draw:297:1", [], None, scene.clock.now())
        return scene

    async def test_it_is_a_new_revision_with_its_own_broadcast(self, told: Scene) -> None:
        await told.publish(replace(CEC, cutoff=521))
        assert await told.opened() == []
        await told.watch.step()
        assert await told.opened() == ["draw:297:2"]
        known = (await told.store.draws())["297"]
        assert (known.draw.cutoff, known.revision) == (521, 2)

    async def test_what_people_were_told_is_remembered(self, told: Scene) -> None:
        await told.publish(replace(CEC, cutoff=521))
        await told.watch.step()
        facts = await told.store.recall(facts_key("297", 1))
        assert as_it_was(replace(CEC, cutoff=521), facts) == CEC

    async def test_one_spoilt_answer_corrects_nothing(self, told: Scene) -> None:
        await told.publish(replace(CEC, cutoff=21))
        await told.publish(CEC)
        await told.watch.step()
        assert await told.opened() == []
        assert (await told.store.draws())["297"].revision == 1

    @pytest.mark.parametrize(
        "changes",
        [
            {"name": "Canadian experience class"},
            {"name": "Canadian Experiance Class"},
            {"tie_break": None},
            {"url": "https://www.canada.ca/"},
        ],
    )
    async def test_spelling_and_gaps_say_nothing(
        self, told: Scene, changes: dict[str, Any]
    ) -> None:
        await told.publish(replace(CEC, **changes))
        await told.watch.step()
        assert await told.opened() == []

    async def test_a_draw_that_nobody_was_told_of_is_corrected_quietly(self, told: Scene) -> None:
        await told.publish(replace(PNP, cutoff=675))
        await told.watch.step()
        assert await told.opened() == []
        assert (await told.store.draws())["296"].revision == 2
