import pytest
from django.core.exceptions import ValidationError
from django.db.models import ProtectedError
from wagtail.models import Locale

from themas.models import Behoefte, Soort, Thema

pytestmark = pytest.mark.django_db


@pytest.fixture
def nl():
    return Locale.objects.get_or_create(language_code="nl")[0]


@pytest.fixture
def en():
    return Locale.objects.get_or_create(language_code="en")[0]


@pytest.fixture
def maaltijden(nl):
    return Thema.objects.create(
        locale=nl, naam="Maaltijden", slug="maaltijden", pictogram="soup", volgorde=20
    )


@pytest.fixture
def buurtmaaltijd(nl, maaltijden):
    return Thema.objects.create(
        locale=nl, naam="Buurtmaaltijd", slug="buurtmaaltijd", pictogram="cooking-pot", ouder=maaltijden
    )


def translate(source, locale, **values):
    translation = source.copy_for_translation(locale)
    for name, value in values.items():
        setattr(translation, name, value)
    return translation


def errors_of(obj):
    with pytest.raises(ValidationError) as caught:
        obj.full_clean()
    return caught.value.message_dict


def test_a_theme_may_have_sub_themes(maaltijden, buurtmaaltijd):
    buurtmaaltijd.full_clean()
    assert list(Thema.objects.hoofdthemas()) == [maaltijden]
    assert list(maaltijden.subthemas.all()) == [buurtmaaltijd]


def test_a_sub_theme_has_no_sub_themes(nl, buurtmaaltijd):
    assert "ouder" in errors_of(Thema(locale=nl, naam="Soep", slug="soep", ouder=buurtmaaltijd))


def test_a_theme_is_not_part_of_itself(maaltijden):
    maaltijden.ouder = maaltijden
    assert "ouder" in errors_of(maaltijden)


def test_a_theme_with_sub_themes_does_not_become_one(nl, maaltijden, buurtmaaltijd):
    maaltijden.ouder = Thema.objects.create(locale=nl, naam="Eten", slug="eten")
    assert "ouder" in errors_of(maaltijden)


def test_a_parent_speaks_the_same_language(en, maaltijden, buurtmaaltijd):
    assert "ouder" in errors_of(translate(buurtmaaltijd, en, ouder=maaltijden))


def test_a_theme_with_sub_themes_is_not_deleted(maaltijden, buurtmaaltijd):
    with pytest.raises(ProtectedError):
        maaltijden.delete()


def test_sub_themes_are_read_in_one_query_more(django_assert_num_queries, nl, maaltijden, buurtmaaltijd):
    Thema.objects.create(locale=nl, naam="Sport", slug="sport")
    with django_assert_num_queries(2):
        assert [list(thema.subthemas.all()) for thema in Thema.objects.hoofdthemas().met_subthemas()] == [
            [buurtmaaltijd],
            [],
        ]


def test_a_sub_theme_stands_after_its_main_theme(django_assert_num_queries, nl, maaltijden, buurtmaaltijd):
    sport = Thema.objects.create(locale=nl, naam="Sport", slug="sport", volgorde=10)
    zwemmen = Thema.objects.create(locale=nl, naam="Zwemmen", slug="zwemmen", volgorde=10, ouder=sport)
    with django_assert_num_queries(1):
        assert list(Thema.objects.als_boom()) == [sport, zwemmen, maaltijden, buurtmaaltijd]


def test_themes_are_found_by_language(en, maaltijden):
    meals = translate(maaltijden, en, naam="Meals")
    meals.save()
    assert list(Thema.objects.in_taal("en")) == [meals]
    assert not Thema.objects.in_taal("tr").exists()


def test_synonyms_are_a_list_of_words(nl):
    assert Thema(synoniemen=" eten,samen  eten ,,\nيوم, ").synoniemen_lijst == ["eten", "samen eten", "يوم"]
    assert Thema(synoniemen="").synoniemen_lijst == []


@pytest.mark.parametrize("name", ["geen-pictogram", "Soup", "../soup", "soup.svg", "<svg>", ""])
def test_a_pictogram_must_exist(nl, name):
    assert "pictogram" in errors_of(Soort(locale=nl, naam="Zorg", slug="zorg", pictogram=name))


@pytest.mark.parametrize("slug", ["", "twee woorden", "²", "eten/drinken"])
def test_a_name_in_addresses_must_fit_in_an_address(nl, slug):
    assert "slug" in errors_of(Soort(locale=nl, naam="Zorg", slug=slug))


def test_a_name_in_addresses_is_used_once(nl, maaltijden):
    assert "slug" in errors_of(Thema(locale=nl, naam="Eten", slug="maaltijden"))


def test_a_translation_has_the_same_name_in_addresses(en, maaltijden):
    translate(maaltijden, en, naam="Meals").full_clean()
    assert "slug" in errors_of(translate(maaltijden, en, slug="meals"))


def test_a_word_starts_in_the_main_language(en):
    assert "__all__" in errors_of(Thema(locale=en, naam="Meals", slug="meals"))


def test_translations_follow_what_all_languages_share(en, maaltijden):
    meals = translate(maaltijden, en, naam="Meals")
    meals.save()
    maaltijden.slug, maaltijden.pictogram, maaltijden.volgorde = "eten", "utensils", 5
    maaltijden.save()
    meals.refresh_from_db()
    assert (meals.naam, meals.slug, meals.pictogram, meals.volgorde) == ("Meals", "eten", "utensils", 5)


def test_saving_a_translation_leaves_the_source_alone(en, maaltijden):
    translate(maaltijden, en, naam="Meals", volgorde=900).save()
    maaltijden.refresh_from_db()
    assert (maaltijden.naam, maaltijden.volgorde) == ("Maaltijden", 20)


def test_deleting_a_word_deletes_its_translations(en, maaltijden):
    translate(maaltijden, en, naam="Meals").save()
    maaltijden.delete()
    assert not Thema.objects.exists()


def test_deleting_a_translation_keeps_the_word(en, maaltijden):
    meals = translate(maaltijden, en, naam="Meals")
    meals.save()
    meals.delete()
    assert list(Thema.objects.all()) == [maaltijden]


def test_editors_choose_only_needs_that_do_not_follow_from_facts(nl):
    halal = Behoefte.objects.create(locale=nl, naam="Halal", slug="halal")
    Behoefte.objects.create(locale=nl, naam="Gratis", slug="gratis", afgeleid_van="prijs")
    Behoefte.objects.create(locale=nl, naam="Lift", slug="lift", afgeleid_van="lift")
    assert list(Behoefte.objects.kiesbaar()) == [halal]


def test_a_need_follows_only_from_known_facts(nl):
    need = Behoefte(locale=nl, naam="Zon", slug="zon", afgeleid_van="weer")
    assert "afgeleid_van" in errors_of(need)
