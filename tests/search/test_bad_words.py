"""Whatever somebody types, there is a page with a sentence or a sensible result; on every engine."""

import pytest

from tests.builders import make_organisation

pytestmark = [pytest.mark.django_db, pytest.mark.zoekmachine]

NOTHING = "Niets gevonden."
# What was typed → names that are found by the words in it; None: whatever there is, without words as with.
BAD_WORDS = {
    "only spaces": ("   ", None),
    "a tab and a line": ("\t\n", None),
    "only stop words": ("de het een", None),
    "ten thousand letters": ("a" * 10_000, []),
    "ten thousand words": ("soep " * 2_000, ["Soep"]),
    "operators": ("AND OR NOT", []),
    "a word and operators": ("soep AND (soep OR soep)", ["Soep"]),
    "a word and what is not": ("soep AND NOT soep", None),
    "quotes": ('"soep"', ["Soep"]),
    "an open quote": ('"soep', ["Soep"]),
    "an apostrophe": ("'soep'", ["Soep"]),
    "brackets": ("((soep", ["Soep"]),
    "a field": ("title:soep", None),
    "a star": ("*", None),
    "a star behind a word": ("soep*", ["Soep"]),
    "signs of FTS5": ("^ soep ~ - +", ["Soep"]),
    "signs of PostgreSQL": ("soep:* & | ! <->", ["Soep"]),
    "a backslash": ("soep\\", ["Soep"]),
    "a NUL": ("so\x00ep", None),
    "emoji": ("🍲🍲", None),
    "emoji and a word": ("🍲 soep", ["Soep"]),
    "from right to left": ("طعام", []),
    "a sign that turns the text": ("\u202esoep", ["Soep"]),
    "accents that stand apart": ("soe\u0308p", ["Soep"]),
    "SQL": ("'; DROP TABLE search_searchdocument; --", []),
    "SQL that is always true": ("' OR '1'='1", None),
    "Lucene": ("+soep -soep soep~2 soep^9 /so.p/", None),
    "a range of Lucene": ("[a TO z] {a TO z}", None),
    "JSON": ('{"query": {"match_all": {}}}', []),
    "HTML": ("<script>alert(1)</script>", []),
    "a template": ("{{ 7|add:7 }} {% now %}", None),
    "a format": ("%s %(x)s %d {0}", None),
    "half a letter": ("\ud800", None),
    "digits of another script": ("٣٤٥", []),
    "an exponent": ("²", []),
}


@pytest.fixture
def kitchen(delfshaven, indexed):
    make_organisation(delfshaven, "Soep", regel="Elke dag warm.")
    make_organisation(delfshaven, "Voor Het", regel="Een naam van kleine woorden.")
    indexed()


@pytest.mark.parametrize("name", BAD_WORDS)
def test_no_words_break_a_search(kitchen, op_delfshaven, op_platform, name):
    typed, expected = BAD_WORDS[name]
    asked = {"q": typed.encode("utf-8", "surrogatepass")}
    data = op_delfshaven.get("/zoeken/", asked | {"formaat": "json"})
    assert data.status_code == 200
    titles = [row["titel"] for row in data.json()["resultaten"]]
    if expected is not None:
        assert titles == expected
    for client in (op_delfshaven, op_platform):
        response = client.get("/zoeken/", asked)
        assert response.status_code == 200
        html = response.content.decode()
        assert "<script>alert" not in html
        assert (NOTHING in html) == (not titles)
        if titles and client is op_delfshaven:
            assert titles[0] in html


@pytest.mark.parametrize("typed", ["voor het", "een van"])
def test_words_that_say_nothing_are_sought_when_nothing_else_was_typed(kitchen, op_delfshaven, typed):
    data = op_delfshaven.get("/zoeken/", {"q": typed, "formaat": "json"}).json()
    titles = [row["titel"] for row in data["resultaten"]]
    assert "Voor Het" in titles
    assert "Soep" not in titles


def test_a_name_of_words_that_say_nothing_comes_before_texts_with_them(kitchen, op_delfshaven):
    data = op_delfshaven.get("/zoeken/", {"q": "voor het", "formaat": "json"}).json()
    assert data["resultaten"][0]["titel"] == "Voor Het"


def test_a_long_text_says_that_only_the_first_words_were_sought(kitchen, op_delfshaven):
    html = op_delfshaven.get("/zoeken/", {"q": "soep " * 2_000}).content.decode()
    assert "Dat was veel tekst" in html
