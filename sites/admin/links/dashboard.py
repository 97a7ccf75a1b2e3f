"""On the home of the admin: links that wait for a yes, and items that wait for approval."""

from collections import defaultdict
from collections.abc import Mapping
from typing import Any

from django.db.models import Count, Q
from wagtail.admin.ui.components import Component

from sites.admin.links.access import edited_sites, links_of, managed_sites
from sites.admin.links.overview import LinkRow
from sites.admin.links.sentences import counted, total
from sites.models import Koppeling, Voorstel

SHOWN = 10


class AskedPanel(Component):
    """Other sites that want to share with an own one."""

    name = "delen"
    order = 15
    template_name = "sites/admin/links/home_asked.html"

    def get_context_data(self, parent_context: Mapping[str, Any]) -> Mapping[str, Any]:
        user = parent_context["request"].user
        mine = managed_sites(user).values("pk")
        waits = Q(naar__in=mine, akkoord_naar=False) | Q(van__in=mine, akkoord_van=False)
        links = links_of(user).filter(waits, status=Koppeling.Status.ACTIEF).order_by("pk")
        return {"rows": [LinkRow(link) for link in links[:SHOWN]]}


class OfferedPanel(Component):
    """Items of other sites that an editor has to look at, per own site."""

    name = "gasten"
    order = 16
    template_name = "sites/admin/links/home_offered.html"

    def get_context_data(self, parent_context: Mapping[str, Any]) -> Mapping[str, Any]:
        sites = {site.pk: site for site in edited_sites(parent_context["request"].user)}
        offered = Voorstel.objects.filter(site__in=sites).values_list("site", "soort")
        numbers: dict[int, dict[str, int]] = defaultdict(dict)
        for site_id, kind, number in offered.annotate(number=Count("pagina", distinct=True)).order_by():
            numbers[site_id][kind] = number
        most = sorted(numbers.items(), key=lambda row: -total(row[1]))
        return {"waiting": [(sites[site_id], counted(kinds)) for site_id, kinds in most[:SHOWN]]}
