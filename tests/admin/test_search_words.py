"""Who keeps the search words of a site, and the page where a search is tried."""

import pytest
from django.test import Client
from django.urls import reverse

from accounts.models import User
from search.models import Synoniemgroep
from sites.roles import sync_platform_role
from tests.builders import make_organisation

PROEF = "/beheer/zoeken/proef/"


def url(name, *args):
    return reverse(f"wagtailsnippets_search_synoniemgroep:{name}", args=args)


def save(client, words, one_way="", site="", address=None):
    return client.post(address or url("add"), {"woorden": words, "alleen_van": one_way, "site": site})


@pytest.fixture
def groups(delfshaven, amersfoort):
    """One of the platform, one of each site."""
    make = Synoniemgroep.objects.create
    return (
        make(woorden="overal, allerwegen"),
        make(site=delfshaven.site, woorden="pier, steiger"),
        make(site=amersfoort.site, woorden="kei, rots"),
    )


@pytest.fixture
def platform(db):
    user = User.objects.create_user("platform@voorbeeld.nl")
    user.groups.add(sync_platform_role())
    client = Client(headers={"host": "localhost"})
    client.force_login(user)
    return client


@pytest.mark.parametrize("rol", ["eindredacteur", "sitebeheerder"])
def test_who_publishes_makes_groups_for_the_own_site(als, delfshaven, groups, rol):
    save(als(delfshaven, rol), "brug,  viaduct,", "bridge")
    made = Synoniemgroep.objects.get(woorden="brug, viaduct")
    assert (made.site, made.alleen_van) == (delfshaven.site, "bridge")


def test_a_redacteur_looks_and_changes_nothing(als, delfshaven, groups):
    client = als(delfshaven)
    assert "pier, steiger" in client.get(url("list")).content.decode()
    save(client, "brug, viaduct")
    save(client, "pier, oever", address=url("edit", groups[1].pk))
    assert Synoniemgroep.objects.count() == 3
    groups[1].refresh_from_db()
    assert groups[1].woorden == "pier, steiger"


def test_nobody_sees_or_changes_the_groups_of_another_site_or_of_the_platform(als, delfshaven, groups):
    client = als(delfshaven, "sitebeheerder")
    shown = client.get(url("list")).content.decode()
    assert "kei, rots" not in shown
    assert "overal, allerwegen" not in shown
    for group in (groups[0], groups[2]):
        assert client.get(url("edit", group.pk)).status_code == 404


def test_a_group_cannot_be_put_on_another_site(als, delfshaven, amersfoort, groups):
    save(als(delfshaven, "eindredacteur"), "brug, viaduct", site=amersfoort.site_id)
    assert not Synoniemgroep.objects.filter(woorden="brug, viaduct", site=amersfoort.site).exists()


def test_the_platform_keeps_the_groups_of_all(delfshaven, groups, platform):
    shown = platform.get(url("list")).content.decode()
    assert all(group.woorden in shown for group in groups)
    save(platform, "brug, viaduct")
    assert Synoniemgroep.objects.get(woorden="brug, viaduct").site is None
    assert platform.get(url("edit", groups[1].pk)).status_code == 200


def test_on_a_platform_of_one_site_a_group_may_still_be_of_all(delfshaven, platform):
    group = Synoniemgroep.objects.create(woorden="overal, allerwegen")
    save(platform, "overal, alom", address=url("edit", group.pk))
    group.refresh_from_db()
    assert (group.woorden, group.site) == ("overal, alom", None)


def test_what_cannot_work_is_told_at_the_form(als, delfshaven):
    response = save(als(delfshaven, "eindredacteur"), "brug")
    assert "ten minste twee woorden" in response.content.decode()
    assert not Synoniemgroep.objects.exists()


def test_a_word_can_be_filled_in_beforehand(als, delfshaven):
    response = als(delfshaven, "eindredacteur").get(f"{url('add')}?woorden=looprek")
    assert "looprek" in response.content.decode()


def test_trying_a_search_tells_what_was_found_and_why(als, delfshaven):
    Synoniemgroep.objects.create(site=delfshaven.site, woorden="rollator, looprek")
    make_organisation(delfshaven, "Uitleen Zuid", regel="Leen een rollator.")
    html = als(delfshaven, "eindredacteur").get(f"{PROEF}?q=looprek").content.decode()
    assert "Uitleen Zuid" in html
    assert "synoniem uit de groep “rollator, looprek”, in de korte zin" in html
    assert "Maak hier een synoniem van" in html
    assert "woorden=looprek" in html


def test_trying_a_search_tells_which_words_were_filters(als, delfshaven):
    make_organisation(delfshaven, "Gratis soep")
    html = als(delfshaven).get(f"{PROEF}?q=gratis").content.decode()
    assert "“gratis” is het filter" in html
    assert "De naam bevat alle woorden die iemand typte." in html


def test_who_may_not_make_a_group_gets_no_button(als, delfshaven):
    assert "Maak hier een synoniem van" not in als(delfshaven).get(f"{PROEF}?q=soep").content.decode()


def test_a_search_is_tried_on_the_own_site_only(als, delfshaven, amersfoort):
    make_organisation(amersfoort, "Kattenbroek Kookt")
    client = als(delfshaven)
    assert client.get(f"{PROEF}?q=kookt&site={amersfoort.pk}").status_code == 404
    assert client.get(f"{PROEF}?q=kookt&site=abc").status_code == 404
    assert "Kattenbroek" not in client.get(f"{PROEF}?q=kookt").content.decode()


@pytest.mark.parametrize("text", ["", "+", "%F0%9F%8D%B2", "'; DROP", "woord+" * 100, "voor"])
def test_whatever_is_tried_is_answered(als, delfshaven, text):
    assert als(delfshaven).get(f"{PROEF}?q={text}").status_code == 200


def test_the_menu_has_one_group_for_searching(als, delfshaven):
    html = als(delfshaven).get("/beheer/").content.decode()
    assert "zoekwoorden" in html
    assert PROEF in html
