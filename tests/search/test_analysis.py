import pytest

from search.analysis import (
    MAX_QUERY_WORDS,
    MAX_WORD,
    fold,
    index_words,
    query_words,
    sort_key,
    words,
)


def test_capitals_and_diacritics_are_folded():
    assert fold("CAFÉ Ĳburg Łódź Straße") == "cafe ijburg łodz strasse"


@pytest.mark.parametrize(
    ("single", "plural"),
    [
        ("huis", "huizen"),
        ("kind", "kinderen"),
        ("brief", "brieven"),
        ("cursus", "cursussen"),
        ("fiets", "fietsen"),
        ("maaltijd", "maaltijden"),
        ("vrijwilliger", "vrijwilligers"),
        ("schuld", "schulden"),
        ("buurtmaaltijd", "buurtmaaltijden"),
        ("taalles", "taallessen"),
        ("zaterdag", "zaterdagen"),
        ("moskee", "moskeeën"),
        ("vluchteling", "vluchtelingen"),
        ("taxi", "taxi's"),
        ("foto", "foto’s"),
        ("baby", "BABY'S"),
        ("wijk", "wijken"),
        ("school", "scholen"),
    ],
)
def test_singular_and_plural_are_one_word(single, plural):
    assert query_words(single, "nl") == query_words(plural, "nl")
    assert query_words(single, "nl")[0] in index_words(f"Alle {plural} samen", ("nl",)).split()


@pytest.mark.parametrize("typed", ["'t Hart", "’t hart", "t Hart", "HART"])
def test_an_apostrophe_may_be_left_out(typed):
    assert query_words(typed, "nl") == query_words("hart", "nl")


def test_words_that_say_nothing_are_left_out_of_a_question():
    assert query_words("waar kan ik met mijn kind eten", "nl") == query_words("kind eten", "nl")


def test_a_name_of_words_that_say_nothing_is_still_sought():
    assert query_words("De Wij", "nl") == ("wij",)
    assert query_words("Voor Het", "nl") == ("voor", "het")
    assert set(query_words("voor het", "nl")) <= set(index_words("Voor Het", ("nl",)).split())


def test_each_word_is_sought_once():
    assert query_words("fiets fietsen FIETS", "nl") == ("fiets",)


def test_an_english_page_is_found_by_the_words_of_either_language():
    found = index_words("Cooking together: kookgroepen", ("en", "nl")).split()
    assert set(query_words("cook", "en")) <= set(found)
    assert set(query_words("kookgroep", "nl")) <= set(found)


def test_long_words_and_long_questions_are_cut_off():
    assert words("a" * 1000) == ["a" * MAX_WORD]
    assert len(query_words(" ".join(f"woord{number}" for number in range(100)), "nl")) == MAX_QUERY_WORDS


def test_signs_that_engines_give_a_meaning_never_reach_them():
    assert words('title:x^9 (a* OR "b") AND_c -d ~2 \\ /e/') == [
        *("title", "x", "9", "a", "or", "b", "and", "c", "d", "2", "e")
    ]


def test_nothing_gives_no_words():
    assert query_words(" 🍲 ' \x00", "nl") == ()


def test_what_sorts_a_title_has_letters_digits_and_single_spaces_only():
    assert sort_key("  ’t  Café-Zuid (2)") == "cafe zuid 2"


def test_what_sorts_a_title_is_never_empty_nor_longer_than_its_column():
    assert sort_key("🍲") == "🍲"
    # One sign that folds into eighteen.
    assert len(sort_key("ﷺ" * 255)) == 255
