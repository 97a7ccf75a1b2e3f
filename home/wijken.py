"""The wijken of a site as links, and the outline of one."""

from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.core.cache import cache
from django.urls import reverse

from home.live_lists import has_lists
from locaties.models import Wijk
from search.engines.database import documents
from search.models import SearchFacet
from search.query import SearchQuery
from sites.models import Wijksite

SECONDS = 3600


@dataclass(frozen=True)
class WijkLink:
    slug: str
    naam: str

    @property
    def url(self) -> str:
        """Path in the language that is active."""
        return reverse("wijk", urlconf=settings.SITE_URLCONF, args=[self.slug])


def site_wijken(site: Wijksite) -> list[WijkLink]:
    """
    Those that a city chose, by name, for its front page; one query now and then.

    In a site of a wijk all is near already; there they are a filter.
    """
    if site.soort != Wijksite.Soort.STAD or not has_lists(site):
        return []
    # Another choice, or another name, raises the version.
    key = f"wijken-{site.pk}-{site.inhoud_versie}"
    rows = cache.get(key)
    if rows is None:
        rows = list(site.wijken.order_by("naam").values_list("slug", "naam"))
        cache.set(key, rows, SECONDS)
    return [WijkLink(slug, naam) for slug, naam in rows]


def themas_in(query: SearchQuery) -> set[str]:
    """Slugs of the themes of all that a query finds; one query."""
    found = SearchFacet.objects.filter(naam="thema", document__in=documents(query).order_by().values("pk"))
    return set(found.order_by().values_list("waarde", flat=True).distinct())


def outline(wijk: Wijk) -> dict[str, Any]:
    """A GeoJSON FeatureCollection with the one outline, as the map draws it; empty when it is not known."""
    if not wijk.omtrek:
        return {"type": "FeatureCollection", "features": []}
    properties = {"website": wijk.naam, "wijk": "", "url": ""}
    feature = {"type": "Feature", "properties": properties, "geometry": wijk.omtrek}
    return {"type": "FeatureCollection", "features": [feature]}
