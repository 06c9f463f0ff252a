"""Facts → PNG. bot/text/draws decides a picture's content; here it is only drawn."""
