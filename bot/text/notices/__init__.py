"""Notices in words: alerts, posts, reminders, the operator's letters."""
