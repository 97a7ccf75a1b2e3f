"""Nothing that stands in an address makes an error page."""

import pytest
from django.urls import get_resolver
from django.urls.resolvers import URLPattern, URLResolver

from tests.site_wide.conftest import PUBLIC_PATHS

pytestmark = pytest.mark.django_db

PARAMETERS = [
    "q", "thema", "wijk", "doelgroep", "behoefte", "type", "website", "pagina", "sortering", "formaat",
    "dag", "weekdag", "dagdeel", "periode", "van", "tot", "prijs", "organisatie", "organisatienaam", "bij", "straal",
    "weergave", "opmaak", "papier", "maand", "gedrukt", "moment",
]  # fmt: skip
NONSENSE = [
    "bestaat-niet",
    "a" * 10_000,
    "\0",
    "²",
    "-1",
    "0",
    "9999999",
    "2026-02-31",
    "9999-12-31",
    "<script>alert(1)</script>",
    "🍲",
    "../../etc/passwd",
    "",
]
ODD_QUERIES = [
    "q=a&q=b",
    "pagina=1&pagina=x",
    "thema=&thema=ontmoeting&thema=%00",
    "website=delfshaven&website=%00&website=elders",
    "%FF=%FE",
    "q=%ED%A0%80",
    "&&==;",
]
LIST = "/lijst/buurtmaaltijden/"
ADDRESSES = [*PUBLIC_PATHS, "/zoeken/suggesties/"]
# On the platform's own host.
PLATFORM_PATHS = ["/", "/zoeken/", "/zoeken/suggesties/", "/omtrekken.json"]


def nonsense():
    """Each value in all parameters at once, and in the one that decides who answers; each parameter by itself too."""
    for value in NONSENSE:
        yield dict.fromkeys(PARAMETERS, value)
        yield {"formaat": value}
    for number, name in enumerate(PARAMETERS):
        yield {name: NONSENSE[number % len(NONSENSE)]}


@pytest.mark.parametrize("path", ADDRESSES)
def test_no_parameter_of_a_public_page_breaks_it(full_site, op_delfshaven, path):
    for data in nonsense():
        assert op_delfshaven.get(path, data).status_code in (200, 404), data


def test_no_parameter_of_a_saved_list_breaks_it(full_site, op_delfshaven):
    """One that takes the last filter away leads to the agenda."""
    for data in nonsense():
        assert op_delfshaven.get(LIST, data).status_code in (200, 302, 404), data


@pytest.mark.parametrize("path", PLATFORM_PATHS)
def test_no_parameter_of_the_portal_breaks_it(full_site, op_platform, path):
    for data in nonsense():
        assert op_platform.get(path, data).status_code == 200, data
    for query in ODD_QUERIES:
        assert op_platform.get(f"{path}?{query}").status_code == 200, query
    assert op_platform.post(path, {"q": "x"}).status_code in (403, 405)


@pytest.mark.parametrize("path", ADDRESSES)
def test_a_repeated_or_mixed_parameter_breaks_nothing(full_site, op_delfshaven, path):
    for query in ODD_QUERIES:
        assert op_delfshaven.get(f"{path}?{query}").status_code in (200, 404), query


@pytest.mark.parametrize(
    ("query", "sentence"),
    [
        ("thema=bestaat-niet", "We kennen het filter"),
        ("pagina=400", "heeft geen pagina 400"),
        ("q=" + "woord " * 100, "Dat was veel tekst"),
    ],
)
def test_what_could_not_be_used_is_explained(full_site, op_delfshaven, query, sentence):
    assert sentence in op_delfshaven.get(f"/zoeken/?{query}").content.decode()


@pytest.mark.parametrize(
    "path",
    ["/organisaties/²/", "/thema/²/", "/wijk/²/", "/thema/" + "a" * 3000 + "/", "/%00/", "/agenda/../x/"],
)
def test_no_path_breaks_the_site(full_site, op_delfshaven, path):
    assert op_delfshaven.get(path).status_code in (301, 400, 404)


@pytest.mark.parametrize("path", ADDRESSES)
def test_a_form_that_is_sent_to_a_page_changes_nothing(full_site, op_delfshaven, path):
    assert op_delfshaven.post(path, {"q": "x"}).status_code in (200, 403, 405)


def test_every_public_address_is_looked_at_here():
    """A new view on the host of a site has to join ADDRESSES, or be named here with its reason."""
    known = {
        "stijl/<slug:hash>.css": "takes no parameters",
        r"documenten/^(\d+)/(.*)$": "takes no parameters",
        "documenten/authenticate_with_password/<int:restriction_id>/": "Wagtail's own",
        "robots.txt": "takes no parameters",
        "sitemap.xml": "takes no parameters",
        ".well-known/security.txt": "takes no parameters",
        "zoeken/": "/zoeken/",
        "zoeken/suggesties/": "/zoeken/suggesties/",
        "thema/<str:slug>/": "/thema/ontmoeting/",
        "thema/<slug:slug>/": "/thema/ontmoeting/",
        "gaat-niet-door/": "/gaat-niet-door/",
        "klopt-niet/<id:pk>/": "takes no parameters (tests/organisaties/test_visitor_reports.py)",
        "klopt-niet/<id:pk>/bedankt/": "takes no parameters",
        "lijst/<slug:slug>/": LIST,
        "scherm/<str:code>/": "takes one parameter, for editors (tests/schermen)",
        "scherm/<str:code>/inhoud/": "takes no parameters",
        "stijl/campagne/<slug:kleuren>.css": "takes no parameters",
        "wijk/<slug:slug>/": "/wijk/bospolder/",
        "wijk/<slug:slug>/omtrek.geojson": "/wijk/bospolder/omtrek.geojson",
        "_util/login/": "leads to the login of the platform",
        "^((?:[\\w\\-]+/)*)$": "every page",
    }
    found = set(patterns(get_resolver("cms.urls_site")))
    assert found <= set(known), found - set(known)


def test_every_address_of_the_portal_is_looked_at_here():
    known = {
        "": "/",
        "zoeken/": "/zoeken/",
        "zoeken/suggesties/": "/zoeken/suggesties/",
        "omtrekken.json": "/omtrekken.json",
        "robots.txt": "takes no parameters",
        ".well-known/security.txt": "takes no parameters",
    }
    found = set(patterns(get_resolver("home.urls_platform")))
    assert found == set(known)


def patterns(resolver: URLResolver, prefix: str = ""):
    for entry in resolver.url_patterns:
        path = prefix + str(entry.pattern)
        if isinstance(entry, URLPattern):
            yield path
        else:
            yield from patterns(entry, path)
