"""The pretended IRCC: a table of draws, and the files rendered from it."""
