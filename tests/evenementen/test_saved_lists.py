"""Lists with a name and a short address."""

from io import BytesIO

import pikepdf
import pytest
from django.urls import reverse

from evenementen.models import AgendaPage, OpgeslagenLijst
from tests.builders import make_activity, make_site

pytestmark = pytest.mark.django_db
MEALS = "/lijst/buurtmaaltijden/"


@pytest.fixture
def meals(delfshaven):
    make_activity(delfshaven, "Samen eten", themas=["buurtmaaltijd"])
    make_activity(delfshaven, "Waterpret", themas=["zwemmen"])
    return OpgeslagenLijst.objects.get(site=delfshaven.site, slug="buurtmaaltijden")


def text(response):
    assert response.status_code == 200
    return response.content.decode()


def test_every_new_site_starts_with_its_neighbourhood_meals(delfshaven, amersfoort):
    for wijksite in (delfshaven, amersfoort):
        (saved,) = OpgeslagenLijst.objects.of_site(wijksite.site)
        assert saved.slug == "buurtmaaltijden"
        assert wijksite.naam in saved.titel
    delfshaven.save()
    assert OpgeslagenLijst.objects.of_site(delfshaven.site).count() == 1


def test_a_site_with_a_long_name_starts_with_it_too(woorden):
    wijksite = make_site("W" * 60, "lang.localhost")
    OpgeslagenLijst.objects.get(site=wijksite.site).full_clean()


def test_the_list_is_a_page_with_its_own_title_and_only_what_belongs_there(meals, op_delfshaven):
    page = text(op_delfshaven.get(MEALS))
    assert f"<h1>{meals.titel}</h1>" in page
    assert "Samen eten" in page
    assert "Waterpret" not in page
    assert '<link rel="canonical" href="http://delfshaven.localhost' in page
    assert "noindex" not in page
    assert AgendaPage.objects.get(locale__language_code="nl").title != meals.titel


def test_a_visitor_changes_its_filters(meals, op_delfshaven):
    assert "Waterpret" in text(op_delfshaven.get(f"{MEALS}?thema=zwemmen"))
    assert "Samen eten" not in text(op_delfshaven.get(f"{MEALS}?thema=zwemmen"))
    assert "Waterpret" in text(op_delfshaven.get(f"{MEALS}?q="))


def test_who_takes_the_last_filter_away_goes_to_the_agenda(meals, op_delfshaven):
    response = op_delfshaven.get(MEALS)
    (chip,) = response.context["resultaat"].gekozen
    assert chip.url.endswith("/agenda/")
    assert "Waterpret" in text(op_delfshaven.get(chip.url))


@pytest.mark.parametrize("formaat", ["json", "rss", "csv"])
def test_every_output_works_below_it_with_the_filters_of_the_list(meals, op_delfshaven, formaat):
    found = text(op_delfshaven.get(f"{MEALS}?formaat={formaat}"))
    assert "Samen eten" in found
    assert "Waterpret" not in found


def test_it_is_printed_under_its_own_name(meals, op_delfshaven):
    response = op_delfshaven.get(f"{MEALS}?formaat=pdf&opmaak=groot")
    pdf = pikepdf.open(BytesIO(response.content))
    assert meals.titel in str(pdf.docinfo["/Title"])


def test_it_is_there_in_another_language(meals, op_delfshaven):
    assert "Samen eten" in text(op_delfshaven.get(f"/en{MEALS}"))


def test_an_unknown_list_and_that_of_another_site_are_not_found(
    meals, amersfoort, op_amersfoort, op_delfshaven
):
    OpgeslagenLijst.objects.create(site=meals.site, slug="eigen", titel="Eigen", filters="thema=zwemmen")
    assert op_delfshaven.get("/lijst/eigen/").status_code == 200
    assert op_amersfoort.get("/lijst/eigen/").status_code == 404
    assert op_delfshaven.get("/lijst/bestaat-niet/").status_code == 404
    assert op_delfshaven.post(MEALS).status_code == 405


def test_without_the_agenda_there_are_no_lists(meals, delfshaven, op_delfshaven):
    delfshaven.uitgezette_modules = ["agenda"]
    delfshaven.save()
    assert op_delfshaven.get(MEALS).status_code == 404


@pytest.mark.parametrize(
    ("pasted", "kept"),
    [
        ("https://delfshaven.nl/agenda/?thema=zwemmen&pagina=2&formaat=pdf#lijst", "thema=zwemmen"),
        ("?thema=zwemmen&thema=soep&q=", "thema=zwemmen&thema=soep"),
        ("thema=zwemmen", "thema=zwemmen"),
    ],
)
def test_an_editor_pastes_the_address_of_the_agenda(meals, pasted, kept):
    meals.filters = pasted
    meals.full_clean()
    assert meals.filters == kept


# In the admin


ADD = "wagtailsnippets_evenementen_opgeslagenlijst:add"
EDIT = "wagtailsnippets_evenementen_opgeslagenlijst:edit"
LIST = "wagtailsnippets_evenementen_opgeslagenlijst:list"
NEW = {
    "titel": "Zwemmen",
    "slug": "zwemmen",
    "filters": "/agenda/?thema=zwemmen",
    "intro": "",
    "volgorde": "1",
}


@pytest.mark.parametrize("role", ["eindredacteur", "sitebeheerder"])
def test_an_eindredacteur_makes_a_list_of_the_own_site(meals, als, role, op_delfshaven):
    response = als(meals.site.wijksite, role).post(reverse(ADD), NEW)
    assert response.status_code == 302
    assert "Waterpret" in text(op_delfshaven.get("/lijst/zwemmen/"))


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("filters", "thema=bestaat-niet"),
        ("filters", "https://delfshaven.nl/agenda/"),
        ("slug", "buurtmaaltijden"),
        ("slug", "met spatie"),
    ],
)
def test_a_list_that_will_not_do_is_told_at_the_field(meals, als, field, value):
    response = als(meals.site.wijksite, "eindredacteur").post(reverse(ADD), NEW | {field: value})
    assert response.status_code == 200
    form = response.context["form"]
    assert form.errors
    assert not OpgeslagenLijst.objects.filter(titel="Zwemmen").exists()


def test_an_editor_never_sees_nor_changes_lists_of_another_site(meals, amersfoort, als):
    other = OpgeslagenLijst.objects.get(site=amersfoort.site)
    client = als(meals.site.wijksite, "sitebeheerder")
    assert client.get(reverse(EDIT, args=[other.pk])).status_code == 404
    assert "Amersfoort" not in text(client.get(reverse(LIST)))
    # The website that somebody sends along is not asked: there is only the own one.
    client.post(reverse(ADD), NEW | {"site": amersfoort.site_id})
    assert not OpgeslagenLijst.objects.filter(site=amersfoort.site, slug="zwemmen").exists()


def test_a_redacteur_makes_no_lists(meals, als):
    client = als(meals.site.wijksite, "redacteur")
    assert client.get(reverse(ADD)).status_code != 200
    client.post(reverse(ADD), NEW)
    assert not OpgeslagenLijst.objects.filter(slug="zwemmen").exists()
