"""Members log in with a code by mail; whoever has the admin does not."""

import re
from datetime import timedelta

import pytest
from allauth.account.authentication import get_authentication_records
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal import auth as totp
from django.contrib.messages import get_messages
from django.core import mail
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from accounts.invitation import send_invitation
from accounts.models import User
from tests.accounts.codes import current_code

ASK = "/account/inloggen/code/"
TYPE = "/account/inloggen/code/typen/"
LOGIN = "/account/inloggen/"
TOKEN = re.compile(rb'name="csrfmiddlewaretoken" value="[^"]+"')


def ask(client, email="fatma@voorbeeld.nl", **more):
    return client.post(ASK, {"email": email, **more})


def type_code(client, code, **more):
    return client.post(TYPE, {"code": code, "action": "verify", **more})


def mailed_code():
    return re.match(r"\d{6}", str(mail.outbox[-1].subject)).group()


def wrong(code):
    return f"{(int(code) + 1) % 1_000_000:06}"


def said(response):
    return [str(message) for message in get_messages(response.wsgi_request)]


def is_in(client, user):
    return client.session.get("_auth_user_id") == str(user.pk)


def move_clock(monkeypatch, **delta):
    """allauth reads the clock of `time`."""
    later = (timezone.now() + timedelta(**delta)).timestamp()
    monkeypatch.setattr("time.time", lambda: later)


# The whole way


def test_a_member_logs_in_with_the_code_from_the_mail_and_comes_home(client, member):
    response = ask(client)
    assert response.headers["Location"] == TYPE
    page = client.get(TYPE).content.decode()
    assert 'autocomplete="one-time-code"' in page
    assert 'inputmode="numeric"' in page
    message = mail.outbox[0]
    assert message.to == [member.email]
    assert re.fullmatch(r"\d{6} is uw code om in te loggen", str(message.subject))
    assert mailed_code() in message.body
    response = type_code(client, mailed_code())
    assert response.headers["Location"] == "/mijn/"
    assert is_in(client, member)


@pytest.mark.parametrize("email", [" Fatma@VOORBEELD.nl ", "FATMA@voorbeeld.nl"])
def test_capitals_and_spaces_in_the_address_do_not_count(client, member, email):
    ask(client, email)
    assert mail.outbox[0].to == [member.email]


@pytest.mark.parametrize(
    "shape", ["{} {}", " {}-{} ", "{}\u00a0{}", "{}\u2013{}", "{}{} is uw code om in te loggen"]
)
def test_a_code_is_read_however_it_is_pasted(client, member, shape):
    ask(client)
    code = mailed_code()
    type_code(client, shape.format(code[:3], code[3:]))
    assert is_in(client, member)


def test_where_one_wanted_to_go_survives_every_step(client, member):
    page = client.get(f"{LOGIN}?next=/mijn/12/").content.decode()
    assert '<input type="hidden" name="next" value="/mijn/12/">' in page
    response = ask(client, next="/mijn/12/")
    assert response.headers["Location"] == f"{TYPE}?next=%2Fmijn%2F12%2F"
    wrong_page = type_code(client, wrong(mailed_code()), next="/mijn/12/").content.decode()
    assert '<input type="hidden" name="next" value="/mijn/12/">' in wrong_page
    again = client.post(TYPE, {"action": "resend", "next": "/mijn/12/"})
    assert again.headers["Location"] == f"{TYPE}?next=%2Fmijn%2F12%2F"
    assert type_code(client, mailed_code(), next="/mijn/12/").headers["Location"] == "/mijn/12/"


def test_a_link_to_another_website_is_not_followed(client, member):
    ask(client)
    answer = type_code(client, mailed_code(), next="https://kwaad.voorbeeld.nl/")
    assert answer.headers["Location"] == "/mijn/"


# Who is known and who is not


@pytest.fixture
def switched_off(member):
    return User.objects.create_user("uit@voorbeeld.nl", is_active=False)


def test_the_pages_do_not_tell_who_has_an_account(member, editor, switched_off):
    seen = set()
    for email in ("fatma@voorbeeld.nl", "niemand@voorbeeld.nl", "jan@voorbeeld.nl", "uit@voorbeeld.nl"):
        client = Client(headers={"host": "localhost"})
        response = ask(client, email)
        page = TOKEN.sub(b"", client.get(TYPE).content).replace(email.encode(), b"ADRES")
        guess = TOKEN.sub(b"", type_code(client, "").content).replace(email.encode(), b"ADRES")
        again = client.post(TYPE, {"action": "resend"})
        seen.add((response.status_code, response.headers["Location"], page, guess, again.headers["Location"]))
    assert len(seen) == 1


