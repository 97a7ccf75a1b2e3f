"""How much of each site was checked not long ago, on the home of the admin."""

from collections.abc import Mapping
from typing import Any

from wagtail.admin.ui.components import Component

from organisaties.upkeep.figures import standing
from sites.admin.scope import own_wijksites

# Who looks after all sites sees those that need it most.
SHOWN = 10


class CheckedPanel(Component):
    name = "nagekeken"
    order = 30
    template_name = "organisaties/admin/nagekeken_paneel.html"

    def get_context_data(self, parent_context: Mapping[str, Any]) -> Mapping[str, Any]:
        found = standing(own_wijksites(parent_context["request"].user))
        return {"standen": sorted(found, key=lambda stand: stand.procent)[:SHOWN]}
