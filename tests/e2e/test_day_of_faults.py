"""One day on which everything fails in turn: the real process over real HTTP, from start to end.

Each draw reaches each person once, each incident is told and ended, and /healthz, /metrics and
/status are right while a fault lasts and after it.
"""

from __future__ import annotations

import asyncio
import resource
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import aiohttp

from bot.sandbox.ircc.ircc import EN_PATH, FEED_PATH
from bot.sandbox.ircc.rounds import Row, render
from tests.bot_api.updates import SECRET_WORD, UNREADABLE
from tests.chat.wire import Wire, wire
from tests.e2e.bot_at import STEP
from tests.e2e.broadcasts import DAY, FIRST, subscribed, subscriber
from tests.e2e.process import World, up_to, world
from tests.people import Person

PEOPLE = 40
OPERATOR, ADA = 7, 1001
GROUP = -1001
YEAR = 365 * 86_400.0
LONGEST = 60.0


@dataclass
class Day:
    """The bot, its operator, the draws that IRCC has published, and the faults so far."""

    scene: World
    hook: Wire
    operator: Person
    ada: Person
    step_file: Path
    rows: list[Row] = field(default_factory=lambda: up_to("297"))
    step: float = 0.0
    killed: int = 0

    def publish(self, **changes: Any) -> str:
        """IRCC publishes one more draw, like #297 but for these changes; its number."""
        newest = self.rows[0]
        number = str(int(newest.number) + 1)
        new = {"number": number, "size": newest.size + 1, "cutoff": newest.cutoff + 1}
        self.rows.insert(0, replace(newest, **new | changes))
        self.scene.publish(self.rows)
        return number

    def correct(self, **changes: Any) -> None:
        """IRCC changes its newest draw."""
        self.rows[0] = replace(self.rows[0], **changes)
        self.scene.publish(self.rows)

    def set_clock(self, step: float) -> None:
        """Set the machine's clock, by so many seconds in all."""
        self.step = step
        written = self.step_file.with_suffix(".new")
        written.write_text(str(step))
        written.replace(self.step_file)

    async def health(self) -> tuple[int, dict[str, Any], str]:
        """What /healthz and /metrics say."""
        port = self.scene.log().rpartition("serving on port ")[2].split()[0]
        async with aiohttp.ClientSession(f"http://127.0.0.1:{port}") as session:
            async with session.get("/healthz") as answer:
                status, row = answer.status, await answer.json()
            async with session.get("/metrics") as answer:
                return status, row, await answer.text()

    async def until(self, fulfilled: Callable[[int, set[str], str], bool], what: str) -> None:
        """Wait until health and metrics say so. Raises TimeoutError."""
        seen: object = None
        try:
            async with asyncio.timeout(LONGEST):
                while True:
                    status, row, metrics = await self.health()
                    kinds = {trouble["kind"] for trouble in row["trouble"]}
                    seen = status, row
                    if fulfilled(status, kinds, metrics):
                        return
                    await asyncio.sleep(0.1)
        except TimeoutError:
            raise TimeoutError(f"{what}: {seen}\n{self.scene.log()[-3000:]}") from None

    async def troubled(self, kind: str, *, well: bool = True) -> None:
        """Wait until health and metrics tell of this incident, and the other way has heard."""
        line = f'draw_bot_trouble{{kind="{kind}"}} 1\n'
        await self.until(
            lambda status, kinds, metrics: (
                kind in kinds and line in metrics and (status == 200) is well
            ),
            kind,
        )
        await self.called("began", kind)

    async def over(self, kind: str) -> None:
        """Wait until the incident has ended everywhere and /healthz answers 200."""
        line = f'draw_bot_trouble{{kind="{kind}"}} 0\n'
        await self.until(
            lambda status, kinds, metrics: kind not in kinds and line in metrics and status == 200,
            f"the end of {kind}",
        )
        await self.called("ended", kind)

    async def well(self) -> None:
        """Wait until /healthz answers 200."""
        await self.until(lambda status, _, metrics: status == 200, "health")

    async def called(self, event: str, kind: str) -> None:
        """Wait until the operator's other way has heard of it."""
        async with asyncio.timeout(LONGEST):
            while (event, kind) not in self.calls():  # noqa: ASYNC110
                await asyncio.sleep(0.1)

    def calls(self) -> Counter[tuple[str, str]]:
        """How often the other way has heard of what."""
        rows = [request.fields for request in self.hook.requests]
        return Counter((row["event"], row["kind"]) for row in rows)

    def told(self, number: str) -> Counter[int]:
        """How many alerts of this draw each person has got, without corrections."""
        times: Counter[int] = Counter()
        for person in range(FIRST, FIRST + PEOPLE):
            for message in self.scene.api.messages(person):
                is_new = not message.get("reply_to_message")
                times[person] += is_new and f"#{number}, Canadian" in message["text"]
        return +times

    async def all_told(self, number: str) -> None:
        """Wait until all people have got this draw."""
        try:
            async with asyncio.timeout(LONGEST):
                while len(self.told(number)) < PEOPLE:
                    await self.scene.api.wait_for_events(self.scene.api.last_event(), 0.5)
        except TimeoutError:
            raise TimeoutError(f"#{number}: {len(self.told(number))} of {PEOPLE}") from None

    async def answered(self, text: str = "/privacy", part: str = "What is kept") -> None:
        """Ada asks something and is answered."""
        before = await self.ada.messages()
        await self.ada.say(text)
        newest = before[-1]["message_id"] if before else 0
        await self.ada.wait_for(
            lambda message: message["message_id"] > newest and part in message["html"], LONGEST
        )


