from collections.abc import Mapping
from typing import Any

from wagtail.admin.ui.components import Component

from sites.admin.scope import sees_all_sites
from sites.models import Wijksite
from sites.roles import managed_sites


class BeingBuiltPanel(Component):
    """On the home of the admin: a site of one's own that nobody can see yet. The platform has a list of its own."""

    name = "in_aanbouw"
    order = 5
    template_name = "sites/admin/websites/in_aanbouw.html"

    def get_context_data(self, parent_context: Mapping[str, Any]) -> Mapping[str, Any]:
        user = parent_context["request"].user
        if sees_all_sites(user):
            return {"websites": []}
        return {"websites": managed_sites(user).filter(status=Wijksite.Status.IN_AANBOUW).order_by("naam")}
