from __future__ import annotations

import csv
import json
import time
import tracemalloc
from contextlib import suppress
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.domain.draws.draw import Draw, Note, Pool
from bot.domain.draws.reading import Dispute, Reading, Rejected
from bot.errors import SourceChanged, SourceError, SourceRefused, SourceUnreadable
from bot.sandbox.ircc.rounds import load_table, render
from bot.sources.ircc import Named, compared, parse_english, parse_names, parse_rounds
from tests.shared import ROUNDS, needs_shared
from tests.sources.rows import COUNTS, file_of, row


def test_a_row_becomes_a_draw() -> None:
    (draw,) = parse_rounds(file_of(row())).draws
    assert draw == Draw(
        number="297",
        date=date(2024, 5, 31),
        name="Canadian Experience Class",
        size=3000,
        cutoff=522,
        tie_break=datetime(2024, 3, 19, 18, 58, 58, tzinfo=UTC),
        ran_at=datetime(2024, 5, 31, 12, 48, 30, tzinfo=UTC),
        invited="Canadian Experience Class",
        url=(
            "https://www.canada.ca/en/immigration-refugees-citizenship/corporate/mandate/"
            "policies-operational-instructions-agreements/ministerial-instructions/"
            "express-entry-rounds/invitations.html?q=297"
        ),
        pool=Pool(date(2024, 5, 29), COUNTS, 224_404),
    )


def test_draws_come_newest_first_whatever_the_order_of_the_rows() -> None:
    reading = parse_rounds(file_of(*map(row, ("91a", "9", "100", "91b", "90"))))
    assert [draw.number for draw in reading.draws] == ["100", "91b", "91a", "90", "9"]


class TestBytes:
    """The same rows are read whatever the bytes are like."""

    @pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
    def test_both_encodings_are_read_with_a_mark_or_without(self, encoding: str) -> None:
        name = "Catégorie de l’expérience canadienne"
        body = file_of(row(drawName=name)).decode().encode(encoding)
        assert parse_rounds(body).draws[0].name == name

    def test_line_ends_and_blank_lines_mean_nothing(self) -> None:
        body = json.dumps({"classes": "", "rounds": [row()]}, indent="\t")
        assert parse_rounds(body.replace("\n", "\r\n\r\n").encode()) == parse_rounds(file_of(row()))

    def test_missing_and_additional_keys_are_harmless(self) -> None:
        needed = {"drawNumber", "drawDate", "drawName", "drawSize", "drawCRS"}
        bare = {key: value for key, value in row().items() if key in needed}
        reading = parse_rounds(json.dumps({"rounds": [{**bare, "drawMood": "good"}]}).encode())
        assert reading == Reading(
            (
                Draw(
                    number="297",
                    date=date(2024, 5, 31),
                    name="Canadian Experience Class",
                    size=3000,
                    cutoff=522,
                    notes=(Note.TIE_BREAK_MISSING,),
                ),
            )
        )

    @pytest.mark.parametrize(
        ("body", "kind"),
        [
            (b"", SourceUnreadable),
            (b"\xef\xbb\xbf \r\n", SourceUnreadable),
            (file_of(row())[:-20], SourceUnreadable),
            (b"{" * 100_000, SourceUnreadable),
            (b'{"rounds": ' + b"[" * 100_000 + b"]" * 100_000 + b"}", SourceUnreadable),
            (b'{"rounds": [' + b"9" * 5_000 + b"]}", SourceUnreadable),
            (b"\x81\x8d\xff", SourceUnreadable),
            (file_of(row()).decode().encode("utf-16"), SourceUnreadable),
            (b"<!DOCTYPE html><title>Maintenance</title>", SourceUnreadable),
            (b"<HTML><HEAD><TITLE>Access Denied</TITLE></HEAD></HTML>", SourceRefused),
            (b"null", SourceChanged),
            (b"NaN", SourceChanged),
            (b"[]", SourceChanged),
            (b"{}", SourceChanged),
            (b'{"rounds": {"r392": {"drawNumber": "392"}}}', SourceChanged),
            (b'{"rounds": []}', SourceChanged),
            (b'{"rounds": [null, 1, "x", []]}', SourceChanged),
            (file_of(row(drawCRS="a score"), row("296", drawSize="")), SourceChanged),
        ],
    )
    def test_a_file_that_cannot_be_read_is_told_apart(
        self, body: bytes, kind: type[SourceError]
    ) -> None:
        with pytest.raises(SourceError) as raised:
            parse_rounds(body)
        assert type(raised.value) is kind


