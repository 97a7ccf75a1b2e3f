"""Logging in through a gemeente's own server, against a real one on this machine."""

from urllib.parse import urlsplit

import pytest
import requests
from allauth.mfa.totp.internal import auth as totp
from allauth.socialaccount.models import SocialAccount, SocialToken
from django.core import mail
from django.core.checks import run_checks
from django.urls import reverse

from accounts.models import RoleFromLogin, User
from cms.settings.login import openid_providers
from sites.colleagues import nodig_uit, nodig_uit_platform, rol_van
from sites.roles import manages_platform
from tests.accounts.oidc_server import CLIENT, SECRET, running

START = "/account/oidc/gemeente/login/?process=login"
FATMA = {"sub": "123", "email": "Fatma@Rotterdam.example", "email_verified": True, "name": "Fatma Yilmaz"}


@pytest.fixture
def server(settings):
    with running() as server:
        server.person = {**FATMA, "groups": ["redactie"]}
        settings.OIDC_NAME = "Gemeente Rotterdam"
        settings.OIDC_SERVER_URL = server.address
        settings.OIDC_CLIENT_ID, settings.OIDC_SECRET = CLIENT, SECRET
        settings.OIDC_ROLES = {
            "redactie": "delfshaven.localhost:redacteur",
            "webteam": ["delfshaven.localhost:sitebeheerder", "amersfoort033.localhost:eindredacteur"],
            "beheer": "platformbeheerder",
            "oud": "bestaat-niet.localhost:redacteur",
        }
        settings.SOCIALACCOUNT_PROVIDERS = openid_providers(
            settings.OIDC_NAME, server.address, CLIENT, SECRET
        )
        yield server


@pytest.fixture
def client(op_platform):
    return op_platform


@pytest.fixture
def log_in(client, server):
    """Goes to the server and back as a browser does; returns what Wijkplein says at the end."""

    def there_and_back(**person):
        server.person |= person
        start = client.get(START)
        assert start.status_code == 302, start.content
        answer = requests.get(start.headers["Location"], allow_redirects=False, timeout=5)
        back = urlsplit(answer.headers["Location"])
        assert back.path == "/account/oidc/gemeente/login/callback/"
        return client.get(f"{back.path}?{back.query}", follow=True)

    return there_and_back


def who(client):
    return User.objects.filter(pk=client.session.get("_auth_user_id")).first()


def test_without_a_server_nothing_of_it_is_to_be_seen(client, db):
    assert "oidc" not in client.get(reverse("account_login")).content.decode()
    assert client.get(START).status_code == 404
    assert client.get("/account/oidc/gemeente/login/callback/?code=x&state=y").status_code == 404


def test_with_a_server_the_log_in_page_leads_there_and_back_to_where_one_wanted_to_be(client, server, db):
    page = client.get(reverse("account_login") + "?next=/beheer/pages/").content.decode()
    assert "Inloggen via Gemeente Rotterdam" in page
    assert "/account/oidc/gemeente/login/?process=login&amp;next=%2Fbeheer%2Fpages%2F" in page


def test_who_is_in_a_group_gets_an_account_and_its_role(log_in, client, delfshaven, server):
    response = log_in()
    assert response.redirect_chain[-1][0] == reverse("wagtailadmin_home")
    assert response.status_code == 200
    user = who(client)
    assert (user.email, user.first_name, user.last_name) == ("fatma@rotterdam.example", "Fatma", "Yilmaz")
    assert not user.has_usable_password()
    assert rol_van(delfshaven, user) == "redacteur"
    assert not mail.outbox
    assert server.asked[:2] == ["/.well-known/openid-configuration", "/authorize"]


def test_what_the_server_told_is_not_kept(log_in, delfshaven):
    log_in()
    log_in()
    assert [account.extra_data for account in SocialAccount.objects.all()] == [{}]
    assert not SocialToken.objects.exists()


def test_nobody_outside_the_groups_gets_an_account(log_in, client, delfshaven):
    for groups in ([], ["boekhouding"], ["oud"], None, {"redactie": True}):
        response = log_in(groups=groups)
        assert response.status_code == 403
        assert "U zit niet in een groep" in response.content.decode()
    assert not User.objects.exists()
    assert who(client) is None


