"""Draws as IRCC publishes them: types, changes, doubts, what to record, history, pool, forecast.

Nothing here knows a person; who would have been invited is decided in ``verdicts``.
"""
