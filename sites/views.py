from django.http import Http404, HttpResponse
from django.shortcuts import redirect

from sites.requests import SiteRequest


def stijl(request: SiteRequest, hash: str) -> HttpResponse:
    """The site's own tokens. The address names the content, so a browser may keep it for ever."""
    wijksite = request.wijksite
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
