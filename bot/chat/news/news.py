"""/news: the latest articles on Express Entry, and alerts on new ones."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import Final

from bot.chat.frame.features import Feature, HelpSection, button, command
from bot.chat.frame.screens import Button, Reply, Row, Screen
from bot.chat.frame.taps import tap_data
from bot.chat.frame.visits import Answer, Visit, change, stale
from bot.domain.news.press import PRESS, press_from
from bot.domain.people.profile import Subscriber
from bot.text.catalogue import Words
from bot.text.news import news_page

SHOWN: Final = 5

WISHES: Final[Mapping[tuple[str, ...], bool]] = {("on",): True, ("off",): False}
"""The callback arguments that turn news on and off."""


class News(Feature):
    """Answers /news and its buttons."""

    @command("news", HelpSection.ALERTS, 20)
    @button("news:show")
    async def show(self, visit: Visit) -> Answer:
        """The latest articles."""
        press = press_from(await self._store.recall(PRESS))
        words, subscriber = visit.words, visit.subscriber
        text = news_page(press.latest(SHOWN), subscriber.time_zone, words)
        return Reply(Screen(text, (switch(words, subscriber, "news"),)))

    @button("news:turn")
    async def turn(self, visit: Visit) -> Answer:
        """Turn news on or off from the page."""
        wish = WISHES.get(visit.args)
        if wish is None:
            return stale(visit)
        return await self.show(await change(self._store, visit, partial(with_news, wish=wish)))

    @button("news:off")
    async def no_more(self, visit: Visit) -> Answer:
        """Turn news off from under an article."""
        visit = await change(self._store, visit, partial(with_news, wish=False))
        return Reply(popup=visit.words.label("news-off-popup"))


def switch(words: Words, subscriber: Subscriber, place: str) -> Row:
    """The button that turns news on or off and comes back to ``place``."""
    wish = "off" if subscriber.alerts.news else "on"
    action = "turn" if place == "news" else "news"
    return (Button(words.label(f"news-{wish}-button"), tap_data(place, action, wish)),)


def bulletin_row(words: Words) -> Row:
    """The buttons under an article that is told."""
    return (
        Button(words.label("news-more-button"), tap_data("news", "show")),
        Button(words.label("news-stop-button"), tap_data("news", "off")),
    )


def with_news(subscriber: Subscriber, wish: bool) -> Subscriber:
    """Turn news on or off for a subscriber."""
    return replace(subscriber, alerts=replace(subscriber.alerts, news=wish))
