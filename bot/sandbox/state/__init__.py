"""State of the pretended Telegram: chats, messages, files, updates."""
