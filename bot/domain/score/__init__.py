"""The CRS score and the programs: the grid, language tests, the interview and its results."""
