"""The rulebook: our editions, their merging by day, and the faults of files that cannot be used."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from time import process_time

import pytest

from bot.rules import RuleFault, labelled, read_rulebook, rulebook, rules_on
from tests.rulebooks import (
    EDITIONS,
    HEALTHCARE,
    HIGH_SKILLED,
    LEADERSHIP,
    WAGES,
    book_with,
    edition_named,
)
from tests.shared import SHARED, needs_shared

TODAY = date(2026, 11, 28)
DAY = timedelta(days=1)

HEAD = """\
day = 2027-02-18
announced = 2027-02-18
status = "confirmed"
title = "A test"

[[sources]]
page = "a test"
read = 2027-02-18

"""


def test_every_edition_has_sources_and_stands_in_the_order_of_its_days() -> None:
    editions = rulebook().editions
    assert [one.day for one in editions] == sorted(one.day for one in editions)
    assert all(one.sources and one.ours for one in editions)
    assert editions[0].day.year == 2015
    assert [one.file for one in editions if not one.confirmed] == ["2026-11-03-crs.toml"]


def test_days_between_two_editions_share_their_rules() -> None:
    assert rules_on(date(2026, 2, 18)) is rules_on(date(2026, 4, 29))
    assert rules_on(date(2026, 2, 17)) is not rules_on(date(2026, 2, 18))


def test_before_express_entry_there_are_no_rules() -> None:
    before = rules_on(date(2014, 12, 31))
    assert before.types == {}
    assert before.work_window == (0, 0)


@pytest.mark.parametrize("day", ["2015-01-01", "2025-03-01", "2026-11-28"])
def test_the_window_of_work_is_the_one_that_closes_first(day: str) -> None:
    # Of six months within three years, as categories asked in 2025, more is left for longer.
    assert rules_on(date.fromisoformat(day)).work_window == (12, 3)


@pytest.mark.parametrize(
    ("day", "ceiling", "confirmed"),
    [
        ("2024-05-31", 895, True),
        ("2025-03-24", 895, True),
        ("2025-03-25", 695, True),
        ("2026-11-02", 695, True),
        ("2026-11-03", None, False),
    ],
)
def test_the_ceiling_without_a_nomination(day: str, ceiling: int | None, confirmed: bool) -> None:
    crs = rules_on(date.fromisoformat(day)).crs
    assert (crs.ceiling, crs.confirmed, crs.nomination) == (ceiling, confirmed, 600)


def test_an_announced_edition_keeps_the_last_known_figures_and_says_since_when() -> None:
    crs = rules_on(TODAY).crs
    assert (crs.since, crs.figures_since) == (date(2026, 11, 3), date(2025, 3, 25))
    assert crs.factors == rules_on(date(2026, 11, 2)).crs.factors


@pytest.mark.parametrize(
    ("day", "categories"),
    [
        ("2023-06-27", set()),
        ("2023-06-28", {"french", "healthcare", "stem", "trades", "transport", "agriculture"}),
        ("2025-02-27", {"french", "healthcare", "stem", "trades", "agriculture", "education"}),
    ],
)
def test_the_categories_of_a_day(day: str, categories: set[str]) -> None:
    assert set(rules_on(date.fromisoformat(day)).categories) == categories


def test_transport_is_back_in_2026_and_agriculture_is_not() -> None:
    found = rules_on(TODAY).categories
    assert "transport" in found
    assert "agriculture" not in found
    assert len(found) == 10


@needs_shared
def test_the_lists_of_2026_are_those_that_were_transcribed() -> None:
    shared = json.loads((SHARED / "category_occupations.json").read_text(encoding="utf-8"))
    definitions = {key: rules_on(TODAY).definition(key) for key in shared["categories"]}
    ours = {key: sorted(one.codes or ()) for key, one in definitions.items() if one}
    assert ours == {key: sorted(codes) for key, codes in shared["categories"].items()}


def test_a_published_label_finds_its_definition() -> None:
    known = rules_on(TODAY).definitions
    assert labelled(known["healthcare"], "2026-3") == rules_on(TODAY).definition("healthcare")
    assert labelled(known["healthcare"], "2023-1") == known["healthcare"][0]
    assert labelled(known["healthcare"], "2027-4") is None
    assert labelled(known["stem"], "2026-3") == known["stem"][-1]


def test_french_asks_for_the_same_since_2023() -> None:
    first, last = rules_on(TODAY).definitions["french"]
    assert first.asks_the_same(last)
    healthcare = rules_on(TODAY).definitions["healthcare"]
    assert not healthcare[0].asks_the_same(healthcare[1])


def test_all_editions_are_read_within_30_ms() -> None:
    read_rulebook()
    took = []
    for _ in range(5):
        began = process_time()
        read_rulebook()
        took.append(process_time() - began)
    assert min(took) < 0.030


def test_an_operators_edition_counts_from_its_day_on(tmp_path: Path) -> None:
    book = book_with(tmp_path, HEALTHCARE)
    day = date(2027, 2, 18)
    before, after = (book.on(each).definition("healthcare") for each in (day - DAY, day))
    assert before is not None and before.codes is not None
    assert after is not None and after.codes is not None
    assert sorted(after.codes - before.codes) == ["31204", "32200", "33109"]
    assert sorted(before.codes - after.codes) == ["41300", "42201"]
    assert [one.ours for one in book.editions].count(False) == 1


def test_an_operators_edition_of_the_same_day_wins(tmp_path: Path) -> None:
    text = HEAD.replace("2027-02-18", "2026-02-18") + (
        '[categories.stem]\nlabel = "2026"\ncodes = ["21231"]\nmonths = 12\nyears = 3\n'
    )
    (tmp_path / "2026-02-18-stem.toml").write_text(text, encoding="utf-8")
    found = read_rulebook(tmp_path).on(TODAY).definition("stem")
    assert found is not None
    assert found.codes == {"21231"}


def test_a_folder_that_is_not_there_adds_nothing(tmp_path: Path) -> None:
    assert len(read_rulebook(tmp_path / "rules").editions) == len(rulebook().editions)


@pytest.mark.parametrize("name", [HEALTHCARE, LEADERSHIP, WAGES, HIGH_SKILLED])
def test_each_invented_edition_is_one_file(tmp_path: Path, name: str) -> None:
    assert not edition_named(book_with(tmp_path, name), name).ours
    assert len(list(EDITIONS.iterdir())) == 4


def test_one_class_takes_the_place_of_three(tmp_path: Path) -> None:
    book = book_with(tmp_path, HIGH_SKILLED)
    day = date(2027, 4, 1)
    assert book.on(day - DAY).through("french") == ("cec", "fsw", "fst")
    assert book.on(day).through("french") == ("fhs",)
    assert book.on(day).programs["fhs"].levels == {0: 6, 1: 6, 2: 6, 3: 6}


def test_a_type_keeps_what_an_edition_leaves_out(tmp_path: Path) -> None:
    text = HEAD + (
        '[draw_types.stem]\nname = { en = "Sciences", fr = "Sciences" }\ncolour = "#123456"\n'
        'marker = "D"\npublished = ["Sciences (applied)"]\ntyped = ["sciences"]\n'
        'through = ["cec"]\n[draw_types]\nended = ["trades"]\n'
    )
    (tmp_path / "2027-02-18-test.toml").write_text(text, encoding="utf-8")
    book = read_rulebook(tmp_path)
    before, after = (book.on(day).types["stem"] for day in (TODAY, date(2027, 2, 18)))
    assert (after.name.en, after.colour, after.marker) == ("Sciences", "#123456", "D")
    assert (after.through, after.typed) == (("cec",), ("sciences",))
    assert after.published[:-1] == before.published
    assert after.published[-1].words == {"science"}
    assert (after.kind, after.short, after.nomination) == (
        before.kind,
        before.short,
        before.nomination,
    )
    assert [book.on(day).types["trades"].ended for day in (TODAY, date(2027, 2, 18))] == [
        False,
        True,
    ]


LIST = '[categories.healthcare]\nlabel = "2027-4"\ncodes = ["31301"]\nmonths = 12\nyears = 3\n'
NAMES = 'name = { en = "A", fr = "A" }\ncolour = "#009e73"\nmarker = "o"\n'

FAULTS = [
    ("not TOML", "day = [", "not valid TOML"),
    ("no day", HEAD.replace("day = 2027-02-18\n", "", 1) + LIST, "day: missing; a day such as"),
    ("a day in quotation marks", HEAD.replace("day = 2027-02-18", 'day = "2027-02-18"', 1), "day:"),
    ("another day than the name", HEAD.replace("2027-02-18", "2027-02-19") + LIST, "day: the file"),
    ("no source", HEAD.replace("[[sources]]", "[[source]]") + LIST, "sources: missing"),
    ("a wrong status", HEAD.replace("confirmed", "maybe") + LIST, "status: one of confirmed"),
    ("nothing in it", HEAD, "one of draw_types, categories"),
    ("an unknown part", HEAD + "[catgories.x]\n", "catgories: unknown key; known here: day"),
    ("a misspelt key", HEAD + LIST + "month = 3\n", "categories.healthcare.month: unknown key"),
    (
        "no months",
        HEAD + LIST.replace("months = 12\n", ""),
        "categories.healthcare.months: missing",
    ),
    (
        "a code with four digits",
        HEAD + LIST.replace("31301", "3130"),
        'categories.healthcare.codes: a list of NOC codes such as "31301", or "unknown" is wanted',
    ),
    ("months as text", HEAD + LIST.replace("12", '"12"'), "months: a whole number from 1 to 120"),
    (
        "a label of another definition",
        HEAD + LIST.replace("2027-4", "2026-3"),
        "categories.healthcare.label: '2026-3' belongs to the definition of 2026-02-18",
    ),
    (
        "a label of another definition, with what is wanted",
        HEAD + LIST.replace("2027-4", "2026-3"),
        "; a label that no earlier one has is wanted",
    ),
    (
        "a key with a line break",
        HEAD + '["draw_types"]\n"a\\nb" = {}\n',
        r"draw_types.a\nb: a key like job_offer is wanted",
    ),
    (
        "a text of two lines",
        HEAD.replace("A test", r"A\ntest") + LIST,
        "title: a text of one line and at most 300 characters is wanted",
    ),
    (
        "a name that turns the line around",
        HEAD + '[draw_types.stem]\nshort = { en = "\\u202eMETS", fr = "STIM" }\n',
        "draw_types.stem.short.en: a text of one line",
    ),
    (
        "a name that no message has room for",
        HEAD + f'[draw_types.stem]\nshort = {{ en = "{"S" * 5000}", fr = "STIM" }}\n',
        "SSS…",
    ),
    ("an empty typed word", HEAD + '[draw_types.stem]\ntyped = [" "]\n', "stem.typed: a list of"),
    (
        "funds that are no number",
        HEAD + "[periods.settlement_funds]\nby_size = [nan]\neach_more = 1\n",
        "periods.settlement_funds.by_size: a list of numbers is wanted",
    ),
    (
        "a step without end",
        HEAD + '[language_tests.duolingo]\nlanguage = "en"\n'
        "listening = { range = [10, 160], step = inf, least = [1, 2, 3, 4, 5, 6, 7] }\n"
        "reading = {}\nwriting = {}\nspeaking = {}\n",
        "duolingo.listening.step: a number above 0",
    ),
    (
        "a ceiling below what everybody may reach",
        HEAD + "[crs]\nceiling = 74\n",
        'crs.ceiling: a whole number from 600 to 1200, or "unknown" is wanted, not 74',
    ),
    ("no part", HEAD, "2027-02-18-test.toml: one of draw_types, categories"),
    ("a list in a list without end", "a = " + "[" * 10_000, "not valid TOML: nested too deeply"),
    ("a number without end", "a = " + "9" * 5_000, "not valid TOML: a number has too many digits"),
    ("a wrong label", HEAD + LIST.replace("2027-4", "Version 4"), "label: a label such as 2026-3"),
    ("a category nobody knows", HEAD + LIST.replace("healthcare", "nurses"), "categories.nurses: "),
    (
        "a name of another type",
        HEAD + f'[draw_types.nurses]\nkind = "category"\npublished = ["trade"]\n{NAMES}',
        "draw_types.nurses.published: 'trade' names trades already",
    ),
    (
        "an unknown kind",
        HEAD + f'[draw_types.nurses]\nkind = "list"\npublished = ["nurse"]\n{NAMES}',
        "draw_types.nurses.kind: one of general, program, category is wanted, not 'list'",
    ),
    (
        "an unknown end",
        HEAD + '[draw_types]\nended = ["x"]\n',
        "draw_types.ended: known draw types",
    ),
    (
        "an unknown section",
        HEAD + '[crs.factors.wage]\nsection = "wage"\ninput = "age"\npoints = { 18 = 1 }\n',
        "crs.factors.wage.section: one of core, spouse, transfer, additional",
    ),
    (
        "an unknown input",
        HEAD + '[crs.factors.wage]\nsection = "core"\ninput = "wage"\npoints = { 18 = 1 }\n',
        "crs.factors.wage.input: one of age, canadian_work",
    ),
    (
        "steps out of order",
        HEAD + '[crs.factors.age]\nsection = "core"\ninput = "age"\npoints = { 19 = 1, 18 = 2 }\n',
        "crs.factors.age.points: steps are whole numbers in rising order",
    ),
    (
        "an unknown choice",
        HEAD + '[crs.factors.sibling]\nsection = "core"\ninput = "sibling"\npoints = { si = 1 }\n',
        "crs.factors.sibling.points.si: one of no, yes is wanted",
    ),
    ("an unknown factor", HEAD + '[crs]\nwithout = ["wage"]\n', "crs.without: factors are wanted"),
    (
        "figures that are only announced",
        HEAD.replace("confirmed", "announced") + "[crs]\ntotal = 1100\n",
        'crs.total: an edition with status = "announced" has no figures',
    ),
    (
        "an announced list",
        HEAD.replace("confirmed", "announced") + LIST,
        'status: only a change of the crs may be "announced"',
    ),
    (
        "a wrong test",
        HEAD + '[language_tests.duolingo]\nlanguage = "es"\n',
        "language_tests.duolingo.language: one of en, fr",
    ),
    (
        "a wrong period",
        HEAD + "[periods]\ninvitation_days = 0\n",
        "periods.invitation_days: a whole",
    ),
    (
        "a processing time without a type",
        HEAD + "[periods.processing_times]\nfhs = 6\n",
        "periods.processing_times.fhs: unknown key",
    ),
    (
        "a processing time of no months",
        HEAD + "[periods.processing_times]\ncec = 0\n",
        "periods.processing_times.cec: a whole number from 1 to 120",
    ),
    (
        "a programme without a type",
        HEAD + "[programs.fhs]\nmonths = 12\n",
        "programs.fhs: a draw type of kind program",
    ),
    (
        "another kind",
        HEAD + '[draw_types.stem]\nkind = "program"\n',
        "draw_types.stem.kind: a type keeps its kind, which is category",
    ),
    (
        "a name of brackets alone",
        HEAD + '[draw_types.stem]\npublished = ["(stem)"]\n',
        "draw_types.stem.published: a list of names, such as 'trade (skilled)', is wanted",
    ),
    (
        "a colour in words",
        HEAD + '[draw_types.stem]\ncolour = "green"\n',
        "draw_types.stem.colour: a colour such as #009e73",
    ),
    (
        "a way through a category",
        HEAD + '[draw_types.stem]\nthrough = ["french"]\n',
        "draw_types.stem.through: federal programmes are wanted: cec, fsw, fst",
    ),
    (
        "a flag as text",
        HEAD + '[draw_types.pnp]\nnomination = "yes"\n',
        "draw_types.pnp.nomination: true or false is wanted",
    ),
    (
        "a word twice",
        HEAD + '[draw_types.stem]\ntyped = ["stem", "stem"]\n',
        "draw_types.stem.typed: a list of texts is wanted",
    ),
    (
        "a word for a list",
        HEAD + '[draw_types.stem]\ntyped = "stem"\n',
        "draw_types.stem.typed: a list of texts is wanted",
    ),
    (
        "an odd key",
        HEAD + "[draw_types.Nurses]\n",
        "draw_types.Nurses: a key like",
    ),
    (
        "an empty list",
        HEAD + LIST.replace('["31301"]', "[]"),
        "categories.healthcare.codes: a list of NOC codes",
    ),
    (
        "a question that is asked already",
        HEAD + '[crs.questions.age.choices]\nno = { en = "No", fr = "Non" }\n',
        "crs.questions.age: the interview asks this already",
    ),
    (
        "a question with one answer",
        HEAD + '[crs.questions.wage.choices]\nno = { en = "No", fr = "Non" }\n',
        "crs.questions.wage.choices: two choices or more are wanted",
    ),
    (
        "a scale from high to low",
        HEAD
        + '[language_tests.duolingo]\nlanguage = "en"\n'
        + "listening = { range = [160, 10], step = 5, least = [60] }\n"
        + "reading = {}\nwriting = {}\nspeaking = {}\n",
        "language_tests.duolingo.listening.range: the lowest and the highest result are wanted",
    ),
    (
        "a scale that lacks a level",
        HEAD
        + '[language_tests.duolingo]\nlanguage = "en"\n'
        + "listening = { range = [10, 160], step = 5, least = [60, 65] }\n"
        + "reading = {}\nwriting = {}\nspeaking = {}\n",
        "language_tests.duolingo.listening.least: the least results for levels 4 to 10, rising",
    ),
    (
        "a TEER level that is none",
        HEAD + "[programs.cec]\nteer = [0, 6]\n",
        "programs.cec.teer: TEER levels from 0 to 5 are wanted",
    ),
    (
        "a level for some TEER levels",
        HEAD + "[programs.cec]\nteer = [0, 1]\nmonths = 12\nyears = 3\nlevel = { 0 = 7 }\n",
        "programs.cec.level: a level from 1 to 10, or one for each TEER level",
    ),
    (
        "funds that fall",
        HEAD + "[periods.settlement_funds]\nby_size = [20000, 10000]\neach_more = 1\n",
        "periods.settlement_funds.by_size: amounts for families of 1, 2, 3",
    ),
]


@pytest.mark.parametrize(("text", "fault"), [pytest.param(t, f, id=i) for i, t, f in FAULTS])
def test_a_bad_edition_is_one_line_with_file_key_and_what_is_wanted(
    tmp_path: Path, text: str, fault: str
) -> None:
    (tmp_path / "2027-02-18-test.toml").write_text(text, encoding="utf-8")
    with pytest.raises(RuleFault) as raised:
        read_rulebook(tmp_path)
    line = str(raised.value)
    assert line.startswith("2027-02-18-test.toml: ")
    assert fault in line
    assert "\n" not in line


def test_figures_stand_beside_a_file_that_only_announces_them(tmp_path: Path) -> None:
    head = HEAD.replace("2027-02-18", "2027-03-02")
    (tmp_path / "2027-03-02-a.toml").write_text(head + "[crs]\nceiling = 740\n", "utf-8")
    announced = head.replace("confirmed", "announced") + '[crs]\nceiling = "unknown"\n'
    (tmp_path / "2027-03-02-z.toml").write_text(announced, "utf-8")
    crs = read_rulebook(tmp_path).on(date(2027, 3, 2)).crs
    assert crs.confirmed
    assert crs.ceiling == 740


@pytest.mark.parametrize("name", ["2027-02-18-test.toml", "2027-02-18-TEST.TOML"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"], ids=["bare", "byte order mark"])
@pytest.mark.parametrize("ending", [b"\n", b"\r\n"], ids=["LF", "CRLF"])
def test_a_file_may_come_from_any_editor(
    tmp_path: Path, name: str, mark: bytes, ending: bytes
) -> None:
    text = (HEAD + LIST).encode().replace(b"\n", ending)
    (tmp_path / name).write_bytes(mark + text)
    assert read_rulebook(tmp_path).editions[-1].file == name


def _as_pipe(path: Path) -> None:
    os.mkfifo(path)


def _as_device(path: Path) -> None:
    path.symlink_to("/dev/zero")


def _as_lost_link(path: Path) -> None:
    path.symlink_to(path.parent / "nowhere")


def _as_link_to_itself(path: Path) -> None:
    path.symlink_to(path)


def _as_large_file(path: Path) -> None:
    path.write_text(HEAD + LIST + "#" * 1_000_000, "utf-8")


@pytest.mark.parametrize(
    "make", [Path.mkdir, _as_pipe, _as_device, _as_lost_link, _as_link_to_itself, _as_large_file]
)
def test_what_is_no_file_of_this_kind_is_refused_unread(
    tmp_path: Path, make: Callable[[Path], None]
) -> None:
    make(tmp_path / "2027-02-18-test.toml")
    with pytest.raises(RuleFault, match=r"2027-02-18-test\.toml: .*a file .*is wanted$"):
        read_rulebook(tmp_path)


def test_a_folder_that_cannot_be_read_is_refused(tmp_path: Path) -> None:
    (tmp_path / "rules").write_text("", "utf-8")
    with pytest.raises(RuleFault, match=r"rules: a folder that can be read is wanted: Not a dir"):
        read_rulebook(tmp_path / "rules")


def test_a_file_that_is_not_text_is_named(tmp_path: Path) -> None:
    (tmp_path / "2027-02-18-test.toml").write_bytes(b"\xff\xfe")
    with pytest.raises(RuleFault, match=r"2027-02-18-test\.toml: cannot be read"):
        read_rulebook(tmp_path)
