"""Saved lists in the admin, each editor those of their own sites."""

from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db.models import Q
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.panels import FieldPanel, ObjectList

from cms.permissions import User, register_scope
from cms.scoped_snippets import ScopedSnippetViewSet
from evenementen.agenda_form import AgendaForm
from evenementen.models import OpgeslagenLijst
from search.labels import Labels
from sites.admin.scope import own_sites, sees_all_sites
from sites.models import Wijksite


class OpgeslagenLijstForm(WagtailAdminModelForm):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        site = self.fields.get("site")
        if site is None or self.for_user is None:
            return
        sites = own_sites(self.for_user)
        site.queryset = site.queryset.filter(pk__in=[row.pk for row in sites])
        # The only site there is needs no question.
        if len(sites) == 1 and self.instance.site_id in (None, sites[0].pk):
            self.instance.site = sites[0]
            del self.fields["site"]

    def _get_validation_exclusions(self) -> set[str]:
        """A site that was filled in here counts for the short address as one that was chosen."""
        return super()._get_validation_exclusions() - {"site"}

    def _post_clean(self) -> None:
        super()._post_clean()
        if not self.errors:
            self.check_filters()

    def check_filters(self) -> None:
        wijksite = Wijksite.objects.filter(site=self.instance.site_id).first()
        if wijksite is None:
            return
        form = AgendaForm(self.instance.keuzes, Labels.load(wijksite, settings.LANGUAGE_CODE))
        if form.unknown:
            names = ", ".join(f"“{value}”" for value in form.unknown)
            message = gettext("This website does not know the filter %(names)s.") % {"names": names}
            self.add_error("filters", ValidationError(message))


class OpgeslagenLijstViewSet(ScopedSnippetViewSet):
    model = OpgeslagenLijst
    icon = "list-ul"
    menu_label = _("Saved lists")
    menu_name = "lijsten"
    menu_order = 130
    add_to_admin_menu = True
    list_display = ["titel", "slug", "site"]
    list_per_page = 50
    copy_view_enabled = False
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


def own_lists(user: User) -> Q | None:
    return None if sees_all_sites(user) else Q(site__in=own_sites(user))


register_scope(OpgeslagenLijst, own_lists)
