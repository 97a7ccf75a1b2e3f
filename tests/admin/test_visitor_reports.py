"""What visitors say is not right: one list for the redactie of the site where it lives."""

import pytest
from django.utils import timezone
from wagtail.models import PageLogEntry

from organisaties.models import Melding
from tests.admin.conftest import user_with_role
from tests.builders import make_activity, make_member, make_organisation

pytestmark = [pytest.mark.django_db, pytest.mark.eenmaal]

LIST = "/beheer/meldingen/"


@pytest.fixture
def brug(delfshaven):
    return make_organisation(delfshaven, "De Brug", telefoon="010 555 01 23")


@pytest.fixture
def melding(brug, amersfoort):
    """Read on another site, where the organisation is a guest."""
    return make_report(brug, email="buur@voorbeeld.nl", site=amersfoort.site)


def make_report(page, woorden="Dinsdag is er niemand.", **fields):
    return Melding.objects.create(pagina=page, wat="tijd", woorden=woorden, **fields)


def text(response):
    return response.content.decode()


def test_list_menu_and_home_show_what_is_open_at_the_own_home_only(
    als, melding, brug, amersfoort, delfshaven
):
    make_report(make_organisation(amersfoort, "Keistad Kookt"), "Kees is weg")
    make_report(brug, "Al gedaan", status="opgelost", afgehandeld_op=timezone.now())
    client = als(delfshaven)
    for page in (text(client.get(LIST)), text(client.get("/beheer/"))):
        assert "De Brug" in page
        assert "Meldingen (1)" in page
        assert "Keistad" not in page
        assert "Al gedaan" not in page
    assert "Al gedaan" in text(client.get(f"{LIST}?afgehandeld=1"))
    # Where it was only read it is nobody's work.
    assert "De Brug" not in text(als(amersfoort).get(LIST))


def test_one_screen_has_all_that_is_needed(als, melding, brug, delfshaven):
    make_report(brug, "Eerder al", status="onzin", afgehandeld_op=timezone.now())
    page = text(als(delfshaven).get(f"{LIST}{melding.pk}/"))
    for words in (
        *("De Brug", "De dagen of de tijden", "Dinsdag is er niemand.", "buur@voorbeeld.nl"),
        *("Amersfoort 033", "010 555 01 23", "Opgelost", "Onzin", "Andere meldingen over deze pagina"),
    ):
        assert words in page, words


def test_report_about_an_activity_names_the_organisation_to_call(als, brug, delfshaven):
    melding = make_report(make_activity(brug, "Samen eten"))
    page = text(als(delfshaven).get(f"{LIST}{melding.pk}/"))
    assert "Samen eten" in page
    assert "010 555 01 23" in page


@pytest.mark.parametrize("status", ["opgelost", "onzin"])
def test_redacteur_deals_with_it_and_opens_it_again(als, melding, brug, delfshaven, status):
    client = als(delfshaven)
    client.post(f"{LIST}{melding.pk}/", {"status": status})
    melding.refresh_from_db()
    assert (melding.status, melding.door) == (status, user_with_role(delfshaven, "redacteur"))
    assert melding.afgehandeld_op is not None
    client.post(f"{LIST}{melding.pk}/", {"status": "open"})
    melding.refresh_from_db()
    assert (melding.status, melding.door, melding.afgehandeld_op) == ("open", None, None)
    actions = PageLogEntry.objects.filter(page=brug.pk, action__startswith="melding").order_by("pk")
    assert [entry.action for entry in actions] == [f"melding.{status}", "melding.open"]


def test_second_colleague_hears_that_the_first_was_there(als, melding, delfshaven):
    client = als(delfshaven)
    client.post(f"{LIST}{melding.pk}/", {"status": "opgelost"})
    again = client.post(f"{LIST}{melding.pk}/", {"status": "opgelost"}, follow=True)
    assert "Een collega was eerder." in text(again)
    nonsense = client.post(f"{LIST}{melding.pk}/", {"status": "verzonnen"}, follow=True)
    assert "Kies wat u ermee deed." in text(nonsense)


def test_nobody_reads_or_changes_a_report_of_another_site(als, melding, brug, amersfoort, client):
    other = als(amersfoort, "sitebeheerder")
    assert other.get(f"{LIST}{melding.pk}/").status_code == 404
    assert other.post(f"{LIST}{melding.pk}/", {"status": "onzin"}).status_code == 404
    client.force_login(make_member(brug))
    for path in (LIST, f"{LIST}{melding.pk}/"):
        assert client.get(path, headers={"host": "localhost"}).status_code in {302, 403, 404}
    melding.refresh_from_db()
    assert melding.status == "open"
