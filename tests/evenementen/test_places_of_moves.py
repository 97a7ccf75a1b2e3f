"""A place to which something was moved: it stays as long as people have to go there."""

from datetime import time, timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from accounts.models import User
from evenementen.models import Afwijking, AfwijkingPeriode
from locaties.models import Locatie
from search.models import SearchDocument
from sites.models import Wijksite
from sites.roles import sync_platform_role
from tests.builders import in_days, make_activity, make_place

pytestmark = pytest.mark.django_db
DAY = timedelta(days=1)


@pytest.fixture
def wip(delfshaven):
    place = make_place("De Wip")
    make_activity(delfshaven, "Altijd hier", locatie=place)
    return place


@pytest.fixture
def platform(delfshaven, op_platform):
    """Only who looks after all sites deletes places."""
    user = User.objects.create_user("platform@voorbeeld.nl")
    user.groups.add(sync_platform_role())
    op_platform.force_login(user)
    return op_platform


def delete_address(place):
    return reverse(Locatie.snippet_viewset.get_url_name("delete"), args=[place.pk])


def told(client, place):
    return client.post(delete_address(place), follow=True).content.decode()


def move_once(page, place, **fields):
    begin = page.momenten.get().begin
    return Afwijking.objects.create(pagina=page, oorspronkelijk_begin=begin, nieuwe_locatie=place, **fields)


def test_a_place_to_which_a_coming_moment_was_moved_can_not_be_deleted(platform, club, wip):
    move_once(make_activity(club, "Soep"), wip)
    assert "“Soep”" in told(platform, wip)
    assert Locatie.objects.filter(pk=wip.pk).exists()


def test_a_place_of_a_period_that_goes_on_can_not_be_deleted(platform, club, wip):
    page = make_activity(club, "Soep")
    AfwijkingPeriode.objects.create(pagina=page, soort="verplaatst", vanaf=in_days(30), nieuwe_locatie=wip)
    assert "“Soep”" in told(platform, wip)
    assert Locatie.objects.filter(pk=wip.pk).exists()


def test_an_editor_of_a_site_can_not_delete_a_place_at_all(als, delfshaven, wip):
    als(delfshaven, "sitebeheerder").post(delete_address(wip))
    assert Locatie.objects.filter(pk=wip.pk).exists()


def test_what_is_over_does_not_keep_a_place(platform, club, wip):
    page = make_activity(club, "Soep", dates=[in_days(-9)])
    move_once(page, wip)
    AfwijkingPeriode.objects.create(
        pagina=page, soort="verplaatst", vanaf=in_days(-20), tot=in_days(-10), nieuwe_locatie=wip
    )
    told(platform, wip)
    assert not Locatie.objects.filter(pk=wip.pk).exists()


@pytest.mark.parametrize("for_a_while", [False, True])
def test_when_it_goes_all_the_same_nothing_is_moved_to_nowhere(club, wip, for_a_while):
    page = make_activity(club)
    if for_a_while:
        AfwijkingPeriode.objects.create(
            pagina=page, soort="verplaatst", vanaf=timezone.now(), nieuwe_locatie=wip
        )
    else:
        move_once(page, wip)
    assert page.momenten.get().status == "verplaatst"
    wip.delete()
    moment = page.momenten.get()
    assert (moment.status, moment.locatie) == ("gaat_door", None)


def test_when_it_goes_all_the_same_another_hour_stays(club, wip):
    page = make_activity(club)
    later = page.momenten.get().begin + timedelta(hours=1)
    move_once(page, wip, nieuw_begin=later)
    AfwijkingPeriode.objects.create(
        pagina=page, soort="verplaatst", vanaf=in_days(9), nieuwe_begintijd=time(9), nieuwe_locatie=wip
    )
    wip.delete()
    moment = page.momenten.get()
    assert (moment.status, moment.begin) == ("verplaatst", later)


def test_lists_no_longer_name_a_place_that_is_deleted(delfshaven, wip):
    document = SearchDocument.objects.get(titel="Altijd hier", taal="nl")
    assert document.weergave["plaats"] == "De Wip"
    version = Wijksite.objects.get(pk=delfshaven.pk).inhoud_versie
    wip.delete()
    document.refresh_from_db()
    assert document.weergave["plaats"] != "De Wip"
    assert Wijksite.objects.get(pk=delfshaven.pk).inhoud_versie > version
