"""The shape of every row, as data: its keys, and the type, range and pattern of each value.

msgspec reads and writes by these classes. A key that is missing has the default, and a default is
not written, except where ``always`` gives it. A description ends the sentence "… is not …" about
a wrong value. What depends on the rulebook is checked in the other modules.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Annotated, Any, Final, Literal, TypeAlias, TypeVar

from msgspec import Meta, Struct, field

from bot.domain.draws.draw import Note
from bot.domain.invitation.sixty_days import Stage
from bot.domain.notices.notice import Topic
from bot.domain.people.profile import Which
from bot.domain.people.profile_names import MOST_PROFILES

_Value = TypeVar("_Value")

if TYPE_CHECKING:
    Maybe: TypeAlias = _Value | None
else:

    class Maybe:
        """The type of a key that may be missing, and is None then; ``null`` in JSON is refused."""

        def __class_getitem__(cls, kind: Any) -> Any:
            return kind


_LARGEST_ID: Final = 2**52 - 1
"""Telegram's ids have at most 52 significant bits (Bot API 10.1, "Chat")."""

AN_INSTANT: Final = "an instant such as 2024-03-01T10:00:00Z"

ChatId = Annotated[int, Meta(ge=-_LARGEST_ID, le=_LARGEST_ID, description="a chat id")]
Amount = Annotated[int, Meta(ge=0, le=2**31 - 1, description="a whole number from 0")]
Text = Annotated[str, Meta(max_length=1000, description="a text of at most 1,000 characters")]
Flag = Annotated[bool, Meta(description="true or false")]
YesNo = Annotated[Literal["yes", "no"], Meta(description="yes or no")]
Day = Annotated[date, Meta(description="a day such as 2024-03-01")]
Instant = Annotated[datetime, Meta(tz=True, description=AN_INSTANT)]
Month = Annotated[
    str,
    Meta(
        pattern=r"\A(19|20)[0-9]{2}(-(0[1-9]|1[0-2]))?\Z",
        description="a day, a month such as 2024-03, or a year",
    ),
]
Time = Annotated[
    str, Meta(pattern=r"\A([01][0-9]|2[0-3]):[0-5][0-9]\Z", description="a time such as 22:00")
]
QuietHours = Annotated[tuple[Time, Time], Meta(description="two times: from and to")]
Language = Annotated[
    str,
    Meta(
        pattern=r"\A[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*\Z", description="a language tag such as pt-br"
    ),
]
ReminderKey = Annotated[
    str,
    Meta(
        pattern=r"\A[a-z_]+:[0-9]{4}-[0-9]{2}-[0-9]{2}:-?[0-9]+\Z",
        description="a reminder such as profile:2024-03-01:30",
    ),
]
TestResult = Annotated[float, Meta(ge=0, le=699, description="a test result")]
"""TEF and TCF count up to 699; no other test gives more."""

TestResults = Annotated[
    tuple[TestResult, TestResult, TestResult, TestResult], Meta(description="four test results")
]


def always(value: _Value) -> _Value:
    """A default that is written even so."""
    written: _Value = field(default_factory=lambda: value)
    return written


class Shape(Struct, forbid_unknown_fields=True, omit_defaults=True):
    """Base of all: a key that is not declared is refused."""


class AnswerShape(Shape):
    """An answer with its day and the definition that it is about."""

    answer: YesNo
    on: Maybe[Day] = None
    about: Maybe[Text] = None


class ScoreShape(Shape):
    """A score with its day."""

    answer: Amount
    on: Maybe[Day] = None
    about: Maybe[Text] = None


Answer = YesNo | AnswerShape


class InvitationShape(Shape):
    """An invitation; ``ended`` is how the person said that it ended."""

    received: Day
    program: Maybe[Text] = None
    ended: Maybe[Stage] = None
    done: list[Text] = []


class ProfileShape(Shape):
    """One candidate's facts.

    ``submitted`` is an instant, a day, or two instants with a slash between them.
    """

    name: Text = always("me")
    score: Maybe[Amount | ScoreShape] = None
    nomination: Maybe[Answer] = None
    programs: dict[str, Answer] = {}
    categories: dict[str, Answer] = {}
    submitted: Maybe[Text] = None
    from_total: Maybe[YesNo] = None
    scored: Maybe[Day] = None
    answers: Maybe[dict[str, Any]] = None
    interview: Maybe[dict[str, Any]] = None
    interviewed: Maybe[Day] = None
    invitation: Maybe[InvitationShape] = None
    reminded: list[ReminderKey] = []


Profiles = Annotated[
    list[ProfileShape],
    Meta(
        min_length=1,
        max_length=MOST_PROFILES,
        description=f"a list of 1 to {MOST_PROFILES} profiles",
    ),
]


class AlertsShape(Shape):
    """The settings of a person's alerts; no ``reminders`` are the usual ones."""

    which: Which = always(Which.MINE)
    quiet: Maybe[QuietHours] = None
    muted: list[Text] = []
    news: Flag = False
    reminders: Maybe[list[Amount]] = None


class GroupShape(Shape):
    """The settings of a group."""

    topic: Maybe[Amount] = None
    added_by: Maybe[ChatId] = None
    digest_after: Maybe[Day] = None


class SubscriberShape(Shape):
    """A person, or a group, which has no profiles."""

    chat_id: ChatId
    language: Language = always("en")
    time_zone: Text = always("UTC")
    active: Flag = always(True)
    profiles: Maybe[Profiles] = None
    alerts: AlertsShape = field(default_factory=AlertsShape)
    current: Amount = 0
    pending: Text | None = None
    onboarded: Flag = False
    explain_silence: Flag = False
    group: Maybe[GroupShape] = None
    unreachable_since: Maybe[Day] = None


class PoolShape(Shape, kw_only=True):
    """How many candidates stand in each band of the pool; no bands where IRCC gave none."""

    as_of: Maybe[Day] = None
    counts: list[Amount]
    total: Amount


class DrawShape(Shape):
    """A draw as recorded; one that does not say when it was seen was seen on its date."""

    number: Text
    date: Day
    name: Text
    size: Amount
    cutoff: Amount
    tie_break: Maybe[Instant] = None
    ran_at: Maybe[Instant] = None
    invited: Text = ""
    url: Text = ""
    pool: Maybe[PoolShape] = None
    notes: list[Note] = []
    name_fr: Text | None = None
    revision: Amount = always(1)
    first_seen: Maybe[Instant] = None


class BroadcastShape(Shape):
    """A broadcast without its notices."""

    id: Text
    topic: Topic
    subject: Text
    revision: Amount
    opened: Instant
