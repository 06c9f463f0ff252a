"""What the bot remembers: one interface, ``ports.Store``, and one format to move between."""
