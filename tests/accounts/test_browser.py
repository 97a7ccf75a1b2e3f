"""Logging in as a person does it, in a real browser: on a narrow phone, with a keyboard, with a passkey."""

from urllib.parse import urlsplit

import pytest

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
    page.fill("#id_login", "bo@voorbeeld.nl")
    page.fill("#id_password", WACHTWOORD)
    page.keyboard.press("Enter")


def arrive(page, path):
    page.wait_for_url(lambda url: urlsplit(url).path == path)


def test_logging_in_is_for_everyone(page):
    page.goto("/account/inloggen/")
    judge(page)
    page.fill("#id_login", "niemand@voorbeeld.nl")
    page.fill("#id_password", "fout")
    page.keyboard.press("Enter")
    page.wait_for_selector("main [role=alert]:not([hidden])")
    judge(page)
    page.goto("/account/wachtwoord-vergeten/")
    judge(page)


def test_the_log_in_form_is_walked_through_with_the_tab_key_in_reading_order(page):
    page.goto("/account/inloggen/")
    seen = []
    for _step in range(8):
        page.keyboard.press("Tab")
        seen.append(page.evaluate("document.activeElement.id || document.activeElement.className"))
    assert seen[0] == "sla-over"
    order = [name for name in seen if name in {"id_login", "id_password", "passkey_login"}]
    assert order == ["id_login", "id_password", "passkey_login"]


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
    plain.fill("#id_login", "bo@voorbeeld.nl")
    plain.fill("#id_password", WACHTWOORD)
    plain.keyboard.press("Enter")
    arrive(plain, "/account/tweede-stap/")
    context.close()
