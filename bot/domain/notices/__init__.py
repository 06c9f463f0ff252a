"""What goes out to chats: broadcasts, kinds of message, their order, what follows a send."""
