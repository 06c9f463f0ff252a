"""The Bot API's methods and limits."""
