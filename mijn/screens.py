"""A screen of `mijn`: in the look of the site of the organisation, and never kept by a browser or a proxy."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.cache import add_never_cache_headers
from django.utils.translation import gettext as _
from wagtail.models import Page

from organisaties.models import Lidmaatschap
from sites.models import Wijksite


def screen(
    request: HttpRequest, template: str, lid: Lidmaatschap, *, status: int = 200, **context: Any
) -> TemplateResponse:
    """Of one organisation. Gives the template `lid`, `organisatie` and the look, beside `context`."""
    words = {"lid": lid, "organisatie": lid.organisatie, **look(lid.wijksite), **context}
    return plain_screen(request, template, status=status, **words)


def plain_screen(
    request: HttpRequest, template: str, *, status: int = 200, **context: Any
) -> TemplateResponse:
    response = TemplateResponse(request, template, {"noindex": True, **context}, status=status)
    add_never_cache_headers(response)
    return response


def secret_screen(request: HttpRequest, template: str, **context: Any) -> TemplateResponse:
    """
    What a secret link opens. Not "no-referrer": with that a browser sends the form without saying where it comes from,
    and Django refuses it.
    """
    response = plain_screen(request, template, **context)
    response["Referrer-Policy"] = "same-origin"
    return response


def look(site: Wijksite | None) -> dict[str, Any]:
    if site is None:
        return {}
    return {"wijksite": site, "stijl_url": reverse("stijl_in_beheer", args=[site.pk, site.stijl_hash])}


def seen_by_visitors(lid: Lidmaatschap, page: Page) -> bool:
    site = lid.wijksite
    return page.live and lid.organisatie.live and site is not None and site.is_open


def say_it_is_online(request: HttpRequest, lid: Lidmaatschap, page: Page) -> None:
    """After a fact was written down; only true words."""
    if seen_by_visitors(lid, page):
        messages.success(request, _("It is online now. The editors take a look later."))
    else:
        messages.warning(request, _("It is kept. Visitors do not see this page now: it is not online."))
