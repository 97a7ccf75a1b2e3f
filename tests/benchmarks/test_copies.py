"""A copied site is as good as one that the product made."""

import pytest
from django.test import Client
from wagtail.models import Collection, Page

from benchmarks.copies import copy_children, copy_sites
from locaties.models import WijkPostcode
from organisaties.models import OrganisatieIndexPage, OrganisatiePage
from sites.creation import create_site
from sites.listings import herbereken
from sites.models import Vermelding, Wijksite
from sites.roles import root_pages
from tests.builders import make_activity, make_organisation, make_place, make_wijk

pytestmark = pytest.mark.django_db


@pytest.fixture
def full(delfshaven):
    wijk = make_wijk("Bospolder", delfshaven)
    WijkPostcode.objects.create(wijk=wijk, postcode="3025")
    club = make_organisation(
        delfshaven, "De Brug", themas=["ontmoeting"], place=make_place(wijk=wijk), telefoon="010-555 01 23"
    )
    make_activity(club, "Soep", themas=["buurtmaaltijd"])
    return delfshaven


def test_each_copy_answers_on_its_own_host_with_all_its_pages(full):
    copy_sites(full, 3)
    herbereken(Page.objects.all())
    for number in (1, 3):
        visitor = Client(headers={"host": f"delfshaven-{number}.localhost"})
        for path in (
            "/",
            "/organisaties/",
            "/agenda/",
            "/organisaties/de-brug/",
            "/organisaties/de-brug/soep/",
            "/contact/",
            "/zoeken/?q=soep",
            "/sitemap.xml",
        ):
            assert visitor.get(path).status_code == 200, path
        (hit,) = visitor.get("/zoeken/?q=soep&type=activiteit&formaat=json").json()["resultaten"]
        assert hit["titel"] == f"Soep {number}"
        assert f"Bospolder {number}" in visitor.get("/organisaties/de-brug/").content.decode()


def test_the_tree_holds_together(full):
    copy_sites(full, 3)
    assert not any(Page.find_problems())
    assert not any(Collection.find_problems())
    for model in (Page, Collection):
        for node in model.objects.all():
            assert node.numchild == node.get_children().count(), node


def test_a_copy_has_groups_rights_menus_and_a_collection_of_its_own(full):
    copy_sites(full, 2)
    first, last = Wijksite.objects.get(naam="Delfshaven"), Wijksite.objects.get(naam="Delfshaven 2")
    assert last.collectie_id != first.collectie_id
    assert last.rollen.count() == first.rollen.count() == 3
    for role in last.rollen.all():
        pages = set(role.group.page_permissions.values_list("page_id", flat=True))
        assert pages == {page.pk for page in root_pages(last)}
    assert {item.pagina_id for item in last.menu_items.all()} <= set(
        Page.objects.descendant_of(last.site.root_page).values_list("pk", flat=True)
    )
    assert last.privacypagina_id != first.privacypagina_id


def test_the_product_goes_on_after_copying(full):
    copy_sites(full, 2)
    made = create_site("Spangen", "spangen.localhost", status="open")
    make_organisation(made, "Sparta")
    last = Wijksite.objects.get(naam="Delfshaven 2")
    page = make_organisation(last, "Nieuw hier")
    assert Vermelding.objects.get(pagina_id=page.pk).site == last.site
    assert not any(Page.find_problems())


def test_a_guide_is_filled_with_copies_of_what_stands_in_it(full):
    guide = OrganisatieIndexPage.objects.get()
    copy_children(guide, 4)
    herbereken()
    assert OrganisatiePage.objects.child_of(guide).count() == 5
    assert Vermelding.objects.filter(site=full.site).count() == 10
    assert (
        Client(headers={"host": "delfshaven.localhost"}).get("/organisaties/de-brug-4/soep/").status_code
        == 200
    )
    assert not any(Page.find_problems())
