"""The bot's knowledge: pure values and decisions. Nothing here touches the world."""
