"""The invitation to apply: /ita, its checklist and its deadlines.

The deadlines are calculated in ``bot.domain.invitation``.
"""
