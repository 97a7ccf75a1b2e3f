"""Who is known here reads and takes along what we know, and deletes the account; who never comes by is let go."""

import json
import re
from datetime import timedelta

import pytest
from django.core import mail
from django.test import Client
from django.utils import timezone
from wagtail.models import PageLogEntry

from accounts.models import User
from cms.jobs.run import run_job
from organisaties import claims, invitations
from organisaties.audit import schrijf_op
from organisaties.claims import Wens
from organisaties.models import Aanvraag, Lidmaatschap, Uitnodiging
from tests.builders import make_activity, make_member, make_organisation, make_person

DELETE = "/account/verwijderen/"
CODE = "/account/verwijderen/code/"
DATA = "/account/gegevens/"
FILE = "/account/gegevens/bestand/"


@pytest.fixture
def soeppan(delfshaven):
    delfshaven.email = "redactie@delfshaven.example"
    delfshaven.save()
    return make_organisation(delfshaven, "De Soeppan")


@pytest.fixture
def fatma(soeppan):
    user = make_member(soeppan)
    User.objects.filter(pk=user.pk).update(last_name="Yilmaz")
    return User.objects.get(pk=user.pk)


@pytest.fixture
def als(client):
    def log_in(user):
        browser = Client(headers={"host": "localhost"})
        browser.force_login(user)
        return browser

    return log_in


@pytest.fixture
def browser(als, fatma):
    return als(fatma)


def mailed_code():
    letter = next(m for m in reversed(mail.outbox) if "uw code" in str(m.subject))
    return re.match(r"\d{6}", str(letter.subject)).group()


def wrong(code):
    return f"{(int(code) + 1) % 1_000_000:06}"


# Reading and taking along


def test_page_and_file_hold_what_the_rooms_know(browser, fatma, soeppan):
    henk = make_member(soeppan, "henk@voorbeeld.nl")
    invitations.invite(soeppan, "nieuw@voorbeeld.nl", "helper", fatma)
    make_person("Fatma Y.", soeppan, email="Fatma@voorbeeld.nl", telefoon="010 555 01 23")
    schrijf_op(soeppan, "feit.klopt", fatma)
    schrijf_op(soeppan, "lid.rol", henk, wie=fatma.pk, rol="beheerder")
    page = browser.get(DATA).content.decode()
    for words in (
        "fatma@voorbeeld.nl",
        "Yilmaz",
        "De Soeppan",
        "Fatma Y.",
        "Fatma Yilmaz is vanaf nu beheerder",
    ):
        assert words in page
    response = browser.get(FILE)
    assert response["Content-Disposition"] == 'attachment; filename="mijn-gegevens.json"'
    assert "no-store" in response["Cache-Control"]
    known = json.loads(response.content)
    assert known["account"][0]["E-mailadres"] == "fatma@voorbeeld.nl"
    assert [row["Organisatie"] for row in known["lidmaatschappen"]] == ["De Soeppan"]
    assert len(known["uitnodigingen_verstuurd"]) == 1
    assert [row["Naam"] for row in known["contactpersoon"]] == ["Fatma Y."]
    assert {row["Wat"] for row in known["gedaan"]} >= {"Fatma Yilmaz is vanaf nu beheerder"}


def test_it_shows_nothing_of_somebody_else(als, fatma, soeppan):
    henk = make_member(soeppan, "henk@voorbeeld.nl")
    schrijf_op(soeppan, "feit.klopt", fatma)
    make_person("Fatma Y.", soeppan, email="fatma@voorbeeld.nl")
    for path in (DATA, FILE):
        said = als(henk).get(path).content.decode()
        assert "fatma@voorbeeld.nl" not in said
        assert "Yilmaz" not in said
        assert "Fatma Y." not in said


@pytest.mark.parametrize("path", [DATA, FILE, DELETE, CODE])
def test_who_is_not_logged_in_is_asked_to(client, db, path):
    assert client.get(path).headers["Location"].startswith("/account/inloggen/")


