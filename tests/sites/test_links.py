"""What one site shows, another shows too: links, wijken, approval, hiding, and addresses of guests."""

from datetime import timedelta

import pytest
from django.core.management import call_command
from django.test import TestCase
from django.utils import timezone
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Page, PageViewRestriction

from cms.jobs.run import run_job
from organisaties.models import OrganisatieIndexPage, OrganisatiePage
from search.models import SearchDocument
from sites import links
from sites.listings import herbereken, in_een_keer
from sites.models import Bron, Koppeling, Toelating, Verberging, Vermelding, Voorstel, Wijksite
from tests.builders import make_activity, make_organisation, make_place, make_site, make_wijk, words
from themas.models import Doelgroep, Thema

pytestmark = pytest.mark.django_db


def share(van, naar, **fields):
    themas, wijken, doelgroepen = (fields.pop(name, ()) for name in ("themas", "wijken", "doelgroepen"))
    link = Koppeling.objects.create(
        van=van.site, naar=naar.site, **{"akkoord_van": True, "akkoord_naar": True, **fields}
    )
    link.themas.set(themas)
    link.wijken.set(wijken)
    link.doelgroepen.set(doelgroepen)
    return apply(link)


def apply(link):
    with TestCase.captureOnCommitCallbacks(execute=True):
        links.apply_after_commit(link)
    link.refresh_from_db()
    return link


def change(link, **fields):
    Koppeling.objects.filter(pk=link.pk).update(**fields)
    link.refresh_from_db()
    return apply(link)


def shown(site):
    return set(Vermelding.objects.op(site.site).values_list("pagina__title", flat=True))


def slug_of(page, site):
    return Vermelding.objects.get(pagina=page.pk, site=site.site).slug


@pytest.fixture
def region(woorden):
    return make_site("Regio Rijnmond", "rijnmond.localhost", soort="stad")


# What a link brings


def test_a_link_shows_the_organisations_and_activities_of_a_site_on_another(delfshaven, amersfoort):
    page = make_organisation(delfshaven, "De Brug")
    make_activity(page, "Soep")
    link = share(delfshaven, amersfoort)
    assert shown(amersfoort) == {"De Brug", "Soep"}
    assert (link.verwerkt, link.te_verwerken) == (2, 2)
    assert link.verwerkt_op
    source = Bron.objects.get(vermelding__site=amersfoort.site, vermelding__pagina=page.pk)
    assert (source.soort, source.koppeling_id) == (Bron.Soort.KOPPELING, link.pk)


def test_what_is_published_later_comes_along_by_itself(delfshaven, amersfoort):
    share(delfshaven, amersfoort)
    page = make_organisation(delfshaven, "De Brug")
    make_activity(page, "Soep")
    assert shown(amersfoort) == {"De Brug", "Soep"}


@pytest.mark.parametrize(
    ("wat", "expected"),
    [("profielen", {"De Brug"}), ("activiteiten", {"Soep"}), ("alles", {"De Brug", "Soep"})],
)
def test_a_link_can_carry_one_kind_only(delfshaven, amersfoort, wat, expected):
    make_activity(make_organisation(delfshaven, "De Brug"), "Soep")
    share(delfshaven, amersfoort, wat=wat)
    assert shown(amersfoort) == expected


def test_a_link_narrowed_by_theme_carries_its_sub_themes_too(delfshaven, amersfoort):
    make_organisation(delfshaven, "Eettafel", themas=["buurtmaaltijd"])
    make_organisation(delfshaven, "Voetbal", themas=["sport-en-bewegen"])
    share(delfshaven, amersfoort, themas=words(Thema, ["maaltijden"]))
    assert shown(amersfoort) == {"Eettafel"}


def test_a_link_narrowed_by_wijk_and_audience_carries_what_meets_both(delfshaven, amersfoort):
    spangen, bospolder = make_wijk("Spangen", delfshaven), make_wijk("Bospolder", delfshaven)
    here, there = make_place(wijk=spangen), make_place("Elders", wijk=bospolder)
    make_organisation(delfshaven, "Ouderen hier", place=here, doelgroepen=["ouderen"])
    make_organisation(delfshaven, "Ouderen daar", place=there, doelgroepen=["ouderen"])
    make_organisation(delfshaven, "Jeugd hier", place=here, doelgroepen=["jongeren"])
    share(delfshaven, amersfoort, wijken=[spangen], doelgroepen=words(Doelgroep, ["ouderen"]))
    assert shown(amersfoort) == {"Ouderen hier"}


