"""What the pages to log in must hold for everyone: labels, no inline script, a summary of what went wrong."""

import re

import pytest
from allauth.mfa.totp.internal import auth as totp
from bs4 import BeautifulSoup
from django.urls import reverse

STRANGER_PAGES = ["account_login", "account_reset_password", "account_reset_password_done", "account_signup"]
MEMBER_PAGES = [
    "account_home",
    "account_logout",
    "account_change_password",
    "account_email",
    "account_reauthenticate",
    "mfa_index",
    "mfa_activate_totp",
    "mfa_add_webauthn",
    "mfa_list_webauthn",
]
SECOND_STEP_PAGES = ["mfa_index", "mfa_deactivate_totp", "mfa_generate_recovery_codes", "mfa_reauthenticate"]


def check_page(response):
    assert response.status_code == 200
    page = BeautifulSoup(response.content, "html.parser")
    assert page.title
    assert page.title.get_text(strip=True)
    assert len(page.find_all("h1")) == 1
    for script in page.find_all("script"):
        assert script.get("src") or script.get("type") == "application/json"
    assert not page.find_all("style")
    assert not page.find_all(style=True)
    assert not [tag for tag in page.find_all(True) if any(name.startswith("on") for name in tag.attrs)]
    for field in page.select("main input:not([type=hidden]), main textarea, main select"):
        label = page.find("label", attrs={"for": field["id"]})
        assert label
        assert label.get_text(strip=True)
        assert not field.get("placeholder")
        for described in str(field.get("aria-describedby") or "").split():
            assert page.find(id=described), described
    identifiers = [tag["id"] for tag in page.find_all(id=True)]
    assert len(identifiers) == len(set(identifiers))
    return page


@pytest.mark.parametrize("name", STRANGER_PAGES)
def test_a_page_for_who_is_not_logged_in_has_labels_and_no_inline_code(client, db, name):
    check_page(client.get(reverse(name)))


@pytest.fixture
def logged_in(client, editor, password):
    client.post(reverse("account_login"), {"login": editor.email, "password": password})
    return client


@pytest.mark.parametrize("name", MEMBER_PAGES)
def test_a_page_about_ones_account_has_labels_and_no_inline_code(logged_in, name):
    check_page(logged_in.get(reverse(name)))


@pytest.mark.parametrize("name", SECOND_STEP_PAGES)
def test_a_page_about_the_second_step_has_labels_and_no_inline_code(logged_in, editor, name):
    totp.TOTP.activate(editor, totp.generate_totp_secret())
    check_page(logged_in.get(reverse(name)))


def test_the_question_for_the_code_has_labels_and_no_inline_code(client, editor, password):
    totp.TOTP.activate(editor, totp.generate_totp_secret())
    client.post(reverse("account_login"), {"login": editor.email, "password": password})
    check_page(client.get(reverse("mfa_authenticate")))


def test_the_question_for_the_code_from_the_mail_has_labels_and_no_inline_code(client, member):
    client.post(reverse("account_request_login_code"), {"email": member.email})
    page = check_page(client.get(reverse("account_confirm_login_code")))
    assert not WITH_JE.search(page.get_text(" "))


def test_a_link_to_choose_a_password_shows_a_page_with_labels(client, editor):
    check_page(client.get(reverse("account_reset_password_from_key", args=["1", "set-password"])))


def test_the_log_in_form_helps_the_password_manager(client, db):
    page = check_page(client.get(reverse("account_login")))
    assert page.find("input", attrs={"name": "login"})["autocomplete"] == "username"
    assert page.find("input", attrs={"name": "password"})["autocomplete"] == "current-password"
    assert page.find("a", href=reverse("account_reset_password"))


def test_what_went_wrong_stands_on_top_and_leads_to_the_field(client, db):
    response = client.post(reverse("account_login"), {"login": "", "password": "iets"})
    page = check_page(response)
    summary = page.find(attrs={"role": "alert", "hidden": False, "class": "melding-fout"})
    assert summary.find("a", href="#id_login")
    field = page.find(id="id_login")
    assert field["aria-invalid"] == "true"
    assert "id_login_error" in field["aria-describedby"]


WITH_JE = re.compile(r"\b(je|jij|jou|jouw)\b", re.IGNORECASE)


@pytest.mark.parametrize("name", STRANGER_PAGES)
def test_a_page_for_who_is_not_logged_in_says_u(client, db, name):
    assert not WITH_JE.search(check_page(client.get(reverse(name))).get_text(" "))


@pytest.mark.parametrize("name", MEMBER_PAGES)
def test_a_page_about_ones_account_says_u(logged_in, name):
    assert not WITH_JE.search(check_page(logged_in.get(reverse(name))).get_text(" "))
