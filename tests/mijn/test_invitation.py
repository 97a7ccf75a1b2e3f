"""An invitation, from the mail to the first look at the organisation, and all that may go wrong with its link."""

import re
from datetime import timedelta

import pytest
from django.core import mail
from django.test import Client
from django.utils import timezone

from accounts.models import User
from organisaties import invitations
from organisaties.models import Lidmaatschap, Uitnodiging
from tests.builders import make_member

# What the screens do is the same on every database; what they write is tested in tests/organisaties on each.
pytestmark = [pytest.mark.django_db, pytest.mark.eenmaal]

NEW = "naima@voorbeeld.nl"


@pytest.fixture
def invite(soeppan, fatma, als_lid, django_capture_on_commit_callbacks):
    """Invites through the screen; gives the path of the link in the mail."""

    def send(email=NEW, rol="helper", naam=""):
        mail.outbox.clear()
        with django_capture_on_commit_callbacks(execute=True):
            response = als_lid(fatma).post(
                f"/mijn/{soeppan.pk}/mensen/uitnodigen/", {"email": email, "rol": rol, "naam": naam}
            )
        assert response.status_code == 302, response.content.decode()
        return link_in_mail()

    return send


def link_in_mail():
    return re.search(r"http://localhost(?::\d+)?(/mijn/uitnodiging/\S+/)", str(mail.outbox[-1].body))[1]


def text(response):
    return " ".join(response.content.decode().split())


def members_of(page):
    return set(Lidmaatschap.objects.filter(organisatie=page).values_list("user__email", "rol"))


def test_mail_names_who_invites_the_organisation_and_the_site(invite):
    invite(naam="Naima Bakkali")
    letter = mail.outbox[0]
    assert letter.to == [NEW]
    assert letter.subject == "Doet u mee met De Soeppan?"
    assert "Fatma vraagt of u De Soeppan mee wilt bijhouden op de website Delfshaven." in letter.body
    assert "behalve wie er nog meer mag aanpassen" in letter.body


def test_link_is_kept_only_as_a_fingerprint(invite):
    token = invite().split("/")[-2]
    row = Uitnodiging.objects.get()
    assert len(token) >= 43
    assert token not in str([getattr(row, field.attname) for field in row._meta.fields])


def test_who_has_no_account_joins_with_one_button_and_then_logs_in(invite, soeppan, op_platform):
    path = invite(naam="Naima Bakkali")
    page = text(op_platform.get(path))
    for words in ("Doet u mee met De Soeppan?", "Fatma vraagt", "Delfshaven", "Ja, ik doe mee"):
        assert words in page
    assert '<input type="email"' not in page
    assert not User.objects.filter(email=NEW).exists()
    response = op_platform.post(path)
    assert response["Location"] == f"/account/inloggen/?next=%2Fmijn%2F{soeppan.pk}%2F"
    assert (NEW, "helper") in members_of(soeppan)
    user = User.objects.get(email=NEW)
    assert user.get_full_name() == "Naima Bakkali"
    assert not user.has_usable_password()
    assert Lidmaatschap.objects.get(user=user).uitgenodigd_door.email == "fatma@voorbeeld.nl"
    # Only the mailbox lets somebody in: the link did not.
    assert "_auth_user_id" not in op_platform.session


def test_following_the_link_alone_changes_nothing(invite, soeppan, op_platform):
    path = invite()
    for _time in range(3):
        op_platform.get(path)
    assert members_of(soeppan) == {("fatma@voorbeeld.nl", "beheerder")}


def test_who_has_an_account_logs_in_with_it_first(invite, soeppan, op_platform, als_lid):
    user = User.objects.create_user(NEW)
    path = invite(email="Naima@Voorbeeld.nl", rol="beheerder")
    page = text(op_platform.get(path))
    assert "U heeft al een account" in page
    assert f"/account/inloggen/?next={path.replace('/', '%2F')}" in page
    op_platform.post(path)
    assert members_of(soeppan) == {("fatma@voorbeeld.nl", "beheerder")}
    client = als_lid(user)
    assert "Ja, ik doe mee" in text(client.get(path))
    response = client.post(path, follow=True)
    assert response.redirect_chain == [(f"/mijn/{soeppan.pk}/", 302)]
    assert "Welkom!" in text(response)
    assert (NEW, "beheerder") in members_of(soeppan)


def test_who_is_logged_in_as_somebody_else_is_told_so_without_the_other_address(invite, soeppan, als_lid):
    path = invite()
    client = als_lid(User.objects.create_user("ander@voorbeeld.nl"))
    for response in (client.get(path), client.post(path)):
        assert response.status_code == 403
        page = text(response)
        assert "Deze uitnodiging is voor een ander adres" in page
        assert "ander@voorbeeld.nl" in page
        assert NEW not in page
    assert members_of(soeppan) == {("fatma@voorbeeld.nl", "beheerder")}


def test_link_works_once(invite, soeppan, op_platform):
    path = invite()
    op_platform.post(path)
    Lidmaatschap.objects.filter(user__email=NEW).delete()
    for response in (op_platform.get(path), op_platform.post(path)):
        assert response.status_code == 410
        assert "Deze uitnodiging is al gebruikt" in text(response)
    assert members_of(soeppan) == {("fatma@voorbeeld.nl", "beheerder")}


def test_link_is_over_after_seven_days(invite, soeppan, op_platform):
    path = invite()
    row = Uitnodiging.objects.get()
    assert row.verloopt_op - row.verstuurd_op == timedelta(days=7)
    Uitnodiging.objects.update(verloopt_op=timezone.now())
    for response in (op_platform.get(path), op_platform.post(path)):
        assert response.status_code == 410
        assert "Deze uitnodiging is verlopen" in text(response)
    assert members_of(soeppan) == {("fatma@voorbeeld.nl", "beheerder")}


