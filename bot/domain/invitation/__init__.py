"""The sixty days after an invitation to apply, and the calendar file of their deadlines.

Whether a profile would be invited is decided in ``verdicts``, not here.
"""
