"""A store with damaged rows of every kind, over the real process."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from tests.e2e.candidates import candidate
from tests.e2e.process import before_297, up_to
from tests.stores.folders import execute, spoil

OPERATOR, ADA, BOB = 7, 1001, 1002
KEYS = (
    *("answers", "episodes", "letters", "menu", "moves", "press", "processing-times", "reminders"),
    *("renumbered", "restored", "resumed", "send_rate", "source", "asked:feed", "facts:297:1"),
)


async def test_damaged_rows_stop_nobody_else_and_their_owner_can_be_erased(tmp_path: Path) -> None:
    async with before_297(tmp_path, ADMIN_CHAT_IDS=str(OPERATOR)) as scene:
        operator = await scene.person(OPERATOR)
        ada, bob = [await candidate(scene, chat_id, "530") for chat_id in (ADA, BOB)]
        assert await scene.stop() == 0
        path = scene.data / "draw-bot.sqlite3"
        damaged = '{"sum":"'
        for key in KEYS:
            execute(path, "INSERT OR IGNORE INTO memories (key, facts) VALUES (?, ?)", key, damaged)
        with closing(sqlite3.connect(path)) as connection:
            kept = {key for (key,) in connection.execute("SELECT key FROM memories")}
        for key in kept:
            spoil(path, "memories", key)
        spoil(path, "draws", "295")
        spoil(path, "subscribers", BOB)
        await scene.start(at="2024-05-31T15:00:00+00:00")
        await scene.looked_again()
        scene.publish(up_to("297"))
        await ada.hear("#297")
        await operator.hear("Rows of the store that I cannot read")
        await operator.say("/stats")
        await operator.hear("Alerts on #297: 1 sent, 0 waiting, 0 given up")
        await bob.say("/profile")
        await bob.hear("something went wrong")
        await bob.say("/delete")
        await bob.hear("Erase everything that is stored")
        await bob.tap("Yes, erase it all")
        await bob.hear("Everything about you is erased")
        await bob.say("/profile")
        await bob.hear("/start")
        assert "Traceback" not in scene.log()
        assert list((scene.data / "backups").iterdir())
