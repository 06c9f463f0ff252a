"""Pictures: cut-offs over time, the pool's bands, invitations a month."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.chat.frame.archive import Archive, archive
from bot.chat.frame.features import Audience, Feature, HelpSection, button, command, group_command
from bot.chat.frame.group_visits import GroupVisit, private_row
from bot.chat.frame.screens import Button, Reply, Row, Screen
from bot.chat.frame.taps import tap_data
from bot.chat.frame.visits import Answer, Visit, stale
from bot.domain.draws.categories import known_types
from bot.domain.draws.pool import snapshots
from bot.domain.draws.tallies import monthly, year_so_far
from bot.domain.typed import picture_asked
from bot.domain.verdicts.courses import course
from bot.text.catalogue import Markup, Words, lines
from bot.text.draws.captions import cutoff_caption, months_caption, picture_note
from bot.text.draws.charts import FEWEST_POINTS, cutoff_chart, months_chart, pool_chart
from bot.text.draws.draws import draw_line
from bot.text.draws.pictures import Chart
from bot.text.names import type_meant, type_name

MINE: Final = "mine"
SPANS: Final = {1: "chart-year-button", 3: "chart-years-button"}
"""The years that cut-offs can be shown for, the first unless told."""


class Charts(Feature):
    """Answers /chart and every button that leads to a picture."""

    of_one_profile = True
    for_each_profile = "chart"
    audience = Audience.EVERYBODY

    @command("chart", HelpSection.INSIGHT, 20, in_menu=True)
    async def command(self, visit: Visit) -> Answer:
        """``/chart``, ``/chart french``, ``/chart pool`` or ``/chart months``."""
        draws = await archive(self._store)
        match picture_asked(visit.text):
            case "pool":
                return Reply(pool_chart_screen(visit, draws))
            case "months":
                return Reply(months_screen(visit, draws))
        key = type_meant(visit.text, visit.words) or MINE
        if visit.text and key == MINE:
            return Reply(unknown_screen(visit.words))
        return Reply(cutoffs_screen(visit, draws, key, 1))

    @group_command("chart", Audience.EVERYBODY, 90, in_menu=True)
    async def in_group(self, visit: GroupVisit) -> Reply:
        """Show a picture without a personal line."""
        draws = await archive(self._store)
        return Reply(public_chart(visit, draws))

    @button("chart:cutoffs")
    async def cutoffs(self, visit: Visit) -> Answer:
        """A button for the cut-offs of a type, or of the person's types."""
        match visit.args:
            case (key, years) if key in (MINE, *known_types()) and years in map(str, SPANS):
                screen = cutoffs_screen(visit, await archive(self._store), key, int(years))
                # Words in place of a picture must not replace the verdict above the button.
                return Reply(screen, fresh=screen.chart is None)
            case _:
                return stale(visit)

    @button("chart:pool")
    async def pool(self, visit: Visit) -> Answer:
        """A button for the pool's bands."""
        return Reply(pool_chart_screen(visit, await archive(self._store)))

    @button("chart:months")
    async def months(self, visit: Visit) -> Answer:
        """A button for the invitations a month."""
        return Reply(months_screen(visit, await archive(self._store)))


def public_chart(visit: GroupVisit, draws: Archive) -> Screen:
    """The picture that a group asked for: the cut-offs unless it named another."""
    words, reader = visit.words, visit.public
    rows = (private_row(words),)
    match picture_asked(visit.text):
        case "pool":
            return replace(pool_chart_screen(reader, draws), rows=rows)
        case "months":
            return replace(months_screen(reader, draws), rows=rows)
    screen = cutoffs_screen(reader, draws, type_meant(visit.text, visit.words) or MINE, 1)
    if screen.chart is None:
        return replace(screen, rows=rows)
    return _pictured(words.say("chart-caption-public"), rows, screen.chart, words)


def cutoffs_screen(visit: Visit, draws: Archive, key: str, years: int) -> Screen:
    """Cut-offs over time, with the person's line."""
    words = visit.words
    asked = "" if key == MINE else key
    found = course(visit.subscriber.profile, draws.draws, years, asked, visit.zone)
    if found is None:
        return Screen(words.say("draws-none-yet"))
    other_spans = tuple(
        Button(words.label(label), tap_data("chart", "cutoffs", key, str(span)))
        for span, label in SPANS.items()
        if span != years
    )
    own = () if key == MINE else (_cutoffs(words),)
    types = () if key == MINE else (key,)
    rows = ((*other_spans, *own), (_pool(words), _months(words)), _onward(words, *types))
    if not found.draws.judged:
        kind = words.label("draws-all") if key == MINE else type_name(key, words)
        return Screen(words.say("chart-no-draws", type=kind), rows)
    if len(found.draws.judged) < FEWEST_POINTS:
        told = (
            draw_line(one.draw, one.draw_type, one.verdict, words) for one in found.draws.judged
        )
        return Screen(lines(words.say("chart-too-few"), *told), rows)
    return _pictured(cutoff_caption(found, words), rows, cutoff_chart(found, words), words)


def pool_chart_screen(visit: Visit, draws: Archive) -> Screen:
    """The newest snapshot's bands, with the person's."""
    words = visit.words
    dated = snapshots(draw for draw, _ in draws.draws)
    if not dated:
        return Screen(words.say("pool-none"))
    as_of = max(dated)
    chart = pool_chart(as_of, dated[as_of], visit.subscriber.profile.full_score, words)
    rows = ((_cutoffs(words), _months(words)), _onward(words))
    return _pictured(words.say("chart-caption-pool"), rows, chart, words)


def months_screen(visit: Visit, draws: Archive) -> Screen:
    """Twelve months of invitations, up to the newest draw's."""
    words, newest = visit.words, draws.latest()
    if newest is None:
        return Screen(words.say("draws-none-yet"))
    months = monthly(draws.draws, newest.date)
    caption = months_caption(months, newest, year_so_far(draws.draws, newest.date), words)
    rows = ((_cutoffs(words), _pool(words)), _onward(words))
    return _pictured(caption, rows, months_chart(months, words), words)


def _pictured(caption: Markup, rows: tuple[Row, ...], chart: Chart, words: Words) -> Screen:
    """A picture over its caption, which says so where the picture is in English."""
    return Screen(lines(caption, picture_note(words)), rows, chart)


def unknown_screen(words: Words) -> Screen:
    """The word means no picture; those that there are."""
    rows = ((_cutoffs(words),), (_pool(words), _months(words)))
    return Screen(words.say("chart-unknown"), rows)


def _cutoffs(words: Words) -> Button:
    return Button(words.label("chart-mine-button"), tap_data("chart", "cutoffs", MINE, "1"))


def _pool(words: Words) -> Button:
    return Button(words.label("chart-pool-button"), tap_data("chart", "pool"))


def _months(words: Words) -> Button:
    return Button(words.label("chart-months-button"), tap_data("chart", "months"))


def _onward(words: Words, *types: str) -> Row:
    return (
        Button(words.label("whatif-button"), tap_data("whatif", "open")),
        Button(words.label("forecast-button"), tap_data("forecast", "show", *types)),
    )
