"""/lijst/<slug>/: a list of activities that the editors chose, as a page of the agenda."""

from dataclasses import replace

from django.conf import settings
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.utils import translation
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from evenementen.list_filters import chooses, with_filters
from evenementen.models import AgendaPage, OpgeslagenLijst
from evenementen.views import agenda_with
from search.result import SearchResult
from sites.models import Wijksite
from sites.requests import SiteRequest
from sites.tree import subtree

TITLE_LENGTH = OpgeslagenLijst._meta.get_field("titel").max_length
FIRST_LIST = "buurtmaaltijden"


def start_list(wijksite: Wijksite) -> OpgeslagenLijst:
    """The list with which every site starts: the one that people kept on their table."""
    with translation.override(settings.LANGUAGE_CODE):
        title = _("All neighbourhood meals in %(name)s") % {"name": wijksite.naam}
    made, _created = OpgeslagenLijst.objects.get_or_create(
        site=wijksite.site,
        slug=FIRST_LIST,
        defaults={"titel": title[:TITLE_LENGTH], "filters": "thema=buurtmaaltijd"},
    )
    return made


@require_safe
def lijst(request: SiteRequest, slug: str) -> HttpResponse:
    """The agenda with the filters of the list, until a visitor chooses others."""
    saved = get_object_or_404(OpgeslagenLijst.objects.of_site(request.wijksite.site_id), slug=slug)
    page = agenda_page(request.wijksite)
    agenda_url = page.get_url(request) or "/"
    # Not stored: the agenda as this list has it.
    page.title, page.intro, page.search_description = saved.titel, saved.intro, ""
    asked = request.GET if chooses(request.GET) else with_filters(request.GET, saved.keuzes)
    response = agenda_with(request, page, asked)
    if isinstance(response, TemplateResponse) and response.context_data:
        result = response.context_data.get("resultaat")
        if isinstance(result, SearchResult):
            response.context_data["resultaat"] = leading_on(result, request.path, agenda_url)
        response.context_data["lijst"] = saved
    return response


def agenda_page(wijksite: Wijksite) -> AgendaPage:
    """Raises Http404 when the site has none online."""
    pages = AgendaPage.objects.live().public().filter(subtree(wijksite.site.root_page.path))
    page = pages.first()
    if page is None:
        raise Http404
    return page


def leading_on(result: SearchResult, path: str, agenda_url: str) -> SearchResult:
    """Who takes the last filter away is on the agenda: the address of the list alone would bring it back."""
    return replace(
        result,
        gekozen=[replace(chip, url=agenda_url) if chip.url == path else chip for chip in result.gekozen],
        facetten={
            name: [replace(value, url=agenda_url) if value.url == path else value for value in values]
            for name, values in result.facetten.items()
        },
    )