def test_the_file_holds_no_secret_of_a_second_step(browser, fatma):
    fatma.authenticator_set.create(type="totp", data={"secret": "GEHEIM"})
    assert "GEHEIM" not in browser.get(FILE).content.decode()


def test_a_long_history_costs_no_more_queries(browser, fatma, soeppan, django_assert_max_num_queries):
    for _number in range(30):
        schrijf_op(soeppan, "lid.rol", fatma, wie=fatma.pk, rol="helper")
    page = browser.get(DATA).content.decode()
    assert "staan in het bestand" in page or "staat in het bestand" in page
    with django_assert_max_num_queries(75):
        browser.get(DATA)


# Deleting


def test_the_account_goes_with_a_fresh_code_and_the_activities_stay(browser, fatma, soeppan, mailoutbox):
    activity = make_activity(soeppan, owner=fatma)
    make_member(soeppan, "henk@voorbeeld.nl")
    assert browser.post(DELETE).headers["Location"] == CODE
    assert 'autocomplete="one-time-code"' in browser.get(CODE).content.decode()
    assert mailoutbox[-1].to == [fatma.email]
    response = browser.post(CODE, {"code": mailed_code()})
    assert response.headers["Location"] == "/account/verwijderd/"
    assert "Uw account is weg" in browser.get("/account/verwijderd/").content.decode()
    assert not User.objects.filter(email=fatma.email).exists()
    assert browser.get(DATA).status_code == 302
    activity.refresh_from_db()
    assert activity.live
    assert not Lidmaatschap.objects.filter(user=fatma.pk).exists()
    entry = PageLogEntry.objects.get(action="lid.account_weg")
    assert (entry.page_id, "Fatma" in entry.message) == (soeppan.pk, False)


def test_without_a_code_or_with_a_wrong_one_nothing_goes(browser, fatma):
    assert browser.post(CODE, {"code": "123456"}).headers["Location"] == DELETE
    browser.post(DELETE)
    code = mailed_code()
    page = browser.post(CODE, {"code": wrong(code)}).content.decode()
    assert "Deze code klopt niet" in page
    for _try in range(4):
        browser.post(CODE, {"code": wrong(code)})
    assert browser.post(CODE, {"code": code}).headers["Location"] == DELETE
    assert User.objects.filter(pk=fatma.pk).exists()


def test_a_code_that_is_too_old_or_of_another_browser_is_not_taken(browser, als, fatma, monkeypatch):
    browser.post(DELETE)
    code = mailed_code()
    assert als(fatma).post(CODE, {"code": code}).headers["Location"] == DELETE
    later = (timezone.now() + timedelta(minutes=16)).timestamp()
    monkeypatch.setattr("time.time", lambda: later)
    assert browser.post(CODE, {"code": code}).headers["Location"] == DELETE
    assert User.objects.filter(pk=fatma.pk).exists()


def test_a_code_to_log_in_deletes_nothing(client, browser, fatma):
    browser.post(DELETE)
    for_deleting = mailed_code()
    client.post("/account/inloggen/code/", {"email": fatma.email})
    to_log_in = mailed_code()
    if to_log_in != for_deleting:
        browser.post(CODE, {"code": to_log_in})
    assert User.objects.filter(pk=fatma.pk).exists()


def test_the_last_beheerder_is_warned_and_the_redactie_is_told(
    browser, fatma, soeppan, mailoutbox, django_capture_on_commit_callbacks
):
    make_member(soeppan, "henk@voorbeeld.nl", "helper")
    assert "de enige beheerder van De Soeppan" in browser.get(DELETE).content.decode()
    browser.post(DELETE)
    with django_capture_on_commit_callbacks(execute=True):
        browser.post(CODE, {"code": mailed_code()})
    letter = next(m for m in mailoutbox if m.to == ["redactie@delfshaven.example"])
    assert "De Soeppan" in str(letter.subject)
    assert "Fatma Yilmaz" in letter.body
    assert any(m.to == [fatma.email] and "is weg" in str(m.subject) for m in mailoutbox)


