"""The audit of ``make lint`` finds each kind of fault, and nothing in this tree."""

from __future__ import annotations

import pytest

from tests.audit import faults_of_pins, secrets_in

AFTER_AA = "Hk3x9QwLr7Zt2Vb8Nc5Md1Pf6Gs4Jy0Ua"


@pytest.mark.parametrize(
    ("text", "what"),
    [
        (f"TELEGRAM_BOT_TOKEN=7316490211:AA{AFTER_AA}", "a Telegram token"),
        ("-----BEGIN RSA " + "PRIVATE KEY-----", "a private key"),
        ("key = 'AKIA" + "Q3EXAMPLEQ7RTZ2W'", "an AWS key"),
        ("ghp_" + "a1B2" * 9, "a GitHub token"),
        (
            "DATABASE_URL=postgres" + "://bot:hunter2hunter@db.example.org/bot",
            "a password in a URL",
        ),
    ],
)
def test_a_secret_is_found_and_not_repeated(text: str, what: str) -> None:
    assert list(secrets_in("notes.txt", f"first line\n{text}\n")) == [
        f"notes.txt:2: looks like {what}"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "123456789:AA" + "EndToEndTestsOnLoopback0123456789",
        "postgres://user@localhost/bot",
        "https://api.telegram.org/bot{token}/getMe",
    ],
)
def test_a_made_up_or_public_value_is_no_secret(text: str) -> None:
    assert list(secrets_in("notes.txt", text)) == []


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ("aiohttp>=3", "aiohttp>=3: not pinned to one version"),
        ("aiohttp==3.13.0", "aiohttp: 3.13.0 is pinned, 3.14.5 is installed"),
        ("h11==0.14.0", "h11 0.14.0: CVE-2025-43859, mended in 0.16.0"),
    ],
)
def test_a_bad_pin_is_reported(line: str, fault: str) -> None:
    installed = {"aiohttp": "3.14.5"}
    lines = ["# why", "-r other.txt", "", "psycopg[binary,pool]==3.3.0", line]
    assert list(faults_of_pins(lines, installed)) == [fault]
