import dataclasses

import pytest
from wagtail.models import Locale

from themas.models import Behoefte, Doelgroep, Soort, Thema
from themas.seed import seed
from themas.vocabulary import Vocabulary

pytestmark = pytest.mark.django_db


@pytest.fixture
def nl():
    return Locale.objects.get_or_create(language_code="nl")[0]


@pytest.mark.parametrize("taal", ["nl", "en", "tr"])
def test_all_words_come_in_one_query(django_assert_num_queries, taal):
    seed()
    with django_assert_num_queries(1):
        vocabulary = Vocabulary.load(taal)
        vocabulary.choices("thema")
        list(vocabulary.themas_met_kinderen())
        vocabulary.label("soort", "zorg")


def test_words_are_in_the_language_asked_for():
    seed()
    assert Vocabulary.load("nl").label("thema", "maaltijden") == "Maaltijden"
    assert Vocabulary.load("en").label("thema", "maaltijden") == "Meals"
    assert Vocabulary.load("en").get("behoefte", "gratis").zin == "You pay nothing."


def test_a_word_without_translation_is_shown_in_dutch(nl):
    Soort.objects.create(locale=nl, naam="Zorg", slug="zorg", pictogram="stethoscope", volgorde=3)
    assert Vocabulary.load("en").label("soort", "zorg") == "Zorg"
    assert Vocabulary.load("tr").choices("soort") == [("zorg", "Zorg")]


def test_a_word_that_is_gone_is_shown_as_its_slug():
    assert Vocabulary.load("nl").label("doelgroep", "weg") == "weg"
    assert Vocabulary.load("nl").get("doelgroep", "²") is None


def test_an_unknown_kind_is_a_mistake_in_the_code():
    with pytest.raises(KeyError):
        Vocabulary.load("nl").label("kleur", "rood")


def test_words_stand_in_the_order_of_the_editors(nl):
    for volgorde, naam in ((30, "Ouders"), (10, "Ouderen"), (30, "Kinderen")):
        Doelgroep.objects.create(locale=nl, naam=naam, slug=naam.lower(), volgorde=volgorde)
    assert [naam for _slug, naam in Vocabulary.load("nl").choices("doelgroep")] == [
        "Ouderen",
        "Kinderen",
        "Ouders",
    ]


def test_sub_themes_stand_after_their_main_theme():
    seed()
    vocabulary = Vocabulary.load("nl")
    assert [slug for slug, _naam in vocabulary.choices("thema")][:5] == [
        "maaltijden",
        "buurtmaaltijd",
        "maaltijd-aan-huis",
        "voedselhulp",
        "ontmoeting",
    ]
    thema, subthemas = next(vocabulary.themas_met_kinderen())
    assert thema.slug == "maaltijden"
    assert [sub.slug for sub in subthemas] == ["buurtmaaltijd", "maaltijd-aan-huis", "voedselhulp"]
    assert {sub.ouder for sub in subthemas} == {"maaltijden"}


def test_a_theme_stands_for_its_sub_themes_too():
    seed()
    vocabulary = Vocabulary.load("nl")
    assert vocabulary.met_onderliggende("maaltijden") == [
        "maaltijden",
        "buurtmaaltijd",
        "maaltijd-aan-huis",
        "voedselhulp",
    ]
    assert vocabulary.met_onderliggende("voedselhulp") == ["voedselhulp"]


def test_pictogram_and_order_are_those_of_the_source():
    seed()
    Thema.objects.in_taal("en").update(pictogram="star", volgorde=1)
    term = Vocabulary.load("en").get("thema", "vervoer")
    assert (term.naam, term.pictogram, term.volgorde) == ("Transport", "bus", 50)


def test_nobody_changes_a_loaded_vocabulary():
    seed()
    vocabulary = Vocabulary.load("nl")
    with pytest.raises(TypeError):
        vocabulary.terms["thema"]["nieuw"] = None
    with pytest.raises(dataclasses.FrozenInstanceError):
        vocabulary.get("thema", "vervoer").naam = "x"  # type: ignore[misc]


def test_without_words_there_is_nothing_to_choose():
    Behoefte.objects.all().delete()
    assert Vocabulary.load("nl").choices("behoefte") == []
    assert list(Vocabulary.load("nl").themas_met_kinderen()) == []
