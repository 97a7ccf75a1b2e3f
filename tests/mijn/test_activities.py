"""Off, moved and full, said by a member: online at once, taken back as easily, and never of another organisation."""

import pytest
from bs4 import BeautifulSoup
from django.urls import URLPattern, reverse
from django.utils import timezone
from wagtail.models import PageLogEntry

from evenementen.models import Afwijking, AfwijkingPeriode, Moment
from locaties.models import Locatie
from mijn.urls import urlpatterns as own_urls
from organisaties.models import Sluiting
from tests.builders import in_days, make_activity, make_place, make_wijk

pytestmark = pytest.mark.django_db


@pytest.fixture
def eten(soeppan, overdag):
    return make_activity(
        soeppan, "Samen eten", dates=[in_days(0, hour=23), *(in_days(n) for n in range(1, 25))]
    )


@pytest.fixture
def client(fatma, als_lid):
    return als_lid(fatma)


def moment_of(page, number=1):
    return Moment.objects.filter(pagina=page).op_volgorde()[number]


def address(name, page, *more):
    return reverse(name, args=[page.get_parent().pk, page.pk, *more])


def seen(client, path):
    return client.get(path).content.decode().partition('name="gezien" value="')[2].partition('"')[0]


def say(client, path, **data):
    return client.post(path, {"gezien": seen(client, path), **data}, follow=True)


def actions(page):
    entries = PageLogEntry.objects.filter(page=page.pk, action__startswith="feit.").order_by(
        "timestamp", "pk"
    )
    return [entry.action for entry in entries]


def test_off_today_is_two_taps_from_home(soeppan, eten, client, op_delfshaven):
    moment = moment_of(eten, 0)
    path = address("mijn_afwijking", eten, moment.pk, "gaat_niet_door")
    assert path in client.get(f"/mijn/{soeppan.pk}/").content.decode()
    page = say(client, path, reden="De kok is ziek.").content.decode()
    assert "Staat nu online. De redactie kijkt later mee." in page
    assert "De kok is ziek." in page
    assert "deurposter" in page
    assert "wa.me" in page
    assert "De kok is ziek." in op_delfshaven.get("/organisaties/de-soeppan/samen-eten/").content.decode()
    assert actions(eten) == ["feit.gaat_niet_door"]


def test_on_after_all_takes_it_back(eten, client):
    moment = moment_of(eten)
    say(client, address("mijn_afwijking", eten, moment.pk, "gaat_niet_door"))
    page = client.post(address("mijn_toch", eten, moment.pk, "gaat_niet_door"), follow=True).content.decode()
    assert "Gaat door" in page
    moment.refresh_from_db()
    assert moment.status == "gaat_door"
    assert actions(eten) == ["feit.gaat_niet_door", "feit.niet.gaat_niet_door"]


def undo_form(page):
    """What the button to undo sends."""
    form = BeautifulSoup(page, "html.parser").select_one(".mijn-ongedaan")
    return {field["name"]: field["value"] for field in form.select("input")}


def test_undo_puts_back_what_was_said_before(eten, client):
    path = address("mijn_afwijking", eten, moment_of(eten).pk, "vol")
    form = undo_form(say(client, path, reden="Vol.").content.decode())
    page = client.post(address("mijn_ongedaan", eten), form, follow=True).content.decode()
    assert "Ongedaan gemaakt." in page
    assert not Afwijking.objects.exists()
    assert actions(eten) == ["feit.vol", "feit.ongedaan"]
    form = undo_form(say(client, path, reden="Vol.").content.decode())
    page = client.post(address("mijn_ongedaan", eten), {**form, "was": "onzin"}, follow=True)
    assert "kan niet meer" in page.content.decode()


def test_undo_leaves_alone_what_somebody_else_said_since(eten, client):
    moment = moment_of(eten)
    form = undo_form(say(client, address("mijn_afwijking", eten, moment.pk, "vol")).content.decode())
    say(client, address("mijn_afwijking", eten, moment.pk, "gaat_niet_door"), reden="Kok ziek.")
    page = client.post(address("mijn_ongedaan", eten), form, follow=True).content.decode()
    assert "Iemand anders heeft dit net gewijzigd." in page
    assert Afwijking.objects.get().reden == "Kok ziek."


