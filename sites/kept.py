"""The site of a host, kept between requests for as long as nothing on it changes."""

from django.conf import settings
from django.core.cache import cache

from sites.models import Wijksite


def site_on_host(host: str) -> Wijksite | None:
    """
    With what each page needs of it; one query, and a second one when something changed on the site just before.

    Each request asks for it, also one whose page lies ready. Of a site that is open only what changes with it is asked
    then: the hundred and forty columns of a site and of what belongs to it cost more than all the rest of such a page.
    A site that is not open is never kept, with its password.
    """
    if not settings.PAGE_CACHE_SECONDS:
        return Wijksite.objects.on_host(host)
    versions = Wijksite.objects.versions_on_host(host)
    if versions is None:
        return None
    key = f"site:{host}:{':'.join(map(str, versions))}"
    kept: Wijksite | None = cache.get(key)
    if kept is None:
        kept = Wijksite.objects.on_host(host)
        if kept is not None and kept.status == Wijksite.Status.OPEN:
            cache.set(key, kept, settings.PAGE_CACHE_SECONDS)
    return kept
