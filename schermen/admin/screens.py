"""The screens of one's own sites: which there are, whether they are on, and what they show."""

from typing import Any

from django.db.models import Prefetch, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.timesince import timesince
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods
from wagtail.admin import messages
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    HelpPanel,
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
from evenementen.admin.filters import unknown_filters
from schermen.admin.rows import MOST_LISTS, Aanbod, RowsPanel
from schermen.codes import new_code
from schermen.models import Scherm, SchermLijst
from sites.admin.own_site_form import OwnSiteForm
from sites.admin.scope import of_own_sites


def shown_titles(scherm: Scherm) -> str:
    """ "Vandaag en morgen, Alle buurtmaaltijden", and how much of it was thrown away since."""
    rows = list(scherm.lijsten.all())
    gone = sum(1 for row in rows if row.is_weg)
    words = ", ".join(row.opschrift for row in rows if not row.is_weg)
    if gone:
        lost = ngettext("%(number)s list was thrown away", "%(number)s lists were thrown away", gone)
        words = " – ".join(part for part in (words, lost % {"number": gone}) if part)
    return words


def last_seen(scherm: Scherm) -> str:
    """ "3 minuten geleden", "nog nooit"."""
    if scherm.laatst_gezien is None:
        return gettext("not yet")
    if (timezone.now() - scherm.laatst_gezien).total_seconds() < 60:
        return gettext("just now")
    # Of "2 hours, 3 minutes" the first part says enough.
    return gettext("%(time)s ago") % {"time": timesince(scherm.laatst_gezien, depth=1)}


class SchermForm(OwnSiteForm):
    @cached_property
    def aanbod(self) -> Aanbod:
        return Aanbod.of(self.asked_sites())

    def is_valid(self) -> bool:
        return bool(super().is_valid() and self.knows_filters())

    def knows_filters(self) -> bool:
        """Whether the site knows every filter of the lists; what it does not know is told at its field."""
        good = True
        for row in self.formsets["lijsten"].forms:
            pasted = not is_gone(row) and row.instance.soort == row.instance.Soort.LIJST
            if pasted and (problem := unknown_filters(self.instance.site_id, row.instance.keuzes)):
                row.add_error("filters", problem)
                good = False
        return good


def is_gone(row: Any) -> bool:
    return bool(row.cleaned_data.get("DELETE")) or not row.has_changed()


class LostListsPanel(HelpPanel):
    """Says at the top of the form that the screen goes on without something that was thrown away."""

    class BoundPanel(HelpPanel.BoundPanel):
        def is_shown(self) -> bool:
            return super().is_shown() and any(row.is_weg for row in self.instance.lijsten.all())


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
    if may_change(user):
        url = reverse("scherm_nieuwe_code", args=[scherm.pk])
        buttons.append(Button(_("New address…"), url=url, icon_name="rotate", priority=50))
    return buttons


def may_change(user: User) -> bool:
    """One of the screens that somebody sees: lists and forms show no others."""
    return policy_registry.get_by_type(Scherm).user_has_permission(user, "change")


class SchermViewSet(ScopedSnippetViewSet):
    model = Scherm
    icon = "desktop"
    menu_label = _("Screens")
    menu_name = "schermen"
    menu_order = 140
    add_to_admin_menu = True
    list_display = [
        "naam",
        Column("laatst", label=_("Last seen"), accessor=last_seen),
        Column("adres", label=_("Type this on the television"), accessor="adres"),
        "plek",
        Column("toont", label=_("Shows"), accessor=shown_titles),
        "site",
    ]
    inspect_view_enabled = True
    inspect_view_fields = ["naam", "plek", "stand", "laatst_gezien", "aantal_keren", "adres", "site"]
    edit_view_class = SchermEditView
    edit_handler = ObjectList(
        [
            MultiFieldPanel(
                [FieldPanel("naam"), FieldPanel("plek"), FieldPanel("site")], heading=_("Which screen")
            ),
            LostListsPanel(template="schermen/admin/weg.html"),
            RowsPanel(
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
        rows = SchermLijst.objects.select_related("opgeslagen_lijst", "campagne")
        screens = super().get_queryset(request).select_related("site")
        return screens.prefetch_related(Prefetch("lijsten", rows))


register_scope(Scherm, of_own_sites)


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
