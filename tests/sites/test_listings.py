"""What is shown on a site follows the tree, whichever road a change takes."""

import pytest
from django.contrib.auth import get_user_model
from wagtail.models import Page, PageViewRestriction

from organisaties.models import OrganisatieIndexPage, OrganisatiePage
from sites.listings import herbereken, in_een_keer, vermeldingen_herberekend
from sites.models import Bron, Verberging, Vermelding
from tests.builders import make_activity, make_organisation, make_place, make_wijk

pytestmark = pytest.mark.django_db


def listed(site):
    return set(Vermelding.objects.op(site.site).values_list("pagina__title", flat=True))


def test_a_published_organisation_is_listed_on_its_own_site_only(delfshaven, amersfoort):
    page = make_organisation(delfshaven, "De Brug")
    assert listed(delfshaven) == {"De Brug"}
    assert listed(amersfoort) == set()
    listing = Vermelding.objects.get(pagina=page)
    assert listing.soort == "organisatie"
    assert listing.slug is None
    assert [source.soort for source in listing.bronnen.all()] == [Bron.Soort.EIGEN]


def test_a_draft_is_not_listed(delfshaven):
    make_organisation(delfshaven, live=False)
    assert listed(delfshaven) == set()


def test_unpublishing_an_organisation_takes_its_activities_along(delfshaven):
    page = make_organisation(delfshaven, "De Brug")
    make_activity(page, "Samen eten")
    assert listed(delfshaven) == {"De Brug", "Samen eten"}
    page.unpublish()
    assert listed(delfshaven) == set()


def test_publishing_again_brings_them_back(delfshaven):
    page = make_organisation(delfshaven, "De Brug")
    make_activity(page, "Samen eten")
    page.unpublish()
    page.save_revision().publish()
    assert listed(delfshaven) == {"De Brug", "Samen eten"}


def test_a_view_restriction_takes_the_subtree_off_and_lifting_it_brings_it_back(delfshaven):
    page = make_organisation(delfshaven, "De Brug")
    make_activity(page, "Samen eten")
    restriction = PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)
    assert listed(delfshaven) == set()
    restriction.delete()
    assert listed(delfshaven) == {"De Brug", "Samen eten"}


def test_a_page_moved_to_another_site_is_listed_there(delfshaven, amersfoort):
    page = make_organisation(delfshaven, "De Brug")
    make_activity(page, "Samen eten")
    guide = OrganisatieIndexPage.objects.descendant_of(amersfoort.site.root_page).get()
    page.move(guide, pos="last-child")
    assert listed(delfshaven) == set()
    assert listed(amersfoort) == {"De Brug", "Samen eten"}


def test_deleting_a_page_deletes_its_listing(delfshaven):
    page = make_organisation(delfshaven)
    make_activity(page)
    page.delete()
    assert not Vermelding.objects.exists()


def test_a_hidden_item_is_off_the_site_and_an_editors_decision_outlives_publishing(delfshaven):
    page = make_organisation(delfshaven, "De Brug")
    user = get_user_model().objects.create_user(email="redactie@delfshaven.example")
    hidden = Verberging.objects.create(site=delfshaven.site, pagina=page, reden="Dubbel", door=user)
    assert listed(delfshaven) == set()
    page.save_revision().publish()
    assert listed(delfshaven) == set()
    hidden.delete()
    assert listed(delfshaven) == {"De Brug"}


def test_a_module_that_is_off_lists_nothing_and_deletes_nothing(delfshaven):
    make_activity(make_organisation(delfshaven, "De Brug"), "Samen eten")
    delfshaven.uitgezette_modules = ["agenda"]
    delfshaven.save()
    assert listed(delfshaven) == {"De Brug"}
    delfshaven.uitgezette_modules = []
    delfshaven.save()
    assert listed(delfshaven) == {"De Brug", "Samen eten"}


