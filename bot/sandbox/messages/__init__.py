"""Messages of the pretended Telegram: texts, entities, keyboards, sending, editing."""
