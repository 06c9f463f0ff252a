"""News in words: articles, and the page of the latest.

Whether an article concerns Express Entry is decided in ``domain.news``.
"""

from bot.text.news.news import bulletin_text, news_page

__all__ = ["bulletin_text", "news_page"]