def test_with_another_beheerder_the_redactie_is_left_alone(
    fatma, soeppan, mailoutbox, django_capture_on_commit_callbacks
):
    make_member(soeppan, "henk@voorbeeld.nl")
    with django_capture_on_commit_callbacks(execute=True):
        fatma.delete()
    assert [m for m in mailoutbox if m.to == ["redactie@delfshaven.example"]] == []


def test_open_invitations_and_requests_of_the_address_forget_it(
    fatma, delfshaven, django_capture_on_commit_callbacks
):
    other = make_organisation(delfshaven, "De Brug")
    henk = make_member(other, "henk@voorbeeld.nl")
    invitations.invite(other, fatma.email, "helper", henk)
    with django_capture_on_commit_callbacks(execute=True):
        claims.ask(make_organisation(delfshaven, "De Tuin"), Wens("Fatma", "vrijwilliger", fatma.email))
    claims.confirm(Aanvraag.objects.get().pk)
    fatma.delete()
    row, claim = Uitnodiging.objects.get(), Aanvraag.objects.get()
    assert (row.status, row.email) == ("ingetrokken", "")
    assert (claim.is_open, claim.email, claim.naam) == (False, "", "")


def test_who_looks_after_the_platform_last_stays(als, operator):
    browser = als(operator)
    browser.post(DELETE)
    response = browser.post(CODE, {"code": mailed_code()}, follow=True)
    assert "de laatste" in response.content.decode()
    assert User.objects.filter(pk=operator.pk).exists()
    assert browser.get(DATA).status_code == 200


# Accounts that nobody uses


def last_seen(user, days, told=None):
    now = timezone.now()
    User.objects.filter(pk=user.pk).update(
        last_login=now - timedelta(days=days),
        dormant_mail_at=None if told is None else now - timedelta(days=told),
    )


@pytest.fixture
def tidy(django_capture_on_commit_callbacks):
    def run(dry_run=False):
        with django_capture_on_commit_callbacks(execute=True):
            counts = run_job("opruimen", dry_run=dry_run).counts
        return {
            what.split()[-1]: number for what, number in counts.items() if what.startswith("accounts.User ")
        }

    return run


def test_who_did_not_log_in_for_almost_two_years_is_mailed_once(member, tidy, mailoutbox):
    last_seen(member, 690)
    assert tidy() == {}
    last_seen(member, 710)
    assert tidy(dry_run=True) == {"gemaild": 1}
    assert mailoutbox == []
    assert tidy() == {"gemaild": 1}
    assert tidy() == {}
    assert [m.to for m in mailoutbox] == [[member.email]]
    assert "/account/inloggen/" in mailoutbox[0].body


def test_a_month_after_the_mail_the_account_goes(member, tidy):
    last_seen(member, 735, told=20)
    assert tidy() == {}
    last_seen(member, 735, told=32)
    assert tidy(dry_run=True) == {"weg": 1}
    assert User.objects.filter(pk=member.pk).exists()
    assert tidy() == {"weg": 1}
    assert not User.objects.filter(pk=member.pk).exists()


def test_nobody_goes_without_a_mail_however_long_ago(member, tidy):
    last_seen(member, 3000)
    assert tidy() == {"gemaild": 1}
    assert User.objects.filter(pk=member.pk).exists()


def test_who_logs_in_after_the_mail_is_kept(member, tidy):
    last_seen(member, 5, told=40)
    assert tidy() == {}
    # Two years later it begins anew: that mail was about another time.
    last_seen(member, 735, told=770)
    assert tidy() == {"gemaild": 1}


def test_who_never_logged_in_counts_from_the_day_the_account_was_made(member, tidy):
    User.objects.filter(pk=member.pk).update(
        date_joined=timezone.now() - timedelta(days=710), last_login=None
    )
    assert tidy() == {"gemaild": 1}


def test_who_has_the_admin_is_never_let_go(editor, operator, tidy):
    for user in (editor, operator):
        last_seen(user, 3000, told=100)
    assert tidy() == {}
    assert User.objects.count() == 2
