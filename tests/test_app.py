"""What the composition root makes of the settings."""

from __future__ import annotations

import re

import pytest

from bot.app import user_agent, warn_of_refusals
from bot.settings import read


def test_ircc_is_told_whom_to_write_to() -> None:
    named = user_agent("mailto:me@example.org")
    assert re.fullmatch(r"draw-bot/\S+ \(\+mailto:me@example\.org\)", named)


def test_without_a_contact_none_is_made_up() -> None:
    assert re.fullmatch(r"draw-bot/\S+", user_agent(None))


@pytest.mark.parametrize(
    ("said", "warned"),
    [
        ({}, False),
        ({"SEND_RATE": "30"}, False),
        ({"SEND_RATE": "31"}, True),
        ({"SEND_RATE": "1000", "PAID_BROADCAST": "true"}, False),
    ],
)
def test_whoever_sets_a_rate_that_telegram_refuses_is_told(
    said: dict[str, str], warned: bool, caplog: pytest.LogCaptureFixture
) -> None:
    warn_of_refusals(read(said))
    assert ("PAID_BROADCAST" in caplog.text) is warned