def test_every_address_gets_one_mail_so_that_the_time_does_not_tell_either(member, editor, switched_off):
    subjects = {}
    for email in ("niemand@voorbeeld.nl", "jan@voorbeeld.nl", "uit@voorbeeld.nl"):
        ask(Client(headers={"host": "localhost"}), email)
        message = mail.outbox[-1]
        assert message.to == [email]
        assert not re.search(r"\b\d{6}\b", f"{message.subject} {message.body}")
        subjects[email] = message.subject
    assert subjects == {
        "niemand@voorbeeld.nl": "Er is geen account met dit adres",
        "jan@voorbeeld.nl": "U logt in met uw wachtwoord",
        "uit@voorbeeld.nl": "Uw account staat uit",
    }


def test_an_unknown_address_never_gets_in_whatever_is_typed(client, db):
    ask(client, "niemand@voorbeeld.nl")
    client.post(TYPE, {"action": "resend"})
    for code in ("", "000000", "123456"):
        type_code(client, code)
    assert "_auth_user_id" not in client.session
    assert "code" not in client.session["account_login"]["state"]["stages"]["login_by_code"]["data"]


def test_a_stranger_is_mailed_a_few_times_a_day_at_most(db):
    for _attempt in range(5):
        ask(Client(headers={"host": "localhost"}), "vreemde@voorbeeld.nl")
    assert len([message for message in mail.outbox if message.to]) == 3


def test_one_address_gets_five_codes_in_a_quarter_of_an_hour(member):
    for _attempt in range(5):
        assert ask(Client(headers={"host": "localhost"})).status_code == 302
    refused = ask(Client(headers={"host": "localhost"}))
    assert refused.status_code == 200
    assert refused.context["form"].errors["email"] == [
        "U heeft te vaak om een code gevraagd. Wacht een kwartier en probeer het opnieuw."
    ]
    assert len(mail.outbox) == 5


def test_asking_for_another_code_counts_as_asking(member):
    client = Client(headers={"host": "localhost"})
    for _attempt in range(4):
        ask(Client(headers={"host": "localhost"}))
    ask(client)
    answer = client.post(TYPE, {"action": "resend"})
    assert said(answer) == [
        "U heeft te vaak om een code gevraagd. Wacht een kwartier en probeer het opnieuw."
    ]
    assert len(mail.outbox) == 5


def test_one_visitor_cannot_mail_many_addresses(client, db):
    for number in range(10):
        assert ask(client, f"vreemde{number}@voorbeeld.nl").status_code == 302
    assert ask(client, "nogeen@voorbeeld.nl").status_code == 200
    assert len(mail.outbox) == 10


# Bad days


def test_a_wrong_code_gets_a_sentence_and_another_try(client, member):
    ask(client)
    page = type_code(client, wrong(mailed_code()))
    assert page.context["form"].errors["code"] == [
        "Deze code klopt niet. Zoek de nieuwste code en probeer het opnieuw."
    ]
    type_code(client, mailed_code())
    assert is_in(client, member)


def test_after_five_wrong_codes_the_right_one_does_not_work_either(client, member):
    ask(client, next="/mijn/12/")
    code = mailed_code()
    for _attempt in range(5):
        answer = type_code(client, wrong(code), next="/mijn/12/")
    assert answer.headers["Location"] == f"{LOGIN}?next=%2Fmijn%2F12%2F"
    assert said(answer) == ["U heeft te vaak een verkeerde code ingevuld. Vraag een nieuwe code."]
    type_code(client, code)
    assert not is_in(client, member)


def test_pressing_enter_on_an_empty_box_is_no_guess(client, member):
    ask(client)
    for _attempt in range(6):
        page = type_code(client, " ")
    assert page.context["form"].errors["code"] == ["Vul de code uit de mail in."]
    type_code(client, mailed_code())
    assert is_in(client, member)