def test_an_organisation_is_shown_where_it_is_active_without_its_activities(delfshaven, amersfoort):
    kattenbroek = make_wijk("Kattenbroek", amersfoort, gemeente="Amersfoort")
    page = make_organisation(delfshaven, "De Brug")
    make_activity(page, "Soep")
    page.actief_in = [kattenbroek]
    page.save_revision().publish()
    assert shown(amersfoort) == {"De Brug"}
    listing = Vermelding.objects.get(site=amersfoort.site)
    assert [source.soort for source in listing.bronnen.all()] == [Bron.Soort.ACTIEF]
    assert list(listing.wijken.all()) == [kattenbroek]
    page.actief_in = []
    page.save_revision().publish()
    assert shown(amersfoort) == set()


def test_a_site_that_chooses_a_wijk_later_shows_who_is_active_there(delfshaven, amersfoort):
    wijk = make_wijk("Kattenbroek", gemeente="Amersfoort")
    page = make_organisation(delfshaven, "De Brug")
    page.actief_in = [wijk]
    page.save_revision().publish()
    assert shown(amersfoort) == set()
    amersfoort.wijken.add(wijk)
    amersfoort.save()
    assert shown(amersfoort) == {"De Brug"}


# Changing, pausing, ending


@pytest.mark.parametrize("status", ["gepauzeerd", "beeindigd"])
def test_pausing_or_ending_a_link_takes_away_what_it_brought(delfshaven, amersfoort, status):
    make_organisation(delfshaven, "De Brug")
    make_organisation(amersfoort, "Het Klokhuis")
    link = share(delfshaven, amersfoort)
    change(link, status=status)
    assert shown(amersfoort) == {"Het Klokhuis"}
    assert shown(delfshaven) == {"De Brug"}
    change(link, status="actief")
    assert shown(amersfoort) == {"Het Klokhuis", "De Brug"}


@pytest.mark.parametrize("side", ["akkoord_van", "akkoord_naar"])
def test_a_link_works_only_when_both_sides_agree(delfshaven, amersfoort, side):
    make_organisation(delfshaven, "De Brug")
    link = share(delfshaven, amersfoort, **{side: False})
    assert shown(amersfoort) == set()
    change(link, **{side: True})
    assert shown(amersfoort) == {"De Brug"}


def test_two_links_may_justify_an_item_and_ending_one_keeps_it(delfshaven, amersfoort):
    make_organisation(delfshaven, "De Brug", themas=["maaltijden"])
    first = share(delfshaven, amersfoort)
    second = share(delfshaven, amersfoort, themas=words(Thema, ["maaltijden"]))
    assert Bron.objects.filter(vermelding__site=amersfoort.site).count() == 2
    slug = Vermelding.objects.get(site=amersfoort.site).slug
    change(first, status="beeindigd")
    assert shown(amersfoort) == {"De Brug"}
    assert Vermelding.objects.get(site=amersfoort.site).slug == slug
    change(second, status="beeindigd")
    assert shown(amersfoort) == set()


def test_deleting_a_link_leaves_no_listing_without_a_source(delfshaven, amersfoort):
    make_organisation(delfshaven, "De Brug")
    link = share(delfshaven, amersfoort)
    link.delete()
    assert shown(amersfoort) == set()
    assert not Vermelding.objects.filter(bronnen=None).exists()


class KilledError(Exception):
    """What happens to a worker in the middle of its work."""


def test_a_job_killed_halfway_converges_when_it_runs_again(delfshaven, amersfoort, monkeypatch):
    with in_een_keer():
        for number in range(6):
            make_organisation(delfshaven, f"Club {number}")
    monkeypatch.setattr(links, "STEP", 2)
    link = Koppeling.objects.create(
        van=delfshaven.site, naar=amersfoort.site, akkoord_van=True, akkoord_naar=True
    )

    def kill(report):
        if report.done == 4:
            raise KilledError

    with pytest.raises(KilledError):
        links.apply_link(link.pk, links.Report(on_progress=kill))
    link.refresh_from_db()
    assert len(shown(amersfoort)) == 4
    assert (link.verwerkt, link.te_verwerken, link.verwerkt_op) == (4, 6, None)
    assert links.unfinished(timezone.now()) == [link.pk]
    # Meanwhile it was ended: what was brought goes, what was not brought does not come.
    Koppeling.objects.filter(pk=link.pk).update(status="beeindigd")
    links.apply_link(link.pk)
    assert shown(amersfoort) == set()
    Koppeling.objects.filter(pk=link.pk).update(status="actief")
    # Nobody has to think of it: the scheduler takes up what stands still.
    assert run_job("koppelingen").counts == {}
    Koppeling.objects.filter(pk=link.pk).update(verwerkt_op=None, stap_op=timezone.now() - timedelta(hours=1))
    assert run_job("koppelingen").counts == {"afgemaakt": 1}
    assert len(shown(amersfoort)) == 6
    assert links.unfinished(timezone.now()) == []
    assert herbereken(dry_run=True).klopt


