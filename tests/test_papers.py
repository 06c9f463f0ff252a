"""The papers are true: .env.example names every setting with its default and its reason.

``python -m tests.test_papers`` writes .env.example as the settings have it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

from bot.settings import Settings, read_env_file, read_settings

ROOT = Path(__file__).resolve().parents[1]
ENV_EXAMPLE = ROOT / ".env.example"


def env_example() -> str:
    """``.env.example`` as the settings themselves would have it."""
    parts = []
    for item in fields(Settings):
        about = item.metadata
        default = about["default"] or ""
        mark = "" if about["default"] is None else "# "
        parts.append(f"# {about['why']}\n{mark}{about['name']}={default}\n")
    return "\n".join(parts)


def test_env_example_lists_every_setting_its_default_and_why() -> None:
    assert ENV_EXAMPLE.read_text(encoding="utf-8") == env_example()


def test_env_example_can_be_copied_as_it_is() -> None:
    text = ENV_EXAMPLE.read_text(encoding="utf-8")
    assert read_settings(read_env_file(text)) == read_settings({})


NAMED = re.compile(r"\b(?:bot|tests|deploy|docs)/[\w/.-]*\.(?:py|md|toml|tsv|sql|ya?ml|json|ftl)\b")
NOT_YET = {"bot/text/locales/vi.ftl"}
"""The example of a new language."""


def named_files() -> Iterator[tuple[str, str]]:
    """Each paper with each file that it names; of the words only their headings."""
    papers = [*ROOT.glob("*.md"), *ROOT.glob("docs/*.md")]
    for paper in (*papers, *ROOT.glob("bot/text/locales/*.ftl")):
        text = paper.read_text(encoding="utf-8")
        if paper.suffix == ".ftl":
            text = "\n".join(line for line in text.splitlines() if line.startswith("##"))
        yield from ((paper.name, name) for name in NAMED.findall(text))


def test_every_file_that_a_paper_names_exists() -> None:
    named = set(named_files())
    assert len(named) > 100
    assert {
        (paper, name) for paper, name in named if name not in NOT_YET and not (ROOT / name).exists()
    } == set()


def test_every_make_target_of_the_readme_exists() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for target in re.findall(r"`?make ([a-z]+)", readme):
        assert re.search(rf"^{target}:", makefile, re.MULTILINE), target


if __name__ == "__main__":
    ENV_EXAMPLE.write_text(env_example(), encoding="utf-8")
