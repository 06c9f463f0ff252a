"""A person's stored profiles, and leaving."""
