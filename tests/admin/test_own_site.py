"""A redacteur sees, chooses and edits what belongs to the own site only."""

import re

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from django.urls import reverse
from wagtail.models import GroupPagePermission, Page
from wagtail_localize.models import TranslationSource

from locaties.models import Locatie
from organisaties.models import OrganisatiePersoon, Persoon
from tests.admin.conftest import user_with_role
from tests.builders import make_activity, make_organisation, make_place, make_wijk

OWN, OTHER = "Buurthuis De Brug", "De Amersfoortse Kring"


@pytest.fixture
def own_page(delfshaven):
    return make_organisation(delfshaven, OWN)


@pytest.fixture
def other_page(amersfoort):
    return make_organisation(amersfoort, OTHER)


@pytest.fixture
def redacteur(als, delfshaven) -> Client:
    return als(delfshaven)


PAGE_VIEWS = [
    "edit",
    "history",
    "history_results",
    "copy",
    "move",
    "delete",
    "unpublish",
    "view_draft",
    "preview_on_edit",
    "usage",
    "privacy",
    "set_privacy",
    "workflow_history",
    "revisions_index",
    "convert_alias",
    "add_subpage",
]


@pytest.mark.parametrize("method", ["get", "post"])
def test_no_address_of_a_page_opens_one_of_another_site(redacteur, own_page, other_page, method):
    names = [name for name in PAGE_VIEWS if name != "privacy"]
    for name in names:
        address = reverse(f"wagtailadmin_pages:{name}", args=[other_page.pk])
        assert getattr(redacteur, method)(address).status_code == 404, address
    assert redacteur.get(reverse("wagtailadmin_pages:edit", args=[own_page.pk])).status_code == 200


def test_revisions_of_another_sites_page_stay_closed(redacteur, other_page):
    revision = other_page.latest_revision
    for name in ("revisions_view", "revisions_revert"):
        address = reverse(f"wagtailadmin_pages:{name}", args=[other_page.pk, revision.pk])
        assert redacteur.get(address).status_code == 404
    address = reverse("wagtailadmin_pages:revisions_compare", args=[other_page.pk, "live", revision.pk])
    assert redacteur.get(address).status_code == 404


def test_a_page_is_not_moved_to_or_made_on_another_site(redacteur, own_page, other_page, amersfoort):
    guide = other_page.get_parent()
    address = reverse("wagtailadmin_pages:move_confirm", args=[own_page.pk, guide.pk])
    assert redacteur.post(address).status_code == 404
    address = reverse("wagtailadmin_pages:add", args=["organisaties", "organisatiepage", guide.pk])
    assert redacteur.get(address).status_code == 404
    assert redacteur.get(reverse("wagtailadmin_explore", args=[guide.pk])).status_code == 404


def test_lists_of_pages_name_only_own_pages(redacteur, own_page, other_page):
    for address in [
        reverse("organisaties:index"),
        reverse("wagtailadmin_pages:search") + "?q=De",
        reverse("wagtailadmin_explore_root"),
        reverse("wagtailadmin_explore", args=[own_page.get_parent().pk]),
    ]:
        response = redacteur.get(address, follow=True)
        assert response.status_code == 200, address
        assert OTHER not in response.content.decode(), address
    assert OWN in redacteur.get(reverse("organisaties:index")).content.decode()


def test_the_page_chooser_offers_only_own_pages_also_among_drafts(
    redacteur, delfshaven, amersfoort, own_page
):
    make_organisation(amersfoort, "Geheim plan", live=False)
    make_organisation(delfshaven, "Ons plan", live=False)
    chooser = reverse("wagtailadmin_choose_page")
    names = redacteur.get(chooser).json()["html"]
    assert "Delfshaven" in names
    assert "Amersfoort" not in names
    found = redacteur.get(reverse("wagtailadmin_choose_page_search"), {"q": "plan"}).content.decode()
    assert "Ons plan" in found
    assert "Geheim plan" not in found
    below = reverse("wagtailadmin_choose_page_child", args=[amersfoort.site.root_page_id])
    assert redacteur.get(below).status_code == 404


def test_the_chooser_does_not_tell_what_is_behind_an_id(
    redacteur, own_page, other_page, make_image, amersfoort
):
    chosen = reverse("wagtailadmin_choose_page_chosen_multiple")
    assert redacteur.get(chosen, {"id": own_page.pk}).status_code == 200
    assert redacteur.get(chosen, {"id": other_page.pk}).status_code == 404
    image = make_image("Geheim", amersfoort)
    assert redacteur.get(reverse("wagtailimages_chooser:chosen", args=[image.pk])).status_code == 404
    assert (
        redacteur.get(reverse("wagtailimages_chooser:chosen_multiple"), {"id": image.pk}).status_code == 404
    )
    assert redacteur.get(reverse("wagtailimages_chooser:chosen", args=["geen-getal"])).status_code == 404


