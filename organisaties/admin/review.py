"""The queue of what organisations handed in, and one of them with everything that is needed to decide."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django.core.exceptions import PermissionDenied
from django.db.models import Q
from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_safe
from wagtail.admin.ui.components import Component

from cms.permissions import User, register_scope
from organisaties.admin.reasons import ReasonForm
from organisaties.admin.signed_up import new_organisation
from organisaties.models import Inzending, OrganisatiePage
from organisaties.models.inzending import InzendingQuerySet
from organisaties.review.differences import before_and_after, changed_by_redactie, differences
from organisaties.review.kinds import organisation_of
from organisaties.review.submissions import waiting_of
from organisaties.review.trust import is_trusted
from sites.admin.lists import one_page
from sites.admin.scope import own_pages, own_paths, own_wijksites, sees_all_sites
from sites.models import Wijksite
from sites.requests import EditorRequest
from sites.roles import managed_sites
from sites.site_of import sites_of, wijksite_of
from sites.tree import paths_above

SHOWN = 10

WACHT, ACHTERAF, BESLOTEN = "wacht", "achteraf", "besloten"


class SendBackForm(ReasonForm):
    sentences = {
        "onduidelijk": gettext_lazy("We do not understand a part of it. Can you say it in simpler words?"),
        "onvolledig": gettext_lazy("Something is missing: for whom it is, when, where, or what it costs."),
        "foto": gettext_lazy("We are not sure about the photo. Do the people in it agree, and who made it?"),
        "dubbel": gettext_lazy("This is on the website already."),
        "past_niet": gettext_lazy("This does not fit on this website."),
    }
    who_reads = gettext_lazy("Who wrote it reads this in a mail, with the phone number of your site.")


def own_submissions(user: User) -> Q | None:
    return None if sees_all_sites(user) else own_pages(user, "pagina__")


register_scope(Inzending, own_submissions)


def submissions_of(user: User) -> InzendingQuerySet:
    """Of the pages on somebody's own sites, wherever those stand by now."""
    found = Inzending.objects.filter(own_submissions(user) or Q())
    return found.select_related("pagina__locale", "pagina__content_type", "door", "besloten_door")


def may_decide(user: User, inzending: Inzending) -> bool:
    return inzending.pagina.permissions_for_user(user).can_publish()


@dataclass(frozen=True)
class Rij:
    inzending: Inzending
    organisatie: str
    site: Wijksite | None
    may_decide: bool


def rows_of(found: Iterable[Inzending], user: User) -> list[Rij]:
    """With the name of the organisation and the site; two queries."""
    inzendingen = list(found)
    roads = {row.pk: (*paths_above(row.pagina.path), row.pagina.path) for row in inzendingen}
    paths = {path for road in roads.values() for path in road}
    names = dict(OrganisatiePage.objects.filter(path__in=paths).values_list("path", "title"))
    sites = sites_of([row.pagina for row in inzendingen])
    return [
        Rij(
            row,
            next((names[path] for path in roads[row.pk] if path in names), ""),
            sites.get(row.pagina_id),
            may_decide(user, row),
        )
        for row in inzendingen
    ]


def part_of_queue(user: User, deel: str) -> InzendingQuerySet:
    found = submissions_of(user)
    return {ACHTERAF: found.achteraf, BESLOTEN: found.besloten}.get(deel, found.wachtend)()


@require_safe
def index(request: EditorRequest) -> HttpResponse:
    """What waits, who is late first; with ?deel=achteraf what is online already, with ?deel=besloten what is done."""
    if not own_paths(request.user):
        raise PermissionDenied
    deel = request.GET.get("deel", WACHT)
    deel = deel if deel in {ACHTERAF, BESLOTEN} else WACHT
    page = one_page(request, part_of_queue(request.user, deel))
    rows = rows_of(page.object_list, request.user)
    managed = set(managed_sites(request.user).values_list("pk", flat=True))
    context = {
        "rows": rows,
        "page_obj": page,
        "deel": deel,
        "achteraf": submissions_of(request.user).achteraf().count(),
        "bulk": deel == WACHT and any(row.may_decide for row in rows),
        "sites": [site for site in own_wijksites(request.user) if site.pk in managed],
    }
    return TemplateResponse(request, "organisaties/admin/nakijken/lijst.html", context)


@require_safe
def submission(request: EditorRequest, pk: int) -> HttpResponse:
    inzending = get_object_or_404(submissions_of(request.user), pk=pk)
    return submission_screen(request, inzending, SendBackForm())


def submission_screen(request: EditorRequest, inzending: Inzending, form: SendBackForm) -> HttpResponse:
    """Who publishes the page decides; who only writes sees what was handed in."""
    page = inzending.pagina.specific
    versions = before_and_after(inzending)
    organisatie, site = organisation_of(page), wijksite_of(page)
    waiting = waiting_of(page)
    context = {
        "inzending": inzending,
        "pagina": page,
        "organisatie": organisatie,
        "site": site,
        "nieuw": new_organisation(page, site) if inzending.wacht else None,
        "vertrouwd": organisatie is not None and is_trusted(organisatie),
        "versie_weg": versions is None,
        "verschillen": differences(*versions, request) if versions else [],
        "van_de_redactie": changed_by_redactie(inzending, inzending.gepubliceerd),
        "is_nieuw": not (page.first_published_at if inzending.wacht else inzending.was_online),
        "van_site_gehaald": inzending.wacht and page.first_published_at and not page.live,
        "daarna_geschreven": inzending.wacht and page.latest_revision_id != inzending.revisie_id,
        "nieuwere": waiting if waiting and waiting.pk != inzending.pk else None,
        "may_decide": may_decide(request.user, inzending),
        "form": form,
    }
    return TemplateResponse(request, "organisaties/admin/nakijken/inzending.html", context)


class ReviewPanel(Component):
    """On the home of the admin: what waits longest, and how much is there for a look afterwards."""

    name = "nakijken"
    order = 15
    template_name = "organisaties/admin/nakijken/thuis.html"

    def get_context_data(self, parent_context: Mapping[str, Any]) -> Mapping[str, Any]:
        user = parent_context["request"].user
        waiting = submissions_of(user).wachtend()
        return {
            "rows": rows_of(waiting[:SHOWN], user),
            "number": waiting.count(),
            "achteraf": submissions_of(user).achteraf().count(),
        }
