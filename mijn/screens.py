"""A screen of `mijn`: in the look of the site of the organisation, and never kept by a browser or a proxy."""

from typing import Any

from django.http import HttpRequest
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.cache import add_never_cache_headers

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


def look(site: Wijksite | None) -> dict[str, Any]:
    if site is None:
        return {}
    return {"wijksite": site, "stijl_url": reverse("stijl_in_beheer", args=[site.pk, site.stijl_hash])}
