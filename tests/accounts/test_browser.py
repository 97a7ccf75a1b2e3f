"""Logging in as a person does it, in a real browser: on a narrow phone, with a keyboard, with a passkey."""

import time
from urllib.parse import urlsplit

import pytest
from django.core import mail

from accounts.models import User
from tests.browser import judge

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True, serialized_rollback=True)]

WACHTWOORD = "een lang en goed wachtwoord"


@pytest.fixture
def page(live_server, chromium, settings):
    settings.MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = True
    User.objects.create_superuser("bo@voorbeeld.nl", WACHTWOORD, first_name="Bo", last_name="Beheer")
    context = chromium.new_context(locale="nl-NL", base_url=live_server.url)
    page = context.new_page()
    page.complaints = []
    page.on("console", lambda message: message.type == "error" and page.complaints.append(message.text))
    page.on("pageerror", lambda error: page.complaints.append(str(error)))
    yield page
    complaints = page.complaints
    context.close()
    assert complaints == []


@pytest.fixture
def passkey(page):
    """A device with a finger that is always right."""
    session = page.context.new_cdp_session(page)
    session.send("WebAuthn.enable")
    options = {
        "protocol": "ctap2",
        "transport": "internal",
        "hasResidentKey": True,
        "hasUserVerification": True,
        "isUserVerified": True,
        "automaticPresenceSimulation": True,
    }
    session.send("WebAuthn.addVirtualAuthenticator", {"options": options})


def log_in(page, wanted="/account/tweede-stap/"):
    page.goto(f"/account/inloggen/?next={wanted}")
    page.click("summary")
    page.fill("#id_login", "bo@voorbeeld.nl")
    page.fill("#id_password", WACHTWOORD)
    page.keyboard.press("Enter")


def arrive(page, path):
    page.wait_for_url(lambda url: urlsplit(url).path == path)


def test_logging_in_is_for_everyone(page):
    page.goto("/account/inloggen/")
    judge(page)
    page.click("summary")
    judge(page)
    page.fill("#id_login", "niemand@voorbeeld.nl")
    page.fill("#id_password", "fout")
    page.keyboard.press("Enter")
    page.wait_for_selector("main [role=alert]:not([hidden])")
    judge(page)
    page.goto("/account/wachtwoord-vergeten/")
    judge(page)
    page.goto("/account/inloggen/?next=/beheer/")
    judge(page)


@pytest.mark.parametrize(
    ("way", "expected"),
    [
        ("", ["id_email", "passkey_login", "summary"]),
        ("?next=/beheer/", ["id_login", "id_password", "passkey_login"]),
    ],
)
def test_the_log_in_page_is_walked_through_with_the_tab_key_in_reading_order(page, way, expected):
    page.goto(f"/account/inloggen/{way}")
    seen = []
    for _step in range(9):
        page.keyboard.press("Tab")
        seen.append(
            page.evaluate(
                "(e => e.id || e.className || e.tagName.toLowerCase())(document.activeElement)",
            )
        )
    assert seen[0] == "sla-over"
    assert [name for name in seen if name in expected] == expected


def test_a_member_logs_in_with_keyboard_only_by_pasting_the_subject_of_the_mail(page):
    User.objects.create_user("fatma@voorbeeld.nl")
    page.goto("/account/inloggen/?next=/account/")
    page.focus("#id_email")
    page.keyboard.type(" Fatma@voorbeeld.nl")
    page.keyboard.press("Enter")
    arrive(page, "/account/inloggen/code/typen/")
    judge(page)
    page.focus("#id_code")
    page.keyboard.type("000-000")
    page.keyboard.press("Enter")
    page.wait_for_selector("main [role=alert]:not([hidden])")
    judge(page)
    page.fill("#id_code", mail.outbox[0].subject)
    page.focus("#id_remember")
    page.keyboard.press("Space")
    page.keyboard.press("Enter")
    arrive(page, "/account/")
    judge(page)
    (session,) = [cookie for cookie in page.context.cookies() if cookie["name"] == "sessionid"]
    assert 89 <= (session["expires"] - time.time()) / (24 * 3600) <= 90


def test_the_pages_are_for_everyone_in_the_look_of_a_site(page, delfshaven):
    page.goto(f"/account/inloggen/?site={delfshaven.pk}")
    judge(page)
    page.fill("#id_email", "fatma@voorbeeld.nl")
    page.keyboard.press("Enter")
    arrive(page, "/account/inloggen/code/typen/")
    assert page.locator(".merknaam").inner_text() == "Delfshaven"
    judge(page)


def test_without_scripts_a_member_logs_in_with_a_code(page, chromium, live_server):
    User.objects.create_user("fatma@voorbeeld.nl")
    context = chromium.new_context(java_script_enabled=False, base_url=live_server.url)
    plain = context.new_page()
    plain.goto("/account/inloggen/?next=/account/")
    plain.fill("#id_email", "fatma@voorbeeld.nl")
    plain.get_by_role("button", name="Send me a code").click()
    arrive(plain, "/account/inloggen/code/typen/")
    plain.get_by_role("button", name="Send me a new code").click()
    plain.wait_for_selector("main [role=status]")
    plain.fill("#id_code", mail.outbox[1].subject[:6])
    plain.keyboard.press("Enter")
    arrive(plain, "/account/")
    context.close()


def test_setting_up_the_second_step_is_for_everyone(page):
    log_in(page)
    arrive(page, "/account/tweede-stap/")
    judge(page)
    for path in ["/account/2fa/totp/activate/", "/account/2fa/webauthn/add/", "/account/wachtwoord/"]:
        page.goto(path)
        judge(page)


def test_a_passkey_is_set_up_and_then_opens_the_door_alone_and_as_second_step(page, passkey):
    log_in(page)
    arrive(page, "/account/tweede-stap/")
    page.goto("/account/2fa/webauthn/add/")
    page.click("#mfa_webauthn_add")
    arrive(page, "/account/2fa/recovery-codes/")
    assert page.locator(".account-codes li").count() == 10
    judge(page)
    page.context.clear_cookies()

    page.goto("/account/inloggen/?next=/account/tweede-stap/")
    page.click("#passkey_login")
    arrive(page, "/account/tweede-stap/")
    page.context.clear_cookies()

    log_in(page)
    arrive(page, "/account/tweede-stap/code/")
    judge(page)
    page.click("#mfa_webauthn_authenticate")
    arrive(page, "/account/tweede-stap/")


def test_a_passkey_that_does_not_work_gets_a_sentence(page):
    session = page.context.new_cdp_session(page)
    session.send("WebAuthn.enable")
    page.goto("/account/inloggen/")
    page.evaluate("() => { navigator.credentials.get = () => Promise.reject(new Error('nee')); }")
    page.click("#passkey_login")
    page.wait_for_selector("[data-passkey-fout]:not([hidden])")
    judge(page)


def test_without_scripts_one_logs_in_with_password(page, chromium, live_server):
    context = chromium.new_context(java_script_enabled=False, base_url=live_server.url)
    plain = context.new_page()
    plain.goto("/account/inloggen/?next=/account/tweede-stap/")
    assert not plain.locator("#passkey_login").is_visible()
    plain.click("summary")
    plain.fill("#id_login", "bo@voorbeeld.nl")
    plain.fill("#id_password", WACHTWOORD)
    plain.keyboard.press("Enter")
    arrive(plain, "/account/tweede-stap/")
    context.close()