# Chains and circles


def test_a_chain_of_links_reaches_the_last_site_and_breaks_anywhere(delfshaven, amersfoort, region):
    make_organisation(delfshaven, "De Brug")
    first, second = share(delfshaven, amersfoort), share(amersfoort, region)
    assert shown(region) == {"De Brug"}
    change(first, status="gepauzeerd")
    assert shown(region) == set()
    change(first, status="actief")
    assert shown(region) == {"De Brug"}
    change(second, status="beeindigd")
    assert (shown(amersfoort), shown(region)) == ({"De Brug"}, set())


def test_a_circle_of_links_ends_and_keeps_nothing_alive(delfshaven, amersfoort, region):
    make_organisation(delfshaven, "De Brug")
    into = share(delfshaven, amersfoort)
    share(amersfoort, region)
    share(region, amersfoort)
    share(region, delfshaven)
    assert shown(amersfoort) == shown(region) == {"De Brug"}
    assert Vermelding.objects.op(delfshaven.site).get().slug is None
    change(into, status="beeindigd")
    assert shown(amersfoort) == shown(region) == set()


def test_what_a_site_in_the_middle_hides_does_not_go_on(delfshaven, amersfoort, region):
    page = make_organisation(delfshaven, "De Brug")
    share(delfshaven, amersfoort)
    share(amersfoort, region)
    links.verberg(amersfoort.site, [page.pk], "dubbel", None)
    assert shown(region) == set()


# Approval and hiding


def test_an_item_waits_for_approval_and_is_shown_after_it(delfshaven, amersfoort):
    page = make_organisation(delfshaven, "De Brug")
    link = share(delfshaven, amersfoort, na_goedkeuring=True)
    assert shown(amersfoort) == set()
    assert list(Voorstel.objects.values_list("site", "pagina", "koppeling")) == [
        (amersfoort.site_id, page.pk, link.pk)
    ]
    links.keur_goed(amersfoort.site, [page.pk], None)
    assert shown(amersfoort) == {"De Brug"}
    assert not Voorstel.objects.exists()
    # The decision outlives the link.
    change(link, status="beeindigd")
    change(link, status="actief")
    assert shown(amersfoort) == {"De Brug"}
    Toelating.objects.get().delete()
    assert shown(amersfoort) == set()
    assert Voorstel.objects.exists()


def test_hiding_survives_whatever_happens_to_the_link(delfshaven, amersfoort):
    page = make_organisation(delfshaven, "De Brug")
    link = share(delfshaven, amersfoort)
    links.verberg(amersfoort.site, [page.pk], "Is te ver weg", None)
    assert shown(amersfoort) == set()
    assert shown(delfshaven) == {"De Brug"}
    change(link, status="beeindigd")
    change(link, status="actief")
    page.save_revision().publish()
    assert shown(amersfoort) == set()
    links.toon_weer(amersfoort.site, [page.pk])
    assert shown(amersfoort) == {"De Brug"}
    assert not Verberging.objects.exists()


def test_the_author_sees_where_an_item_is_shown_hidden_and_waiting(delfshaven, amersfoort, region):
    page = make_organisation(delfshaven, "De Brug")
    utrecht = make_site("Utrecht", "utrecht.localhost")
    share(delfshaven, amersfoort)
    share(delfshaven, region, na_goedkeuring=True)
    share(delfshaven, utrecht)
    links.verberg(utrecht.site, [page.pk], "Is te ver weg", None)
    here, waiting, hidden = links.waar_te_zien(page)
    assert (here.site_naam, here.url) == (
        "Amersfoort 033",
        "http://amersfoort033.localhost/organisaties/de-brug/",
    )
    assert (waiting.site_naam, waiting.wacht_op_goedkeuring) == ("Regio Rijnmond", True)
    assert (hidden.site_naam, hidden.verborgen, hidden.reden) == ("Utrecht", True, "Is te ver weg")


