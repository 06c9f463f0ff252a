"""What goes out to chats in words: alerts, posts, reminders, the operator's letters."""
