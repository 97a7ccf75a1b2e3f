"""Facts that a member puts online at once: phone and e-mail, closed, and "everything is still right"."""

from datetime import timedelta

import pytest
from django.core import mail
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.models import PageLogEntry

from evenementen.models import EvenementFeiten
from organisaties.models import OrganisatieFeiten, Sluiting
from tests.builders import in_days, make_activity, make_member

# What the screens do is the same on every database; what they write is tested in tests/organisaties on each.
pytestmark = [pytest.mark.django_db, pytest.mark.eenmaal]

OLD, NEW = "010 555 01 23", "010 555 04 56"


@pytest.fixture
def fatma(soeppan, delfshaven):
    delfshaven.telefoon = "010 123 45 67"
    delfshaven.save()
    OrganisatieFeiten.objects.create(pagina=soeppan, telefoon=OLD, email="info@soeppan.nl")
    return make_member(soeppan)


@pytest.fixture
def fatma_online(fatma, als_lid):
    return als_lid(fatma)


def contact(telefoon=NEW, email="info@soeppan.nl", was=(OLD, "info@soeppan.nl")):
    return {"telefoon": telefoon, "email": email, "was_telefoon": was[0], "was_email": was[1]}


def at(soeppan, rest=""):
    return f"/mijn/{soeppan.pk}/{rest}"


def facts_of(page):
    return type(page).objects.get(pk=page.pk).feiten


def actions(page):
    return list(
        PageLogEntry.objects.filter(page=page.pk, action__startswith="feit.").values_list("action", flat=True)
    )


def test_phone_is_online_at_once_and_everybody_is_told(
    soeppan, fatma_online, op_delfshaven, django_capture_on_commit_callbacks
):
    make_member(soeppan, "ali@voorbeeld.nl", "helper")
    with django_capture_on_commit_callbacks(execute=True):
        response = fatma_online.post(at(soeppan, "telefoon/"), contact(), follow=True)
    assert "Staat nu online. De redactie kijkt later mee." in response.content.decode()
    assert NEW in op_delfshaven.get("/organisaties/de-soeppan/").content.decode()
    assert sorted(to for letter in mail.outbox for to in letter.to) == [
        "ali@voorbeeld.nl",
        "fatma@voorbeeld.nl",
    ]
    letter = mail.outbox[0].body
    for word in (OLD, NEW, "Fatma", "De Soeppan", "Klopt dit niet? Bel de redactie: 010 123 45 67."):
        assert word in letter
    assert "soeppan.nl" not in letter


def test_helper_changes_the_phone_too(soeppan, fatma, als_lid):
    als_lid(make_member(soeppan, "ali@voorbeeld.nl", "helper")).post(at(soeppan, "telefoon/"), contact())
    assert facts_of(soeppan).telefoon == NEW


def test_what_is_written_down_names_no_number(soeppan, fatma, fatma_online):
    fatma_online.post(at(soeppan, "telefoon/"), contact(email="nieuw@soeppan.nl"))
    entries = PageLogEntry.objects.filter(page=soeppan.pk, action__startswith="feit.")
    assert {entry.action for entry in entries} == {"feit.telefoon", "feit.email"}
    assert all(entry.user == fatma and not entry.data for entry in entries)


def test_number_that_nobody_can_dial_is_refused(soeppan, fatma_online):
    page = fatma_online.post(at(soeppan, "telefoon/"), contact("12")).content.decode()
    assert "Dit is geen telefoonnummer." in page
    assert facts_of(soeppan).telefoon == OLD


def test_same_number_at_activities_is_changed_in_one_tap(soeppan, fatma_online):
    pages = [make_activity(soeppan, title) for title in ("Samen eten", "Koken", "Bingo", "Koor")]
    # One number in two ways of writing, and one that is another.
    for page, number in zip(pages, (OLD, "0105550123", OLD, "010 555 09 99"), strict=True):
        EvenementFeiten.objects.create(pagina=page, telefoon=number, email="eigen@soeppan.nl")
    response = fatma_online.post(at(soeppan, "telefoon/"), contact(), follow=True)
    page = response.content.decode()
    assert "Dit nummer staat ook bij 3 activiteiten. Overal aanpassen?" in page
    assert "Bingo" in page
    assert "Koor" not in page
    fatma_online.post(
        at(soeppan, "telefoon/overal/"), {"activiteit": [pages[0].pk, pages[1].pk, pages[3].pk]}
    )
    assert [facts_of(page).telefoon for page in pages] == [NEW, NEW, OLD, "010 555 09 99"]
    assert {facts_of(page).email for page in pages} == {"eigen@soeppan.nl"}
    assert actions(pages[0]) == ["feit.telefoon"]
    assert actions(pages[2]) == []


