"""The bot without Telegram: a strict Bot API and a copy of IRCC's server, both on loopback.

Only ``try`` and tests import it. Nothing is re-exported, because ``python -m bot.sandbox.api`` runs
one of its modules.
"""
