"""State of the pretended Telegram: chats, messages, files, updates.

It knows nothing of HTTP; ``sandbox.server`` reads the calls.
"""
