"""People by name and face on a profile, with their consent."""

import pytest
from django.utils import timezone

from organisaties.models import OrganisatiePage, Persoon
from tests.builders import make_person
from tests.mijn.forms import filled_in

pytestmark = [pytest.mark.django_db, pytest.mark.eenmaal]

WORDS = {"naam": "Mina", "rol": "kok", "telefoon": "010 555 01 23"}


def draft(page):
    return OrganisatiePage.objects.get(pk=page.pk).get_latest_revision_as_object()


def test_somebody_is_added_with_consent_written_down(soeppan, delfshaven, fatma, als_fatma):
    als_fatma.post(f"/mijn/{soeppan.pk}/profiel/mens-erbij/", {**WORDS, "toestemming": "on"})
    person = Persoon.objects.get()
    assert (person.naam, person.site, person.toestemming_op) == (
        "Mina",
        delfshaven.site,
        timezone.localdate(),
    )
    assert person.toestemming_vastgelegd_door == fatma
    assert [(row.persoon, row.rol) for row in draft(soeppan).mensen.all()] == [(person, "kok")]
    assert not OrganisatiePage.objects.get(pk=soeppan.pk).mensen.exists()


def test_without_consent_nobody_is_kept(soeppan, als_fatma):
    page = als_fatma.post(f"/mijn/{soeppan.pk}/profiel/mens-erbij/", WORDS).content.decode()
    assert "Vraag het eerst." in page
    assert not Persoon.objects.exists()


def test_role_is_changed_and_somebody_goes(soeppan, als_fatma):
    make_person("Ali", soeppan)
    make_person("Mina", OrganisatiePage.objects.get(pk=soeppan.pk))
    url = f"/mijn/{soeppan.pk}/profiel/mensen/"
    als_fatma.post(url, filled_in(als_fatma.get(url), rol_0="voorzitter", weg_1="on"))
    assert [(row.persoon.naam, row.rol) for row in draft(soeppan).mensen.all()] == [("Ali", "voorzitter")]
    assert OrganisatiePage.objects.get(pk=soeppan.pk).mensen.count() == 2
