"""The invitation: sixty days counted, what takes longest first, and its end either way."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from bot.bot_api.rendering import render_message
from bot.chat.frame.archive import type_of
from bot.domain.invitation.sixty_days import CHECKLIST, Invitation, Stage
from bot.domain.notices.notice import draw_broadcast, match
from bot.domain.notices.reminding import reminding
from bot.domain.people.profile import Profile
from bot.text.catalogue import Words, catalogue
from bot.text.times import date_examples
from tests.chat.talk import Talk, data, labels, recorded_draws

ME = Profile().key

LONGEST_SCREEN = 1200

DAY = date(2024, 5, 31)
"""The day of draw #297, on which the talk takes place."""


async def test_under_a_met_draw_one_tap_asks_for_the_day_and_one_more_keeps_it(
    either: tuple[Talk, Words],
) -> None:
    talk, words = either
    await talk.begin(530, programs={"cec": True}, language=words.language)
    heard = await talk.say("/last cec")
    assert f"1:ita:got:297:{ME}" in data(heard)
    heard = await talk.tap(words.label("ita-got-button"))
    assert words.say("ita-ask", **date_examples(DAY, words)) in heard["html"]
    assert (await talk.stored()).pending.startswith("ita::297@")
    heard = await talk.tap(words.short_day(DAY))
    assert words.say("ita-open", days=60) in heard["html"]
    assert (await talk.profile()).invitation == Invitation(DAY, "cec")
    assert (await talk.stored()).pending is None


async def test_a_nominee_who_qualifies_for_cec_is_not_taken_for_invited_under_it(
    talk: Talk,
) -> None:
    """Otherwise the checklist would leave out the proof of funds."""
    await talk.begin(530, programs={"cec": True}, nomination=True)
    await talk.say("/last pnp")
    await talk.tap("I got the invitation")
    heard = await talk.tap(catalogue("en").short_day(DAY))
    assert (await talk.profile()).invitation == Invitation(DAY)
    assert "Proof of funds" in heard["text"]


async def test_the_buttons_are_gone_once_it_is_known(talk: Talk) -> None:
    await talk.begin(530, programs={"cec": True}, invitation=Invitation(DAY))
    heard = await talk.say("/last cec")
    assert "I got the invitation" not in labels(heard)


async def test_who_is_below_the_line_is_not_asked(talk: Talk) -> None:
    await talk.begin(500, programs={"cec": True})
    heard = await talk.say("/last cec")
    assert "I got the invitation" not in labels(heard)


async def test_who_did_not_get_it_is_told_why_that_may_be(either: tuple[Talk, Words]) -> None:
    talk, words = either
    await talk.begin(530, programs={"cec": True}, language=words.language)
    await talk.say("/last cec")
    heard = await talk.tap(words.label("ita-missed-button"))
    assert "#418" in heard["text"]
    heard = await talk.tap(words.label("ita-came-later-button"))
    assert words.say("ita-ask", **date_examples(DAY, words)) in heard["html"]


@pytest.mark.parametrize("typed", ["2024-05-20", "20 May 2024", "20 mai 2024"])
async def test_the_day_can_be_typed(talk: Talk, typed: str) -> None:
    await talk.begin(530)
    await talk.say("/ita")
    heard = await talk.say(typed)
    assert "49 days left" in heard["text"]
    assert (await talk.profile()).invitation == Invitation(date(2024, 5, 20))


async def test_the_command_takes_the_day(talk: Talk) -> None:
    await talk.begin(530)
    await talk.say("/ita 2024-05-20")
    assert (await talk.profile()).invitation == Invitation(date(2024, 5, 20))


@pytest.mark.parametrize(
    ("typed", "fault"),
    [
        ("soon", "unreadable"),
        ("03/04/2024", "ambiguous"),
        ("2024-06-02", "future"),
        ("2024-03-31", "over"),
    ],
)
async def test_a_day_that_cannot_be_is_refused_with_the_reason(
    either: tuple[Talk, Words], typed: str, fault: str
) -> None:
    talk, words = either
    await talk.begin(530, language=words.language)
    await talk.say("/ita")
    heard = await talk.say(typed)
    assert words.say(f"ita-fault-{fault}", **date_examples(DAY, words)) in heard["html"]
    assert (await talk.profile()).invitation is None
    await talk.say("2024-05-30")
    assert (await talk.profile()).invitation == Invitation(date(2024, 5, 30))


