import pytest
from django.conf import settings
from django.urls import reverse

from locaties.models import Locatie
from locaties.seed import seed_wijken

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor(admin_client):
    admin_client.defaults["HTTP_HOST"] = settings.PLATFORM_HOST
    seed_wijken()
    return admin_client


@pytest.fixture
def kolkkerk():
    return Locatie.objects.create(
        naam="Kolkkerk", straat="Aelbrechtskolk", huisnummer="31", postcode="3024RE", plaats="Rotterdam"
    )


@pytest.mark.parametrize("kind", ["locatie", "wijk"])
def test_places_and_wijken_have_a_list_and_a_form(editor, kolkkerk, kind):
    for view in ("list", "add"):
        assert editor.get(reverse(f"wagtailsnippets_locaties_{kind}:{view}")).status_code == 200


@pytest.mark.parametrize("words", ["kolkk", "Aelbrechts", "rotterd"])
def test_a_place_is_chosen_by_the_start_of_its_name_street_or_town(editor, kolkkerk, words):
    response = editor.get(reverse("wagtailsnippetchoosers_locaties_locatie:choose_results"), {"q": words})
    assert "Kolkkerk" in response.content.decode()
    assert "Aelbrechtskolk" in response.content.decode()


def test_a_wijk_is_chosen_by_the_start_of_its_name(editor):
    response = editor.get(reverse("wagtailsnippetchoosers_locaties_wijk:choose_results"), {"q": "bosp"})
    assert "Bospolder" in response.content.decode()
    assert "Vathorst" not in response.content.decode()


def test_an_editor_adds_a_place_without_choosing_the_wijk(editor):
    answers = dict.fromkeys(Locatie.PARTS, "onbekend")
    data = {
        "naam": "Huis",
        "straat": "Voorhaven",
        "huisnummer": "4",
        "postcode": "3024 rn",
        "plaats": "Rotterdam",
    }
    response = editor.post(
        reverse("wagtailsnippets_locaties_locatie:add"), data | answers | {"adres_tonen": "on"}
    )
    assert response.status_code == 302
    locatie = Locatie.objects.get(naam="Huis")
    assert (locatie.postcode, locatie.wijk.slug) == ("3024RN", "historisch-delfshaven")


def test_who_has_no_rights_sees_no_places(client, kolkkerk, django_user_model):
    person = django_user_model(email="lezer@example.org")
    person.set_password("een lang wachtwoord")
    person.save()
    client.defaults["HTTP_HOST"] = settings.PLATFORM_HOST
    client.force_login(person, backend="django.contrib.auth.backends.ModelBackend")
    response = client.get(reverse("wagtailsnippets_locaties_locatie:list"))
    assert response.status_code in {302, 403}
