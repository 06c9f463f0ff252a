"""How the bot is doing: the source's pulse, incidents and how long they last, and when to poll."""
