from django.http import HttpRequest
from wagtail.models import Site

from accounts.models import User
from sites.guests import Gast
from sites.models import Wijksite


class SiteRequest(HttpRequest):
    """A request as sites.middleware hands it on to the views of a site's host."""

    is_platform: bool
    wijksite: Wijksite
    # Set while routing: the address has no page in its language, so the one in the main language is shown.
    in_hoofdtaal: bool
    # Set while routing: the page lives on another site.
    gast: Gast | None
    _wagtail_site: Site | None


def is_platform(request: HttpRequest) -> bool:
    """Whether it is for the platform's own host; False too for a request that passed no middleware."""
    return getattr(request, "is_platform", False)


class EditorRequest(HttpRequest):
    """A request as views of the admin get it: somebody is logged in."""

    user: User
