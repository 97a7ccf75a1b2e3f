"""Addresses within the site of a visitor."""

from django.http import HttpRequest
from django.utils.http import urlencode
from django.utils.translation import get_language
from wagtail.models import Page

from organisaties.search import SOORT as ORGANISATIE
from sites.tree import ROOT_PATH_LENGTH, language_prefix, path_in_site


def path_to(page: Page, request: HttpRequest | None, shown: Page | None) -> str:
    """
    Address of a page as a link on `shown`, without a query for pages of the same site; "" for one that is not live.

    On a version in another language the link stays in that language: what is not translated is shown there in
    Dutch.
    """
    if not page.live:
        return ""
    site = getattr(request, "wijksite", None)
    trees = {site.site.root_page.path} if site else set()
    if shown is not None:
        trees.add(shown.path[:ROOT_PATH_LENGTH])
    if page.path[:ROOT_PATH_LENGTH] in trees:
        return language_prefix(get_language()) + path_in_site(page)
    return page.get_full_url(request) or ""


def list_url(soort: str, thema: str = "") -> str:
    """The guide or the agenda, with one theme when that is given."""
    section = "organisaties" if soort == ORGANISATIE else "agenda"
    query = f"?{urlencode({'thema': thema})}" if thema else ""
    return f"{language_prefix(get_language())}/{section}/{query}"
