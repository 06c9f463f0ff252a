"""Groups, channels and inline cards: public facts only, never a score.

Nothing here reads a person's profile; a button leads to the private chat instead.
"""

from bot.chat.groups.public import BY_A_PROGRAM, register_public

__all__ = ["BY_A_PROGRAM", "register_public"]
