"""An editor makes a campaign, and copies it to another website."""

import re
from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.test.utils.form_data import nested_form_data, streamfield

from evenementen.models import CampagnePage
from sites.listings import herbereken
from sites.models import Koppeling, Wijksite
from tests.admin.conftest import user_with_role
from tests.builders import in_days, make_activity, make_campaign, make_organisation, make_picture, words
from themas.models import Thema

pytestmark = [pytest.mark.django_db, pytest.mark.eenmaal]
BOTH = "beide@voorbeeld.nl"


@pytest.fixture
def editor(delfshaven):
    return logged_in(user_with_role(delfshaven, "eindredacteur"))


@pytest.fixture
def editor_of_both(delfshaven, amersfoort):
    user_with_role(delfshaven, "eindredacteur", BOTH)
    return logged_in(user_with_role(amersfoort, "eindredacteur", BOTH))


def logged_in(user):
    client = Client(headers={"host": "localhost"})
    client.force_login(user)
    return client


def form_data(**fields):
    today = timezone.localdate()
    return (
        nested_form_data(
            {
                "title": "Week van de Ontmoeting",
                "slug": "week",
                "intro": "Een week lang nieuwe mensen.",
                "begin": today.isoformat(),
                "einde": (today + timedelta(days=7)).isoformat(),
                "kleur": "#7A2048",
                "op_kleur": "#FFFFFF",
                "inhoud": streamfield([]),
            }
        )
        | fields
    )


def adding(wijksite):
    return reverse("wagtailadmin_pages:add", args=["evenementen", "campagnepage", wijksite.site.root_page_id])


def themes(*slugs):
    return [word.pk for word in words(Thema, slugs)]


def errors_of(response):
    assert response.status_code == 200
    return {name: list(messages) for name, messages in response.context["form"].errors.items()}


def test_an_editor_makes_one(delfshaven, editor):
    answer = editor.post(adding(delfshaven), form_data(themas=themes("ontmoeting")))
    assert answer.status_code == 302
    page = CampagnePage.objects.get(slug="week")
    assert [theme.slug for theme in page.get_latest_revision_as_object().themas.all()] == ["ontmoeting"]


def test_what_is_listed_here_can_be_ticked_and_nothing_else(delfshaven, amersfoort, editor):
    here = make_activity(make_organisation(delfshaven), "Zwemles")
    elsewhere = make_activity(make_organisation(amersfoort), "Kattenkwaad")
    page = editor.get(adding(delfshaven)).content.decode()
    assert "Zwemles (Buurthuis De Brug)" in page
    assert "Kattenkwaad" not in page
    assert editor.post(adding(delfshaven), form_data(activiteiten=[here.pk])).status_code == 302
    refused = editor.post(adding(delfshaven), form_data(slug="x", activiteiten=[elsewhere.pk]))
    assert list(errors_of(refused)) == ["activiteiten"]


def test_a_guest_that_is_shown_here_can_be_ticked(delfshaven, amersfoort, editor):
    guest = make_activity(make_organisation(amersfoort), "Op bezoek")
    Koppeling.objects.create(van=amersfoort.site, naar=delfshaven.site, akkoord_van=True, akkoord_naar=True)
    herbereken([guest.pk])
    assert "Op bezoek" in editor.get(adding(delfshaven)).content.decode()


def test_without_a_theme_and_without_an_activity_nothing_would_join(delfshaven, editor):
    assert list(errors_of(editor.post(adding(delfshaven), form_data()))) == ["themas"]


def test_the_preview_wears_colours_and_lists_activities_that_nobody_saved_yet(delfshaven, editor):
    club = make_organisation(delfshaven)
    make_activity(club, "Koffie", begin=in_days(2), themas=["ontmoeting"])
    make_activity(club, "Zwemles", begin=in_days(2), themas=["zwemmen"])
    campaign = make_campaign(delfshaven, kleur="#7A2048")
    # What visitors have is known by now.
    Client(headers={"host": "delfshaven.localhost"}).get(campaign.get_url())
    address = reverse("wagtailadmin_pages:preview_on_edit", args=[campaign.pk])
    tried = form_data(kleur="#123456", themas=themes("zwemmen"))
    assert editor.post(address, tried).json()["is_valid"]
    preview = editor.get(address)
    assert preview.status_code == 200
    html = preview.content.decode()
    assert "Zwemles" in html
    assert "Koffie" not in html
    assert '<link rel="stylesheet" href="/stijl/campagne/123456-ffffff.css">' in html
    assert " style=" not in html
    assert "style-src 'self'" in preview["Content-Security-Policy"]
    # It is shown on the host of the admin, and asks that for its styles: those of the site as well.
    own = re.findall(r'<link rel="stylesheet" href="(/stijl/[^"]+)">', html)
    assert len(own) == 2
    assert all(editor.get(url).status_code == 200 for url in own)
    for unknown in ("/stijl/0/x.css", f"/stijl/{10**30}/x.css"):
        assert editor.get(unknown).status_code == 404
    assert f"--wp-primair: {delfshaven.primair}" in editor.get(own[0]).content.decode()
    sheet = editor.get("/stijl/campagne/123456-ffffff.css")
    assert "--campagne: #123456;" in sheet.content.decode()
    assert sheet["Content-Type"].startswith("text/css")


def test_a_last_day_before_the_first_is_refused(delfshaven, editor):
    early = (timezone.localdate() - timedelta(days=1)).isoformat()
    refused = editor.post(adding(delfshaven), form_data(einde=early, themas=themes("ontmoeting")))
    assert list(errors_of(refused)) == ["einde"]


