from __future__ import annotations

import json
from datetime import UTC, date, datetime
from typing import Any

import pytest

from bot.domain.draws.draw import Draw, Note, Pool
from bot.sources.ircc import parse_rounds
from tests.sources.rows import COUNTS, file_of, row


def read(**fields: Any) -> Draw:
    """The one draw of a file with #297 and these changes."""
    (draw,) = parse_rounds(file_of(row(**fields))).draws
    return draw


def fault(**fields: Any) -> str:
    """The fault of #297 with these changes, in a file with one sound row."""
    (rejected,) = parse_rounds(file_of(row("296"), row(**fields))).rejected
    return rejected.fault


class TestNumbers:
    """Sizes and counts as people in two languages type them."""

    @pytest.mark.parametrize(
        "text", ["27,332", "27 332", "27\u00a0332", "27\u202f332", "27\u2009332", "27332", 27332]
    )
    def test_thousands_are_parted_in_many_ways(self, text: object) -> None:
        assert read(drawSize=text).size == 27_332

    @pytest.mark.parametrize(
        "around",
        [
            *("{}&nbsp;", "<strong>{}</strong>", "{}<br>", "{}*", "{} †", "\u200b{}", "\ufeff{}"),
            *("{}<sup>1</sup>", '{}<SUP id="fn1"><a href="#fn1">Footnote 1</a></SUP>'),
            *("{}<!-- was 525 -->", "{}&amp;nbsp;"),
        ],
    )
    def test_what_a_web_page_puts_around_a_number_is_no_part_of_it(self, around: str) -> None:
        texts = {"drawNumber": "297", "drawSize": "3,000", "drawCRS": "522"}
        draw = read(**{key: around.format(text) for key, text in texts.items()})
        assert (draw.number, draw.size, draw.cutoff) == ("297", 3_000, 522)

    @pytest.mark.parametrize("number", ["#91A", "91A", "91a*"])
    def test_a_letter_may_be_large_and_a_sign_stand_before_the_number(self, number: str) -> None:
        assert read(drawNumber=number).number == "91a"

    def test_what_stands_between_digits_makes_no_other_number(self) -> None:
        assert "drawCRS" in fault(drawCRS="5<b>22</b>")
        assert "drawCRS" in fault(drawCRS="522 <i>1</i>")


class TestDay:
    """The calendar day is stated twice, and the instant of the draw is a third witness."""

    @pytest.mark.parametrize(
        ("changes", "day"),
        [
            ({"drawDate": "12-04-2023", "drawDateFull": "April 12, 2023"}, date(2023, 4, 12)),
            ({"drawDate": "11-01-2023", "drawDateFull": "January 11, 2023"}, date(2023, 1, 11)),
            ({"drawDate": "25-04-2023", "drawDateFull": ""}, date(2023, 4, 25)),
            ({"drawDateFull": ""}, date(2024, 5, 31)),
            ({"drawDateFull": "31 mai 2024"}, date(2024, 5, 31)),
            ({"drawDateFull": "nonsense"}, date(2024, 5, 31)),
            ({"drawDate": "2023-05-31"}, date(2024, 5, 31)),
            ({"drawDateFull": "May 31, 2023"}, date(2024, 5, 31)),
            ({"drawDate": ""}, date(2024, 5, 31)),
            ({"drawDate": "31 May"}, date(2024, 5, 31)),
            ({"drawDate": "2024-05-30"}, date(2024, 5, 31)),
            ({"drawDateFull": "May 30, 2024"}, date(2024, 5, 31)),
            ({"drawDateFull": "June 31, 2024"}, date(2024, 5, 31)),
            ({"drawDate": "2024–05–31", "drawDateTime": ""}, date(2024, 5, 31)),
            ({"drawDate": "2024‑05‑31", "drawDateTime": ""}, date(2024, 5, 31)),
            ({"drawDate": "2024-05-31T00:00:00", "drawDateTime": ""}, date(2024, 5, 31)),
            ({"drawDate": "2024-05-31&nbsp;", "drawDateTime": ""}, date(2024, 5, 31)),
            ({"drawDate": "May 31, 2024", "drawDateTime": ""}, date(2024, 5, 31)),
            (
                {"drawDate": "", "drawDateFull": "Friday, May&nbsp;31, 2024<sup>1</sup>"},
                date(2024, 5, 31),
            ),
        ],
    )
    def test_statements_that_can_be_reconciled_give_the_day(
        self, changes: dict[str, str], day: date
    ) -> None:
        assert read(**changes).date == day

    @pytest.mark.parametrize(
        "written", ["2024-5-31", "2024/05/31", "2024.05.31", "31/5/2024", "5/31/2024"]
    )
    def test_a_day_in_other_digits_needs_no_other_statement(self, written: str) -> None:
        body = file_of(row(drawDate=written, drawDateFull="", drawDateTime=""))
        reading = parse_rounds(body)
        assert [draw.date for draw in reading.draws] == [date(2024, 5, 31)]
        assert reading.slips == ()

    @pytest.mark.parametrize(
        ("changes", "named"),
        [
            ({"drawDate": ""}, "''"),
            ({"drawDate": "2024-05-30"}, "'2024-05-30'"),
            ({"drawDateFull": "May 30, 2024"}, "'May 30, 2024'"),
            ({"drawDateFull": "31 May of 2024"}, "'31 May of 2024'"),
        ],
    )
    def test_the_statement_that_is_wrong_is_named(
        self, changes: dict[str, str], named: str
    ) -> None:
        (slip,) = parse_rounds(file_of(row(**changes))).slips
        assert slip.number == "297"
        assert named in slip.fault
        assert "2024-05-31 is believed" in slip.fault

    @pytest.mark.parametrize(
        "changes",
        [
            {"drawDate": "12-04-2023", "drawDateFull": ""},
            {"drawDate": "12-04-2023", "drawDateFull": "May 12, 2023"},
            {"drawDate": "2023-05-31", "drawDateTime": ""},
            {"drawDate": "2023-05-31", "drawDateTime": "May 31, 2022 at 12:48:30 UTC"},
        ],
    )
    def test_statements_that_disagree_are_not_guessed_from(self, changes: dict[str, str]) -> None:
        assert "do not give the draw's day" in fault(**changes)


