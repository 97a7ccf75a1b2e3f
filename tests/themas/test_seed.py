from collections import Counter
from io import StringIO

import pytest
from django.core.management import call_command
from wagtail.models import Locale

from locaties.models import Locatie
from themas.models import Behoefte, Doelgroep, Soort, Thema
from themas.seed import WORDS, seed

pytestmark = pytest.mark.django_db

HOOFDTHEMAS = [
    "maaltijden",
    "ontmoeting",
    "sport-en-bewegen",
    "mantelzorg",
    "vervoer",
    "cursus-en-taal",
    "geld-en-schulden",
    "gezondheid",
    "opvoeden",
    "wonen",
    "werk-en-vrijwilligerswerk",
    "cultuur",
    "natuur-en-tuin",
    "bewonersinitiatief",
]


def test_the_command_makes_all_words_in_dutch_and_english():
    Locale.objects.filter(language_code="en").delete()
    out = StringIO()
    call_command("basisgegevens", stdout=out)
    assert "Thema erbij" in out.getvalue()
    assert list(Thema.objects.in_taal("nl").hoofdthemas().values_list("slug", flat=True)) == HOOFDTHEMAS
    for model in WORDS:
        dutch, english = (
            dict(model.objects.in_taal(taal).values_list("slug", "translation_key")) for taal in ("nl", "en")
        )
        assert dutch == english


def test_every_first_word_is_valid():
    seed()
    for model in WORDS:
        for row in model.objects.all():
            row.full_clean()


def test_every_theme_has_a_sentence_and_other_words():
    seed()
    for thema in Thema.objects.all():
        assert thema.zin.endswith((".", "?"))
        assert len(thema.synoniemen_lijst) >= 3
        assert len(thema.synoniemen_lijst) == len(set(thema.synoniemen_lijst))
        assert thema.naam.lower() not in thema.synoniemen_lijst


def test_english_sub_themes_stand_under_english_themes():
    seed()
    thema = Thema.objects.in_taal("en").get(slug="voedselhulp")
    assert (thema.ouder.slug, thema.ouder.naam) == ("maaltijden", "Meals")


def test_the_words_of_the_start_are_there():
    seed()
    assert set(Doelgroep.objects.in_taal("nl").values_list("slug", flat=True)) >= {
        "iedereen",
        "ouderen",
        "nieuw-in-nederland",
        "lhbti",
    }
    assert set(Behoefte.objects.in_taal("nl").kiesbaar().values_list("slug", flat=True)) >= {
        "rustig",
        "alleen-vrouwen",
        "taalhulp",
        "halal",
        "vegetarisch",
    }
    assert Soort.objects.in_taal("nl").count() >= 15


def test_every_part_of_a_building_has_its_need():
    seed()
    derived = set(
        Behoefte.objects.in_taal("nl").exclude(afgeleid_van="").values_list("afgeleid_van", flat=True)
    )
    assert derived == {"prijs", "aanmelden", *Locatie.PARTS}


def test_a_second_time_makes_nothing_and_asks_little(django_assert_max_num_queries):
    seed()
    with django_assert_max_num_queries(8):
        assert seed() == Counter(Thema=0, Doelgroep=0, Behoefte=0, Soort=0)


def test_edits_are_kept_also_when_the_name_in_addresses_changed():
    seed()
    thema = Thema.objects.in_taal("nl").get(slug="vervoer")
    thema.naam, thema.slug, thema.pictogram, thema.volgorde = "Rijden", "rijden", "car", 1
    thema.save()
    assert not seed()["Thema"]
    thema.refresh_from_db()
    assert (thema.naam, thema.slug, thema.pictogram, thema.volgorde) == ("Rijden", "rijden", "car", 1)


def test_what_is_missing_is_made_again():
    seed()
    Soort.objects.in_taal("nl").get(slug="zorg").delete()
    Doelgroep.objects.in_taal("en").get(slug="ouderen").delete()
    Thema.objects.in_taal("nl").get(slug="voedselhulp").delete()
    assert seed() == Counter(Thema=2, Doelgroep=1, Behoefte=0, Soort=2)
    assert Thema.objects.in_taal("nl").get(slug="voedselhulp").ouder.slug == "maaltijden"


def test_a_word_that_an_editor_made_before_is_used():
    nl = Locale.objects.get_or_create(language_code="nl")[0]
    eigen = Thema.objects.create(locale=nl, naam="Eten en drinken", slug="maaltijden", pictogram="utensils")
    seed()
    assert Thema.objects.in_taal("nl").get(slug="maaltijden") == eigen
    english = Thema.objects.in_taal("en").get(slug="maaltijden")
    assert (english.translation_key, english.pictogram) == (eigen.translation_key, "utensils")


def test_new_sub_themes_never_make_a_third_level():
    seed()
    Thema.objects.filter(ouder__slug="vervoer").delete()
    for taal in ("nl", "en"):
        themas = Thema.objects.in_taal(taal)
        vervoer = themas.get(slug="vervoer")
        vervoer.ouder = themas.get(slug="wonen")
        vervoer.save()
    seed()
    assert Thema.objects.in_taal("nl").get(slug="meerijden").ouder.slug == "wonen"
    assert not Thema.objects.filter(ouder__ouder__isnull=False).exists()
