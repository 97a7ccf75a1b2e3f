"""What stands on each site, for many sites at once."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Count, Max, Q
from django.db.models.functions import Substr
from wagtail.models import Page

from sites.models import Vermelding, Wijksite
from sites.tree import ROOT_PATH_LENGTH, subtree


@dataclass(frozen=True)
class Figures:
    """`items`: organisations and activities to be seen there, guests too. `gepubliceerd`: when anything last was."""

    items: int
    gepubliceerd: datetime | None


def figures_of(wijksites: Collection[Wijksite]) -> dict[int, Figures]:
    """By id of the wijksite; two queries. Each must come with its site and root page."""
    counted = (
        Vermelding.objects.filter(site__in=[wijksite.site_id for wijksite in wijksites])
        .values_list("site_id")
        .annotate(Count("pk"))
        .order_by()
    )
    items = dict(counted)
    roots = {wijksite.pk: wijksite.site.root_page.path for wijksite in wijksites}
    below = Q(pk__in=[])
    for path in roots.values():
        below |= subtree(path)
    newest = (
        Page.objects.filter(below)
        .annotate(root=Substr("path", 1, ROOT_PATH_LENGTH))
        .values_list("root")
        .annotate(Max("last_published_at"))
        .order_by()
    )
    published = dict(newest)
    return {
        wijksite.pk: Figures(items.get(wijksite.site_id, 0), published.get(roots[wijksite.pk]))
        for wijksite in wijksites
    }


def guests_elsewhere(wijksite: Wijksite) -> list[str]:
    """The names of the other sites that show something of this one."""
    root = wijksite.site.root_page.path
    shown = Vermelding.objects.filter(subtree(root, "pagina__")).exclude(site_id=wijksite.site_id)
    return list(
        Wijksite.objects.filter(site__in=shown.values("site")).order_by("naam").values_list("naam", flat=True)
    )
