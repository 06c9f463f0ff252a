"""The unit groups of NOC 2021: code, English and French title, one line each in ``noc.tsv``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Occupation:
    """A unit group of NOC 2021; the code is text, because leading zeros count."""

    code: str
    title_en: str
    title_fr: str

    def title(self, language: str) -> str:
        """The official title: French for French, English for every other language."""
        return self.title_fr if language == "fr" else self.title_en


@cache
def occupations() -> Mapping[str, Occupation]:
    """Every unit group by its code, in the order of the codes."""
    lines = files("bot.rules").joinpath("noc.tsv").read_text(encoding="utf-8").splitlines()
    found = (Occupation(*line.split("\t")) for line in lines)
    return MappingProxyType({one.code: one for one in found})
