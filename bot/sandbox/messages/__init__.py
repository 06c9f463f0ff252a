"""Messages of the pretended Telegram: texts, entities, keyboards, sending, editing.

``sandbox.state`` decides where the bot may write.
"""