@asynccontextmanager
async def day(folder: Path) -> AsyncIterator[Day]:
    """A morning on which all is well: people subscribed, a group, an operator, a feed."""
    step_file = folder / "step"
    step_file.write_text("0")
    async with wire() as hook, world(folder, PORT="0", SEND_RATE="28") as scene:
        scene.settings |= {
            "ADMIN_CHAT_IDS": str(OPERATOR),
            "ALERT_URL": f"{hook.url}/hook",
            "FEED_URLS": scene.ircc.url + FEED_PATH,
            "POLL_SECONDS": "0.3",
            "POLL_IDLE_SECONDS": "0.3",
            STEP: str(step_file),
        }
        scene.ircc.publish(b"<feed xmlns='http://www.w3.org/2005/Atom'></feed>", FEED_PATH)
        scene.api.create_group(GROUP)
        operator, ada = await scene.person(OPERATOR), await scene.person(ADA)
        people = [subscriber(FIRST + place) for place in range(PEOPLE)]
        await subscribed(scene, [{"kind": "subscriber", "chat_id": GROUP, "group": {}}, *people])
        scene.api.add_bot(ADA, GROUP)
        today = Day(scene, hook, operator, ada, step_file, up_to("296"))
        today.rows.insert(0, up_to("297")[0])
        scene.publish(today.rows)
        await today.all_told("297")
        await today.well()
        yield today


async def at_the_source(day: Day) -> None:
    """IRCC refuses, hangs, and sends broken files and an endless address."""
    ircc = day.scene.ircc
    ircc.fail("denied", times=None, path=EN_PATH)
    await day.troubled("source_silent", well=False)
    await day.answered("/status", "It has not answered since")
    ircc.recover()
    await day.over("source_silent")
    for kind, detail in (
        ("status", {"status": 302, "headers": {"Location": f"http://127.0.0.1/{'x' * 5000}"}}),
        ("status", {"status": 200, "headers": {"Content-Encoding": "x" * 5000}}),
        ("html", {}),
        ("empty", {}),
        ("cut", {}),
    ):
        ircc.fail(kind, times=2, path=EN_PATH, **detail)
        await day.all_told(day.publish())
    assert day.calls()["began", "loop_failed"] == 0


async def in_the_file(day: Day) -> None:
    """A placeholder, one number on twenty rows, and two servers with different files."""
    right = day.publish(cutoff=0, size=1)
    await day.troubled("draw_doubted")
    assert not day.told(right)
    day.correct(cutoff=523, size=3100)
    await day.all_told(right)

    copies = [replace(day.rows[0], cutoff=500 + place) for place in range(20)]
    day.scene.ircc.publish(render([*copies, *day.rows[1:]]), EN_PATH)
    await day.scene.looked_again(4)
    old, new = day.rows, [replace(day.rows[0], cutoff=524), *day.rows[1:]]
    for rows in (new, new, old, new, old, new, old, new):
        day.scene.publish(rows)
        await day.scene.looked_again(2)
    day.rows = new
    number = day.publish()
    await day.all_told(number)
    day.set_clock(day.step + 31 * 60)  # an incident of the file lingers for half an hour
    for kind in ("draw_doubted", "file_swings"):
        if ("began", kind) in day.calls():
            await day.over(kind)


