"""The log never holds secrets."""

from __future__ import annotations

import asyncio
import json
import logging

import pytest

from bot.logs import masked
from bot.traces import traced
from tests.logged import as_in_production


@pytest.mark.parametrize(
    ("said", "logged"),
    [
        ("bot123456789:AAHfiqksKZ8WmR2zSjiQ7_v4TMcTzgXSZ/getMe", "bot<token>/getMe"),
        ("postgres://bot:hush@db/bot", "postgres://bot:<password>@db/bot"),
        ("at postgresql://bot:a:b@db.example:5432/bot?x", None),
        ("postgresql://bot@db/bot", "postgresql://bot@db/bot"),
        ("elsewhere://bot:hush@db/bot", "elsewhere://bot:<password>@db/bot"),
        ("by HTTP://me:hush@proxy:3128/", "by HTTP://me:<password>@proxy:3128/"),
        ("at https://bot.example:8443/hook/@me", "at https://bot.example:8443/hook/@me"),
        (
            "postgresql:///bot?user=bot&password=hush&host=db",
            "postgresql:///bot?user=bot&password=<password>&host=db",
        ),
    ],
)
def test_tokens_and_passwords_are_masked(said: str, logged: str | None) -> None:
    assert masked(said) == (logged or "at postgresql://bot:<password>@db.example:5432/bot?x")


def logged(style: str, capsys: pytest.CaptureFixture[str]) -> list[str]:
    """Three lines: in a step, in a task begun there, and outside."""

    async def deeper() -> None:
        logging.getLogger("bot.test").info("deeper")

    async def scene() -> None:
        with traced("watch-17"):
            logging.getLogger("bot.test").info("inside")
            await asyncio.create_task(deeper())
        logging.getLogger("bot.test").info("outside")

    with as_in_production("INFO", style):
        asyncio.run(scene())
    return capsys.readouterr().err.splitlines()


def test_json_lines_of_one_step_have_its_name(capsys: pytest.CaptureFixture[str]) -> None:
    lines = [json.loads(line) for line in logged("json", capsys)]
    assert [line.get("request") for line in lines] == ["watch-17", "watch-17", None]
    assert [line["message"] for line in lines] == ["inside", "deeper", "outside"]


def test_text_lines_of_one_step_have_its_name(capsys: pytest.CaptureFixture[str]) -> None:
    inside, deeper, outside = logged("text", capsys)
    assert inside.endswith(" INFO bot.test [watch-17]: inside")
    assert deeper.endswith(" INFO bot.test [watch-17]: deeper")
    assert outside.endswith(" INFO bot.test: outside")


@pytest.mark.parametrize("style", ["text", "json"])
def test_fields_follow_the_sentence(style: str, capsys: pytest.CaptureFixture[str]) -> None:
    fields = {"kind": "source_silent", "subject": "a name"}
    with as_in_production("INFO", style):
        logging.getLogger("bot.test").warning("IRCC is silent", extra={"fields": fields})
    line = capsys.readouterr().err.strip()
    if style == "json":
        assert json.loads(line).items() >= {"message": "IRCC is silent", **fields}.items()
    else:
        assert line.endswith(': IRCC is silent kind=source_silent subject="a name"')
