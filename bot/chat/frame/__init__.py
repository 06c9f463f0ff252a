"""What every screen shares: visits, screens, buttons, the pending question, and rendering.

The dispatcher and its values belong here, not the handlers of a command.
"""
