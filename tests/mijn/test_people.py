"""Wie mag aanpassen? Everybody of an organisation sees who; a beheerder invites, changes, removes and hands over."""

from datetime import timedelta

import pytest
from django.core import mail
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from accounts.models import User
from cms.templatetags.wijkplein import dagnaam_datum
from organisaties.models import Lidmaatschap, Uitnodiging
from tests.builders import make_member, make_organisation

pytestmark = pytest.mark.django_db


@pytest.fixture
def henk(soeppan, fatma):
    return make_member(soeppan, "henk@voorbeeld.nl", "helper")


@pytest.fixture
def mensen(soeppan):
    return f"/mijn/{soeppan.pk}/mensen/"


def role_of(user, page):
    return Lidmaatschap.objects.filter(user=user, organisatie=page).values_list("rol", flat=True).first()


def member(user, page):
    return Lidmaatschap.objects.get(user=user, organisatie=page)


def text(response):
    return " ".join(response.content.decode().split())


def test_helper_sees_who_may_change_it_and_decides_nothing(mensen, fatma, henk, als_lid):
    page = text(als_lid(henk).get(mensen))
    assert "Fatma" in page
    assert "fatma@voorbeeld.nl" in page
    assert "Beheerder" in page
    assert "(dat bent u)" in page
    for word in ("Nodig iemand uit", "Haal weg", "Draag over", "Trek in"):
        assert word not in page


def test_organisation_that_was_removed_meanwhile_reads_as_a_sentence(soeppan, mensen, fatma, als_lid):
    client = als_lid(fatma)
    assert client.get(f"{mensen}uitnodigen/").status_code == 200
    type(soeppan).objects.get(pk=soeppan.pk).delete()
    for answer in (client.get(mensen), client.post(f"{mensen}uitnodigen/", {"email": "a@voorbeeld.nl"})):
        assert answer.status_code == 404
        assert "Dit is er niet (meer)" in text(answer)


def test_helper_reaches_no_screen_that_decides_about_people(soeppan, mensen, fatma, henk, als_lid):
    client = als_lid(henk)
    client_of_fatma = als_lid(fatma)
    client_of_fatma.post(f"{mensen}uitnodigen/", {"email": "nieuw@voorbeeld.nl", "rol": "helper"})
    invitation = Uitnodiging.objects.get()
    her = member(fatma, soeppan).pk
    for path in ("uitnodigen/", f"{her}/", f"{her}/weg/", f"{her}/overdragen/"):
        assert client.get(mensen + path).status_code == 404, path
        assert client.post(mensen + path, {"rol": "helper", "email": "x@voorbeeld.nl"}).status_code == 404, (
            path
        )
    for path in ("opnieuw/", "intrekken/"):
        assert client.post(f"{mensen}uitnodiging/{invitation.pk}/{path}").status_code == 404
    assert role_of(fatma, soeppan) == "beheerder"
    invitation.refresh_from_db()
    assert (invitation.status, invitation.keren) == ("open", 1)


def test_beheerder_sees_invitations_with_the_day_they_end(mensen, fatma, als_lid):
    client = als_lid(fatma)
    client.post(f"{mensen}uitnodigen/", {"email": "nieuw@voorbeeld.nl", "naam": "Naima", "rol": "helper"})
    page = text(client.get(mensen))
    assert "Naima" in page
    assert f"Uitgenodigd, tot {dagnaam_datum(timezone.now() + timedelta(days=7))}" in page
    assert "Stuur opnieuw" in page
    assert "Trek in" in page


def test_beheerder_changes_a_role_and_the_new_beheerder_is_mailed(
    soeppan, mensen, henk, als_fatma, django_capture_on_commit_callbacks
):
    with django_capture_on_commit_callbacks(execute=True):
        response = als_fatma.post(f"{mensen}{member(henk, soeppan).pk}/", {"rol": "beheerder"}, follow=True)
    assert "Henk is nu: beheerder." in text(response)
    assert role_of(henk, soeppan) == "beheerder"
    assert [letter.to for letter in mail.outbox] == [["henk@voorbeeld.nl"]]
    assert mail.outbox[0].subject == "U bent nu beheerder van De Soeppan"
    assert f"/mijn/{soeppan.pk}/" in mail.outbox[0].body


def test_beheerder_removes_somebody_after_one_question_and_they_are_mailed(
    soeppan, mensen, henk, als_fatma, django_capture_on_commit_callbacks
):
    client = als_fatma
    path = f"{mensen}{member(henk, soeppan).pk}/weg/"
    assert "Henk weghalen?" in text(client.get(path))
    assert role_of(henk, soeppan) == "helper"
    with django_capture_on_commit_callbacks(execute=True):
        assert "Henk mag dit niet meer aanpassen." in text(client.post(path, follow=True))
    assert role_of(henk, soeppan) is None
    assert not soeppan.permissions_for_user(User.objects.get(pk=henk.pk)).can_edit()
    assert mail.outbox[0].to == ["henk@voorbeeld.nl"]
    assert "Fatma haalde u van de lijst" in mail.outbox[0].body


