from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.admin.viewsets.model import ModelViewSet

from evenementen.models import Schoolvakantie


class SchoolvakantieViewSet(ModelViewSet):
    """For who looks after the platform: only their role has rights on it (sites.roles)."""

    model = Schoolvakantie
    icon = "date"
    menu_label = _("School holidays")
    menu_order = 410
    add_to_admin_menu = True
    list_display = ["naam", "regio", "begin", "einde"]
    list_filter = ["regio"]
    list_per_page = 100
    ordering = ["begin", "regio"]
    copy_view_enabled = False
    panels = [
        FieldPanel("naam"),
        FieldPanel("regio"),
        FieldRowPanel([FieldPanel("begin"), FieldPanel("einde")]),
    ]