def test_taking_back_what_is_not_said_any_more_changes_nothing(eten, client):
    """An old window may still show the button."""
    moment = moment_of(eten)
    say(client, address("mijn_afwijking", eten, moment.pk, "vol"), reden="Zaal is vol.")
    page = client.post(address("mijn_toch", eten, moment.pk, "gaat_niet_door"), follow=True).content.decode()
    assert "Dit was al weggehaald." in page
    assert Afwijking.objects.get().reden == "Zaal is vol."


def test_full_and_room_again(eten, client):
    moment = moment_of(eten)
    say(client, address("mijn_afwijking", eten, moment.pk, "vol"))
    moment.refresh_from_db()
    assert moment.vol
    client.post(address("mijn_toch", eten, moment.pk, "vol"))
    moment.refresh_from_db()
    assert not moment.vol


def test_move_to_another_time_and_place_of_the_neighbourhood(eten, client, delfshaven, amersfoort):
    here = make_place("De Wip", wijk=make_wijk("Bospolder", delfshaven))
    secret = make_place("Het Schuilhuis", wijk=here.wijk, adres_tonen=False)
    make_place("De Kei", wijk=make_wijk("Soesterkwartier", amersfoort, gemeente="Amersfoort"))
    moment = moment_of(eten)
    path = address("mijn_afwijking", eten, moment.pk, "verplaatst")
    page = client.get(path).content.decode()
    assert "De Wip" in page
    assert "De Kei" not in page
    assert "Het Schuilhuis" not in page
    fields = {"dag": f"{in_days(1):%Y-%m-%d}", "begintijd": "18:30", "locatie": here.pk}
    page = say(client, path, **fields).content.decode()
    assert "18.30" in page
    assert "De Wip" in page
    refused = client.post(path, {"gezien": seen(client, path), **fields, "locatie": secret.pk})
    assert refused.status_code == 200
    moment.refresh_from_db()
    assert moment.locatie == Locatie.objects.get(pk=here.pk)


def test_for_a_while_off_and_back(eten, client):
    path = address("mijn_periode", eten, "gaat_niet_door")
    data = {"vanaf": f"{timezone.localdate():%Y-%m-%d}", "hoelang": "alles", "reden": "Verbouwing."}
    page = say(client, path, **data).content.decode()
    assert "Verbouwing." in page
    assert set(eten.momenten.values_list("status", flat=True)) == {"gaat_niet_door"}
    row = AfwijkingPeriode.objects.get()
    client.post(address("mijn_periode_weg", eten, row.pk))
    assert eten.momenten.filter(status="gaat_door").exists()
    assert actions(eten) == ["feit.periode.gaat_niet_door", "feit.periode.weg"]


def test_somebody_who_spoke_meanwhile_is_not_overruled_unseen(eten, client):
    moment = moment_of(eten)
    path = address("mijn_afwijking", eten, moment.pk, "gaat_niet_door")
    before = seen(client, path)
    Afwijking.objects.create(
        pagina=eten, oorspronkelijk_begin=moment.oorspronkelijk_begin, vol=True, reden="Zaal is vol."
    )
    page = client.post(path, {"gezien": before, "reden": "Kok ziek."}).content.decode()
    assert "Iemand anders heeft dit net gewijzigd." in page
    assert "Zaal is vol." in page
    assert "Kok ziek." in page
    moment.refresh_from_db()
    assert moment.status == "gaat_door"


def test_period_that_was_said_meanwhile_is_shown_first(eten, client):
    path = address("mijn_periode", eten, "vol")
    before = seen(client, path)
    AfwijkingPeriode.objects.create(pagina=eten, soort="gaat_niet_door", vanaf=timezone.now())
    data = {"gezien": before, "vanaf": f"{timezone.localdate():%Y-%m-%d}", "hoelang": "alles"}
    assert "Iemand anders heeft dit net gewijzigd." in client.post(path, data).content.decode()
    assert AfwijkingPeriode.objects.count() == 1


def test_ten_days_stand_on_the_first_screen_and_more_behind_it(eten, client):
    page = client.get(address("mijn_activiteit", eten)).content.decode()
    assert page.count('id="moment-') == 10
    assert "?pagina=2" in page
    assert (
        client.get(address("mijn_activiteit", eten) + "?pagina=2").content.decode().count('id="moment-') == 10
    )


def test_day_that_is_gone_or_over_leads_back_with_a_sentence(eten, client):
    gone = address("mijn_afwijking", eten, 9_999_999, "vol")
    assert "Deze dag staat er niet meer." in client.get(gone, follow=True).content.decode()
    moment = moment_of(eten)
    Moment.objects.filter(pk=moment.pk).update(eindigt=in_days(-1))
    over = address("mijn_afwijking", eten, moment.pk, "vol")
    assert "al voorbij" in client.post(over, {}, follow=True).content.decode()
    assert not Afwijking.objects.exists()


