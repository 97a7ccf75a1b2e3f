from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone
from wagtail.test.utils.form_data import inline_formset, nested_form_data, streamfield

from organisaties.models import OrganisatiePage, Sluiting
from search.models import SearchDocument
from tests.builders import in_days, make_activity, make_organisation


def profile_data(**fields):
    lists = ["plekken", "mensen", "comments"]
    return nested_form_data(
        {
            "title": "Buurthuis De Brug",
            "slug": "buurthuis-de-brug",
            "regel": "Iedereen is welkom.",
            **{name: streamfield([]) for name in ("beschrijving", "openingstijden", "fotos", "socials")},
            **{name: inline_formset([]) for name in lists},
            **fields,
        }
    )


@pytest.fixture
def page(delfshaven):
    return make_organisation(delfshaven, telefoon="010 123 45 67")


def test_a_phone_number_is_online_at_once_also_when_the_page_waits(als, delfshaven, page):
    data = profile_data(regel="Nog niet goedgekeurd.", telefoon="010 765 43 21", email="info@brug.nl")
    address = reverse("wagtailadmin_pages:edit", args=[page.pk])
    assert als(delfshaven).post(address, data).status_code == 302
    page = OrganisatiePage.objects.get(pk=page.pk)
    assert page.regel == "Iedereen is welkom."
    assert page.has_unpublished_changes
    assert (page.feiten.telefoon, page.feiten.email) == ("010 765 43 21", "info@brug.nl")
    assert SearchDocument.objects.get(pagina_id=page.pk, taal="nl").weergave["telefoon"] == "010 765 43 21"


def test_yes_everything_is_still_right_writes_down_the_day_and_by_whom(als, delfshaven, page):
    address = reverse("wagtailadmin_pages:edit", args=[page.pk])
    client = als(delfshaven)
    client.post(address, profile_data(telefoon="010 123 45 67"))
    page.feiten.refresh_from_db()
    assert page.feiten.nagekeken_op is None
    client.post(address, profile_data(telefoon="010 123 45 67", alles_klopt="on"))
    page.feiten.refresh_from_db()
    assert page.feiten.nagekeken_op == timezone.localdate()
    assert page.feiten.nagekeken_door.first_name == "Redacteur"


def test_the_form_shows_the_facts_that_are_known_and_says_that_they_are_live(als, delfshaven, page):
    content = als(delfshaven).get(reverse("wagtailadmin_pages:edit", args=[page.pk])).content.decode()
    assert 'value="010 123 45 67"' in content
    assert "These facts are online at once" in content or "meteen online" in content


def test_what_is_saved_by_itself_while_somebody_types_is_no_fact_yet(als, delfshaven, page):
    address = reverse("wagtailadmin_pages:edit", args=[page.pk])
    als(delfshaven).post(
        address, profile_data(telefoon="010 765 43 21"), headers={"accept": "application/json"}
    )
    page.feiten.refresh_from_db()
    assert page.feiten.telefoon == "010 123 45 67"


def test_a_number_that_nobody_can_dial_is_refused(als, delfshaven, page):
    address = reverse("wagtailadmin_pages:edit", args=[page.pk])
    response = als(delfshaven).post(address, profile_data(telefoon="12"))
    assert response.status_code == 200
    page.feiten.refresh_from_db()
    assert page.feiten.telefoon == "010 123 45 67"


def test_a_new_organisation_keeps_its_facts_too(als, delfshaven, page):
    guide = page.get_parent()
    address = reverse("wagtailadmin_pages:add", args=["organisaties", "organisatiepage", guide.pk])
    data = profile_data(title="Nieuw", slug="nieuw", telefoon="010 765 43 21", alles_klopt="on")
    als(delfshaven).post(address, data)
    new = OrganisatiePage.objects.get(slug="nieuw")
    assert not new.live
    assert new.feiten.telefoon == "010 765 43 21"
    assert new.feiten.nagekeken_op == timezone.localdate()


def test_an_organisation_is_closed_on_a_date_and_open_after_all(als, delfshaven, page):
    client = als(delfshaven)
    address = reverse("organisatie_dicht", args=[page.pk])
    day = timezone.localdate() + timedelta(days=3)
    data = {"van": day.strftime("%d-%m-%Y"), "tot": day.strftime("%d-%m-%Y"), "reden": "Feestdag"}
    assert client.post(address, data).status_code == 302
    closing = Sluiting.objects.get(pagina=page)
    assert (closing.van, closing.tot, closing.reden) == (day, day, "Feestdag")
    assert "Feestdag" in client.get(address).content.decode()
    client.post(reverse("organisatie_dicht_weg", args=[page.pk, closing.pk]))
    assert not Sluiting.objects.filter(pagina=page).exists()


def test_nobody_closes_an_organisation_of_another_site(als, amersfoort, page):
    address = reverse("organisatie_dicht", args=[page.pk])
    assert als(amersfoort).get(address).status_code == 404
    assert als(amersfoort).post(address, {}).status_code == 404


@pytest.fixture
def activity(delfshaven):
    return make_activity(delfshaven, dates=[in_days(1), in_days(8)])


def test_the_page_has_a_button_for_it(als, delfshaven, activity):
    content = als(delfshaven).get(reverse("wagtailadmin_pages:edit", args=[activity.pk])).content.decode()
    assert reverse("evenement_momenten", args=[activity.pk]) in content
