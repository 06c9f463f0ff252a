"""How a person wants to be notified, and in which time zone."""
