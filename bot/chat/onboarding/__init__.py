"""The three steps of /start."""
