"""An invitation to apply in words."""