def test_pictures_are_those_of_the_own_site(redacteur, make_image, delfshaven, amersfoort):
    own, other, loose = (
        make_image("Eigenfoto", delfshaven),
        make_image("Anderfoto", amersfoort),
        make_image("Losfoto"),
    )
    for address in [
        reverse("wagtailimages:index"),
        reverse("wagtailimages_chooser:choose"),
        "/beheer/api/main/images/",
    ]:
        content = redacteur.get(address).content.decode()
        assert "Eigenfoto" in content, address
        assert "Anderfoto" not in content, address
        assert "Losfoto" not in content, address
    assert redacteur.get(reverse("wagtailimages:edit", args=[own.pk])).status_code == 200
    for image in (other, loose):
        for name in ("edit", "delete", "image_usage", "url_generator"):
            assert redacteur.get(reverse(f"wagtailimages:{name}", args=[image.pk])).status_code == 404
        assert redacteur.get(f"/beheer/api/main/images/{image.pk}/").status_code == 404


def test_documents_are_those_of_the_own_site(redacteur, make_document, delfshaven, amersfoort):
    own, other = make_document("Eigenstuk", delfshaven), make_document("Anderstuk", amersfoort)
    for address in [
        reverse("wagtaildocs:index"),
        reverse("wagtaildocs_chooser:choose"),
        "/beheer/api/main/documents/",
    ]:
        content = redacteur.get(address).content.decode()
        assert "Eigenstuk" in content, address
        assert "Anderstuk" not in content, address
    assert redacteur.get(reverse("wagtaildocs:edit", args=[own.pk])).status_code == 200
    for name in ("edit", "delete", "document_usage"):
        assert redacteur.get(reverse(f"wagtaildocs:{name}", args=[other.pk])).status_code == 404
    assert redacteur.get(reverse("wagtaildocs_chooser:chosen", args=[other.pk])).status_code == 404


def test_a_new_picture_goes_to_the_collection_of_the_own_site(redacteur, delfshaven, amersfoort):
    form = redacteur.get(reverse("wagtailimages:add")).content.decode()
    assert "Amersfoort" not in BeautifulSoup(form, "html.parser").find("main").get_text()


def test_the_admin_api_lists_only_own_pages(redacteur, own_page, other_page):
    content = redacteur.get("/beheer/api/main/pages/?limit=20").content.decode()
    assert OWN in content
    assert OTHER not in content
    assert redacteur.get(f"/beheer/api/main/pages/{other_page.pk}/").status_code == 404


def test_people_are_those_of_the_own_site(redacteur, delfshaven, amersfoort, own_page, other_page):
    own = Persoon.objects.create(naam="Fatma", toestemming_op="2026-01-01", site=delfshaven.site)
    shown = Persoon.objects.create(naam="Yusuf", toestemming_op="2026-01-01")
    OrganisatiePersoon.objects.create(pagina=own_page, persoon=shown)
    other = Persoon.objects.create(naam="Truus", toestemming_op="2026-01-01", site=amersfoort.site)
    for name in ("list", "choose"):
        kind = "wagtailsnippets" if name == "list" else "wagtailsnippetchoosers"
        content = redacteur.get(reverse(f"{kind}_organisaties_persoon:{name}")).content.decode()
        assert "Fatma" in content
        assert "Yusuf" in content
        assert "Truus" not in content
    edit = "wagtailsnippets_organisaties_persoon:edit"
    assert redacteur.get(reverse(edit, args=[own.pk])).status_code == 200
    for address in [
        reverse(edit, args=[other.pk]),
        reverse("wagtailsnippets_organisaties_persoon:usage", args=[other.pk]),
        reverse("wagtailsnippets_organisaties_persoon:history", args=[other.pk]),
        reverse("wagtailsnippetchoosers_organisaties_persoon:chosen", args=[other.pk]),
        reverse("persoon_toestemming_intrekken", args=[other.pk]),
    ]:
        assert redacteur.get(address).status_code == 404, address
        assert redacteur.post(address).status_code == 404, address
    assert Persoon.objects.filter(pk=other.pk).exists()