async def at_the_feed(day: Day) -> None:
    """A feed that hangs, and one that would take hours to read."""
    day.scene.ircc.fail("hang", times=1, path=FEED_PATH)
    day.scene.ircc.publish(b"<rss><channel><item><title>" + b"<!--" * 500_000, FEED_PATH)
    await day.answered()
    await day.all_told(day.publish())


async def at_telegram(day: Day) -> None:
    """Updates that cannot be built, a 401 in mid-run, and a slow group."""
    api = day.scene.api
    for row in UNREADABLE.values():
        api.raw_update(row)
    await day.answered()
    await day.called("began", "update_unreadable")
    api.fail("refuse", "getUpdates", times=None, code=401, description="Unauthorized")
    await api.wait_for_calls("getUpdates", api.calls()["getUpdates"] + 2, LONGEST)
    day.set_clock(day.step + 60)  # half a minute of silence is an outage
    await day.troubled("telegram_silent")
    await day.all_told(day.publish())
    api.recover()
    await day.over("telegram_silent")
    await day.answered()

    api.fail("too_many", chat_id=GROUP, times=1, retry_after=8)
    number = day.publish()
    await day.all_told(number)
    async with asyncio.timeout(LONGEST):
        while not any(f"#{number}" in row["html"] for row in api.messages(GROUP)):
            await api.wait_for_events(api.last_event(), 0.5)


async def at_the_disk(day: Day) -> None:
    """On a full disk a draw waits and a person hears so; with room again the draw goes out."""
    process = day.scene.process
    assert process is not None
    resource.prlimit(process.pid, resource.RLIMIT_FSIZE, (1, resource.RLIM_INFINITY))
    number = day.publish()
    await day.answered("/score 531", "reference")
    assert not day.told(number)
    unlimited = (resource.RLIM_INFINITY, resource.RLIM_INFINITY)
    resource.prlimit(process.pid, resource.RLIMIT_FSIZE, unlimited)
    await day.all_told(number)
    await day.answered("/score 531", "531")
    await day.well()


async def of_the_clock(day: Day) -> None:
    """A year ahead and back, then 1970, and right again."""
    before = day.step
    for step in (before + YEAR, before, -54 * YEAR, before):
        day.set_clock(step)
        await day.well()
        await day.answered()
    await day.called("began", "clock_set")
    await day.all_told(day.publish())


async def of_the_process(day: Day) -> None:
    """kill -9 in the middle of a broadcast, and again before its end."""
    number = day.publish()
    for part in (PEOPLE // 4, PEOPLE // 2):
        async with asyncio.timeout(LONGEST):
            while len(day.told(number)) < part:
                await day.scene.api.wait_for_events(day.scene.api.last_event(), 0.5)
        await day.scene.kill()
        await day.scene.start(at=DAY)
    await day.all_told(number)
    assert day.told(number).total() - PEOPLE <= 2 * (8 + 64)
    await day.well()
    await day.answered()
    day.rows.pop(0)  # those in flight at a kill may come twice: counted here


async def test_a_day_of_faults(tmp_path: Path) -> None:
    async with day(tmp_path) as today:
        for fault in (
            at_the_source,
            in_the_file,
            at_the_feed,
            at_telegram,
            at_the_disk,
            of_the_clock,
            of_the_process,
        ):
            await fault(today)
        news = [row.number for row in today.rows if row not in up_to("296")]
        for number in news:
            times = today.told(number)
            assert (len(times), times.total()) == (PEOPLE, PEOPLE), number
        calls = today.calls()
        lasting = {kind for event, kind in calls if event == "ended"}
        for kind in lasting:
            assert calls["began", kind] == calls["ended", kind], kind
        assert {"source_silent", "telegram_silent", "draw_doubted"} <= lasting
        assert await today.scene.stop() == 0
        assert "Traceback" not in today.scene.log()
        assert SECRET_WORD not in today.scene.log()
