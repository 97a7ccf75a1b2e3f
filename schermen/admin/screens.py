"""The screens of one's own sites: which there are, whether they are on, and what they show."""

from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db.models import Q, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.timesince import timesince
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods
from wagtail.admin import messages
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    HelpPanel,
    InlinePanel,
    MultiFieldPanel,
    ObjectList,
)
from wagtail.admin.ui.tables import Column
from wagtail.admin.widgets.button import Button
from wagtail.log_actions import log
from wagtail.permissions import policy_registry
from wagtail.snippets.views.snippets import EditView

from cms.permissions import User, register_scope
from cms.scoped_snippets import ScopedSnippetViewSet
from evenementen.agenda_form import AgendaForm
from schermen.codes import new_code
from schermen.models import Scherm
from search.labels import Labels
from sites.admin.scope import own_sites, sees_all_sites
from sites.models import Wijksite

# Each list is a query for every screen, every minute.
MOST_LISTS = 8


def last_seen(scherm: Scherm) -> str:
    """ "3 minuten geleden", "nog nooit"."""
    if scherm.laatst_gezien is None:
        return gettext("not yet")
    if (timezone.now() - scherm.laatst_gezien).total_seconds() < 60:
        return gettext("just now")
    # Of "2 hours, 3 minutes" the first part says enough.
    return gettext("%(time)s ago") % {"time": timesince(scherm.laatst_gezien, depth=1)}


class SchermForm(WagtailAdminModelForm):
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

    def is_valid(self) -> bool:
        return bool(super().is_valid() and self.knows_filters())

    def knows_filters(self) -> bool:
        """Whether the site knows every filter of the lists; what it does not know is told at its field."""
        wijksite = Wijksite.objects.filter(site=self.instance.site_id).first()
        if wijksite is None:
            return True
        labels = Labels.load(wijksite, settings.LANGUAGE_CODE)
        good = True
        for row in self.formsets["lijsten"].forms:
            unknown = AgendaForm(row.instance.keuzes, labels).unknown if not is_gone(row) else []
            if unknown:
                names = ", ".join(f"“{value}”" for value in unknown)
                message = gettext("This website does not know the filter %(names)s.") % {"names": names}
                row.add_error("filters", ValidationError(message))
                good = False
        return good


def is_gone(row: Any) -> bool:
    return bool(row.cleaned_data.get("DELETE")) or not row.has_changed()


class SchermEditView(EditView):
    @cached_property
    def header_more_buttons(self) -> list[Button]:
        return [*super().header_more_buttons, *screen_buttons(self.object, self.request.user)]


def screen_buttons(scherm: Scherm, user: User) -> list[Button]:
    buttons = [
        Button(
            _("See this screen"),
            # An editor who looks is no sign that the television is on.
            url=f"{scherm.adres}?voorbeeld=ja",
            icon_name="view",
            priority=40,
            attrs={"target": "_blank", "rel": "noreferrer"},
        )
    ]
    if may_change(user, scherm):
        url = reverse("scherm_nieuwe_code", args=[scherm.pk])
        buttons.append(Button(_("New address…"), url=url, icon_name="rotate", priority=50))
    return buttons


def may_change(user: User, scherm: Scherm) -> bool:
    return policy_registry.get_by_type(Scherm).user_has_permission_for_instance(user, "change", scherm)


class SchermViewSet(ScopedSnippetViewSet):
    model = Scherm
    icon = "desktop"
    menu_label = _("Screens")
    menu_name = "schermen"
    menu_order = 140
    add_to_admin_menu = True
    list_display = [
        "naam",
        "plek",
        Column("laatst", label=_("Last seen"), accessor=last_seen),
        Column("adres", label=_("Type this on the television"), accessor="adres"),
        "site",
    ]
    list_per_page = 50
    copy_view_enabled = False
    inspect_view_enabled = True
    inspect_view_fields = ["naam", "plek", "stand", "laatst_gezien", "aantal_keren", "adres", "site"]
    edit_view_class = SchermEditView
    edit_handler = ObjectList(
        [
            MultiFieldPanel(
                [FieldPanel("naam"), FieldPanel("plek"), FieldPanel("site")], heading=_("Which screen")
            ),
            InlinePanel(
                "lijsten",
                panels=[FieldPanel("soort"), FieldPanel("titel"), FieldPanel("filters")],
                heading=_("What it shows, one after the other"),
                label=_("List"),
                min_num=1,
                max_num=MOST_LISTS,
            ),
            MultiFieldPanel([FieldPanel("stand"), FieldPanel("seconden")], heading=_("How it shows that")),
            MultiFieldPanel(
                [
                    HelpPanel(_("Between these times the screen is black, with a small clock.")),
                    FieldRowPanel([FieldPanel("nacht_van"), FieldPanel("nacht_tot")]),
                ],
                heading=_("Night"),
            ),
        ],
        base_form_class=SchermForm,
    )

    def get_queryset(self, request: HttpRequest) -> QuerySet[Scherm]:
        return super().get_queryset(request).select_related("site")


def own_screens(user: User) -> Q | None:
    return None if sees_all_sites(user) else Q(site__in=own_sites(user))


register_scope(Scherm, own_screens)


@require_http_methods(["GET", "POST"])
def new_address(request: HttpRequest, pk: int) -> HttpResponse:
    """Asks once more; then the old address shows nothing any more."""
    policy = policy_registry.get_by_type(Scherm)
    screens = policy.instances_user_has_any_permission_for(request.user, {"change"})
    scherm = get_object_or_404(screens.select_related("site"), pk=pk)
    back = reverse(Scherm.snippet_viewset.get_url_name("edit"), args=[scherm.pk])
    if request.method == "POST":
        scherm.code = new_code()
        scherm.save(update_fields=["code", "gewijzigd_op"])
        log(instance=scherm, action="wagtail.edit")
        messages.success(
            request, gettext("Type this address on the television: %(address)s") % {"address": scherm.adres}
        )
        return redirect(back)
    return TemplateResponse(request, "schermen/admin/nieuwe_code.html", {"scherm": scherm, "terug": back})
