"""The CRS score, the programmes and categories, and the interview that asks for the facts.

Tables and minimums are in ``bot.rules``; whether a draw is for a person is in ``verdicts``.
"""
