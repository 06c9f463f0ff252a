"""News in words."""
