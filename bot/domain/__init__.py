"""What the bot knows: pure values and decisions. Nothing here touches the world."""
