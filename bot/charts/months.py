"""Invitations a month, divided by type."""

from __future__ import annotations

from matplotlib.figure import Figure

from bot.charts.style import GROUND, axes, page
from bot.text.draws.pictures import MonthsChart

_HATCHES = ("", "////", "....", "xxxx", "----", "")
"""The parts of a month are told apart by pattern as well as by colour."""


def months_figure(chart: MonthsChart) -> Figure:
    """The whole picture."""
    figure = page(chart.title, chart.subtitle)
    plot = axes(figure, 0.15, 0.215, 0.97, 0.85)
    plot.grid(axis="y")
    below = [0] * len(chart.months)
    for part, hatch in zip(chart.parts, _HATCHES, strict=False):
        plot.bar(
            range(len(chart.months)),
            part.counts,
            bottom=below,
            width=0.74,
            color=part.colour,
            edgecolor=GROUND,
            linewidth=0.4,
            hatch=hatch,
            label=part.label,
        )
        below = [low + count for low, count in zip(below, part.counts, strict=True)]
    plot.set_xlim(-0.6, len(chart.months) - 0.4)
    plot.set_xticks(range(len(chart.months)), chart.months, rotation=90)
    top = plot.get_ylim()[1]
    plot.set_yticks([at for at, _ in chart.ticks], [label for _, label in chart.ticks])
    plot.set_ylim(0, top)
    figure.legend(
        loc="lower left",
        bbox_to_anchor=(0.02, 0.0),
        ncols=3,
        columnspacing=1.2,
        handletextpad=0.5,
        handlelength=1.4,
    )
    return figure
