"""A chart's facts drawn as a PNG. Imports matplotlib: only a worker imports this module."""

from __future__ import annotations

from bot.charts.bands import pool_figure
from bot.charts.cutoffs import cutoffs_figure
from bot.charts.months import months_figure
from bot.charts.style import png, settings
from bot.text.draws.pictures import Chart, CutoffChart, PoolChart


def draw(chart: Chart) -> bytes:
    """The picture, 1080 pixels wide."""
    with settings():
        match chart:
            case CutoffChart():
                return png(cutoffs_figure(chart))
            case PoolChart():
                return png(pool_figure(chart))
            case _:
                return png(months_figure(chart))
