import re

import pytest
from allauth.mfa.adapter import get_adapter as get_mfa_adapter
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal import auth as totp
from django.conf import settings
from django.core import mail
from django.core.management import CommandError, call_command
from django.urls import reverse
from django.utils.translation import gettext as _

from accounts.models import User
from tests.accounts.codes import current_code

LOGIN = "/account/inloggen/"


def log_in(client, email, password, **extra):
    return client.post(LOGIN, {"login": email, "password": password}, **extra)


def test_an_editor_logs_in_with_address_and_password_whatever_the_capitals(client, editor, password):
    response = log_in(client, "JAN@Voorbeeld.nl", password)
    assert response.status_code == 302
    assert response.headers["Location"] == reverse("wagtailadmin_home")
    assert client.session["_auth_user_id"] == str(editor.pk)


def test_the_admin_sends_a_stranger_to_the_one_log_in_page_and_back(client, editor, password):
    response = client.get("/beheer/", follow=True)
    assert response.redirect_chain[-1][0] == f"{LOGIN}?next=/beheer/"
    response = client.post(LOGIN, {"login": editor.email, "password": password, "next": "/beheer/account/"})
    assert response.headers["Location"] == "/beheer/account/"


def test_the_stock_log_in_and_reset_pages_of_the_admin_are_not_there(client, db):
    response = client.get("/beheer/login/?next=/beheer/pages/")
    assert response.headers["Location"] == f"{LOGIN}?next=%2Fbeheer%2Fpages%2F"
    assert client.post("/beheer/login/", {"username": "a", "password": "b"}).status_code == 405
    assert client.get("/beheer/password_reset/").headers["Location"] == reverse("account_reset_password")
    assert client.get("/beheer/password_reset/done/").status_code == 404
    assert client.get("/beheer/password_reset/confirm/MQ/abc-def/").status_code == 404


def test_after_logging_out_of_the_admin_one_is_out(client, editor):
    client.force_login(editor)
    assert client.post("/beheer/logout/").status_code == 302
    assert "_auth_user_id" not in client.session


def test_a_link_to_another_website_is_not_followed_after_logging_in(client, editor, password):
    response = client.post(
        LOGIN, {"login": editor.email, "password": password, "next": "https://kwaad.voorbeeld.nl/"}
    )
    assert response.headers["Location"] == reverse("wagtailadmin_home")


def test_nobody_makes_an_account_by_themselves(client, db):
    data = {"email": "x@voorbeeld.nl", "password1": "een heel lang woord", "password2": "een heel lang woord"}
    for response in [client.get("/account/signup/"), client.post("/account/signup/", data)]:
        assert response.status_code == 200
        assert "account/signup_closed.html" in {template.name for template in response.templates}
    assert not User.objects.exists()


def test_a_wrong_address_and_a_wrong_password_get_the_same_answer(client, editor):
    wrong_password = log_in(client, editor.email, "fout").context["form"].errors.as_json()
    unknown = log_in(client, "niemand@voorbeeld.nl", "fout").context["form"].errors.as_json()
    assert wrong_password == unknown


def test_asking_for_a_new_password_does_not_tell_who_has_an_account(client, editor):
    known = client.post(reverse("account_reset_password"), {"email": editor.email}, follow=True)
    unknown = client.post(reverse("account_reset_password"), {"email": "niemand@voorbeeld.nl"}, follow=True)
    assert known.status_code == unknown.status_code == 200
    assert known.redirect_chain == unknown.redirect_chain
    strip = re.compile(rb'name="csrfmiddlewaretoken" value="[^"]+"')
    assert strip.sub(b"", known.content) == strip.sub(b"", unknown.content)
    # Both addresses get a mail, so that the time it takes does not tell either.
    assert [message.to for message in mail.outbox] == [[editor.email], ["niemand@voorbeeld.nl"]]


def test_after_five_wrong_passwords_even_the_right_one_has_to_wait(client, editor, password):
    for _attempt in range(5):
        assert log_in(client, editor.email, "fout").status_code == 200
    response = log_in(client, editor.email, password)
    assert "_auth_user_id" not in client.session
    assert response.context["form"].non_field_errors() == [
        _("You tried too often. Wait five minutes and try again, or choose a new password.")
    ]


def test_the_wait_is_for_one_account_and_not_for_a_colleague(client, editor, operator, password):
    for _attempt in range(6):
        log_in(client, editor.email, "fout")
    assert log_in(client, operator.email, password).status_code == 302