WHOLE = file_of(row("298"), row("297"))


class TestSlips:
    """A file that is not quite JSON is read a second time, and the slip is said."""

    @pytest.mark.parametrize(
        ("right", "slip"),
        [
            (b"Canadian Experience", b"Canadian\tExperience"),
            (b"Canadian Experience", b"Canadian \r\n Experience"),
            (b"Canadian Experience", b"Canadian\\' Experience".replace(b"'", b"")),
            (b"}]}", b"},]}"),
            (b"}]}", b"} , ,\n]}"),
            (b"}]}", b"}],}"),
            (b"}, {", b"}\n{"),
            (b"}, {", b"},, {"),
            (b'"wb-tables", ', b'"wb-tables"\n'),
            (b"}]}", b"}]}\n<!-- served by node 7 -->"),
            (b"}]}", b"}]};"),
            (b'"wb-tables"', b"wb-tables"),
        ],
    )
    def test_a_slip_of_the_hand_costs_no_row(self, right: bytes, slip: bytes) -> None:
        reading = parse_rounds(WHOLE.replace(right, slip))
        assert reading.draws == parse_rounds(WHOLE).draws
        assert [slip.number for slip in reading.slips] == [""]
        assert reading.slips[0].fault

    @pytest.mark.parametrize(
        "slip", [b'Canadian "Experience"', b'Canadian" Experience', b'Canadian\\" Experience"']
    )
    def test_a_row_that_stays_unreadable_is_refused_alone(self, slip: bytes) -> None:
        reading = parse_rounds(WHOLE.replace(b"Canadian Experience", slip, 1))
        assert [draw.number for draw in reading.draws] == ["297"]
        assert [row.number for row in reading.rejected] == ["row 1"]

    @pytest.mark.parametrize(
        ("right", "wrong"),
        [
            (b"}, {", b"}, /* {"),
            (b"}, {", b"}, <!-- {"),
            (b"}, {", b"}, // {"),
            (b"}, {", b"}, # {"),
            (b"}]}", b"}"),
            (b"}]}", b"}]"),
        ],
    )
    def test_a_row_is_never_made_of_anything_else(self, right: bytes, wrong: bytes) -> None:
        with pytest.raises(SourceUnreadable):
            parse_rounds(WHOLE.replace(right, wrong))

    def test_a_file_cut_anywhere_is_refused(self) -> None:
        for end in range(len(WHOLE)):
            with pytest.raises(SourceUnreadable):
                parse_rounds(WHOLE[:end])

    def test_bytes_that_are_no_text_cost_no_row(self) -> None:
        reading = parse_rounds(WHOLE.replace(b"Canadian Experience", b"Canadian\x81 Experience", 1))
        assert reading.draws == parse_rounds(WHOLE).draws

    def test_a_file_without_slips_says_none(self) -> None:
        assert parse_rounds(WHOLE).slips == ()


