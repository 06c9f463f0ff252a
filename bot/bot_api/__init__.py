"""Talking to Telegram: transport, pacing, sending, polling, the webhook, and outcomes.

What the bot says is decided elsewhere.
"""
