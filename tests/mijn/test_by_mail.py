"""The links in a reminder: one tap on a button, without logging in; and no more mail."""

from datetime import timedelta

import pytest
from bs4 import BeautifulSoup
from django.core import signing
from django.test import Client
from django.utils import timezone
from wagtail.models import PageLogEntry

from mijn.upkeep import by_mail
from organisaties.facts import schrijf_feiten
from organisaties.membership import leave
from organisaties.models import Herinnering, Lidmaatschap, OrganisatieFeiten
from organisaties.upkeep import links
from organisaties.upkeep.round import Ronde
from tests.builders import make_activity, make_member

# What the screens do is the same on every database; what they write is tested in tests/organisaties on each.
pytestmark = [pytest.mark.django_db, pytest.mark.eenmaal]

YES = "Ja, alles klopt nog"


@pytest.fixture
def fatma(soeppan, delfshaven):
    delfshaven.telefoon = "010 123 45 67"
    delfshaven.save()
    OrganisatieFeiten.objects.create(pagina=soeppan, telefoon="010 555 01 23", email="info@soeppan.nl")
    return make_member(soeppan)


@pytest.fixture
def herinnering(soeppan, fatma):
    return remind(soeppan, fatma)


@pytest.fixture
def aan_adres(soeppan, delfshaven):
    """To the address of the profile: nobody keeps it up to date yet."""
    OrganisatieFeiten.objects.create(pagina=soeppan, email="info@soeppan.nl")
    return remind(soeppan, None)


def remind(page, user):
    return Herinnering.objects.create(
        organisatie=page, user=user, kwartaal=Ronde.of(timezone.localdate()).kwartaal
    )


def klopt(herinnering):
    return f"/mijn/klopt/{links.klopt_token(herinnering)}/"


def uit(herinnering):
    return f"/mijn/herinneringen/{links.uit_token(herinnering)}/"


def text(response):
    return response.content.decode()


def seen(client, path):
    return BeautifulSoup(client.get(path).content, "html.parser").select_one("[name=gezien]")["value"]


def tap(client, path):
    return client.post(path, {"gezien": seen(client, path)}, follow=True)


def facts_of(page):
    return type(page).objects.get(pk=page.pk).feiten


# One tap


def test_following_the_link_shows_what_visitors_see_and_changes_nothing(soeppan, herinnering, op_platform):
    make_activity(soeppan, "Samen eten")
    response = op_platform.get(klopt(herinnering))
    for words in ("De Soeppan", "010 555 01 23", "info@soeppan.nl", "Samen eten", YES, "Er klopt iets niet"):
        assert words in text(response)
    # Nobody who reads a forwarded mail learns the address.
    assert "f…@voorbeeld.nl" in text(response)
    assert "fatma@voorbeeld.nl" not in text(response)
    assert f'href="/mijn/{soeppan.pk}/klopt/"' in text(response)
    assert "no-store" in response["Cache-Control"]
    op_platform.head(klopt(herinnering))
    assert facts_of(soeppan).nagekeken_op is None
    assert Herinnering.objects.get().bevestigd_op is None


def test_one_tap_checks_profile_and_activities_in_the_name_of_who_got_the_mail(
    soeppan, fatma, herinnering, op_platform
):
    activity = make_activity(soeppan)
    make_member(soeppan, "ali@voorbeeld.nl")
    page = tap(op_platform, klopt(herinnering))
    assert "is met deze link gezegd dat alles van De Soeppan klopt" in text(page)
    for checked in (soeppan, activity):
        facts = facts_of(checked)
        assert (facts.nagekeken_op, facts.nagekeken_door) == (timezone.localdate(), fatma)
        entry = PageLogEntry.objects.get(page=checked.pk, action="feit.klopt_per_mail")
        assert entry.user == fatma
    assert facts_of(soeppan).telefoon == "010 555 01 23"
    # It logs nobody in.
    assert op_platform.get(f"/mijn/{soeppan.pk}/").status_code == 302