# What happens at home


def test_unpublishing_at_home_removes_it_everywhere_at_once(delfshaven, amersfoort):
    page = make_organisation(delfshaven, "De Brug")
    make_activity(page, "Soep")
    share(delfshaven, amersfoort)
    page.unpublish()
    assert shown(amersfoort) == set()
    page.save_revision().publish()
    assert shown(amersfoort) == {"De Brug", "Soep"}


def test_restricting_at_home_removes_it_everywhere_at_once(delfshaven, amersfoort):
    page = make_organisation(delfshaven, "De Brug")
    share(delfshaven, amersfoort)
    restriction = PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)
    assert shown(amersfoort) == set()
    restriction.delete()
    assert shown(amersfoort) == {"De Brug"}


@pytest.mark.parametrize("status", ["in_aanbouw", "gestopt"])
def test_a_site_that_is_not_open_has_no_guests_elsewhere(delfshaven, amersfoort, status):
    make_organisation(delfshaven, "De Brug")
    share(delfshaven, amersfoort)
    home = Wijksite.objects.get(pk=delfshaven.pk)
    home.status = status
    home.save()
    assert shown(amersfoort) == set()
    home.status = "open"
    home.save()
    assert shown(amersfoort) == {"De Brug"}


def test_what_people_practise_on_does_not_come_on_a_real_site(delfshaven, amersfoort):
    make_organisation(delfshaven, "De Brug")
    share(delfshaven, amersfoort)
    home = Wijksite.objects.get(pk=delfshaven.pk)
    home.oefensite = True
    home.save()
    assert shown(amersfoort) == set()
    there = Wijksite.objects.get(pk=amersfoort.pk)
    there.oefensite = True
    there.save()
    assert shown(amersfoort) == {"De Brug"}


def test_a_module_that_is_off_shows_no_guests_and_on_again_shows_them(delfshaven, amersfoort):
    make_activity(make_organisation(delfshaven, "De Brug"), "Soep")
    share(delfshaven, amersfoort)
    city = Wijksite.objects.get(pk=amersfoort.pk)
    city.uitgezette_modules = ["agenda"]
    city.save()
    assert shown(amersfoort) == {"De Brug"}
    city.uitgezette_modules = []
    city.save()
    assert shown(amersfoort) == {"De Brug", "Soep"}


def test_of_a_large_site_the_work_is_a_task_that_comes_to_the_same(delfshaven, amersfoort, monkeypatch):
    make_organisation(delfshaven, "De Brug")
    make_organisation(delfshaven, "Het Klokhuis")
    share(delfshaven, amersfoort)
    monkeypatch.setattr(links, "AT_ONCE", 1)
    monkeypatch.setattr(links, "STEP", 1)
    home = Wijksite.objects.get(pk=delfshaven.pk)
    home.status = "gestopt"
    with TestCase.captureOnCommitCallbacks(execute=True):
        home.save()
        assert len(shown(amersfoort)) == 2
    assert shown(amersfoort) == set()


def test_another_colour_is_no_reason_to_look_at_every_item(delfshaven, monkeypatch):
    make_organisation(delfshaven, "De Brug")
    home = Wijksite.objects.get(pk=delfshaven.pk)
    monkeypatch.setattr(links, "herbereken_paginas", lambda page_ids: pytest.fail("looked"))
    home.slogan = "Samen verder"
    home.save()


def test_a_page_moved_to_the_receiving_site_becomes_its_own(delfshaven, amersfoort):
    page = make_organisation(delfshaven, "De Brug")
    share(delfshaven, amersfoort)
    guide = Page.objects.get(url_path=f"{amersfoort.site.root_page.url_path}organisaties/")
    page.move(guide, pos="last-child")
    assert shown(delfshaven) == set()
    listing = Vermelding.objects.get(site=amersfoort.site)
    assert listing.slug is None
    assert [source.soort for source in listing.bronnen.all()] == [Bron.Soort.EIGEN]


def test_deleting_a_site_takes_its_guests_elsewhere_and_its_links_along(delfshaven, amersfoort):
    make_organisation(delfshaven, "De Brug")
    share(delfshaven, amersfoort)
    delfshaven.site.root_page.delete()
    assert shown(amersfoort) == set()
    assert not Koppeling.objects.exists()
    assert herbereken(dry_run=True).klopt


