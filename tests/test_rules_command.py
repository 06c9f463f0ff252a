"""``draw-bot rules`` and RULES_DIR, over the real process."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from tests.rulebooks import EDITIONS, HEALTHCARE, HIGH_SKILLED, LEADERSHIP, WAGES
from tests.test_main import draw_bot


def put(folder: Path, *names: str) -> Path:
    """A folder of the operator's with some of the invented editions."""
    folder.mkdir(parents=True)
    for name in names:
        shutil.copy(EDITIONS / f"{name}.toml", folder)
    return folder


def test_rules_lists_the_editions_with_status_and_source(tmp_path: Path) -> None:
    ran = draw_bot(tmp_path, "rules", "--on", "2026-11-28")
    assert ran.returncode == 0
    assert "Editions in force on 2026-11-28:" in ran.stdout
    assert "2026-11-03-crs.toml: announced, its figures are not known" in ran.stdout
    assert "(read 2026-11-28)" in ran.stdout
    assert "the most without a nomination: not known; a nomination adds 600" in ran.stdout
    assert "healthcare 2026-3, since 2026-02-18: 12 months in 3 years, 37 occupations" in ran.stdout
    assert list(tmp_path.iterdir()) == []


def test_rules_of_an_earlier_day_are_those_of_then(tmp_path: Path) -> None:
    ran = draw_bot(tmp_path, "rules", "--on", "2024-05-31")
    assert "the most without a nomination: 895" in ran.stdout
    assert "6 months in 3 years, continuous, list not known" in ran.stdout
    assert "2026-02-18-categories.toml" in ran.stdout.partition("Editions to come:")[2]


def test_a_day_that_is_none_is_refused(tmp_path: Path) -> None:
    ran = draw_bot(tmp_path, "rules", "--on", "tomorrow")
    assert ran.returncode == 2
    assert "'tomorrow' is not a day; wanted: one such as 2026-02-18" in ran.stderr


@pytest.mark.parametrize("place", ["RULES_DIR", "DATA_DIR", "default"])
def test_an_operators_editions_are_read_after_ours(tmp_path: Path, place: str) -> None:
    settings = {}
    if place == "RULES_DIR":
        settings["RULES_DIR"] = str(put(tmp_path / "mine", HEALTHCARE, LEADERSHIP))
    elif place == "DATA_DIR":
        put(tmp_path / "kept" / "rules", HEALTHCARE, LEADERSHIP)
        settings["DATA_DIR"] = str(tmp_path / "kept")
    else:
        put(tmp_path / "data" / "rules", HEALTHCARE, LEADERSHIP)
    ran = draw_bot(tmp_path, "rules", "--on", "2027-02-18", **settings)
    assert ran.returncode == 0, ran.stderr
    assert f"{HEALTHCARE}.toml [RULES_DIR]: confirmed" in ran.stdout
    assert "healthcare 2027-4, since 2027-02-18: 12 months in 3 years, 38 occupations" in ran.stdout
    assert "leadership 2027-1" in ran.stdout


def test_all_four_invented_editions_stand_together(tmp_path: Path) -> None:
    folder = put(tmp_path / "mine", HEALTHCARE, LEADERSHIP, WAGES, HIGH_SKILLED)
    ran = draw_bot(tmp_path, "rules", "--on", "2028-01-01", RULES_DIR=str(folder))
    assert "fhs: 12 months of work in 3 years, anywhere" in ran.stdout
    assert "the most without a nomination: 775" in ran.stdout
    assert "new questions: wage, offer_wage" in ran.stdout


FAULTS = {
    "wrong key": ("months = 12", "month = 12", "leadership.month: unknown key; known here: label"),
    "wrong day": ("day = 2027-02-18", "day = 2027-02-30", "not valid TOML"),
    "another day": ("day = 2027-02-18", "day = 2027-02-19", "day: the file's name begins with"),
    "overlapping name": (
        '["leadership innovation"]',
        '["trades"]',
        "draw_types.leadership.published: 'trade' names trades already",
    ),
    "unknown factor": (
        "[categories.leadership]",
        '[crs]\nwithout = ["wage"]\n\n[categories.leadership]',
        "crs.without: factors are wanted: age, education",
    ),
}


@pytest.mark.parametrize("command", ["run", "rules", "check"])
@pytest.mark.parametrize("fault", FAULTS)
def test_a_bad_edition_stops_every_command_with_one_line(
    tmp_path: Path, fault: str, command: str
) -> None:
    before, after, told = FAULTS[fault]
    folder = put(tmp_path / "mine", HEALTHCARE, LEADERSHIP)
    bad = folder / f"{LEADERSHIP}.toml"
    bad.write_text(bad.read_text("utf-8").replace(before, after, 1), "utf-8")
    ran = draw_bot(tmp_path, command, RULES_DIR=str(folder))
    assert ran.returncode == 2
    assert ran.stderr.startswith(f"draw-bot: RULES_DIR: {LEADERSHIP}.toml: ")
    assert told in ran.stderr
    assert ran.stderr.count("\n") == 1
    assert ran.stdout == ""


def test_a_label_of_an_earlier_definition_is_refused(tmp_path: Path) -> None:
    folder = put(tmp_path / "mine", HEALTHCARE)
    bad = folder / f"{HEALTHCARE}.toml"
    bad.write_text(bad.read_text("utf-8").replace('"2027-4"', '"2026-3"'), "utf-8")
    ran = draw_bot(tmp_path, "rules", RULES_DIR=str(folder))
    assert ran.returncode == 2
    assert "'2026-3' belongs to the definition of 2026-02-18" in ran.stderr


def test_a_folder_that_is_named_and_not_there_is_refused(tmp_path: Path) -> None:
    ran = draw_bot(tmp_path, "rules", RULES_DIR=str(tmp_path / "nowhere"))
    assert ran.returncode == 2
    assert "nowhere is not a folder; wanted: one with TOML files" in ran.stderr


def test_check_warns_of_an_edition_that_is_only_announced(tmp_path: Path) -> None:
    ran = draw_bot(tmp_path, "check")
    (line,) = [one for one in ran.stdout.splitlines() if "2026-11-03-crs.toml" in one]
    assert line.startswith("  2026-11-03-crs.toml: announced")
    assert "WARNING: read the page and enter the figures" in line


def test_the_example_of_the_papers_works_as_written(tmp_path: Path) -> None:
    paper = (Path(__file__).parents[1] / "docs" / "rules.md").read_text("utf-8")
    files = re.findall(r"`(data/rules/\S+\.toml)`:\n\n```toml\n(.*?)```", paper, re.DOTALL)
    assert len(files) == 2
    for name, text in files:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8")
    shown = re.search(r"\$ draw-bot rules --on (\S+) \|.*?\n(.*?)```", paper, re.DOTALL)
    assert shown is not None
    ran = draw_bot(tmp_path, "rules", "--on", shown[1])
    assert ran.returncode == 0, ran.stderr
    for line in shown[2].splitlines():
        assert line in ran.stdout
