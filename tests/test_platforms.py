"""The embedded store refuses to start where its disk is wiped."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.__main__ import main
from bot.errors import SettingsError
from bot.platforms import refuse_to_forget
from bot.settings import read_settings

TOKEN = "123456789:AAHfiqksKZ8WmR2zSjiQ7_v4TMcTzgXSZ"


def refuse(environ: dict[str, str]) -> None:
    refuse_to_forget(read_settings(environ), environ)


@pytest.mark.parametrize(
    ("mark", "platform"),
    [
        ("DYNO", "Heroku"),
        ("RENDER", "Render"),
        ("RAILWAY_PROJECT_ID", "Railway"),
        ("RAILWAY_ENVIRONMENT", "Railway"),
        ("FLY_APP_NAME", "Fly.io"),
        ("KOYEB_APP_NAME", "Koyeb"),
        ("K_SERVICE", "Google Cloud Run"),
        ("SPACE_ID", "Hugging Face Spaces"),
        ("REPL_ID", "Replit"),
        ("REPLIT_DEPLOYMENT", "Replit"),
    ],
)
def test_a_platform_that_wipes_its_disk_is_refused_in_one_line(mark: str, platform: str) -> None:
    with pytest.raises(SettingsError) as caught:
        refuse({mark: "worker.1"})
    message = str(caught.value)
    assert platform in message
    assert "DATABASE_URL" in message
    assert "ALLOW_EPHEMERAL=true" in message
    assert "\n" not in message


@pytest.mark.parametrize(
    "environ",
    [
        {},
        {"DYNO": ""},
        {"DYNO": "web.1", "DATABASE_URL": "postgres://u:p@h/d"},
        {"DYNO": "web.1", "ALLOW_EPHEMERAL": "true"},
        {"RAILWAY_PROJECT_ID": "x", "RAILWAY_VOLUME_MOUNT_PATH": "/vol", "DATA_DIR": "/vol/bot"},
    ],
    ids=["at home", "an empty mark", "a database", "told so", "on a volume"],
)
def test_where_nothing_is_lost_nothing_is_refused(environ: dict[str, str]) -> None:
    refuse(environ)


def test_a_folder_beside_the_volume_is_refused() -> None:
    with pytest.raises(SettingsError):
        refuse({"RAILWAY_PROJECT_ID": "x", "RAILWAY_VOLUME_MOUNT_PATH": "/vol", "DATA_DIR": "/v"})


def test_run_stops_with_status_2_before_it_touches_anything(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", TOKEN)
    monkeypatch.setenv("DYNO", "worker.1")
    monkeypatch.delenv("DATABASE_URL", raising=False)
    assert main(["run"]) == 2
    assert capsys.readouterr().err.startswith("draw-bot: DATABASE_URL is not set, and Heroku")
    assert list(tmp_path.iterdir()) == []
