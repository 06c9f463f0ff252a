"""How the bot is doing: the source's pulse, incidents and their episodes, and when to poll.

Only decisions belong here. The loops that poll, and the messages to the operator, do not.
"""
