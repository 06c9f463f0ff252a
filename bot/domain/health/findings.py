"""The incidents at a moment: of the source, its content, delivery and the disk.

Each function returns the present incidents; ``episodes`` decides which of them are news.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Final

from bot.domain.draws.categories import UNKNOWN, classify, has_unknown_label
from bot.domain.draws.doubts import STANDS_FOR, Doubt, Held
from bot.domain.draws.draw import Draw, facts, number_key
from bot.domain.draws.reading import Reading
from bot.domain.draws.recording import Known
from bot.domain.health.incidents import Incident, IncidentKind
from bot.domain.health.pulse import Pulse
from bot.domain.health.receiving import Receiving

SILENT_AFTER: Final = 5
"""So many failed polls in a row are an incident; fewer are ignored."""
WAIT_TOO_LONG: Final = timedelta(minutes=15)
STALE_AFTER: Final = timedelta(days=30)
"""IRCC has been silent for longer only five times, for 49 days at most (2015 to 2026-10)."""
RECENT: Final = timedelta(days=30)
MOST_SINGLY: Final = 3
"""More rows than this with one fault are one incident."""
MOST_NAMED: Final = 10
UNDELIVERED_AFTER: Final = 20
UNDELIVERED_FOR: Final = timedelta(minutes=5)
UNHEARD_FOR: Final = timedelta(seconds=30)
"""Polls that fail for so long are an outage; shorter failures are ignored."""
STUCK_AFTER: Final = timedelta(minutes=3)
"""An update that waits for longer is stuck: the slowest handler times out before."""
LEAST_FREE_SHARE: Final = 0.05
LEAST_FREE_BYTES: Final = 200_000_000

_OF_DOUBT: Final = {
    Doubt.FUTURE: IncidentKind.DRAW_IN_FUTURE,
    Doubt.REPEATED: IncidentKind.DRAW_REPEATED,
    Doubt.COPIED: IncidentKind.DRAW_COPIED,
    Doubt.MISNUMBERED: IncidentKind.DRAW_DOUBTED,
    Doubt.MISDATED: IncidentKind.DRAW_DOUBTED,
    Doubt.IMPLAUSIBLE: IncidentKind.DRAW_DOUBTED,
    Doubt.CROWDED: IncidentKind.FILE_DOUBTED,
    Doubt.SWEEPING: IncidentKind.FILE_DOUBTED,
    Doubt.RETURNED: IncidentKind.FILE_SWINGS,
}
OF_CONTENT: Final = frozenset(
    {
        *_OF_DOUBT.values(),
        IncidentKind.ROW_UNREADABLE,
        IncidentKind.ROWS_UNREADABLE,
        IncidentKind.DRAW_VANISHED,
        IncidentKind.FILE_SHRUNK,
        IncidentKind.FILES_DISAGREE,
        IncidentKind.FILE_UNTIDY,
    }
)
"""Kinds that only a reading of the files can begin or end."""
OF_RECEIVING: Final = frozenset({IncidentKind.TELEGRAM_SILENT, IncidentKind.UPDATES_STUCK})
"""Kinds that each process with a chat finds by itself."""
LASTING: Final = (
    OF_CONTENT
    | OF_RECEIVING
    | {
        IncidentKind.SOURCE_SILENT,
        IncidentKind.SOURCE_STALE,
        IncidentKind.NAME_UNKNOWN,
        IncidentKind.LABEL_UNKNOWN,
        IncidentKind.DRAW_FLAWED,
        IncidentKind.DELIVERY_FAILING,
        IncidentKind.DELIVERY_HALTED,
        IncidentKind.DISK_NEARLY_FULL,
        IncidentKind.STORED_ROWS_UNREADABLE,
        IncidentKind.ANNOUNCED_AGAIN,
        IncidentKind.TIMES_UNREADABLE,
    }
)
"""Kinds that last until they end, and so are examined at every checkup."""

_OTHER_FORM: Final = frozenset({"SourceChanged", "SourceUnreadable", "SourceTooLarge"})
"""Failures that do not end by themselves: the answer came, and it is not the file."""


def of_source(pulse: Pulse) -> list[Incident]:
    """A source that several polls could not read, or that asks for a long wait."""
    since = pulse.failing_since
    if since is None:
        return []
    told_away = pulse.retry_at is not None and pulse.retry_at - since >= WAIT_TOO_LONG
    if pulse.failures < SILENT_AFTER and not told_away:
        return []
    silence = pulse.last_read or since
    return [_failing(IncidentKind.SOURCE_SILENT, "rounds", silence, pulse)]


def of_times(pulse: Pulse) -> list[Incident]:
    """A file of processing times in another form, or one that several polls could not read."""
    since = pulse.failing_since
    if since is None or (pulse.way not in _OTHER_FORM and pulse.failures < SILENT_AFTER):
        return []
    return [_failing(IncidentKind.TIMES_UNREADABLE, "processing times", since, pulse)]


def of_content(reading: Reading, known: Mapping[str, Known], now: datetime) -> list[Incident]:
    """Rows that cannot be read, draws that vanished, and recent draws that the files dispute."""
    rejected = reading.rejected
    if len(rejected) > MOST_SINGLY:
        first = {"first": rejected[0].number, "fault": rejected[0].fault}
        counted = {"count": len(rejected), **first}
        found = [Incident(IncidentKind.ROWS_UNREADABLE, "rounds", counted)]
    else:
        found = [
            Incident(IncidentKind.ROW_UNREADABLE, row.number, {"fault": row.fault})
            for row in rejected
        ]
    there = {draw.number for draw in reading.draws} | {row.number for row in rejected}
    gone = [number for number in known if number not in there]
    if len(gone) > MOST_SINGLY:
        facts = {"count": len(gone), "known": len(known)}
        found.append(Incident(IncidentKind.FILE_SHRUNK, "rounds", facts))
    else:
        found += [Incident(IncidentKind.DRAW_VANISHED, number) for number in gone]
    return [*found, *_disputed(reading, known, now), *_untidy(reading, now)]


def of_held(held: Mapping[str, Held]) -> list[Incident]:
    """Draws in doubt that the operator has to check.

    Those that are asked about together are one incident.
    """
    found: dict[tuple[IncidentKind, str], Incident] = {}
    for number, entry in held.items():
        kind = _OF_DOUBT.get(entry.doubt)
        if kind is None:
            continue
        subject = entry.doubt.value if kind is IncidentKind.FILE_DOUBTED else number
        together = [other for other in held.values() if other.question == entry.question]
        draw, stands = entry.draw, STANDS_FOR.get(entry.doubt, timedelta())
        facts = {
            "doubt": entry.doubt.value,
            "name": draw.name,
            "date": draw.date,
            "size": draw.size,
            "cutoff": str(draw.cutoff),
            "like": entry.like,
            "minutes": stands // timedelta(minutes=1),
            "count": len(together),
            "numbers": tuple(other.draw.number for other in together[:MOST_NAMED]),
            "question": entry.question,
        }
        found.setdefault((kind, subject), Incident(kind, subject, facts))
    return list(found.values())


def again_question(number: str) -> str:
    """The name of the question whether to announce a draw again."""
    return f"again:{number}"


def of_restored(asked: Iterable[Draw]) -> list[Incident]:
    """Draws that may have been announced before the store was put back to a backup."""
    return [
        Incident(
            IncidentKind.ANNOUNCED_AGAIN,
            draw.number,
            {"name": draw.name, "date": draw.date, "question": again_question(draw.number)},
        )
        for draw in asked
    ]


def of_draws(known: Mapping[str, Known], now: datetime) -> list[Incident]:
    """Unknown names and labels, recent draws with flaws, and a newest draw that is old."""
    draws = [entry.draw for entry in known.values()]
    newest = sorted(draws, key=lambda draw: number_key(draw.number))[-1:]
    return [
        *(
            Incident(IncidentKind.NAME_UNKNOWN, draw.number, {"name": draw.name})
            for draw in draws
            if classify(draw.name) == UNKNOWN
        ),
        *(
            Incident(IncidentKind.LABEL_UNKNOWN, draw.number, {"name": draw.name})
            for draw in draws
            if has_unknown_label(classify(draw.name), draw.date)
        ),
        *(
            Incident(IncidentKind.DRAW_FLAWED, draw.number, {"notes": ", ".join(draw.notes)})
            for draw in draws
            if draw.notes and _is_recent(draw, now)
        ),
        *(
            Incident(IncidentKind.SOURCE_STALE, draw.number, {"date": draw.date})
            for draw in newest
            if now.date() - draw.date > STALE_AFTER
        ),
    ]


def of_delivery(pulse: Pulse, now: datetime) -> list[Incident]:
    """Sends that fail on Telegram's side or on the way, one after the other."""
    since = pulse.failing_since
    if since is None:
        return []
    lasts = pulse.failures > 1 and now - since >= UNDELIVERED_FOR
    if pulse.failures < UNDELIVERED_AFTER and not lasts:
        return []
    return [_failing(IncidentKind.DELIVERY_FAILING, "alerts", since, pulse)]


