"""The tab "Look" of a site's settings: fields at one side, what they do at the other."""

from typing import Any

from django.forms import Media
from wagtail.admin.panels import ObjectList, Panel

from sites.admin.look.addresses import look_url
from sites.admin.look.pairs import pairs_context


class PairsPanel(Panel):
    """How well each pair of colours can be read, right below the colours."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "sites/admin/look/paren_paneel.html"

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            return {**super().get_context_data(parent_context), **pairs_context(self.instance)}


class LookTab(ObjectList):
    class BoundPanel(ObjectList.BoundPanel):
        template_name = "sites/admin/look/tab.html"

        @property
        def media(self) -> Media:
            return super().media + Media(js=["admin/look.js"], css={"all": ["admin/look.css"]})

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            look = self.instance
            return {
                **super().get_context_data(parent_context),
                "look": look,
                "voorpagina_op_proef": look_url("look_voorbeeld", look, "voorpagina"),
                "lijst_op_proef": look_url("look_voorbeeld", look, "lijst"),
            }
