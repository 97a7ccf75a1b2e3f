"""What becomes of the people of an organisation when somebody goes, and when the organisation itself goes."""

import json
import logging
import threading
from datetime import timedelta
from io import StringIO

import pytest
from django.core.management import call_command
from django.db import connection
from django.utils import timezone
from wagtail.models import Locale, PageLogEntry

from accounts.models import User
from organisaties import invitations
from organisaties.membership import (
    LastBeheerderError,
    add_member,
    change_role,
    hand_over,
    leave,
    remove_member,
)
from organisaties.models import Lidmaatschap, OrganisatieIndexPage, Uitnodiging
from tests.builders import make_activity, make_member, make_organisation

pytestmark = pytest.mark.django_db


@pytest.fixture
def soeppan(delfshaven):
    return make_organisation(delfshaven, "De Soeppan")


def member(user, page):
    return Lidmaatschap.objects.select_related("user", "organisatie").get(user=user, organisatie=page)


def history(page):
    entries = PageLogEntry.objects.filter(page=page.pk, action__startswith=("lid."))
    return [(entry.action, entry.user_id, entry.message) for entry in entries.order_by("pk")]


def test_membership_hangs_on_the_page_in_the_main_language(soeppan):
    english = soeppan.copy_for_translation(Locale.objects.get(language_code="en"), copy_parents=True)
    lid = add_member(english, User.objects.create_user("fatma@voorbeeld.nl"), "beheerder")
    assert lid.organisatie.pk == soeppan.pk
    assert list(Lidmaatschap.objects.van_organisatie(english)) == [lid]


def test_history_of_the_page_says_who_joined_changed_and_left(soeppan):
    fatma = make_member(soeppan)
    henk = make_member(soeppan, "henk@voorbeeld.nl", "helper")
    change_role(member(henk, soeppan), "beheerder", fatma)
    hand_over(member(fatma, soeppan), member(henk, soeppan))
    leave(member(fatma, soeppan))
    assert history(soeppan) == [
        ("lid.erbij", fatma.pk, "Fatma mag deze organisatie aanpassen (beheerder)"),
        ("lid.erbij", henk.pk, "Henk mag deze organisatie aanpassen (helper)"),
        ("lid.rol", fatma.pk, "Henk is vanaf nu beheerder"),
        ("lid.rol", fatma.pk, "Fatma is vanaf nu helper"),
        ("lid.weg", fatma.pk, "Fatma houdt deze organisatie niet meer bij"),
    ]


def test_history_stays_readable_when_the_account_is_gone(soeppan):
    fatma = make_member(soeppan)
    fatma.delete()
    assert (
        history(soeppan)[0][2]
        == "Iemand van wie het account weg is mag deze organisatie aanpassen (beheerder)"
    )


def test_log_for_machines_is_a_line_of_json_without_addresses(soeppan, django_capture_on_commit_callbacks):
    said = StringIO()
    handler = logging.StreamHandler(said)
    logging.getLogger("wijkplein.audit").addHandler(handler)
    try:
        with django_capture_on_commit_callbacks(execute=True):
            fatma = make_member(soeppan)
            invitations.invite(soeppan, "nieuw@voorbeeld.nl", "helper", fatma, "Naima")
    finally:
        logging.getLogger("wijkplein.audit").removeHandler(handler)
    lines = [json.loads(line) for line in said.getvalue().splitlines()]
    assert [(line["wat"], line["wie"], line["pagina"]) for line in lines] == [
        ("lid.erbij", fatma.pk, soeppan.pk),
        ("uitnodiging.verstuurd", fatma.pk, soeppan.pk),
    ]
    assert "@" not in said.getvalue()
    assert "Naima" not in said.getvalue()


