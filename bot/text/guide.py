"""The pages of /guide: plain words, the steps after an invitation and an application, help, fraud.

Every figure comes from the rulebook of the reader's day, or the processing times from IRCC's file,
with its first day and IRCC's page on it. Where there is no figure, the page says so.
"""

from __future__ import annotations

from datetime import date

from bot.rules import ProcessingTimes, rules_on
from bot.text.catalogue import Markup, Words, lines, paragraphs
from bot.text.names import type_short

_SLOWEST = ("police_certificates", "medical_exam")


def glossary(words: Words, today: date) -> Markup:
    """The words that draws and scores are spoken of in."""
    rules = rules_on(today)
    return words.say(
        "guide-words",
        months=rules.periods.profile_months,
        days=rules.periods.invitation_days,
        points=rules.crs.nomination,
    )


def after_invitation(words: Words, today: date) -> Markup:
    """The documents that an application needs, the slowest first."""
    documents = (
        words.say(
            "guide-document",
            document=words.label(f"ita-{step}-button"),
            note=words.say(f"ita-{step}-note"),
        )
        for step in _SLOWEST
    )
    return paragraphs(
        words.say("guide-invited", days=rules_on(today).periods.invitation_days),
        lines(*documents, words.say("guide-biometrics")),
        words.say("guide-costs"),
        words.say("ita-authority", url=words.label("ita-official-link")),
    )


def settlement_funds(words: Words, today: date, program: str | None) -> Markup:
    """The money to show by family size; ``program`` is the class of the reader's invitation."""
    exempt = words.say("guide-funds-cec" if program == "cec" else "guide-funds-letter")
    page = words.say("guide-funds-page", url=words.label("guide-funds-link"))
    funds = rules_on(today).periods.funds
    if funds is None:
        return paragraphs(words.say("guide-funds"), exempt, words.say("guide-no-figures"), page)
    rows = (
        words.say("guide-funds-row", size=size, amount=amount)
        for size, amount in enumerate(funds.by_size, 1)
    )
    is_older = funds.since.year < today.year
    is_over = funds.update_by is not None and funds.update_by < today
    update = "guide-funds-update" if is_over else "guide-funds-due"
    return paragraphs(
        words.say("guide-funds"),
        exempt,
        lines(
            words.say("guide-funds-since", since=funds.since),
            *rows,
            words.say("guide-funds-more", amount=funds.each_more),
        ),
        words.say("guide-funds-older", year=str(today.year)) if is_older else "",
        words.say("guide-funds-who"),
        "" if funds.update_by is None else words.say(update, day=funds.update_by),
        page,
    )


def application_fees(words: Words, today: date) -> Markup:
    """The fees that IRCC charges for an application."""
    fees = rules_on(today).periods.fees
    if fees is None:
        amounts = words.say("guide-no-figures")
    else:
        amounts = words.say(
            "guide-fees-amounts",
            since=fees.since,
            adult=fees.processing + fees.permanent_residence,
            processing=fees.processing,
            residence=fees.permanent_residence,
            child=fees.child,
            biometrics=fees.biometrics,
            family=fees.biometrics_family,
        )
    page = words.say("guide-fees-page", url=words.label("guide-fees-link"))
    return paragraphs(words.say("guide-fees"), amounts, words.say("guide-fees-others"), page)


def after_applying(words: Words, times: ProcessingTimes | None, program: str | None) -> Markup:
    """What to expect and to do while IRCC processes an application of this class."""
    return paragraphs(
        words.say("guide-applied"),
        processing_times(words, times, program),
        words.say("guide-applied-todo"),
    )


def processing_times(words: Words, times: ProcessingTimes | None, program: str | None) -> Markup:
    """IRCC's typical times: that of the class, or all where it has none or is not known."""
    page = words.say("guide-times-page", url=words.label("guide-times-link"))
    if times is None:
        return lines(words.say("guide-no-figures"), page)
    shown = times.months
    if program is not None and program in shown:
        shown = {program: shown[program]}
    rows = (
        words.say("guide-times-row", type=type_short(key, words), months=months)
        for key, months in shown.items()
    )
    return lines(words.say("guide-times", since=times.since), *rows, page)


def help_and_fraud(words: Words, today: date) -> Markup:
    """The people who may advise for a fee, and the signs of fraud."""
    day = rules_on(today).periods.help_read
    return paragraphs(
        words.say("guide-help", url=words.label("guide-register-link")),
        words.say("guide-fraud", url=words.label("guide-fraud-link")),
        words.say("guide-help-read", day=day) if day is not None else "",
    )


def about_bot(words: Words, contact: str | None) -> Markup:
    """The operator, and how to report a mistake; ``contact`` is a page or a ``mailto:`` address."""
    if contact is None:
        reach = words.say("guide-no-contact")
    else:
        reach = words.say("guide-contact", contact=contact.removeprefix("mailto:").split("?")[0])
    return paragraphs(
        words.say("guide-bot"), reach, words.say("guide-mistake"), words.say("disclaimer")
    )
