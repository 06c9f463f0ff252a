"""A chart's facts drawn as a PNG. Imports matplotlib: only a worker imports this module."""

from __future__ import annotations

from bot.charts.bands import draw_pool
from bot.charts.cutoffs import draw_cutoffs
from bot.charts.months import draw_months
from bot.charts.style import png, settings
from bot.text.draws.pictures import Chart, CutoffChart, PoolChart


def draw(chart: Chart) -> bytes:
    """The picture, 1080 pixels wide."""
    with settings():
        match chart:
            case CutoffChart():
                return png(draw_cutoffs(chart))
            case PoolChart():
                return png(draw_pool(chart))
            case _:
                return png(draw_months(chart))
