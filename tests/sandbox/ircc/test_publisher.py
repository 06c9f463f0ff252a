"""IRCC at work: its publications, their times, and the bot's reading."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import date

import pytest

from bot.domain.draws.draw import Draw
from bot.domain.health.schedule import is_publishing_time
from bot.sandbox.clock import MovableClock
from bot.sandbox.ircc.ircc import EN_PATH, FR_PATH, IrccServer
from bot.sandbox.ircc.publisher import INVENTED, NothingToPublish, Publisher
from bot.sources.ircc import IrccSource
from bot.sources.web import Web

DAY = date(2024, 5, 30)


@dataclass
class Office:
    """IRCC's staff, their clock, and a reader of their files."""

    publisher: Publisher
    clock: MovableClock
    source: IrccSource

    async def newest(self) -> Draw:
        """The newest draw that the bot reads."""
        reading = await self.source.look()
        assert reading is not None
        assert not reading.rejected
        return reading.draws[0]


@pytest.fixture
async def office() -> AsyncIterator[Office]:
    server, clock = IrccServer(), MovableClock()
    await server.start()
    web = Web(clock, lambda: "tests")
    publisher = Publisher(server, clock)
    publisher.begin(DAY)
    yield Office(publisher, clock, IrccSource(web, server.url + EN_PATH, server.url + FR_PATH))
    await web.aclose()
    await server.stop()


async def test_every_draw_up_to_the_first_day_is_published(office: Office) -> None:
    newest = await office.newest()
    assert (newest.number, newest.date) == ("296", DAY)
    assert office.clock.now().date() == DAY


async def test_the_next_draw_comes_on_its_own_day_in_irccs_hours(office: Office) -> None:
    assert office.publisher.upcoming is not None
    assert office.publisher.upcoming.number == "297"
    office.publisher.publish_next()
    assert (await office.newest()).number == "297"
    assert office.clock.now().date() == date(2024, 5, 31)
    assert is_publishing_time(office.clock.now())


def test_the_clock_never_goes_back_for_a_draw(office: Office) -> None:
    later = office.clock.now().replace(year=2025)
    office.clock.move_to(later)
    office.publisher.publish_next()
    assert office.clock.now() >= later


def test_after_the_last_recorded_draw_there_is_nothing_to_publish(office: Office) -> None:
    _, last = office.publisher.days
    office.publisher.begin(last)
    assert office.publisher.upcoming is None
    with pytest.raises(NothingToPublish):
        office.publisher.publish_next()


async def test_a_correction_changes_the_newest_draw_alone(office: Office) -> None:
    before = await office.newest()
    office.publisher.correct(before.cutoff + 1)
    after = await office.newest()
    assert (after.number, after.cutoff) == (before.number, before.cutoff + 1)


async def test_an_invented_category_is_a_new_draw_of_today(office: Office) -> None:
    office.publisher.publish_invented()
    invented = await office.newest()
    assert (invented.number, invented.name, invented.date) == ("296a", INVENTED, DAY)
    office.publisher.publish_invented("Another")
    assert (await office.newest()).number == "296b"
    assert office.publisher.publish_next().number == "297"
