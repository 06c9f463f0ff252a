"""What the pretended Telegram knows: chats, messages, files, updates."""
