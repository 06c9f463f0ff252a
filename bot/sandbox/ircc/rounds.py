"""Every draw since 2015, and IRCC's file made of any of them, quirks included.

The table is ours (``data/README.md`` describes it). The file has the shape of the real one, field
by field, so that the bot reads both alike.
"""

from __future__ import annotations

import csv
import gzip
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from importlib.resources import files
from typing import Final, Literal

from bot.domain.draws.draw import BANDS, number_key
from bot.sources import dates
from bot.sources.dates import Flaw

Language = Literal["en", "fr"]

UNKNOWN: Final = "?"

_BANDS: Final = tuple(f"{low}-{high}" for low, high in BANDS)
_ENGLISH_MONTHS: Final = (
    "January February March April May June July August September October November December"
)
_FRENCH_MONTHS: Final = (
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
)
_ENGLISH_PAGES: Final = (
    "/en/immigration-refugees-citizenship/corporate/mandate/"
    "policies-operational-instructions-agreements/ministerial-instructions/express-entry-rounds/"
)
_FRENCH_PAGES: Final = (
    "/fr/immigration-refugies-citoyennete/organisation/mandat/"
    "politiques-directives-operationnelles-ententes-accords/instructions-ministerielles/"
    "entree-express-rondes/"
)
_INTERNAL: Final = "/content/canadasite"
_WRONG_LINKS: Final = {"65": "64"}
"""Two of the three links of #65 lead to #64."""


@dataclass(frozen=True, slots=True)
class Row:
    """One draw as IRCC published it.

    ``ran_at`` and ``tie_break`` are the published English texts, mistakes included: "" for
    a published field that was empty, and None for an unknown one. ``bands`` are the counts of
    ``draws.BANDS``, all 0 where no pool was published. ``subtotals`` are the published counts of
    451-500, of 401-450 and of all, each None where it is the sum that it should be.
    """

    number: str
    day: date
    name: str
    size: int
    cutoff: int
    name_fr: str | None = None
    invited: str = ""
    ran_at: str | None = None
    tie_break: str | None = None
    pool_date: date | None = None
    bands: tuple[int, ...] | None = None
    subtotals: tuple[int | None, int | None, int | None] = (None, None, None)


def load_table() -> list[Row]:
    """Every draw from #1 (2015-01-31) to #447 (2026-10-01), newest first."""
    packed = files("bot.sandbox").joinpath("data/draws.csv.gz").read_bytes()
    lines = gzip.decompress(packed).decode().splitlines()
    return [_row(cells) for cells in csv.DictReader(ln for ln in lines if not ln.startswith("#"))]


def render(rows: Iterable[Row], *, language: Language = "en") -> bytes:
    """IRCC's file of these draws, newest first, in the file's own form.

    Unknown values are rendered as IRCC renders values that it does not publish. The French file's
    numbers, days and names are as IRCC writes them; its links and sentences are our wording.
    """
    newest_first = sorted(rows, key=lambda row: number_key(row.number), reverse=True)
    record = _english if language == "en" else _french
    records = [json.dumps(record(row), ensure_ascii=False) for row in newest_first]
    text = (
        '{\n    "classes": "wb-tables",\n    "rounds": [\n        '
        + ",\n        ".join(records)
        + "\n    ]\n}\n"
    )
    return text.replace("\n", "\r\n").encode()


def _row(cells: Mapping[str, str]) -> Row:
    return Row(
        number=cells["number"],
        day=date.fromisoformat(cells["date"]),
        name=cells["name"],
        size=int(cells["size"]),
        cutoff=int(cells["cutoff"]),
        name_fr=cells["name_fr"] or None,
        invited=cells["invited"],
        ran_at=_known(cells["ran_at"]),
        tie_break=_known(cells["tie_break"]),
        pool_date=None if cells["pool_date"] == UNKNOWN else date.fromisoformat(cells["pool_date"]),
        bands=tuple(int(cells[band]) for band in _BANDS) if cells[_BANDS[0]] else None,
        subtotals=(
            _count(cells["451-500"]),
            _count(cells["401-450"]),
            _count(cells["total"]),
        ),
    )


