"""The conversation in Telegram: which command, button or message is answered where."""

from __future__ import annotations

from typing import Any

from telegram.ext import (
    Application,
    CallbackQueryHandler,
    ChatMemberHandler,
    CommandHandler,
    MessageHandler,
    filters,
)

from bot.chat.about.info import Info
from bot.chat.alerts.alerts import AlertSettings
from bot.chat.alerts.reminder_settings import ReminderSettings
from bot.chat.alerts.zone import Zones
from bot.chat.calculator.interview import Calculator
from bot.chat.calculator.result import Results
from bot.chat.draws.ask import Questions
from bot.chat.draws.chart import Charts
from bot.chat.draws.draws import Draws
from bot.chat.draws.forecast import Forecasts
from bot.chat.draws.pool import PoolPlace
from bot.chat.draws.whatif import WhatIf
from bot.chat.fallback import Fallback, Typed
from bot.chat.frame.desk import Desk
from bot.chat.frame.errors import Failures
from bot.chat.frame.pending import Ask
from bot.chat.frame.services import Services
from bot.chat.frame.visits import Handler
from bot.chat.groups.public import ROBOT, register_public
from bot.chat.guide import Guide
from bot.chat.invitation.invitations import Invitations
from bot.chat.news.news import News
from bot.chat.onboarding.applies import Applies
from bot.chat.onboarding.start import Start
from bot.chat.operator.commands import Office
from bot.chat.profile.language import Languages
from bot.chat.profile.leaving import Leaving
from bot.chat.profile.profile import Profiles
from bot.chat.profile.score import Score
from bot.chat.profile.several import Several
from bot.chat.profile.submitted import Submitted

AnyApplication = Application[Any, Any, Any, Any, Any, Any]

PRIVATE = filters.UpdateType.MESSAGE & filters.ChatType.PRIVATE & ~ROBOT
"""New messages to the bot alone: an edited one is not a new wish, and a program has none."""

FOR_EVERYBODY = frozenset(
    {"draw", "draws", "status", "whatif", "chart", "pool", "forecast", "letter"},
)
"""Places that only show: somebody of whom nothing is stored sees what is public. (The operator's
letters know whom they obey.)"""