class TestTieBreak:
    """A tie-break with a wrong or missing part is left out, and a note says why."""

    @pytest.mark.parametrize(
        ("text", "note"),
        [
            ("October 7 at 16:38:21 UTC", Note.TIE_BREAK_NO_YEAR),
            ("March 22, 2024 at 20:19:59 PM UTC", Note.TIE_BREAK_AM_PM),
            ("March 22, 2024 at 04:22:17 AM UTC", Note.TIE_BREAK_AM_PM),
            ("May 31, 2024 at 12:48:31 UTC", Note.TIE_BREAK_AFTER_DRAW),
            ("March 19, 2204 at 18:58:58 UTC", Note.TIE_BREAK_AFTER_DRAW),
            ("May 31, 2023 at 12:48:29 UTC", Note.TIE_BREAK_TOO_OLD),
            ("sometime in March", Note.TIE_BREAK_UNREADABLE),
            (["March"], Note.TIE_BREAK_UNREADABLE),
            ("", Note.TIE_BREAK_MISSING),
            (None, Note.TIE_BREAK_MISSING),
        ],
    )
    def test_what_is_wrong_with_it_becomes_a_note(self, text: object, note: Note) -> None:
        draw = read(drawCutOff=text)
        assert (draw.tie_break, draw.notes) == (None, (note,))

    @pytest.mark.parametrize(
        "text",
        [
            "March&nbsp;19, 2024 at 18:58:58 UTC",
            "March 19, 2024<br>at 18:58:58 UTC<sup>2</sup>",
            "Tuesday, March 19, 2024 at 18:58:58 GMT",
            "mardi 19 mars 2024 à 18:58:58 (UTC)",
        ],
    )
    def test_markup_weekdays_and_other_names_of_utc_take_no_time_away(self, text: str) -> None:
        draw = read(drawCutOff=text)
        assert draw.tie_break == datetime(2024, 3, 19, 18, 58, 58, tzinfo=UTC)
        assert not draw.notes

    @pytest.mark.parametrize(
        "text", ["May 31, 2024 at 12:48:30 UTC", "May 31, 2023 at 12:48:30 UTC"]
    )
    def test_the_instant_of_the_draw_and_366_days_before_it_are_possible(self, text: str) -> None:
        draw = read(drawCutOff=text)
        assert draw.tie_break is not None
        assert not draw.notes

    def test_before_the_rule_there_was_none_and_nothing_is_wrong(self) -> None:
        draw = read(
            drawDate="2017-11-01",
            drawDateFull="November 1, 2017",
            drawDateTime="November 1, 2017, at 12:55:44 UTC",
            drawCutOff="",
        )
        assert (draw.tie_break, draw.notes) == (None, ())
        assert draw.everyone_at_cutoff

    def test_it_may_fall_on_the_day_after_the_draws_day_if_the_draw_ran_then(self) -> None:
        draw = read(
            drawDate="2020-03-18",
            drawDateFull="March 18, 2020",
            drawDateTime="March 19, 2020 at 02:04:06 UTC",
            drawCutOff="March 19, 2020 at 01:00:00 UTC",
        )
        assert draw.tie_break == datetime(2020, 3, 19, 1, tzinfo=UTC)

    def test_where_the_draws_instant_is_wrong_the_end_of_its_day_is_the_limit(self) -> None:
        wrong = "July 12, 2025 at 16:27:45 UTC"
        day = {"drawDate": "2025-07-22", "drawDateFull": "July 22, 2025", "drawDateTime": wrong}
        before = read(**day, drawCutOff="July 22, 2025 at 23:59:59 UTC")
        after = read(**day, drawCutOff="July 23, 2025 at 00:00:01 UTC")
        assert before.notes == (Note.RAN_AT_OTHER_DAY,)
        assert before.tie_break is not None
        assert after.notes == (Note.TIE_BREAK_AFTER_DRAW, Note.RAN_AT_OTHER_DAY)


