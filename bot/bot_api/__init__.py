"""Talking to Telegram: transport, pacing, sending, polling, the webhook, and outcomes.

Other packages decide the bot's words.
"""