def of_receiving(receiving: Receiving, now: datetime) -> list[Incident]:
    """Updates that do not arrive, and updates whose handlers do not finish."""
    found, pulse = [], receiving.pulse
    if pulse.failing_since is not None and now - pulse.failing_since >= UNHEARD_FOR:
        since = receiving.last_heard or pulse.failing_since
        found.append(_failing(IncidentKind.TELEGRAM_SILENT, "updates", since, pulse))
    oldest = receiving.oldest()
    if oldest is not None and now - oldest >= STUCK_AFTER:
        facts = {"since": oldest, "count": receiving.waiting}
        found.append(Incident(IncidentKind.UPDATES_STUCK, "updates", facts))
    return found


def of_halt(since: datetime | None, fault: str) -> list[Incident]:
    """Alerts that are halted since then, because Telegram refuses all of them."""
    if since is None:
        return []
    return [Incident(IncidentKind.DELIVERY_HALTED, "alerts", {"since": since, "fault": fault})]


def of_stored_rows(faults: Sequence[str]) -> list[Incident]:
    """Rows of the store that cannot be read, with the fault of each."""
    if not faults:
        return []
    facts = {"count": len(faults), "fault": faults[0]}
    return [Incident(IncidentKind.STORED_ROWS_UNREADABLE, "store", facts)]