def test_activity_that_is_not_online_says_so(eten, client):
    eten.unpublish()
    page = client.get(address("mijn_activiteit", eten)).content.decode()
    assert "Bezoekers zien deze pagina nu niet" in page
    page = say(client, address("mijn_afwijking", eten, moment_of(eten).pk, "gaat_niet_door")).content.decode()
    assert "Het is bewaard." in page


def test_activity_that_was_removed_meanwhile_is_a_sentence(eten, client):
    path = address("mijn_afwijking", eten, moment_of(eten).pk, "vol")
    eten.delete()
    response = client.post(path, {"reden": ""})
    assert response.status_code == 404
    assert "Dan is het weggehaald" in response.content.decode()


def patterns(urls):
    for pattern in urls:
        if isinstance(pattern, URLPattern):
            yield pattern
        else:
            yield from patterns(pattern.url_patterns)


def values(organisation, activity):
    """For every part of an address here."""
    moment = moment_of(activity)
    period = AfwijkingPeriode.objects.create(pagina=activity, soort="vol", vanaf=timezone.now())
    closed = Sluiting.objects.create(
        pagina=activity.get_parent().specific, van=timezone.localdate(), tot=timezone.localdate()
    )
    return {
        "pk": organisation.pk,
        "activiteit": activity.pk,
        "moment": moment.pk,
        "periode": period.pk,
        "sluiting": closed.pk,
        "soort": "vol",
        "wanneer": "vandaag",
    }


OURS = [
    pattern
    for pattern in patterns(own_urls)
    if "mijn.facts" in pattern.callback.__module__ or "mijn.activities" in pattern.callback.__module__
]


@pytest.mark.parametrize("name", [pattern.name for pattern in OURS])
def test_nothing_of_another_organisation_is_read_or_changed(name, soeppan, andere, eten, client):
    """Neither under its own number, nor under that of one's own organisation."""
    theirs = make_activity(andere, "Geheim feest", dates=[in_days(1), in_days(2)])
    converters = next(pattern for pattern in OURS if pattern.name == name).pattern.converters
    known = values(andere, theirs)
    tries = [known]
    if "activiteit" in converters:
        tries.append({**known, "pk": soeppan.pk})
    before = rows()
    for kwargs in tries:
        wanted = {"pk": kwargs["pk"], **{part: kwargs[part] for part in converters}}
        path = reverse(name, kwargs=wanted)
        for answer in (client.get(path), client.post(path, {"telefoon": "010 555 01 23", "reden": "x"})):
            assert answer.status_code in (404, 405), path
            assert "Geheim feest" not in answer.content.decode()
        assert 404 in {client.get(path).status_code, client.post(path).status_code}
    assert rows() == before


def test_moment_period_and_closing_of_another_are_not_reached_through_ones_own(soeppan, andere, eten, client):
    theirs = make_activity(andere, "Geheim feest", dates=[in_days(1), in_days(2)])
    known = values(andere, theirs)
    before = rows()
    for name, number in (("mijn_toch", known["moment"]), ("mijn_afwijking", known["moment"])):
        client.post(reverse(name, args=[soeppan.pk, eten.pk, number, "vol"]), {"reden": "x"})
    client.post(reverse("mijn_periode_weg", args=[soeppan.pk, eten.pk, known["periode"]]))
    client.post(reverse("mijn_toch_open", args=[soeppan.pk, known["sluiting"]]))
    page = client.get(reverse("mijn_gezegd", args=[soeppan.pk, eten.pk, known["moment"]]), follow=True)
    assert "Geheim feest" not in page.content.decode()
    assert rows() == before


def rows():
    return [
        list(model.objects.order_by("pk").values_list())
        for model in (Afwijking, AfwijkingPeriode, Sluiting, Moment)
    ]


@pytest.mark.parametrize("name", ["mijn_ongedaan", "mijn_toch", "mijn_periode_weg", "mijn_toch_open"])
def test_what_changes_something_at_once_asks_for_a_post(name, soeppan, eten, client):
    converters = next(pattern for pattern in OURS if pattern.name == name).pattern.converters
    known = values(soeppan, eten)
    path = reverse(name, kwargs={"pk": soeppan.pk, **{part: known[part] for part in converters}})
    assert client.get(path).status_code == 405