class Conversation:
    """Everything that answers people, each made once."""

    def __init__(self, services: Services) -> None:
        self.start = Start(services)
        self.score = Score(services)
        self.applies = Applies(services)
        self.submitted = Submitted(services)
        self.profiles = Profiles(services)
        self.several = Several(services)
        self.draws = Draws(services)
        self.what_if = WhatIf(services)
        self.charts = Charts(services)
        self.pool = PoolPlace(services)
        self.forecasts = Forecasts(services)
        self.questions = Questions(services, self.score, self.submitted)
        self.alerts = AlertSettings(services)
        self.news = News(services)
        self.reminders = ReminderSettings(services)
        self.zones = Zones(services)
        self.languages = Languages(services)
        self.info = Info(services)
        self.leaving = Leaving(services)
        self.results = Results(services)
        self.calculator = Calculator(services, self.results)
        self.invitations = Invitations(services)
        self.fallback = Fallback(self.score, self.submitted, self.draws, self.typed())
        self.office = Office(services, self.fallback.command)
        self.desk = Desk(services, Guide(services, self.start).reply)

    def commands(self) -> dict[str, Handler]:
        """What answers each command."""
        return {
            "start": self.start.command,
            "score": self.score.command,
            "crs": self.calculator.command,
            "ita": self.invitations.command,
            "profile": self.profiles.show,
            "last": self.draws.last,
            "draws": self.draws.listed,
            "draw": self.draws.one,
            "whatif": self.what_if.command,
            "chart": self.charts.command,
            "pool": self.pool.command,
            "forecast": self.forecasts.command,
            "alerts": self.alerts.show,
            "news": self.news.show,
            "language": self.languages.command,
            "status": self.info.status,
            "mydata": self.leaving.my_data,
            "stop": self.leaving.stop,
            "delete": self.leaving.delete,
            "privacy": self.info.privacy,
            "help": self.info.help,
        }

    def typed(self) -> dict[Ask, Typed]:
        """What reads the answers to questions that take any text."""
        return {
            Ask.SCORE: self.score.typed,
            Ask.ZONE: self.zones.typed,
            Ask.CALCULATOR: self.calculator.typed,
            Ask.INVITED: self.invitations.typed,
            Ask.NAME: self.several.typed,
        }

    def taps(self) -> dict[tuple[str, str], Handler]:
        """What answers each button, by place and action."""
        return {
            **self.calculator_taps(),
            **self.invitation_taps(),
            ("start", "score"): self.start.score,
            ("start", "unknown"): self.start.unknown,
            ("start", "applies"): self.start.applies,
            ("start", "submitted"): self.start.submitted,
            ("start", "done"): self.start.done,
            ("start", "alert"): self.start.test_alert,
            ("score", "open"): self.score.open,
            ("score", "pick"): self.score.pick,
            ("score", "yes"): self.score.yes,
            ("score", "no"): self.score.no,
            ("applies", "show"): self.applies.show,
            ("applies", "criteria"): self.applies.criteria,
            ("applies", "turn"): self.applies.turn,
            ("applies", "rest"): self.applies.rest,
            ("applies", "unsure"): self.applies.unsure,
            ("submitted", "show"): self.submitted.show,
            ("submitted", "month"): self.submitted.month,
            ("submitted", "day"): self.submitted.day,
            ("submitted", "forget"): self.submitted.forget,
            ("profile", "show"): self.profiles.show,
            ("who", "show"): self.several.show,
            ("who", "pick"): self.several.pick,
            ("who", "add"): self.several.add,
            ("who", "rename"): self.several.rename,
            ("who", "remove"): self.several.remove,
            ("who", "erase"): self.several.erase,
            ("draw", "show"): self.draws.show,
            ("draw", "details"): self.draws.details,
            ("draw", "latest"): self.draws.latest,
            ("draws", "page"): self.draws.page,
            ("draws", "filters"): self.draws.filters,
            ("whatif", "open"): self.what_if.open,
            ("whatif", "show"): self.what_if.show,
            ("whatif", "choose"): self.what_if.choose,
            ("chart", "cutoffs"): self.charts.cutoffs,
            ("chart", "pool"): self.charts.pool,
            ("chart", "months"): self.charts.months,
            ("pool", "show"): self.pool.show,
            ("forecast", "show"): self.forecasts.show,
            ("ask", "yes"): self.questions.yes,
            ("ask", "no"): self.questions.no,
            ("ask", "open"): self.questions.open,
            ("alerts", "show"): self.alerts.show,
            ("alerts", "which"): self.alerts.which,
            ("alerts", "quiet"): self.alerts.quiet,
            ("alerts", "hours"): self.alerts.hours,
            ("alerts", "types"): self.alerts.types,
            ("alerts", "type"): self.alerts.type,
            ("alerts", "resume"): self.alerts.resume,
            ("alerts", "reminders"): self.reminders.show,
            ("alerts", "lead"): self.reminders.turn,
            ("alerts", "news"): self.alerts.news,
            ("news", "show"): self.news.show,
            ("news", "turn"): self.news.turn,
            ("news", "off"): self.news.no_more,
            ("mute", "on"): self.alerts.mute,
            ("mute", "off"): self.alerts.unmute,
            ("zone", "show"): self.zones.show,
            ("zone", "pick"): self.zones.pick,
            ("language", "show"): self.languages.show,
            ("language", "pick"): self.languages.pick,
            ("status", "show"): self.info.status,
            ("mydata", "send"): self.leaving.my_data,
            ("delete", "ask"): self.leaving.delete,
            ("delete", "yes"): self.leaving.delete_yes,
            ("delete", "no"): self.leaving.delete_no,
        }

    def calculator_taps(self) -> dict[tuple[str, str], Handler]:
        """The buttons of the calculator."""
        return {
            ("crs", "open"): self.calculator.open,
            ("crs", "profile"): self.calculator.of_profile,
            ("crs", "resume"): self.calculator.resume,
            ("crs", "pick"): self.calculator.pick,
            ("crs", "occupation"): self.calculator.occupation,
            ("crs", "back"): self.calculator.back,
            ("crs", "answers"): self.calculator.answers,
            ("crs", "correct"): self.calculator.correct,
            ("crs", "again"): self.calculator.again,
            ("crs", "later"): self.calculator.later,
            ("crs", "result"): self.results.show,
            ("crs", "store"): self.results.store,
            ("crs", "findings"): self.results.findings,
            ("crs", "ticks"): self.results.ticks,
            ("crs", "raise"): self.results.higher,
            ("crs", "lower"): self.results.lower,
            ("crs", "finish"): self.results.finish,
            ("crs", "keep"): self.results.keep,
            ("crs", "erase"): self.results.erase,
        }

    def invitation_taps(self) -> dict[tuple[str, str], Handler]:
        """The buttons of an invitation."""
        return {
            ("ita", "show"): self.invitations.show,
            ("ita", "got"): self.invitations.got,
            ("ita", "missed"): self.invitations.missed,
            ("ita", "day"): self.invitations.day,
            ("ita", "step"): self.invitations.step,
            ("ita", "calendar"): self.invitations.calendar,
            ("ita", "applied"): self.invitations.applied,
            ("ita", "declined"): self.invitations.declined,
            ("ita", "reopen"): self.invitations.reopen,
            ("ita", "forget"): self.invitations.forget,
        }


def register(application: AnyApplication, services: Services) -> None:
    """Let the application answer people."""
    talk = Conversation(services)
    desk = talk.desk
    register_public(application, services)
    application.add_handler(
        MessageHandler(PRIVATE & filters.FORWARDED, desk.message(talk.fallback.forwarded))
    )
    for name, handler in (talk.commands() | talk.office.commands()).items():
        application.add_handler(CommandHandler(name, desk.command(handler, name), PRIVATE))
    taps = talk.taps() | talk.office.taps()
    application.add_handler(CallbackQueryHandler(desk.taps(taps, FOR_EVERYBODY)))
    application.add_handler(
        MessageHandler(PRIVATE & filters.COMMAND, desk.message(talk.fallback.command))
    )
    application.add_handler(
        MessageHandler(PRIVATE & filters.TEXT, desk.message(talk.fallback.text))
    )
    application.add_handler(
        MessageHandler(PRIVATE & ~filters.StatusUpdate.ALL, desk.message(talk.fallback.other))
    )
    application.add_handler(
        ChatMemberHandler(
            desk.membership(talk.leaving.blocked, talk.leaving.unblocked),
            ChatMemberHandler.MY_CHAT_MEMBER,
        )
    )
    application.add_error_handler(Failures(services).handle)
