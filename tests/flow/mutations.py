"""Three hundred ways to spoil IRCC's file, and the seed that makes them the same each time."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from typing import Any

Rows = list[dict[str, Any]]
Mutation = tuple[str, bytes]

DATES = ("", "31 May", "2206-05-31", "0000-00-00", "13-13-2026", "2026-02-30", "tomorrow", None, 7)
SIZES = ("0", "-5", "999,999", "9" * 400, "3e3", "", None, "three", 10**30, float("inf"), [])
NAMES = ("", None, "Zombies", "x" * 10_000, "\x00", ["CEC"], "<b>CEC</b>", "Canadian Experiance")
FACTS = ("drawNumber", "drawDate", "drawName", "drawSize", "drawCRS", "drawCutOff", "drawDateTime")
PAGES = (
    b"<html><title>Access Denied</title></html>",
    b"<!DOCTYPE html><h1>We will be back</h1>",
    b"  <rounds/>",
    b"{}",
    b"[]",
    b"null",
    b'{"rounds": []}',
    b'{"rounds": {}}',
    b'{"rounds": null}',
    b'{"rounds": [null, 1, "x", []]}',
    b"",
    b" " * 2_000_000,
    b"\xef\xbb\xbf",
    b"\x00" * 1_000,
    b"[" * 100_000,
    b'{"rounds": [' + b"9" * 5_000 + b"]}",
)


def mutations(body: bytes, seed: int = 5) -> list[Mutation]:
    """Every mutation of a file with its name; more than 300."""
    chance = random.Random(seed)
    return [
        *((f"page {number}", page) for number, page in enumerate(PAGES)),
        *_cut(body, chance),
        *_flipped(body, chance),
        *_encoded(body),
        *_of_rows(body, chance),
    ]


def _cut(body: bytes, chance: random.Random) -> Iterator[Mutation]:
    for _ in range(50):
        place = chance.randrange(len(body))
        yield f"cut at {place}", body[:place]
    for _ in range(10):
        start, end = sorted(chance.randrange(len(body)) for _ in range(2))
        yield f"without {start} to {end}", body[:start] + body[end:]


def _flipped(body: bytes, chance: random.Random) -> Iterator[Mutation]:
    for _ in range(60):
        place = chance.randrange(len(body))
        spoilt = bytes([chance.randrange(256)])
        yield f"byte {place} is {spoilt!r}", body[:place] + spoilt + body[place + 1 :]
    for _ in range(20):
        place = chance.randrange(len(body))
        rubbish = chance.randbytes(chance.randrange(1, 200))
        yield f"rubbish at {place}", body[:place] + rubbish + body[place:]


def _encoded(body: bytes) -> Iterator[Mutation]:
    text = body.decode()
    for encoding in ("utf-16", "utf-32", "utf-8-sig", "utf-7", "cp037"):
        yield f"in {encoding}", text.encode(encoding)
    accented = text.replace("Experience", "Expérience")
    for encoding in ("utf-8", "cp1252", "latin-1"):
        yield f"accented, in {encoding}", accented.encode(encoding)
    yield "read twice", accented.encode().decode("cp1252").encode()


def _of_rows(body: bytes, chance: random.Random) -> Iterator[Mutation]:
    kinds = (_garbled, _missing, _additional, _twice, _twice_otherwise, _renumbered, _gone, _mixed)
    for kind in kinds:
        for _ in range(18):
            rows = json.loads(body)["rounds"]
            said = kind(rows, chance)
            yield f"{kind.__name__}: {said}", json.dumps({"rounds": rows}).encode()


def _garbled(rows: Rows, chance: random.Random) -> str:
    row, key = chance.choice(rows), chance.choice(FACTS)
    wrong = {"drawDate": DATES, "drawDateTime": DATES, "drawCutOff": DATES, "drawName": NAMES}
    row[key] = chance.choice(wrong.get(key, SIZES))
    if key == "drawDate":
        row["drawDateFull"] = row[key]
    return f"{key} {str(row[key])[:20]}"


def _missing(rows: Rows, chance: random.Random) -> str:
    key = chance.choice(FACTS)
    spoilt = chance.choice((rows, chance.sample(rows, 1), chance.sample(rows, 10)))
    for row in spoilt:
        del row[key]
    return f"{key} of {len(spoilt)}"


def _additional(rows: Rows, chance: random.Random) -> str:
    for row in chance.sample(rows, 20):
        row[f"drawMood{chance.random()}"] = chance.choice(SIZES)
    return "keys"


def _twice(rows: Rows, chance: random.Random) -> str:
    row = chance.choice(rows)
    rows.insert(chance.randrange(len(rows)), dict(row))
    return str(row["drawNumber"])


def _twice_otherwise(rows: Rows, chance: random.Random) -> str:
    row = chance.choice(rows[:50])
    rows.insert(chance.randrange(len(rows)), row | {"drawSize": "777", "drawCRS": "777"})
    return str(row["drawNumber"])


def _renumbered(rows: Rows, chance: random.Random) -> str:
    row = chance.choice(rows[:50])
    before, row["drawNumber"] = row["drawNumber"], str(chance.randrange(1, 2_000))
    return f"{before} is {row['drawNumber']}"


def _gone(rows: Rows, chance: random.Random) -> str:
    left = chance.randrange(1, len(rows))
    rows[:] = chance.sample(rows, left)
    return f"{left} left"


def _mixed(rows: Rows, chance: random.Random) -> str:
    chance.shuffle(rows)
    return "order"
