"""What the log must never hold."""

from __future__ import annotations

import pytest

from bot.logs import masked


@pytest.mark.parametrize(
    ("said", "logged"),
    [
        ("bot123456789:AAHfiqksKZ8WmR2zSjiQ7_v4TMcTzgXSZ/getMe", "bot<token>/getMe"),
        ("postgres://bot:hush@db/bot", "postgres://bot:<password>@db/bot"),
        ("at postgresql://bot:a:b@db.example:5432/bot?x", None),
        ("postgresql://bot@db/bot", "postgresql://bot@db/bot"),
    ],
)
def test_tokens_and_passwords_are_masked(said: str, logged: str | None) -> None:
    assert masked(said) == (logged or "at postgresql://bot:<password>@db.example:5432/bot?x")
