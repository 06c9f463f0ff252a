"""Cut-offs over time: a line for each type, filled marks where the reader would have met it."""

from __future__ import annotations

from itertools import pairwise

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.ticker import MaxNLocator, NullLocator

from bot.charts.style import (
    FAINT,
    GROUND,
    INK,
    SMALL,
    axes,
    page,
)
from bot.text.draws.pictures import CutoffChart, Series

_MARK = 5.0
_ROW = 0.042
_RIGHT_COLUMN = 0.42
_DASHED = (0, (4, 2))

Key = tuple[Line2D, str]


def cutoffs_figure(chart: CutoffChart) -> Figure:
    """The whole picture."""
    figure = page(chart.title, chart.subtitle)
    types = [(_mark(one.colour, one.marker, True), one.label) for one in chart.series]
    own: list[Key] = []
    if chart.line is not None:
        own = [
            (Line2D([], [], color=INK, linewidth=1.1, linestyle=_DASHED), chart.line_label),
            (_mark(FAINT, "o", True), chart.met_label),
            (_mark(FAINT, "o", False), chart.other_label),
        ]
    rows = max(len(types), len(own))
    plot = axes(figure, 0.105, 0.13 + rows * _ROW, 0.90, 0.85)
    plot.grid(axis="y")
    since, until = chart.since.toordinal(), chart.until.toordinal()
    room = (until - since) * 0.025
    plot.set_xlim(since - room, until + room)
    plot.set_xticks([day.toordinal() for day, _ in chart.days], [label for _, label in chart.days])
    for series in chart.series:
        _draw_series(plot, series, plain=chart.line is None)
    _draw_references(plot, chart)
    plot.margins(y=0.08)
    has_scale = chart.line is not None or any(series.points for series in chart.series)
    whole = MaxNLocator(nbins="auto", integer=True)
    plot.yaxis.set_major_locator(whole if has_scale else NullLocator())
    _legend(figure, types, 0.02, rows)
    _legend(figure, own, _RIGHT_COLUMN, rows)
    return figure


def _draw_series(plot: Axes, series: Series, *, plain: bool) -> None:
    """Without a line of the reader's there is nothing to meet, and every mark is full."""
    colour = series.colour
    days = [point.day.toordinal() for point in series.points]
    cutoffs = [point.cutoff for point in series.points]
    # A gap in the data starts a new stretch of the line.
    starts = [place for place, point in enumerate(series.points) if point.after_gap or not place]
    for first, end in pairwise((*starts, len(days))):
        plot.plot(days[first:end], cutoffs[first:end], color=colour, linewidth=0.9, alpha=0.55)
    for met in (False, True):
        those = [
            place
            for place, point in enumerate(series.points)
            if (plain or point.met is True) is met
        ]
        plot.plot(
            [days[place] for place in those],
            [cutoffs[place] for place in those],
            linestyle="none",
            marker=series.marker,
            markersize=_MARK,
            markerfacecolor=colour if met else GROUND,
            markeredgecolor=colour,
            markeredgewidth=1.0,
        )


def _draw_references(plot: Axes, chart: CutoffChart) -> None:
    """The days from which cut-offs are on another scale, and the reader's score.

    A day is written along its line; the score beyond the right edge, where it covers nothing.
    """
    for day in chart.breaks:
        plot.axvline(day.toordinal(), color=FAINT, linewidth=0.8, linestyle=(0, (1, 2)))
        plot.annotate(
            chart.break_label,
            (day.toordinal(), 0.02),
            xycoords=("data", "axes fraction"),
            xytext=(-3, 0),
            textcoords="offset points",
            fontsize=SMALL,
            color=FAINT,
            rotation=90,
            ha="right",
            va="bottom",
        )
    if chart.line is not None:
        plot.axhline(chart.line, color=INK, linewidth=1.1, linestyle=_DASHED)
        plot.annotate(
            str(chart.line),
            (1.0, chart.line),
            xycoords=("axes fraction", "data"),
            xytext=(3, 0),
            textcoords="offset points",
            fontsize=SMALL + 0.6,
            fontweight="bold",
            va="center",
        )


def _mark(colour: str, marker: str, filled: bool) -> Line2D:
    return Line2D(
        [],
        [],
        linestyle="none",
        marker=marker,
        markersize=_MARK,
        markerfacecolor=colour if filled else GROUND,
        markeredgecolor=colour,
    )


def _legend(figure: Figure, keys: list[Key], left: float, rows: int) -> None:
    """A column of what marks mean, at the foot; columns begin at the same height."""
    if not keys:
        return
    figure.legend(
        [mark for mark, _ in keys],
        [label for _, label in keys],
        loc="upper left",
        bbox_to_anchor=(left, 0.035 + rows * _ROW),
        handletextpad=0.6,
        labelspacing=0.45,
        borderpad=0.2,
    )