@pytest.mark.parametrize("verified", [False, "false", "true", None, 1])
def test_an_address_that_the_server_does_not_vouch_for_opens_nothing(log_in, client, delfshaven, verified):
    response = log_in(email_verified=verified)
    assert response.status_code == 403
    assert not User.objects.exists()


def test_answers_about_two_people_open_nothing(log_in, client, delfshaven, server):
    server.userinfo_only = {"sub": "456", "email": "ander@rotterdam.example"}
    assert log_in().status_code == 403
    assert not User.objects.exists()


def test_roles_follow_the_groups_at_every_log_in(log_in, client, delfshaven, amersfoort):
    log_in()
    user = who(client)
    log_in(groups=["webteam"])
    assert rol_van(delfshaven, user) == "sitebeheerder"
    assert rol_van(amersfoort, user) == "eindredacteur"
    assert user.groups.count() == 2
    assert log_in(groups=["boekhouding"]).status_code == 403
    assert not user.groups.exists()
    assert who(client) is None
    assert User.objects.count() == 1
    log_in(groups="redactie")
    assert rol_van(delfshaven, user) == "redacteur"


def test_a_role_that_a_colleague_gave_stays(log_in, client, delfshaven, amersfoort):
    user = nodig_uit(amersfoort, "fatma@rotterdam.example", "redacteur")
    log_in()
    assert rol_van(delfshaven, user) == "redacteur"
    log_in(groups=[])
    assert rol_van(delfshaven, user) == ""
    assert rol_van(amersfoort, user) == "redacteur"
    assert not RoleFromLogin.objects.exists()


def test_a_role_that_somebody_had_already_is_not_taken_over(log_in, delfshaven):
    user = nodig_uit(delfshaven, "fatma@rotterdam.example", "redacteur")
    log_in()
    log_in(groups=["beheer"])
    assert rol_van(delfshaven, user) == "redacteur"


def test_the_last_platformbeheerder_keeps_the_role(log_in, client, delfshaven):
    log_in(groups=["beheer"])
    user = who(client)
    assert manages_platform(user)
    log_in(groups=[])
    assert manages_platform(user)
    nodig_uit_platform("pim@voorbeeld.nl")
    log_in(groups=[])
    assert not manages_platform(user)


def test_an_account_with_the_same_address_is_the_same_person_and_hears_of_it(
    log_in, client, delfshaven, django_capture_on_commit_callbacks
):
    user = User.objects.create_user("fatma@rotterdam.example", "een lang en goed wachtwoord", first_name="F.")
    log_in()
    assert who(client) == user
    user.refresh_from_db()
    assert user.first_name == "F."
    assert user.check_password("een lang en goed wachtwoord")
    assert [message.subject for message in mail.outbox] == ["U kunt ook op een andere manier inloggen"]
    assert "Gemeente Rotterdam" in str(mail.outbox[0].body)
    log_in()
    assert len(mail.outbox) == 1


def test_a_superuser_is_not_taken_over_by_address(log_in, client, delfshaven):
    User.objects.create_superuser("fatma@rotterdam.example", "een lang en goed wachtwoord")
    assert log_in().status_code == 403
    assert who(client) is None
    assert not SocialAccount.objects.exists()


def test_an_account_that_is_switched_off_stays_out(log_in, client, delfshaven):
    User.objects.create_user("fatma@rotterdam.example", is_active=False)
    assert log_in().status_code == 403
    assert who(client) is None


def test_an_account_that_is_switched_off_later_stays_out(log_in, client, delfshaven):
    log_in()
    User.objects.update(is_active=False)
    client.cookies.clear()
    log_in()
    assert who(client) is None


def test_another_address_at_the_server_is_still_the_same_person(log_in, client, delfshaven):
    log_in()
    user = who(client)
    log_in(email="f.yilmaz@rotterdam.example")
    assert who(client) == user
    assert User.objects.count() == 1


def test_groups_may_stand_inside_another_claim_or_in_one_answer_only(
    log_in, client, delfshaven, server, settings
):
    settings.OIDC_GROUPS_CLAIM = "realm_access.roles"
    server.token_only = {"realm_access": {"roles": ["redactie"]}}
    log_in()
    assert rol_van(delfshaven, who(client)) == "redacteur"