def test_without_the_same_number_elsewhere_nothing_is_asked(soeppan, fatma_online):
    make_activity(soeppan)
    response = fatma_online.post(at(soeppan, "telefoon/"), contact(), follow=True)
    assert response.redirect_chain[-1][0] == at(soeppan)


def test_two_people_at_once_see_both_and_nothing_is_lost(soeppan, fatma_online):
    OrganisatieFeiten.objects.filter(pagina=soeppan).update(telefoon="010 555 07 77")
    response = fatma_online.post(at(soeppan, "telefoon/"), contact())
    page = response.content.decode()
    assert "Iemand anders heeft dit net gewijzigd." in page
    assert "Nu online: 010 555 07 77" in page
    assert f'value="{NEW}"' in page
    assert facts_of(soeppan).telefoon == "010 555 07 77"
    fatma_online.post(at(soeppan, "telefoon/"), contact(was=("010 555 07 77", "info@soeppan.nl")))
    assert facts_of(soeppan).telefoon == NEW


def test_second_tap_on_the_same_change_sends_no_second_mail(
    soeppan, fatma_online, django_capture_on_commit_callbacks
):
    with django_capture_on_commit_callbacks(execute=True):
        fatma_online.post(at(soeppan, "telefoon/"), contact())
        fatma_online.post(at(soeppan, "telefoon/"), contact())
    assert len(mail.outbox) == 1


def test_activity_has_a_phone_of_its_own(soeppan, fatma_online, op_delfshaven):
    activity = make_activity(soeppan)
    path = at(soeppan, f"activiteiten/{activity.pk}/telefoon/")
    assert fatma_online.get(path).status_code == 200
    fatma_online.post(path, contact(email="", was=("", "")))
    assert NEW in op_delfshaven.get("/organisaties/de-soeppan/samen-eten/").content.decode()
    assert actions(activity) == ["feit.telefoon"]


def test_closed_today_is_one_tap_and_a_confirmation(soeppan, fatma_online):
    page = fatma_online.get(at(soeppan, "gesloten/vandaag/")).content.decode()
    today = timezone.localdate()
    assert f'name="van" value="{today:%Y-%m-%d}"' in page
    data = {"van": f"{today:%Y-%m-%d}", "reden": "De kok is ziek."}
    for _tap in range(2):
        response = fatma_online.post(at(soeppan, "gesloten/vandaag/"), data, follow=True)
    assert "Staat nu online." in response.content.decode()
    row = Sluiting.objects.get()
    assert (row.van, row.tot, row.reden) == (today, today, "De kok is ziek.")
    fatma_online.post(at(soeppan, f"gesloten/{row.pk}/open/"))
    assert not Sluiting.objects.exists()
    response = fatma_online.post(at(soeppan, f"gesloten/{row.pk}/open/"), follow=True)
    assert "Dit was al weggehaald." in response.content.decode()
    assert sorted(actions(soeppan)) == ["feit.dicht", "feit.dicht", "feit.open"]


def test_closed_for_longer_is_within_reason(soeppan, fatma_online):
    today = timezone.localdate()
    path = at(soeppan, "gesloten/periode/")
    for van, tot, sentence in (
        (5, 3, "De laatste dag ligt voor de eerste."),
        (-5, -3, "Deze dag is al voorbij."),
        (1, 2000, "Kies een dag binnen twee jaar."),
    ):
        data = {"van": today + timedelta(days=van), "tot": today + timedelta(days=tot), "reden": ""}
        assert sentence in fatma_online.post(path, data).content.decode()
    assert fatma_online.post(at(soeppan, "gesloten/vandaag/"), {"van": "onzin"}).status_code == 200
    fatma_online.post(path, {"van": today + timedelta(days=1), "tot": today + timedelta(days=9), "reden": ""})
    assert Sluiting.objects.get().tot == today + timedelta(days=9)
    assert fatma_online.get(at(soeppan, "gesloten/ooit/")).status_code == 404


