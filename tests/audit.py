"""The checks of ``make lint`` beyond style: secrets in tracked files, and flawed dependencies.

    python -m tests.audit

It needs no network. Every requirement is pinned, the pinned versions are installed, all of them
fit together, and each is at least the release that fixed the known vulnerabilities.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Final

from packaging.version import Version

ROOT: Final = Path(__file__).resolve().parents[1]
REQUIREMENTS: Final = ("requirements.txt", "requirements-dev.txt")
PIN: Final = re.compile(r"([A-Za-z0-9._-]+)(?:\[[a-z,]+\])?==([^\s;#]+)")

SECRETS: Final[Mapping[str, re.Pattern[str]]] = {
    "a Telegram token": re.compile(r"\b\d{8,10}:AA[\w-]{33}\b"),
    "a private key": re.compile(r"-----BEGIN [A-Z ]*PRIVATE KEY-----"),
    "an AWS key": re.compile(r"\b(?:AKIA|ASIA)[0-9A-Z]{16}\b"),
    "a GitHub token": re.compile(r"\b(?:gh[pousr]_\w{36}|github_pat_\w{50,})"),
    "a Slack token": re.compile(r"\bxox[abprs]-[\w-]{10,}"),
    "a Google key": re.compile(r"\bAIza[\w-]{35}\b"),
    "a password in a URL": re.compile(r"\b\w+://[^\s/:@\"'{}<]+:[^\s/@\"'{}<]{6,}@[\w.-]+"),
}
MADE_UP: Final = re.compile(r"EndToEnd|Sandbox|Loopback|MadeUp|0123456789|secret@|password@", re.I)
"""The words that mark the secrets of tests as made up."""

MENDED_IN: Final[Mapping[str, tuple[str, str]]] = {
    "aiohttp": ("3.12.14", "CVE-2025-53643"),
    "certifi": ("2024.7.4", "CVE-2024-39689"),
    "fonttools": ("4.60.2", "CVE-2025-66034"),
    "h11": ("0.16.0", "CVE-2025-43859"),
    "idna": ("3.7", "CVE-2024-3651"),
    "orjson": ("3.9.15", "CVE-2024-27454"),
    "pillow": ("11.3.0", "CVE-2025-48379"),
}
"""The release of each package that fixed a published flaw. Add a line when one is published."""


def secrets_in(name: str, text: str) -> Iterator[str]:
    """The lines of a file that look like secrets; the secret itself is not repeated."""
    for number, line in enumerate(text.splitlines(), 1):
        for what, pattern in SECRETS.items():
            if any(not MADE_UP.search(found.group()) for found in pattern.finditer(line)):
                yield f"{name}:{number}: looks like {what}"


def faults_of_pins(lines: Iterable[str], installed: Mapping[str, str]) -> Iterator[str]:
    """Requirements that are not pinned, not installed as pinned, or known to be flawed."""
    for line in lines:
        line = line.partition("#")[0].strip()
        if not line or line.startswith("-r "):
            continue
        pin = PIN.match(line)
        if pin is None:
            yield f"{line}: not pinned to one version"
        else:
            name, pinned = pin[1].lower(), pin[2]
            if name in installed and installed[name] != pinned:
                yield f"{name}: {pinned} is pinned, {installed[name]} is installed"
            mended, flaw = MENDED_IN.get(name, ("0", ""))
            if Version(pinned) < Version(mended):
                yield f"{name} {pinned}: {flaw}, mended in {mended}"


def tracked() -> list[str]:
    """The files that git tracks, or none outside a clone."""
    try:
        listed = subprocess.run(
            ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True
        )
    except (OSError, subprocess.CalledProcessError):
        return []
    return [name for name in listed.stdout.split("\0") if name]


def _files() -> Iterator[tuple[str, str]]:
    for name in tracked():
        try:
            yield name, (ROOT / name).read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError):
            continue


def _installed(lines: Iterable[str]) -> dict[str, str]:
    found = {}
    for pin in filter(None, map(PIN.match, lines)):
        try:
            found[pin[1].lower()] = version(pin[1])
        except PackageNotFoundError:
            found[pin[1].lower()] = "nothing"
    return found


def _misfits() -> Iterator[str]:
    """The packages that do not fit together, as pip reports them."""
    said = subprocess.run(
        [sys.executable, "-m", "pip", "--disable-pip-version-check", "check"],
        capture_output=True,
        text=True,
        check=False,
    )
    if said.returncode:
        yield from said.stdout.splitlines()


def main() -> None:
    """Print every fault, and exit with 1 if there is any."""
    lines = [line for name in REQUIREMENTS for line in (ROOT / name).read_text().splitlines()]
    faults = [fault for name, text in _files() for fault in secrets_in(name, text)]
    faults += [
        f"{name}: settings with secrets stay out of git" for name in tracked() if name == ".env"
    ]
    faults += faults_of_pins(lines, _installed(lines))
    faults += _misfits()
    sys.stdout.writelines(f"{fault}\n" for fault in faults)
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
