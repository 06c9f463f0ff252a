"""Messages to chats: broadcasts, kinds, their order, and the consequences of a send."""
