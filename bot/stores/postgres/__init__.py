"""The store in PostgreSQL, its inbox, its leadership, and its wake-ups."""
