"""What visitors say is not right, for the redactie of the site where it lives."""

from collections.abc import Mapping
from typing import Any

from django.core.exceptions import PermissionDenied
from django.db.models import Q
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe
from wagtail.admin import messages
from wagtail.admin.ui.components import Component

from cms.permissions import User, register_scope
from organisaties.models import Melding, OrganisatieFeiten
from organisaties.models.melding import MeldingQuerySet
from organisaties.visitor_reports.receiving import deal_with, organisation_of
from sites.admin.lists import one_page
from sites.admin.scope import own_pages, own_paths, sees_all_sites
from sites.requests import EditorRequest
from sites.site_of import sites_of

SHOWN = 10
Status = Melding.Status


def own_reports(user: User) -> Q | None:
    return None if sees_all_sites(user) else own_pages(user, "pagina__")


register_scope(Melding, own_reports)


def reports_of(user: User) -> MeldingQuerySet:
    """Of the pages on somebody's own sites, wherever a visitor read them."""
    found = Melding.objects.filter(own_reports(user) or Q())
    return found.select_related("pagina__locale", "site__wijksite", "door")


def number_of_reports(user: User) -> int:
    return Melding.objects.filter(own_reports(user) or Q()).open().count()


@require_safe
def index(request: EditorRequest) -> HttpResponse:
    """What is open, the oldest first; or, with ?afgehandeld, what was dealt with."""
    if not own_paths(request.user):
        raise PermissionDenied
    done = "afgehandeld" in request.GET
    rows = reports_of(request.user)
    rows = rows.afgehandeld().order_by("-afgehandeld_op", "-pk") if done else rows.open()
    page = one_page(request, rows)
    sites = sites_of([row.pagina for row in page.object_list])
    context = {
        "rows": [(row, sites.get(row.pagina_id)) for row in page.object_list],
        "page_obj": page,
        "afgehandeld": done,
    }
    return TemplateResponse(request, "organisaties/admin/meldingen/lijst.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def visitor_report(request: EditorRequest, pk: int) -> HttpResponse:
    """Who may change the page deals with it."""
    melding = get_object_or_404(reports_of(request.user), pk=pk)
    may_change = melding.pagina.permissions_for_user(request.user).can_edit()
    if request.method == "POST":
        if not may_change:
            raise PermissionDenied
        return decide(request, melding)
    organisatie = organisation_of(melding.pagina)
    context = {
        "melding": melding,
        "may_change": may_change,
        "organisatie": organisatie,
        "feiten": OrganisatieFeiten.objects.filter(pagina=organisatie).first() if organisatie else None,
        "eerder": reports_of(request.user)
        .filter(pagina=melding.pagina_id)
        .exclude(pk=melding.pk)
        .order_by("-op")[:SHOWN],
    }
    return TemplateResponse(request, "organisaties/admin/meldingen/melding.html", context)


def decide(request: EditorRequest, melding: Melding) -> HttpResponse:
    status = request.POST.get("status", "")
    if status not in Status.values:
        messages.error(request, _("Choose what you did with it."))
        return redirect("meldingen:melding", melding.pk)
    if not deal_with(melding, status, request.user):
        messages.warning(request, _("A colleague was first. This is how it stands now."))
        return redirect("meldingen:melding", melding.pk)
    messages.success(request, _("Noted: %(status)s.") % {"status": Status(status).label})
    return redirect("meldingen:index")


class ReportsPanel(Component):
    """On the home of the admin: what lies there longest."""

    name = "meldingen"
    order = 18
    template_name = "organisaties/admin/meldingen/thuis.html"

    def get_context_data(self, parent_context: Mapping[str, Any]) -> Mapping[str, Any]:
        waiting = reports_of(parent_context["request"].user).open()
        return {"rows": waiting[:SHOWN], "number": waiting.count()}
