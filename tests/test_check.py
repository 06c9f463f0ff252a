"""``check`` in this process: a line about each part, and its reading of the webhook."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from bot.check import check
from bot.settings import read_settings
from tests.e2e.halves import PUBLIC
from tests.e2e.process import World, up_to, world
from tests.factories import subscriber
from tests.fakes import FakeClock
from tests.stores.folders import opened, spoil

FEED = "/feed.xml"
ATOM = b"""<feed xmlns="http://www.w3.org/2005/Atom"><entry>
<id>1</id><title>A notice</title><link href="https://www.canada.ca/1"/>
<updated>2024-05-30T12:00:00Z</updated></entry></feed>"""


async def findings(scene: World, patient: bool = False, **settings: str) -> tuple[bool, list[str]]:
    """Whether all is well, and the lines that are printed."""
    said: list[str] = []
    environment = scene.environment() | settings
    well = await check(
        read_settings(environment),
        environment,
        FakeClock(),
        lambda: "tests",
        said.append,
        patient=patient,
    )
    return well, said


def about(part: str, lines: list[str]) -> str:
    """The line about one part."""
    (found,) = (line for line in lines if line.startswith(f"{part}:"))
    return found


async def test_where_all_is_well_each_part_says_what_it_holds(tmp_path: Path) -> None:
    async with world(tmp_path) as scene:
        scene.publish(up_to("296"))
        scene.ircc.publish(ATOM, FEED)
        well, lines = await findings(scene, FEED_URLS=f"{scene.ircc.url}{FEED}")
    assert well
    assert about("settings", lines) == "settings: ok, read"
    assert re.fullmatch(r"rules: ok, \d+ editions in force", about("rules", lines))
    assert about("store", lines).endswith("holds 0 subscribers, 0 draws")
    assert about("backup", lines) == "backup: ok, none yet; run makes one each day"
    assert "draws, the newest #296 of 2024-05-30" in about("rounds", lines)
    assert about("feed 1", lines) == "feed 1: ok, 1 articles"
    assert re.fullmatch(r"telegram: ok, the token is @\w+'s; 0 updates wait", lines[-1])


async def test_a_store_in_use_is_well(tmp_path: Path) -> None:
    async with world(tmp_path) as scene:
        scene.publish(up_to("296"))
        await scene.start()
        await scene.looked_again()
        well, lines = await findings(scene)
        assert await scene.stop() == 0
    assert well
    assert about("store", lines) == "store: ok, in use by a running bot"


async def test_damaged_rows_and_memories_are_listed_and_the_backup_counts_them(
    tmp_path: Path,
) -> None:
    async with world(tmp_path) as scene:
        scene.publish(up_to("296"))
        async with opened(scene.data) as store:
            await store.put_subscribers(map(subscriber, [1, 2]))
            await store.remember("press", 1)
            spoil(scene.data / "draw-bot.sqlite3", "subscribers", 2)
            spoil(scene.data / "draw-bot.sqlite3", "memories", "press")
            await store.back_up(date(2024, 5, 31))
        well, lines = await findings(scene)
    assert not well
    assert (
        "2 rows cannot be read: memories press (its checksum is wrong); subscribers 2 ("
        in about("store", lines)
    )
    assert about("backup", lines).endswith("; 2 damaged rows are in it as the store has them")


async def test_a_sqlite_that_is_too_old_is_a_finding(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sqlite3.sqlite_version_info", (3, 37, 2))
    async with world(tmp_path) as scene:
        well, lines = await findings(scene)
    assert not well
    assert "is too old; wanted: 3.38.0 or later" in about("store", lines)


@pytest.mark.parametrize("patient", [False, True])
async def test_a_token_that_telegram_does_not_know_is_ours_to_mend(
    tmp_path: Path, patient: bool
) -> None:
    async with world(tmp_path) as scene:
        scene.publish(up_to("296"))
        token = f"987654321:{'a' * 35}"
        well, lines = await findings(scene, patient, TELEGRAM_BOT_TOKEN=token)
    assert not well
    assert lines[-1] == (
        "telegram: WRONG, Telegram does not know the token: get one from @BotFather"
    )


FAILED_SENDS = {"pending_update_count": 7, "last_error_date": 1, "last_error_message": "refused"}


@pytest.mark.parametrize(
    ("at_telegram", "settings", "said", "well"),
    [
        ({}, {}, "0 updates wait", True),
        ({"url": PUBLIC}, {}, "0 updates wait; a webhook is set, run takes it away", True),
        (
            {},
            {"WEBHOOK_URL": PUBLIC},
            "0 updates wait; the webhook is not set yet, run sets it",
            True,
        ),
        ({"url": PUBLIC}, {"WEBHOOK_URL": PUBLIC}, "0 updates wait", True),
        (
            {"url": PUBLIC, "pending_update_count": 7},
            {"WEBHOOK_URL": PUBLIC},
            "7 updates wait",
            True,
        ),
        (
            {"url": PUBLIC, **FAILED_SENDS},
            {"WEBHOOK_URL": PUBLIC},
            "7 updates wait at Telegram: refused; look at WEBHOOK_URL and the network, or "
            "try again",
            False,
        ),
    ],
    ids=["polling", "to be taken away", "to be set", "webhook", "some wait", "none arrive"],
)
async def test_it_says_how_updates_come(
    tmp_path: Path, at_telegram: dict[str, object], settings: dict[str, str], said: str, well: bool
) -> None:
    info = {"url": "", "has_custom_certificate": False, "pending_update_count": 0} | at_telegram
    async with world(tmp_path) as scene:
        scene.publish(up_to("296"))
        scene.api.fail("answer", "getWebhookInfo", body={"ok": True, "result": info})
        found, lines = await findings(scene, **settings)
    assert found is well
    assert lines[-1].endswith(f"'s; {said}" if well else f"telegram: WRONG, {said}")


OF_OTHER_FORMS = {
    "getMe": (True, [1], "x", {"id": "5"}),
    "getWebhookInfo": (True, [1], {"url": 5}, {"url": ""}),
}


@pytest.mark.parametrize(
    ("method", "result"),
    [(method, result) for method, results in OF_OTHER_FORMS.items() for result in results],
)
async def test_an_answer_of_another_form_is_a_line_too(
    tmp_path: Path, method: str, result: object
) -> None:
    async with world(tmp_path) as scene:
        scene.publish(up_to("296"))
        scene.api.fail("answer", method, body={"ok": True, "result": result})
        well, lines = await findings(scene)
    assert not well
    assert lines[-1] == (
        f"telegram: WRONG, Telegram cannot be reached: the answer to {method} is not Telegram's; "
        "look at TELEGRAM_API_URL and the network, or try again"
    )


async def test_a_bot_without_a_name_is_known_by_its_token(tmp_path: Path) -> None:
    async with world(tmp_path) as scene:
        scene.publish(up_to("296"))
        scene.api.fail("answer", "getMe", body={"ok": True, "result": {"id": 5}})
        well, lines = await findings(scene)
    assert well
    assert lines[-1] == "telegram: ok, the token is of a bot without a name; 0 updates wait"