class TestRanAt:
    """When the draw ran is left out where it cannot be right."""

    @pytest.mark.parametrize(
        ("text", "notes"),
        [
            ("", ()),
            (None, ()),
            ("May 29, 2024 at 12:48:30 UTC", (Note.RAN_AT_OTHER_DAY,)),
            ("May 31, 2024 at 15:48:39 AM UTC", (Note.RAN_AT_UNREADABLE,)),
            ("noon", (Note.RAN_AT_UNREADABLE,)),
        ],
    )
    def test_what_is_wrong_with_it_becomes_a_note(
        self, text: object, notes: tuple[Note, ...]
    ) -> None:
        draw = read(drawDateTime=text)
        assert (draw.ran_at, draw.notes) == (None, notes)


class TestPool:
    """The pool is kept as published, or left out."""

    def test_all_zeros_mean_that_none_was_published(self) -> None:
        draw = read(**{f"dd{place}": "0" for place in range(1, 19)})
        assert (draw.pool, draw.notes) == (None, ())

    def test_no_fields_at_all_mean_the_same(self) -> None:
        draw = read(**{f"dd{place}": None for place in range(1, 19)})
        assert (draw.pool, draw.notes) == (None, ())

    @pytest.mark.parametrize(
        "changes",
        [{"dd5": "12,12"}, {"dd5": None}, {"dd18": "many"}, {"dd18": "0"}, {"dd1": "29,180"}],
    )
    def test_one_that_cannot_be_right_is_left_out_with_a_note(
        self, changes: dict[str, object]
    ) -> None:
        draw = read(**changes)
        assert (draw.pool, draw.notes) == (None, (Note.POOL_UNREADABLE,))

    def test_a_total_that_is_off_by_little_is_kept_as_published(self) -> None:
        """IRCC published 451-500 of #247 180 too high."""
        pool = read(dd3="63,533", dd18="224,584").pool
        assert pool == Pool(date(2024, 5, 29), COUNTS, 224_584)

    def test_its_day_may_be_missing(self) -> None:
        pool = read(drawDistributionAsOn="").pool
        assert pool == Pool(None, COUNTS, 224_404)


class TestText:
    """Names and addresses come out fit for a message."""

    def test_spaces_are_single_and_what_does_not_print_is_gone(self) -> None:
        name = "\tCanadian\u00a0 Experience\r\nClass\u0000\u200b\ud800 "
        body = json.dumps({"rounds": [row(drawName=name)]}).encode()
        assert parse_rounds(body).draws[0].name == "Canadian Experience Class"

    @pytest.mark.parametrize(
        "name",
        [
            "Canadian&nbsp;Experience Class",
            "Canadian Experience<br>Class",
            "Canadian Experience&lt;br/&gt;Class",
            "<strong>Canadian Experience Class</strong>",
            "<a href='/en/x.html'>Canadian Experience Class</a>",
            "Canadian Experience &#67;lass",
            "\x1b[31mCanadian\x1b[0m Experience Class",
            "\x1b]0;title\x07Canadian Experience \u202eClass",
        ],
    )
    def test_markup_in_a_name_is_not_part_of_it(self, name: str) -> None:
        assert read(drawName=name).name == "Canadian Experience Class"

    def test_an_ampersand_in_a_name_is(self) -> None:
        assert read(drawName="Trades &amp; Transport < R&D").name == "Trades & Transport < R&D"

    @pytest.mark.parametrize(
        ("link", "url"),
        [
            ("<a href='/en/x.html?q=1'>1</a>", "https://www.canada.ca/en/x.html?q=1"),
            ('<a class="y" href="/content/canadasite/en/x.html">1</a>', "https://www.canada.ca/en/x.html"),
            ("<a href='//elsewhere.example/x'>1</a>", ""),
            ("<a href='https://elsewhere.example/x'>1</a>", ""),
            ("<a href='javascript:alert(1)'>1</a>", ""),
            ("<a href='/en/\u00e9.html'>1</a>", ""),
            ("297", ""),
            (None, ""),
            ({}, ""),
        ],
    )  # fmt: skip
    def test_only_paths_of_the_site_become_addresses(self, link: object, url: str) -> None:
        assert read(drawNumberURL=link, mitext="", DrawText1="").url == url

    def test_another_link_of_the_row_stands_in_for_a_missing_one(self) -> None:
        assert read(drawNumberURL="").url == read().url
