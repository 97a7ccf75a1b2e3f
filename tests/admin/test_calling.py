"""The redactie calls who did not answer two mails: of the own sites only, and what came of it counts at once."""

from datetime import date, timedelta

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.models import PageLogEntry

from organisaties.models import Belpoging, Herinnering, OrganisatieFeiten
from organisaties.upkeep.round import Ronde
from tests.admin.conftest import user_with_role
from tests.builders import make_activity, make_member, make_organisation

pytestmark = [pytest.mark.django_db, pytest.mark.eenmaal]

LIST = "/beheer/bellen/"


def silent(site, title="De Soeppan", **fields):
    """Mailed twice, and nothing was heard."""
    page = make_organisation(site, title, **{"telefoon": "010 555 01 23", **fields})
    user = make_member(page, f"{title.split()[-1].lower()}@voorbeeld.nl")
    sent = timezone.now() - timedelta(days=15)
    kwartaal = Ronde.of(sent.date()).kwartaal
    Herinnering.objects.create(organisatie=page, user=user, kwartaal=kwartaal, keer=2, verstuurd_op=sent)
    return page


def text(response):
    return response.content.decode()


def names(response):
    rows = BeautifulSoup(response.content, "html.parser").select("td form")
    return [row["action"] for row in rows]


def address(page):
    return f"/beheer/organisatie/{page.pk}/gebeld/"


def test_list_names_who_to_call_with_the_number_on_the_own_sites_only(als, delfshaven, amersfoort):
    page = silent(delfshaven, bellen="Alleen 's ochtends")
    silent(amersfoort, "Keistad Kookt")
    make_organisation(delfshaven, "Net begonnen")
    answer = als(delfshaven).get(LIST)
    assert names(answer) == [address(page)]
    for words in (
        "De Soeppan",
        'href="tel:0105550123"',
        "Alleen &#x27;s ochtends",
        "Soeppan",
        "Nooit nagekeken",
    ):
        assert words in text(answer)
    assert "Keistad" not in text(answer)


def test_called_and_right_is_written_down_in_the_name_of_the_redacteur(als, delfshaven):
    page = silent(delfshaven)
    activity = make_activity(page)
    redacteur = user_with_role(delfshaven, "redacteur")
    answer = als(delfshaven).post(address(page), {"uitkomst": "klopt"}, follow=True)
    assert "vandaag nagekeken" in text(answer)
    assert names(answer) == []
    for checked in (page, activity):
        facts = type(checked).objects.get(pk=checked.pk).feiten
        assert (facts.nagekeken_op, facts.nagekeken_door) == (timezone.localdate(), redacteur)
    entry = PageLogEntry.objects.get(page=page.pk, action="gebeld.klopt")
    assert (entry.user, entry.message) == (redacteur, "Gebeld: klopt nog")


def test_no_answer_stays_with_its_day_below_who_was_not_called(als, delfshaven):
    page, other = silent(delfshaven), silent(delfshaven, "De Brug")
    client = als(delfshaven)
    answer = client.post(address(page), {"uitkomst": "geen_gehoor"}, follow=True)
    assert names(answer) == [address(other), address(page)]
    assert "Geen gehoor op" in text(answer)
    assert names(client.get(f"{LIST}?stand=geen_gehoor")) == [address(page)]
    assert names(client.get(f"{LIST}?stand=nieuw")) == [address(other)]
    assert OrganisatieFeiten.objects.get(pagina=page).nagekeken_op is None


def test_who_wants_no_more_is_off_the_list_until_somebody_says_otherwise(als, delfshaven):
    page = silent(delfshaven)
    client = als(delfshaven)
    assert names(client.post(address(page), {"uitkomst": "wil_niet_meer"}, follow=True)) == []
    assert names(client.get(f"{LIST}?stand=wil_niet_meer")) == [address(page)]
    client.post(address(page), {"uitkomst": "toch_weer"})
    assert names(client.get(LIST)) == [address(page)]
    assert names(client.get(f"{LIST}?stand=wil_niet_meer")) == []


def test_list_is_narrowed_by_name_and_website(delfshaven, amersfoort, als):
    page, other = silent(delfshaven), silent(amersfoort, "Keistad Kookt")
    client = als(delfshaven)
    user_with_role(amersfoort, "redacteur", user_with_role(delfshaven, "redacteur").email)
    assert set(names(client.get(LIST))) == {address(page), address(other)}
    assert names(client.get(f"{LIST}?q=soep")) == [address(page)]
    assert names(client.get(f"{LIST}?site={amersfoort.pk}")) == [address(other)]
    for nonsense in ("site=x", "stand=verzonnen", "p=9999", "q=" + "x" * 200):
        assert client.get(f"{LIST}?{nonsense}").status_code == 200


@pytest.mark.parametrize("uitkomst", ["", "verzonnen"])
def test_outcome_that_does_not_exist_is_refused_in_a_sentence(als, delfshaven, uitkomst):
    answer = als(delfshaven).post(address(silent(delfshaven)), {"uitkomst": uitkomst}, follow=True)
    assert "Kies hoe het gesprek afliep." in text(answer)
    assert not Belpoging.objects.exists()


def test_nobody_writes_down_a_call_for_another_site(als, delfshaven, amersfoort, client):
    page = silent(amersfoort, "Keistad Kookt")
    assert als(delfshaven, "sitebeheerder").post(address(page), {"uitkomst": "klopt"}).status_code == 404
    assert als(delfshaven).get(address(page)).status_code in {404, 405}
    member = make_member(page)
    client.force_login(member)
    host = {"host": "localhost"}
    for answer in (
        client.get(LIST, headers=host),
        client.post(address(page), {"uitkomst": "klopt"}, headers=host),
    ):
        assert answer.status_code in {302, 403, 404}
    assert not Belpoging.objects.exists()


def test_list_asks_as_many_queries_for_many(als, delfshaven):
    client = als(delfshaven)

    def asked():
        client.get(LIST)
        with CaptureQueriesContext(connection) as queries:
            client.get(LIST)
        return len(queries)

    silent(delfshaven, "Club 0")
    few = asked()
    for number in range(1, 5):
        silent(delfshaven, f"Club {number}")
    assert asked() == few


def test_home_says_how_much_was_checked_of_each_own_site(als, delfshaven, amersfoort):
    page = make_organisation(delfshaven, "De Brug")
    make_organisation(delfshaven, "De Hal")
    make_organisation(amersfoort, "Keistad Kookt")
    OrganisatieFeiten.objects.create(pagina=page, nagekeken_op=timezone.localdate() - timedelta(days=90))
    home = text(als(delfshaven).get("/beheer/"))
    assert "Nagekeken in de laatste 90 dagen" in home
    assert "50%" in home
    assert "1 van 2 organisaties" in home
    assert "Amersfoort" not in home
    OrganisatieFeiten.objects.update(nagekeken_op=timezone.localdate() - timedelta(days=91))
    assert "0 van 2 organisaties" in text(als(delfshaven).get("/beheer/"))


def test_list_of_organisations_shows_when_each_was_checked(als, delfshaven):
    page = make_organisation(delfshaven, "De Brug")
    OrganisatieFeiten.objects.create(pagina=page, nagekeken_op=date(2024, 2, 29))
    listed = text(als(delfshaven).get("/beheer/organisaties/"))
    assert "Nagekeken op" in listed
    assert "29 februari 2024" in listed
