from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template import loader

from evenementen.ical.withdrawn import is_withdrawn

# There is no page here, so it has no address of its own, nor one in another language.
NO_PAGE = {"noindex": True, "canonical_url": "", "talen": []}


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """In the look of the site, with its search: most who come here followed an old link."""
    # 410 Gone tells a calendar to stop asking (RFC 9110).
    return render(request, "404.html", NO_PAGE, status=410 if is_withdrawn(request) else 404)


def forbidden(request: HttpRequest, exception: Exception) -> HttpResponse:
    return render(request, "403.html", NO_PAGE, status=403)


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    return static_page("400.html", 400)


def server_error(request: HttpRequest) -> HttpResponse:
    return static_page("500.html", 500)


def static_page(template: str, status: int) -> HttpResponse:
    """Rendered without the request: no database, no session, no site, for any of these may be what failed."""
    response = HttpResponse(loader.render_to_string(template), status=status)
    response["Cache-Control"] = "no-store"
    return response
