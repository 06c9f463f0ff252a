"""The process that draws: a chart comes in, a PNG goes out, until the bot closes the pipe.

    python -m bot.charts.worker

It ends by itself when the bot is gone, however the bot went. Nothing is answered for a chart
that cannot be drawn; why is written to stderr.
"""

from __future__ import annotations

import gc
import pickle
import signal
import sys
import traceback
from collections.abc import Callable
from typing import BinaryIO

from bot.charts.frames import HEAD, framed, length
from bot.text.draws.pictures import Chart


def answer_charts(charts: BinaryIO, pictures: BinaryIO, draw: Callable[[Chart], bytes]) -> None:
    """Answer each chart until the input ends.

    Matplotlib's figures refer to themselves, so each is collected at once: without that the
    process grows from 77 to 150 MB.
    """
    while head := charts.read(HEAD.size):
        chart = pickle.loads(charts.read(length(head)))
        try:
            picture = draw(chart)
        except Exception:
            traceback.print_exc()
            picture = b""
        pictures.write(framed(picture))
        pictures.flush()
        gc.collect()


def main() -> None:
    """Serve over stdin and stdout; Ctrl-C is the bot's affair."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    from bot.charts.drawing import draw

    answer_charts(sys.stdin.buffer, sys.stdout.buffer, draw)


if __name__ == "__main__":
    main()
