"""About the bot: help, privacy, status, and its description in Telegram."""