async def test_what_takes_longest_comes_first_and_is_ticked_off(
    either: tuple[Talk, Words],
) -> None:
    talk, words = either
    await talk.begin(530, invitation=Invitation(DAY), language=words.language)
    heard = await talk.say("/ita")
    places = [heard["text"].index(f"▫️ {words.label(f'ita-{step}-button')}") for step in CHECKLIST]
    assert places == sorted(places)
    heard = await talk.tap("1:ita:step:police_certificates:on")
    assert f"✔️ {words.label('ita-police_certificates-button')}" in heard["text"]
    invitation = (await talk.profile()).invitation
    assert invitation is not None
    assert invitation.done == {"police_certificates"}
    await talk.tap("1:ita:step:police_certificates:off")
    invitation = (await talk.profile()).invitation
    assert invitation is not None
    assert invitation.done == frozenset()


async def test_for_cec_no_proof_of_funds_is_asked(talk: Talk) -> None:
    await talk.begin(530, invitation=Invitation(DAY, "cec"))
    heard = await talk.say("/ita")
    assert "Proof of funds" not in heard["text"]


async def test_the_days_come_as_a_calendar_file(either: tuple[Talk, Words]) -> None:
    talk, words = either
    await talk.begin(530, invitation=Invitation(DAY), language=words.language)
    await talk.say("/ita")
    heard = await talk.tap(words.label("ita-calendar-button"))
    assert heard["document"]["file_name"] == "invitation.ics"
    content = talk.api.stage.world.files[heard["document"]["file_id"]].content.decode()
    assert content.count("BEGIN:VEVENT") == 7
    assert "DTSTART;VALUE=DATE:20240730" in content
    assert words.label("ita-event", days=0)[:20] in content


@pytest.mark.parametrize(
    ("button", "stage", "key"),
    [
        ("ita-applied-button", Stage.APPLIED, "ita-means-out_of_the_pool"),
        ("ita-declined-button", Stage.DECLINED, "ita-means-profile_active_again"),
    ],
)
async def test_its_end_says_what_it_means_and_can_be_undone(
    either: tuple[Talk, Words], button: str, stage: Stage, key: str
) -> None:
    talk, words = either
    await talk.begin(530, invitation=Invitation(DAY), language=words.language)
    await talk.say("/ita")
    heard = await talk.tap(words.label(button))
    assert words.say(key) in heard["html"]
    invitation = (await talk.profile()).invitation
    assert invitation is not None
    assert invitation.ended is stage
    await talk.tap(words.label("ita-reopen-button"))
    assert (await talk.profile()).invitation == Invitation(DAY)


async def test_an_expired_one_asks_for_the_new_profile(either: tuple[Talk, Words]) -> None:
    talk, words = either
    await talk.begin(530, invitation=Invitation(DAY), language=words.language)
    talk.clock.set(datetime(2024, 8, 1, 12, tzinfo=UTC))
    heard = await talk.say("/ita")
    assert words.say("ita-means-new_profile_needed") in heard["html"]
    heard = await talk.tap(words.label("ita-new-profile-button"))
    assert (
        words.say("submitted-ask", **date_examples(talk.clock.now().date(), words)) in heard["html"]
    )


@pytest.mark.parametrize(
    ("button", "stage"),
    [("ita-applied-button", Stage.APPLIED), ("ita-declined-button", Stage.DECLINED)],
)
async def test_what_was_done_in_time_can_be_told_after_the_sixty_days(
    either: tuple[Talk, Words], button: str, stage: Stage
) -> None:
    talk, words = either
    await talk.begin(530, invitation=Invitation(DAY), language=words.language)
    talk.clock.set(datetime(2024, 8, 1, 12, tzinfo=UTC))
    await talk.say("/ita")
    await talk.tap(words.label(button))
    assert (await talk.profile()).invitation == Invitation(DAY, ended=stage)


