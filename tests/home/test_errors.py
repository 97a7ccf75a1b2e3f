"""When something is not there or goes wrong."""

import pytest
from django.db import connections
from django.test import RequestFactory

from home.views import bad_request, server_error


def test_on_a_site_a_missing_page_has_its_look_and_a_search_field(delfshaven, op_delfshaven):
    response = op_delfshaven.get("/bestaat-niet/")
    html = response.content.decode()
    assert response.status_code == 404
    assert delfshaven.stijl_url in html
    assert 'action="/zoeken/"' in html
    assert 'content="noindex"' in html
    assert 'rel="canonical"' not in html
    assert "hreflang" not in html
    assert not response.cookies


def test_a_missing_page_in_english_searches_in_english(delfshaven, op_delfshaven):
    response = op_delfshaven.get("/en/does-not-exist/")
    assert response.status_code == 404
    assert 'action="/en/zoeken/"' in response.content.decode()


def test_on_the_platform_a_missing_page_needs_no_site(db, op_platform):
    response = op_platform.get("/bestaat-niet/")
    assert response.status_code == 404
    assert "zoeken/" not in response.content.decode()


@pytest.mark.parametrize(
    ("view", "status"), [(server_error, 500), (lambda request: bad_request(request, ValueError()), 400)]
)
def test_a_failure_is_told_without_a_database(view, status):
    # No database here: pytest-django refuses every query of a test that did not ask for one.
    response = view(RequestFactory().get("/"))
    assert response.status_code == status
    assert response["Cache-Control"] == "no-store"
    assert "<h1>" in response.content.decode()


def test_a_visitor_sees_that_page_when_a_view_fails(delfshaven, op_delfshaven):
    op_delfshaven.raise_request_exception = False

    def refuse(execute, sql, params, many, context):
        raise RuntimeError("database away")

    with connections["default"].execute_wrapper(refuse):
        response = op_delfshaven.get("/")
    assert response.status_code == 500
    assert "Er ging iets mis" in response.content.decode()
