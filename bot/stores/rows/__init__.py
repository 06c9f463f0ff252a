"""Domain values as JSON rows and back, the same for every store and for the export.

``shapes`` declares the keys and the types of every row; the other modules turn a shape into the
domain's values, and check what depends on the rulebook.
"""

from bot.stores.rows.forms import in_present_form, stored_subscriber, with_form
from bot.stores.rows.reading import BadRow, check_known, read
from bot.stores.rows.rows import (
    Row,
    broadcast_from,
    broadcast_row,
    draw_from,
    draw_row,
    subscriber_from,
    subscriber_row,
)
from bot.stores.rows.shapes import ChatId, Text

__all__ = [
    "BadRow",
    "ChatId",
    "Row",
    "Text",
    "broadcast_from",
    "broadcast_row",
    "check_known",
    "draw_from",
    "draw_row",
    "in_present_form",
    "read",
    "stored_subscriber",
    "subscriber_from",
    "subscriber_row",
    "with_form",
]
