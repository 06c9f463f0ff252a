"""The Bot API's methods and limits, as Telegram documents them.

The world behind them is ``sandbox.state``; the ways to make them fail are ``sandbox.panel``.
"""