def _known(cell: str) -> str | None:
    return None if cell == UNKNOWN else cell


def _count(cell: str) -> int | None:
    return int(cell) if cell else None


def _english(row: Row) -> dict[str, str]:
    page = _english_page(row.number, row.number)
    other = _english_page(row.number, _WRONG_LINKS.get(row.number, row.number))
    return {
        "drawNumber": row.number,
        "drawNumberURL": _link(page, row.number),
        "drawDate": row.day.isoformat(),
        "drawDateFull": _english_day(row.day),
        "drawName": row.name,
        "drawSize": f"{row.size:,}",
        "drawCRS": str(row.cutoff),
        "mitext": _link(
            other,
            "Invitations to apply for permanent residence under the Express Entry system "
            f"#{row.number}",
        ),
        "DrawText1": _link(other, "See full text of Ministerial Instruction"),
        "drawText2": row.invited,
        "drawDateTime": row.ran_at or "",
        "drawCutOff": row.tie_break or "",
        "drawDistributionAsOn": _english_day(row.pool_date) if row.pool_date else "",
        **{key: f"{count:,}" for key, count in _pool(row).items()},
    }


def _french(row: Row) -> dict[str, str]:
    page = f"{_INTERNAL}{_FRENCH_PAGES}invitations.html?q={row.number}"
    return _english(row) | {
        "drawNumberURL": _link(page, row.number),
        "drawDateFull": _french_day(row.day),
        "drawName": row.name_fr or row.name,
        "drawSize": _french_count(row.size),
        "mitext": _link(page, f"Invitations à présenter une demande, Entrée express, {row.number}"),
        "DrawText1": _link(page, "Voir le texte intégral des Instructions ministérielles"),
        "drawDateTime": _french_instant(row.ran_at or ""),
        "drawCutOff": _french_instant(row.tie_break or ""),
        "drawDistributionAsOn": _french_day(row.pool_date) if row.pool_date else "",
        **{key: _french_count(count) for key, count in _pool(row).items()},
    }


def _english_page(number: str, linked: str) -> str:
    count, _ = number_key(number)
    if count <= 76:
        return f"{_ENGLISH_PAGES}invitations-{linked}.html"
    prefix = "" if count <= 236 or count == 247 else _INTERNAL
    return f"{prefix}{_ENGLISH_PAGES}invitations.html?q={linked}"


def _link(page: str, text: str) -> str:
    return f"<a href='{page}'>{text}</a>"


def _english_day(day: date) -> str:
    return f"{_ENGLISH_MONTHS.split()[day.month - 1]} {day.day}, {day.year}"


def _french_day(day: date) -> str:
    return f"{day.day} {_FRENCH_MONTHS.split()[day.month - 1]} {day.year}"


def _french_instant(text: str) -> str:
    """In French where the English text can be read, else the English text."""
    at = dates.spelled_instant(text)
    return text if isinstance(at, Flaw) else f"{_french_day(at.date())} à {at:%H:%M:%S} UTC"


def _french_count(count: int) -> str:
    return f"{count:,}".replace(",", " ")


def _pool(row: Row) -> dict[str, int]:
    """The fields dd1 to dd18: the bands, with IRCC's sub-totals and total among them."""
    bands = row.bands or (0,) * len(BANDS)
    sums = (sum(bands[2:7]), sum(bands[7:12]), sum(bands))
    upper, middle, total = (
        due if count is None else count for due, count in zip(sums, row.subtotals, strict=True)
    )
    counts = (*bands[:2], upper, *bands[2:7], middle, *bands[7:], total)
    return {f"dd{place}": count for place, count in enumerate(counts, 1)}
