"""Who did what with an organisation: the redactie of its site reads it, members read names, and nobody changes it."""

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import get_resolver, reverse
from django.utils import timezone
from django.utils.dateformat import format as date_format
from wagtail.admin.views.generic import CreateView, DeleteView, EditView
from wagtail.models import Locale, ModelLogEntry, PageLogEntry
from wagtail.snippets.models import get_snippet_models

from accounts.models import User
from organisaties.audit import schrijf_op
from tests.admin.conftest import user_with_role
from tests.admin.matrix.addresses import patterns
from tests.builders import make_activity, make_member, make_organisation

pytestmark = pytest.mark.django_db


@pytest.fixture
def soeppan(delfshaven):
    return make_organisation(delfshaven, "De Soeppan")


@pytest.fixture
def fatma(soeppan):
    return make_member(soeppan)


def browser(user):
    client = Client(headers={"host": "localhost"})
    client.force_login(user)
    return client


def address(page):
    return reverse("organisatie_wie_deed_wat", args=[page.pk])


def text_of(response):
    return BeautifulSoup(response.content, "html.parser").get_text(" ", strip=True)


def rows_of(response):
    soup = BeautifulSoup(response.content, "html.parser")
    return [row.get_text(" ", strip=True) for row in soup.select("table.listing tbody tr")]


def test_redactie_reads_who_did_what_with_the_organisation_and_what_stands_below_it(
    delfshaven, soeppan, fatma
):
    activity = make_activity(soeppan, "Samen eten")
    other = make_organisation(delfshaven, "De Brug")
    english = soeppan.copy_for_translation(Locale.objects.get(language_code="en"), copy_parents=True)
    day = timezone.localdate().replace(month=12, day=9)
    schrijf_op(activity, "feit.gaat_niet_door", fatma, dag=day.isoformat())
    schrijf_op(english, "feit.klopt", fatma)
    schrijf_op(other, "feit.telefoon", fatma)
    rows = rows_of(browser(user_with_role(delfshaven, "redacteur")).get(address(soeppan)))
    said = f"Fatma Gaat niet door op {date_format(day, 'l')} 9 december Samen eten"
    assert any(said in row for row in rows)
    assert any("Fatma mag deze organisatie aanpassen (beheerder)" in row for row in rows)
    # Of a translation: the same organisation.
    assert sum("Fatma" in row for row in rows) == 3
    assert not any("De Brug" in row for row in rows)


def test_redactie_of_another_site_and_members_do_not_read_it(delfshaven, amersfoort, soeppan, fatma):
    assert browser(user_with_role(amersfoort, "sitebeheerder")).get(address(soeppan)).status_code == 404
    assert browser(fatma).get(address(soeppan)).status_code == 403


def test_it_costs_the_same_at_five_and_fifty_lines_of_as_many_people(delfshaven, soeppan):
    redacteur = browser(user_with_role(delfshaven, "redacteur"))

    def cost():
        redacteur.get(address(soeppan))
        with CaptureQueriesContext(connection) as captured:
            redacteur.get(address(soeppan))
        return len(captured)

    def say(numbers):
        for number in numbers:
            user = User.objects.create_user(f"lid{number}@voorbeeld.nl", first_name=f"Lid {number}")
            schrijf_op(soeppan, "lid.rol", user, wie=user.pk, rol="helper")

    say(range(5))
    few = cost()
    say(range(5, 50))
    assert cost() == few


def test_fifty_lines_a_page(delfshaven, soeppan, fatma):
    for _number in range(51):
        schrijf_op(soeppan, "feit.klopt", fatma)
    redacteur = browser(user_with_role(delfshaven, "redacteur"))
    assert len(rows_of(redacteur.get(address(soeppan)))) == 50
    assert rows_of(redacteur.get(f"{address(soeppan)}?p=2"))
    assert redacteur.get(f"{address(soeppan)}?p=niets").status_code == 200


def test_member_reads_the_last_changes_with_names_and_no_addresses(soeppan, fatma, delfshaven):
    nameless = User.objects.create_user("zonder.naam@voorbeeld.nl")
    schrijf_op(soeppan, "lid.rol", nameless, wie=fatma.pk, rol="beheerder")
    schrijf_op(make_organisation(delfshaven, "De Brug"), "feit.klopt", fatma)
    said = text_of(browser(fatma).get(reverse("mijn_veranderd", args=[soeppan.pk])))
    assert "Fatma is vanaf nu beheerder" in said
    assert "iemand zonder naam" in said
    assert "zonder.naam@" not in said
    assert "fatma@" not in said
    assert "De Brug" not in said


def test_line_of_who_deleted_the_account_names_nobody(soeppan, fatma, delfshaven):
    schrijf_op(soeppan, "lid.rol", fatma, wie=fatma.pk, rol="beheerder")
    fatma.delete()
    said = text_of(browser(user_with_role(delfshaven, "redacteur")).get(address(soeppan)))
    assert "Fatma" not in said
    assert "iemand van wie het account weg is" in said.lower()


# Only added to


def test_no_screen_is_made_to_change_or_remove_a_line():
    logs = {PageLogEntry, ModelLogEntry}
    assert not logs & set(get_snippet_models())
    wrong = []
    for name, path, pattern in patterns(get_resolver()):
        view = getattr(pattern.callback, "view_class", None)
        model = getattr(pattern.callback, "view_initkwargs", {}).get("model", getattr(view, "model", None))
        if view is not None and model in logs and issubclass(view, (CreateView, EditView, DeleteView)):
            wrong.append((name, path))
    assert wrong == []


def test_posting_to_the_screens_of_history_changes_nothing(delfshaven, soeppan, fatma):
    schrijf_op(soeppan, "feit.klopt", fatma)
    boss = browser(User.objects.create_superuser("baas@voorbeeld.nl"))
    before = list(PageLogEntry.objects.order_by("pk").values())
    for path in (
        address(soeppan),
        reverse("wagtailadmin_pages:history", args=[soeppan.pk]),
        reverse("wagtailadmin_reports:site_history"),
        reverse("organisatie_zelf_gewijzigd"),
    ):
        for method in ("post", "put", "delete"):
            assert getattr(boss, method)(path).status_code in {200, 403, 405}
    assert list(PageLogEntry.objects.order_by("pk").values()) == before


def test_lines_outlive_the_page(soeppan, fatma):
    schrijf_op(soeppan, "feit.klopt", fatma)
    pk = soeppan.pk
    soeppan.delete()
    assert PageLogEntry.objects.filter(page=pk, action="feit.klopt").exists()


def test_organisation_remembers_who_deleted_what_stood_below_it(soeppan, fatma, delfshaven):
    editor = user_with_role(delfshaven, "eindredacteur")
    activity = make_activity(soeppan, "Samen eten")
    reply = browser(editor).post(reverse("wagtailadmin_pages:delete", args=[activity.pk]))
    assert reply.status_code == 302
    rows = rows_of(browser(editor).get(address(soeppan)))
    assert [row for row in rows if "“Samen eten”" in row and "Verwijderde" in row and "Eindredacteur" in row]
    page = text_of(browser(fatma).get(reverse("mijn_veranderd", args=[soeppan.pk])))
    assert "Verwijderde “Samen eten”" in page
    assert editor.email not in page
