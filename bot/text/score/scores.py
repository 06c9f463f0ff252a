"""The calculator's results in words: the score by factor, programmes, and possible changes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import timedelta
from itertools import groupby
from typing import Final

from bot.domain.draws.categories import known_programs
from bot.domain.notices.drops import Drop
from bot.domain.score.background import Background
from bot.domain.score.crs import Breakdown, CanadianStudy, Education, Section
from bot.domain.score.language_tests import Language
from bot.domain.score.programs import ProgramFinding
from bot.domain.score.questions import question_named
from bot.domain.verdicts.improve import Improvement
from bot.rules import Crs, Rules, rulebook
from bot.text.catalogue import Markup, Words, lines, paragraphs
from bot.text.names import type_name
from bot.text.notices import drop_line
from bot.text.score.calculator import choice_label

MOST_IMPROVEMENTS: Final = 20

_ALWAYS_SHOWN: Final = Section.CORE
_ANSWERS: Final = {True: "yes", False: "no", None: "open"}
_MARKS: Final = {True: "✔️", False: "✖️", None: "❔"}


def breakdown_text(
    about: Background,
    breakdown: Breakdown,
    crs: Crs,
    expired: Sequence[str],
    words: Words,
) -> Markup:
    """The score, its factors, and the rules behind it."""
    without, candidate = breakdown.without_nomination, about.candidate
    title = words.say("crs-score", score=str(breakdown.total))
    if breakdown.total != without:
        title = lines(
            title,
            words.say("crs-score-without", score=str(without), nomination=str(crs.nomination)),
        )
    french_first = candidate.first is Language.FRENCH and candidate.english.lowest
    if crs.confirmed:
        points_since = words.say("crs-tables", since=crs.since)
    else:
        until = crs.since - timedelta(days=1)
        points_since = words.say("crs-tables-older", until=until, since=crs.since)
    return paragraphs(
        title,
        *(_section(section, breakdown, words) for section in Section),
        lines(*(words.say(f"crs-expired-{place}") for place in expired)),
        words.say("crs-french-first") if french_first else "",
        points_since,
        authority(words),
    )


def authority(words: Words) -> Markup:
    """A reminder that IRCC decides, and that this is no legal advice."""
    return words.say("crs-authority", url=words.label("crs-official-link"))


def _section(section: Section, breakdown: Breakdown, words: Words) -> Markup:
    factors = [factor for factor in breakdown.factors if factor.section is section]
    shown = [factor for factor in factors if factor.points or section is _ALWAYS_SHOWN]
    if not shown:
        return Markup()
    points, cap = breakdown.section(section), breakdown.caps[section]
    head = words.say(f"crs-section-{section}", points=str(points), cap=str(cap))
    rows = (
        words.say("crs-factor", name=factor_name(factor.key, words), points=str(factor.points))
        for factor in shown
    )
    return lines(head, *rows)


def factor_name(key: str, words: Words) -> str:
    """The name of a factor; one that no language has words for is named by its edition."""
    if words.has(message := f"crs-factor-{key}"):
        return words.label(message)
    factor = rulebook().newest.crs.factor(key)
    name = factor.name if factor is not None else None
    return key if name is None else name.text(words.language)


def findings_text(findings: Iterable[ProgramFinding], rules: Rules, words: Words) -> Markup:
    """Each programme and category: whether it is met, the reason, and the assumptions of a yes."""
    findings = tuple(findings)
    programs = [found for found in findings if found.key in known_programs()]
    categories = [found for found in findings if found.key not in known_programs()]
    return paragraphs(
        words.say("crs-programs-title"),
        *_grouped(programs, words),
        words.say("crs-categories-title", since=rules.categories_since),
        *_grouped(categories, words),
        words.say("crs-findings-closing"),
    )


def _grouped(findings: Iterable[ProgramFinding], words: Words) -> Iterable[Markup]:
    """One paragraph for all that have the same answer for the same reason; yes comes first."""
    order = {True: 0, None: 1, False: 2}

    def sort_key(found: ProgramFinding) -> tuple[int, str, tuple[str, ...]]:
        return order[found.answer], found.reason, found.provisos

    for (_, reason, provisos), alike in groupby(sorted(findings, key=sort_key), key=sort_key):
        group = list(alike)
        names = words.listed(*(type_name(found.key, words) for found in group))
        yield lines(
            words.say("crs-finding", mark=_MARKS[group[0].answer], names=names),
            words.say(f"crs-reason-{reason}", answer=_ANSWERS[group[0].answer]),
            *(words.say(f"crs-proviso-{proviso}") for proviso in provisos),
        )


def improvements_text(found: Sequence[Improvement], draws: int, words: Words) -> Markup:
    """Changes that raise the score: points, and the year's draws that each would have turned."""
    if not found:
        return paragraphs(words.say("crs-raise-title"), words.say("crs-raise-nothing"))
    return paragraphs(
        words.say("crs-raise-title"),
        words.say("crs-raise-explained", draws=draws) if draws else "",
        lines(*(_improvement(one, draws, words) for one in found[:MOST_IMPROVEMENTS])),
        words.say("crs-raise-closing"),
    )


def _improvement(one: Improvement, draws: int, words: Words) -> Markup:
    """A change and its points; one that an edition brought along is named by its texts."""
    target: object = one.target
    for kind, key in ((Education, "education"), (CanadianStudy, "canadian_study")):
        if isinstance(one.target, kind):
            target = choice_label(question_named(key), one.target, words)
    rule = rulebook().newest.crs.question(one.key)
    if rule is None:
        what = words.say(f"crs-raise-{one.key}", target=target)
    else:
        name, chosen = rule.name, rule.choices[str(one.target)]
        named = {"name": name.text(words.language), "target": chosen.text(words.language)}
        what = words.say("crs-raise-other", **named)
    points = f"+{one.points}" if one.points >= 0 else f"−{-one.points}"
    if not draws:
        return words.say("crs-raise-points", what=what, points=points)
    if one.draws_turned is None:
        return words.say("crs-raise-untold", what=what, points=points)
    return words.say("crs-raise", what=what, points=points, draws=one.draws_turned)


def drops_text(drops: Sequence[Drop], words: Words) -> Markup:
    """What will lower the score, and on which day."""
    title = words.say("crs-lower-title")
    if not drops:
        return paragraphs(title, words.say("crs-lower-nothing"))
    rows = (words.say("drop-row", line=drop_line(drop, words)) for drop in drops)
    return paragraphs(title, lines(*rows), words.say("crs-lower-closing"))
