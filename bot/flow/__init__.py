"""The pipe: watch → announce → deliver, each reading only what the one before committed."""
