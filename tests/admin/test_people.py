from datetime import date

from django.urls import reverse

from media.models import Afbeelding
from organisaties.models import OrganisatiePersoon, Persoon
from search.models import SearchDocument
from sites.listings import herbereken
from tests.builders import make_organisation

ADD = "wagtailsnippets_organisaties_persoon:add"
EDIT = "wagtailsnippets_organisaties_persoon:edit"


def test_consent_is_written_down_with_its_day_and_by_whom(als, delfshaven):
    client = als(delfshaven)
    data = {"naam": "Fatma", "telefoon": "", "email": "", "toestemming_op": "02-11-2026"}
    assert client.post(reverse(ADD), data).status_code == 302
    person = Persoon.objects.get()
    assert person.toestemming_op == date(2026, 11, 2)
    assert person.toestemming_vastgelegd_door.first_name == "Redacteur"
    assert person.site == delfshaven.site
    assert client.get(reverse(EDIT, args=[person.pk])).status_code == 200


def test_nobody_is_kept_without_consent(als, delfshaven):
    response = als(delfshaven).post(reverse(ADD), {"naam": "Fatma", "toestemming_op": ""})
    assert response.status_code == 200
    assert not Persoon.objects.exists()


def test_a_person_added_while_choosing_belongs_to_the_site_as_well(als, delfshaven):
    address = reverse("wagtailsnippetchoosers_organisaties_persoon:create")
    response = als(delfshaven).post(address, {"naam": "Yusuf", "toestemming_op": "02-11-2026"})
    assert response.json()["result"]["string"] == "Yusuf"
    person = Persoon.objects.get()
    assert person.site == delfshaven.site
    assert person.toestemming_vastgelegd_door is not None


def test_who_wrote_it_down_stays_when_a_colleague_changes_the_phone(als, delfshaven):
    als(delfshaven).post(reverse(ADD), {"naam": "Fatma", "toestemming_op": "02-11-2026"})
    person = Persoon.objects.get()
    data = {"naam": "Fatma", "telefoon": "010 123 45 67", "toestemming_op": "02-11-2026"}
    als(delfshaven, "eindredacteur").post(reverse(EDIT, args=[person.pk]), data)
    person.refresh_from_db()
    assert person.telefoon == "010 123 45 67"
    assert person.toestemming_vastgelegd_door.first_name == "Redacteur"


def test_withdrawing_consent_removes_person_photo_and_words_in_search(als, delfshaven, make_image):
    page = make_organisation(delfshaven)
    photo = make_image("Fatma", delfshaven)
    person = Persoon.objects.create(
        naam="Fatma Yildiz", foto=photo, toestemming_op="2026-11-02", site=delfshaven.site
    )
    OrganisatiePersoon.objects.create(pagina=page, persoon=person)
    herbereken([page.pk])
    assert "Yildiz" in SearchDocument.objects.get(pagina_id=page.pk, taal="nl").tekst
    client = als(delfshaven)
    address = reverse("persoon_toestemming_intrekken", args=[person.pk])
    question = client.get(address)
    assert page.title in question.content.decode()
    assert Persoon.objects.exists()
    assert client.post(address).status_code == 302
    assert not Persoon.objects.exists()
    assert not Afbeelding.objects.filter(pk=photo.pk).exists()
    page.refresh_from_db()
    assert page.live
    assert "Yildiz" not in SearchDocument.objects.get(pagina_id=page.pk, taal="nl").tekst


def test_the_way_to_withdraw_consent_is_on_the_form_of_the_person(als, delfshaven):
    person = Persoon.objects.create(naam="Fatma", toestemming_op="2026-11-02", site=delfshaven.site)
    client = als(delfshaven)
    address = reverse("persoon_toestemming_intrekken", args=[person.pk])
    assert address in client.get(reverse(EDIT, args=[person.pk])).content.decode()
    # Deleting only the row would leave the photo behind.
    delete = reverse("wagtailsnippets_organisaties_persoon:delete", args=[person.pk])
    client.post(delete)
    assert Persoon.objects.exists()