def test_guessing_goes_no_further_with_a_new_code_or_from_another_browser(member):
    for _code in range(2):
        client = Client(headers={"host": "localhost"})
        ask(client)
        for _attempt in range(5):
            type_code(client, wrong(mailed_code()))
    client = Client(headers={"host": "localhost"})
    ask(client)
    page = type_code(client, mailed_code())
    assert page.context["form"].errors["code"] == [
        "U heeft te vaak een verkeerde code ingevuld. Wacht een uur en vraag dan een nieuwe code."
    ]
    assert not is_in(client, member)


def test_a_code_works_once(client, member):
    ask(client)
    type_code(client, mailed_code())
    client.post(reverse("account_logout"))
    answer = type_code(client, mailed_code())
    assert answer.headers["Location"] == LOGIN
    assert said(answer)[-1] == (
        "Deze code werkt niet meer, of u vroeg hem in een andere browser. Vraag een nieuwe code."
    )
    assert not is_in(client, member)


def test_a_code_of_a_quarter_of_an_hour_ago_does_not_work(client, member, monkeypatch):
    ask(client)
    move_clock(monkeypatch, minutes=15, seconds=1)
    answer = type_code(client, mailed_code(), next="/mijn/12/")
    assert answer.headers["Location"] == f"{LOGIN}?next=%2Fmijn%2F12%2F"
    assert said(answer) == [
        "Deze code werkt niet meer, of u vroeg hem in een andere browser. Vraag een nieuwe code."
    ]
    assert not is_in(client, member)


def test_only_the_newest_code_works_and_it_lives_as_long_as_the_first(client, member, monkeypatch):
    ask(client)
    first = mailed_code()
    move_clock(monkeypatch, minutes=14)
    answer = client.post(TYPE, {"action": "resend"})
    assert said(answer) == ["We hebben een nieuwe mail gestuurd. Een oudere code werkt niet meer."]
    move_clock(monkeypatch, minutes=20)
    if first != mailed_code():
        type_code(client, first)
        assert not is_in(client, member)
    type_code(client, mailed_code())
    assert is_in(client, member)


def test_who_asks_twice_on_the_log_in_page_uses_the_newest_code_as_well(client, member):
    ask(client)
    first = mailed_code()
    ask(client)
    if first != mailed_code():
        type_code(client, first)
        assert not is_in(client, member)
    type_code(client, mailed_code())
    assert is_in(client, member)


def test_a_forwarded_code_opens_nothing_in_another_browser(client, member):
    ask(client)
    other = Client(headers={"host": "localhost"})
    answer = type_code(other, mailed_code())
    assert answer.headers["Location"] == LOGIN
    ask(other, "niemand@voorbeeld.nl")
    type_code(other, mail.outbox[0].subject[:6])
    assert not is_in(other, member)
    type_code(client, mail.outbox[0].subject[:6])
    assert is_in(client, member)


def test_an_account_that_is_switched_off_meanwhile_stays_out(client, member):
    ask(client)
    User.objects.update(is_active=False)
    answer = type_code(client, mailed_code())
    assert answer.headers["Location"] == reverse("account_inactive")
    assert not is_in(client, member)


def test_who_mistyped_the_address_types_another_one(client, member):
    ask(client, "fatam@voorbeeld.nl")
    page = client.get(TYPE)
    assert page.context["log_in_address"] == LOGIN
    assert client.get(LOGIN).status_code == 200, "not sent back to the code"
    ask(client)
    type_code(client, mailed_code())
    assert is_in(client, member)


@pytest.mark.parametrize("email", ["", "geen adres", "a" * 400 + "@voorbeeld.nl", "a\x00b@voorbeeld.nl"])
def test_what_is_no_address_gets_a_sentence_on_the_same_page(client, db, email):
    page = ask(client, email)
    assert page.status_code == 200
    assert page.context["code_form"].errors["email"]
    assert "account/login.html" in {template.name for template in page.templates}


# How long


def test_one_is_logged_in_for_twelve_hours_and_for_ninety_days_on_ones_own_phone(member):
    for remember, hours in (("", 12), ("on", 90 * 24)):
        client = Client(headers={"host": "localhost"})
        ask(client)
        type_code(client, mailed_code(), **({"remember": remember} if remember else {}))
        assert client.session.get_expiry_age() == hours * 3600
        assert client.cookies["sessionid"]["max-age"] == hours * 3600


def test_the_wish_to_stay_survives_a_second_step(client, member):
    secret = totp.generate_totp_secret()
    totp.TOTP.activate(member, secret)
    ask(client)
    assert type_code(client, mailed_code(), remember="on").headers["Location"] == reverse("mfa_authenticate")
    client.post(reverse("mfa_authenticate"), {"code": current_code(secret)})
    assert is_in(client, member)
    assert client.session.get_expiry_age() == 90 * 24 * 3600


