"""What the bot reads of the world: IRCC's files, over HTTP, into draws."""
