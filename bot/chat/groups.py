"""Groups: a command there is pointed to the private chat. No score is ever told in a group."""

from __future__ import annotations

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.constants import ParseMode
from telegram.ext import ContextTypes
from telegram.helpers import create_deep_linked_url

from bot.text.catalogue import FALLBACK, catalogue


async def point_to_private(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    """One line with a button that opens the private chat."""
    assert update.message is not None
    user = update.effective_user
    words = catalogue(FALLBACK if user is None else user.language_code or FALLBACK)
    link = create_deep_linked_url(context.bot.username)
    button = InlineKeyboardButton(words.label("group-button"), url=link)
    await update.message.reply_text(
        words.say("group-only-private"),
        parse_mode=ParseMode.HTML,
        reply_markup=InlineKeyboardMarkup([[button]]),
    )
