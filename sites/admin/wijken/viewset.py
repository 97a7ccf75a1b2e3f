from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel, ObjectList
from wagtail.snippets.views.snippets import SnippetViewSetGroup

from cms.scoped_snippets import ScopedSnippetViewSet
from locaties.models import Wijk
from locaties.viewsets import LocatieViewSet
from sites.admin.wijken.form import WijkForm
from sites.admin.wijken.views import WijkCreateView, WijkDeleteView, WijkEditView


class WijkViewSet(ScopedSnippetViewSet):
    model = Wijk
    icon = "site"
    list_display = ["naam", "gemeente", "cbs_code"]
    list_filter = ["gemeente"]
    add_view_class = WijkCreateView
    edit_view_class = WijkEditView
    delete_view_class = WijkDeleteView
    edit_handler = ObjectList(
        [
            FieldPanel("naam"),
            FieldPanel("gemeente"),
            FieldPanel("website"),
            FieldPanel("postcodes_tekst"),
            MultiFieldPanel(
                [FieldPanel("omtrek_bestand"), FieldPanel("omtrek_tekst")], heading=_("Outline on the map")
            ),
            MultiFieldPanel(
                [FieldPanel("cbs_code"), FieldRowPanel([FieldPanel("cbs_soort"), FieldPanel("cbs_jaar")])],
                heading=_("Statistics Netherlands"),
            ),
            FieldPanel("slug"),
        ],
        base_form_class=WijkForm,
    )


class PlaatsenGroup(SnippetViewSetGroup):
    menu_label = _("Places")
    menu_name = "plaatsen"
    menu_icon = "home"
    menu_order = 410
    items = (LocatieViewSet, WijkViewSet)
