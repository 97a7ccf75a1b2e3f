"""Words that are filters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.labels import Label, Labels
from search.understanding.reader import UNDERSTOOD, understand
from search.understanding.words import DUTCH
from search.when import DAGDELEN, PERIODEN, WEEKDAGEN

WIJKEN = {"bospolder": "Bospolder", "nieuwe-westen": "Het Nieuwe Westen", "oud-mathenesse": "Oud-Mathenesse"}
PER_FACET: dict[str, dict[str, Label]] = {
    "wijk": {slug: Label(naam) for slug, naam in WIJKEN.items()},
    "doelgroep": {value: Label(value) for value in (*DUTCH["doelgroep"], "iedereen", "vrijwilligers")},
    "behoefte": {value: Label(value) for value in DUTCH["behoefte"]} | {"gratis": Label("Gratis")},
    "prijs": {value: Label(value) for value in ("gratis", "weinig", "bedrag", "vrij")},
    "periode": {value: Label(value) for value in PERIODEN},
    "weekdag": {value: Label(value) for value in WEEKDAGEN},
    "dagdeel": {value: Label(value) for value in DAGDELEN},
}
LABELS = Labels(PER_FACET)


def read(text, taal="nl", allowed=UNDERSTOOD):
    found = understand(text, LABELS, taal, allowed)
    return found.rest, {facet: list(values) for facet, values in found.filters.items()}


@pytest.mark.parametrize(
    ("typed", "rest", "filters"),
    [
        ("goedkoop eten woensdag", "eten", {"prijs": ["weinig"], "weekdag": ["woensdag"]}),
        ("taalles zaterdag gratis", "taalles", {"weekdag": ["zaterdag"], "prijs": ["gratis"]}),
        ("koffie in Bospolder", "koffie", {"wijk": ["bospolder"]}),
        ("Koffie, in BOSPOLDER!", "Koffie,", {"wijk": ["bospolder"]}),
        ("eten in het nieuwe westen", "eten", {"wijk": ["nieuwe-westen"]}),
        ("nieuwe westen", "", {"wijk": ["nieuwe-westen"]}),
        ("sport oud mathenesse", "sport", {"wijk": ["oud-mathenesse"]}),
        ("vanavond", "", {"periode": ["vandaag"], "dagdeel": ["avond"]}),
        ("iets leuks doen dit weekend", "", {"periode": ["dit-weekend"]}),
        ("morgenavond dansen", "dansen", {"periode": ["morgen"], "dagdeel": ["avond"]}),
        ("zaterdag morgen zwemmen", "zwemmen", {"weekdag": ["zaterdag"], "dagdeel": ["ochtend"]}),
        ("'s avonds wandelen", "wandelen", {"dagdeel": ["avond"]}),
        ("woensdagmiddag knutselen", "knutselen", {"weekdag": ["woensdag"], "dagdeel": ["middag"]}),
        ("dinsdag of donderdag yoga", "yoga", {"weekdag": ["dinsdag", "donderdag"]}),
        ("dansen voor ouderen", "dansen", {"doelgroep": ["ouderen"]}),
        ("sport 55+", "sport", {"doelgroep": ["ouderen"]}),
        ("eten met kinderen", "eten", {"behoefte": ["kinderen-welkom"]}),
        ("zwemmen alleen voor vrouwen", "zwemmen", {"behoefte": ["alleen-vrouwen"]}),
        ("koken met een rolstoel halal", "koken", {"behoefte": ["rolstoel", "halal"]}),
        ("eten voor weinig geld", "eten", {"prijs": ["weinig"]}),
    ],
)
def test_words_become_filters(typed, rest, filters):
    assert read(typed) == (rest, filters)


@pytest.mark.parametrize(
    "typed",
    [
        *("zondagskind", "Kinderboerderij", "De Rustige Rotterdammer", "Vrijdagmarktkoopman", "huis nr 55"),
        *("rolstoel lenen", "lift nodig", "gebarentaal leren", "iedereen welkom", "vrijwilligers gezocht"),
        *("", " ", "voor", "wat is er", "🍲", "* OR 1=1"),
    ],
)
def test_a_word_that_is_looked_for_itself_stays_a_word(typed):
    assert read(typed) == (" ".join(typed.split()), {})


@pytest.mark.parametrize("typed", ["jongeren", "voor ouderen", "mantelzorgers", "weinig geld", "halal"])
def test_whom_it_is_for_alone_is_what_is_looked_for(typed):
    assert read(typed) == (typed, {})


def test_a_facet_that_is_not_asked_of_this_list_stays_a_word():
    assert read("eten woensdag Bospolder", allowed={"weekdag"}) == (
        "eten Bospolder",
        {"weekdag": ["woensdag"]},
    )


def test_english_words_are_read_on_an_english_page_only():
    assert read("free food tonight", "en") == (
        "food",
        {"prijs": ["gratis"], "periode": ["vandaag"], "dagdeel": ["avond"]},
    )
    assert read("cheap dinner woensdag", "en") == ("dinner", {"prijs": ["weinig"], "weekdag": ["woensdag"]})
    assert read("free food tonight") == ("free food tonight", {})


def test_what_the_site_does_not_have_stays_a_word():
    bare = Labels({facet: {} for facet in PER_FACET})
    assert understand("gratis eten woensdag", bare, "nl").rest == "gratis eten woensdag"


WORDS = st.sampled_from(
    [
        *("goedkoop", "eten", "woensdag", "'s", "avonds", "in", "het", "Nieuwe", "westen", "voor", "ouderen"),
        *(
            "55+",
            "of",
            "morgen",
            "weinig",
            "geld",
            "vanavond",
            "🍲",
            "-",
            "met",
            "kinderen",
            "Oud-Mathenesse",
        ),
    ]
)
TEXTS = st.lists(WORDS, max_size=12).map(" ".join) | st.text(max_size=80)


@given(TEXTS, st.sampled_from(["nl", "en"]))
def test_no_word_is_lost_or_made_up(text, taal):
    found = understand(text, LABELS, taal)
    words = [*found.rest.split(), *(word for one in found.herkend for word in one.woorden.split())]
    assert sorted(words) == sorted(text.split())


def test_of_the_words_that_are_filters_the_times_say_nothing_of_what_it_is():
    found = understand("koken voor ouderen woensdagavond in bospolder", LABELS, "nl")
    assert found.filterwoorden == "voor ouderen woensdagavond in bospolder"
    assert found.terloops == "voor ouderen in bospolder"
