"""Broadcasts and notices: recipients, order, kinds of message, and the consequences of a send.

The words of a message are chosen in ``bot.text``, and sent by ``bot.flow`` and ``bot.bot_api``.
"""