def test_hand_over_makes_the_other_beheerder_and_oneself_helper(soeppan, mensen, fatma, henk, als_lid):
    client = als_lid(fatma)
    path = f"{mensen}{member(henk, soeppan).pk}/overdragen/"
    assert "Draag over aan Henk?" in text(client.get(path))
    client.post(path)
    assert (role_of(henk, soeppan), role_of(fatma, soeppan)) == ("beheerder", "helper")
    assert client.get(f"{mensen}uitnodigen/").status_code == 404


def test_the_last_beheerder_can_neither_leave_nor_become_helper(
    soeppan, delfshaven, mensen, fatma, als_fatma
):
    delfshaven.telefoon = "010-555 0100"
    delfshaven.save()
    client = als_fatma
    sentence = "U bent de enige beheerder. Kies eerst iemand anders, of bel de redactie: 010 555 0100."
    assert sentence.replace(" ", "") in text(client.post(f"{mensen}stoppen/", follow=True)).replace(
        " ", ""
    ).replace("-", "")
    response = client.post(f"{mensen}{member(fatma, soeppan).pk}/", {"rol": "helper"})
    assert "U bent de enige beheerder" in text(response)
    assert role_of(fatma, soeppan) == "beheerder"


def test_beheerder_leaves_when_another_stays(soeppan, mensen, fatma, henk, als_lid):
    make_member(soeppan, "naima@voorbeeld.nl")
    response = als_lid(fatma).post(f"{mensen}stoppen/", follow=True)
    assert "U houdt De Soeppan niet meer bij." in text(response)
    assert role_of(fatma, soeppan) is None


def test_helper_leaves_whenever_they_like(soeppan, mensen, henk, als_lid):
    client = als_lid(henk)
    assert "Stoppen met De Soeppan?" in text(client.get(f"{mensen}stoppen/"))
    client.post(f"{mensen}stoppen/")
    assert role_of(henk, soeppan) is None


def test_somebody_of_another_organisation_cannot_be_named_in_the_address(mensen, fatma, andere, als_lid):
    stranger = member(make_member(andere, "vreemd@voorbeeld.nl"), andere)
    client = als_lid(fatma)
    for path in ("", "weg/", "overdragen/"):
        assert client.post(f"{mensen}{stranger.pk}/{path}", {"rol": "helper"}).status_code == 404
    assert role_of(stranger.user, andere) == "beheerder"


def test_invitation_of_another_organisation_cannot_be_named_in_the_address(mensen, fatma, andere, als_lid):
    other = make_member(andere, "vreemd@voorbeeld.nl")
    als_lid(other).post(
        f"/mijn/{andere.pk}/mensen/uitnodigen/", {"email": "nieuw@voorbeeld.nl", "rol": "helper"}
    )
    invitation = Uitnodiging.objects.get()
    client = als_lid(fatma)
    for path in ("opnieuw/", "intrekken/"):
        assert client.post(f"{mensen}uitnodiging/{invitation.pk}/{path}").status_code == 404
    assert "nieuw@voorbeeld.nl" not in text(client.get(mensen))


def test_every_beheerder_hears_of_a_new_member(soeppan, fatma, henk, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        make_member(soeppan, "naima@voorbeeld.nl")
    assert [(letter.to, letter.subject) for letter in mail.outbox] == [
        (["fatma@voorbeeld.nl"], "Naima mag nu De Soeppan aanpassen")
    ]
    assert "beheerder" in mail.outbox[0].body


def test_a_practice_site_mails_nobody_of_its_organisations(
    soeppan, delfshaven, mensen, als_fatma, django_capture_on_commit_callbacks
):
    delfshaven.oefensite = True
    delfshaven.save()
    with django_capture_on_commit_callbacks(execute=True):
        make_member(soeppan, "naima@voorbeeld.nl")
        response = als_fatma.post(f"{mensen}uitnodigen/", {"email": "nieuw@voorbeeld.nl", "rol": "helper"})
    assert mail.outbox == []
    assert "Deze website stuurt geen mail" in text(response)


def test_list_of_people_costs_the_same_with_a_thousand(soeppan, mensen, fatma, als_lid):
    client = als_lid(fatma)

    def cost() -> int:
        client.get(mensen)
        with CaptureQueriesContext(connection) as captured:
            client.get(mensen)
        return len(captured)

    def more(first, number):
        users = User.objects.bulk_create(
            User(email=f"lid{n}@voorbeeld.nl") for n in range(first, first + number)
        )
        Lidmaatschap.objects.bulk_create(
            Lidmaatschap(user=user, organisatie=soeppan, rol="helper", uitgenodigd_door=fatma)
            for user in users
        )

    more(0, 10)
    few = cost()
    more(10, 1000)
    assert cost() == few


def test_choosing_an_organisation_costs_the_same_with_many(soeppan, fatma, als_lid, amersfoort):
    client = als_lid(fatma)
    make_member(make_organisation(amersfoort, "Keistad Kookt"), fatma.email)
    client.get("/mijn/")
    with CaptureQueriesContext(connection) as few:
        client.get("/mijn/")
    for number in range(8):
        make_member(make_organisation(amersfoort, f"Club {number}"), fatma.email)
    with CaptureQueriesContext(connection) as many:
        assert text(client.get("/mijn/")).count("Club ") == 8
    assert len(many) == len(few)
