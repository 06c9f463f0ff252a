"""Facts → PNG. ``text.draws`` decides a picture's content; this package only draws it.

Nothing is re-exported: the bot imports ``studio`` alone, and the process that draws ``worker``.
"""
