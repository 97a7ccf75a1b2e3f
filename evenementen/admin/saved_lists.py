"""Saved lists in the admin, each editor those of their own sites."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, ObjectList

from cms.permissions import register_scope
from cms.scoped_snippets import ScopedSnippetViewSet
from evenementen.admin.filters import unknown_filters
from evenementen.models import OpgeslagenLijst
from sites.admin.own_site_form import OwnSiteForm
from sites.admin.scope import of_own_sites


class OpgeslagenLijstForm(OwnSiteForm):
    def _get_validation_exclusions(self) -> set[str]:
        """A site that was filled in here counts for the short address as one that was chosen."""
        return super()._get_validation_exclusions() - {"site"}

    def _post_clean(self) -> None:
        super()._post_clean()
        if not self.errors:
            problem = unknown_filters(self.instance.site_id, self.instance.keuzes)
            if problem:
                self.add_error("filters", problem)


class OpgeslagenLijstViewSet(ScopedSnippetViewSet):
    model = OpgeslagenLijst
    icon = "list-ul"
    menu_label = _("Saved lists")
    menu_name = "lijsten"
    menu_order = 130
    add_to_admin_menu = True
    list_display = ["titel", "slug", "site"]
    edit_handler = ObjectList(
        [
            FieldPanel("titel"),
            FieldPanel("slug"),
            FieldPanel("filters"),
            FieldPanel("intro"),
            FieldPanel("volgorde"),
            FieldPanel("site"),
        ],
        base_form_class=OpgeslagenLijstForm,
    )


register_scope(OpgeslagenLijst, of_own_sites)
