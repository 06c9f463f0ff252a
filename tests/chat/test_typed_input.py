"""The bot understands typed input: each finding on it, tried in the chat."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from bot.chat.alerts.zone import SHORT_LIST, zone_label
from bot.chat.frame.pending import Pending, QuestionKind
from bot.domain.people.submission import Span
from bot.text.catalogue import LANGUAGES, catalogue
from tests.chat.talk import Talk, data, labels
from tests.interviews import SINGLE
from tests.rulebooks import book_of, in_use

EN = catalogue("en")
CEC = {"programs": {"cec": True, "fsw": False, "fst": False}}


def beginning(key: str) -> str:
    """An English message up to its first value."""
    values = dict.fromkeys(("day", "written", "moment", "most", "nomination", "full"), "§")
    text = EN.label(key, **values).partition("§")[0]
    return re.sub("<[^>]+>", "", text).strip()


@pytest.mark.parametrize(
    "typed",
    [
        "I have 489", "my current score is 489", "CRS: 489/1200", "489 now", "(489)", "CRS489",
        "489?", "CRS — 489", "j'ai 489", "mon score est de 489", "489 puntos", "489分", "489 अंक",
        "minha pontuação é 489", "489 ang score ko", "ਮੇਰਾ ਸਕੋਰ 489 ਹੈ", "لدي 489 نقطة", "٤٨٩",
    ],
)  # fmt: skip
async def test_a_score_is_kept_however_it_is_said(talk: Talk, typed: str) -> None:
    await talk.begin(None, onboarded=True)
    await talk.say("/score")
    await talk.say(typed)
    assert (await talk.profile()).score == 489


@pytest.mark.parametrize("typed", ["1089 with PNP", "489 + 600", "489 with a nomination"])
async def test_a_score_with_a_nomination_is_kept_without_its_points(talk: Talk, typed: str) -> None:
    await talk.begin(None)
    await talk.say(f"/score {typed}")
    await talk.tap("Yes")
    profile = await talk.profile()
    assert (profile.score, profile.nomination) == (489, True)


FEWER = "[crs]\nnomination = 300\ntotal = 1100\n"


@pytest.mark.parametrize(
    ("today", "typed", "with_nomination"),
    [
        ("2027-05-31", "489 + 600", "1089"),
        ("2027-05-31", "489 with a nomination", "1089"),
        ("2027-06-01", "489 + 300", "789"),
        ("2027-06-01", "789 with pnp", "789"),
    ],
)
async def test_a_nomination_adds_the_points_of_the_day_on_which_it_is_typed(
    talk: Talk, tmp_path: Path, today: str, typed: str, with_nomination: str
) -> None:
    with in_use(book_of(tmp_path, "2027-06-01", FEWER)):
        talk.clock.set(datetime.fromisoformat(f"{today}T16:00Z"))
        await talk.begin(None)
        await talk.say(f"/score {typed}")
        heard = await talk.tap("Yes")
        assert (await talk.profile()).score == 489
        assert with_nomination in heard["text"]


@pytest.mark.parametrize("typed", ["0.489", "my friend has 489", "489 days", "not 489"])
async def test_what_is_no_score_is_refused_and_says_what_is_wanted(talk: Talk, typed: str) -> None:
    await talk.begin(480)
    heard = await talk.say(f"/score {typed}")
    assert "from 0 to 1200" in heard["text"]
    assert (await talk.profile()).score == 480


@pytest.mark.parametrize(
    "typed", ["no, 480", "Sorry, I meant 480", "non, 480", "不，480", "لا، 480"]
)
async def test_a_correction_replaces_the_score_that_was_offered(talk: Talk, typed: str) -> None:
    await talk.begin(530)
    assert "489" in (await talk.say("489"))["text"]
    assert "480" in (await talk.say(typed))["text"]
    await talk.tap("Yes")
    assert (await talk.profile()).score == 480


async def test_no_before_the_number_of_a_draw_still_names_the_draw(talk: Talk) -> None:
    await talk.begin(530)
    assert "#297" in (await talk.say("no. 297"))["text"]
    assert "#296" in (await talk.say("No, draw 296"))["text"]


async def test_of_two_numbers_it_asks_which_one_is_meant(talk: Talk) -> None:
    await talk.begin(470)
    heard = await talk.say("/score 480 489")
    assert beginning("score-fault-several") in heard["text"]
    assert labels(heard)[:2] == ["480", "489"]
    await talk.tap("489")
    assert (await talk.profile()).score == 489


async def typed_date(talk: Talk, typed: str) -> object:
    """The submission that is stored after this answer; it is 2024-06-01 in Toronto."""
    talk.clock.set(datetime(2024, 6, 1, 12, tzinfo=UTC))
    pending = Pending(QuestionKind.SUBMITTED, asked=talk.clock.now())
    await talk.begin(489, time_zone="America/Toronto", pending=str(pending))
    await talk.say(typed)
    return (await talk.profile()).submitted


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("5 mars", date(2024, 3, 5)),
        ("le 5 mars 2024", date(2024, 3, 5)),
        ("on March 5, 2024", date(2024, 3, 5)),
        ("20240305", date(2024, 3, 5)),
        ("yesterday", date(2024, 5, 31)),
        ("il y a 2 jours", date(2024, 5, 30)),
        ("2024年3月1日", date(2024, 3, 1)),
        ("2024–03–05", date(2024, 3, 5)),
        ("5 de marzo de 2024", date(2024, 3, 5)),
        ("5 de março de 2024", date(2024, 3, 5)),
        ("Marso 5, 2024", date(2024, 3, 5)),
        ("5 मार्च 2024", date(2024, 3, 5)),
        ("5 ਮਾਰਚ 2024", date(2024, 3, 5)),
        ("٥ مارس ٢٠٢٤", date(2024, 3, 5)),
    ],
)
async def test_a_day_is_kept_however_it_is_written(talk: Talk, typed: str, day: date) -> None:
    assert await typed_date(talk, typed) == day


@pytest.mark.parametrize(
    ("typed", "hour"),
    [("EST", 15), ("ET", 15), ("IST", 4), ("PST", 18), ("UTC", 10), ("HNE", 15)],
)
async def test_a_time_is_kept_in_the_zone_that_is_named(talk: Talk, typed: str, hour: int) -> None:
    stated = await typed_date(talk, f"2024-03-05 10:00 {typed}")
    assert isinstance(stated, Span)
    minute = 30 if typed == "IST" else 0
    assert stated.start == datetime(2024, 3, 5, hour, minute, tzinfo=UTC)


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("3 months ago", "submitted-fault-unreadable"),
        ("about March 5", "submitted-fault-unreadable"),
        ("03/04/2024", "submitted-fault-ambiguous"),
        ("5 March 2024 at 3", "submitted-fault-half_day"),
        ("2024-03-05 10:00 CST", "submitted-fault-zone"),
        ("Friday, March 5, 2024", "submitted-fault-impossible"),
        ("tomorrow", "submitted-fault-future"),
    ],
)
async def test_what_names_no_day_is_refused_with_its_reason(
    talk: Talk, typed: str, told: str
) -> None:
    assert await typed_date(talk, typed) is None
    assert beginning(told) in talk.newest()["text"]


async def typed_zone(talk: Talk, typed: str) -> str:
    """The time zone that is stored after this answer."""
    pending = Pending(QuestionKind.ZONE, asked=talk.clock.now())
    await talk.begin(489, time_zone="UTC", pending=str(pending))
    await talk.say(typed)
    return (await talk.stored()).time_zone


@pytest.mark.parametrize(
    ("typed", "zone"),
    [
        ("London, Ontario", "America/Toronto"),
        ("London, ON", "America/Toronto"),
        ("Sydney, Nova Scotia", "America/Halifax"),
        ("Nigeria", "Africa/Lagos"),
        ("Pakistan", "Asia/Karachi"),
        ("Philippines", "Asia/Manila"),
        ("Iran", "Asia/Tehran"),
        ("Morocco", "Africa/Casablanca"),
        ("EST", "America/Toronto"),
        ("UK", "Europe/London"),
        ("UAE", "Asia/Dubai"),
        ("France", "Europe/Paris"),
        ("St. John's", "America/St_Johns"),
        ("BC", "America/Vancouver"),
        ("上海", "Asia/Shanghai"),
        ("ਚੰਡੀਗੜ੍ਹ", "Asia/Kolkata"),
    ],
)
async def test_a_zone_is_kept_by_any_of_its_names(talk: Talk, typed: str, zone: str) -> None:
    assert await typed_zone(talk, typed) == zone


@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_button_with_a_zone_may_be_typed(talk: Talk, language: str) -> None:
    for name in SHORT_LIST:
        pending = Pending(QuestionKind.ZONE, asked=talk.clock.now())
        await talk.begin(489, language=language, time_zone="Etc/GMT+1", pending=str(pending))
        await talk.say(zone_label(name, catalogue(language)))
        assert (await talk.stored()).time_zone == name


async def test_a_city_that_exists_twice_is_asked_back(talk: Talk) -> None:
    assert await typed_zone(talk, "London") == "UTC"
    assert beginning("zone-which") in talk.newest()["text"]
    city = next(one for one in labels(talk.newest()) if one.startswith("London"))
    await talk.tap(city)
    assert (await talk.stored()).time_zone == "Europe/London"


async def test_a_clock_of_two_places_is_asked_back(talk: Talk) -> None:
    assert await typed_zone(talk, "CST") == "UTC"
    assert {one.partition(" ")[0] for one in labels(talk.newest())} >= {"Winnipeg", "Shanghai"}


@pytest.mark.parametrize(
    ("test", "typed", "results"),
    [
        ("ielts", "L-8 R-7.5 W-6.5 S-7", [8, 7.5, 6.5, 7]),
        ("ielts", "8L 7.5R 6.5W 7S", [8, 7.5, 6.5, 7]),
        ("ielts", "IELTS 8 7.5 6.5 7", [8, 7.5, 6.5, 7]),
        ("ielts", "CLB 9", [8, 7, 7, 7]),
        ("ielts", "CLB 9, 9, 8, 9", [8, 7, 6.5, 7]),
        ("celpip", "M 4 5 6", [0, 4, 5, 6]),
        ("tcf", "503/699 499/699 12/20 12/20", [503, 499, 12, 12]),
        ("tef", "NCLC 7", [434, 434, 428, 456]),
    ],
)
async def test_results_are_kept_however_they_are_written(
    talk: Talk, test: str, typed: str, results: list[float]
) -> None:
    await asked_for_results(talk, test)
    await talk.say(typed)
    interview = (await talk.profile()).interview
    assert interview is not None
    assert interview["first_results"] == results


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("8 overall", "crs-fault-not_four"),
        ("80 75 65 70", "crs-fault-not_on_scale"),
        ("CELPIP 9 9 8 9", "crs-fault-another_test"),
    ],
)
async def test_what_are_no_results_is_refused_with_its_reason(
    talk: Talk, typed: str, told: str
) -> None:
    await asked_for_results(talk, "ielts")
    heard = await talk.say(typed)
    assert beginning(told) in heard["text"]


async def asked_for_results(talk: Talk, test: str) -> None:
    """The calculator stands at the results of this test."""
    keys = ("spouse", "born", "education", "canadian_study")
    answers = {key: SINGLE[key] for key in keys} | {"born": "1996-05-17", "first_test": test}
    pending = Pending(QuestionKind.CALCULATOR, value="first_results", asked=talk.clock.now())
    await talk.begin(None, interview=answers, pending=str(pending))


@pytest.mark.parametrize(
    ("typed", "drawn"),
    [
        ("francés", "French"), ("francês", "French"), ("法语", "French"), ("engineers", "STEM"),
        ("cec 2024", "CEC"),
    ],
)  # fmt: skip
async def test_a_type_is_known_in_any_language(talk: Talk, typed: str, drawn: str) -> None:
    await talk.begin(489, **CEC)
    heard = await talk.say(f"/last {typed}")
    assert drawn in heard["text"]
    assert beginning("draws-unknown-type") not in heard["text"]


@pytest.mark.parametrize("typed", ["draw 297?", "draw-297", "draw number 297", "第297轮"])
async def test_a_draw_is_known_by_its_number(talk: Talk, typed: str) -> None:
    await talk.begin(489, **CEC)
    heard = await talk.say(typed)
    assert "#297" in heard["text"]


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("/last 5", ["297", "296", "295", "294", "293"]),
        ("/draws 3", ["297", "296", "295"]),
        ("/last pnp 3", ["296", "269", "248"]),
        ("/draws cec 2024", ["297"]),
    ],
)
async def test_a_small_number_is_a_count_of_draws(talk: Talk, typed: str, shown: list[str]) -> None:
    await talk.begin(489, **CEC)
    heard = await talk.say(typed)
    numbers = [one.rpartition(":")[2] for one in data(heard) if ":draw:details:" in one]
    assert numbers == shown


async def test_a_larger_number_is_the_number_of_a_draw(talk: Talk) -> None:
    await talk.begin(489, **CEC)
    heard = await talk.say("/last 290")
    assert "#290" in heard["text"]


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("+1000", "whatif-fault-too_high"),
        ("CLB 9", "whatif-fault-level"),
        ("celpip 9", "whatif-fault-level"),
        ("celpip 13", "whatif-fault-unknown"),
        ("650 with a nomination", "whatif-fault-with_or_without"),
    ],
)
async def test_a_wish_that_cannot_be_is_refused_with_its_reason(
    talk: Talk, typed: str, told: str
) -> None:
    await talk.begin(485, **CEC)
    assert beginning(told) in (await talk.say(f"/whatif {typed}"))["text"]


async def test_six_hundred_more_is_a_nomination(talk: Talk) -> None:
    await talk.begin(485, **CEC, nomination=False)
    heard = await talk.say("/whatif +600")
    assert heard["text"].startswith("What if: a provincial nomination")


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("help", "menu-whatif"),
        ("menu", "menu-whatif"),
        ("aide", "menu-whatif"),
        ("मदद", "menu-whatif"),
        ("stop", "stop-done"),
        ("thanks", "fallback-thanks"),
        ("谢谢", "fallback-thanks"),
        ("hello", "fallback-hello"),
        ("hola", "fallback-hello"),
        ("when is the next draw?", "forecast-title"),
        ("quand est la prochaine ronde ?", "forecast-title"),
        ("when do you think the next CEC draw is?", "type-cec"),
        ("settings", "alerts-title"),
        ("/settings", "alerts-title"),
        ("cancel", "cancel-nothing"),
        ("/cancel", "cancel-nothing"),
    ],
)
async def test_plain_words_do_what_they_say(talk: Talk, typed: str, told: str) -> None:
    await talk.begin(489, **CEC)
    heard = await talk.say(typed)
    assert beginning(told) in heard["text"]


async def test_a_chart_is_drawn_when_it_is_asked_for_in_plain_words(talk: Talk) -> None:
    await talk.begin(489, **CEC)
    assert (await talk.say("show me the chart"))["photo"]


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("teaching assistant", "43100"),
        ("x-ray technician", "32121"),
        ("physical therapist", "31202"),
        ("hvac technician", "72402"),
        ("midwife", "31303"),
        ("hairdresser", "63210"),
        ("cpa", "11100"),
        ("notary", "41101"),
        ("coiffeuse", "63210"),
    ],
)
async def test_a_job_title_is_known_as_people_say_it(talk: Talk, typed: str, code: str) -> None:
    await talk.begin(489, **CEC)
    for said in (typed, f"/job {typed}"):
        assert code in (await talk.say(said))["text"]


async def test_a_mechanic_may_be_of_vehicles_or_of_heavy_equipment(talk: Talk) -> None:
    await talk.begin(489, **CEC)
    heard = await talk.say("/job mechanic")
    assert "72410" in heard["text"]
    assert "72401" in heard["text"]
