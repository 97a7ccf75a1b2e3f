"""How much of what a site shows was checked not long ago."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import timedelta

from django.db.models import Count, Q
from django.utils import timezone

from organisaties.search import SOORT
from sites.models import Vermelding, Wijksite

# So long "checked on" says something to a visitor.
VERS = timedelta(days=90)


@dataclass(frozen=True)
class Stand:
    wijksite: Wijksite
    nagekeken: int
    totaal: int

    @property
    def procent(self) -> int:
        """Rounded down: 100 is all of them."""
        return 100 * self.nagekeken // self.totaal if self.totaal else 0


def standing(sites: Collection[Wijksite]) -> list[Stand]:
    """Of the organisations that live on each of these sites; what nobody can see there does not count. One query."""
    since = timezone.localdate() - VERS
    checked = Q(pagina__organisatiepage__feiten__nagekeken_op__gte=since)
    at_home = Vermelding.objects.filter(soort=SOORT, slug=None, site__in=[row.site_id for row in sites])
    counted = at_home.values("site").annotate(totaal=Count("pk"), nagekeken=Count("pk", filter=checked))
    found = {row["site"]: row for row in counted}
    return [
        Stand(site, row["nagekeken"], row["totaal"]) for site in sites if (row := found.get(site.site_id))
    ]
