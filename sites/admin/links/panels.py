"""In the form of a page: where else it is shown, and where it was hidden."""

from collections.abc import Mapping
from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import Panel

from sites.links import waar_te_zien


class ShownElsewherePanel(Panel):
    """For page types that can be listed (sites.kinds); not in the form of a page that is still to be made."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**{"heading": _("Where else is it shown?"), **kwargs})

    class BoundPanel(Panel.BoundPanel):
        template_name = "sites/admin/links/shown_elsewhere.html"

        def is_shown(self) -> bool:
            return self.instance.pk is not None

        def get_context_data(self, parent_context: Mapping[str, Any] | None = None) -> dict[str, Any]:
            context = super().get_context_data(parent_context)
            return context | {"plekken": waar_te_zien(self.instance.bronpagina)}