def test_an_organisation_is_listed_in_the_wijken_of_its_places_and_where_it_is_active(delfshaven):
    bospolder, spangen = make_wijk("Bospolder", delfshaven), make_wijk("Spangen", delfshaven)
    page = make_organisation(delfshaven, place=make_place(wijk=bospolder))
    page.actief_in = [spangen]
    page.save_revision().publish()
    wijken = Vermelding.objects.get(pagina=page).wijken.all()
    assert {wijk.naam for wijk in wijken} == {"Bospolder", "Spangen"}


def test_an_activity_is_listed_in_the_wijk_of_its_organisation_unless_it_has_a_place_of_its_own(delfshaven):
    bospolder, spangen = make_wijk("Bospolder", delfshaven), make_wijk("Spangen", delfshaven)
    club = make_organisation(delfshaven, place=make_place(wijk=bospolder))
    here = make_activity(club, "Hier")
    there = make_activity(club, "Daar", locatie=make_place("Veld", wijk=spangen))
    assert [wijk.naam for wijk in Vermelding.objects.get(pagina=here).wijken.all()] == ["Bospolder"]
    assert [wijk.naam for wijk in Vermelding.objects.get(pagina=there).wijken.all()] == ["Spangen"]


def test_recomputing_changes_nothing_when_all_is_right(delfshaven, amersfoort):
    make_activity(make_organisation(delfshaven))
    make_organisation(amersfoort)
    before = set(Vermelding.objects.values_list("pk", flat=True))
    assert herbereken().pairs == set()
    assert set(Vermelding.objects.values_list("pk", flat=True)) == before


def test_recomputing_repairs_what_no_signal_told(delfshaven):
    page = make_organisation(delfshaven, "De Brug")
    Page.objects.filter(pk=page.pk).update(live=False)
    assert listed(delfshaven) == {"De Brug"}
    assert len(herbereken(dry_run=True).weg) == 1
    assert listed(delfshaven) == {"De Brug"}
    herbereken()
    assert listed(delfshaven) == set()


def test_a_change_raises_the_version_of_the_sites_that_show_it(delfshaven, amersfoort):
    page = make_organisation(delfshaven)
    before = {site.pk: version(site) for site in (delfshaven, amersfoort)}
    page.save_revision().publish()
    assert version(delfshaven) > before[delfshaven.pk]
    assert version(amersfoort) == before[amersfoort.pk]


def version(site):
    return type(site).objects.get(pk=site.pk).inhoud_versie


def test_an_old_instance_does_not_turn_the_version_back(delfshaven):
    old = type(delfshaven).objects.get(pk=delfshaven.pk)
    make_organisation(delfshaven)
    before = version(delfshaven)
    old.slogan = "Samen verder"
    old.save()
    assert version(delfshaven) > before


@pytest.mark.parametrize("number", [1, 12])
def test_recomputing_costs_the_same_for_any_number_of_pages(
    delfshaven, django_assert_max_num_queries, number
):
    for index in range(number):
        make_organisation(delfshaven, f"Club {index}")
    with django_assert_max_num_queries(27):
        herbereken()


def test_what_is_written_in_one_go_is_recomputed_once_at_the_end(delfshaven):
    sent = []

    def note(inhoud, **kwargs):
        sent.append(inhoud)

    vermeldingen_herberekend.connect(note)
    try:
        with in_een_keer():
            pages = [make_organisation(delfshaven, f"Club {number}") for number in range(3)]
            with in_een_keer():
                pages.append(make_organisation(delfshaven, "Club in het midden"))
            assert not Vermelding.objects.filter(pagina__in=pages).exists()
    finally:
        vermeldingen_herberekend.disconnect(note)
    assert [ids & {page.pk for page in pages} for ids in sent] == [{page.pk for page in pages}]
    assert Vermelding.objects.filter(pagina__in=pages).count() == 4


def test_what_fails_halfway_in_one_go_leaves_nothing_and_holds_up_nothing(delfshaven):
    def half() -> None:
        with in_een_keer():
            make_organisation(delfshaven, "Club")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        half()
    assert not OrganisatiePage.objects.filter(title="Club").exists()
    page = make_organisation(delfshaven, "Andere club")
    assert Vermelding.objects.filter(pagina=page).exists()
