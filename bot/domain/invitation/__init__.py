"""The sixty days after an invitation to apply, and the calendar file of their deadlines."""
