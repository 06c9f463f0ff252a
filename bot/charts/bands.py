"""The pool's bands, the highest on top, with the reader's band standing out."""

from __future__ import annotations

from matplotlib.figure import Figure

from bot.charts.style import BLUE, FAINT, INK, ORANGE, SMALL, axes, page
from bot.text.draws.pictures import PoolChart

_PALE = 0.4


def pool_figure(chart: PoolChart) -> Figure:
    """The whole picture."""
    figure = page(chart.title, chart.subtitle)
    plot = axes(figure, 0.185, 0.06, 0.97, 0.86)
    plot.spines["bottom"].set_visible(False)
    most = max(bar.count for bar in chart.bars)
    for place, bar in enumerate(chart.bars):
        mine = chart.mine == place
        plot.barh(
            place,
            bar.count,
            height=0.72,
            color=ORANGE if mine else BLUE,
            alpha=_PALE if bar.wide and not mine else 1.0,
            edgecolor=INK if mine else "none",
            linewidth=1.0,
        )
        # Each count is next to its bar, or inside it where it would run over the edge.
        inside = bar.count > most * 0.6
        plot.annotate(
            f"{bar.written} · {chart.mine_label}" if mine else bar.written,
            (bar.count, place),
            xytext=(-3 if inside else 3, 0),
            textcoords="offset points",
            ha="right" if inside else "left",
            va="center",
            fontsize=SMALL,
            fontweight="bold" if mine else "normal",
        )
    plot.set_xlim(0, most * 1.04)
    plot.set_ylim(len(chart.bars) - 0.4, -0.6)
    plot.set_xticks([])
    plot.set_yticks(range(len(chart.bars)), [bar.label for bar in chart.bars])
    figure.text(0.04, 0.03, chart.note, fontsize=SMALL, color=FAINT, va="center")
    return figure