async def test_it_can_be_forgotten(talk: Talk) -> None:
    await talk.begin(530, invitation=Invitation(DAY))
    await talk.say("/ita")
    heard = await talk.tap("Remove the invitation")
    assert "alerts are as before" in heard["text"]
    assert (await talk.profile()).invitation is None


async def test_old_buttons_change_nothing(talk: Talk) -> None:
    before = await talk.begin(530)
    await talk.say("/profile")
    for button in (
        "1:ita:day:2024-05-30",
        "1:ita:day",
        "1:ita:step:police_certificates:on",
        "1:ita:step:nothing:on",
        "1:ita:applied",
        "1:ita:declined",
        "1:ita:reopen",
        "1:ita:forget",
        "1:ita:calendar",
        "1:ita:got:297",
        "1:ita:got:297:7",
        "1:ita:show:7",
    ):
        assert "out of date" in await talk.tap_stale(button), button
    assert await talk.stored() == before


async def test_it_goes_on_after_a_restart(talk: Talk) -> None:
    await talk.begin(530)
    await talk.say("/ita")
    await talk.restart()
    await talk.say("2024-05-20")
    assert (await talk.profile()).invitation == Invitation(date(2024, 5, 20))


@pytest.mark.parametrize(
    ("invitation", "day", "told"),
    [
        (None, DAY, True),
        (Invitation(DAY), DAY, False),
        (Invitation(DAY), DAY + timedelta(days=60), False),
        (Invitation(DAY), DAY + timedelta(days=61), True),
        (Invitation(DAY, ended=Stage.DECLINED), DAY, True),
        (Invitation(DAY, ended=Stage.APPLIED), DAY + timedelta(days=200), False),
    ],
)
async def test_alerts_are_quiet_while_it_is_open(
    talk: Talk, invitation: Invitation | None, day: date, told: bool
) -> None:
    person = await talk.begin(530, programs={"cec": True}, invitation=invitation)
    now = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
    cec = next(draw for draw in reversed(recorded_draws()) if draw.number == "297")
    notice = match(draw_broadcast(cec, 1, now), cec, type_of(cec), person)
    assert (notice is not None) is told


@pytest.mark.parametrize("language", ["en", "fr"])
async def test_a_reminder_leads_to_it(language: str, talk: Talk) -> None:
    words = catalogue(language)
    person = await talk.begin(
        530, language=language, invitation=Invitation(DAY), submitted=date(2023, 7, 1)
    )
    told = reminding(person, datetime(2024, 7, 27, 12, tzinfo=UTC))
    assert told is not None
    screen = render_message(told)
    assert words.say("reminder-invitation", days=3) in screen.text
    assert screen.rows[0][0].data == f"1:ita:show:{ME}"
    await talk.say("/profile")
    await talk.tap_stale(screen.rows[0][0].data)
    assert words.say("ita-first") in talk.newest()["html"]


async def test_a_reminder_names_the_profile_where_there_are_several(talk: Talk) -> None:
    person = await talk.begin(530)
    person = person.__class__(
        person.chat_id,
        profiles=(Profile(), Profile(name="Bo", submitted=date(2023, 6, 30))),
    )
    told = reminding(person, datetime(2024, 5, 31, 12, tzinfo=UTC))
    assert told is not None
    text = render_message(told).text
    assert "<b>Bo</b>" in text
    assert "In 30 days: your Express Entry profile expires on June 30, 2024" in text


@pytest.mark.parametrize("program", ["cec", "fsw"])
async def test_the_screen_is_short_and_notes_follow_what_is_ticked(
    either: tuple[Talk, Words], program: str
) -> None:
    talk, words = either
    await talk.begin(invitation=Invitation(DAY, program), language=words.language)
    heard = await talk.say("/ita")
    first, second, third = CHECKLIST[:3]
    assert len(heard["text"]) <= LONGEST_SCREEN
    assert words.say(f"ita-{second}-note") in heard["html"]
    assert words.say(f"ita-{third}-note") not in heard["html"]
    heard = await talk.tap(f"1:ita:step:{first}:on")
    assert words.say(f"ita-{third}-note") in heard["html"]
