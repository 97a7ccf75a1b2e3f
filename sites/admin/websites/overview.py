"""All sites of the platform."""

from dataclasses import dataclass

from django.core.paginator import Paginator
from django.db.models import Q, QuerySet
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.views.decorators.http import require_safe

from sites.admin.colleagues.platform import for_the_platform
from sites.admin.websites.figures import Figures, figures_of
from sites.admin.websites.forms import FilterForm
from sites.dns import Wijzing, kijk_onlangs
from sites.models import Wijksite

PER_PAGE = 50


@dataclass(frozen=True)
class Row:
    wijksite: Wijksite
    cijfers: Figures
    dns: Wijzing


@for_the_platform
@require_safe
def index(request: HttpRequest) -> HttpResponse:
    """The same number of queries however many sites there are."""
    form = FilterForm(request.GET)
    words = form.words()
    page = Paginator(found(words), PER_PAGE).get_page(words.get("p") or 1)
    context = {"form": form, "page": page, "rows": rows(list(page)), "is_filtered": form.is_filtered}
    return TemplateResponse(request, "sites/admin/websites/overzicht.html", context)


def found(words: dict[str, str]) -> QuerySet[Wijksite]:
    sites = Wijksite.objects.select_related("site__root_page").order_by("naam", "pk")
    if text := words.get("q"):
        sites = sites.filter(Q(naam__icontains=text) | Q(site__hostname__icontains=text))
    if status := words.get("status"):
        sites = sites.filter(status=status)
    return sites


def rows(wijksites: list[Wijksite]) -> list[Row]:
    figures = figures_of(wijksites)
    pointing = kijk_onlangs(wijksite.site.hostname for wijksite in wijksites)
    return [Row(wijksite, figures[wijksite.pk], pointing[wijksite.site.hostname]) for wijksite in wijksites]