def test_used_link_says_so_and_does_nothing_more(soeppan, herinnering, op_platform):
    tap(op_platform, klopt(herinnering))
    OrganisatieFeiten.objects.update(nagekeken_op=timezone.localdate() - timedelta(days=5))
    again = op_platform.post(klopt(herinnering), {"gezien": "x"})
    assert "De link is nu gebruikt." in text(again)
    assert YES not in text(op_platform.get(klopt(herinnering)))
    assert facts_of(soeppan).nagekeken_op == timezone.localdate() - timedelta(days=5)


def test_what_changed_meanwhile_is_shown_first(soeppan, fatma, herinnering, op_platform):
    mark = seen(op_platform, klopt(herinnering))
    schrijf_feiten(soeppan, {"telefoon": "010 555 04 56", "email": ""}, fatma)
    response = op_platform.post(klopt(herinnering), {"gezien": mark})
    assert "Er is net iets gewijzigd. Kijk nog een keer" in text(response)
    assert "010 555 04 56" in text(response)
    assert facts_of(soeppan).nagekeken_op is None
    assert op_platform.post(klopt(herinnering)).status_code == 200
    assert facts_of(soeppan).nagekeken_op is None


def test_form_of_another_website_is_refused(herinnering, soeppan):
    strict = Client(headers={"host": "localhost"}, enforce_csrf_checks=True)
    mark = seen(strict, klopt(herinnering))
    strict.cookies.clear()
    assert strict.post(klopt(herinnering), {"gezien": mark}).status_code == 403
    assert facts_of(soeppan).nagekeken_op is None


# To the address of the profile


def test_address_of_the_profile_says_it_without_a_name(soeppan, aan_adres, op_platform):
    first = op_platform.get(klopt(aan_adres))
    assert f'href="/mijn/aanvragen/{soeppan.pk}/"' in text(first)
    tap(op_platform, klopt(aan_adres))
    facts = facts_of(soeppan)
    assert (facts.nagekeken_op, facts.nagekeken_door) == (timezone.localdate(), None)


def test_link_to_the_address_of_the_profile_stops_when_somebody_looks_after_it(
    soeppan, aan_adres, op_platform
):
    make_member(soeppan)
    response = op_platform.post(klopt(aan_adres))
    assert response.status_code == 410
    assert "Deze link telt niet meer" in text(response)
    assert facts_of(soeppan).nagekeken_op is None


def test_expired_link_to_the_address_of_the_profile_leads_to_asking_for_access(
    soeppan, aan_adres, op_platform
):
    Herinnering.objects.update(verstuurd_op=timezone.now() - links.KLOPT_WORKS - timedelta(hours=1))
    response = op_platform.get(klopt(aan_adres))
    assert response.status_code == 410
    assert "De mail is te oud." in text(response)
    assert f'href="/mijn/aanvragen/{soeppan.pk}/"' in text(response)


# Bad days


@pytest.mark.parametrize("token", ["verzonnen", "MQ", "a:b:c"])
def test_link_that_is_not_ours_says_so(soeppan, op_platform, token):
    for path in (f"/mijn/klopt/{token}/", f"/mijn/herinneringen/{token}/"):
        response = op_platform.get(path)
        assert response.status_code == 404
        assert "Deze link werkt niet" in text(response)


def test_link_of_one_purpose_does_not_serve_another(herinnering, soeppan, op_platform):
    tokens = links.klopt_token(herinnering), links.uit_token(herinnering)
    plain = signing.dumps(herinnering.pk)
    assert op_platform.post(f"/mijn/herinneringen/{tokens[0]}/").status_code == 404
    assert op_platform.post(f"/mijn/klopt/{tokens[1]}/").status_code == 404
    assert op_platform.post(f"/mijn/klopt/{plain}/").status_code == 404
    herinnering.refresh_from_db()
    assert (herinnering.bevestigd_op, herinnering.afgemeld_op) == (None, None)


