"""How many documents each choice gives, added up from how many there are of each sort."""

from search.engines.choices import Choices, Sort
from search.query import SearchQuery

SORTS = [
    (Sort("thema:eten type:organisatie wijk:noord", 1), 4),
    (Sort("thema:eten thema:koken type:activiteit wijk:zuid", 1), 2),
    (Sort("thema:sport type:activiteit wijk:zuid", 1), 1),
]


def query(**facets):
    return SearchQuery((1,), "nl", facetten=facets)


def counts(asked, fixed=(), sorts=SORTS):
    return Choices(asked, fixed).counts(sorts)


def test_without_a_choice_everything_is_counted():
    assert counts(query()) == {
        "thema": {"eten": 6, "koken": 2, "sport": 1},
        "type": {"organisatie": 4, "activiteit": 3},
        "wijk": {"noord": 4, "zuid": 3},
    }


def test_a_facet_is_counted_as_if_nothing_was_chosen_in_it_and_the_others_with_the_choice():
    found = counts(query(wijk=("zuid",)))
    assert found["wijk"] == {"noord": 4, "zuid": 3}
    assert found["thema"] == {"eten": 2, "koken": 2, "sport": 1}
    found = counts(query(wijk=("zuid",), thema=("eten", "sport")))
    assert found["wijk"] == {"noord": 4, "zuid": 3}
    assert found["thema"] == {"eten": 2, "koken": 2, "sport": 1}
    assert found["type"] == {"activiteit": 3}


def test_what_the_page_decides_is_counted_as_it_is():
    # The database leaves the others out already.
    assert counts(query(wijk=("zuid",)), fixed=("wijk",), sorts=SORTS[1:])["wijk"] == {"zuid": 3}


def test_what_is_found_whatever_was_chosen_counts_everywhere():
    always = (Sort("thema:eten type:organisatie wijk:noord", 1, altijd=True), 1)
    found = counts(query(wijk=("zuid",)), sorts=[*SORTS, always])
    assert found["type"] == {"activiteit": 3, "organisatie": 1}
    assert Choices(query(wijk=("zuid",))).missed(always[0]) == []


def test_of_websites_together_the_site_is_a_choice_too():
    asked = SearchQuery((1, 2), "nl", websites={"noord": 1, "zuid": 2}, facetten={"website": ("zuid",)})
    found = counts(asked, sorts=[(Sort("type:organisatie", 1), 3), (Sort("type:organisatie", 2), 5)])
    assert found == {"website": {"noord": 3, "zuid": 5}, "type": {"organisatie": 5}}
