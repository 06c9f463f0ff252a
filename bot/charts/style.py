"""How every picture looks: sizes for a phone, calm colours that colour-blind people can tell apart.

A picture is 1080 pixels wide and shown on a phone at about 360: one of its hundredths of an
inch is one of the phone's pixels. It has its own pale ground, so it looks the same in a light
theme and in a dark one.
"""

from __future__ import annotations

import io
from contextlib import AbstractContextManager
from typing import Any, Final

from matplotlib import rc_context
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

WIDTH: Final = 3.6
HEIGHT: Final = 3.9
DOTS_PER_INCH: Final = 300

GROUND: Final = "#f7f6f2"
INK: Final = "#333333"
FAINT: Final = "#6b6b6b"
GRID: Final = "#dddad2"

BLUE, ORANGE = "#0072b2", "#e69f00"
"""Of Okabe and Ito's colours (https://jfly.uni-koeln.de/color/), as the draw types' are too."""

TITLE, BODY, SMALL = 10.5, 7.6, 7.0
"""Sizes of type in points: 7 points are 9.7 pixels on the phone."""

_SETTINGS: Final[dict[Any, Any]] = {
    "font.family": "DejaVu Sans",
    "font.size": BODY,
    "text.color": INK,
    "axes.labelcolor": INK,
    "axes.edgecolor": GRID,
    "axes.facecolor": GROUND,
    "figure.facecolor": GROUND,
    "xtick.color": FAINT,
    "ytick.color": FAINT,
    "grid.color": GRID,
    "grid.linewidth": 0.6,
    "legend.frameon": False,
    "legend.fontsize": SMALL,
}


def settings() -> AbstractContextManager[None]:
    """The settings that hold while a picture is drawn."""
    return rc_context(_SETTINGS)


def page(title: str, subtitle: str) -> Figure:
    """An empty picture under its title."""
    figure = Figure(figsize=(WIDTH, HEIGHT), dpi=DOTS_PER_INCH)
    FigureCanvasAgg(figure)
    figure.text(0.04, 0.95, title, fontsize=TITLE, fontweight="bold", va="center")
    figure.text(0.04, 0.893, subtitle, fontsize=BODY, color=FAINT, va="center")
    return figure


def axes(figure: Figure, left: float, bottom: float, right: float, top: float) -> Axes:
    """Plain axes with these edges, as shares of the picture."""
    made = figure.add_axes((left, bottom, right - left, top - bottom))
    made.spines[["top", "right", "left"]].set_visible(False)
    made.tick_params(length=0, labelsize=SMALL)
    made.set_axisbelow(True)
    return made


def png(figure: Figure) -> bytes:
    """The picture as a file."""
    file = io.BytesIO()
    figure.savefig(file, format="png")
    return file.getvalue()