def check_mark(client, soeppan):
    page = client.get(at(soeppan, "klopt/")).content.decode()
    return page.partition('name="gezien" value="')[2].partition('"')[0]


def test_everything_right_counts_for_profile_and_ticked_activities(soeppan, fatma, fatma_online):
    yes, no = make_activity(soeppan, "Samen eten"), make_activity(soeppan, "Koken")
    page = fatma_online.get(at(soeppan, "klopt/")).content.decode()
    assert page.count("checked>") == 2
    assert OLD in page
    assert "Samen eten" in page
    assert "Niemand heeft dit nog nagekeken." in page
    data = {"gezien": check_mark(fatma_online, soeppan), "activiteit": [yes.pk]}
    page = fatma_online.post(at(soeppan, "klopt/"), data, follow=True).content.decode()
    today = timezone.localdate()
    assert "Nagekeken op" in page
    assert "door u." in page
    assert facts_of(soeppan).nagekeken_op == facts_of(yes).nagekeken_op == today
    assert facts_of(soeppan).nagekeken_door == fatma
    assert facts_of(soeppan).telefoon == OLD
    assert not EvenementFeiten.objects.filter(pagina=no).exists()
    assert actions(soeppan) == actions(yes) == ["feit.klopt"]


def test_colleague_reads_that_their_organisation_checked_it(soeppan, fatma_online, als_lid):
    fatma_online.post(at(soeppan, "klopt/"), {"gezien": check_mark(fatma_online, soeppan)})
    other = als_lid(make_member(soeppan, "ali@voorbeeld.nl", "helper"))
    assert "door uw organisatie." in other.get(at(soeppan, "klopt/")).content.decode()


def test_what_changed_meanwhile_is_not_confirmed_unseen(soeppan, fatma_online):
    seen = check_mark(fatma_online, soeppan)
    OrganisatieFeiten.objects.filter(pagina=soeppan).update(telefoon=NEW)
    page = fatma_online.post(at(soeppan, "klopt/"), {"gezien": seen}).content.decode()
    assert "Er is net iets gewijzigd." in page
    assert facts_of(soeppan).nagekeken_op is None


def test_organisation_that_is_not_online_is_told_so(soeppan, fatma_online):
    soeppan.unpublish()
    for path in ("", "klopt/", "gesloten/", "telefoon/", "activiteiten/"):
        assert fatma_online.get(at(soeppan, path)).status_code == 200
    assert "Bezoekers zien deze pagina nu niet" in fatma_online.get(at(soeppan, "klopt/")).content.decode()
    page = fatma_online.post(at(soeppan, "telefoon/"), contact(), follow=True).content.decode()
    assert "Het is bewaard." in page
    assert "Staat nu online." not in page
    assert facts_of(soeppan).telefoon == NEW


def test_organisation_that_was_removed_meanwhile_is_a_sentence(soeppan, fatma_online):
    path = at(soeppan, "telefoon/")
    soeppan.delete()
    response = fatma_online.post(path, contact())
    assert response.status_code == 404
    assert "Dan is het weggehaald" in response.content.decode()


def test_form_of_another_website_changes_nothing(soeppan, fatma):
    client = Client(enforce_csrf_checks=True, headers={"host": "localhost"})
    client.force_login(fatma)
    today = timezone.localdate()
    for path, data in (
        ("telefoon/", contact()),
        ("gesloten/vandaag/", {"van": today, "reden": ""}),
        ("klopt/", {"gezien": check_mark(client, soeppan)}),
    ):
        assert client.post(at(soeppan, path), data).status_code == 403
    assert facts_of(soeppan).telefoon == OLD
    assert actions(soeppan) == []


def test_pages_cost_the_same_at_three_and_thirty_activities(soeppan, fatma_online):
    paths = [at(soeppan, path) for path in ("", "klopt/", "activiteiten/")]

    def cost(path):
        fatma_online.get(path)
        with CaptureQueriesContext(connection) as captured:
            fatma_online.get(path)
        return len(captured)

    def add(numbers):
        for number in numbers:
            page = make_activity(soeppan, f"Koken {number}", begin=in_days(1, hour=number % 20 + 1))
            EvenementFeiten.objects.create(pagina=page, telefoon=OLD)

    add(range(3))
    few = [cost(path) for path in paths]
    add(range(3, 30))
    assert [cost(path) for path in paths] == few
