"""Who is shown by name and face stops with that by a link, without an account."""

import re

import pytest
from django.core import mail, signing
from django.urls import reverse
from wagtail.models import PageLogEntry

from organisaties import consent
from organisaties.models import OrganisatiePage, Persoon
from search.models import SearchDocument
from tests.admin.conftest import user_with_role
from tests.builders import make_organisation, make_person, make_picture

pytestmark = pytest.mark.django_db


@pytest.fixture
def soeppan(delfshaven):
    delfshaven.email = "redactie@delfshaven.example"
    delfshaven.save()
    return make_organisation(delfshaven, "De Soeppan")


@pytest.fixture
def aisha(soeppan, delfshaven):
    return make_person(
        "Aisha Demo", soeppan, email="aisha@voorbeeld.nl", foto=make_picture("Aisha"), site=delfshaven.site
    )


def path_of(person):
    return "/mijn/toestemming/" + consent.consent_link(person).split("/mijn/toestemming/")[1]


def test_the_button_removes_name_photo_and_index_entry_and_following_the_link_does_not(
    op_platform, op_delfshaven, aisha, soeppan, django_capture_on_commit_callbacks
):
    picture = aisha.foto
    page = op_platform.get(path_of(aisha))
    assert page.status_code == 200
    assert page["Referrer-Policy"] == "same-origin"
    assert "no-store" in page["Cache-Control"]
    for words in ("Aisha Demo", "De Soeppan"):
        assert words in page.content.decode()
    assert Persoon.objects.exists()
    with django_capture_on_commit_callbacks(execute=True):
        response = op_platform.post(path_of(aisha), follow=True)
    assert "U bent weggehaald" in response.content.decode()
    assert not Persoon.objects.exists()
    assert not type(picture).objects.filter(pk=picture.pk).exists()
    assert "Aisha" not in op_delfshaven.get("/organisaties/de-soeppan/").content.decode()
    assert not SearchDocument.objects.filter(trefwoorden__icontains="aisha").exists()
    assert OrganisatiePage.objects.get(pk=soeppan.pk).live
    letter = next(m for m in mail.outbox if m.to == ["redactie@delfshaven.example"])
    assert "De Soeppan" in letter.body
    entry = PageLogEntry.objects.get(action="persoon.ingetrokken")
    assert (entry.page_id, "Aisha" in entry.message) == (soeppan.pk, False)


def test_a_used_or_guessed_link_says_so_and_names_nobody(op_platform, aisha):
    used = path_of(aisha)
    op_platform.post(used)
    for path in (used, "/mijn/toestemming/zomaar/", used[:-3] + "/"):
        for method in ("get", "post"):
            response = getattr(op_platform, method)(path)
            assert response.status_code == 404
            assert "Deze link werkt niet" in response.content.decode()
            assert "Aisha" not in response.content.decode()


def test_a_link_of_something_else_is_not_taken(op_platform, aisha):
    token = signing.Signer(salt="organisaties.claims").sign_object([aisha.pk, consent._mark(aisha)])
    assert op_platform.post(f"/mijn/toestemming/{token}/").status_code == 404
    assert Persoon.objects.exists()


def test_the_old_link_dies_with_the_address_it_went_to(op_platform, aisha):
    old = path_of(aisha)
    aisha.email = "goed.adres@voorbeeld.nl"
    aisha.save()
    assert op_platform.post(old).status_code == 404
    assert op_platform.get(path_of(aisha)).status_code == 200


def test_redactie_sends_the_link_from_the_page_of_the_person(
    op_platform, aisha, delfshaven, amersfoort, django_capture_on_commit_callbacks
):
    op_platform.force_login(user_with_role(delfshaven, "redacteur"))
    address = reverse("persoon_toestemming_link", args=[aisha.pk])
    assert consent.consent_link(aisha) in op_platform.get(address).content.decode()
    with django_capture_on_commit_callbacks(execute=True):
        op_platform.post(address)
    letter = mail.outbox[-1]
    assert letter.to == ["aisha@voorbeeld.nl"]
    link = re.search(r"https?://\S+/mijn/toestemming/\S+", str(letter.body)).group()
    assert link == consent.consent_link(aisha)
    op_platform.force_login(user_with_role(amersfoort, "sitebeheerder"))
    assert op_platform.get(address).status_code == 404


def test_a_practice_site_mails_nobody_and_the_redactie_copies_the_link(op_platform, aisha, delfshaven):
    delfshaven.oefensite = True
    delfshaven.save()
    op_platform.force_login(user_with_role(delfshaven, "redacteur"))
    response = op_platform.post(reverse("persoon_toestemming_link", args=[aisha.pk]), follow=True)
    assert "Kopieer de link" in response.content.decode()
    assert mail.outbox == []
