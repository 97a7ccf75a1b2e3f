"""A saved list and a campaign on a screen: until it is thrown away, and a campaign only in its time."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.formats import date_format
from wagtail.models import PageViewRestriction

from evenementen.models import OpgeslagenLijst
from schermen.bladen import bladen
from schermen.models import SchermLijst
from sites.listings import in_een_keer
from tests.builders import in_days, make_activity, make_campaign, make_organisation, make_picture, make_screen

pytestmark = pytest.mark.django_db


@pytest.fixture
def club(delfshaven):
    return make_organisation(delfshaven)


@pytest.fixture
def meals(delfshaven, club):
    make_activity(club, "Samen eten", themas=["buurtmaaltijd"], begin=in_days(3))
    make_activity(club, "Waterpret", themas=["zwemmen"], begin=in_days(3))
    return OpgeslagenLijst.objects.get(site=delfshaven.site)


def screen_with(wijksite, chosen, **fields):
    kind = "opgeslagen" if isinstance(chosen, OpgeslagenLijst) else "campagne"
    name = SchermLijst.GEKOZEN[kind]
    return make_screen(wijksite, {"soort": kind, name: chosen, **fields})


def shown(wijksite, screen, language="nl"):
    with translation.override(language):
        return bladen(screen, wijksite, language, timezone.now())


def titles(pages):
    return [regel.moment.titel for blad in pages for regel in blad.regels]


# A saved list


def test_a_saved_list_shows_what_is_on_it_under_its_own_title(delfshaven, meals):
    (blad,) = shown(delfshaven, screen_with(delfshaven, meals))
    assert blad.titel == meals.titel
    assert titles([blad]) == ["Samen eten"]


def test_the_screen_may_give_it_a_shorter_title(delfshaven, meals):
    (blad,) = shown(delfshaven, screen_with(delfshaven, meals, titel="Samen eten"))
    assert blad.titel == "Samen eten"


def test_the_code_leads_to_the_saved_list_itself(delfshaven, meals, op_delfshaven):
    (blad,) = shown(delfshaven, screen_with(delfshaven, meals))
    assert blad.adres == "delfshaven.localhost/lijst/buurtmaaltijden/"
    assert op_delfshaven.get("/lijst/buurtmaaltijden/").status_code == 200
    (english,) = shown(delfshaven, screen_with(delfshaven, meals), "en")
    assert english.adres == "delfshaven.localhost/en/lijst/buurtmaaltijden/"


def test_other_filters_of_the_list_are_those_of_the_screen(delfshaven, meals):
    screen = screen_with(delfshaven, meals)
    meals.filters = "thema=zwemmen"
    meals.save()
    assert titles(shown(delfshaven, screen)) == ["Waterpret"]


def test_a_saved_list_that_is_thrown_away_is_skipped_and_the_rest_goes_on(delfshaven, meals, op_delfshaven):
    screen = make_screen(
        delfshaven,
        {"soort": "opgeslagen", "opgeslagen_lijst": meals},
        {"soort": "lijst", "titel": "Zwemmen", "filters": "thema=zwemmen"},
    )
    meals.delete()
    assert titles(shown(delfshaven, screen)) == ["Waterpret"]
    assert op_delfshaven.get(screen.get_absolute_url()).status_code == 200


def test_a_saved_list_that_went_to_another_site_shows_nothing_here(delfshaven, amersfoort, meals):
    screen = screen_with(delfshaven, meals)
    OpgeslagenLijst.objects.filter(site=amersfoort.site).delete()
    meals.site = amersfoort.site
    meals.save()
    assert shown(delfshaven, screen) == []


# A campaign


def test_a_campaign_shows_its_activities_in_its_days(delfshaven, club):
    make_activity(club, "Koffie", dates=[in_days(2), in_days(30)], themas=["ontmoeting"])
    make_activity(club, "Zwemles", begin=in_days(2), themas=["zwemmen"])
    by_hand = make_activity(club, "Dansen", begin=in_days(3))
    campaign = make_campaign(delfshaven, begin=-1, einde=7, activiteiten=[by_hand])
    pages = shown(delfshaven, screen_with(delfshaven, campaign))
    assert titles(pages) == ["Koffie", "Dansen"]
    assert {blad.titel for blad in pages} == {campaign.title}


def test_the_code_leads_to_the_page_of_the_campaign(delfshaven, club, op_delfshaven):
    make_activity(club, "Koffie", begin=in_days(2), themas=["ontmoeting"])
    screen = screen_with(delfshaven, make_campaign(delfshaven))
    (blad,) = shown(delfshaven, screen)
    assert blad.adres == "delfshaven.localhost/week-van-de-ontmoeting/"
    assert op_delfshaven.get("/week-van-de-ontmoeting/").status_code == 200
    (english,) = shown(delfshaven, screen, "en")
    assert english.adres == "delfshaven.localhost/en/week-van-de-ontmoeting/"


def test_before_it_begins_there_is_one_page_that_says_when(delfshaven, club):
    with in_een_keer():
        for number in range(9):
            make_activity(club, f"Koffie {number}", begin=in_days(5, 8 + number), themas=["ontmoeting"])
    campaign = make_campaign(delfshaven, begin=4, einde=9)
    (blad,) = shown(delfshaven, screen_with(delfshaven, campaign))
    assert titles([blad]) == ["Koffie 0", "Koffie 1", "Koffie 2"]
    with translation.override("nl"):
        assert date_format(campaign.begin, "l j F") in blad.onder


def test_before_it_begins_it_is_told_also_when_no_activity_is_known(delfshaven):
    campaign = make_campaign(delfshaven, begin=4, einde=9)
    (blad,) = shown(delfshaven, screen_with(delfshaven, campaign))
    assert blad.zin == campaign.intro
    assert blad.regels == []
    assert blad.qr


@pytest.mark.parametrize(("einde", "number"), [(0, 1), (-1, 0)])
def test_when_its_last_day_is_over_it_leaves_the_screen(delfshaven, club, einde, number):
    make_activity(club, "Koffie", begin=in_days(0, 0), hours=48, themas=["ontmoeting"])
    campaign = make_campaign(delfshaven, begin=-3, einde=einde)
    assert len(shown(delfshaven, screen_with(delfshaven, campaign))) == number


def test_a_campaign_that_visitors_may_not_see_is_not_on_a_screen_either(delfshaven, club):
    make_activity(club, "Koffie", begin=in_days(2), themas=["ontmoeting"])
    campaign = make_campaign(delfshaven)
    screen = screen_with(delfshaven, campaign)
    assert shown(delfshaven, screen)
    closed = PageViewRestriction.objects.create(page=campaign, restriction_type="login")
    assert shown(delfshaven, screen) == []
    closed.delete()
    campaign.unpublish()
    assert shown(delfshaven, screen) == []


def test_a_campaign_that_is_thrown_away_is_skipped(delfshaven, club):
    make_activity(club, "Koffie", begin=in_days(1), themas=["ontmoeting"])
    campaign = make_campaign(delfshaven)
    screen = make_screen(delfshaven, {"soort": "campagne", "campagne": campaign}, {"soort": "vandaag_morgen"})
    assert len(shown(delfshaven, screen)) == 2
    campaign.delete()
    assert len(shown(delfshaven, screen)) == 1


def test_a_campaign_of_another_site_is_never_shown(delfshaven, amersfoort, club):
    make_activity(club, "Koffie", begin=in_days(1), themas=["ontmoeting"])
    assert shown(delfshaven, screen_with(delfshaven, make_campaign(amersfoort))) == []


def test_a_campaign_wears_its_own_colours_and_of_two_only_the_first(delfshaven, club, op_delfshaven):
    make_activity(club, "Koffie", begin=in_days(1), themas=["ontmoeting"])
    first = make_campaign(delfshaven, kleur="#123456", op_kleur="#FFFFFF")
    second = make_campaign(delfshaven, "Opschoondag", kleur="#654321", op_kleur="#FFFFFF")
    screen = make_screen(
        delfshaven,
        {"soort": "campagne", "campagne": first},
        {"soort": "campagne", "campagne": second},
    )
    html = op_delfshaven.get(screen.get_absolute_url()).content.decode()
    assert '<link rel="stylesheet" href="/stijl/campagne/123456-ffffff.css">' in html
    assert "654321" not in html
    assert html.count("blad-campagne") == 1
    assert " style=" not in html


def test_colours_that_cannot_be_read_are_left_out(delfshaven, club, op_delfshaven):
    make_activity(club, "Koffie", begin=in_days(1), themas=["ontmoeting"])
    campaign = make_campaign(delfshaven)
    # Stored before the rules were what they are now.
    type(campaign).objects.filter(pk=campaign.pk).update(kleur="#777777", op_kleur="#888888")
    html = op_delfshaven.get(screen_with(delfshaven, campaign).get_absolute_url()).content.decode()
    assert "Koffie" in html
    assert "/stijl/campagne/" not in html


def test_the_number_of_queries_is_that_of_the_lists(delfshaven, meals, club, op_delfshaven):
    def cost():
        op_delfshaven.get(path)
        with CaptureQueriesContext(connection) as found:
            assert op_delfshaven.get(path).status_code == 200
        return len(found)

    one = make_campaign(delfshaven, activiteiten=[make_activity(club, "Koffie", begin=in_days(1))])
    screen = make_screen(
        delfshaven,
        {"soort": "opgeslagen", "opgeslagen_lijst": meals},
        {"soort": "campagne", "campagne": one},
    )
    path = f"{screen.get_absolute_url()}?voorbeeld=ja"
    few = cost()
    more = [make_activity(club, f"Dans {number}", begin=in_days(2)) for number in range(6)]
    one.activiteiten = more
    one.save_revision().publish()
    assert cost() == few
    # Six for the screen (test_screens), one for each list, and four for all campaigns together: which, whether anybody
    # may see them, their themes and their activities.
    SchermLijst.objects.create(
        scherm=screen, sort_order=3, soort="campagne", campagne=make_campaign(delfshaven, "Tweede")
    )
    assert cost() == few + 1
    assert few == 12


# In the admin

LIST = "wagtailsnippets_schermen_scherm:list"
ADD = "wagtailsnippets_schermen_scherm:add"
EDIT = "wagtailsnippets_schermen_scherm:edit"


def sent(chosen, **fields):
    return {
        "naam": "Televisie in de hal",
        "plek": "",
        "stand": "liggend",
        "seconden": "15",
        "nacht_van": "",
        "nacht_tot": "",
        "lijsten-TOTAL_FORMS": "1",
        "lijsten-INITIAL_FORMS": "0",
        "lijsten-MIN_NUM_FORMS": "1",
        "lijsten-MAX_NUM_FORMS": "8",
        "lijsten-0-soort": chosen,
        "lijsten-0-titel": "",
        "lijsten-0-filters": "",
        "lijsten-0-ORDER": "1",
    } | fields


def values(response):
    """What the drop-down of the first row offers, groups opened."""
    field = response.context["form"].formsets["lijsten"].empty_form.fields["soort"]
    groups = [label if isinstance(label, list) else [(value, label)] for value, label in field.choices]
    return {value: str(label) for group in groups for value, label in group}


def test_an_editor_chooses_among_the_lists_and_campaigns_of_the_own_site(delfshaven, amersfoort, meals, als):
    campaign = make_campaign(delfshaven)
    foreign = make_campaign(amersfoort)
    over = make_campaign(delfshaven, "Vorig jaar", begin=-9, einde=-3)
    draft = make_campaign(delfshaven, "Straks", begin=20, einde=22, live=False)
    offered = values(als(delfshaven, "eindredacteur").get(reverse(ADD)))
    assert offered[f"opgeslagen:{meals.pk}"] == meals.titel
    assert campaign.title in offered[f"campagne:{campaign.pk}"]
    assert f"campagne:{draft.pk}" in offered
    assert f"campagne:{over.pk}" not in offered
    assert f"campagne:{foreign.pk}" not in offered
    other = OpgeslagenLijst.objects.get(site=amersfoort.site)
    assert f"opgeslagen:{other.pk}" not in offered


def test_what_was_chosen_is_kept_and_chosen_again_when_the_form_opens(delfshaven, meals, als):
    client = als(delfshaven, "eindredacteur")
    assert client.post(reverse(ADD), sent(f"opgeslagen:{meals.pk}")).status_code == 302
    row = SchermLijst.objects.get()
    assert (row.soort, row.opgeslagen_lijst, row.campagne) == ("opgeslagen", meals, None)
    page = client.get(reverse(EDIT, args=[row.scherm_id])).content.decode()
    assert f'<option value="opgeslagen:{meals.pk}" selected>' in page


def test_who_chooses_something_else_leaves_nothing_of_the_first(delfshaven, meals, als):
    campaign = make_campaign(delfshaven)
    screen = screen_with(delfshaven, campaign)
    row = screen.lijsten.get()
    again = {"lijsten-INITIAL_FORMS": "1", "lijsten-0-id": str(row.pk)}
    url = reverse(EDIT, args=[screen.pk])
    client = als(delfshaven, "eindredacteur")
    client.post(url, sent(f"opgeslagen:{meals.pk}", **again))
    row = SchermLijst.objects.get()
    assert (row.opgeslagen_lijst, row.campagne) == (meals, None)
    client.post(url, sent("vandaag_morgen", **again))
    row = SchermLijst.objects.get()
    assert (row.soort, row.opgeslagen_lijst, row.campagne) == ("vandaag_morgen", None, None)


@pytest.mark.parametrize("wrong", ["opgeslagen", "opgeslagen:", "campagne:999999", "campagne:²", "", "x:1"])
def test_what_is_not_offered_is_refused(delfshaven, meals, als, wrong):
    response = als(delfshaven, "eindredacteur").post(reverse(ADD), sent(wrong))
    assert response.status_code == 200
    assert response.context["form"].formsets["lijsten"].errors[0]["soort"]
    assert not SchermLijst.objects.exists()


def test_a_list_and_a_campaign_of_another_site_are_refused(delfshaven, amersfoort, meals, als):
    client = als(delfshaven, "sitebeheerder")
    other = OpgeslagenLijst.objects.get(site=amersfoort.site)
    for chosen in (f"opgeslagen:{other.pk}", f"campagne:{make_campaign(amersfoort).pk}"):
        response = client.post(reverse(ADD), sent(chosen, site=amersfoort.site_id))
        assert response.context["form"].formsets["lijsten"].errors[0]["soort"]
    assert not SchermLijst.objects.exists()


def test_who_works_on_two_sites_chooses_only_of_the_site_of_the_screen(delfshaven, amersfoort, meals, als):
    client = als(delfshaven, "eindredacteur")
    user = client.get(reverse(ADD)).wsgi_request.user
    user.groups.add(amersfoort.rollen.get(rol="eindredacteur").group)
    offered = values(client.get(reverse(ADD)))
    assert delfshaven.naam in offered[f"opgeslagen:{meals.pk}"]
    wrong = client.post(reverse(ADD), sent(f"opgeslagen:{meals.pk}", site=amersfoort.site_id))
    assert wrong.context["form"].formsets["lijsten"].errors[0]["soort"]
    right = client.post(reverse(ADD), sent(f"opgeslagen:{meals.pk}", site=delfshaven.site_id))
    assert right.status_code == 302


def test_a_campaign_that_is_over_does_not_keep_an_editor_from_saving(delfshaven, als):
    screen = screen_with(delfshaven, make_campaign(delfshaven, begin=-9, einde=-3))
    row = screen.lijsten.get()
    data = sent(f"campagne:{row.campagne_id}", **{"lijsten-INITIAL_FORMS": "1", "lijsten-0-id": str(row.pk)})
    client = als(delfshaven, "eindredacteur")
    assert client.post(reverse(EDIT, args=[screen.pk]), data).status_code == 302


def test_a_screen_that_goes_to_another_site_leaves_lists_and_campaigns_behind(
    delfshaven, amersfoort, meals, als
):
    client = als(delfshaven, "eindredacteur")
    user = client.get(reverse(ADD)).wsgi_request.user
    user.groups.add(amersfoort.rollen.get(rol="eindredacteur").group)
    for chosen, value in ((meals, "opgeslagen"), (make_campaign(delfshaven, begin=-9, einde=-3), "campagne")):
        screen = screen_with(delfshaven, chosen)
        again = {"lijsten-INITIAL_FORMS": "1", "lijsten-0-id": str(screen.lijsten.get().pk)}
        data = sent(f"{value}:{chosen.pk}", site=amersfoort.site_id, **again)
        response = client.post(reverse(EDIT, args=[screen.pk]), data)
        assert response.context["form"].formsets["lijsten"].errors[0]["soort"]
        screen.refresh_from_db()
        assert screen.site == delfshaven.site


def test_what_was_thrown_away_is_told_in_the_list_and_in_the_form(delfshaven, meals, als):
    screen = screen_with(delfshaven, meals)
    client = als(delfshaven, "eindredacteur")
    listed, form = reverse(LIST), reverse(EDIT, args=[screen.pk])
    assert meals.titel in client.get(listed).content.decode()
    assert "help-warning" not in client.get(form).content.decode()
    meals.delete()
    page = client.get(listed)
    assert meals.titel not in page.content.decode()
    assert any(word in page.content.decode() for word in ("was thrown away", "is weggegooid"))
    page = client.get(form).content.decode()
    assert "help-warning" in page
    assert '<option value="weg" selected>' in page
    row = screen.lijsten.get()
    again = {"lijsten-INITIAL_FORMS": "1", "lijsten-0-id": str(row.pk)}
    response = client.post(form, sent("weg", **again))
    assert response.context["form"].formsets["lijsten"].errors[0]["soort"]


def test_the_list_of_screens_costs_the_same_for_one_and_for_many(delfshaven, meals, als):
    def cost():
        client.get(reverse(LIST))
        with CaptureQueriesContext(connection) as found:
            client.get(reverse(LIST))
        return len(found)

    client = als(delfshaven, "eindredacteur")
    campaign = make_campaign(delfshaven, afbeelding=make_picture())
    screen_with(delfshaven, meals)
    screen_with(delfshaven, campaign)
    few = cost()
    for _number in range(5):
        screen_with(delfshaven, meals)
        screen_with(delfshaven, campaign)
    assert cost() == few


# From the page of the campaign


def put_on(campaign):
    return reverse("campagne_op_scherm", args=[campaign.pk])


def test_a_campaign_is_put_on_screens_from_its_own_page(delfshaven, als):
    campaign = make_campaign(delfshaven)
    hall, window = make_screen(delfshaven), make_screen(delfshaven, naam="Etalage")
    client = als(delfshaven, "eindredacteur")
    edit = reverse("wagtailadmin_pages:edit", args=[campaign.pk])
    assert put_on(campaign) in client.get(edit).content.decode()
    assert client.post(put_on(campaign), {"schermen": [hall.pk]}).status_code == 302
    assert [row.soort for row in hall.lijsten.all()] == ["vandaag_morgen", "campagne"]
    assert [row.soort for row in window.lijsten.all()] == ["vandaag_morgen"]
    # Once is enough.
    again = client.post(put_on(campaign), {"schermen": [hall.pk]})
    assert again.context["form"].errors["schermen"]
    assert hall.lijsten.count() == 2


def test_a_screen_that_hangs_loads_itself_anew_when_a_campaign_is_put_on_it(delfshaven, als, op_delfshaven):
    screen = make_screen(delfshaven)
    address = f"{screen.get_absolute_url()}inhoud/"
    before = op_delfshaven.get(address)["X-Scherm-Versie"]
    als(delfshaven, "eindredacteur").post(put_on(make_campaign(delfshaven)), {"schermen": [screen.pk]})
    assert op_delfshaven.get(address)["X-Scherm-Versie"] != before


def test_no_more_than_fits_is_put_on_a_screen(delfshaven, als):
    screen = make_screen(delfshaven, *[{"soort": "vandaag_morgen"}] * 8)
    response = als(delfshaven, "eindredacteur").post(
        put_on(make_campaign(delfshaven)), {"schermen": [screen.pk]}
    )
    assert response.context["form"].errors["schermen"]
    assert screen.lijsten.count() == 8


def test_who_may_not_change_screens_puts_nothing_on_them(delfshaven, als):
    campaign, screen = make_campaign(delfshaven), make_screen(delfshaven)
    client = als(delfshaven, "redacteur")
    edit = reverse("wagtailadmin_pages:edit", args=[campaign.pk])
    assert put_on(campaign) not in client.get(edit).content.decode()
    assert client.get(put_on(campaign)).status_code in {302, 403}
    client.post(put_on(campaign), {"schermen": [screen.pk]})
    assert screen.lijsten.count() == 1


def test_neither_a_campaign_nor_a_screen_of_another_site_can_be_named(delfshaven, amersfoort, als):
    own, foreign = make_campaign(delfshaven), make_campaign(amersfoort)
    make_screen(delfshaven)
    elsewhere = make_screen(amersfoort)
    client = als(delfshaven, "sitebeheerder")
    assert client.get(put_on(foreign)).status_code == 404
    assert client.post(put_on(foreign), {"schermen": [elsewhere.pk]}).status_code == 404
    for wrong in (elsewhere.pk, 999999, "x", "²"):
        assert client.post(put_on(own), {"schermen": [wrong]}).context["form"].errors["schermen"]
    assert elsewhere.lijsten.count() == 1


def test_without_screens_and_with_screens_off_the_button_is_not_there(delfshaven, als):
    campaign = make_campaign(delfshaven)
    client = als(delfshaven, "eindredacteur")
    edit = reverse("wagtailadmin_pages:edit", args=[campaign.pk])
    assert put_on(campaign) not in client.get(edit).content.decode()
    make_screen(delfshaven)
    delfshaven.uitgezette_modules = ["schermen"]
    delfshaven.save()
    assert put_on(campaign) not in client.get(edit).content.decode()
    assert client.get(put_on(campaign)).status_code in {302, 403}
