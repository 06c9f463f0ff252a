"""The catalogue: languages, numbers and dates, escaping, and missing messages."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from bot.text.catalogue import (
    LANGUAGES,
    Markup,
    Words,
    WordsMissing,
    catalogue,
    closest,
    escape,
    lines,
    paragraphs,
)

ENGLISH = Words(
    "en",
    """
greeting = Hello, <b>{ $name }</b>
points = { $points ->
    [one] 1 point
   *[other] { $points } points
 }
day = on { $day }
link = <a href="{ $url }">here</a>
only-english = here
""",
)


def in_french(source: str) -> Words:
    return Words("fr", source, ENGLISH)


@pytest.mark.parametrize(
    ("tag", "language"),
    [("fr", "fr"), ("fr-CA", "fr"), ("FR_ca", "fr"), ("en-GB", "en"), ("xx", "en"), ("", "en")],
)
def test_a_tag_finds_its_language_then_its_base_then_english(tag, language):
    assert catalogue(tag).language == language


def test_a_region_that_has_a_file_of_its_own_comes_first():
    assert closest("pt-br", ["en", "pt", "pt-BR"]) == "pt-BR"
    assert closest("pt-PT", ["en", "pt", "pt-BR"]) == "pt"


@pytest.mark.parametrize(
    ("told", "language"),
    [
        ("zh-hans", "zh-Hans"),
        ("zh-CN", "zh-Hans"),
        ("zh", "zh-Hans"),
        ("pt-br", "pt-BR"),
        ("pt", "pt-BR"),
        ("pt-PT", "pt-BR"),
        ("es-419", "es"),
        ("fil-PH", "fil"),
        ("tl", "fil"),
        ("tlh", "en"),
        ("zha", "en"),
    ],
)
def test_what_telegram_says_of_a_persons_app_finds_the_language(told, language):
    assert closest(told, ["en", "zh-Hans", "pt-BR", "es", "fil"]) == language


def test_every_language_says_its_own_name():
    assert LANGUAGES["en"] == "English"
    assert LANGUAGES["fr"] == "Français"


def test_a_catalogue_is_loaded_once():
    assert catalogue("fr") is catalogue("fr")


def test_values_are_escaped_once_and_markup_is_left_as_it_is():
    assert ENGLISH.say("greeting", name="<i>&") == "Hello, <b>&lt;i&gt;&amp;</b>"
    assert ENGLISH.say("greeting", name=escape("A & B")) == "Hello, <b>A &amp; B</b>"
    assert ENGLISH.say("greeting", name=Markup("<i>A</i>")) == "Hello, <b><i>A</i></b>"


def test_a_remembered_sentence_is_not_taken_for_one_with_markup():
    for name, said in ((Markup("<i>"), "<i>"), ("<i>", "&lt;i&gt;"), (Markup("<i>"), "<i>")):
        assert ENGLISH.say("greeting", name=name) == f"Hello, <b>{said}</b>"
    assert ENGLISH.label("greeting", name="<i>") != ENGLISH.say("greeting", name="<i>")


def test_a_quotation_mark_cannot_leave_an_address():
    assert '"x&quot;y"' in ENGLISH.say("link", url='x"y')


def test_a_label_is_plain_text():
    label = Words("en", "mute-button = Mute { $type }").label("mute-button", type="R&D <1>")
    assert label == "Mute R&D <1>"
    assert not isinstance(label, Markup)


def test_joining_escapes_what_is_not_markup_and_leaves_out_what_is_empty():
    assert lines("a < b", "", Markup("<b>c</b>")) == "a &lt; b\n<b>c</b>"
    assert paragraphs("a", Markup(), "b") == "a\n\nb"
    assert isinstance(paragraphs("a"), Markup)


@pytest.mark.parametrize(
    ("points", "english", "french"),
    [
        (0, "0 points", "0 point"),
        (1, "1 point", "1 point"),
        (1234, "1,234 points", "1\u202f234 points"),
    ],
)
def test_numbers_and_plurals_follow_the_language(points, english, french):
    french_words = in_french(
        "points = { $points ->\n    [one] { $points } point\n   *[other] { $points } points\n }"
    )
    assert ENGLISH.say("points", points=points) == english
    assert french_words.say("points", points=points) == french


def test_dates_follow_the_language():
    french = in_french("day = le { $day }")
    assert ENGLISH.say("day", day=date(2026, 7, 21)) == "on July 21, 2026"
    assert french.say("day", day=date(2026, 7, 21)) == "le 21 juillet 2026"
    assert french.day(date(2026, 12, 11)) == "11 décembre 2026"
    assert catalogue("fr").short_day(date(2024, 5, 31)) == "31 mai 2024"
    assert catalogue("en").short_day(date(2024, 5, 31)) == "May 31, 2024"


@pytest.mark.parametrize(
    ("language", "first"),
    [
        ("en", "July 1, 2026"),
        ("fr", "1er juillet 2026"),
        ("es", "1 de julio de 2026"),
        ("pt-BR", "1º de julho de 2026"),
        ("zh-Hans", "2026年7月1日"),
    ],
)
def test_the_first_of_a_month_is_written_as_the_language_does(language, first):
    assert catalogue(language).day(date(2026, 7, 1)) == first


@pytest.mark.parametrize(
    ("language", "one", "two", "three"),
    [
        ("en", "A", "A and B", "A, B and C"),
        ("fr", "A", "A et B", "A, B et C"),
        ("zh-Hans", "A", "A、B", "A、B、C"),
    ],
)
def test_a_list_is_written_as_the_language_does(language, one, two, three):
    words = catalogue(language)
    assert [words.listed(*"ABC"[:count]) for count in range(4)] == ["", one, two, three]


@pytest.mark.parametrize(
    ("language", "two", "three"),
    [
        ("en", "A or B", "A, B or C"),
        ("fil", "A o B", "A, B o C"),
        ("zh-Hans", "A 或 B", "A、B 或 C"),
        ("hi", "A या B", "A, B या C"),
    ],
)
def test_alternatives_are_written_as_the_language_does(language, two, three):
    words = catalogue(language)
    assert [words.alternatives(*"ABC"[:count]) for count in range(4)] == ["", "A", two, three]


@pytest.mark.parametrize(
    ("last", "both", "either"),
    [
        ("Inés", "Ana e Inés", "Ana o Inés"),
        ("<b>Íñigo</b>", "Ana e <b>Íñigo</b>", "Ana o <b>Íñigo</b>"),
        ("Hilda", "Ana e Hilda", "Ana o Hilda"),
        ("hielo", "Ana y hielo", "Ana o hielo"),
        ("Óscar", "Ana y Óscar", "Ana u Óscar"),
        ("Horacio", "Ana y Horacio", "Ana u Horacio"),
        ("Bea", "Ana y Bea", "Ana o Bea"),
        ("李", "Ana y 李", "Ana o 李"),
    ],
)
def test_spanish_keeps_like_vowels_apart(last, both, either):
    words, items = catalogue("es"), (Markup("Ana"), Markup(last))
    assert (words.listed(*items), words.alternatives(*items)) == (both, either)


def test_a_list_of_markup_stays_markup():
    listed = catalogue("en").listed(Markup("<b>A</b>"), Markup("<i>B</i>"))
    assert (
        catalogue("en")
        .say("question-about", name="x", question=listed)
        .endswith("<b>A</b> and <i>B</i>")
    )


def test_an_instant_is_refused_because_it_needs_a_time_zone():
    with pytest.raises(TypeError, match="time zone"):
        ENGLISH.say("day", day=datetime(2026, 7, 21, tzinfo=UTC))


def test_what_cannot_be_put_into_words_is_refused():
    with pytest.raises(TypeError, match="cannot be put into words"):
        ENGLISH.say("day", day=None)


def test_what_a_language_lacks_is_said_in_english():
    french = in_french("greeting = Bonjour, { $nom }")
    assert french.say("only-english") == "here"
    assert french.say("greeting", name="Ada") == "Hello, <b>Ada</b>"
    assert french.has("only-english")
    assert not french.has("nowhere")


@pytest.mark.parametrize(
    ("source", "key", "values"),
    [
        ("a = b", "nowhere", {}),
        ("a = { $missing }", "a", {}),
        ("a =\n    .only = an attribute", "a", {}),
        ("a = { nowhere }", "a", {}),
        ("-it = The { -it }\na = { -it }", "a", {}),
        ("a = x { $long }", "a", {"long": "x" * 3000}),
    ],
)
def test_a_raw_key_is_never_shown(source, key, values):
    with pytest.raises(WordsMissing, match=key):
        Words("en", source).say(key, **values)


@pytest.mark.parametrize(
    "source",
    [
        "-it = Telegram\na = I am { -it }.",
        "it = Telegram\na = I am { it }.",
        "a = I am { it }.\nit = { -name }\n-name = Telegram",
        "a = I am { $n ->\n  [one] { it }\n *[other] { it }\n }.\nit = Telegram",
        "a =\n  I am\n  Telegram.",
    ],
)
def test_a_message_finds_what_it_refers_to(source):
    assert Words("en", source).say("a", n=1).replace("\n", " ") == "I am Telegram."


def test_no_isolation_marks_where_text_runs_from_left_to_right():
    assert "\u2068" not in ENGLISH.say("greeting", name="Ada")
    assert "\u2068" in Words("ar", "a = x { $name }").say("a", name="Ada")
