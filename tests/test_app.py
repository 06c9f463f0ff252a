"""What the composition root makes of the settings."""

from __future__ import annotations

import re

from bot.app import user_agent


def test_ircc_is_told_whom_to_write_to() -> None:
    named = user_agent("mailto:me@example.org")
    assert re.fullmatch(r"draw-bot/\S+ \(\+mailto:me@example\.org\)", named)


def test_without_a_contact_none_is_made_up() -> None:
    assert re.fullmatch(r"draw-bot/\S+", user_agent(None))
