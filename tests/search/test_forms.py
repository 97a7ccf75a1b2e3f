"""What stands in an address is what the list shows, and the other way round."""

import pytest
from django.http import QueryDict

from search.addresses import ListAddress
from search.forms import SearchForm
from search.labels import Label, Labels
from search.parameters import MAX_LENGTH, MAX_VALUES
from search.query import FACETS, MAX_PAGE, Sortering

KNOWN = {
    "thema": {"maaltijden": Label("Maaltijden"), "sport": Label("Sport")},
    "wijk": {"spangen": Label("Spangen"), "bospolder": Label("Bospolder")},
    "doelgroep": {"ouderen": Label("Ouderen")},
    "behoefte": {"gratis": Label("Gratis")},
    "prijs": {"gratis": Label("Gratis")},
    "type": {"organisatie": Label("Organisaties"), "activiteit": Label("Activiteiten")},
    "website": {"delfshaven": Label("Delfshaven")},
}
LABELS = Labels(KNOWN)


def form(query=""):
    return SearchForm(QueryDict(query), LABELS)


def address(query="", **kwargs):
    return ListAddress("/zoeken/", form(query), **kwargs)


def query_of(url):
    return form(url.partition("?")[2]).query((1,), "nl")


@pytest.mark.django_db
@pytest.mark.parametrize(
    "state",
    [
        "",
        "q=samen+eten",
        "q=%26+%3D+%23+%C3%A9+%2B",
        "thema=maaltijden",
        "thema=maaltijden&thema=sport&wijk=spangen",
        "q=eten&thema=sport&wijk=bospolder&doelgroep=ouderen&behoefte=gratis&type=activiteit&sortering=datum",
    ],
)
def test_every_state_is_an_address_that_gives_that_state(state):
    for pagina in (1, 3):
        again = query_of(address(state).page(pagina))
        before = form(state).query((1,), "nl")
        assert again.pagina == pagina
        assert (again.tekst, again.facetten, again.sortering) == (
            before.tekst,
            before.facetten,
            before.sortering,
        )


def test_the_same_state_has_one_address():
    one = address("wijk=spangen&q=eten&thema=sport&rommel=1&pagina=1&formaat=json")
    assert one.page(1) == address("thema=sport&wijk=spangen&q=+eten+").page(1)
    assert one.page(1) == "/zoeken/?q=eten&thema=sport&wijk=spangen"


def test_an_empty_state_has_a_bare_address():
    assert address("q=&thema=&pagina=nul").page(1) == "/zoeken/"


def test_a_choice_is_made_and_undone_and_leads_to_the_first_page():
    chosen = address("thema=sport&pagina=4").toggled("thema", "maaltijden")
    assert chosen == "/zoeken/?thema=sport&thema=maaltijden"
    assert address("thema=sport&thema=maaltijden").toggled("thema", "sport") == "/zoeken/?thema=maaltijden"
    assert address("thema=sport").toggled("thema", "sport") == "/zoeken/"


def test_the_words_can_be_taken_away_alone():
    assert address("q=eten&thema=sport").without("q") == "/zoeken/?thema=sport"


def test_a_facet_of_the_page_itself_stays_out_of_the_address():
    fixed = address("thema=sport&wijk=spangen", vast=("thema",))
    assert fixed.page(1) == "/zoeken/?wijk=spangen"
    assert fixed.toggled("wijk", "bospolder") == "/zoeken/?wijk=spangen&wijk=bospolder"


def test_parameters_of_the_page_itself_are_kept():
    own = address("q=eten", also={"weergave": "kaart"})
    assert own.page(2) == "/zoeken/?q=eten&weergave=kaart&pagina=2"
    assert own.with_value("weergave", "lijst") == "/zoeken/?q=eten&weergave=lijst"
    assert own.page(1) == "/zoeken/?q=eten&weergave=kaart"


def test_other_formats_have_an_address():
    assert address().format("json") == "/zoeken/?formaat=json"
    assert address("q=eten").format("rss") == "/zoeken/?q=eten&formaat=rss"


def test_what_nobody_knows_is_left_out_and_named():
    asked = form("thema=sport&thema=bestaat-niet&wijk=elders")
    assert asked.gekozen == {"thema": ("sport",)}
    assert "“bestaat-niet”" in asked.opmerking
    assert "“elders”" in asked.opmerking


@pytest.mark.parametrize(
    "nonsense",
    [
        "pagina=-1",
        "pagina=0",
        "pagina=%C2%B2",
        "pagina=9999999",
        "pagina=1e3",
        "pagina=",
        "pagina=1&pagina=x",
        f"pagina={MAX_PAGE + 1}",
        "thema=%00",
        "thema=" + "a" * 10_000,
        "thema=../..",
        "sortering=prijs",
        "formaat=exe",
        "q=%00",
    ],
)
def test_nonsense_gives_the_list_as_if_it_were_not_there(nonsense):
    asked = form(nonsense)
    assert asked.is_valid()
    assert asked.query((1,), "nl") == form().query((1,), "nl")
    assert asked.uitvoer == "html"


def test_much_text_is_cut_off_and_that_is_said():
    asked = form("q=" + "woord " * 1000)
    assert len(asked.tekst) <= MAX_LENGTH
    assert asked.opmerking


def test_many_values_are_cut_off():
    asked = form("&".join(f"thema=t{number}" for number in range(1000)))
    assert len(asked.cleaned_data["thema"]) == MAX_VALUES


def test_of_two_texts_the_last_counts():
    assert form("q=een&q=twee").tekst == "twee"


def test_a_list_has_an_order_of_its_own_until_another_is_asked():
    assert form().query((1,), "nl", Sortering.DATUM).sortering == Sortering.DATUM
    assert form("sortering=naam").query((1,), "nl", Sortering.DATUM).sortering == Sortering.NAAM


def test_the_labels_of_the_tests_are_those_of_the_form():
    assert tuple(KNOWN) == FACETS
