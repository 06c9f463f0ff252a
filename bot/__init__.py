"""A Telegram bot that tells people in the Express Entry pool what each new draw means for them."""

__version__ = "0.2.0"
