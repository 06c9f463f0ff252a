"""``python -m bot try`` with a bot token that the tests know."""

from __future__ import annotations

import sys

import bot.tryout
from bot.__main__ import main
from bot.sandbox.api import TOKEN

if __name__ == "__main__":
    bot.tryout.new_token = lambda: TOKEN
    sys.exit(main())