def test_who_knocks_very_often_gets_429_with_a_sentence(client, db):
    for attempt in range(31):
        response = log_in(client, f"niemand{attempt}@voorbeeld.nl", "fout")
    assert response.status_code == 429
    assert "account/too_many_requests.html" in {template.name for template in response.templates}


def test_a_new_password_comes_by_a_link_that_works_once(client, editor):
    client.post(reverse("account_reset_password"), {"email": "JAN@voorbeeld.nl"})
    link = re.findall(r"http://\S+", str(mail.outbox[0].body))[0]
    page = client.get(link, follow=True)
    data = {"password1": "nog een lang wachtwoord", "password2": "nog een lang wachtwoord"}
    client.post(page.request["PATH_INFO"], data)
    editor.refresh_from_db()
    assert editor.check_password("nog een lang wachtwoord")
    assert client.get(link, follow=True).context["token_fail"]


def test_an_account_that_is_switched_off_stays_out(client, editor, password):
    editor.is_active = False
    editor.save()
    log_in(client, editor.email, password)
    assert "_auth_user_id" not in client.session


def test_who_has_an_app_is_asked_for_its_code_before_being_let_in(client, editor, password):
    secret = totp.generate_totp_secret()
    totp.TOTP.activate(editor, secret)
    response = log_in(client, editor.email, password)
    assert response.headers["Location"] == reverse("mfa_authenticate")
    assert "_auth_user_id" not in client.session
    assert client.post(reverse("mfa_authenticate"), {"code": "000000"}).status_code == 200
    response = client.post(reverse("mfa_authenticate"), {"code": current_code(secret)})
    assert response.headers["Location"] == reverse("wagtailadmin_home")
    assert client.session["_auth_user_id"] == str(editor.pk)


def test_the_code_too_can_be_tried_only_a_few_times(client, editor, password):
    totp.TOTP.activate(editor, totp.generate_totp_secret())
    log_in(client, editor.email, password)
    for _attempt in range(6):
        response = client.post(reverse("mfa_authenticate"), {"code": "000000"})
    assert response.context["form"].errors["code"] == [
        _("You tried too often. Wait five minutes and try again, or choose a new password.")
    ]


def test_secrets_of_apps_are_unreadable_in_the_database(editor):
    secret = totp.generate_totp_secret()
    totp.TOTP.activate(editor, secret)
    stored = Authenticator.objects.get(user=editor, type=Authenticator.Type.TOTP)
    assert secret not in str(stored.data)
    assert get_mfa_adapter().decrypt(stored.data["secret"]) == secret


def test_a_secret_survives_a_new_secret_key(editor, settings):
    encrypted = get_mfa_adapter().encrypt("geheim")
    settings.SECRET_KEY_FALLBACKS = [settings.SECRET_KEY]
    settings.SECRET_KEY = "een nieuwe sleutel"
    assert get_mfa_adapter().decrypt(encrypted) == "geheim"


def test_an_app_is_set_up_with_its_picture_and_gives_spare_codes(client, editor, password):
    log_in(client, editor.email, password)
    page = client.get(reverse("mfa_activate_totp"))
    code = current_code(page.context["form"].secret)
    response = client.post(reverse("mfa_activate_totp"), {"code": code}, follow=True)
    assert len(response.context["unused_codes"]) == 10


def test_there_is_one_way_to_prove_who_one_is():
    assert settings.AUTHENTICATION_BACKENDS == ["allauth.account.auth_backends.AuthenticationBackend"]


def test_an_operator_helps_who_lost_phone_and_spare_codes(client, editor, password):
    totp.TOTP.activate(editor, totp.generate_totp_secret())
    call_command("reset_mfa", "JAN@voorbeeld.nl")
    assert log_in(client, editor.email, password).headers["Location"] == reverse("wagtailadmin_home")
    with pytest.raises(CommandError, match="geen account"):
        call_command("reset_mfa", "niemand@voorbeeld.nl")


@pytest.mark.django_db
def test_the_first_operator_is_made_from_the_command_line(monkeypatch):
    monkeypatch.setenv("DJANGO_SUPERUSER_PASSWORD", "een lang en goed wachtwoord")
    call_command("createsuperuser", "--noinput", email="Eerste@Voorbeeld.nl", verbosity=0)
    assert User.objects.get(email="eerste@voorbeeld.nl").is_superuser
