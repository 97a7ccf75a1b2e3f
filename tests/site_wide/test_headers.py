"""What every answer of a site carries, and what it must not."""

import pytest

from tests.site_wide.conftest import PUBLIC_PATHS

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("path", [*PUBLIC_PATHS, "/bestaat-niet/", "/robots.txt"])
def test_a_site_sets_no_cookie_and_can_be_cached_whole(full_site, op_delfshaven, path):
    response = op_delfshaven.get(path)
    assert not response.cookies
    vary = response.headers.get("Vary", "").lower()
    assert "cookie" not in vary
    assert "accept-language" not in vary


@pytest.mark.parametrize("path", PUBLIC_PATHS)
def test_public_pages_allow_no_inline_code_and_no_third_party(full_site, op_delfshaven, path):
    response = op_delfshaven.get(path)
    policy = dict(part.strip().split(" ", 1) for part in response["Content-Security-Policy"].split(";"))
    assert policy["script-src"] == "'self'"
    assert policy["style-src"] == "'self'"
    assert policy["default-src"] == "'none'"
    assert "unsafe" not in response["Content-Security-Policy"]
    content = response.content.decode()
    assert "<style" not in content
    assert " style=" not in content
    assert "onclick=" not in content


@pytest.mark.parametrize("path", PUBLIC_PATHS)
def test_the_usual_doors_are_shut(full_site, op_delfshaven, path):
    response = op_delfshaven.get(path)
    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["Referrer-Policy"] == "strict-origin-when-cross-origin"
    assert "geolocation=(self)" in response["Permissions-Policy"]
    assert response["X-Frame-Options"] == "SAMEORIGIN"


def test_the_visitors_cookies_and_language_do_not_change_a_page(full_site, op_delfshaven):
    plain = op_delfshaven.get("/")
    op_delfshaven.cookies["sessionid"] = "x"
    odd = op_delfshaven.get("/", headers={"accept-language": "en"})
    assert odd.content == plain.content


def test_the_admin_and_the_login_are_not_on_the_host_of_a_site(full_site, op_delfshaven):
    for path in ("/beheer/", "/account/inloggen/", "/admin/"):
        assert op_delfshaven.get(path).status_code == 404


def test_an_unknown_host_is_not_answered_with_another_sites_pages(full_site, client):
    response = client.get("/", headers={"host": "onbekend.example"})
    assert response.status_code == 404
    assert "Delfshaven" not in response.content.decode()


def test_only_the_admin_may_use_inline_code(full_site, op_platform):
    assert "unsafe" not in op_platform.get("/")["Content-Security-Policy"]
    assert "unsafe" not in op_platform.get("/account/inloggen/")["Content-Security-Policy"]
