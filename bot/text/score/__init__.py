"""The calculator in words: its questions and its results."""
