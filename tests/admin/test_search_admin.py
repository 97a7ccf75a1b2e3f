"""What is sought in vain, and what editors put on top: each for their own websites."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from organisaties.models import OrganisatiePage
from search.models import SearchDocument, Uitgelicht, Zoekvraag
from sites.models import Wijksite
from tests.admin.conftest import user_with_role
from tests.builders import make_organisation, make_site

pytestmark = pytest.mark.django_db


def ask(site, woorden, gevonden=0, days=0, times=1):
    Zoekvraag.objects.create(
        site=site.site,
        dag=timezone.localdate() - timedelta(days=days),
        woorden=woorden,
        gevonden=gevonden,
        aantal=times,
    )


def report(client, site, query=""):
    response = client.get(f"/beheer/gezocht/{site.site_id}/?{query}")
    assert response.status_code == 200
    return [(row["woorden"], row["keer"]) for row in response.context["rijen"]]


def test_what_was_not_found_is_shown_the_most_asked_first(delfshaven, als):
    ask(delfshaven, "rolator", times=2)
    ask(delfshaven, "schultn", times=3)
    ask(delfshaven, "schultn", times=4, days=10)
    ask(delfshaven, "fiets", gevonden=8, times=9)
    ask(delfshaven, "kleding", gevonden=2)
    editor = als(delfshaven)
    assert report(editor, delfshaven) == [("schultn", 7), ("rolator", 2)]
    assert report(editor, delfshaven, "lijst=weinig") == [("kleding", 1)]


def test_the_period_can_be_chosen(delfshaven, als):
    ask(delfshaven, "lang geleden", days=80)
    ask(delfshaven, "heel lang geleden", days=300)
    editor = als(delfshaven)
    assert report(editor, delfshaven) == []
    assert report(editor, delfshaven, "dagen=90") == [("lang geleden", 1)]
    assert len(report(editor, delfshaven, "dagen=365")) == 2
    for nonsense in ("dagen=x", "dagen=-1", "dagen=99999999999999", "p=x", "lijst=x"):
        report(editor, delfshaven, nonsense)


def test_what_is_found_by_now_is_gone_from_the_list(delfshaven, als):
    ask(delfshaven, "rolator", days=5, times=20)
    ask(delfshaven, "rolator", gevonden=4)
    assert report(als(delfshaven), delfshaven) == []


def test_an_editor_of_another_site_gets_nothing(delfshaven, amersfoort, als):
    ask(delfshaven, "geheim")
    for client in (als(amersfoort), als(amersfoort, "sitebeheerder")):
        assert client.get(f"/beheer/gezocht/{delfshaven.site_id}/").status_code == 404
        assert client.get(f"/beheer/gezocht/{delfshaven.site_id}/?formaat=csv").status_code == 404
        response = client.get("/beheer/gezocht/", follow=True)
        assert response.context["site"] == amersfoort
        assert "geheim" not in response.content.decode()


def test_who_keeps_more_sites_chooses(delfshaven, amersfoort, als):
    client = als(delfshaven, "eindredacteur")
    user = user_with_role(delfshaven, "eindredacteur")
    user.groups.add(*user_with_role(amersfoort, "eindredacteur").groups.all())
    content = client.get("/beheer/gezocht/").content.decode()
    assert "Delfshaven" in content
    assert "Amersfoort 033" in content


def test_the_list_can_be_had_as_a_file_without_formulas(delfshaven, als):
    ask(delfshaven, "=som(a1)", times=2)
    response = als(delfshaven).get(f"/beheer/gezocht/{delfshaven.site_id}/?formaat=csv")
    assert response["Content-Type"] == "text/csv; charset=utf-8"
    lines = response.content.decode("utf-8-sig").splitlines()
    assert lines[0] == "Woorden;Hoe vaak;Nu gevonden;Laatste keer"
    assert lines[1] == f"'=som(a1);2;0;{timezone.localdate()}"


def test_one_click_puts_something_on_top_for_these_words(delfshaven, als):
    ask(delfshaven, "rolator")
    row = als(delfshaven, "eindredacteur").get(f"/beheer/gezocht/{delfshaven.site_id}/").context["rijen"][0]
    url = dict(row["acties"])["Zet iets bovenaan"]
    form = als(delfshaven, "eindredacteur").get(url).content.decode()
    assert 'value="rolator"' in form
    # A redacteur may look, and puts nothing on top.
    row = als(delfshaven).get(f"/beheer/gezocht/{delfshaven.site_id}/").context["rijen"][0]
    assert "Zet iets bovenaan" not in dict(row["acties"])
    assert als(delfshaven).get(url).status_code in {302, 403, 404}


ADD = "wagtailsnippets_search_uitgelicht:add"


def fields(document, **more):
    tomorrow = timezone.localdate() + timedelta(days=1)
    return {"zoekwoorden": "rollator", "vermeld": document.pk, "tot": tomorrow, "volgorde": 0, **more}


def test_an_editor_puts_a_page_of_the_own_site_on_top(delfshaven, als):
    make_organisation(delfshaven, "Zorgwinkel")
    document = SearchDocument.objects.get(titel="Zorgwinkel", taal="nl")
    client = als(delfshaven, "eindredacteur")
    response = client.post(reverse(ADD), fields(document))
    assert response.status_code == 302, response.context["form"].errors
    row = Uitgelicht.objects.get()
    assert (row.site_id, row.pagina_id) == (delfshaven.site_id, document.pagina_id)
    content = client.get(reverse("wagtailsnippets_search_uitgelicht:list")).content.decode()
    assert "Zorgwinkel" in content
    assert "Staat bovenaan" in content
    edit = reverse("wagtailsnippets_search_uitgelicht:edit", args=[row.pk])
    assert "Zorgwinkel" in client.get(edit).content.decode()


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"tot": ""}, "tot"),
        ({"tot": timezone.localdate() - timedelta(days=1)}, "tot"),
        ({"tot": timezone.localdate() + timedelta(days=400)}, "tot"),
        ({"zoekwoorden": " , ! "}, "zoekwoorden"),
        ({"vermeld": ""}, "vermeld"),
        ({"vermeld": "x"}, "vermeld"),
    ],
)
def test_what_cannot_be_is_said_where_it_stands(delfshaven, als, wrong, said):
    make_organisation(delfshaven, "Zorgwinkel")
    document = SearchDocument.objects.get(titel="Zorgwinkel", taal="nl")
    response = als(delfshaven, "eindredacteur").post(reverse(ADD), fields(document, **wrong))
    assert response.status_code == 200
    assert set(response.context["form"].errors) == {said}
    assert not Uitgelicht.objects.exists()


def test_only_what_stands_on_the_own_site_can_be_chosen(delfshaven, amersfoort, als):
    make_organisation(delfshaven, "Zorgwinkel")
    make_organisation(amersfoort, "Kattenbroek Kookt")
    other = SearchDocument.objects.get(titel="Kattenbroek Kookt")
    client = als(delfshaven, "eindredacteur")
    assert set(client.post(reverse(ADD), fields(other)).context["form"].errors) == {"vermeld"}
    found = client.get(reverse("vermeld:choose")).json()["html"]
    assert "Zorgwinkel" in found
    assert "Kattenbroek" not in found
    assert "Zorgwinkel" not in client.get(reverse("vermeld:choose_results") + "?q=brood").content.decode()
    assert client.get(reverse("vermeld:chosen", args=[other.pk])).status_code == 404


def test_a_page_that_left_the_site_is_said_in_the_list_and_the_form(delfshaven, als):
    page = make_organisation(delfshaven, "Zorgwinkel")
    row = Uitgelicht.objects.create(
        site=delfshaven.site, zoekwoorden="rollator", pagina=page, tot=timezone.localdate()
    )
    OrganisatiePage.objects.get(pk=page.pk).unpublish()
    client = als(delfshaven, "eindredacteur")
    for name, args in (("list", []), ("edit", [row.pk])):
        content = client.get(reverse(f"wagtailsnippets_search_uitgelicht:{name}", args=args)).content.decode()
        assert "niet meer op de website" in content, name


def test_picks_of_another_site_are_not_there(delfshaven, amersfoort, als):
    page = make_organisation(delfshaven, "Zorgwinkel")
    row = Uitgelicht.objects.create(
        site=delfshaven.site, zoekwoorden="rollator", pagina=page, tot=timezone.localdate()
    )
    client = als(amersfoort, "eindredacteur")
    listed = client.get(reverse("wagtailsnippets_search_uitgelicht:list")).content.decode()
    assert "rollator" not in listed
    for name in ("edit", "delete"):
        address = reverse(f"wagtailsnippets_search_uitgelicht:{name}", args=[row.pk])
        assert client.get(address).status_code == 404
        assert client.post(address, fields(SearchDocument.objects.first())).status_code == 404
    assert Uitgelicht.objects.get().zoekwoorden == "rollator"


def test_a_report_of_a_year_costs_few_queries(delfshaven, als, django_assert_max_num_queries):
    for number in range(60):
        ask(delfshaven, f"woord{number}", days=number % 30)
    client = als(delfshaven)
    client.get(f"/beheer/gezocht/{delfshaven.site_id}/")
    assert Wijksite.objects.count() >= 1
    make_site("Nog een", "nog-een.localhost")
    with django_assert_max_num_queries(21):
        assert len(report(client, delfshaven)) == 50
