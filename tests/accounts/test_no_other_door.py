"""Whatever host and address: no page but allauth's takes a password."""

from collections.abc import Iterator

import pytest
from django.conf import settings
from django.contrib.auth import views as auth_views
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, resolve

PASSWORD_VIEWS = (
    auth_views.LoginView,
    auth_views.PasswordResetView,
    auth_views.PasswordResetConfirmView,
    auth_views.PasswordChangeView,
)


def addresses(resolver: URLResolver, before: str = "") -> Iterator[tuple[str, URLPattern]]:
    for pattern in resolver.url_patterns:
        path = before + str(pattern.pattern)
        if isinstance(pattern, URLResolver):
            yield from addresses(pattern, path)
        else:
            yield path, pattern


def takes_a_password(view: object) -> bool:
    return issubclass(getattr(view, "view_class", object), PASSWORD_VIEWS)


def password_paths(urlconf: str) -> list[str]:
    return [
        path
        for path, pattern in addresses(get_resolver(urlconf))
        if takes_a_password(pattern.callback) and "<" not in path
    ]


def test_a_site_has_no_address_that_takes_a_password():
    assert password_paths(settings.SITE_URLCONF) == []


def test_a_log_in_page_of_wagtail_or_django_stands_behind_ours():
    found = password_paths(settings.ROOT_URLCONF)
    assert found
    for path in found:
        match = resolve(f"/{path}", settings.ROOT_URLCONF)
        # Wagtail's own steps of a password reset are switched off by a setting and answer 404.
        assert not takes_a_password(match.func) or "password_reset" in path, path


@pytest.mark.parametrize("path", ["/_util/login/", "/en/_util/login/"])
def test_the_host_of_a_wijk_has_no_log_in_and_sets_no_cookie(delfshaven, path):
    client = Client(headers={"host": "delfshaven.localhost"})
    response = client.get(path)
    assert response.status_code == 302
    assert response.headers["Location"] == f"{settings.WAGTAIL_FRONTEND_LOGIN_URL}?site=delfshaven.localhost"
    assert client.post(path, {"username": "a@voorbeeld.nl", "password": "b"}).status_code == 405
    assert not client.cookies


def test_the_log_in_address_for_visitors_is_a_full_one_on_the_platform():
    assert f"{settings.WAGTAILADMIN_BASE_URL}/account/inloggen/" == settings.WAGTAIL_FRONTEND_LOGIN_URL
