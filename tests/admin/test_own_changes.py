"""The redactie finds what organisations put online themselves: on its home, for 14 days, of its own sites."""

from datetime import timedelta

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from wagtail.models import PageLogEntry

from organisaties.audit import schrijf_op
from tests.builders import make_activity, make_member, make_organisation

pytestmark = pytest.mark.django_db


@pytest.fixture
def soeppan(delfshaven):
    return make_organisation(delfshaven, "De Soeppan")


@pytest.fixture
def fatma(soeppan):
    return make_member(soeppan)


def table_of(client, address="/beheer/"):
    content = client.get(address).content.decode()
    return BeautifulSoup(content, "html.parser").get_text(" ", strip=True)


def test_home_names_what_was_said_by_whom_and_leads_to_the_history(als, delfshaven, soeppan, fatma):
    activity = make_activity(soeppan)
    schrijf_op(soeppan, "feit.telefoon", fatma)
    schrijf_op(activity, "feit.gaat_niet_door", fatma, dag="2026-12-09")
    redacteur = als(delfshaven)
    text = table_of(redacteur)
    assert "Door organisaties zelf gewijzigd" in text
    for words in ("Het telefoonnummer is gewijzigd", "Gaat niet door op woensdag 9 december", "Fatma"):
        assert words in text
    assert "Samen eten De Soeppan" in text
    content = redacteur.get("/beheer/").content.decode()
    assert reverse("wagtailadmin_pages:history", args=[activity.pk]) in content
    history = redacteur.get(reverse("wagtailadmin_pages:history", args=[activity.pk])).content.decode()
    assert "Gaat niet door op woensdag 9 december" in history


def test_other_sites_and_what_is_longer_ago_are_absent(als, delfshaven, amersfoort, soeppan, fatma):
    schrijf_op(soeppan, "feit.klopt", fatma)
    assert "Door organisaties zelf gewijzigd" not in table_of(als(amersfoort))
    assert "Niets in de laatste 14 dagen." in table_of(als(amersfoort), reverse("organisatie_zelf_gewijzigd"))
    PageLogEntry.objects.filter(action="feit.klopt").update(timestamp=timezone.now() - timedelta(days=15))
    assert "Door organisaties zelf gewijzigd" not in table_of(als(delfshaven))


def test_what_an_editor_does_is_not_among_it(als, delfshaven, soeppan, fatma):
    schrijf_op(soeppan, "lid.weg", fatma, wie=fatma.pk)
    assert "Door organisaties zelf gewijzigd" not in table_of(als(delfshaven))


def test_it_costs_the_same_at_two_and_forty_changes(als, delfshaven, soeppan, fatma):
    redacteur = als(delfshaven)
    address = reverse("organisatie_zelf_gewijzigd")

    def cost():
        for path in ("/beheer/", address):
            redacteur.get(path)
        with CaptureQueriesContext(connection) as captured:
            for path in ("/beheer/", address):
                redacteur.get(path)
        return len(captured)

    pages = [make_activity(soeppan, f"Koken {number}") for number in range(4)]
    for page in pages[:2]:
        schrijf_op(page, "feit.vol", fatma, dag="2026-12-09")
    few = cost()
    other = make_organisation(delfshaven, "De Brug")
    member = make_member(other, "ali@voorbeeld.nl")
    for number in range(38):
        schrijf_op([other, *pages][number % 5], "feit.klopt", member)
    assert cost() == few
    assert "Alles van de laatste 14 dagen" in table_of(redacteur)
