"""What a visitor who found nothing on a site can do, with what other sites have of it."""

from dataclasses import replace
from urllib.parse import urlencode

from django.conf import settings
from django.urls import reverse

from search.addresses import ListAddress
from search.engines.database import documents
from search.forms import SearchForm
from search.nothing_found import Shown, Stap, Uitweg, itself, way_out
from search.query import SearchQuery, Sortering
from search.result import SearchResult
from search.websites import Websites
from search.when import ALTIJD
from sites.kinds import all_kinds
from sites.models import Wijksite
from sites.themas import SiteThemas, ThemaLink


def site_way_out(
    site: Wijksite,
    query: SearchQuery,
    form: SearchForm,
    address: ListAddress,
    result: SearchResult,
    *,
    shown: Shown = itself,
) -> Uitweg:
    """For an empty list of a site. At most eight queries, and four of these only for words."""
    all_themas: list[ThemaLink] = []
    main: list[ThemaLink] = []
    # Where nothing has a subject, none is offered.
    if any(site.heeft_module(kind.module) for kind in all_kinds()):
        themas = SiteThemas.cached(site, query.taal)
        all_themas, main = list(themas.alle.values()), themas.hoofd
    out = way_out(query, address, result, all_themas, hoofd=main, shown=shown)
    return replace(out, platform=on_other_sites(query, form))


def on_other_sites(query: SearchQuery, form: SearchForm) -> Stap | None:
    """Only for words, and without the filters: other sites have other wijken. At most three queries."""
    if not query.woorden:
        return None
    asked = Websites.load().query(form, query.taal, Sortering.RELEVANTIE)
    others = tuple(pk for pk in asked.site_ids if pk not in query.site_ids)
    if not others:
        return None
    words = replace(
        asked,
        site_ids=others,
        facetten={},
        wanneer=ALTIJD,
        open_op=None,
        nabij=None,
        onder=None,
        zonder_taal=asked.zonder_taal.intersection(others),
    )
    number = documents(words).count()
    path = reverse("portaal_zoeken", urlconf=settings.ROOT_URLCONF)
    address = f"{settings.WAGTAILADMIN_BASE_URL}{path}?{urlencode({'q': query.tekst})}"
    return Stap("", number, address) if number else None