def of_disk(free: int, total: int) -> list[Incident]:
    """A disk with too little room, in bytes."""
    if free >= min(LEAST_FREE_BYTES, total * LEAST_FREE_SHARE):
        return []
    return [Incident(IncidentKind.DISK_NEARLY_FULL, "disk", {"megabytes": free // 1_000_000})]


def _failing(kind: IncidentKind, subject: str, since: datetime, pulse: Pulse) -> Incident:
    return Incident(
        kind, subject, {"since": since, "fault": pulse.fault, "failures": pulse.failures}
    )


def _disputed(reading: Reading, known: Mapping[str, Known], now: datetime) -> Iterable[Incident]:
    """Disputes about recorded draws; a draw that waits for agreement is not an incident yet."""
    english = {draw.number: draw for draw in reading.draws}
    for dispute in reading.disputes:
        draw, entry = english[dispute.number], known.get(dispute.number)
        if entry is None or facts(entry.draw) != facts(draw) or not _is_recent(draw, now):
            continue
        both = {
            "date": draw.date,
            "size": draw.size,
            "cutoff": str(draw.cutoff),
            "french_date": dispute.date,
            "french_size": dispute.size,
            "french_cutoff": str(dispute.cutoff),
        }
        yield Incident(IncidentKind.FILES_DISAGREE, draw.number, both)


def _untidy(reading: Reading, now: datetime) -> Iterable[Incident]:
    """Slips of the whole file, and of rows that are recent or many."""
    recent = {draw.number for draw in reading.draws if _is_recent(draw, now)} | {""}
    slips = [slip for slip in reading.slips if slip.number in recent]
    if not slips:
        return []
    facts = {"first": slips[0].number or "–", "fault": slips[0].fault, "count": len(slips)}
    return [Incident(IncidentKind.FILE_UNTIDY, "rounds", facts)]


def _is_recent(draw: Draw, now: datetime) -> bool:
    return now.date() - draw.date <= RECENT