def test_the_last_beheerder_stays_unless_the_redactie_decides(soeppan):
    fatma, redactie = make_member(soeppan), User.objects.create_user("redactie@voorbeeld.nl")
    make_member(soeppan, "henk@voorbeeld.nl", "helper")
    lid = member(fatma, soeppan)
    for way in (
        lambda: leave(lid),
        lambda: remove_member(lid, redactie),
        lambda: change_role(lid, "helper", redactie),
    ):
        with pytest.raises(LastBeheerderError):
            way()
    remove_member(lid, redactie, ook_laatste=True)
    assert not Lidmaatschap.objects.beheerders().exists()


def test_who_just_left_can_be_handed_nothing(soeppan):
    fatma, henk = make_member(soeppan), make_member(soeppan, "henk@voorbeeld.nl", "helper")
    gone = member(henk, soeppan)
    leave(member(henk, soeppan))
    with pytest.raises(Lidmaatschap.DoesNotExist):
        hand_over(member(fatma, soeppan), gone)
    with pytest.raises(Lidmaatschap.DoesNotExist):
        change_role(gone, "beheerder", fatma)
    assert member(fatma, soeppan).is_beheerder


def test_account_that_goes_takes_its_memberships_and_leaves_those_it_invited(soeppan):
    fatma = make_member(soeppan)
    henk = User.objects.create_user("henk@voorbeeld.nl")
    add_member(soeppan, henk, "helper", fatma)
    row = invitations.invite(soeppan, "nieuw@voorbeeld.nl", "helper", fatma)
    activity = make_activity(soeppan, owner=fatma)
    fatma.delete()
    assert [(lid.user, lid.uitgenodigd_door) for lid in Lidmaatschap.objects.all()] == [(henk, None)]
    row.refresh_from_db()
    assert row.door is None
    activity.refresh_from_db()
    assert activity.live


def test_organisation_that_goes_leaves_nothing_of_its_people_but_their_accounts(soeppan):
    fatma = make_member(soeppan)
    invitations.invite(soeppan, "nieuw@voorbeeld.nl", "helper", fatma)
    soeppan.delete()
    assert not Lidmaatschap.objects.exists()
    assert not Uitnodiging.objects.exists()
    assert User.objects.filter(pk=fatma.pk).exists()


def test_organisation_that_moves_to_another_site_takes_its_people_along(soeppan, delfshaven, amersfoort):
    fatma = make_member(soeppan)
    activity = make_activity(soeppan)
    guide = OrganisatieIndexPage.objects.descendant_of(amersfoort.site.root_page).get()
    soeppan.move(guide, pos="last-child")
    lid = Lidmaatschap.objects.get()
    assert lid.wijksite == amersfoort
    activity.refresh_from_db()
    assert activity.permissions_for_user(User.objects.get(pk=fatma.pk)).can_edit()


def test_invitations_that_are_long_over_are_forgotten(soeppan):
    fatma = make_member(soeppan)
    for days in (29, 31):
        row = invitations.invite(soeppan, f"{days}@voorbeeld.nl", "helper", fatma)
        Uitnodiging.objects.filter(pk=row.pk).update(verloopt_op=timezone.now() - timedelta(days=days))
    call_command("job", "opruimen", "--proef")
    assert Uitnodiging.objects.count() == 2
    call_command("job", "opruimen")
    assert [row.email for row in Uitnodiging.objects.all()] == ["29@voorbeeld.nl"]


@pytest.mark.postgresql
@pytest.mark.django_db(transaction=True, serialized_rollback=True)
def test_of_two_beheerders_who_leave_at_once_one_stays(soeppan):
    people = [make_member(soeppan), make_member(soeppan, "henk@voorbeeld.nl")]
    together, refused = threading.Barrier(2), []

    def go(lid):
        try:
            together.wait(timeout=10)
            leave(lid)
        except LastBeheerderError:
            refused.append(lid)
        finally:
            connection.close()

    threads = [threading.Thread(target=go, args=[member(user, soeppan)]) for user in people]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=30)
    assert len(refused) == 1
    assert Lidmaatschap.objects.beheerders().count() == 1
