"""Reads IRCC's files and pages and the feeds over HTTP, into draws, processing times and articles.

Fetching, decoding and parsing belong here. Deciding whether to believe a draw does not: that is
``domain.draws``.
"""

from bot.sources.feeds import LARGEST_FEED, feed_page
from bot.sources.ircc import IrccSource
from bot.sources.notices import LARGEST_NOTICES, notices_page
from bot.sources.processing_times import processing_times_page
from bot.sources.web import LARGEST_ANSWER, Web

__all__ = [
    "LARGEST_ANSWER",
    "LARGEST_FEED",
    "LARGEST_NOTICES",
    "IrccSource",
    "Web",
    "feed_page",
    "notices_page",
    "processing_times_page",
]
