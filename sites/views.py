from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect

from sites.models import Wijksite
from sites.requests import SiteRequest


def stijl(request: SiteRequest, hash: str) -> HttpResponse:
    """The site's own tokens. The address names the content, so a browser may keep it for ever."""
    return stylesheet_of(request.wijksite, hash)


def stijl_in_beheer(request: HttpRequest, pk: int, hash: str) -> HttpResponse:
    """The same on the platform's host: there the admin shows previews, which take styles from no other host."""
    return stylesheet_of(Wijksite.objects.filter(pk=pk).first(), hash)


def stylesheet_of(wijksite: Wijksite | None, hash: str) -> HttpResponse:
    if wijksite is None:
        raise Http404
    if hash != wijksite.stijl_hash:
        # Another site's sheet, or an old one of this site. Where it leads to changes with every choice of colour.
        astray = redirect(wijksite.stijl_url)
        astray["Cache-Control"] = "no-store"
        return astray
    response = HttpResponse(wijksite.stijlblad, content_type="text/css; charset=utf-8")
    response["Cache-Control"] = "public, max-age=31536000, immutable"
    return response
