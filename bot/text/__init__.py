"""Facts in words, pure: one Fluent file per language in ``locales/``, read by ``catalogue``.

The sub-packages mirror ``bot.domain``. Nothing here decides or reads anything else.
"""
