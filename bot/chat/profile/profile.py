"""Everything stored about a person's candidacy, as one message whose lines are buttons."""

from __future__ import annotations

from bot.chat.frame.features import Feature, HelpSection, button, command
from bot.chat.frame.keyboards import cut_label, older_rows
from bot.chat.frame.pending import TO_PROFILE
from bot.chat.frame.screens import Button, Reply, Row, Screen
from bot.chat.frame.taps import tap_data
from bot.chat.frame.visits import Answer, Visit, set_pending, whose
from bot.chat.profile.submitted import when_text
from bot.domain.people.profile import Answer as Said
from bot.domain.people.profile import Profile
from bot.domain.people.submission import stated_day
from bot.domain.verdicts.ticks import applying, said_of, ticks_on
from bot.text.catalogue import LANGUAGES, Markup, Words, lines, paragraphs
from bot.text.names import type_name
from bot.text.places import zone_name
from bot.text.verdicts import older_text


class ProfileFacts(Feature):
    """Answers /profile and the way back to it."""

    @command("profile", HelpSection.FACTS, 30, in_menu=True)
    @button("profile:show")
    async def show(self, visit: Visit) -> Answer:
        """The profile; a question that waited is given up."""
        return Reply(profile_screen(await set_pending(self._store, visit, None)))


def profile_screen(visit: Visit) -> Screen:
    """The stored facts, with a button to change each."""
    words = visit.words
    title = whose(visit.subscriber, words) or words.say("profile-title")
    profile, today = visit.subscriber.profile, visit.today
    older = older_text(profile, today, words)
    text = paragraphs(title, facts_text(visit), older, words.say("profile-change"))
    asks = tap_data("score", "open", str(TO_PROFILE))
    return Screen(text, (*older_rows(profile, today, words, asks), *_line_rows(visit)))


def _line_rows(visit: Visit) -> tuple[Row, ...]:
    """Buttons whose labels are never long stand two to a row: a phone has room for few rows."""
    words, subscriber = visit.words, visit.subscriber
    profile = subscriber.profile
    unsaid = words.label("not-said")
    score = unsaid if profile.score is None else str(profile.score)
    day = (
        unsaid
        if profile.submitted is None
        else words.short_day(stated_day(profile.submitted, visit.zone))
    )
    language = LANGUAGES[words.language]
    invitation = Button(words.label("profile-ita-button"), tap_data("ita", "show"))
    others = Button(words.label("profile-who-button"), tap_data("who", "show"))
    alerts = Button(words.label("profile-alerts-button"), tap_data("alerts", "show"))
    return (
        (_button(words, "score", "open", value=score),),
        (_button(words, "applies", "show"),),
        (_button(words, "submitted", "show", value=day),),
        (_button(words, "crs", "open"), invitation),
        (others, alerts),
        (_button(words, "zone", "show", value=zone_name(subscriber.time_zone, words)),),
        (_button(words, "language", "show", value=language),),
    )


def _button(words: Words, place: str, action: str, **value: str) -> Button:
    label = words.label(f"profile-{place}-button", **value)
    return Button(cut_label(label), tap_data(place, action, str(TO_PROFILE)))


def facts_text(visit: Visit) -> Markup:
    """The stored facts, a line each."""
    words, subscriber = visit.words, visit.subscriber
    profile, today = subscriber.profile, visit.today
    count = sum(said_of(profile, key, today) is None for key in ticks_on(today))
    unsaid_text = words.say("profile-unsaid", count=count) if count else Markup()
    answers = "none" if profile.answers is None else "kept"
    if profile.interview and profile.interview != profile.answers:
        answers = "running"
    invitation = Markup()
    if (invited := profile.invitation) is not None:
        days = {"received": invited.received, "last": invited.last_day}
        invitation = words.say("profile-invitation", **days)
    return lines(
        words.say("profile-score", score=score_text(words, profile)),
        words.say("profile-nomination", answer=said_text(words, profile.nomination)),
        words.say("profile-yes", names=names_text(words, applying(profile, today))),
        unsaid_text,
        words.say("profile-submitted", when=when_text(visit)),
        words.say("profile-answers", state=answers),
        invitation,
        words.say("profile-zone", zone=zone_name(subscriber.time_zone, words)),
        words.say("profile-language", language=LANGUAGES[words.language]),
    )


def score_text(words: Words, profile: Profile) -> Markup:
    """The stored score; with a nomination, also the total."""
    if profile.score is None:
        return words.say("not-said")
    score = str(profile.score)
    if profile.nomination:
        key = "profile-score-full" if profile.from_total else "profile-score-full-about"
        score = words.say(key, score=score, full=str(profile.full_score))
    if profile.scored is None:
        return Markup(score)
    return words.say("profile-scored", score=score, since=profile.scored)


def said_text(words: Words, answer: Said) -> Markup:
    """Yes, no, or not said."""
    return words.say({None: "not-said", True: "yes", False: "no"}[answer])


def names_text(words: Words, keys: tuple[str, ...]) -> str:
    """Programmes and categories by name, or that there are none."""
    return words.listed(*(type_name(key, words) for key in keys)) or words.label("none")
