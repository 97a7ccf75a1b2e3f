import pytest
from bs4 import BeautifulSoup
from django.conf import settings
from django.urls import reverse

from themas.models import Soort, Thema
from themas.pictograms import SUGGESTED, pictogram_names
from themas.seed import seed

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor(admin_client):
    admin_client.defaults["HTTP_HOST"] = settings.PLATFORM_HOST
    seed()
    return admin_client


def url(kind, view, *args):
    return reverse(f"wagtailsnippets_themas_{kind}:{view}", args=args)


@pytest.mark.parametrize("kind", ["thema", "doelgroep", "behoefte", "soort"])
def test_every_kind_of_word_has_a_list_and_a_form(editor, kind):
    assert editor.get(url(kind, "list")).status_code == 200
    assert editor.get(url(kind, "add")).status_code == 200


def test_a_theme_is_found_by_its_other_words(editor):
    page = editor.get(url("thema", "list"), {"q": "voedselbank"}).content.decode()
    assert "Voedselhulp" in page
    assert "Wandelen en fietsen" not in page


def test_the_list_shows_every_word_once(editor):
    page = editor.get(url("thema", "list")).content.decode()
    assert "Voedselhulp" in page
    assert "Help with food" not in page
    english = editor.get(url("thema", "list"), {"locale": "en"}).content.decode()
    assert "Help with food" in english
    assert "Voedselhulp" not in english


@pytest.mark.parametrize("locale", ["xx", "\x00", "²", "x" * 10_000])
def test_a_language_that_is_not_there_breaks_nothing(editor, locale):
    assert editor.get(url("thema", "list"), {"locale": locale}).status_code in {200, 404}


def test_only_main_themes_in_the_same_language_are_offered_as_parent(editor):
    thema = Thema.objects.in_taal("nl").get(slug="vervoer")
    page = BeautifulSoup(editor.get(url("thema", "edit", thema.pk)).content, "html.parser")
    offered = {option.text for option in page.select("select[name=ouder] option")}
    assert {"Maaltijden", "Wonen"} < offered
    assert not {"Voedselhulp", "Meals", "Vervoer"} & offered


def test_an_editor_adds_a_theme(editor):
    ouder = Thema.objects.in_taal("nl").get(slug="wonen")
    data = {"naam": "Tuinen", "slug": "tuinen", "pictogram": "flower", "volgorde": 5, "ouder": ouder.pk}
    response = editor.post(url("thema", "add"), data)
    assert response.status_code == 302
    assert Thema.objects.in_taal("nl").get(slug="tuinen").ouder == ouder


def test_wrong_input_is_told_beside_the_field(editor):
    data = {"naam": "Kunst", "slug": "cultuur", "pictogram": "bestaat-niet", "volgorde": "²"}
    response = editor.post(url("soort", "add"), data)
    assert response.status_code == 200
    assert set(response.context["form"].errors) >= {"slug", "pictogram", "volgorde"}
    assert not Soort.objects.filter(naam="Kunst").exists()


def test_the_drawer_shows_drawings_that_exist(editor):
    assert set(SUGGESTED) <= pictogram_names()
    assert len(SUGGESTED) == len(set(SUGGESTED)) >= 120
    page = BeautifulSoup(editor.get(url("soort", "add")).content, "html.parser")
    buttons = page.select("button[data-pictogram]")
    assert [button["data-pictogram"] for button in buttons] == list(SUGGESTED)
    assert all(button.svg and button["aria-label"] for button in buttons)
