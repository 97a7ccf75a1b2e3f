"""The groups of words that mean the same: those of one's own websites; of all websites for who looks after them."""

from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, ObjectList
from wagtail.admin.ui.tables import Column
from wagtail.models import Site
from wagtail.snippets.views.snippets import CreateView, SnippetViewSetGroup

from cms.permissions import register_scope
from cms.scoped_snippets import ScopedSnippetViewSet
from search.admin.picks import UitgelichtViewSet
from search.models import Synoniemgroep
from sites.admin.own_site_form import OwnSiteForm
from sites.admin.scope import of_own_sites, own_sites, sees_all_sites

# Others put their pages about searching in the same menu by a hook of this name, or a viewset with this `menu_hook`.
MENU = "register_search_menu_item"


class SynoniemgroepForm(OwnSiteForm):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        site: Any = self.fields.get("site")
        if site is not None and self.for_user is not None and not sees_all_sites(self.for_user):
            # What counts on all websites is for who looks after all of them.
            site.required = True
            site.empty_label = None

    def only_site(self) -> Site | None:
        """Who looks after the platform is asked even when it has one site: a group may be of all to come."""
        return None if self.for_user and sees_all_sites(self.for_user) else super().only_site()


class SynoniemgroepCreateView(CreateView):
    """The form may be filled in beforehand: ?woorden=…, as from the page where somebody tried a search."""

    def get_initial_form_instance(self) -> Synoniemgroep:
        group = Synoniemgroep(woorden=self.request.GET.get("woorden", "")[:200])
        asked = self.request.GET.get("site", "")
        group.site = next((site for site in own_sites(self.request.user) if str(site.pk) == asked), None)
        return group


def where(group: Synoniemgroep) -> str:
    return str(group.site) if group.site else str(_("all websites"))


class SynoniemgroepViewSet(ScopedSnippetViewSet):
    model = Synoniemgroep
    icon = "tag"
    menu_label = _("Search words")
    menu_name = "zoekwoorden"
    list_display = [
        "woorden",
        "alleen_van",
        Column("waar", label=_("Website"), accessor=where),
    ]
    search_fields = ["woorden", "alleen_van"]
    list_per_page = 100
    add_view_class = SynoniemgroepCreateView
    inspect_view_enabled = True
    inspect_view_fields = ["woorden", "alleen_van", "site", "gewijzigd_op"]
    edit_handler = ObjectList(
        [FieldPanel("woorden"), FieldPanel("alleen_van"), FieldPanel("site")],
        base_form_class=SynoniemgroepForm,
    )

    def get_queryset(self, request: HttpRequest) -> Any:
        return super().get_queryset(request).select_related("site")


class ZoekenGroup(SnippetViewSetGroup):
    menu_label = _("Search")
    menu_name = "zoeken"
    menu_icon = "search"
    menu_order = 410
    submenu_hook = MENU
    items = (SynoniemgroepViewSet, UitgelichtViewSet)


register_scope(Synoniemgroep, of_own_sites)