def test_who_has_the_admin_is_never_remembered(client, editor, member, password):
    ask(client)
    type_code(client, wrong(mailed_code()), remember="on")
    client.post(LOGIN, {"login": editor.email, "password": password, "remember": "on"})
    assert is_in(client, editor)
    assert client.session.get_expiry_age() == 12 * 3600


# The admin


def test_a_passkey_of_a_member_does_not_lock_them_out_on_another_device(client, member):
    Authenticator.objects.create(user=member, type=Authenticator.Type.WEBAUTHN, data={"name": "telefoon"})
    ask(client)
    type_code(client, mailed_code())
    assert is_in(client, member)


def test_who_got_the_admin_while_the_code_was_on_its_way_is_not_let_in(client, member, redactie):
    ask(client)
    member.groups.add(redactie)
    answer = type_code(client, mailed_code())
    assert answer.headers["Location"] == LOGIN
    assert said(answer) == ["Met dit account logt u in met uw wachtwoord."]
    assert not is_in(client, member)
    assert get_authentication_records(answer.wsgi_request, member) == []


@pytest.mark.parametrize("required", [True, False])
def test_a_session_that_began_with_a_code_does_not_open_the_admin(
    client, member, redactie, settings, required
):
    settings.ADMIN_MFA_REQUIRED = required
    ask(client)
    type_code(client, mailed_code(), remember="on")
    member.groups.add(redactie)
    answer = client.get("/beheer/pages/")
    assert answer.headers["Location"] == f"{LOGIN}?next=/beheer/pages/"
    assert not is_in(client, member), "out everywhere: a long session is not for who has the admin"


def test_a_code_is_no_second_step(client, editor, password, settings):
    settings.ADMIN_MFA_REQUIRED = True
    client.post(LOGIN, {"login": editor.email, "password": password})
    ask(client, editor.email)
    assert client.get("/beheer/").headers["Location"] == reverse("mfa_index")


def test_a_member_in_the_admin_reads_where_their_own_place_is(client, member):
    client.force_login(member)
    page = client.get("/beheer/")
    assert page.status_code == 403
    assert 'href="/mijn/"' in page.content.decode()


def test_a_member_who_becomes_an_editor_gets_a_link_to_choose_a_password(
    client, member, django_capture_on_commit_callbacks
):
    ask(client)
    type_code(client, mailed_code())
    member.refresh_from_db()
    with django_capture_on_commit_callbacks(execute=True):
        send_invitation(member, role="redacteur", may="", door="Bo", site="Delfshaven")
    assert "/account/password/reset/key/" in mail.outbox[-1].body


# The page


def test_the_log_in_page_has_the_code_first_and_the_password_one_click_away(client, db):
    page = client.get(LOGIN).content.decode()
    assert page.index('id="id_email"') < page.index("<details") < page.index('id="id_password"')


@pytest.mark.parametrize("query", ["next=/beheer/", "next=/beheer/pages/3/", "manier=wachtwoord"])
def test_who_is_on_the_way_to_the_admin_sees_the_password_first(client, db, query):
    page = client.get(f"{LOGIN}?{query}").content.decode()
    assert "<details" not in page
    assert 'id="id_password"' in page
    assert 'id="id_email"' not in page


def test_the_mail_to_who_has_the_admin_leads_to_the_password(client, editor):
    ask(client, editor.email)
    link = re.search(r"http://\S+", str(mail.outbox[0].body)).group()
    assert link.endswith("/account/inloggen/?manier=wachtwoord")


def test_the_address_of_the_code_opened_by_itself_leads_to_the_log_in_page(client, db):
    assert client.get(f"{ASK}?next=/mijn/").headers["Location"] == f"{LOGIN}?next=%2Fmijn%2F"


# The account


def test_ones_account_offers_a_passkey_and_says_who_one_is(client, member, editor):
    assert client.get("/account/").headers["Location"].startswith(LOGIN)
    client.force_login(member)
    page = client.get("/account/").content.decode()
    assert member.email in page
    assert reverse("mfa_add_webauthn") in page
    assert 'href="/mijn/"' in page
    client.force_login(editor)
    assert reverse("wagtailadmin_home") in client.get("/account/").content.decode()
