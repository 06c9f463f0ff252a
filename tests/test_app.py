"""The composition root follows the settings."""

from __future__ import annotations

import re

import pytest

from bot.app import user_agent, warn_of_refusals
from bot.settings import read_settings


def test_the_user_agent_names_the_contact() -> None:
    named = user_agent("mailto:me@example.org")
    assert re.fullmatch(r"draw-bot/\S+ \(\+mailto:me@example\.org\)", named)


def test_the_user_agent_has_no_contact_by_default() -> None:
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
def test_a_rate_that_telegram_refuses_is_warned_of(
    said: dict[str, str], warned: bool, caplog: pytest.LogCaptureFixture
) -> None:
    warn_of_refusals(read_settings(said))
    assert ("PAID_BROADCAST" in caplog.text) is warned
