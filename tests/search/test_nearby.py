"""Nothing near is no reason to show nothing; the same on every engine."""

import pytest

from tests.builders import make_activity, make_organisation, make_place, make_wijk

pytestmark = [pytest.mark.django_db, pytest.mark.zoekmachine]


@pytest.fixture
def bospolder(delfshaven):
    """Where the visitor lives: a place that is known, and nobody who is there."""
    wijk = make_wijk("Bospolder", delfshaven)
    make_place("Thuis", wijk=wijk, postcode="3025AB", breedtegraad=51.91, lengtegraad=4.44)
    return wijk


def club(site, wijk, name, metres, **more):
    """So many metres north of there."""
    place = make_place(
        name, wijk=wijk, postcode="3029ZZ", breedtegraad=51.91 + metres / 111_195, lengtegraad=4.44
    )
    return make_organisation(site, name, place=place, **more)


@pytest.fixture
def near(indexed, op_delfshaven):
    """Names of what is found, and what is said of the distance."""

    def ask(query, path="/zoeken/"):
        response = op_delfshaven.get(f"{path}?{query}")
        result = response.context["resultaat"]
        names = [hit.titel for hit in result.hits]
        return names, result.melding or "", next(chip.label for chip in result.gekozen if chip.soort == "bij")

    return ask


@pytest.mark.een_server
def test_the_distance_that_was_asked_stays_when_anything_is_there(delfshaven, bospolder, near, indexed):
    club(delfshaven, bospolder, "Hier", 800)
    club(delfshaven, bospolder, "Verder", 1500)
    indexed()
    assert near("bij=3025AB") == (["Hier"], "", "Bij 3025AB, hoogstens 1 kilometer")


@pytest.mark.een_server
def test_it_widens_until_there_is_something_and_says_so(delfshaven, bospolder, near, indexed):
    club(delfshaven, bospolder, "Verder", 2000)
    club(delfshaven, bospolder, "Ver", 4000)
    indexed()
    told = "Binnen 500 meter is er niets. U ziet wat er binnen 2,5 kilometer is."
    assert near("bij=3025AB&straal=500") == (["Verder"], told, "Bij 3025AB, hoogstens 2,5 kilometer")
    assert near("bij=3025AB&straal=500", "/organisaties/")[0] == ["Verder"]


def test_what_is_near_must_match_the_other_choices_too(delfshaven, bospolder, near, indexed):
    club(delfshaven, bospolder, "Hier", 200, themas=["ontmoeting"])
    club(delfshaven, bospolder, "Schuldhulp", 4000, themas=["geld-en-schulden"])
    indexed()
    for query in ("q=schuldhulp", "thema=geld-en-schulden"):
        names, told, _chip = near(f"bij=3025AB&{query}")
        assert names == ["Schuldhulp"]
        assert told == "Binnen 1 kilometer is er niets. U ziet wat er binnen 5 kilometer is."


def test_further_than_anybody_may_choose_all_of_the_site_is_shown(delfshaven, bospolder, near, indexed):
    club(delfshaven, bospolder, "Aan zee", 20_000)
    make_organisation(delfshaven, "Nergens")
    indexed()
    names, told, chip = near("bij=3025AB&type=organisatie")
    assert names == ["Aan zee", "Nergens"]
    assert told == "Binnen 5 kilometer is er niets. U ziet alles van deze website."
    assert chip == "Bij 3025AB, hoe ver ook"


def test_where_nothing_is_at_all_nothing_is_told_of_distances(delfshaven, bospolder, near, indexed):
    make_organisation(delfshaven)
    indexed()
    names, told, chip = near("bij=3025AB&q=xyzzy")
    assert names == []
    assert "Binnen" not in told
    assert chip == "Bij 3025AB, hoogstens 1 kilometer"


@pytest.mark.een_server
def test_the_agenda_and_the_page_of_a_theme_widen_as_well(delfshaven, bospolder, op_delfshaven, indexed):
    place = club(delfshaven, bospolder, "Verder", 2000, themas=["ontmoeting"])
    make_activity(place, "Koffie", themas=["ontmoeting"])
    indexed()
    for path in ("/agenda/", "/thema/ontmoeting/"):
        content = op_delfshaven.get(path, {"bij": "3025AB"}).content.decode()
        assert "Koffie" in content, path
        assert "U ziet wat er binnen 2,5 kilometer is." in content, path


@pytest.mark.een_server
def test_a_file_of_the_list_holds_what_the_page_shows(delfshaven, bospolder, op_delfshaven, indexed):
    club(delfshaven, bospolder, "Verder", 2000)
    indexed()
    content = op_delfshaven.get("/zoeken/", {"bij": "3025AB", "formaat": "csv"}).content.decode()
    assert "Verder" in content
