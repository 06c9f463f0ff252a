"""About the bot: help, guide, privacy, status, and its description in Telegram."""
