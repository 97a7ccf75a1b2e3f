"""The redactie sees who keeps an organisation up to date, and helps where the organisation itself cannot."""

import pytest
from django.core import mail

from organisaties import invitations
from organisaties.models import Lidmaatschap, Uitnodiging
from tests.admin.conftest import user_with_role
from tests.builders import make_member, make_organisation

pytestmark = pytest.mark.django_db


@pytest.fixture
def soeppan(delfshaven):
    return make_organisation(delfshaven, "De Soeppan")


@pytest.fixture
def mensen(soeppan):
    return f"/beheer/organisatie/{soeppan.pk}/mensen/"


def roles(page):
    rows = Lidmaatschap.objects.filter(organisatie=page)
    return dict(rows.values_list("user__email", "rol"))


def test_page_of_the_organisation_leads_to_its_people(soeppan, mensen, als, delfshaven):
    assert mensen in als(delfshaven).get(f"/beheer/pages/{soeppan.pk}/edit/").content.decode()


def test_redacteur_invites_and_the_first_beheerder_joins(
    soeppan, mensen, als, delfshaven, django_capture_on_commit_callbacks
):
    client = als(delfshaven)
    assert "Nog niemand" in client.get(mensen).content.decode()
    with django_capture_on_commit_callbacks(execute=True):
        response = client.post(mensen, {"email": "fatma@voorbeeld.nl", "rol": "beheerder"}, follow=True)
    assert "fatma@voorbeeld.nl" in response.content.decode()
    assert "Uitgenodigd, tot" in response.content.decode()
    assert mail.outbox[0].to == ["fatma@voorbeeld.nl"]
    invitations.accept(Uitnodiging.objects.get())
    assert roles(soeppan) == {"fatma@voorbeeld.nl": "beheerder"}


def test_redacteur_makes_another_beheerder_when_the_last_is_gone(soeppan, mensen, als, delfshaven):
    make_member(soeppan, "henk@voorbeeld.nl", "helper")
    als(delfshaven).post(f"{mensen}{Lidmaatschap.objects.get().pk}/rol/")
    assert roles(soeppan) == {"henk@voorbeeld.nl": "beheerder"}


def test_redacteur_removes_the_only_beheerder_after_a_warning(soeppan, mensen, als, delfshaven):
    make_member(soeppan)
    client, path = als(delfshaven), f"{mensen}{Lidmaatschap.objects.get().pk}/weg/"
    assert "Dit is de enige beheerder" in client.get(path).content.decode()
    client.post(path)
    assert roles(soeppan) == {}
    history = client.get(f"/beheer/pages/{soeppan.pk}/history/").content.decode()
    assert "Fatma mag deze organisatie niet meer aanpassen" in history


def test_redacteur_sends_again_and_withdraws(soeppan, mensen, als, delfshaven):
    row = invitations.invite(
        soeppan, "fatma@voorbeeld.nl", "helper", user_with_role(delfshaven, "eindredacteur")
    )
    client, path = als(delfshaven), f"/beheer/organisatie/{soeppan.pk}/uitnodiging/{row.pk}/"
    client.post(f"{path}opnieuw/")
    row.refresh_from_db()
    assert row.keren == 2
    client.post(f"{path}intrekken/")
    row.refresh_from_db()
    assert row.status == "ingetrokken"


def test_redactie_of_another_site_sees_and_decides_nothing(soeppan, mensen, als, amersfoort, delfshaven):
    make_member(soeppan)
    lid = Lidmaatschap.objects.get()
    row = invitations.invite(soeppan, "nieuw@voorbeeld.nl", "helper", lid.user)
    client = als(amersfoort, "sitebeheerder")
    paths = (
        mensen,
        f"{mensen}{lid.pk}/rol/",
        f"{mensen}{lid.pk}/weg/",
        f"/beheer/organisatie/{soeppan.pk}/uitnodiging/{row.pk}/intrekken/",
    )
    for path in paths:
        assert client.get(path).status_code in {404, 405}, path
        assert client.post(path, {"email": "x@voorbeeld.nl", "rol": "beheerder"}).status_code == 404, path
    assert roles(soeppan) == {"fatma@voorbeeld.nl": "beheerder"}


def test_person_of_another_organisation_cannot_be_named_in_the_address(mensen, als, delfshaven):
    other = make_organisation(delfshaven, "De Andere Club")
    make_member(other)
    path = f"{mensen}{Lidmaatschap.objects.get().pk}/"
    for end in ("rol/", "weg/"):
        assert als(delfshaven).post(path + end).status_code == 404
    assert roles(other) == {"fatma@voorbeeld.nl": "beheerder"}
