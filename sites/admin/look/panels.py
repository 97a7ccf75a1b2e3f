"""The tab "Look" of a site's settings: fields at one side, what they do at the other."""

from typing import Any

from django.forms import Media
from wagtail.admin.panels import ObjectList

from sites.admin.look.addresses import look_url
from sites.admin.look.pairs import pairs_context


class LookTab(ObjectList):
    class BoundPanel(ObjectList.BoundPanel):
        template_name = "sites/admin/look/tab.html"

        @property
        def media(self) -> Media:
            return super().media + Media(js=["admin/look.js"], css={"all": ["admin/look.css"]})

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            context = super().get_context_data(parent_context)
            look = self.instance
            return {
                **context,
                **pairs_context(look),
                "look": look,
                "voorpagina_op_proef": look_url("look_voorbeeld", look, "voorpagina"),
                "lijst_op_proef": look_url("look_voorbeeld", look, "lijst"),
            }
