""" "Gezocht en niet gevonden": what people look for on a website in vain, for who keeps it."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.core.paginator import Paginator
from django.db.models import QuerySet
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import NoReverseMatch, reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from cms.permissions import User
from search.as_csv import table
from search.models import Zoekvraag
from sites.admin.scope import own_wijksites
from sites.models import Wijksite
from sites.requests import EditorRequest

PERIODS = (30, 90, 365)
# Found, and still so little that another word may be meant.
FEW = 3
PER_PAGE = 50
MAX_ROWS = 5_000

# Name in addresses → most that was found the last time anybody asked, least.
LISTS = {"niet": (0, 0), "weinig": (1, FEW)}


@dataclass(frozen=True)
class Actie:
    """What an editor can do about some words; `url` without the words."""

    label: str
    url: str
    parameter: str

    def address(self, woorden: str) -> str:
        return f"{self.url}?{urlencode({self.parameter: woorden})}"


def actions(user: User) -> list[Actie]:
    """Those that this person may take, of what there is in this installation."""
    possible = [
        (
            _("Make a synonym"),
            "wagtailsnippets_search_synoniemgroep:add",
            "woorden",
            "search.add_synoniemgroep",
        ),
        (
            _("Put something on top"),
            "wagtailsnippets_search_uitgelicht:add",
            "zoekwoorden",
            "search.add_uitgelicht",
        ),
    ]
    found = []
    for label, name, parameter, permission in possible:
        try:
            url = reverse(name)
        except NoReverseMatch:
            continue
        if user.has_perm(permission):
            found.append(Actie(label, url, parameter))
    return found


@require_safe
def choose_site(request: EditorRequest) -> HttpResponse:
    """Of who keeps one website straight to that; else which."""
    sites = own_wijksites(request.user)
    if not sites:
        raise Http404
    if len(sites) == 1:
        return redirect("gezocht", sites[0].site_id)
    return TemplateResponse(request, "search/admin/gezocht_kies.html", {"sites": sites})


@require_safe
def searches(request: EditorRequest, site_id: int) -> HttpResponse:
    site = own_site(request.user, site_id)
    days = period(request.GET.get("dagen", ""))
    name = request.GET.get("lijst", "") if request.GET.get("lijst", "") in LISTS else "niet"
    rows = sought(site, days, name)
    if request.GET.get("formaat") == "csv":
        return as_file(rows, name)
    page = Paginator(rows, PER_PAGE).get_page(request.GET.get("p"))
    context = {
        "site": site,
        "meer_sites": len(own_wijksites(request.user)) > 1,
        "dagen": days,
        "perioden": PERIODS,
        "lijst": name,
        "pagina": page,
        "rijen": with_actions(page, actions(request.user), site),
    }
    return TemplateResponse(request, "search/admin/gezocht.html", context)


def own_site(user: User, site_id: int) -> Wijksite:
    """Raises Http404 for a website that somebody does not keep."""
    for site in own_wijksites(user):
        if site.site_id == site_id:
            return site
    raise Http404


def period(text: str) -> int:
    return next((days for days in PERIODS if str(days) == text), PERIODS[0])


def sought(site: Wijksite, days: int, name: str) -> QuerySet[Any, Any]:
    least, most = LISTS[name]
    rows: Any = Zoekvraag.objects.of_site(site.site_id).dagen(timezone.localdate(), days).per_woorden()
    return rows.filter(nu_gevonden__range=(least, most))


def with_actions(
    rows: Iterable[dict[str, Any]], possible: list[Actie], site: Wijksite
) -> list[dict[str, Any]]:
    """Each with the address of the search itself, and (label, address) of what can be done about it."""
    return [
        row
        | {
            "zoek_url": f"{site.site.root_url}/zoeken/?{urlencode({'q': row['woorden']})}",
            "acties": [(action.label, action.address(row["woorden"])) for action in possible],
        }
        for row in rows
    ]


def as_file(rows: QuerySet[Any, Any], name: str) -> HttpResponse:
    found = (
        [row["woorden"], str(row["keer"]), str(row["nu_gevonden"]), f"{row['laatst']:%Y-%m-%d}"]
        for row in rows[:MAX_ROWS]
    )
    heading = [_("Words"), _("How often"), _("Found now"), _("Last time")]
    return table(heading, found, f"gezocht-{name}-gevonden")
