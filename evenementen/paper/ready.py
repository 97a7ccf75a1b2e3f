"""Paper that lies ready until something changes; making new paper costs time, so nobody orders a pile of it."""

from collections.abc import Callable, Collection
from hashlib import sha256

from django.core.cache import cache
from django.db.models import Sum
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils import timezone, translation

from cms.rate_limit import may_go_on
from sites.models import Wijksite

A_DAY = 24 * 60 * 60
# Papers that have to be made; what lies ready does not count.
PAPERS_A_MINUTE = 20


def content_version(site_ids: Collection[int]) -> str:
    """Another one whenever something that visitors see changes on these sites, or what they call themselves."""
    sites = Wijksite.objects.filter(site__in=site_ids)
    version = sites.aggregate(content=Sum("inhoud_versie"), settings=Sum("instellingen_versie"))
    return f"{version['content']}.{version['settings']}"


def kept_as(key: str) -> str:
    """Of today, in the language of the visitor."""
    whole = f"{key}|{translation.get_language()}|{timezone.localdate()}"
    return f"papier:{sha256(whole.encode()).hexdigest()}"


def is_ready(key: str) -> bool:
    return kept_as(key) in cache


def ready_or_made(request: HttpRequest, name: str, key: str, make: Callable[[], bytes]) -> HttpResponse:
    """The paper that lies ready, else a new one, unless this visitor asks for too many; `key` tells them apart."""
    kept = kept_as(key)
    content = cache.get(kept)
    if content is None:
        if not may_go_on(request, "papier", times=PAPERS_A_MINUTE, seconds=60):
            return TemplateResponse(request, "evenementen/papier_te_vaak.html", {"noindex": True}, status=429)
        content = make()
        cache.set(kept, content, A_DAY)
    response = HttpResponse(content, content_type="application/pdf")
    response["Content-Disposition"] = f'inline; filename="{name}"'
    # A search engine that shows last month's paper does nobody a favour.
    response["X-Robots-Tag"] = "noindex"
    return response