def test_withdrawn_link_says_so_and_the_address_is_forgotten(invite, soeppan, fatma, als_lid, op_platform):
    path = invite()
    row = Uitnodiging.objects.get()
    als_lid(fatma).post(f"/mijn/{soeppan.pk}/mensen/uitnodiging/{row.pk}/intrekken/")
    response = op_platform.post(path)
    assert response.status_code == 410
    assert "Deze uitnodiging is ingetrokken" in text(response)
    row.refresh_from_db()
    assert (row.email, row.naam) == ("", "")
    assert members_of(soeppan) == {("fatma@voorbeeld.nl", "beheerder")}


def test_sent_again_only_the_newest_link_works(
    invite, soeppan, als_fatma, op_platform, django_capture_on_commit_callbacks
):
    old = invite()
    Uitnodiging.objects.update(verloopt_op=timezone.now())
    row = Uitnodiging.objects.get()
    with django_capture_on_commit_callbacks(execute=True):
        als_fatma.post(f"/mijn/{soeppan.pk}/mensen/uitnodiging/{row.pk}/opnieuw/")
    new = link_in_mail()
    assert op_platform.get(old).status_code == 404
    assert "Deze link werkt niet" in text(op_platform.get(old))
    assert op_platform.post(new).status_code == 302


@pytest.mark.parametrize("token", ["abc", "x" * 500, "naïef", "%00"])
def test_guessed_link_is_not_found_in_one_sentence(db, op_platform, token):
    response = op_platform.get(f"/mijn/uitnodiging/{token}/")
    assert response.status_code == 404


def test_link_to_an_organisation_that_is_gone_is_not_found(invite, soeppan, op_platform):
    path = invite()
    soeppan.delete()
    assert op_platform.post(path).status_code == 404


def test_account_that_is_switched_off_does_not_join(invite, soeppan, op_platform):
    User.objects.create_user(NEW, is_active=False)
    response = op_platform.post(invite())
    assert response.status_code == 410
    assert "staat uit" in text(response) or "uitgezet" in text(response)
    assert members_of(soeppan) == {("fatma@voorbeeld.nl", "beheerder")}


def test_who_belongs_already_keeps_their_role(invite, soeppan, als_lid):
    path = invite(rol="helper")
    user = make_member(soeppan, NEW, "beheerder")
    als_lid(user).post(path)
    assert (NEW, "beheerder") in members_of(soeppan)


@pytest.mark.parametrize(
    ("email", "sentence"),
    [
        ("fatma@voorbeeld.nl", "mag dit al aanpassen"),
        (NEW, "is al uitgenodigd"),
        ("geen adres", "geldig e-mailadres"),
        ("", "verplicht"),
    ],
)
def test_inviting_says_in_one_sentence_why_not(invite, soeppan, als_fatma, email, sentence):
    invite()
    response = als_fatma.post(f"/mijn/{soeppan.pk}/mensen/uitnodigen/", {"email": email, "rol": "helper"})
    assert response.status_code == 200
    assert sentence in text(response)
    assert Uitnodiging.objects.count() == 1


def test_no_other_role_can_be_given(soeppan, fatma, als_lid):
    als_lid(fatma).post(f"/mijn/{soeppan.pk}/mensen/uitnodigen/", {"email": NEW, "rol": "eindredacteur"})
    assert not Uitnodiging.objects.exists()


def test_an_organisation_invites_at_most_so_many_at_once_and_a_day(soeppan, fatma, als_lid):
    path = f"/mijn/{soeppan.pk}/mensen/uitnodigen/"
    for number in range(invitations.MOST_OPEN):
        invitations.invite(soeppan, f"lid{number}@voorbeeld.nl", "helper", fatma)
    assert "Ga morgen verder" in text(als_lid(fatma).post(path, {"email": NEW, "rol": "helper"}))
    Uitnodiging.objects.update(verstuurd_op=timezone.now() - timedelta(days=2))
    assert "Trek er eerst een in" in text(als_lid(fatma).post(path, {"email": NEW, "rol": "helper"}))
    assert not Uitnodiging.objects.filter(email=NEW).exists()


def test_withdrawing_makes_no_room_for_more_mail_the_same_day(soeppan, fatma, als_lid):
    for number in range(invitations.MOST_A_DAY):
        invitations.withdraw(invitations.invite(soeppan, f"l{number}@voorbeeld.nl", "helper", fatma), fatma)
    response = als_lid(fatma).post(f"/mijn/{soeppan.pk}/mensen/uitnodigen/", {"email": NEW, "rol": "helper"})
    assert "Ga morgen verder" in text(response)


def test_one_invitation_is_sent_at_most_five_times(invite, soeppan, fatma, als_lid):
    invite()
    row = Uitnodiging.objects.get()
    client = als_lid(fatma)
    for _time in range(6):
        response = client.post(f"/mijn/{soeppan.pk}/mensen/uitnodiging/{row.pk}/opnieuw/", follow=True)
    assert "We stuurden deze al 5 keer" in text(response)
    row.refresh_from_db()
    assert row.keren == 5


def test_trying_links_all_day_is_slowed_down(db):
    client = Client(headers={"host": "localhost"})
    answers = [client.get(f"/mijn/uitnodiging/poging{n}/").status_code for n in range(31)]
    assert answers[0] == 404
    assert answers[-1] == 429


def test_page_of_an_invitation_tells_its_address_to_nobody(invite, op_platform):
    response = op_platform.get(invite())
    assert response["Referrer-Policy"] == "same-origin"
    assert "no-store" in response["Cache-Control"]
