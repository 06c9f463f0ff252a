"""What people told the bot: profiles, alert settings, quiet hours, time zones, rate limit."""