def test_a_receiving_site_without_a_guide_shows_no_guests_until_it_is_back(delfshaven, amersfoort):
    make_organisation(delfshaven, "De Brug")
    share(delfshaven, amersfoort)
    guide = Page.objects.get(url_path=f"{amersfoort.site.root_page.url_path}organisaties/").specific
    guide.unpublish()
    assert shown(amersfoort) == set()
    guide.save_revision().publish()
    assert shown(amersfoort) == {"De Brug"}


# Addresses


def test_a_taken_slug_gets_the_name_of_the_home_and_then_a_number(delfshaven, amersfoort, region):
    make_organisation(amersfoort, "De Brug")
    make_organisation(amersfoort, "Bezet", slug="de-brug-delfshaven")
    page = make_organisation(delfshaven, "De Brug")
    other = make_organisation(region, "De Brug")
    share(delfshaven, amersfoort)
    share(region, amersfoort)
    assert slug_of(page, amersfoort) == "de-brug-delfshaven-2"
    assert slug_of(other, amersfoort) == "de-brug-rijnmond"


def test_a_draft_of_the_receiving_site_keeps_its_slug(delfshaven, amersfoort):
    make_organisation(amersfoort, "De Brug", live=False)
    page = make_organisation(delfshaven, "De Brug")
    share(delfshaven, amersfoort)
    assert slug_of(page, amersfoort) == "de-brug-delfshaven"


def test_an_own_item_that_claims_a_slug_wins_and_the_old_path_of_the_guest_redirects(
    delfshaven, amersfoort, op_amersfoort
):
    page = make_organisation(delfshaven, "De Brug", regel="Uit Delfshaven")
    share(delfshaven, amersfoort)
    assert "Uit Delfshaven" in op_amersfoort.get("/organisaties/de-brug/").content.decode()
    own = make_organisation(amersfoort, "De Brug", regel="Uit Amersfoort")
    assert slug_of(page, amersfoort) == "de-brug-delfshaven"
    assert "Uit Amersfoort" in op_amersfoort.get("/organisaties/de-brug/").content.decode()
    assert "Uit Delfshaven" in op_amersfoort.get("/organisaties/de-brug-delfshaven/").content.decode()
    assert Redirect.objects.get(site=amersfoort.site).redirect_link == "/organisaties/de-brug-delfshaven/"
    own.delete()
    response = op_amersfoort.get("/organisaties/de-brug/")
    assert (response.status_code, response["Location"]) == (301, "/organisaties/de-brug-delfshaven/")


def test_a_guest_keeps_its_address_when_it_gets_another_one_at_home(delfshaven, amersfoort, op_amersfoort):
    page = make_organisation(delfshaven, "De Brug")
    share(delfshaven, amersfoort)
    page.slug = "brughuis"
    page.save_revision().publish()
    assert op_amersfoort.get("/organisaties/de-brug/").status_code == 200


# On the receiving site


@pytest.fixture
def guest(delfshaven, amersfoort):
    page = make_organisation(delfshaven, "De Brug", regel="Koffie en soep")
    make_activity(page, "Soep")
    share(delfshaven, amersfoort)
    return page


@pytest.mark.parametrize(
    ("path", "home"),
    [("/organisaties/de-brug/", "/organisaties/de-brug/"), ("/agenda/soep/", "/organisaties/de-brug/soep/")],
)
def test_a_guest_has_the_look_of_the_site_and_names_its_home(guest, op_amersfoort, path, home):
    html = op_amersfoort.get(path).content.decode()
    assert "Amersfoort 033" in html
    assert f'<link rel="canonical" href="http://delfshaven.localhost{home}">' in html
    assert f'<a href="http://delfshaven.localhost{home}"' in html
    assert "Komt van" in html
    assert 'hreflang="en"' not in html


def test_lists_and_search_link_to_the_guest_on_the_site_itself(guest, op_amersfoort):
    for path in ("/organisaties/", "/zoeken/?q=soep"):
        html = op_amersfoort.get(path).content.decode()
        assert 'href="/organisaties/de-brug/"' in html
        assert "Komt van Delfshaven" in html
    assert 'href="/agenda/soep/"' in op_amersfoort.get("/agenda/").content.decode()


def test_every_link_on_a_page_of_a_guest_leads_somewhere(guest, op_amersfoort):
    html = op_amersfoort.get("/agenda/soep/").content.decode()
    assert 'href="/organisaties/de-brug/"' in html
    Vermelding.objects.filter(site__hostname="amersfoort033.localhost", pagina=guest.pk).delete()
    html = op_amersfoort.get("/agenda/soep/").content.decode()
    assert 'href="http://delfshaven.localhost/organisaties/de-brug/"' in html