def test_colours_that_cannot_be_read_are_refused_with_the_nearest_that_can(delfshaven, editor):
    data = form_data(kleur="#777777", op_kleur="#888888", themas=themes("ontmoeting"))
    (message,) = errors_of(editor.post(adding(delfshaven), data))["op_kleur"]
    assert "#" in message.partition("4")[2]


def test_who_publishes_on_both_sites_copies_it_as_a_draft(delfshaven, amersfoort, editor_of_both):
    stays = make_activity(make_organisation(delfshaven), "Zwemles", begin=in_days(2))
    comes = make_activity(make_organisation(amersfoort), "Op bezoek", begin=in_days(2))
    Koppeling.objects.create(van=amersfoort.site, naar=delfshaven.site, akkoord_van=True, akkoord_naar=True)
    campaign = make_campaign(
        delfshaven,
        activiteiten=[stays, comes],
        afbeelding=make_picture(),
        intro="Een week in Delfshaven.",
        kleur="#123456",
    )
    address = reverse("campagne_kopieren", args=[campaign.pk])
    assert amersfoort.naam in editor_of_both.get(address).content.decode()
    answer = editor_of_both.post(address, {"website": amersfoort.pk}, follow=True)
    copy = CampagnePage.objects.descendant_of(amersfoort.site.root_page).get()
    assert not copy.live
    assert copy.intro == "Een week in Amersfoort 033."
    assert (copy.begin, copy.einde, copy.kleur) == (campaign.begin, campaign.einde, "#123456")
    assert [theme.slug for theme in copy.themas.all()] == ["ontmoeting"]
    assert [activity.pk for activity in copy.activiteiten.all()] == [comes.pk]
    assert copy.afbeelding is None
    said = answer.content.decode()
    assert "Zwemles" in said
    assert reverse("wagtailadmin_pages:edit", args=[copy.pk]) in said
    assert CampagnePage.objects.get(pk=campaign.pk).live


def test_the_draft_can_be_put_online_as_it_is(delfshaven, amersfoort, editor_of_both, op_amersfoort):
    campaign = make_campaign(delfshaven)
    editor_of_both.post(reverse("campagne_kopieren", args=[campaign.pk]), {"website": amersfoort.pk})
    copy = CampagnePage.objects.descendant_of(amersfoort.site.root_page).get()
    assert op_amersfoort.get("/week-van-de-ontmoeting/").status_code == 404
    copy.latest_revision.publish()
    assert op_amersfoort.get("/week-van-de-ontmoeting/").status_code == 200


def test_a_second_copy_gets_an_address_of_its_own(delfshaven, amersfoort, editor_of_both):
    campaign = make_campaign(delfshaven)
    address = reverse("campagne_kopieren", args=[campaign.pk])
    for _time in range(2):
        editor_of_both.post(address, {"website": amersfoort.pk})
    copies = CampagnePage.objects.descendant_of(amersfoort.site.root_page)
    assert sorted(copies.values_list("slug", flat=True)) == [
        "week-van-de-ontmoeting",
        "week-van-de-ontmoeting-2",
    ]


def test_who_publishes_on_one_site_only_can_copy_nothing(delfshaven, amersfoort, editor):
    campaign = make_campaign(delfshaven)
    address = reverse("campagne_kopieren", args=[campaign.pk])
    edit = reverse("wagtailadmin_pages:edit", args=[campaign.pk])
    assert address not in editor.get(edit).content.decode()
    for answer in (editor.get(address), editor.post(address, {"website": amersfoort.pk})):
        # Wagtail sends who is refused to the home of the admin, with a sentence.
        assert answer.status_code in {302, 403}
    assert CampagnePage.objects.count() == 1


def test_who_only_writes_on_the_other_site_can_copy_nothing_there(delfshaven, amersfoort):
    user_with_role(delfshaven, "eindredacteur", BOTH)
    writer = logged_in(user_with_role(amersfoort, "redacteur", BOTH))
    campaign = make_campaign(delfshaven)
    writer.post(reverse("campagne_kopieren", args=[campaign.pk]), {"website": amersfoort.pk})
    assert CampagnePage.objects.count() == 1


def test_the_campaign_of_another_site_and_what_is_no_campaign_do_not_exist(delfshaven, amersfoort, editor):
    foreign = make_campaign(amersfoort)
    activity = make_activity(delfshaven)
    for pk in (foreign.pk, activity.pk, 999999):
        assert editor.get(reverse("campagne_kopieren", args=[pk])).status_code == 404


@pytest.mark.parametrize("website", ["", "0", "999999", "x", "²"])
def test_a_website_that_cannot_be_chosen_is_a_sentence(delfshaven, editor_of_both, website):
    campaign = make_campaign(delfshaven)
    answer = editor_of_both.post(reverse("campagne_kopieren", args=[campaign.pk]), {"website": website})
    assert list(errors_of(answer)) == ["website"]


def test_a_site_without_an_agenda_is_not_offered(delfshaven, amersfoort, editor_of_both):
    Wijksite.objects.filter(pk=amersfoort.pk).update(uitgezette_modules=["agenda"])
    campaign = make_campaign(delfshaven)
    answer = editor_of_both.post(reverse("campagne_kopieren", args=[campaign.pk]), {"website": amersfoort.pk})
    assert answer.status_code in {302, 403}
    assert CampagnePage.objects.count() == 1