def test_a_hidden_address_is_seen_by_who_uses_the_place_or_the_wijk(redacteur, delfshaven, amersfoort):
    bospolder = make_wijk("Bospolder", delfshaven)
    kattenbroek = make_wijk("Kattenbroek", amersfoort, gemeente="Amersfoort")
    make_place("Opvang Bospolder", wijk=bospolder, adres_tonen=False, postcode="")
    make_place("Opvang Kattenbroek", wijk=kattenbroek, adres_tonen=False, postcode="")
    nowhere = make_place("Opvang nergens", adres_tonen=False, postcode="")
    make_activity(delfshaven, locatie=make_place("Opvang gebruikt", adres_tonen=False, postcode=""))
    listing = reverse("wagtailsnippets_locaties_locatie:list")
    content = redacteur.get(listing).content.decode()
    assert set(re.findall(r"Opvang \w+", content)) == {"Opvang Bospolder", "Opvang gebruikt"}
    address = reverse("wagtailsnippets_locaties_locatie:edit", args=[nowhere.pk])
    assert redacteur.get(address).status_code == 404


def test_a_place_that_somebody_adds_while_choosing_can_be_chosen(redacteur):
    response = redacteur.post(
        reverse("wagtailsnippetchoosers_locaties_locatie:create"),
        {"naam": "Nieuwe opvang", "plaats": "Rotterdam", "adres_tonen": ""},
    )
    assert response.json()["result"]["string"] == "Nieuwe opvang"
    place = Locatie.objects.get(naam="Nieuwe opvang")
    address = reverse("wagtailsnippetchoosers_locaties_locatie:chosen", args=[place.pk])
    assert redacteur.get(address).status_code == 200


def test_settings_are_for_the_sitebeheerder_of_that_site(als, delfshaven, amersfoort):
    def settings_of(wijksite):
        return reverse("wagtailsettings:edit", args=["sites", "wijksite", wijksite.site_id])

    assert als(delfshaven, "sitebeheerder").get(settings_of(delfshaven)).status_code == 200
    other = als(amersfoort, "sitebeheerder")
    assert other.get(settings_of(delfshaven)).status_code == 404
    assert other.post(settings_of(delfshaven)).status_code == 404
    assert als(delfshaven, "eindredacteur").get(settings_of(delfshaven)).status_code == 404


def test_nobody_translates_a_page_of_another_site(als, delfshaven, own_page, other_page):
    eindredacteur = als(delfshaven, "eindredacteur")
    submit = "wagtail_localize:submit_page_translation"
    assert eindredacteur.get(reverse(submit, args=[own_page.pk])).status_code == 200
    assert eindredacteur.get(reverse(submit, args=[other_page.pk])).status_code == 404
    source, _created = TranslationSource.get_or_create_from_instance(other_page)
    update = reverse("wagtail_localize:update_translations", args=[source.pk])
    assert eindredacteur.get(update).status_code == 404


def test_actions_on_many_pages_at_once_name_no_page_of_another_site(redacteur, own_page, other_page):
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "delete"])
    assert redacteur.get(address, {"id": other_page.pk}).status_code == 404
    assert redacteur.get(address, {"id": "all"}).status_code == 404
    assert redacteur.get(address, {"id": "all", "childOf": other_page.get_parent().pk}).status_code == 404
    assert redacteur.get(address, {"id": "all", "childOf": own_page.get_parent().pk}).status_code == 200


@pytest.mark.parametrize(
    "name",
    [
        "wagtailadmin_reports:site_history",
        "wagtailadmin_reports:page_types_usage",
        "wagtailusers_users:index",
    ],
)
def test_lists_over_all_sites_are_for_the_platform(redacteur, name):
    assert redacteur.get(reverse(name)).status_code in {302, 404}


def test_somebody_without_a_site_sees_nothing_of_any(delfshaven, own_page, client):
    user = user_with_role(delfshaven, "redacteur")
    group = user.groups.get()
    GroupPagePermission.objects.filter(group=group).delete()
    client.force_login(user)
    host = {"host": "localhost"}
    assert client.get("/beheer/", headers=host).status_code == 200
    assert client.get(f"/beheer/pages/{own_page.pk}/edit/", headers=host).status_code == 404


def test_the_front_page_is_not_thrown_away_or_taken_offline(als, delfshaven):
    sitebeheerder = als(delfshaven, "sitebeheerder")
    root = delfshaven.site.root_page
    for name in ("delete", "unpublish"):
        sitebeheerder.post(reverse(f"wagtailadmin_pages:{name}", args=[root.pk]))
    bulk = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "delete"])
    sitebeheerder.post(f"{bulk}?id={root.pk}")
    assert Page.objects.get(pk=root.pk).live
