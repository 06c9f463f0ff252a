"""The bot without Telegram: a strict Bot API and a copy of IRCC's server, both on loopback."""
