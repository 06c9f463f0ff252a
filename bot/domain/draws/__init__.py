"""Draws as IRCC publishes them: types, changes, doubts, what to record, history, pool, forecast.

Nothing here depends on a person; ``verdicts`` decides whether a profile would have been invited.
"""
