"""The files for platforms and servers name commands, files and settings that exist."""

from __future__ import annotations

import json
import re
import shlex
import shutil
import subprocess
import sys
import tomllib
from dataclasses import fields
from functools import cache
from pathlib import Path

import pytest

from bot.settings import Settings

ROOT = Path(__file__).resolve().parents[1]
UNIT = ROOT / "deploy" / "draw-bot.service"
SETTINGS = {item.metadata["name"] for item in fields(Settings)}
PYTHON_S_OWN = {"PATH", "PYTHONDONTWRITEBYTECODE", "PYTHONUNBUFFERED", "MPLCONFIGDIR"}


@cache
def command_names() -> set[str]:
    """The commands that ``--help`` lists."""
    ran = subprocess.run(
        [sys.executable, "-m", "bot", "--help"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return set(re.findall(r"^    (\w+) ", ran.stdout, re.MULTILINE))


def dockerfile() -> list[tuple[str, str]]:
    """The instructions of the Dockerfile, each with its arguments."""
    text = (ROOT / "Dockerfile").read_text(encoding="utf-8")
    joined = re.sub(r"\\\n", " ", re.sub(r"^#.*\n", "", text, flags=re.MULTILINE))
    lines = (line.partition(" ") for line in joined.splitlines() if line.strip())
    return [(word, " ".join(rest.split())) for word, _, rest in lines]


def given(instruction: str) -> list[str]:
    """The arguments of the instructions of this name."""
    return [rest for word, rest in dockerfile() if word == instruction]


def unit(name: str) -> list[str]:
    """The values of a setting of the systemd unit."""
    return re.findall(rf"^{name}=(.*)$", UNIT.read_text(encoding="utf-8"), re.MULTILINE)


def test_the_procfile_names_commands_that_exist() -> None:
    lines = (ROOT / "Procfile").read_text(encoding="utf-8").splitlines()
    commands = {name: command for name, _, command in (line.partition(": ") for line in lines)}
    assert commands.keys() == {"release", "web", "worker"}
    for command in commands.values():
        python, module, bot, name, *_ = shlex.split(command)
        assert (python, module, bot) == ("python", "-m", "bot")
        assert name in command_names()


def test_the_image_runs_a_command_that_exists_and_not_as_root() -> None:
    assert json.loads(given("ENTRYPOINT")[0]) == ["draw-bot"]
    assert json.loads(given("CMD")[0])[0] in command_names()
    assert given("USER") == ["10001"]
    order = [word for word, _ in dockerfile()]
    assert order.index("USER") < order.index("ENTRYPOINT")


def test_the_image_sets_what_is_a_setting() -> None:
    names = set(re.findall(r"(\w+)=", given("ENV")[0]))
    assert names <= SETTINGS | PYTHON_S_OWN
    assert "DATA_DIR=/data" in given("ENV")[0]
    assert given("VOLUME") == ["/data"]


def test_the_image_is_built_from_files_that_exist_and_are_let_through() -> None:
    lets = (ROOT / ".dockerignore").read_text(encoding="utf-8")
    for copied in given("COPY"):
        if not copied.startswith("--from"):
            *sources, _ = copied.split()
            for source in sources:
                assert (ROOT / source).exists(), source
                assert f"!{source}\n" in lets


def test_the_image_asks_after_its_health() -> None:
    (check,) = given("HEALTHCHECK")
    python, option, program = json.loads(check.partition("CMD ")[2])
    assert (python, option) == ("python", "-c")
    compile(program, "HEALTHCHECK", "exec")
    assert "/healthz" in program


def test_the_unit_runs_a_command_that_exists() -> None:
    (start,) = unit("ExecStart")
    program, name = shlex.split(start)
    assert Path(program).name == "draw-bot"
    assert name in command_names()
    assert {part.partition("=")[0] for part in unit("Environment")[0].split()} <= (
        SETTINGS | PYTHON_S_OWN
    )


def test_the_unit_gives_the_bot_time_to_end_and_no_rights() -> None:
    assert int(unit("TimeoutStopSec")[0]) > 10
    assert unit("RestartPreventExitStatus") == ["2 3"]
    assert unit("DynamicUser") == unit("NoNewPrivileges") == ["yes"]
    assert unit("CapabilityBoundingSet") == [""]


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="no systemd-analyze here")
def test_systemd_understands_the_unit(tmp_path: Path) -> None:
    installed = tmp_path / UNIT.name
    text = UNIT.read_text(encoding="utf-8").replace("/opt/draw-bot/bin/draw-bot", "/bin/true")
    installed.write_text(text, encoding="utf-8")
    ran = subprocess.run(
        ["systemd-analyze", "verify", str(installed)], capture_output=True, text=True, check=False
    )
    assert (ran.returncode, ran.stderr) == (0, "")


@pytest.mark.parametrize(
    ("file", "command", "setting"),
    [
        ("compose.yaml", r"command: \[(\w+)\]", r"^ +([A-Z_]+): (?!.*POSTGRES)"),
        ("render.yaml", r"Command: draw-bot (\w+)", r"key: ([A-Z_]+)"),
        ("fly.toml", r"draw-bot (\w+)", r"^([A-Z_]+) = "),
    ],
)
def test_a_platforms_file_names_commands_and_settings_that_exist(
    file: str, command: str, setting: str
) -> None:
    text = (ROOT / "deploy" / file).read_text(encoding="utf-8")
    assert set(re.findall(command, text)) <= command_names()
    named = set(re.findall(setting, text, re.MULTILINE)) - {"POSTGRES_USER", "POSTGRES_PASSWORD"}
    assert named
    assert named <= SETTINGS


def test_fly_keeps_the_volume_where_the_image_keeps_its_data() -> None:
    fly = tomllib.loads((ROOT / "deploy" / "fly.toml").read_text(encoding="utf-8"))
    assert ("VOLUME", fly["mounts"]["destination"]) in dockerfile()
    assert fly["checks"]["health"]["port"] == int(fly["env"]["PORT"])


def test_the_readme_has_a_section_for_each_of_five_lines_at_most() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    for name in ("Procfile", "Container", "Server"):
        match = re.search(rf"^### .*{name}.*\n\n((?:.+\n)+)", readme, re.MULTILINE | re.IGNORECASE)
        assert match is not None, name
        assert match[1].count("\n") <= 5, name
