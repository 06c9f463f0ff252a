"""Facts → PNG. What a picture says is a value of bot/text/charts.py; here it is only drawn."""