def test_a_guest_is_not_in_the_sitemap_of_the_receiving_site(guest, op_amersfoort, op_delfshaven):
    assert b"de-brug" not in op_amersfoort.get("/sitemap.xml").content
    assert b"de-brug" in op_delfshaven.get("/sitemap.xml").content


def test_a_guest_is_reached_only_below_the_section_of_its_kind(guest, op_amersfoort):
    for path in (
        "/de-brug/",
        "/agenda/de-brug/",
        "/organisaties/soep/",
        "/contact/de-brug/",
        "/organisaties/de-brug/soep/",
    ):
        assert op_amersfoort.get(path).status_code == 404


def test_a_guest_in_a_restricted_guide_is_not_found(guest, amersfoort, op_amersfoort):
    guide = Page.objects.get(url_path=f"{amersfoort.site.root_page.url_path}organisaties/")
    PageViewRestriction.objects.create(page=guide, restriction_type=PageViewRestriction.LOGIN)
    assert op_amersfoort.get("/organisaties/de-brug/").status_code == 404


def test_a_guest_on_a_site_with_english_is_shown_there_in_dutch(delfshaven, amersfoort, op_delfshaven):
    make_organisation(amersfoort, "Het Klokhuis")
    share(amersfoort, delfshaven)
    html = op_delfshaven.get("/en/organisaties/het-klokhuis/").content.decode()
    assert '<h1 lang="nl">Het Klokhuis</h1>' in html
    assert 'href="http://amersfoort033.localhost/organisaties/het-klokhuis/"' in html
    assert 'href="/organisaties/het-klokhuis/"' in html


# Before saving


def test_the_consequences_of_a_link_are_told_before_it_is_saved(delfshaven, amersfoort):
    for number in range(3):
        make_activity(make_organisation(delfshaven, f"Club {number}", themas=["maaltijden"]), "Soep")
    make_organisation(delfshaven, "Voetbal", themas=["sport-en-bewegen"])
    link = Koppeling(van=delfshaven.site, naar=amersfoort.site, akkoord_van=True, akkoord_naar=True)
    told = links.gevolgen(link)
    assert (told.erbij, told.weg, told.ter_goedkeuring) == ({"organisatie": 4, "activiteit": 3}, {}, {})
    assert links.gevolgen(link, themas=words(Thema, ["maaltijden"])).erbij == {"organisatie": 3}
    link.na_goedkeuring = True
    assert links.gevolgen(link).ter_goedkeuring == {"organisatie": 4, "activiteit": 3}
    assert not Koppeling.objects.exists()
    assert shown(amersfoort) == set()
    stored = share(delfshaven, amersfoort)
    stored.wat = "profielen"
    assert links.gevolgen(stored).weg == {"activiteit": 3}
    stored.status = "beeindigd"
    assert links.gevolgen(stored).weg == {"organisatie": 4, "activiteit": 3}
    assert len(shown(amersfoort)) == 7 - 2


def test_the_house_keeper_reports_and_repairs_what_differs(guest, delfshaven, amersfoort, capsys):
    Vermelding.objects.op(amersfoort.site).delete()
    call_command("controleer", proef=True)
    assert "     2 ontbrak" in capsys.readouterr().out
    assert shown(amersfoort) == set()
    call_command("controleer")
    assert "Hersteld." in capsys.readouterr().out
    assert shown(amersfoort) == {"De Brug", "Soep"}
    call_command("controleer")
    assert "Alles klopt." in capsys.readouterr().out


def test_a_subtree_that_came_in_bulk_is_listed_and_found_on_all_its_sites_after_a_check(guest, amersfoort):
    guide = OrganisatieIndexPage.objects.get(path=guest.path[: -Page.steplen])
    for number in range(3):
        # No revision, no signal: what an import does that is in a hurry.
        guide.add_child(instance=OrganisatiePage(title=f"Club {number}", regel="Uit een bestand", live=True))
    assert shown(amersfoort) == {"De Brug", "Soep"}
    assert run_job("vermeldingen").counts == {"ontbrak": 6, "te veel": 0, "verschilde": 0}
    assert len(shown(amersfoort)) == 5
    assert SearchDocument.objects.filter(site=amersfoort.site, titel="Club 2", taal="nl").exists()
