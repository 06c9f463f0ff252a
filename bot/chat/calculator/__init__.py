"""The CRS calculator: the interview and its result."""
