"""What machines ask for."""

from datetime import UTC, datetime, time, timedelta

from django.conf import settings
from django.contrib.sitemaps.views import sitemap
from django.http import Http404, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from home.sitemap import SiteSitemap
from sites.requests import SiteRequest

TEXT = "text/plain; charset=utf-8"
# RFC 9116 advises less than a year.
SECURITY_DAYS = 180


@require_safe
def robots_txt(request: SiteRequest) -> HttpResponse:
    """Lists with filters may be read: they say `noindex`, which a robot that is kept out never sees."""
    site = request.wijksite
    if site is None:
        lines = ["User-agent: *", "Disallow: /beheer/", "Disallow: /account/"]
    elif site.is_vindbaar:
        lines = ["User-agent: *", "Allow: /", "", f"Sitemap: {site.site.root_url}{reverse('sitemap_xml')}"]
    else:
        lines = ["User-agent: *", "Disallow: /"]
    return HttpResponse("\n".join([*lines, ""]), content_type=TEXT)


@require_safe
def security_txt(request: SiteRequest) -> HttpResponse:
    """https://www.rfc-editor.org/rfc/rfc9116"""
    site = request.wijksite
    base = site.site.root_url if site else settings.WAGTAILADMIN_BASE_URL
    contact = settings.SECURITY_CONTACT or (site.email if site else "")
    if not contact:
        contact = settings.WAGTAILADMIN_BASE_URL
    if "@" in contact and ":" not in contact:
        contact = f"mailto:{contact}"
    # At midnight, so that it reads the same all day.
    expires = datetime.combine(timezone.localdate() + timedelta(days=SECURITY_DAYS), time.min, UTC)
    lines = [
        f"Contact: {contact}",
        f"Expires: {expires:%Y-%m-%dT%H:%M:%SZ}",
        "Preferred-Languages: nl, en",
        f"Canonical: {base}{reverse('security_txt')}",
    ]
    return HttpResponse("\n".join([*lines, ""]), content_type=TEXT)


@require_safe
def sitemap_xml(request: SiteRequest) -> HttpResponse:
    site = request.wijksite
    if not site.is_vindbaar:
        raise Http404
    return sitemap(request, {"site": SiteSitemap(site)})