MEGABYTES = 4 * 1024 * 1024


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(b'{"rounds": [' + b"{}," * (MEGABYTES // 3) + b"{}]}", id="empty objects"),
        pytest.param(b'{"rounds": [' + b"0," * (MEGABYTES // 2) + b"0]}", id="zeros"),
        pytest.param(b'{"rounds": ' + b"[" * 4_999 + b"]" * 4_999 + b"}", id="depth"),
        pytest.param(b'"\\"' * (MEGABYTES // 3), id="escaped quotes"),
        pytest.param(b'{"rounds": ["' + b"\\" * 99_999 + b"x" * MEGABYTES, id="escapes"),
        pytest.param(b", " * 490_000 + b" " * (MEGABYTES - 980_000), id="commas"),
        pytest.param(b'{"rounds": [{"a"' + b" " * MEGABYTES, id="spaces"),
        pytest.param(b'{"rounds": [' + b"{" * 4_000 + b" " * MEGABYTES, id="openings"),
        pytest.param(b'{"rounds": ["' + b"x" * MEGABYTES + b'"]}', id="one text"),
    ],
)
def test_a_bomb_takes_neither_time_nor_memory(body: bytes) -> None:
    began = time.process_time()
    tracemalloc.start()
    try:
        with pytest.raises(SourceError):
            parse_rounds(body)
        most = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert most < 100_000_000
    assert time.process_time() - began < 10


@pytest.mark.parametrize("mark", ["<!--", "<sup>", "<sup", "<!-- <sup>", "<a "])
def test_open_markup_in_every_row_takes_no_time(mark: str) -> None:
    body = file_of(*(row(str(n), drawCRS=mark * (9_000 // len(mark))) for n in range(1, 200)))
    began = time.process_time()
    with suppress(SourceError):
        parse_rounds(body)
    assert time.process_time() - began < 3


def test_a_row_far_longer_than_any_is_refused() -> None:
    (rejected,) = parse_rounds(file_of(row("296"), row(drawText2="x" * 30_000))).rejected
    assert rejected.number == "297"
    assert "more than 20000" in rejected.fault


@needs_shared
def test_the_french_file_under_the_english_address_is_refused() -> None:
    lines = (ROUNDS / "fr" / "rounds_fr.csv").read_text(encoding="utf-8").splitlines()
    names = [line["drawName_fr"] for line in csv.DictReader(lines)]
    english = [draw.name for draw in parse_rounds(render(load_table())).draws]
    for mixed, refused in ((names, True), (english, False), ([names[0], *english], False)):
        body = file_of(*(row(str(n), drawName=name) for n, name in enumerate(mixed, 1)))
        if refused:
            with pytest.raises(SourceChanged, match="are French"):
                parse_english(body)
        else:
            assert parse_english(body) == parse_rounds(body)


def test_an_english_name_is_no_french_one() -> None:
    body = file_of(row())
    assert compared(parse_rounds(body), parse_names(body)).draws[0].name_fr is None


class TestRefusedRows:
    """A row without which there is no draw is refused by itself; the others stay."""

    @pytest.mark.parametrize(
        "changes",
        [
            {"drawDate": "31 May", "drawDateFull": "31/5"},
            {"drawDate": "", "drawDateTime": ""},
            {"drawDate": "2014-12-31", "drawDateFull": "December 31, 2014"},
            {"drawDate": "2206-05-31", "drawDateFull": "May 31, 2206"},
            {"drawName": ""},
            {"drawName": None},
            {"drawName": ["Canadian Experience Class"]},
            {"drawName": "x" * 10_000},
            {"drawName": 2026},
            {"drawName": "\x1b[31m"},
            {"drawName": "- 2 -"},
            {"drawName": "&nbsp;<br>"},
            {"drawSize": "0"},
            {"drawSize": "60,001"},
            {"drawSize": "3,00"},
            {"drawSize": "-5"},
            {"drawSize": "3000.0"},
            {"drawSize": 3000.0},
            {"drawSize": float("nan")},
            {"drawSize": True},
            {"drawSize": 10**400},
            {"drawSize": "٣٠٠٠"},
            {"drawCRS": "1,201"},
            {"drawCRS": "N/A"},
            {"drawCRS": None},
        ],
    )
    def test_what_has_no_day_name_size_or_score_in_range_is_refused(
        self, changes: dict[str, Any]
    ) -> None:
        reading = parse_rounds(file_of(row("296"), row(**changes)))
        assert [draw.number for draw in reading.draws] == ["296"]
        (rejected,) = reading.rejected
        assert rejected.number == "297"
        assert next(iter(changes)) in rejected.fault

    @pytest.mark.parametrize(
        ("number", "called"),
        [
            ("", "row 2"),
            (None, "row 2"),
            ([], "row 2"),
            ("two\nhundred", "two hundred"),
            ("0297", "0297"),
            ("x" * 99, "x" * 20),
        ],
    )
    def test_a_row_without_a_number_is_called_by_what_it_has(
        self, number: object, called: str
    ) -> None:
        (rejected,) = parse_rounds(file_of(row("296"), row() | {"drawNumber": number})).rejected
        assert rejected.number == called

    def test_what_is_no_row_at_all_is_called_by_its_place(self) -> None:
        assert parse_rounds(file_of(row(), "x")).rejected == (
            Rejected("row 2", "the row is not an object"),
        )

    def test_the_limits_themselves_are_in_range(self) -> None:
        largest = row("2", drawSize="60,000", drawCRS="1,200")
        smallest = row("1", drawSize="1", drawCRS="0")
        reading = parse_rounds(file_of(largest, smallest))
        assert [(d.size, d.cutoff) for d in reading.draws] == [(60_000, 1_200), (1, 0)]

    def test_the_same_row_twice_is_one_draw(self) -> None:
        assert parse_rounds(file_of(row(), row())) == parse_rounds(file_of(row()))

    def test_rows_that_differ_in_no_fact_are_one_draw(self) -> None:
        reading = parse_rounds(file_of(row(), row(drawNumberURL="", dd18="9")))
        assert (len(reading.draws), reading.rejected) == (1, ())
        assert reading.draws == parse_rounds(file_of(row())).draws

    def test_two_different_rows_of_one_number_are_both_refused(self) -> None:
        reading = parse_rounds(file_of(row("298"), row(), row(drawCRS="507")))
        assert [draw.number for draw in reading.draws] == ["298"]
        (rejected,) = reading.rejected
        assert rejected.number == "297"
        assert "3000 invited, 522" in rejected.fault
        assert "3000 invited, 507" in rejected.fault


class TestFrench:
    """The French file says the same of each draw, and its French name."""

    def test_names_come_with_the_facts_that_confirm_them(self) -> None:
        body = file_of(
            row(
                drawName="Catégorie de l’expérience canadienne",
                drawDateFull="31 mai 2024",
                drawSize="3 000",
                drawDateTime="31 mai 2024 à 12:48:30 UTC",
            )
        )
        name = "Catégorie de l’expérience canadienne"
        assert parse_names(body) == {"297": Named(date(2024, 5, 31), 3000, 522, name)}

    def test_a_name_is_given_where_the_facts_agree_and_a_dispute_named_where_not(self) -> None:
        reading = compared(
            parse_rounds(file_of(row("299"), row("298"), row("297"))),
            {
                "299": Named(date(2024, 5, 31), 3000, 522, "Générale"),
                "298": Named(date(2024, 5, 31), 3000, 523, "Générale"),
            },
        )
        assert [draw.name_fr for draw in reading.draws] == ["Générale", None, None]
        assert reading.disputes == (Dispute("298", date(2024, 5, 31), 3000, 523),)


def test_our_own_table_is_read_completely_in_both_languages() -> None:
    table = load_table()
    english, french = (parse_rounds(render(table, language=language)) for language in ("en", "fr"))
    assert len(english.draws) == len(french.draws) == len(table) == 448
    assert english.rejected == french.rejected == ()
    assert [(d.tie_break, d.ran_at, d.pool, d.notes) for d in english.draws] == [
        (d.tie_break, d.ran_at, d.pool, d.notes) for d in french.draws
    ]


patient = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
TEXT = st.text("0123456789,.: -/'<>=ATUCMaybhreféà\u00a0\u202f\ufffd\ud800\x00٣", max_size=20)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | TEXT,
    lambda inner: st.lists(inner) | st.dictionaries(TEXT, inner),
    max_leaves=8,
)


@patient
@given(st.dictionaries(st.sampled_from(sorted(row())), JSON, max_size=6))
def test_no_value_of_any_field_raises_anything_but_a_source_error(changes: dict[str, Any]) -> None:
    with suppress(SourceError):
        parse_rounds(json.dumps({"rounds": [row("296"), row() | changes]}).encode())


@patient
@given(st.binary(max_size=60), st.integers(0, 1_500))
def test_no_bytes_raise_anything_but_a_source_error(rubbish: bytes, place: int) -> None:
    whole = file_of(row())
    for body in (rubbish, whole[:place] + rubbish + whole[place:], whole[:place]):
        with suppress(SourceError):
            parse_rounds(body)


@patient
@given(st.dictionaries(st.sampled_from(sorted(row())), JSON, max_size=6))
def test_whatever_one_row_holds_the_others_are_read(changes: dict[str, Any]) -> None:
    sound = [row("298"), row("296")]
    spoilt = row() | changes | {"drawNumber": "297"}
    reading = parse_rounds(json.dumps({"rounds": [sound[0], spoilt, sound[1]]}).encode())
    numbers = [draw.number for draw in reading.draws]
    refused = [rejected.number for rejected in reading.rejected]
    assert {"298", "296"} <= set(numbers)
    assert sorted(numbers + refused) == ["296", "297", "298"]


@patient
@given(st.permutations(["295", "296", "297", "298"]), st.integers(0, 3))
def test_the_order_of_rows_and_rows_twice_over_mean_nothing(order: list[str], twice: int) -> None:
    rows = [row(number) for number in [*order, order[twice]]]
    newest_first = file_of(*map(row, ("298", "297", "296", "295")))
    assert parse_rounds(file_of(*rows)) == parse_rounds(newest_first)
