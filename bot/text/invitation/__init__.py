"""An invitation to apply in words: the days left, the steps, and the calendar.

The pages of /guide, the same for all readers, are in ``text.guide``.
"""

from bot.text.invitation.invitations import calendar_events, invitation_text

__all__ = ["calendar_events", "invitation_text"]
