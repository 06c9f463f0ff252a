"""The CRS calculator: the interview and its result.

Questions, points and findings are decided in ``bot.domain.score``; here they become screens.
"""