@pytest.mark.parametrize("what", ["discovery", "token", "userinfo"])
def test_a_server_that_does_not_answer_gets_a_sentence(client, server, delfshaven, what):
    server.fails = what
    response = client.get(START)
    if what != "discovery":
        answer = requests.get(response.headers["Location"], allow_redirects=False, timeout=5)
        back = urlsplit(answer.headers["Location"])
        response = client.get(f"{back.path}?{back.query}")
    assert response.status_code == 401
    assert "Inloggen is niet gelukt" in response.content.decode()
    assert not User.objects.exists()


def test_a_server_that_is_gone_gets_a_sentence(client, delfshaven, settings):
    settings.OIDC_SERVER_URL = "http://127.0.0.1:9"
    settings.SOCIALACCOUNT_PROVIDERS = openid_providers("Weg", "http://127.0.0.1:9", CLIENT, SECRET)
    assert client.get(START).status_code == 401


def test_who_stops_at_the_server_reads_so(log_in, server, delfshaven):
    server.fails = "cancel"
    response = log_in()
    assert response.redirect_chain[-1][0] == "/account/oidc/geannuleerd/"
    assert response.status_code == 200


@pytest.mark.parametrize("wrong", [{"audience": "iemand anders"}, {"expires_in": -60}])
def test_a_token_for_somebody_else_or_of_yesterday_opens_nothing(log_in, client, server, delfshaven, wrong):
    for name, value in wrong.items():
        setattr(server, name, value)
    assert log_in().status_code == 401
    assert not User.objects.exists()


def test_a_way_back_that_did_not_start_here_or_was_used_before_opens_nothing(client, server, delfshaven):
    start = client.get(START)
    answer = requests.get(start.headers["Location"], allow_redirects=False, timeout=5)
    back = urlsplit(answer.headers["Location"])
    other = type(client)(headers={"host": "localhost"})
    assert other.get(f"{back.path}?{back.query}").status_code == 401
    assert client.get(f"{back.path}?{back.query}").status_code == 302
    client.cookies.clear()
    assert client.get(f"{back.path}?{back.query}").status_code == 401


def test_who_is_logged_in_cannot_add_it_to_another_account(client, server, delfshaven):
    other = User.objects.create_user("ander@voorbeeld.nl")
    client.force_login(other)
    start = client.get(START.replace("process=login", "process=connect"))
    answer = requests.get(start.headers["Location"], allow_redirects=False, timeout=5)
    back = urlsplit(answer.headers["Location"])
    assert client.get(f"{back.path}?{back.query}").status_code == 403
    assert not SocialAccount.objects.exists()


# The second step


def test_logging_in_elsewhere_is_not_the_second_step(log_in, client, delfshaven, settings):
    settings.ADMIN_MFA_REQUIRED = True
    response = log_in()
    assert response.redirect_chain[-1][0] == reverse("mfa_index")
    page = client.get(reverse("mfa_activate_totp"))
    assert page.status_code == 200, "who just logged in sets it up at once"


def test_who_has_a_second_step_is_asked_for_it(log_in, client, delfshaven, settings):
    settings.ADMIN_MFA_REQUIRED = True
    user = nodig_uit(delfshaven, "fatma@rotterdam.example", "eindredacteur")
    totp.TOTP.activate(user, totp.generate_totp_secret())
    assert log_in().redirect_chain[-1][0] == reverse("mfa_authenticate")


def test_where_the_server_asks_for_it_itself_a_setting_says_so(log_in, client, delfshaven, settings):
    settings.ADMIN_MFA_REQUIRED = settings.OIDC_IS_SECOND_STEP = True
    assert log_in().redirect_chain[-1][0] == reverse("wagtailadmin_home")
    other = User.objects.get()
    client.logout()
    client.force_login(other)
    assert client.get("/beheer/").status_code == 302, "a session that came about in another way"


# Settings


def found():
    return [error.id for error in run_checks() if error.id.startswith("accounts.")]


def test_half_a_configuration_is_said_at_once(server, settings):
    settings.DEBUG = True
    assert found() == []
    settings.OIDC_SECRET = ""
    assert found() == ["accounts.E001"]


@pytest.mark.parametrize(
    "roles", [["redactie"], {"redactie": "redacteur"}, {"redactie": 3}, {"redactie": []}]
)
def test_roles_that_are_no_roles_are_said_at_once(server, settings, roles):
    settings.DEBUG = True
    settings.OIDC_ROLES = roles
    assert found() == ["accounts.E002"]


def test_a_server_without_encryption_is_refused_outside_a_laptop(server):
    assert found() == ["accounts.E003"]
