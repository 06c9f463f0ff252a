"""A day on which everything fails at IRCC, and then a draw: real HTTP, a test clock."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import httpx
import pytest

from bot.domain.health.pulse import Pulse
from bot.domain.health.receiving import Receiving
from bot.domain.health.schedule import JITTER, Rhythm, next_look
from bot.domain.people.profile import Alerts, Subscriber, Which
from bot.errors import SourceError, SourceLimited, SourceSlow
from bot.flow.announce import announce
from bot.flow.checkup import Checkup, Events
from bot.flow.delivery import Delivery
from bot.flow.watch import Watch
from bot.sandbox.ircc.ircc import EN_PATH, FR_PATH, IrccServer
from bot.sandbox.ircc.rounds import render
from bot.sources import ircc
from bot.sources.web import Web
from bot.stores.embedded import TinyStore
from tests.delivering import delivering
from tests.e2e.process import up_to
from tests.fakes import FakeClock, FakeMessenger, FakeOperator

RHYTHM = Rhythm(timedelta(seconds=30), timedelta(seconds=300))
DAY = datetime(2024, 5, 31, tzinfo=UTC)
"""The day of #297; Toronto is four hours behind."""


def at(hour: int, minute: int = 0) -> datetime:
    return DAY + timedelta(hours=hour + 4, minutes=minute)


@dataclass
class Look:
    """One look: when, how it ended, how many requests it made, and what changed."""

    when: datetime
    error: SourceError | None
    requests: int
    parsed: int


@dataclass
class Day:
    """The watch on its schedule, in a world where time passes only between looks."""

    server: IrccServer
    clock: FakeClock
    web: Web
    watch: Watch
    checkup: Checkup
    operator: FakeOperator
    store: TinyStore
    messenger: FakeMessenger
    parsed: list[int]
    looks: list[Look] = field(default_factory=list)

    async def until(self, end: datetime, enough: Callable[[], bool] = lambda: False) -> None:
        """Go on looking, as the schedule says, until then or until it is enough."""
        while self.clock.now() < end and not enough():
            await self._look()
            self.clock.set(
                next_look(
                    self.clock.now(),
                    RHYTHM,
                    self.watch.pulse,
                    hurry_until=self.watch.hurry_until,
                    jitter=(len(self.looks) * 0.37) % 1,
                )
            )

    async def until_error(self, end: datetime, kind: type[SourceError]) -> None:
        """Go on until a look ends so."""
        await self.until(end, lambda: isinstance(self.looks[-1].error, kind))

    @contextmanager
    def impatient(self) -> Iterator[None]:
        """A hanging request is soon given up; otherwise a busy machine may take its time."""
        client = self.web._client
        before, client.timeout = client.timeout, httpx.Timeout(60, read=0.3)
        yield
        client.timeout = before

    async def _look(self) -> None:
        requests, parsed = len(self.server.requests(EN_PATH)), len(self.parsed)
        error = None
        try:
            await self.watch.step()
        except SourceError as raised:
            error = raised
        await announce(self.store, self.clock)
        await self.checkup.step()
        made = len(self.server.requests(EN_PATH)) - requests
        self.looks.append(Look(self.clock.now(), error, made, len(self.parsed) - parsed))

    async def deliver(self) -> None:
        delivery = Delivery(
            self.store,
            self.messenger,
            Events().report,
            self.clock,
            in_flight=8,
            chance=lambda: 0.0,
        )
        async with delivering(delivery):
            await self.messenger.until(lambda: bool(self.messenger.sent))


class NoDelivery:
    """Telegram is well, all day."""

    pulse = Pulse()
    halted = None


@pytest.fixture
async def day(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Day]:
    parsed: list[int] = []
    parse = ircc.parse_rounds

    def counting(body: bytes) -> ircc.Reading:
        parsed.append(len(body))
        return parse(body)

    monkeypatch.setattr(ircc, "parse_rounds", counting)
    server, clock, store = IrccServer(), FakeClock(at(9, 30)), TinyStore.in_memory()
    await server.start()
    publish(server, "296")
    web = Web(clock, lambda: "tests")
    source = ircc.IrccSource(web, server.url + EN_PATH, server.url + FR_PATH)
    watch, operator = Watch(source, store, clock), FakeOperator()
    checkup = Checkup(
        watch,
        NoDelivery(),
        Receiving(),
        Events(),
        store,
        [operator],
        clock,
        lambda: (10**9, 10**10),
    )
    await store.put_subscriber(Subscriber(1001, alerts=Alerts(Which.ALL)))
    yield Day(server, clock, web, watch, checkup, operator, store, FakeMessenger(), parsed)
    await web.aclose()
    await server.stop()


def publish(server: IrccServer, number: str) -> None:
    server.publish(render(up_to(number)), EN_PATH, changed=DAY)
    server.publish(render(up_to(number), language="fr"), FR_PATH, changed=DAY)


async def test_one_alarm_one_all_clear_and_the_draw_at_once(day: Day) -> None:
    await day.until(at(11))
    quiet = list(day.looks)
    day.server.fail("denied", times=None, path=EN_PATH)
    await day.until(at(12))
    refused = day.looks[len(quiet) :]
    day.server.recover()
    day.server.fail("status", status=503, retry_after=1200, path=EN_PATH)
    day.server.fail("hang", path=EN_PATH)
    day.server.fail("cut", path=EN_PATH)
    publish(day.server, "297")
    await day.until_error(at(18), SourceLimited)
    with day.impatient():
        await day.until_error(at(18), SourceSlow)
    await day.until(at(18), lambda: bool(day.operator.cleared))
    await day.deliver()

    limited, slow, cut, found = day.looks[-4:]
    assert [type(look.error).__name__ for look in day.looks[-4:]] == [
        "SourceLimited",
        "SourceSlow",
        "SourceUnreadable",
        "NoneType",
    ]
    assert {type(look.error).__name__ for look in refused} == {"SourceRefused"}
    assert day.operator.kinds() == ["source_silent"]
    assert [clear.facts["new"] for clear in day.operator.cleared] == [("297",)]
    assert [alert.draw.number for alert in day.messenger.sent] == ["297"]

    assert found.when - cut.when <= RHYTHM.busy, "announced within a poll period"
    assert slow.when - limited.when >= timedelta(seconds=1200), "Retry-After obeyed"
    for one, next_one in pairwise(day.looks):
        assert next_one.when - one.when >= RHYTHM.busy * (1 - JITTER)
    assert all(look.requests == 1 for look in day.looks)
    assert len(refused) <= 3600 / 100, "the refusals were backed off"
    assert [look.parsed for look in quiet] == [2] + [0] * (len(quiet) - 1), "304 is not read"


async def test_around_the_opening_the_looks_are_as_many_as_the_rhythm_says(day: Day) -> None:
    day.clock.set(at(9))
    await day.until(at(11))
    before = [look for look in day.looks if look.when < at(10)]
    after = day.looks[len(before) :]
    assert 3600 / 300 <= len(before) <= 3600 / 300 / (1 - JITTER) + 1
    assert 3600 / 30 <= len(after) <= 3600 / 30 / (1 - JITTER) + 1
    assert after[0].when - at(10) <= RHYTHM.busy
    assert len(day.parsed) == 2
