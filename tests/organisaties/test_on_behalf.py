"""A redacteur writes down what somebody says by phone: the history says for whom, and one mail hands it over."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone
from wagtail.models import PageLogEntry

from accounts.models import User
from organisaties import on_behalf
from organisaties.facts import contact_van
from organisaties.models import Lidmaatschap, Namens, OrganisatieFeiten, Uitnodiging
from tests.admin.conftest import user_with_role
from tests.builders import make_activity, make_organisation

pytestmark = pytest.mark.django_db

NUMBER = "010 555 01 23"


@pytest.fixture
def soeppan(delfshaven):
    return make_organisation(delfshaven, "De Soeppan", telefoon=NUMBER, email="info@soeppan.example")


@pytest.fixture
def bo(delfshaven):
    user = user_with_role(delfshaven, "eindredacteur", "bo@voorbeeld.nl")
    User.objects.filter(pk=user.pk).update(first_name="Bo", last_name="Bakker")
    return User.objects.get(pk=user.pk)


@pytest.fixture
def als_bo(op_platform, bo):
    op_platform.force_login(bo)
    return op_platform


def written():
    return [entry.message for entry in PageLogEntry.objects.filter(action=on_behalf.WROTE).order_by("pk")]


def test_what_is_changed_after_the_choice_is_written_down_for_that_person(als_bo, soeppan, bo):
    address = reverse("organisatie_namens", args=[soeppan.pk])
    assert NUMBER in als_bo.get(address).content.decode()
    response = als_bo.post(address, {"naam": " Fatma  Yilmaz ", "telefoon": NUMBER})
    assert response.headers["Location"] == reverse("wagtailadmin_pages:edit", args=[soeppan.pk])
    assert written() == []
    als_bo.post(
        reverse("organisatie_dicht", args=[soeppan.pk]),
        {"van": timezone.localdate(), "tot": timezone.localdate(), "reden": "vakantie"},
    )
    assert written() == ["Bo Bakker van de redactie schreef dit op voor Fatma Yilmaz"]
    on_behalf.note(make_activity(soeppan), bo)
    assert len(written()) == 2
    als_bo.post(reverse("organisatie_namens_klaar", args=[soeppan.pk]))
    on_behalf.note(soeppan, bo)
    assert len(written()) == 2


def test_it_is_of_one_redacteur_one_organisation_and_one_day(soeppan, bo, delfshaven):
    on_behalf.begin(soeppan, "Fatma", NUMBER, bo)
    on_behalf.note(make_organisation(delfshaven, "De Brug"), bo)
    on_behalf.note(soeppan, user_with_role(delfshaven, "redacteur"))
    Namens.objects.update(begonnen_op=timezone.now() - timedelta(hours=13))
    on_behalf.note(soeppan, bo)
    assert written() == []


def test_another_phone_number_is_online_at_once_and_the_mail_address_stays(als_bo, soeppan):
    address = reverse("organisatie_namens", args=[soeppan.pk])
    als_bo.post(address, {"naam": "Fatma", "telefoon": "010 555 99 99"})
    assert tuple(contact_van(soeppan)) == ("010 555 99 99", "info@soeppan.example")
    assert len(written()) == 1


@pytest.mark.parametrize(
    "words", [{"naam": "", "telefoon": NUMBER}, {"naam": "Fatma", "telefoon": "abc"}, {}]
)
def test_half_an_answer_is_asked_again(als_bo, soeppan, words):
    response = als_bo.post(reverse("organisatie_namens", args=[soeppan.pk]), words)
    assert response.status_code == 200
    assert not Namens.objects.exists()
    assert OrganisatieFeiten.objects.get().telefoon == NUMBER


def test_one_mail_hands_it_over_and_says_what_was_written_down(
    als_bo, soeppan, bo, mailoutbox, django_capture_on_commit_callbacks
):
    on_behalf.begin(soeppan, "Fatma Yilmaz", NUMBER, bo)
    on_behalf.note(soeppan, bo)
    on_behalf.note(soeppan, bo)
    on_behalf.note(make_activity(soeppan, "Samen eten"), bo)
    with django_capture_on_commit_callbacks(execute=True):
        als_bo.post(
            reverse("organisatie_namens_overdragen", args=[soeppan.pk]), {"email": "fatma@voorbeeld.nl"}
        )
    assert [m.to for m in mailoutbox] == [["fatma@voorbeeld.nl"]]
    body = mailoutbox[0].body
    assert body.count("- De Soeppan (") == 1
    assert "- Samen eten (" in body
    row = Uitnodiging.objects.get()
    assert (row.rol, row.naam) == (Lidmaatschap.Rol.BEHEERDER, "Fatma Yilmaz")
    assert on_behalf.written_down(soeppan) == []


def test_a_wrong_address_hands_nothing_over(als_bo, soeppan, bo):
    on_behalf.begin(soeppan, "Fatma", NUMBER, bo)
    on_behalf.note(soeppan, bo)
    address = reverse("organisatie_namens_overdragen", args=[soeppan.pk])
    for email in ("geen adres", ""):
        assert als_bo.post(address, {"email": email}).status_code == 200
    assert on_behalf.written_down(soeppan) != []
    assert not Uitnodiging.objects.exists()


def test_redactie_of_another_site_writes_nothing_down(op_platform, soeppan, amersfoort):
    op_platform.force_login(user_with_role(amersfoort, "sitebeheerder"))
    for name in ("organisatie_namens", "organisatie_namens_klaar", "organisatie_namens_overdragen"):
        response = op_platform.post(reverse(name, args=[soeppan.pk]), {"naam": "Fatma", "telefoon": NUMBER})
        assert response.status_code == 404
    assert not Namens.objects.exists()


def test_visitors_do_not_read_for_whom(op_delfshaven, soeppan, bo):
    on_behalf.begin(soeppan, "Fatma Yilmaz", NUMBER, bo)
    on_behalf.note(soeppan, bo)
    assert "Yilmaz" not in op_delfshaven.get("/organisaties/de-soeppan/").content.decode()
