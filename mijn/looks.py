"""Who must log in for a page of `mijn` sees the site of that organisation."""

from django.conf import settings
from django.urls import Resolver404, resolve

from accounts.looks import register_look_path
from organisaties.models import OrganisatiePage
from sites.site_of import wijksite_of


def site_of_path(path: str) -> str | None:
    """What `?site=` would say. Only of what is online: anybody may type an address."""
    try:
        match = resolve(path, urlconf=settings.ROOT_URLCONF)
    except Resolver404:
        return None
    if not match.route.startswith("mijn/") or "pk" not in match.kwargs:
        return None
    page = OrganisatiePage.objects.live().filter(pk=match.kwargs["pk"]).first()
    site = wijksite_of(page) if page else None
    return str(site.pk) if site else None


register_look_path(site_of_path)
