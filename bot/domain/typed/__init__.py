"""Readers of typed text: one module and one reader for each kind of value.

Every reader works by tables of words in this package (TOML or TSV) and returns the value or a
fault. Each fault names one kind of mistake. A reader refuses a text with an unknown word, so no
reader guesses. Decisions about people belong elsewhere.
"""

from bot.domain.typed.date_words import DateFault
from bot.domain.typed.dates import is_expired, submitted, typed_day, typed_month
from bot.domain.typed.draws import (
    DrawsAsked,
    draw_number,
    draw_type,
    draws_asked,
    marked_draw_number,
    picture_asked,
)
from bot.domain.typed.occupations import OCCUPATIONS, is_job_title, search
from bot.domain.typed.plain import plain
from bot.domain.typed.results import ResultsFault, read_results
from bot.domain.typed.scores import ScoreFault, several_scores, typed_score
from bot.domain.typed.talk import PlainWish, plain_wish, yes_or_no
from bot.domain.typed.wishes import LevelWish, Wish, WishFault, typed_wish
from bot.domain.typed.zones import Gazetteer
from bot.rules import Occupation

__all__ = [
    "OCCUPATIONS",
    "DateFault",
    "DrawsAsked",
    "Gazetteer",
    "LevelWish",
    "Occupation",
    "PlainWish",
    "ResultsFault",
    "ScoreFault",
    "Wish",
    "WishFault",
    "draw_number",
    "draw_type",
    "draws_asked",
    "is_expired",
    "is_job_title",
    "marked_draw_number",
    "picture_asked",
    "plain",
    "plain_wish",
    "read_results",
    "search",
    "several_scores",
    "submitted",
    "typed_day",
    "typed_month",
    "typed_score",
    "typed_wish",
    "yes_or_no",
]