def test_expired_link_leads_to_logging_in(herinnering, soeppan, op_platform):
    path = klopt(herinnering)
    Herinnering.objects.update(verstuurd_op=timezone.now() - links.KLOPT_WORKS - timedelta(hours=1))
    for response in (op_platform.get(path), op_platform.post(path)):
        assert response.status_code == 410
        assert "De mail is te oud." in text(response)
        assert f'href="/mijn/{soeppan.pk}/klopt/"' in text(response)
    assert facts_of(soeppan).nagekeken_op is None
    Herinnering.objects.update(verstuurd_op=timezone.now() - links.UIT_WORKS - timedelta(hours=1))
    assert op_platform.get(uit(herinnering)).status_code == 410


def test_forwarded_link_opened_by_another_member_is_not_said_in_the_name_of_the_first(
    soeppan, herinnering, als_lid
):
    ali = make_member(soeppan, "ali@voorbeeld.nl")
    client = als_lid(ali)
    for response in (client.get(klopt(herinnering)), client.post(klopt(herinnering))):
        assert response.status_code == 403
        assert "Deze mail was voor iemand anders" in text(response)
        assert f'href="/mijn/{soeppan.pk}/klopt/"' in text(response)
    assert facts_of(soeppan).nagekeken_op is None


def test_link_of_who_left_or_whose_account_is_off_does_not_count(soeppan, fatma, herinnering, op_platform):
    make_member(soeppan, "ali@voorbeeld.nl")
    fatma.is_active = False
    fatma.save()
    assert op_platform.post(klopt(herinnering)).status_code == 410
    fatma.is_active = True
    fatma.save()
    leave(Lidmaatschap.objects.get(user=fatma))
    response = op_platform.post(klopt(herinnering))
    assert response.status_code == 410
    assert "zorgt nu niet meer voor De Soeppan" in text(response)
    assert facts_of(soeppan).nagekeken_op is None


@pytest.mark.parametrize("how", ["off line", "deleted"])
def test_link_of_an_organisation_that_is_gone_says_so(soeppan, herinnering, op_platform, how):
    paths = klopt(herinnering), uit(herinnering)
    if how == "deleted":
        soeppan.delete()
    else:
        soeppan.unpublish()
    response = op_platform.post(paths[0])
    assert response.status_code == 410
    assert "De organisatie staat niet meer op de website." in text(response)
    assert op_platform.get(paths[1]).status_code == (410 if how == "deleted" else 200)


def test_links_are_not_tried_all_day(delfshaven, op_platform, monkeypatch):
    monkeypatch.setattr(by_mail, "TRIES_A_MINUTE", 0)
    op_platform.get("/mijn/klopt/raad/")
    assert op_platform.get("/mijn/klopt/raad/").status_code == 429


# No more mail


def test_mail_stops_with_one_tap_and_comes_back_with_another(soeppan, fatma, herinnering, op_platform):
    path = uit(herinnering)
    asked = op_platform.get(path)
    assert "Geen mail meer over De Soeppan?" in text(asked)
    herinnering.refresh_from_db()
    assert herinnering.afgemeld_op is None
    done = op_platform.post(path, follow=True)
    assert "U krijgt deze mail niet meer" in text(done)
    herinnering.refresh_from_db()
    assert herinnering.afgemeld_op is not None
    # Who wants no mail still belongs to it.
    assert Lidmaatschap.objects.filter(user=fatma).exists()
    op_platform.post(path, {"weer": "1"})
    herinnering.refresh_from_db()
    assert herinnering.afgemeld_op is None
    actions = PageLogEntry.objects.filter(page=soeppan.pk, action__startswith="herinnering").order_by("pk")
    assert [(entry.action, entry.user) for entry in actions] == [
        ("herinnering.uit", fatma),
        ("herinnering.aan", fatma),
    ]
